"""The tables of the report that are on paper alone: flows in as few lines as say them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exgraph.reporting.page.cell import Cell, Piece, text
from exgraph.reporting.page.facts import Places
from exgraph.reporting.page.view import Shown, View
from exgraph.reporting.page.views import services_cell
from exgraph.tables.column import Column
from exgraph.tables.sheet import Sheet
from exgraph.values.service import Service


@dataclass(frozen=True, slots=True)
class _Group:
    """All flows of the same services from one role, in a group of the roles that accept just these from it."""

    source: str
    destinations: tuple[str, ...]
    services: tuple[Service, ...]
    flows: tuple[int, ...]


def _groups(places: Places) -> Iterator[_Group]:
    pairs: dict[tuple[str, str], list[int]] = {}
    for place, flow in enumerate(places.flows):
        pairs.setdefault((flow.source, flow.destination), []).append(place)
    grouped: dict[tuple[str, frozenset[str]], list[tuple[str, list[int]]]] = {}
    for (source, destination), found in pairs.items():
        keys = frozenset(places.flows[place].service.key for place in found)
        grouped.setdefault((source, keys), []).append((destination, found))
    for (source, _), same in grouped.items():
        services = tuple(places.flows[place].service for place in same[0][1])
        flows = tuple(sorted(place for _, found in same for place in found))
        yield _Group(source, tuple(destination for destination, _ in same), services, flows)


#: One row a role and a set of services, with all roles that accept just these from it: for paper.
GROUPS_SHOWN = View(
    "groups",
    Sheet(
        "groups",
        "a role and services that it opens, with all roles that accept just these",
        _groups,
        (
            Column("source", "role", about="the role that opens"),
            Column("destinations", "roles", about="the roles that accept"),
            Column("services", "list", about="the services"),
        ),
    ),
    (
        Shown("source"),
        Shown(
            "destinations",
            "destination",
            lambda one, places: Cell((tuple(_listed(places.role[role] for role in one.destinations)),)),
        ),
        Shown("services", cell=lambda one, places: text(_in_one_line(one.services))),
    ),
    flows=lambda one, places: one.flows,
    medium="paper",
)


def _listed(places: Iterable[int]) -> Iterator[Piece]:
    for number, place in enumerate(places):
        if number:
            yield Piece(", ")
        yield Piece(role=place)


def _in_one_line(services: Iterable[Service]) -> str:
    told = [piece.text for line in services_cell(services).lines for piece in line]
    return " · ".join(told)
