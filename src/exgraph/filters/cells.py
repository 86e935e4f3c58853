"""Packets of a filter by transport, port and state, in as few cells as its rules need: one cell, the same rules."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field

from exgraph.filters.bits import bits_of, mask_of
from exgraph.model.filter import STATES, FilterRule
from exgraph.values.ports import HIGHEST, LOWEST, PortRange, PortSet

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


def cells_of(rules: Iterable[FilterRule]) -> list[Cell]:
    """The cells that any rule meets, in the order of transports, states and ports."""
    known = list(rules)
    sweep = [*_swept(known)]
    found: dict[int, Cell] = {}
    for transport, of_transport in _classes(known, _transports(known), lambda rule: rule.transports):
        for state, of_state in _classes(known, sorted(STATES), lambda rule: rule.states):
            both = of_transport & of_state
            for span, meeting in sweep:
                members = meeting & both
                if not members:
                    continue
                cell = found.get(members)
                if cell is None:
                    cell = found[members] = Cell(tuple(bits_of(members)), (transport, span.lower, state))
                cell.ports[transport] = cell.ports.get(transport, PortSet()) | PortSet([span])
    return list(found.values())


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


def _swept(rules: list[FilterRule]) -> Iterator[tuple[PortRange, int]]:
    """The ports cut at all bounds of the rules, each range with the rules that have it, as bits."""
    turning: dict[int, list[int]] = {LOWEST: []}
    for number, rule in enumerate(rules):
        for span in rule.ports.ranges():
            turning.setdefault(span.lower, []).append(number)
            turning.setdefault(span.upper + 1, []).append(number)
    cuts = sorted(cut for cut in turning if cut <= HIGHEST)
    current = 0
    for cut, after in zip(cuts, [*cuts[1:], HIGHEST + 1], strict=True):
        current ^= mask_of(turning[cut])
        yield PortRange(cut, after - 1), current
