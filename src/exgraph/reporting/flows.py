"""The flows as one table, which is also their CSV."""

from __future__ import annotations

from exgraph.model.matrix import Matrix
from exgraph.tables.column import Column
from exgraph.tables.table import Table


def flow_table(matrix: Matrix, summary: str = "") -> Table:
    """One row a flow: source, destination, application, transport, ports, encryption, inferred, line, text."""
    names = ("source", "destination", "application", "transport", "ports", "encryption")
    columns = (*map(Column, names), Column("inferred", "list"), Column("line", "integer"), Column("text"))
    rows = tuple(
        (
            flow.source,
            flow.destination,
            flow.service.application,
            flow.service.transport,
            flow.service.ports_text or None,
            flow.service.encryption,
            flow.service.inferred,
            flow.origin.line,
            flow.origin.text or None,
        )
        for flow in matrix.flows
    )
    return Table(columns, rows, summary)
