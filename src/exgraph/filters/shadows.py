"""Which rules of a filter no packet meets, or meets less than they say.

A rule that meets nothing that is not decided yet, in no cell of packets (`walk.py`), is shadowed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from exgraph.filters.cells import Cell, cells_of
from exgraph.filters.walk import Packet, Step, Walk
from exgraph.model.filter import FAMILIES, Filter, FilterRule
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet

#: Ranges of addresses of one rule that are watched one by one.
_MOST_WATCHED = 256
NO_PORT = PortSet()
NO_ADDRESS = AddressSet()


@dataclass(frozen=True, slots=True)
class Met:
    """What of a rule packets meet. `packet` is one of them, `None`: there is none.

    `ports`, `sources` and `destinations` are the ranges that the rule names and none meets, where it names several.
    """

    packet: Packet | None = None
    ports: PortSet = NO_PORT
    sources: AddressSet = NO_ADDRESS
    destinations: AddressSet = NO_ADDRESS

    @property
    def shadowed(self) -> bool:
        return self.packet is None

    @property
    def partly(self) -> bool:
        """Whether packets meet it, and less than it says."""
        return self.packet is not None and bool(self.ports or self.sources or self.destinations)


def met_rules(looked_at: Filter, cells: Iterable[Cell] | None = None) -> tuple[Met, ...]:
    """What of each rule of a filter packets meet, in their order. `cells` are those of the filter, if they are known.

    >>> from exgraph.model.filter import Action
    >>> rules = [FilterRule(Action.PERMIT, ports=PortSet.parse(text)) for text in ("1-100", "50", "99-101")]
    >>> [met.shadowed for met in met_rules(Filter("f", tuple(rules), Action.DENY))]
    [False, True, False]
    """
    watches = [_Watch(rule) for rule in looked_at.rules]
    known = cells_of(looked_at.rules) if cells is None else tuple(cells)
    for version in sorted(looked_at.families & FAMILIES):
        for cell in known:
            walk = Walk(looked_at, cell, version)
            for step in walk.steps():
                watches[step.number].look(walk, step)
    return tuple(watch.met() for watch in watches)


class _Watch:
    """What of a rule has not been met yet."""

    def __init__(self, rule: FilterRule) -> None:
        self.rule = rule
        self.packet: Packet | None = None
        spans = [*rule.ports.spans()]
        #: A rule of one range of ports, that packets meet, has no range that they do not.
        self.ports = spans if len(spans) > 1 else []
        self.sources = _watched(rule.sources)
        self.destinations = _watched(rule.destinations)

    def met(self) -> Met:
        if self.packet is None:
            return Met()
        return Met(self.packet, PortSet.of_spans(self.ports), _together(self.sources), _together(self.destinations))

    def look(self, walk: Walk, step: Step) -> None:
        """What of it the packets of a cell meet."""
        ports = [span for span in self.ports if walk.cell.touches(*span)]
        if not (self.packet is None or self.sources or self.destinations or ports):
            return
        met = 0
        watched = any(span[0] == walk.version for span in self.sources)
        for span in step.sources:
            for place in walk.board.places(*span):
                new = walk.undecided(place, step.destinations)
                if not new:
                    continue
                met |= new
                self.sources.discard((walk.version, *span))
                if self.packet is None:
                    self.packet = walk.packet(place, new)
                if not self.destinations:
                    break
            if met and not watched and not self.destinations:
                break
        if met:
            if ports:
                self.ports = [span for span in self.ports if span not in ports]
            if self.destinations:
                for span, atoms in walk.atoms.by_span(self.rule.destinations):
                    if atoms & met:
                        self.destinations.discard((walk.version, *span))


def _watched(addresses: AddressSet) -> set[tuple[int, int, int]]:
    """The ranges of addresses by family, where there are several and they are named."""
    spans = [(version, *span) for version in (4, 6) for span in addresses.spans(version)]
    return set(spans) if 1 < len(spans) <= _MOST_WATCHED and not addresses.is_any else set()


def _together(spans: Iterable[tuple[int, int, int]]) -> AddressSet:
    found = NO_ADDRESS
    for version, lower, upper in spans:
        found |= AddressSet.of(version, [(lower, upper)])
    return found
