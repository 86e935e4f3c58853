"""What firewalls let through between the hosts of an inventory, compared with what a matrix requires there.

Between addresses that every rule treats alike, both are known exactly. What passes and is not required is `Wider`, by
the rule that lets it through; what is required and does not pass is `Narrower`, by the line that requires it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from exgraph.filters.effective import Effective, Passage
from exgraph.filters.passages import Passages
from exgraph.model.cell import Flow
from exgraph.model.filter import Filter, FilterRule, NotUnderstood
from exgraph.model.icmp import NEIGHBOURS
from exgraph.relations.host_classes import HostClass, Hosts
from exgraph.relations.required import ANY_OTHER, FAMILY_OF, Between, Opened, Required
from exgraph.values.addresses import AddressSet
from exgraph.values.origin import Origin
from exgraph.values.ports import PortSet
from exgraph.values.service import EVERY_TRANSPORT, PORTED, PORTLESS
from exgraph.wording.phrases import Phrase

#: Where packets are not passed on, neighbours have to be heard.
_AT_HOSTS = frozenset({"input", "output"})
#: So many places are told to be nearest.
_NEAREST = 3


@dataclass(frozen=True, slots=True)
class Ends:
    """From each of `sources`, which are hosts of one class, to each of `destinations`, of another; of one family."""

    source: HostClass
    destination: HostClass
    sources: AddressSet
    destinations: AddressSet

    @property
    def version(self) -> int:
        return 4 if self.sources.spans(4) else 6


@dataclass(frozen=True, slots=True)
class Wider:
    """Ports that a rule lets through and nothing requires; `rule` is none where no rule of the filter decides.

    `surely`: whatever conditions hold, and whatever the document leaves open. `nearest` are the lines of what is
    required nearest to it: between the same hosts, else of the same destination; or of what it may be, and that cannot
    be told in numbers. `transports` are those of which the same holds; all that nobody names are one, `ANY_OTHER`.
    """

    filter: Filter
    rule: FilterRule | None
    ends: Ends
    transports: tuple[str, ...]
    ports: PortSet
    surely: bool
    nearest: tuple[Origin, ...]

    @property
    def origin(self) -> Origin:
        return self.filter.default_origin if self.rule is None else self.rule.origin


@dataclass(frozen=True, slots=True)
class Narrower:
    """Ports that a flow requires and that do not pass; where that is not `surely` so, a condition decides.

    `because` are the lines that stop them.
    """

    filter: Filter
    flow: Flow
    ends: Ends
    transports: tuple[str, ...]
    ports: PortSet
    surely: bool
    because: tuple[Origin, ...]

    @property
    def origin(self) -> Origin:
        return self.flow.origin


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two classes of hosts with a way through firewalls between them, and what is required there."""

    source: HostClass
    destination: HostClass
    way: Passage
    required: Between


@dataclass(frozen=True)
class Compared:
    """What passes the firewalls of an inventory, and what its hosts require."""

    hosts: Hosts
    passages: Passages

    @cached_property
    def wider(self) -> tuple[Wider, ...]:
        """In the order of the hosts."""
        return tuple(made for pair in self._pairs for made in _merged(self._wider(pair)))

    @cached_property
    def narrower(self) -> tuple[Narrower, ...]:
        """In the order of the hosts."""
        return tuple(made for pair in self._pairs for made in _merged(self._narrower(pair)))

    @cached_property
    def lacking(self) -> tuple[Flow, ...]:
        """The flows between hosts that pass a firewall of which no numbers can be told, each once."""
        return tuple(dict.fromkeys(flow for pair in self._pairs for flow, _ in pair.required.lacking))

    @cached_property
    def not_understood(self) -> tuple[NotUnderstood, ...]:
        """What is not known of what passes: of which configurations, and of which family."""
        told = [*self.passages.unmet]
        for version in (4, 6):
            for pair in self._pairs:
                ends = pair.source.addresses.spans(version) and pair.destination.addresses.spans(version)
                if ends and not _filtered(pair, version):
                    origin = Origin(pair.way.filters[0].origin.file)
                    told.append(NotUnderstood(origin, Phrase.of("filters.no-family", version=version)))
        return tuple(dict.fromkeys(told))

    @cached_property
    def transports(self) -> tuple[str, ...]:
        """Those that rules or flows name, and `ANY_OTHER` for the rest."""
        rules = {name for each in self.passages.all_filters for rule in each.rules for name in rule.transports or ()}
        opened = {one.transport for pair in self._pairs for one in pair.required.opened if one.transport is not None}
        named = (rules | opened | {"tcp", "udp"}) - {ANY_OTHER}
        known = [name for name in (*PORTED, *PORTLESS) if name in named]
        return (*known, *sorted(named.difference(known)), ANY_OTHER)

    @cached_property
    def _pairs(self) -> tuple[_Pair, ...]:
        """The pairs of classes that pass a firewall, with a host of the inventory at an end at least."""
        required = Required(self.hosts)
        found = []
        for source in self.hosts.classes:
            for destination in self.hosts.classes:
                way = self.passages.between(source, destination)
                if way is not None and (_known(source) or _known(destination)):
                    found.append(_Pair(source, destination, way, required.between(source, destination)))
        return tuple(found)

    @cached_property
    def _of_destination(self) -> dict[HostClass, list[Opened]]:
        found: dict[HostClass, list[Opened]] = {}
        for pair in self._pairs:
            found.setdefault(pair.destination, []).extend(pair.required.opened)
        return found

    def _pieces(self, pair: _Pair) -> Iterator[tuple[Ends, str, PortSet, Effective]]:
        """What is wanted and what passes between addresses that every rule treats alike, transport by transport."""
        for transport in self.transports:
            for alike in pair.way.alike(pair.source.addresses, pair.destination.addresses, transport):
                ends = Ends(pair.source, pair.destination, alike.sources, alike.destinations)
                if FAMILY_OF.get(transport, ends.version) != ends.version or not _filtered(pair, ends.version):
                    continue
                if alike.sources == alike.destinations and alike.sources.single:
                    # What a host opens on itself passes no firewall.
                    continue
                yield ends, transport, pair.required.ports(transport, ends.version), alike.effective

    def _wider(self, pair: _Pair) -> Iterator[Wider]:
        for ends, transport, wanted, passing in self._pieces(pair):
            excess = passing.possibly - wanted
            if not excess:
                continue
            doubts = _doubts(pair, transport)
            # Who plays no role may play one that has no address here.
            certain = not doubts and (not self.hosts.absent or (_known(pair.source) and _known(pair.destination)))
            for part in passing.parts:
                ports = part.ports & excess
                if transport == "icmpv6" and part.filter.hook in _AT_HOSTS:
                    ports -= NEIGHBOURS
                if not part.permits or not ports:
                    continue
                sure = ports & part.surely & passing.surely if certain else PortSet()
                for some, surely in ((sure, True), (ports - sure, False)):
                    if some:
                        nearest = doubts or self._nearest(pair, transport, some)
                        yield Wider(part.filter, part.rule, ends, (transport,), some, surely, nearest)

    def _narrower(self, pair: _Pair) -> Iterator[Narrower]:
        for ends, transport, wanted, passing in self._pieces(pair):
            if wanted <= passing.surely:
                continue
            for one in pair.required.opened:
                if one.transport not in (None, transport):
                    continue
                missing = one.ports - passing.surely
                for ports, surely in ((missing - passing.possibly, True), (missing & passing.possibly, False)):
                    stopping = [part for part in passing.parts if not part.permits and not part.ports.isdisjoint(ports)]
                    if not ports:
                        continue
                    origins = (
                        part.filter.default_origin if part.rule is None else part.rule.origin for part in stopping
                    )
                    filter_ = stopping[0].filter
                    because = tuple(dict.fromkeys(origins))
                    yield Narrower(filter_, one.flow, ends, (transport,), ports, surely, because)

    def _nearest(self, pair: _Pair, transport: str, ports: PortSet) -> tuple[Origin, ...]:
        """The lines with the nearest ports of what the same hosts need; else those that open these ports for others."""
        same = [(_distance(one, transport, ports), one.flow.origin) for one in pair.required.opened]
        if same:
            least = min(distance for distance, _ in same)
            found = [origin for distance, origin in same if distance == least]
        else:
            found = [
                one.flow.origin
                for one in self._of_destination.get(pair.destination, ())
                if one.transport in (None, transport) and not one.ports.isdisjoint(ports)
            ]
        return tuple(dict.fromkeys(found))[:_NEAREST]


def _filtered(pair: _Pair, version: int) -> bool:
    """Whether a filter between them is for a family; what passes of the other one, nobody says."""
    return any(version in each.families for each in pair.way.filters)


def _known(each: HostClass) -> bool:
    """Whether its hosts play a role, or are one of the document."""
    return bool(each.named or each.within)


def _doubts(pair: _Pair, transport: str) -> tuple[Origin, ...]:
    """The lines of flows that may be in a transport, and of which no numbers can be told."""
    unclear = (None, EVERY_TRANSPORT, transport)
    told = (flow.origin for flow, _ in pair.required.lacking if flow.service.transport in unclear)
    return tuple(dict.fromkeys(told))[:_NEAREST]


def _distance(one: Opened, transport: str, ports: PortSet) -> tuple[bool, int]:
    """How far what is opened is from some ports: in another transport farther than any in theirs."""
    gaps = (
        max(0, ours.lower - theirs.upper, theirs.lower - ours.upper)
        for ours in ports.ranges()
        for theirs in one.ports.ranges()
    )
    return one.transport not in (None, transport), min(gaps, default=0)


_Made = TypeVar("_Made", Wider, Narrower)


def _merged(made: Iterable[_Made]) -> Iterator[_Made]:
    """The same in fewer: with the addresses, and then the transports, of which the same holds together."""
    found = list(made)
    found = _joined(found, lambda one: one.ends.sources, _with_destinations)
    found = _joined(found, lambda one: one.ends.destinations, _with_sources)
    yield from _joined(found, lambda one: (one.ends.sources, one.ends.destinations), _with_transports, True)


def _joined(
    found: list[_Made],
    alike: Callable[[_Made], Hashable],
    join: Callable[[list[_Made]], _Made],
    transports: bool = False,
) -> list[_Made]:
    groups: dict[Hashable, list[_Made]] = {}
    for one in found:
        about = id(one.rule) if isinstance(one, Wider) else one.flow
        said = one.nearest if isinstance(one, Wider) else one.because
        rest = () if transports else one.transports
        key = (id(one.filter), about, one.ends.version, rest, one.ports, one.surely, said, alike(one))
        groups.setdefault(key, []).append(one)
    return [join(group) if len(group) > 1 else group[0] for group in groups.values()]


def _with_destinations(group: list[_Made]) -> _Made:
    joined = AddressSet.union(one.ends.destinations for one in group)
    return replace(group[0], ends=replace(group[0].ends, destinations=joined))


def _with_sources(group: list[_Made]) -> _Made:
    joined = AddressSet.union(one.ends.sources for one in group)
    return replace(group[0], ends=replace(group[0].ends, sources=joined))


def _with_transports(group: list[_Made]) -> _Made:
    return replace(group[0], transports=tuple(name for one in group for name in one.transports))
