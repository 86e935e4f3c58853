"""The flows of a matrix as columns of integers, so that a million of them are counted without a million objects.

The ordered pair of the roles at places s and d among n roles is the number `s * n + d`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import count, groupby
from operator import attrgetter
from typing import TYPE_CHECKING, overload

from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.integer_sets import counted, distinct
from exgraph.notation import read_cell
from exgraph.values.grounds import UNKNOWN, Grounds
from exgraph.values.service import Service

if TYPE_CHECKING:
    from exgraph.model.integer_sets import Column, Mask


#: While flows are read, a flow is one integer: its pair above these bits, the service as it was stated below.
_BITS = 24


@dataclass(frozen=True, eq=False)
class FlowIndex:
    """One entry a flow: its ordered pair, and the places of its service and its grounds in their vocabularies.

    Sorted by pair, then service. `services` has one service of each canonical text, in the order met. Without a
    column `ground`, all flows have the one grounds.
    """

    roles: tuple[str, ...]
    services: tuple[Service, ...]
    pair: Column
    service: Column
    grounds: tuple[Grounds, ...] = (UNKNOWN,)
    ground: Column | None = None

    def __len__(self) -> int:
        """The number of flows."""
        return len(self.pair)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The canonical texts of `services`."""
        return tuple(service.key for service in self.services)

    @property
    def codes(self) -> Column:
        """Pair and service as one number an entry, ascending."""
        return self.pair * max(len(self.services), 1) + self.service

    @cached_property
    def source(self) -> Column:
        """The place of each flow's source among the roles."""
        return self.pair // max(len(self.roles), 1)

    @cached_property
    def destination(self) -> Column:
        return self.pair % max(len(self.roles), 1)

    def grounded(self) -> dict[Grounds, int]:
        """How many flows have each grounds."""
        if self.ground is None:
            return {self.grounds[0]: len(self)} if len(self) else {}
        there, number = counted(self.ground)
        return {self.grounds[place]: n for place, n in zip(there.tolist(), number.tolist(), strict=True)}

    @cached_property
    def pairs(self) -> Column:
        """The ordered pairs that connect, sorted."""
        return distinct(self.pair)

    def mirrored(self, pairs: Column) -> Column:
        """The same pairs the other way round."""
        size = max(len(self.roles), 1)
        return pairs % size * size + pairs // size

    def between(self, source: int, destination: int) -> tuple[Service, ...]:
        """The services of an ordered pair, by the places of its roles."""
        pair = source * len(self.roles) + destination
        first, last = self.pair.searchsorted([pair, pair + 1]).tolist()
        return tuple(self.services[place] for place in self.service[first:last].tolist())

    def among(self, roles: Iterable[str]) -> FlowIndex:
        """The flows between these of its roles, which are in the same order."""
        import numpy as np

        kept = tuple(roles)
        place = dict(zip(kept, range(len(kept)), strict=True))
        fresh = np.array([place.get(role, -1) for role in self.roles], np.int64)
        source, destination = fresh[self.source], fresh[self.destination]
        there = (source >= 0) & (destination >= 0)
        used = distinct(self.service[there])
        services = tuple(self.services[number] for number in used.tolist())
        pair = source[there] * len(kept) + destination[there]
        ground = None if self.ground is None else self.ground[there]
        return FlowIndex(kept, services, pair, np.searchsorted(used, self.service[there]), self.grounds, ground)

    def touching(self, roles: Iterable[str]) -> Mask:
        """Which flows begin or end at one of these roles."""
        import numpy as np

        wanted = frozenset(roles)
        there = np.array([role in wanted for role in self.roles], np.bool_)
        found: Mask = there[self.source] | there[self.destination]
        return found

    @cached_property
    def successors(self) -> tuple[tuple[int, ...], ...]:
        """The places of the roles that each role opens a connection to, in order, itself included where it does."""
        found: tuple[list[int], ...] = tuple([] for _ in self.roles)
        size = len(self.roles)
        for pair in self.pairs.tolist():
            found[pair // size].append(pair % size)
        return tuple(map(tuple, found))


@dataclass(frozen=True, eq=False)
class IndexedCells(Sequence[Cell]):
    """The cells of a matrix that was given as flows: made when somebody looks at one, which many answers never do."""

    content: FlowIndex

    @cached_property
    def _cells(self) -> tuple[Cell, ...]:
        return tuple(self)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {role: place for place, role in enumerate(self.content.roles)}

    def flows(self) -> Iterator[Flow]:
        """The flows of all cells, made one after the other and not kept."""
        return self.flows_at(slice(None))

    def flows_at(self, entries: Column | Mask | slice) -> Iterator[Flow]:
        """The flows at these entries of the index."""
        index = self.content
        services, roles = index.services, index.roles
        columns = (index.source[entries].tolist(), index.destination[entries].tolist(), index.service[entries].tolist())
        return (Flow(roles[s], roles[d], services[place]) for s, d, place in zip(*columns, strict=True))

    def flows_of(self, wanted: Callable[[Service], bool]) -> Iterator[Flow]:
        """The flows whose service is wanted, in the order of `flows`. Every service is asked about once."""
        import numpy as np

        there = np.fromiter(map(wanted, self.content.services), np.bool_, len(self.content.services))
        return self.flows_at(np.flatnonzero(there[self.content.service])) if there.any() else iter(())

    def at(self, source: str, destination: str) -> Cell | None:
        """The cell of a pair of roles that are there, by their ids; `None` where nothing connects them."""
        services = self.content.between(self._places[source], self._places[destination])
        flows = tuple([Flow(source, destination, service) for service in services])
        return Cell(source, destination, Status.SERVICES, flows) if flows else None

    def __iter__(self) -> Iterator[Cell]:
        """The cells, made one after the other and not kept."""
        for (source, destination), there in groupby(self.flows(), key=attrgetter("source", "destination")):
            yield Cell(source, destination, Status.SERVICES, tuple(there))

    @overload
    def __getitem__(self, place: int) -> Cell: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Cell, ...]: ...
    def __getitem__(self, place: int | slice) -> Cell | tuple[Cell, ...]:
        return self._cells[place]

    def __len__(self) -> int:
        return len(self.content.pairs)

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, tuple | IndexedCells) and self._cells == tuple(other))

    def __hash__(self) -> int:
        return hash(self._cells)


def index_of_cells(roles: Iterable[str], cells: Iterable[Cell]) -> FlowIndex:
    """The index of cells whose roles are known. Of a flow that two cells state, the surest grounds stay."""
    there = [flow for cell in cells for flow in cell.flows]
    index, order = _indexed(roles, ((flow.source, flow.destination, flow.service) for flow in there))
    return _with_grounds(index, order, [flow.grounds for flow in there])


def index_of_flows(roles: Iterable[str], flows: Iterable[tuple[str, str, Service | str]]) -> FlowIndex:
    """The index of (source, destination, service) tuples; one that repeats counts once. Raises `ExgraphError`."""
    return _indexed(roles, flows)[0]


def _with_grounds(index: FlowIndex, entries: Column, grounds: list[Grounds]) -> FlowIndex:
    """The index with the grounds of its flows; `entries` tells for each flow as it was given, which entry it is."""
    import numpy as np

    known: dict[Grounds, int] = {}
    found: list[Grounds | None] = [None] * len(index)
    for entry, ground in zip(np.searchsorted(index.codes, entries).tolist(), grounds, strict=True):
        before = found[entry]
        found[entry] = ground if before is None else before.surest(ground)
    places = [known.setdefault(ground, len(known)) for ground in found if ground is not None]
    return replace(index, grounds=tuple(known) or (UNKNOWN,), ground=np.array(places, np.int64))


def _indexed(roles: Iterable[str], flows: Iterable[tuple[str, str, Service | str]]) -> tuple[FlowIndex, Column]:
    """The index, and of each flow as it was given the code of its entry."""
    import numpy as np

    ids = tuple(roles)
    row = {role: place * len(ids) for place, role in enumerate(ids)}
    column = {role: place for place, role in enumerate(ids)}
    stated: defaultdict[Service | str, int] = defaultdict(count().__next__)
    try:
        codes = np.fromiter(((row[s] + column[d]) << _BITS | stated[service] for s, d, service in flows), np.int64)
    except KeyError as unknown:
        raise UnknownName("role", str(unknown.args[0]), ids) from None
    if len(stated) > 1 << _BITS:
        raise ExgraphError(f"{len(stated)} different services; {1 << _BITS} is the most that can be counted")
    services, places = _vocabulary(stated)
    width = max(len(services), 1)
    service = np.array(places, np.int64)[codes & ((1 << _BITS) - 1)]
    entries = (codes >> _BITS) * width + service
    ordered = distinct(entries)
    return FlowIndex(ids, services, ordered // width, ordered % width), entries


def _vocabulary(stated: Iterable[Service | str]) -> tuple[tuple[Service, ...], list[int]]:
    """The services, and the place of each as it was stated: two texts may be one service."""
    services: dict[str, Service] = {}
    keys = []
    for text in stated:
        service = text if isinstance(text, Service) else _service(text)
        services.setdefault(service.key, service)
        keys.append(service.key)
    places = {key: place for place, key in enumerate(services)}
    return tuple(services.values()), [places[key] for key in keys]


def _service(text: str) -> Service:
    services = read_cell(text).services
    if len(services) != 1:
        raise ExgraphError(f"{text!r} names {len(services)} services; a flow has one")
    return services[0]
