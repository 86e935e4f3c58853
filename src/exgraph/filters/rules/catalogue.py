"""What is looked for in the rules of firewalls, as data. Ids are stable: people name them on command lines."""

from __future__ import annotations

from exgraph.filters.rules.checks import dead, open, required, said
from exgraph.filters.rules.finding import FilterCheck
from exgraph.linting.finding import Rule, Severity

#: Its sections have the ids of the rules.
_PAGE = "docs/rules.md"


_WARNING, _NOTE = Severity.WARNING, Severity.NOTE

#: In the order in which findings of one severity are told.
CHECKS = (
    FilterCheck(
        Rule(
            "not-understood",
            _WARNING,
            "A construct is not understood: what it does is open.",
            guide=f"{_PAGE}#not-understood",
        ),
        said.not_understood,
    ),
    FilterCheck(
        Rule("any-any", _WARNING, "A rule permits every port from anywhere to anywhere.", guide=f"{_PAGE}#any-any"),
        open.any_any,
    ),
    FilterCheck(
        Rule(
            "wider-than-required",
            _WARNING,
            "A rule lets through what the matrix requires between no hosts of the inventory.",
            guide=f"{_PAGE}#wider-than-required",
        ),
        required.wider,
        compares=True,
    ),
    FilterCheck(
        Rule(
            "narrower-than-required",
            _WARNING,
            "What the matrix requires between hosts of the inventory does not pass.",
            guide=f"{_PAGE}#narrower-than-required",
        ),
        required.narrower,
        compares=True,
    ),
    FilterCheck(
        Rule("no-default-deny", _WARNING, "What no rule decides is permitted.", guide=f"{_PAGE}#no-default-deny"),
        open.no_default_deny,
    ),
    FilterCheck(
        Rule("shadowed", _WARNING, "No packet meets a rule: rules before it decide first.", guide=f"{_PAGE}#shadowed"),
        dead.shadowed,
    ),
    FilterCheck(
        Rule(
            "expired",
            _WARNING,
            "A comment says a day on which the rule ends, and it is over.",
            guide=f"{_PAGE}#expired",
        ),
        said.expired,
    ),
    FilterCheck(
        Rule("no-replies", _WARNING, "No rule lets replies through to what is permitted.", guide=f"{_PAGE}#no-replies"),
        open.no_replies,
    ),
    FilterCheck(
        Rule("partly-shadowed", _NOTE, "No packet has some of what a rule names.", guide=f"{_PAGE}#partly-shadowed"),
        dead.partly_shadowed,
    ),
    FilterCheck(
        Rule(
            "correlated",
            _NOTE,
            "Two rules say opposite of some packets: their order decides.",
            guide=f"{_PAGE}#correlated",
        ),
        dead.correlated,
    ),
    FilterCheck(
        Rule("duplicate", _NOTE, "A rule says what one before it says.", guide=f"{_PAGE}#duplicate"), dead.duplicate
    ),
    FilterCheck(
        Rule(
            "redundant", _NOTE, "Packets meet a rule, and without it the same would pass.", guide=f"{_PAGE}#redundant"
        ),
        dead.redundant,
    ),
)
