"""How reach is written: the zones first, then every role with its distance, a way, and what opens it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from exgraph.relations.bundling import bundled
from exgraph.relations.citation import Citations, cited, places
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.phrases import counted, listed

if TYPE_CHECKING:
    from exgraph.analysis.reach.answer import Direction, Reach, Reached

DIRECTIONS: tuple[Direction, ...] = ("reaches", "reached by")

_COLUMNS = (
    Column("direction"),
    Column("role"),
    Column("zone"),
    Column("hops", "integer"),
    Column("way", "list"),
    Column("services", "list"),
    Column("places", "list"),
)
_MEANING = (
    "A hop is a connection that one role may open to another. Reaching a role means that connections lead there, not "
    "that what answers them can be taken over."
)


def summary(found: Reach) -> str:
    """One plain line: how far it goes, and from how far it comes."""
    others = len(found.matrix.roles) - len(found.start.roles)
    there, back = _told(found.reaches, others), _told(found.reached_by, others)
    return f"{found.start.name} reaches {there}. It is reached by {back}." + left_out(found.without)


def left_out(without: tuple[str, ...]) -> str:
    """The sentence behind a summary; empty where nothing is left out."""
    return f" Left out: {listed(without)}." if without else ""


def roles(found: Reach, language: str | None) -> Table:
    """One row a role and direction."""
    names = Names(found.matrix, language)
    rows = tuple(
        (
            direction,
            names.role(one.role),
            names.zone(one.zone),
            one.hops,
            tuple(map(names.role, one.way)),
            tuple(flow.service.key for flow in one.flows),
            places(one.flows),
        )
        for direction in DIRECTIONS
        for one in found.of(direction)
    )
    return Table(_COLUMNS, rows, found.summary, (_MEANING,))


def reading(found: Reach, language: str | None) -> tuple[Table, ...]:
    """The zones, the roles that are reached, the roles that reach."""
    names, citations = Names(found.matrix, language), Citations(found.matrix)
    tables = [_zones(found, names)]
    titles = (f"What {_asked(found, names)} reaches", f"What reaches {_asked(found, names)}")
    for direction, title, hop in zip(DIRECTIONS, titles, ("last hop by", "first hop by"), strict=True):
        rows: list[tuple[Value, ...]] = [
            (
                one.hops,
                " → ".join(map(names.role, one.way)),
                "; ".join(bundled(flow.service for flow in one.flows)),
                citations.lines(one.flows),
            )
            for one in found.of(direction)
        ]
        columns = (Column("hops", "integer"), Column("way"), Column("services", title=hop), Column("line"))
        if rows:
            strong = frozenset(number for number, row in enumerate(rows) if row[0] == 1)
            tables.append(Table(columns, tuple(rows), title=f"{title} ({len(rows)})", strong=strong))
    return (*tables, Table((), (), notes=tuple(filter(None, (_MEANING, citations.note)))))


def content(found: Reach) -> Mapping[str, Any]:
    """The JSON: zones and roles of each direction. The other hops of a way are cited where their own role stands."""
    made: dict[str, Any] = {
        "start": found.start.name,
        "roles": list(found.start.roles),
        "without": list(found.without),
    }
    for direction in DIRECTIONS:
        made[direction.replace(" ", "_")] = {
            "zones": [
                {
                    "zone": zone.zone,
                    "roles": zone.roles,
                    "reached": zone.reached,
                    "hops": zone.nearest.hops if zone.nearest else None,
                    "nearest": zone.nearest.role if zone.nearest else None,
                }
                for zone in found.zones(direction)
            ],
            "roles": [
                {"role": one.role, "zone": one.zone, "hops": one.hops, "way": list(one.way), **cited(one.flows)}
                for one in found.of(direction)
            ],
        }
    return made


def _told(found: tuple[Reached, ...], others: int) -> str:
    """`13 of 13 other roles: 2 directly, the rest within 3 hops`."""
    if not found:
        return "no other role"
    text = f"{len(found)} of {counted(others, 'other role')}"
    direct = sum(one.hops == 1 for one in found)
    if direct == len(found):
        return f"{text}, directly"
    return f"{text}: {direct} directly, the rest within {found[-1].hops} hops"


def _asked(found: Reach, names: Names) -> str:
    return names.zone(found.start.name) if found.start.is_zone else names.role(found.start.name)


def _zones(found: Reach, names: Names) -> Table:
    """How far every zone is, there and back."""
    there, back = found.zones("reaches"), found.zones("reached by")
    rows = tuple(
        (
            names.zone(out.zone),
            out.roles,
            out.reached,
            out.nearest.hops if out.nearest else None,
            home.reached,
            home.nearest.hops if home.nearest else None,
        )
        for out, home in zip(there, back, strict=True)
    )
    columns = (
        Column("zone"),
        Column("roles", "integer"),
        Column("reached", "integer"),
        Column("hops", "integer", "hops there"),
        Column("reach_it", "integer", "reach it"),
        Column("hops_back", "integer", "hops back"),
    )
    return Table(columns, rows, found.summary, title="How far the zones are")
