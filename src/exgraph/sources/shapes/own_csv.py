"""exgraph's own CSV, one row a flow, back as statements; each field is taken as it stands."""

from __future__ import annotations

from collections.abc import Mapping

from exgraph.errors import Problem
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.explanation import Explanation, LeftAlone
from exgraph.sources.shapes.table_statements import Statement, TableReading
from exgraph.sources.shapes.tally import place_of
from exgraph.values.origin import Origin
from exgraph.values.ports import PortError
from exgraph.values.service import DYNAMIC, Service, ports_of

_HEADER = ("source", "destination", "application", "transport", "ports", "encryption", "inferred")


def is_own(grid: Grid) -> bool:
    """Whether a table has the header that `exgraph export` writes."""
    return bool(grid.rows) and tuple(cell.text.strip() for cell in grid.rows[0][: len(_HEADER)]) == _HEADER


def read_own(grid: Grid) -> TableReading:
    """The flows of such a table. A row with ports that are none is rejected."""
    names = [cell.text.strip() for cell in grid.rows[0]]
    statements: list[Statement] = []
    problems: list[Problem] = []
    left: list[LeftAlone] = []
    for cells in grid.rows[1:]:
        row = {name: cell.text.strip() for name, cell in zip(names, cells, strict=True)}
        line = next((cell.line for cell in cells if cell.line is not None), None)
        text = ", ".join(value for value in row.values() if value)
        try:
            service = _service(row)
        except PortError as error:
            problems.append(Problem(str(error), grid.file, line, "ports", text, 0, len(text)))
            left.append(LeftAlone(Origin(grid.file, line, None, grid.sheet, text), str(error), rejected=True))
            continue
        origin = Origin(grid.file, line, None, grid.sheet, row.get("text") or text)
        statements.append(Statement(row["source"], row["destination"], (service,), origin))
    explanation = Explanation(
        place_of(grid, grid.line),
        grid.caption,
        "exgraph's own CSV",
        "its header is the one that exgraph writes",
        rows=len(grid.rows) - 1,
        connecting=len(statements),
        rejected=len(problems),
        left=tuple(left),
    )
    return TableReading(explanation, tuple(statements), (), tuple(problems))


def _service(row: Mapping[str, str]) -> Service:
    ports = row["ports"]
    return Service(
        application=row["application"] or None,
        transport=row["transport"] or None,
        ports=ports_of(ports),
        encryption=row["encryption"] or None,
        dynamic=ports == DYNAMIC,
        inferred=tuple(name for name in ("ports", "transport") if name in row["inferred"]),
    )
