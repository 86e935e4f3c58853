"""The port matrix: roles, zones and what the document says of every ordered pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from exgraph.errors import ExgraphError, UnknownName
from exgraph.model import shown
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.flows import Flows
from exgraph.model.guesses import NO_GUESSES, Guesses
from exgraph.model.index import FlowIndex, IndexedCells, index_of_cells, index_of_flows
from exgraph.model.integer_sets import counted
from exgraph.model.remark import About, Remark
from exgraph.model.role import Product, Role, Zone
from exgraph.values.labels import Labels
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase, phrase

if TYPE_CHECKING:
    import networkx as nx

_Labelled = TypeVar("_Labelled", Role, Zone)
_Made = TypeVar("_Made")

#: So many flows are sooner counted one by one than NumPy is loaded.
FEW_FLOWS = 4000


@dataclass(frozen=True, repr=False)
class Matrix:
    """A port matrix. Give the cells in any order; they are kept by source, then destination, in role order.

    Pairs without a cell are silent; `guesses` are what nobody stated of it, `remarks` what its profile says of it.
    Raises `ExgraphError` when a cell names a role that is not there, when two cells speak of one pair, when an id
    occurs twice or when a role's zone is unknown.
    `graph` is a `networkx.MultiDiGraph`: a node a role, an edge a flow, with the canonical text of its service as key.

    >>> import exgraph as xg
    >>> xg.load("exchange-2003-2007").graph.number_of_edges("relay-dmz", "hub-2007")
    2
    """

    roles: tuple[Role, ...]
    zones: tuple[Zone, ...]
    cells: Sequence[Cell]
    products: tuple[Product, ...] = ()
    title: Labels = Labels()
    name: str = field(default="", compare=False)
    guesses: Guesses = field(default=NO_GUESSES, compare=False, repr=False)
    remarks: tuple[Remark, ...] = ()

    def __post_init__(self) -> None:
        order = {role.id: place for place, role in enumerate(self.roles)}
        _unique("role", (role.id for role in self.roles))
        _unique("zone", (zone.id for zone in self.zones))
        zones = {zone.id for zone in self.zones}
        for role in self.roles:
            if role.zone not in zones:
                raise UnknownName("zone", role.zone, zones)
        if not self.guesses.zones <= order.keys():
            object.__setattr__(self, "guesses", self.guesses.among(order))
        if isinstance(self.cells, IndexedCells) and self.cells.content.roles == tuple(order):
            return
        if not order.keys() >= {cell.source for cell in self.cells} | {cell.destination for cell in self.cells}:
            ends = (end for cell in self.cells for end in (cell.source, cell.destination))
            raise UnknownName("role", next(end for end in ends if end not in order), order)
        spoken = [cell for cell in self.cells if cell.status is not Status.SILENT or cell.origin is not None]
        spoken.sort(key=lambda cell: (order[cell.source], order[cell.destination]))
        if len({(cell.source, cell.destination) for cell in spoken}) < len(spoken):
            _unique("cell", (f"{cell.source} → {cell.destination}" for cell in spoken))
        object.__setattr__(self, "cells", tuple(spoken))

    @cached_property
    def _cells(self) -> dict[tuple[str, str], Cell]:
        return {(cell.source, cell.destination): cell for cell in self.cells}

    @cached_property
    def _roles(self) -> dict[str, Role]:
        return {role.id: role for role in self.roles}

    @cached_property
    def _zones(self) -> dict[str, Zone]:
        return {zone.id: zone for zone in self.zones}

    def __getitem__(self, pair: tuple[str, str]) -> Cell:
        """The cell of (source, destination), silent when the document is. Raises `UnknownName`, and `ExgraphError` for
        what is no pair."""
        if not (isinstance(pair, tuple) and len(pair) == 2):
            raise ExgraphError(Phrase.of("errors.pair-wanted", given=repr(pair)))
        source, destination = pair
        if not (source in self._roles and destination in self._roles):
            source, destination = self.role(source).id, self.role(destination).id
        if isinstance(self.cells, IndexedCells):
            return self.cells.at(source, destination) or Cell(source, destination)
        return self._cells.get((source, destination)) or Cell(source, destination)

    def _ipython_key_completions_(self) -> list[tuple[str, str]]:
        """The pairs that connect, for `m["<Tab>`."""
        return [(cell.source, cell.destination) for cell in self.cells if cell.flows]

    def __repr__(self) -> str:
        return shown.line("Matrix", self.name, self._counted)

    def _repr_html_(self) -> str:
        opens, accepts = (Counter(getattr(flow, end) for flow in self.flows) for end in ("source", "destination"))
        rows = [
            (role.zone, role.id, role.label(), str(opens[role.id]), str(accepts[role.id]))
            for zone in self.zones
            for role in self.roles_in(zone.id)
        ]
        title = f"{self.title.text('en', self.name)}: {self._counted}".removeprefix(": ")
        return shown.table(title, ("zone", "role", "label", "opens", "accepts"), rows)

    @property
    def _counted(self) -> str:
        counts = {"roles": len(self.roles), "zones": len(self.zones), "flows": len(self.flows)}
        return phrase(None, "shown.matrix", **counts)

    def role(self, name: str) -> Role:
        """The role with this id, or with this label in any language (letter case aside). Raises `UnknownName`."""
        if name in self._roles:
            return self._roles[name]
        return _by_label("role", name, self.roles)

    def zone(self, name: str) -> Zone:
        """The zone with this id or label. Raises `UnknownName`, with how to give zones that are guesses."""
        if name in self._zones:
            return self._zones[name]
        return _by_label("zone", name, self.zones, Phrase.of("unknown.zones-guessed") if self.guesses.zones else None)

    def zone_of(self, role: str) -> Zone:
        """The zone a role stands in, by the role's id."""
        return self._zones[self._roles[role].zone]

    def product_of(self, role: str) -> Product | None:
        wanted = self._roles[role].product
        return next((product for product in self.products if product.id == wanted), None)

    def remarks_on(self, about: About, source: str, destination: str) -> tuple[Remark, ...]:
        """The remarks of a kind that hold between two roles, by their ids."""
        ends = [
            frozenset(filter(None, (name, self._roles[name].zone, self._roles[name].product)))
            for name in (source, destination)
        ]
        return tuple(remark for remark in self.remarks if remark.about is about and remark.holds(*ends))

    def roles_in(self, zone: str) -> tuple[Role, ...]:
        return tuple(role for role in self.roles if role.zone == zone)

    @cached_property
    def flows(self) -> Flows:
        """All flows, by source, then destination, in role order, then as the document lists them."""
        return Flows(self.cells)

    def flows_of(self, wanted: Callable[[Service], bool]) -> Iterator[Flow]:
        """The flows whose service is wanted, in the order of `flows`. Every service is asked about once."""
        if isinstance(self.cells, IndexedCells):
            return self.cells.flows_of(wanted)
        asked = cache(wanted)
        return (flow for flow in self.flows if asked(flow.service))

    def touching(self, roles: Collection[str]) -> Iterator[Flow]:
        """The flows that begin or end at one of these roles, by id, in the order of `flows`."""
        if isinstance(self.cells, IndexedCells):
            return self.cells.flows_at(self.cells.content.touching(roles))
        return (flow for flow in self.flows if flow.source in roles or flow.destination in roles)

    def uses(self) -> Counter[Service]:
        """How many flows each service has."""
        if isinstance(self.cells, IndexedCells):
            numbers = counted(self.cells.content.service)[1].tolist()
            return Counter(dict(zip(self.services, numbers, strict=True)))
        return Counter(flow.service for flow in self.flows)

    def once(self, make: Callable[[Matrix], _Made]) -> _Made:
        """What a function makes of the matrix, made when it is first asked for and kept: several questions share it."""
        known = self._made
        if make not in known:
            known[make] = make(self)
        made: _Made = known[make]
        return made

    @cached_property
    def _made(self) -> dict[Callable[[Matrix], Any], Any]:
        return {}

    @property
    def bare(self) -> bool:
        """Whether flows are all that was given: no pair is said to be without any, and no flow has a place, a ground or
        a request. Such a matrix may be large, and is asked by its columns."""
        return isinstance(self.cells, IndexedCells)

    @cached_property
    def services(self) -> tuple[Service, ...]:
        """The services of the flows, each once, in the order met."""
        if isinstance(self.cells, IndexedCells):
            return self.cells.content.services
        return tuple(dict.fromkeys(flow.service for flow in self.flows))

    @cached_property
    def vocabulary(self) -> Mapping[str, Service]:
        """Canonical text → the first service that has it, in the order met."""
        if isinstance(self.cells, IndexedCells):
            return dict(zip(self.cells.content.keys, self.cells.content.services, strict=True))
        found: dict[str, Service] = {}
        for service in self.services:
            found.setdefault(service.key, service)
        return found

    @cached_property
    def small(self) -> bool:
        """Whether its flows are sooner counted one by one than NumPy is loaded."""
        return not self.bare and sum(len(cell.flows) for cell in self.cells) <= FEW_FLOWS

    @cached_property
    def connecting(self) -> tuple[tuple[str, str], ...]:
        """The ordered pairs of roles that flows connect, in role order."""
        if isinstance(self.cells, IndexedCells):
            ids, size = self.cells.content.roles, len(self.roles)
            return tuple([(ids[pair // size], ids[pair % size]) for pair in self.cells.content.pairs.tolist()])
        return tuple([(cell.source, cell.destination) for cell in self.cells if cell.flows])

    @cached_property
    def index(self) -> FlowIndex:
        """The flows as integers, for questions to large matrices."""
        ids = tuple(role.id for role in self.roles)
        if isinstance(self.cells, IndexedCells) and self.cells.content.roles == ids:
            return self.cells.content
        return index_of_cells(ids, self.cells)

    def entries(self) -> Iterator[tuple[int, int, int]]:
        """The flows as the places of both roles and of the service in the vocabulary, each once, in order.

        Those of the index, which is made of no small matrix for it.

        >>> from exgraph.sources.load import load
        >>> next(load("exchange-2003-2007").entries())
        (0, 0, 0)
        """
        if not self.small:
            index = self.index
            yield from zip(index.source.tolist(), index.destination.tolist(), index.service.tolist(), strict=True)
            return
        place = {role.id: number for number, role in enumerate(self.roles)}
        number = {key: there for there, key in enumerate(self.vocabulary)}
        yield from sorted(
            {(place[flow.source], place[flow.destination], number[flow.service.key]) for flow in self.flows}
        )

    def crosses(self, flow: Flow) -> bool:
        """Whether the flow's ends are in different zones."""
        return self._roles[flow.source].zone != self._roles[flow.destination].zone

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages that roles are labelled in, in the order met."""
        return tuple(dict.fromkeys(language for role in self.roles for language, _ in role.labels.entries))

    @property
    def language(self) -> str:
        """The language to show where none is asked for: English, if any role is labelled in it, else the first."""
        return "en" if "en" in self.languages or not self.languages else self.languages[0]

    def stated(self) -> Matrix:
        """The matrix without anything that was inferred."""
        return replace(self, cells=tuple(cell.stated() for cell in self.cells))

    def moved(self, role: str, zone: str) -> Matrix:
        """The matrix as if a role stood in another zone. Raises `UnknownName`."""
        mover, target = self.role(role).id, self.zone(zone).id
        roles = tuple(replace(other, zone=target) if other.id == mover else other for other in self.roles)
        return replace(self, roles=roles, guesses=self.guesses.settled(mover))

    @cached_property
    def graph(self) -> nx.MultiDiGraph[Any]:
        """The multigraph: nodes are role ids, one edge per flow, keyed by the service's canonical text.

        A new graph for each matrix, made once; change a `.copy()`.
        """
        from exgraph.model.graph import graph_of

        return graph_of(self)

    @classmethod
    def from_flows(
        cls,
        roles: Iterable[Role],
        zones: Iterable[Zone],
        flows: Iterable[tuple[str, str, Service | str]],
        name: str = "",
    ) -> Matrix:
        """The matrix of (source id, destination id, service) tuples; a service or its text (`SMTP tcp/25`).

        Pairs without a flow are silent, and flows have no origin. Made for large inventories: a million flows are
        held as integers, and cells are made when they are looked at. Raises `ExgraphError` for a text that is not one
        service, `UnknownName` for a role that is not there.
        """
        there = tuple(roles)
        return cls(there, tuple(zones), IndexedCells(index_of_flows((role.id for role in there), flows)), name=name)

    @classmethod
    def from_graph(cls, graph: nx.MultiDiGraph[Any]) -> Matrix:
        """The matrix a graph of `Matrix.graph` stands for. Raises `ExgraphError` for a graph of another make."""
        from exgraph.model.graph import matrix_of

        return matrix_of(graph)


def _unique(kind: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            raise ExgraphError(f"{kind} {name!r} occurs twice")
        seen.add(name)


def _by_label(kind: str, name: str, things: tuple[_Labelled, ...], hint: Phrase | None = None) -> _Labelled:
    known = {thing.id: thing for thing in things}
    for thing in things:
        for text in thing.labels.as_dict().values():
            known.setdefault(text, thing)
    folded = {text.casefold(): thing for text, thing in reversed(known.items())}
    if name.casefold() not in folded:
        raise UnknownName(kind, name, known, hint, [thing.id for thing in things])
    return folded[name.casefold()]
