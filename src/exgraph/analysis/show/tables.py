"""How the document's statements are written: its own words beside the reading, then what was inferred."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from exgraph.model.cell import Status
from exgraph.relations.bundling import bundled
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.phrases import counted

if TYPE_CHECKING:
    from exgraph.analysis.show.answer import Statement, Statements

_COLUMNS = (
    Column("source"),
    Column("destination"),
    Column("status"),
    Column("services", "list"),
    Column("denied", "list"),
    Column("inferred", "list"),
    Column("line", "integer"),
    Column("text"),
)
_LINE = Column("line", "integer")
_PAIR = Column("pair", title="from → to")

_UNCONNECTED = (
    (Status.NONE, "{} said to have no direct connection", "The document says: no direct connection"),
    (Status.SILENT, "the document is silent on {}", "The document is silent (which is not the same)"),
)


def summary(found: Statements) -> str:
    """One plain line: of how many pairs the document says what."""
    asked = [role for role in (found.source, found.destination) if role is not None]
    of = " and ".join(dict.fromkeys(asked))
    flows = sum(len(statement.services) for statement in found.statements)
    connecting = len(found.of(Status.SERVICES))
    text = f"{of}: " if of else ""
    text += f"{connecting} of {counted(len(found.statements), 'ordered pair')} connect, by {counted(flows, 'flow')}"
    for status, words, _ in _UNCONNECTED:
        if number := len(found.of(status)):
            text += "; " + words.format(number)
    if denied := sum(len(statement.denied) for statement in found.statements):
        text += f"; {counted(denied, 'service')} denied"
    return text + "."


def cells(found: Statements, language: str | None) -> Table:
    """One row an ordered pair, the document's text verbatim."""
    names = Names(found.matrix, language)
    rows = tuple(
        (
            names.role(statement.cell.source),
            names.role(statement.cell.destination),
            str(statement.cell.status),
            statement.services,
            statement.denied,
            tuple(f"{known.service}: {known.field} ({known.reason})" for known in statement.inferences),
            statement.line,
            statement.cell.text,
        )
        for statement in found.statements
    )
    return Table(_COLUMNS, rows, found.summary)


def reading(found: Statements, language: str | None) -> tuple[Table, ...]:
    """What connects, in the document's words and as read; what does not; what was inferred; the dynamic ranges."""
    names = Names(found.matrix, language)
    tables = [Table((), (), found.summary)]
    rows = tuple(
        (
            statement.line,
            _ends(statement, names),
            statement.cell.text,
            bundled(statement.cell.services),
        )
        for statement in found.of(Status.SERVICES)
    )
    if rows:
        columns = (_LINE, _PAIR, Column("says", title="the document says"), Column("services", "list", "read as"))
        tables.append(Table(columns, rows))
    tables += [*_denied(found, names), *_unconnected(found, names), *_inferred(found), *_ranges(found, names)]
    return tuple(tables)


def content(found: Statements) -> Mapping[str, Any]:
    """The JSON: one object an ordered pair."""
    return {
        "source": found.source,
        "destination": found.destination,
        "cells": [_cell_object(statement) for statement in found.statements],
    }


def _ends(statement: Statement, names: Names) -> str:
    return f"{names.role(statement.cell.source)} → {names.role(statement.cell.destination)}"


def _denied(found: Statements, names: Names) -> Iterator[Table]:
    """What the document forbids or says is not required; each service with its own line and words."""
    rows = tuple(
        (flow.origin.line, _ends(statement, names), flow.origin.text, flow.service.key)
        for statement in found.statements
        for flow in statement.cell.denied
    )
    if rows:
        columns = (_LINE, _PAIR, Column("says", title="the document says"), Column("service", title="denied"))
        yield Table(columns, rows, title=f"Denied, or said not to be required ({len(rows)})")


def _unconnected(found: Statements, names: Names) -> Iterator[Table]:
    """The pairs without a connection, by source; of a pair, with line and words."""
    for status, _, title in _UNCONNECTED:
        same = found.of(status)
        if not same:
            continue
        if found.source is not None and found.destination is not None:
            rows: list[tuple[Value, ...]] = [(s.line, _ends(s, names), s.cell.text) for s in same]
            columns = (
                Column("line", "integer"),
                Column("pair", title="from → to"),
                Column("says", title="in its words"),
            )
            yield Table(columns, tuple(rows), title=title)
            continue
        by_source: dict[str, list[str]] = {}
        for statement in same:
            by_source.setdefault(statement.cell.source, []).append(statement.cell.destination)
        one = found.source or found.destination
        told: list[tuple[Value, ...]] = []
        backwards = [source for source, ends in by_source.items() if one is not None and source != one]
        for source, ends in by_source.items():
            if one is None or source == one:
                told.append((names.role(source), ", ".join(map(names.role, ends))))
        if backwards and one is not None:
            told.append((", ".join(map(names.role, backwards)), names.role(one)))
        yield Table((Column("from"), Column("to")), tuple(told), title=f"{title} ({len(same)})")


def _inferred(found: Statements) -> Iterator[Table]:
    counts: dict[tuple[str, str, str], int] = {}
    for statement in found.statements:
        for known in statement.inferences:
            place = (known.service, known.field, known.reason)
            counts[place] = counts.get(place, 0) + 1
    if counts:
        columns = (Column("service"), Column("field", title="inferred"), Column("reason", title="because"))
        rows = tuple((*place, number) for place, number in counts.items())
        title = f"Not in the document, but concluded ({sum(counts.values())})"
        yield Table((*columns, Column("flows", "integer")), rows, title=title)


def _ranges(found: Statements, names: Names) -> Iterator[Table]:
    roles: dict[tuple[str, str, str], list[str]] = {}
    for statement in found.statements:
        for span in statement.ranges:
            ends = roles.setdefault((str(span.ports), span.platform, span.source), [])
            if names.role(statement.cell.destination) not in ends:
                ends.append(names.role(statement.cell.destination))
    if roles:
        columns = (Column("ports"), Column("platform", title="on"), Column("source"))
        rows = tuple((*span, ", ".join(ends)) for span, ends in roles.items())
        title = "What “dynamic” stands for"
        yield Table((*columns, Column("roles", title="destination")), rows, title=title)


def _cell_object(statement: Statement) -> dict[str, Any]:
    cell = statement.cell
    return {
        "source": cell.source,
        "destination": cell.destination,
        "status": str(cell.status),
        "text": cell.text,
        "line": statement.line,
        "services": list(statement.services),
        "denied": list(statement.denied),
        "inferred": [
            {"service": known.service, "field": known.field, "reason": known.reason} for known in statement.inferences
        ],
        "dynamic_ranges": [
            {"ports": str(span.ports), "platform": span.platform, "source": span.source} for span in statement.ranges
        ],
    }
