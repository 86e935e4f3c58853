"""Packets of a filter by transport, port and state, in as few cells as its rules need: one cell, the same rules."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field

from exgraph.filters.bits import bits_of, mask_of
from exgraph.model.filter import STATES, FilterRule
from exgraph.values.ports import HIGHEST, LOWEST, PortRange, PortSet

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


def cells_of(rules: Iterable[FilterRule]) -> list[Cell]:
    """The cells that any rule meets, in the order of transports, states and ports."""
    known = list(rules)
    turning = _turning(known)
    found: dict[tuple[int, ...] | int, Cell] = {}
    spans: dict[tuple[int, ...] | int, dict[str, list[tuple[int, int]]]] = {}
    for transport, of_transport in _classes(known, _transports(known), lambda rule: rule.transports):
        for state, of_state in _classes(known, sorted(STATES), lambda rule: rule.states):
            both = of_transport & of_state
            for span, meeting in _swept(turning):
                members = meeting & both
                if not members:
                    continue
                # An integer has a bit for each rule of the filter.
                few = tuple(bits_of(members)) if members.bit_count() <= _FEW else None
                key = few or members
                if key not in found:
                    found[key] = Cell(few or tuple(bits_of(members)), (transport, span.lower, state))
                spans.setdefault(key, {}).setdefault(transport, []).append((span.lower, span.upper))
    for key, cell in found.items():
        cell.ports |= {transport: PortSet.of_spans(some) for transport, some in spans.pop(key).items()}
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


def _turning(rules: list[FilterRule]) -> dict[int, list[int]]:
    """The bounds of the ports of the rules, ascending, and the rules whose ports begin or end there."""
    turning: dict[int, list[int]] = {LOWEST: []}
    for number, rule in enumerate(rules):
        for span in rule.ports.ranges():
            turning.setdefault(span.lower, []).append(number)
            turning.setdefault(span.upper + 1, []).append(number)
    return {cut: turning[cut] for cut in sorted(turning) if cut <= HIGHEST}


def _swept(turning: dict[int, list[int]]) -> Iterator[tuple[PortRange, int]]:
    """The ports cut at all bounds, each range with the rules that have it, as bits."""
    cuts = list(turning)
    current = 0
    for cut, after in zip(cuts, [*cuts[1:], HIGHEST + 1], strict=True):
        current ^= mask_of(turning[cut])
        yield PortRange(cut, after - 1), current
