"""Which ports are open at a boundary: for one flow only, or dynamic for whom, and what pinning these would save."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from exgraph.errors import ExgraphError
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import DynamicRange
from exgraph.relations.applies import Applies
from exgraph.relations.boundary import Boundary
from exgraph.relations.port_numbers import PortNumbers
from exgraph.tables.answer import Answer
from exgraph.values.ports import PortError, PortRange, PortSet
from exgraph.wording.phrases import Phrase


@dataclass(frozen=True, slots=True)
class PortUse:
    """One transport and port text (`tcp/25`, `?/dynamic`), the flows that use it, and how many pairs those are of."""

    port: str
    flows: tuple[Flow, ...]
    pairs: int


@dataclass(frozen=True, slots=True)
class DynamicPair:
    """An ordered pair that needs dynamic ports, where these come from, and how many ports it opens, before pinning and
    after (`None` where nothing is pinned)."""

    source: str
    destination: str
    flows: tuple[Flow, ...]
    ranges: tuple[DynamicRange, ...]
    opened: int
    pinned: int | None = None


@dataclass(frozen=True, slots=True)
class ZoneOpening:
    """All flows from one zone to another (or inside one): how many different ports they open, each transport counted
    for itself, and the sum over all pairs of roles; before pinning and after."""

    source_zone: str
    destination_zone: str
    opened: int
    over_pairs: int
    pinned: int | None = None
    pinned_over_pairs: int | None = None


@dataclass(frozen=True, slots=True)
class PlatformOpening:
    """What is opened over all pairs where every product runs on one platform: on its first, its second, …

    `platforms` are their names. What is opened on all of them together is never less.
    """

    platforms: tuple[str, ...]
    over_pairs: int


@dataclass(frozen=True)
class OpenPorts(Answer):
    """The ports at a boundary: `uses`, the rarest first, `dynamic` pairs in role order, `openings` by zones.

    `platforms` are the same by platform, where the profile names several for a product.
    """

    matrix: Matrix = field(repr=False)
    boundary: Boundary
    pin: str
    uses: tuple[PortUse, ...]
    dynamic: tuple[DynamicPair, ...]
    openings: tuple[ZoneOpening, ...]
    platforms: tuple[PlatformOpening, ...] = ()


def open_ports(matrix: Matrix, boundary: Boundary, pin: str | int | None = None) -> OpenPorts:
    """Count what is opened at a boundary. "dynamic" counts as the ports it may come from (`PortNumbers.ranges`).

    With `pin`, a range (`49152-49407`) or a number of ports (then the first ones of the first of those ranges), also
    what would be opened if all dynamic ports came from there. Raises `ExgraphError` for a pin that is neither.
    """
    numbers = PortNumbers(matrix)
    pinned = None if pin is None else _pinned(str(pin))
    applies = matrix.once(Applies)
    flows = [flow for flow in matrix.flows if boundary.crossed(applies, flow)]
    ports: dict[str, list[Flow]] = {}
    pairs: dict[tuple[str, str], list[Flow]] = {}
    for flow in flows:
        ports.setdefault(flow.service.endpoint or "?", []).append(flow)
        pairs.setdefault((flow.source, flow.destination), []).append(flow)
    uses = [
        PortUse(port, tuple(used), len({(flow.source, flow.destination) for flow in used}))
        for port, used in ports.items()
    ]
    dynamic = []
    for (source, destination), there in pairs.items():
        chosen = tuple(flow for flow in there if flow.service.dynamic)
        if chosen:
            ranges = tuple(dict.fromkeys(r for f in chosen if f.service.ports is None for r in numbers.ranges(f)))
            counts = _count(there, numbers), None if pinned is None else _count(there, numbers, pinned)
            dynamic.append(DynamicPair(source, destination, chosen, ranges, *counts))
    openings = tuple(_openings(applies, boundary, pairs, numbers, pinned))
    uses.sort(key=lambda use: (len(use.flows), use.pairs))
    return OpenPorts(
        matrix,
        boundary,
        "" if pin is None else str(pin),
        tuple(uses),
        tuple(dynamic),
        openings,
        tuple(_by_platform(applies, boundary, pairs, dynamic)),
    )


def _by_platform(
    applies: Applies, boundary: Boundary, pairs: Mapping[tuple[str, str], list[Flow]], dynamic: Sequence[DynamicPair]
) -> Iterable[PlatformOpening]:
    most = max((len(pair.ranges) for pair in dynamic), default=0)
    for number in range(most if most > 1 else 0):
        numbers = PortNumbers(applies.matrix, number)
        openings = _openings(applies, boundary, pairs, numbers, None)
        chosen = (span for pair in dynamic for flow in pair.flows for span in numbers.ranges(flow))
        platforms = tuple(dict.fromkeys(span.platform for span in chosen))
        yield PlatformOpening(platforms, sum(opening.over_pairs for opening in openings))


def _pinned(text: str) -> PortRange | int:
    try:
        if text.isdecimal() and text.isascii():
            return len(PortRange(1, int(text)))
        return PortRange.parse(text)
    except PortError as error:
        raise ExgraphError(Phrase.of("errors.pin", text=text)) from error


def _openings(
    applies: Applies,
    boundary: Boundary,
    pairs: Mapping[tuple[str, str], list[Flow]],
    numbers: PortNumbers,
    pinned: PortRange | int | None,
) -> Iterable[ZoneOpening]:
    conduits: dict[tuple[str, str], list[list[Flow]]] = {}
    matrix = applies.matrix
    for (source, destination), flows in pairs.items():
        if applies.plain:
            conduits.setdefault((matrix.zone_of(source).id, matrix.zone_of(destination).id), []).append(flows)
            continue
        parted: dict[tuple[str, str], list[Flow]] = {}
        for flow in flows:
            for ends in applies.zones_of(flow):
                if boundary.between(*ends):
                    parted.setdefault(ends, []).append(flow)
        for ends, some in parted.items():
            conduits.setdefault(ends, []).append(some)
    order = {zone.id: place for place, zone in enumerate(matrix.zones)}
    for ends in sorted(conduits, key=lambda ends: (order[ends[0]], order[ends[1]])):
        groups = conduits[ends]
        together = [flow for flows in groups for flow in flows]
        before = _count(together, numbers), sum(_count(flows, numbers) for flows in groups)
        if pinned is None:
            yield ZoneOpening(*ends, *before)
        else:
            after = _count(together, numbers, pinned), sum(_count(flows, numbers, pinned) for flows in groups)
            yield ZoneOpening(*ends, *before, *after)


def _count(flows: Iterable[Flow], numbers: PortNumbers, pinned: PortRange | int | None = None) -> int:
    """How many different ports of all transports are opened; a transport that is not stated is one of its own."""
    opened: dict[str, PortSet] = {}
    if pinned is None:
        # Most flows have one port, and a set of numbers is sooner counted than a union of sets of ports.
        singles = set()
        rest = []
        for flow in flows:
            service = flow.service
            if service.ports is not None and service.ports.lower == service.ports.upper:
                singles.add((service.transport or "", service.ports.lower))
            else:
                rest.append(flow)
        if not rest:
            return len(singles)
        for transport, port in singles:
            opened[transport] = opened.get(transport, PortSet()) | PortSet([PortRange.of(port)])
        flows = rest
    for flow in flows:
        ports = numbers.of(flow)
        if pinned is not None and flow.service.dynamic:
            ports = PortSet([pinned]) if isinstance(pinned, PortRange) else _first(flow, numbers, pinned)
        transport = flow.service.transport or ""
        opened[transport] = opened.get(transport, PortSet()) | ports
    return sum(map(len, opened.values()))


def _first(flow: Flow, numbers: PortNumbers, width: int) -> PortSet:
    """The first so many ports of the range that a flow's ports come from, the first one of several."""
    span = flow.service.ports or numbers.ranges(flow)[0].ports
    return PortSet([PortRange(span.lower, min(span.upper, span.lower + width - 1))])
