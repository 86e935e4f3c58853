"""The whole matrix of exgraph's own CSV that has it: with its roles, zones and products, and what is no flow."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from exgraph.errors import Problem, UnusableInput
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.sources.json_reading import read_object
from exgraph.sources.json_writing import VERSION
from exgraph.sources.own_rows import MAKING, Row, RowStatus, cell_of
from exgraph.sources.shapes.own_csv import OwnTable

_LISTS = {RowStatus.ROLE: "roles", RowStatus.ZONE: "zones", RowStatus.PRODUCT: "products"}
_PATH = re.compile(r"(\w+)\[([0-9]+)\]\.?(.*)")


def matrix_of_rows(table: OwnTable, file: str) -> Matrix:
    """The matrix of a table that is whole. Raises `UnusableInput` with every bad row."""
    if table.problems:
        raise UnusableInput(replace(problem, file=file) for problem in table.problems)
    made: dict[str, Any] = {"version": VERSION}
    lines: dict[str, list[int | None]] = {name: [] for name in _LISTS.values()}
    pairs: dict[tuple[str, str], tuple[list[Row], list[Flow]]] = {}
    problems: list[Problem] = []
    for said, line in table.rows:
        if isinstance(said, Row) and said.status in MAKING:
            about = _object(said.about)
            if about is None:
                problems.append(Problem("this must be a JSON object", file, line, "about", said.about or ""))
            elif said.status is RowStatus.MATRIX:
                made |= {name: about[name] for name in ("name", "title", "remarks") if name in about}
            else:
                made.setdefault(_LISTS[said.status], []).append(about | {"id": said.source})
                lines[_LISTS[said.status]].append(line)
            continue
        rows, flows = pairs.setdefault((said.source, said.destination), ([], []))
        if isinstance(said, Flow):
            flows.append(said)
        else:
            rows.append(said)
    if problems:
        raise UnusableInput(problems)
    try:
        matrix = read_object(made, file).matrix
    except UnusableInput as error:
        raise UnusableInput(_placed(error.problems, lines)) from error
    cells = tuple(cell_of(pair, rows[0] if rows else None, flows) for pair, (rows, flows) in pairs.items())
    return replace(matrix, cells=cells)


def _object(text: str | None) -> dict[str, Any] | None:
    try:
        found = json.loads(text or "")
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _placed(problems: Iterable[Problem], lines: dict[str, list[int | None]]) -> Iterable[Problem]:
    """The problems of what rows say as JSON, with the lines of the rows."""
    for problem in problems:
        match = _PATH.fullmatch(problem.column)
        if match is None:
            yield problem
        else:
            yield replace(problem, line=lines[match[1]][int(match[2])], column=match[3] or "about")
