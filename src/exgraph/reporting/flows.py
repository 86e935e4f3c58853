"""The flows as one sheet: its columns are those of the CSV, the workbook and the report."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter

from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.relations.flow_columns import ENDS
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.wording.phrases import phrase

FLOWS = Sheet(
    "flows",
    "a flow, in the order of the document",
    attrgetter("flows"),
    (
        *ENDS,
        Column("application", of=attrgetter("service.application"), about="the application, where it is named"),
        Column("transport", of=attrgetter("service.transport"), about="tcp, udp, …, where it is known"),
        Column("ports", of=lambda flow: flow.service.ports_text or None, about="25, 1024-65535 or dynamic"),
        Column("encryption", of=attrgetter("service.encryption"), about="SSL, TLS, …, where it is stated"),
        Column("inferred", "list", of=attrgetter("service.inferred"), about="what was concluded: transport, ports"),
        Column("line", "ordinal", of=attrgetter("origin.line"), about="the line of the document, from 1"),
        Column("text", of=lambda flow: flow.origin.text or None, about="what stands there, verbatim"),
    ),
)


def flow_table(matrix: Matrix) -> Table:
    """One row a flow, with roles by id."""
    return FLOWS.table(matrix, Names(matrix))


def flow_reading(matrix: Matrix, summary: str, language: str | None = None) -> Table:
    """The same for a person, in a language."""

    def concluded(flow: Flow) -> tuple[str, ...]:
        return tuple(phrase(language, f"heading.{name}") for name in flow.service.inferred)

    columns = [replace(column, title=phrase(language, f"heading.{column.name}")) for column in FLOWS.columns]
    shown = [replace(column, of=concluded) if column.name == "inferred" else column for column in columns]
    return Table.of(shown, matrix.flows, Names(matrix, language), summary=summary)
