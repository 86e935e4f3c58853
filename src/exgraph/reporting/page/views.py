"""The tables of the report: of each answer's sheet the columns that are shown, and what a row selects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter

from exgraph.analysis.asymmetry.answer import Pair, PairKind
from exgraph.analysis.asymmetry.tables import PAIRS
from exgraph.model.cell import Flow
from exgraph.relations.bundling import bundled
from exgraph.reporting.flows import FLOWS
from exgraph.reporting.page.cells import Cell, Piece, number, text, words
from exgraph.reporting.page.facts import LONGEST_SERVICE, LONGEST_TEXT, Places, shown
from exgraph.reporting.page.view import Shown, View
from exgraph.tables.column import Column
from exgraph.tables.sheet import Sheet
from exgraph.values.service import Service


@dataclass(frozen=True, slots=True)
class _Traffic:
    """A role, and the places of the flows that it opens and accepts."""

    role: str
    zone: str
    opens: tuple[int, ...]
    accepts: tuple[int, ...]


def _traffic(places: Places) -> Iterator[_Traffic]:
    opens: dict[str, list[int]] = {role: [] for role in places.role}
    accepts: dict[str, list[int]] = {role: [] for role in places.role}
    for place, flow in enumerate(places.flows):
        opens[flow.source].append(place)
        accepts[flow.destination].append(place)
    for role in places.matrix.roles:
        yield _Traffic(role.id, role.zone, tuple(opens[role.id]), tuple(accepts[role.id]))


#: With how many flows a role opens and accepts, those with itself among both.
ROLES = View(
    "roles",
    Sheet(
        "roles",
        "a role, in role order",
        _traffic,
        (
            Column("role", "role", of=attrgetter("role"), about="the role"),
            Column("zone", "zone", of=attrgetter("zone"), about="its zone"),
            Column("opens", "integer", of=lambda one: len(one.opens), about="flows that it opens"),
            Column("accepts", "integer", of=lambda one: len(one.accepts), about="flows that it accepts"),
        ),
    ),
    (Shown("role"), Shown("zone"), Shown("opens"), Shown("accepts")),
    flows=lambda one, places: sorted({*one.opens, *one.accepts}),
    roles=lambda one, places: (places.role[one.role],),
)


def services_cell(services: Iterable[Service]) -> Cell:
    """Services in as few lines as tell them, one an application."""
    return text(*(shown(told, LONGEST_SERVICE) for told in bundled(distinct(services).values())))


def distinct(services: Iterable[Service]) -> Mapping[str, Service]:
    """Services by their canonical texts."""
    return {service.key: service for service in services}


def _border(pair: Pair, places: Places) -> Cell:
    """Whether a trust boundary lies between two roles, and whether it is that of an exposed zone."""
    if not pair.crossing:
        return words("inside")
    return words("exposed", look="bad") if pair.exposed else words("yes")


#: The pairs that are not treated alike in both directions, those at exposed zones first.
ASYMMETRIES = View(
    "asymmetries",
    PAIRS,
    (
        Shown("a", "role"),
        Shown("b", "role"),
        Shown("kind", cell=lambda pair, places: words(str(pair.kind))),
        Shown("only_a_to_b", "only-there", lambda pair, places: services_cell(places.services(pair.only_a_to_b))),
        Shown("only_b_to_a", "only-back", lambda pair, places: services_cell(places.services(pair.only_b_to_a))),
        Shown("crossing", cell=_border),
    ),
    flows=lambda pair, places: sorted({*places.of_pair(pair.a, pair.b), *places.of_pair(pair.b, pair.a)}),
    keeps=lambda pair: pair.kind in (PairKind.ONE_WAY, PairKind.DIFFERENT),
)


def _ports(flow: Flow, places: Places) -> Cell:
    """The ports, with a star where they were inferred; sorted by the lowest of them."""
    service = flow.service
    told = shown(service.ports_text or service.detail or "")
    lowest = float(service.ports.lower) if service.ports is not None else None
    return Cell(((Piece(f"{told}*" if "ports" in service.inferred else told),),) if told else (), lowest)


def _line(flow: Flow, places: Places) -> Cell:
    return text(shown(flow.origin.place)) if flow.origin.line is None else number(flow.origin.line)


#: One row a flow, with the line and the words of the document.
FLOW_ROWS = View(
    "flows",
    FLOWS,
    (
        Shown("source"),
        Shown("destination"),
        Shown("application"),
        Shown("transport"),
        Shown("ports", cell=_ports),
        Shown("encryption"),
        Shown("line", cell=_line),
        Shown("text", cell=lambda flow, places: text(shown(flow.origin.text, LONGEST_TEXT), look="verbatim")),
    ),
    flows=lambda flow, places: places.of_flows((flow,)),
)
