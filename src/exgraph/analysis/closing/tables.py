"""How closing is written: the finding, the pairs it hits, applications, roles, and who is cut off."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from exgraph.relations.bundling import bundled
from exgraph.relations.citation import Citations, places
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.phrases import counted, listed, some

if TYPE_CHECKING:
    from exgraph.analysis.closing.answer import Affected, Closing

_COLUMNS = (
    Column("source"),
    Column("destination"),
    Column("service"),
    Column("effect"),
    Column("last"),
    Column("places", "list"),
)
_MEANING = (
    "closed: the flow needs no other port. narrowed: part of its range is closed. unclear: the document does not state "
    "the transport. last: the pair has no flow left."
)


def summary(found: Closing) -> str:
    """One plain line: what is closed, and whom it leaves without."""
    where = str(found.boundary)
    ports = listed(map(str, found.ports))
    closed, narrowed, unclear = (len(found.of(effect)) for effect in ("closed", "narrowed", "unclear"))
    if not found.affected:
        return f"Closing {ports} {where} touches no flow."
    text = f"Closing {ports} {where} closes {counted(closed, 'flow')}"
    if narrowed:
        text += f", narrows {narrowed}"
    if unclear:
        text += f", and may close {unclear} more whose transport is not stated"
    text += f"; {counted(len(found.pairs), 'pair loses its', 'pairs lose their')} last flow"
    if found.cut_off:
        lost = counted(len(found.cut_off), "pair of roles is", "pairs of roles are")
        return f"{text}, and {lost} no longer connected, over any role."
    return f"{text}, and nobody is cut off over other roles."


def flows(found: Closing, language: str | None) -> Table:
    """One row an affected flow."""
    names = Names(found.matrix, language)
    rows = tuple(
        (
            names.role(one.flow.source),
            names.role(one.flow.destination),
            one.flow.service.key,
            str(one.effect),
            "yes" if one.last else "no",
            places([one.flow]),
        )
        for one in found.affected
    )
    return Table(_COLUMNS, rows, found.summary, (_MEANING,))


def reading(found: Closing, language: str | None) -> tuple[Table, ...]:
    """A line for each pair and effect; then applications; then roles and pairs that are left without."""
    names, citations = Names(found.matrix, language), Citations(found.matrix)
    tables = [Table((), (), found.summary)]
    rows: list[tuple[Value, ...]] = []
    for same in _by_pair(found):
        flow = same[0].flow
        ends = f"{names.role(flow.source)} → {names.role(flow.destination)}"
        services = "; ".join(bundled(one.flow.service for one in same))
        lines = citations.lines(one.flow for one in same)
        rows.append((ends, services, str(same[0].effect), "yes" if same[0].last else "", lines))
    if not rows:
        return tuple(tables)
    strong = frozenset(number for number, row in enumerate(rows) if row[3])
    columns = (Column("pair", title="from → to"), Column("services"), Column("effect"), Column("last"), Column("line"))
    title = f"What it hits ({counted(len(found.affected), 'flow')})"
    tables.append(Table(columns, tuple(rows), title=title, strong=strong, notes=(_MEANING,)))
    if found.applications:
        told = tuple((loss.application or "?", loss.closed, loss.flows) for loss in found.applications)
        heads = (Column("application"), Column("closed", "integer"), Column("flows", "integer", "of"))
        tables.append(Table(heads, told, title="Applications that lose flows"))
    tables += _left_without(found, names)
    return (*tables, Table((), (), notes=(citations.note,))) if citations.note else tuple(tables)


def content(found: Closing) -> Mapping[str, Any]:
    """The JSON: every affected flow, and what follows."""
    return {
        "ports": [str(port) for port in found.ports],
        "zone": found.boundary.zone,
        "destination_zone": found.boundary.destination,
        "flows": [
            {
                "source": one.flow.source,
                "destination": one.flow.destination,
                "service": one.flow.service.key,
                "effect": str(one.effect),
                "last": one.last,
                "places": list(places([one.flow])),
                "text": one.flow.origin.text,
            }
            for one in found.affected
        ],
        "pairs": [list(pair) for pair in found.pairs],
        "cut_off": [list(pair) for pair in found.cut_off],
        "opens_nothing": list(found.opens_nothing),
        "accepts_nothing": list(found.accepts_nothing),
        "applications": [
            {"application": loss.application, "closed": loss.closed, "flows": loss.flows} for loss in found.applications
        ],
    }


def _by_pair(found: Closing) -> list[list[Affected]]:
    groups: dict[tuple[str, str, str], list[Affected]] = {}
    for one in found.affected:
        groups.setdefault((one.flow.source, one.flow.destination, str(one.effect)), []).append(one)
    return list(groups.values())


def _left_without(found: Closing, names: Names) -> Iterator[Table]:
    rows: list[tuple[Value, ...]] = [
        (words, ", ".join(map(names.role, roles)))
        for words, roles in (
            ("opens nothing on other roles any more", found.opens_nothing),
            ("accepts nothing from other roles any more", found.accepts_nothing),
        )
        if roles
    ]
    cut: dict[str, list[str]] = {}
    for source, destination in found.cut_off:
        cut.setdefault(destination, []).append(names.role(source))
    for destination, sources in cut.items():
        rows.append((f"{names.role(destination)} is out of reach", f"for {some(sources)}"))
    if rows:
        yield Table((Column("what"), Column("roles")), tuple(rows), title="What follows")
