"""A filter in fewer rules that decide the same: neighbours that differ in one match alone are one.

A format that has no sets says the same thing many times, once for each address. Which line decides is lost by it, so
that this is for whoever asks only what is decided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

from exgraph.model.filter import Action, Filter, FilterRule
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet


def condensed(filter_: Filter) -> Filter:
    """The filter with neighbours of one action put together: first by ports, then by destination, then by source.

    One that skips rules stays as it is, for their numbers count.
    """
    if any(rule.action is Action.SKIP for rule in filter_.rules):
        return filter_
    rules = _together(filter_.rules, "ports", _union)
    rules = _together(rules, "destinations", AddressSet.union)
    return replace(filter_, rules=tuple(_together(rules, "sources", AddressSet.union)))


def _together(
    rules: Iterable[FilterRule], match: str, union: Callable[[Iterable[Any]], AddressSet | PortSet]
) -> Iterator[FilterRule]:
    """Neighbours that differ in one match, as one rule."""
    alike = ("action", "sources", "destinations", "transports", "ports", "states", "conditions")
    others = tuple(name for name in alike if name != match)

    def rest(rule: FilterRule) -> tuple[Any, ...]:
        return tuple(getattr(rule, name) for name in others)

    for _, run in groupby(rules, rest):
        first, *more = run
        if not more:
            yield first
            continue
        changed: Any = {match: union(getattr(rule, match) for rule in (first, *more))}
        yield replace(first, **changed)


def _union(sets: Iterable[PortSet]) -> PortSet:
    found = PortSet()
    for each in sets:
        found |= each
    return found
