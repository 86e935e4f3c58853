"""Which rules judge, and on which day: what every command that judges is asked, and what is made of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from exgraph.errors import UnknownName
from exgraph.relations.parameter import Option

RULE = Option("--rule", "-r", metavar="RULE", help="Only this rule. May be repeated.")
DISABLED = Option("--disable", "-d", metavar="RULE", help="Not this rule. May be repeated.")
DATE = Option("--date", metavar="YYYY-MM-DD", help="The day that counts; today, where it is left out.")


class Named(Protocol):
    """A rule, as far as it is chosen."""

    @property
    def id(self) -> str: ...


_Rule = TypeVar("_Rule", bound=Named)


def chosen(rules: Sequence[_Rule], names: Iterable[str] | None, disabled: Iterable[str]) -> tuple[_Rule, ...]:
    """The rules of these names, all where none are named, without those that are disabled. Raises `UnknownName`."""
    known = {rule.id: rule for rule in rules}
    wanted, unwanted = known if names is None else tuple(names), tuple(disabled)
    for name in (*wanted, *unwanted):
        if name not in known:
            raise UnknownName("rule", name, known)
    return tuple(rule for rule in rules if rule.id in wanted and rule.id not in unwanted)
