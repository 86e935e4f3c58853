"""The tables of what follows from the flows: borders, reach, chokepoints, open ports, and what differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from exgraph.analysis.chokepoints import tables as chokepoints_tables
from exgraph.analysis.closing.open_ports import OpenPorts, ZoneOpening
from exgraph.analysis.closing.open_ports_tables import CONDUITS
from exgraph.analysis.diff.answer import Diff
from exgraph.analysis.diff.pairs import PairChange, PairDifference, said
from exgraph.analysis.diff.tables import PAIRS
from exgraph.analysis.reach.answer import Reached
from exgraph.analysis.reach.tables import ROLES as REACHED
from exgraph.drawing.border.openings import Direction, openings
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.relations.links import Links, levels
from exgraph.relations.protection import protection
from exgraph.reporting.page.cell import Cell, Piece, roles, text, words
from exgraph.reporting.page.facts import LONGEST_SERVICE, Places, shown
from exgraph.reporting.page.view import Shown, View
from exgraph.reporting.page.views import services_cell
from exgraph.tables.column import Column
from exgraph.tables.sheet import Sheet
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Exposure:
    """An opening at the border of an exposed zone: all of `sources` open `services` on all of `destinations`."""

    zone: str
    entering: bool
    sources: tuple[str, ...]
    destinations: tuple[str, ...]
    services: tuple[Service, ...]
    flows: tuple[Flow, ...]


def exposures(matrix: Matrix) -> Iterator[Exposure]:
    """What is open at the borders of zones that face a network which nobody here controls, what comes in first."""
    order = {role.id: place for place, role in enumerate(matrix.roles)}
    for zone in matrix.zones:
        if not zone.exposed:
            continue
        inside = frozenset(role.id for role in matrix.roles_in(zone.id))
        flows = [flow for flow in matrix.flows if (flow.source in inside) != (flow.destination in inside)]
        found = []
        for one in openings(matrix, inside, flows):
            here, there = (tuple(sorted(ends, key=order.__getitem__)) for ends in (one.inside, one.outside))
            # One that is opened both ways is two openings of a firewall.
            ways = (True, False) if one.direction is Direction.BOTH else (one.direction is Direction.IN,)
            for entering in ways:
                sources, destinations = (there, here) if entering else (here, there)
                own = tuple(flow for flow in one.flows if (flow.destination in inside) == entering)
                found.append(Exposure(zone.id, entering, sources, destinations, one.services, own))
        yield from sorted(found, key=lambda one: not one.entering)


def protection_cell(services: Iterable[Service]) -> Cell:
    """How these services are protected, what starts in the clear first."""
    found = {protection(service).encryption for service in services}
    order = [name for name in ("cleartext", "offered", "unknown", "encrypted") if name in found]
    return words(*order, look="bad" if "cleartext" in found else "")


#: One row an opening of an exposed zone.
BORDERS_SHOWN = View(
    "borders",
    Sheet(
        "borders",
        "an opening of an exposed zone",
        lambda places: exposures(places.matrix),
        (
            Column("zone", "zone", about="the exposed zone"),
            Column("direction", of=lambda one: "in" if one.entering else "out", about="into it, or out of it"),
            Column("sources", "roles", about="the roles that open"),
            Column("destinations", "roles", about="the roles that accept"),
            Column("services", "list", about="the services"),
            Column("protection", of=lambda one: "", about="how they are protected"),
        ),
    ),
    (
        Shown("zone"),
        Shown("direction", cell=lambda one, places: words("border-in" if one.entering else "border-out")),
        Shown("sources", "source"),
        Shown("destinations", "destination"),
        Shown("services", cell=lambda one, places: services_cell(one.services)),
        Shown("protection", cell=lambda one, places: protection_cell(one.services)),
    ),
    flows=lambda one, places: places.of_flows(one.flows),
)


@dataclass(frozen=True, slots=True)
class _Radius:
    """How far a role reaches: how many others directly, over any number of hops, the most hops, and who reaches it."""

    role: str
    zone: str
    direct: int
    reached: int
    hops: int
    reached_by: int


def _radii(matrix: Matrix) -> Iterator[_Radius]:
    links = Links.of(matrix)
    for place, role in enumerate(links.ids):
        begin = 1 << place
        there = levels(links.successors, begin, links.everyone)[1:]
        back = levels(links.predecessors, begin, links.everyone)[1:]
        near = links.successors[place] & ~begin
        yield _Radius(
            role,
            matrix.zone_of(role).id,
            near.bit_count(),
            sum(level.bit_count() for level in there),
            sum(level != 0 for level in there),
            sum(level.bit_count() for level in back),
        )


#: One row a role: how far it reaches if it is compromised, the farthest first.
REACH_SHOWN = View(
    "reach",
    Sheet(
        "reach",
        "a role, that with the most direct connections first",
        lambda places: sorted(_radii(places.matrix), key=lambda one: (-one.direct, -one.reached)),
        (
            Column("role", "role", about="the role"),
            Column("zone", "zone", about="its zone"),
            Column("direct", "integer", about="roles that it opens a connection on"),
            Column("reached", "integer", about="roles that it reaches over any number of hops"),
            Column("hops", "integer", about="the most hops to any of them"),
            Column("reached_by", "integer", about="roles that reach it"),
        ),
    ),
    (
        Shown("role"),
        Shown("zone"),
        Shown("direct", "reach-direct"),
        Shown("reached", "reach-all"),
        Shown("hops", "reach-hops"),
        Shown("reached_by", "reach-back"),
    ),
    flows=lambda one, places: places.opened_by(one.role),
    roles=lambda one, places: (places.role[one.role],),
)

#: One row a role by what depends on it.
ROLE_RANKS_SHOWN = View(
    "chokepoint-roles",
    chokepoints_tables.ROLES,
    (Shown("role"), Shown("dependents", "rank-dependents"), Shown("betweenness", "rank-betweenness")),
    flows=lambda rank, places: places.at_role(rank.role),
    roles=lambda rank, places: (places.role[rank.role],),
)

#: One row a port by what is cut off without it.
PORT_RANKS_SHOWN = View(
    "chokepoint-ports",
    chokepoints_tables.PORTS,
    (
        Shown("port", "ports"),
        Shown("flows"),
        Shown("links", "rank-links"),
        Shown("pairs", "rank-pairs"),
        Shown("zones", "rank-zones"),
    ),
    flows=lambda rank, places: places.of_endpoint(rank.port),
)


def _flows_of_opening(opening: ZoneOpening, places: Places) -> tuple[int, ...]:
    return places.of_zones(opening.source_zone, opening.destination_zone)


#: One row from zone to zone: how many ports are open, and what pinning the dynamic ones saves.
CLOSING_SHOWN = View(
    "closing",
    CONDUITS,
    (
        Shown("source_zone", "source"),
        Shown("destination_zone", "destination"),
        Shown("opened", "closing-opened"),
        Shown("over_pairs", "closing-over-pairs"),
        Shown("pinned", "closing-pinned"),
    ),
    flows=_flows_of_opening,
    rows=lambda found: _widest_first(found),
)


def _widest_first(found: OpenPorts) -> list[ZoneOpening]:
    return sorted(found.openings, key=lambda opening: -opening.opened)


def _side(one: PairDifference, after: bool) -> Cell:
    return services_cell((one.after if after else one.before).services)


def _end(role: str, places: Places) -> Cell:
    """A role of either matrix: one that is not in the report's own cannot be selected."""
    return roles([places.role[role]]) if role in places.role else text(shown(role))


def _told(one: PairDifference, places: Places) -> Cell:
    lines = []
    for told in one.told:
        if isinstance(told, Phrase):
            lines.append((Piece(word=places.said(told)),))
        else:
            lines.append((Piece(shown(told, LONGEST_SERVICE)),))
    return Cell(tuple(lines))


def _differing(found: Diff) -> list[PairDifference]:
    order = list(PairChange)
    return sorted(found.pairs, key=lambda pair: order.index(pair.change))


#: One row an ordered pair that differs.
DIFF_SHOWN = View(
    "diff",
    PAIRS,
    (
        Shown("source", cell=lambda one, places: _end(one.source, places)),
        Shown("destination", cell=lambda one, places: _end(one.destination, places)),
        Shown("change", "diff-change", lambda one, places: words(f"diff-{one.change}")),
        Shown("differences", "diff-detail", _told),
        Shown("before", "diff-before", lambda one, places: _side(one, False)),
        Shown("after", "diff-after", lambda one, places: _side(one, True)),
    ),
    flows=lambda one, places: places.of_pair(one.source, one.destination),
    rows=_differing,
)


def _way(one: Reached, places: Places) -> Cell:
    pieces: list[Piece] = []
    for role in one.way:
        pieces += [*([Piece(" → ")] if pieces else []), Piece(role=places.role[role])]
    return Cell((tuple(pieces),), one.hops)


#: One row a role that is reached from what is compromised.
COMPROMISED_SHOWN = View(
    "compromised",
    REACHED,
    (
        Shown("role"),
        Shown("zone"),
        Shown("hops", "reach-distance"),
        Shown("way", "reach-way", _way),
        Shown("services", cell=lambda one, places: services_cell(flow.service for flow in one.flows)),
    ),
    flows=lambda one, places: places.of_flows(one.flows),
    roles=lambda one, places: (places.role[one.role],),
    rows=attrgetter("reaches"),
)


def changes_of(found: Diff, language: str) -> tuple[str, ...]:
    """The roles, zones and products that differ, a line each, in a language."""
    return tuple(
        f"{element.id}: {', '.join(said(element.told, language)) or str(element.change)}" for element in found.elements
    )
