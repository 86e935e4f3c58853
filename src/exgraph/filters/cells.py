"""Packets of a filter by transport, port and state, in as few cells as its rules need: one cell, the same rules."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from exgraph.filters.bits import bits_of, mask_of
from exgraph.model.filter import STATES, FilterRule
from exgraph.values.ports import HIGHEST, PortSet

#: So many rules of a cell are told apart by their numbers.
_FEW = 64
#: Stands for all transports that no rule names.
OTHER = "other"


class TooMany(Exception):
    """Rules are too many, and too different, for a question to be answered soon."""


@dataclass(slots=True)
class Cell:
    """The numbers of the rules that meet the same packets, ascending, and by transport the ports of those.

    `sample` is a transport, a port and a state in it.
    """

    members: tuple[int, ...]
    sample: tuple[str, int, str]
    ports: dict[str, PortSet] = field(default_factory=dict)
    _spans: list[tuple[int, int]] = field(default_factory=list)

    def touches(self, lower: int, upper: int) -> bool:
        """Whether any of its ports is in a closed range."""
        if not self._spans:
            self._spans = sorted(span for some in self.ports.values() for span in some.spans())
        place = bisect_right(self._spans, (upper, HIGHEST))
        # A rule has all ports of a cell or none: its ranges and those of the cell do not cross.
        return place > 0 and self._spans[place - 1][0] >= lower


def cells_of(rules: Iterable[FilterRule]) -> list[Cell]:
    """The cells that any rule meets, in the order of transports, states and ports."""
    known = list(rules)
    found: dict[tuple[int, ...] | int, Cell] = {}
    spans: dict[tuple[int, ...] | int, dict[str, list[tuple[int, int]]]] = {}
    for transport, of_transport in _classes(known, _transports(known), lambda rule: rule.transports):
        for state, of_state in _classes(known, sorted(STATES), lambda rule: rule.states):
            for lower, upper, key in _swept(known, bits_of(of_transport & of_state)):
                if key not in found:
                    members = key if isinstance(key, tuple) else tuple(bits_of(key))
                    found[key] = Cell(members, (transport, lower, state))
                spans.setdefault(key, {}).setdefault(transport, []).append((lower, upper))
    for key, cell in found.items():
        cell.ports |= {transport: PortSet.of_spans(some) for transport, some in spans.pop(key).items()}
    return list(found.values())


class Sharing:
    """Which rules share a port with which others: those that meet in a cell."""

    def __init__(self, cells: Iterable[Cell]) -> None:
        self._cells: dict[int, list[tuple[int, ...]]] = {}
        for cell in cells:
            for number in cell.members:
                self._cells.setdefault(number, []).append(cell.members)

    def before(self, number: int, most: int) -> set[int] | None:
        """The rules before one that share a port with it; `None` where to tell them is more work than to look at `most`
        rules."""
        members = self._cells.get(number, [])
        if sum(map(len, members)) > most:
            return None
        return {each for some in members for each in some if each < number}


def _transports(rules: Iterable[FilterRule]) -> list[str]:
    named = {name for some in {rule.transports for rule in rules} if some is not None for name in some}
    return [*sorted(named), OTHER]


def _classes(rules: list[FilterRule], names: Iterable[str], of: object) -> Iterator[tuple[str, int]]:
    """Names that the same rules are about, by the first of them, with these rules as bits."""
    assert callable(of)
    groups: dict[Hashable, list[int]] = {}
    for number, rule in enumerate(rules):
        groups.setdefault(of(rule), []).append(number)
    masks = {some: mask_of(numbers) for some, numbers in groups.items()}
    met: set[int] = set()
    for name in names:
        members = 0
        for some, mask in masks.items():
            if some is None or name in some:  # type: ignore[operator]
                members |= mask
        if members not in met:
            met.add(members)
            yield name, members


def _swept(rules: list[FilterRule], numbers: Iterable[int]) -> Iterator[tuple[int, int, tuple[int, ...] | int]]:
    """The ports cut at all bounds of some rules: each closed range that any of them has, with the numbers of those that
    have it, or where these are many, as the bits of an integer, which costs as much as there are rules."""
    turning: dict[int, list[int]] = {}
    for number in numbers:
        for lower, upper in rules[number].ports.spans():
            turning.setdefault(lower, []).append(number)
            turning.setdefault(upper + 1, []).append(number)
    cuts = sorted(turning)
    current: set[int] = set()
    mask, turned = 0, list[int]()
    for cut, after in pairwise(cuts):
        current.symmetric_difference_update(turning[cut])
        turned += turning[cut]
        if len(current) > _FEW:
            mask ^= mask_of(turned)
            turned.clear()
            yield cut, after - 1, mask
        elif current:
            yield cut, after - 1, tuple(sorted(current))
