"""The flows as one sheet: its columns are those of the CSV, the workbook and the report."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter

from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.relations.flow_columns import ENDS, GROUNDS, REQUESTS, rests_on
from exgraph.sources.own_rows import Row, all_rows, digest_cell, requests_data, status_of
from exgraph.sources.own_text import written
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.wording.phrases import phrase

#: What a person and a network see of a flow. Scripts rely on these being the first columns of the CSV.
_SHOWN = (
    *ENDS,
    Column("application", of=attrgetter("service.application"), about="the application, where it is named"),
    Column("transport", of=attrgetter("service.transport"), about="tcp, udp, …, where it is known"),
    Column("ports", of=lambda flow: flow.service.ports_text or None, about="25, 1024-65535 or dynamic"),
    Column("encryption", of=attrgetter("service.encryption"), about="SSL, TLS, …, where it is stated"),
    Column("inferred", "list", of=attrgetter("service.inferred"), about="what was concluded: transport, ports"),
    Column("line", "ordinal", of=attrgetter("origin.line"), about="the line of the document, from 1"),
    Column("text", of=lambda flow: flow.origin.text or None, about="what stands there, verbatim"),
)
#: The grounds that the CSV had before encryption had one: what comes later stands behind all that was there.
_EARLIER, _LATER = GROUNDS[:4], GROUNDS[4:]
_BEYOND = (
    Column("detail", of=attrgetter("service.detail"), about="an ICMP type, a source port, text that did not resolve"),
    Column("marks", "list", of=attrgetter("service.marks"), about="optional, conditional, unresolved, …"),
    Column(
        "chosen",
        of=lambda flow: "dynamic" if flow.service.dynamic and flow.service.ports is not None else None,
        about="dynamic, where a port is chosen from these ports at run time",
    ),
    *_EARLIER,
    Column("status", of=status_of, about="services; with --all also what is no flow"),
    Column("file", of=lambda flow: flow.origin.file or None, about="the document"),
    Column("sheet", of=lambda flow: flow.origin.sheet or None, about="the sheet of a workbook"),
    Column("column", "ordinal", of=attrgetter("origin.column"), about="the column of the document, from 1"),
    Column("about", of=lambda row: getattr(row, "about", None), about="with --all what a role, a zone, … is, as JSON"),
    Column("digest", of=digest_cell, about="by which a row that was edited is known"),
    *REQUESTS,
    Column(
        "requests", of=lambda row: requests_data(row.requests) or None, about="several requests of one flow, as JSON"
    ),
)
#: Where the ends stand and what they are, by which zones and products of a matrix come back. Its matrix knows that.
_STANDS = (
    Column("source_zone", "zone", of=lambda flow: None, about="the zone of the source"),
    Column("destination_zone", "zone", of=lambda flow: None, about="the zone of the destination"),
    Column("source_exposed", "flag", of=lambda flow: None, about="whether the zone of the source is exposed"),
    Column("destination_exposed", "flag", of=lambda flow: None, about="whether that of the destination is"),
    Column("source_product", of=lambda flow: None, about="the product that the source is part of"),
    Column("destination_product", of=lambda flow: None, about="the product that the destination is part of"),
    Column("source_kind", of=lambda flow: None, about="what the source is: server, client, …"),
    Column("destination_kind", of=lambda flow: None, about="what the destination is"),
)
FLOWS = Sheet(
    "flows", "a flow, in the order of the document", attrgetter("flows"), (*_SHOWN, *_BEYOND, *_STANDS, *_LATER)
)
#: So many columns are printed of a workbook's flows: what a person sees of a flow, its detail and its marks.
SHOWN_COLUMNS = len(_SHOWN) + 2
#: What says how the CSV reads back, and nothing of a flow.
_OF_THE_FILE = ("status", "about", "digest")


def flow_columns(matrix: Matrix) -> tuple[Column, ...]:
    """The columns of the CSV."""
    known: dict[str, dict[str, str | bool | None]] = {
        role.id: {
            "zone": role.zone,
            "exposed": matrix.zone(role.zone).exposed,
            "product": role.product or None,
            "kind": role.kind or None,
        }
        for role in matrix.roles
    }

    def stands(column: Column) -> Column:
        end, _, what = column.name.partition("_")

        def of(row: Flow | Row) -> str | bool | None:
            # A row about a zone or a role has no ends.
            role = known.get(getattr(row, end)) if isinstance(row, Flow) else None
            return None if role is None else role[what]

        return replace(column, of=of)

    return (*_SHOWN, *_BEYOND, *map(stands, _STANDS), *_LATER)


def flow_table(matrix: Matrix) -> Table:
    """One row a flow, with roles by id."""
    return Table.of(flow_columns(matrix), matrix.flows, Names(matrix))


def whole_table(matrix: Matrix) -> Table:
    """A row for all that a matrix says: flows, denials, pairs without a connection, roles, zones, products."""
    return Table.of(flow_columns(matrix), all_rows(matrix), Names(matrix))


def own_cells(table: Table) -> Table:
    """Such a table with texts that come back as they are."""
    ends = len(ENDS)
    rows = (
        (*(written(end) if isinstance(end, str) and end else None for end in row[:ends]), *map(_written, row[ends:]))
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))


def _written(value: Value) -> Value:
    if isinstance(value, tuple):
        return tuple(map(written, value))
    return written(value) if isinstance(value, str) else value


def network_table(matrix: Matrix) -> Table:
    """The same with the columns that an edge of a network has."""
    columns = (*_SHOWN, *(column for column in (*_BEYOND, *_LATER) if column.name not in _OF_THE_FILE))
    return Table.of(columns, matrix.flows, Names(matrix))


def flow_reading(matrix: Matrix, summary: str, language: str | None = None) -> Table:
    """The same for a person, in a language: of grounds those that are no matter of course; and why flows are not sure."""

    def concluded(flow: Flow) -> tuple[str, ...]:
        return tuple(phrase(language, f"heading.{name}") for name in flow.service.inferred)

    columns = [replace(column, title=phrase(language, f"heading.{column.name}")) for column in _SHOWN]
    shown = [replace(column, of=concluded) if column.name == "inferred" else column for column in columns]
    flows = tuple(matrix.flows)
    if any(rests_on(flow.grounds, language) for flow in flows):
        title = phrase(language, "heading.grounds")
        shown.insert(-2, Column("grounds", title=title, of=lambda flow: rests_on(flow.grounds, language) or None))
    if any(flow.service.unresolved for flow in flows):
        # Its ports may look like those of any open row: what the document says against them stands elsewhere.
        title = phrase(language, "heading.unresolved")
        shown.insert(-2, Column("unresolved", title=title, of=attrgetter("service.unresolved")))
    return Table.of(shown, flows, Names(matrix, language), summary=summary)
