"""What is looked for in the rules of firewalls, as data. Ids are stable: people name them on command lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from exgraph.errors import UnknownName
from exgraph.filters.rules.checks import dead, open, said
from exgraph.filters.rules.finding import Audited, FilterCheck, Seen
from exgraph.linting.finding import Rule, Severity

_PAGE = "docs/rules.md"


def _check(name: str, severity: Severity, description: str, see: Callable[[Audited], Iterable[Seen]]) -> FilterCheck:
    return FilterCheck(Rule(name, severity, description, guide=f"{_PAGE}#{name}"), see)


_WARNING, _NOTE = Severity.WARNING, Severity.NOTE

#: In the order in which findings of one severity are told.
CHECKS = (
    _check("not-understood", _WARNING, "A construct is not understood: what it does is open.", said.not_understood),
    _check("any-any", _WARNING, "A rule permits every port from anywhere to anywhere.", open.any_any),
    _check("no-default-deny", _WARNING, "What no rule decides is permitted.", open.no_default_deny),
    _check("shadowed", _WARNING, "No packet meets a rule: rules before it decide first.", dead.shadowed),
    _check("expired", _WARNING, "A comment says a day on which the rule ends, and it is over.", said.expired),
    _check("no-replies", _WARNING, "No rule lets replies through to what is permitted.", open.no_replies),
    _check("partly-shadowed", _NOTE, "No packet has some of what a rule names.", dead.partly_shadowed),
    _check("correlated", _NOTE, "Two rules say opposite of some packets: their order decides.", dead.correlated),
    _check("duplicate", _NOTE, "A rule says what one before it says.", dead.duplicate),
    _check("redundant", _NOTE, "Packets meet a rule, and without it the same would pass.", dead.redundant),
)


def chosen(names: Iterable[str] | None, disabled: Iterable[str]) -> tuple[FilterCheck, ...]:
    """The checks of these names, all where none are named, without the disabled ones. Raises `UnknownName`."""
    known = {check.id: check for check in CHECKS}
    wanted = list(known) if names is None else list(names)
    left_out = set(disabled)
    for name in (*wanted, *left_out):
        if name not in known:
            raise UnknownName("rule", name, known)
    return tuple(check for check in CHECKS if check.id in wanted and check.id not in left_out)
