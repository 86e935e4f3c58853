"""The whole matrix as a file for other programs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, overload

from exgraph.errors import ExgraphError
from exgraph.model.matrix import Matrix
from exgraph.reporting.exports.d2 import d2_of
from exgraph.reporting.exports.drawio import drawio_of
from exgraph.reporting.exports.formats import check_format
from exgraph.reporting.exports.mermaid import mermaid_of
from exgraph.reporting.exports.networks import cytoscape_of, dot_of, gexf_of, graphml_of
from exgraph.reporting.exports.workbook import workbook_of
from exgraph.reporting.flows import flow_table, own_cells, whole_table
from exgraph.sources.interchange import to_json
from exgraph.wording.phrases import Phrase

TextForm = Literal["json", "csv", "graphml", "gexf", "cyjs", "dot", "drawio", "mmd", "d2"]


@overload
def export(matrix: Matrix, form: TextForm, language: str | None = None, *, every: bool = False) -> str: ...
@overload
def export(matrix: Matrix, form: Literal["xlsx"], language: str | None = None, *, every: bool = False) -> bytes: ...
@overload
def export(matrix: Matrix, form: str, language: str | None = None, *, every: bool = False) -> str | bytes: ...
def export(matrix: Matrix, form: str, language: str | None = None, *, every: bool = False) -> str | bytes:
    """The matrix as text, or as bytes where it is a workbook. `form` is one of these formats:

    - all of it: `json` (reads back without loss), `csv` (one row a flow), `xlsx` (with what is analysed of it);
    - every flow an edge: `graphml`, `gexf`, `cyjs` (Cytoscape JSON), `dot`;
    - the topology to edit, in rows as `exgraph.draw` has it, and with all lines: `drawio` (diagrams.net), `mmd`
      (Mermaid), `d2`.

    `every` (CSV and workbooks): rows also of what is no flow, so that the whole matrix reads back.

    Labels are in `language` (left out: `Matrix.language`) where a format holds but one. Raises `UnknownName` for
    another format, `ExgraphError` when Graphviz cannot lay out a `drawio` or a sheet of an `xlsx` is too small.

    >>> from exgraph import load
    >>> export(load(), "csv").splitlines()[1][:58]
    'hub-2007,hub-2007,SMTP,tcp,25,SSL,,5,SMTP (25/587 TCP) SSL'
    """
    chosen = check_format(form)
    if every and chosen not in _WHOLE:
        raise ExgraphError(Phrase.of("errors.every-row", form=chosen))
    writer = (_WHOLE if every else _WRITERS)[chosen]
    return writer(matrix, language or matrix.language)


def _json(matrix: Matrix, language: str) -> str:
    return to_json(matrix)


def _csv(matrix: Matrix, language: str) -> str:
    return own_cells(flow_table(matrix)).to_csv()


def _whole_csv(matrix: Matrix, language: str) -> str:
    return own_cells(whole_table(matrix)).to_csv()


def _whole_workbook(matrix: Matrix, language: str) -> bytes:
    return workbook_of(matrix, language, every=True)


_WHOLE: dict[str, Callable[[Matrix, str], str | bytes]] = {"csv": _whole_csv, "xlsx": _whole_workbook}
_WRITERS: dict[str, Callable[[Matrix, str], str | bytes]] = {
    "json": _json,
    "csv": _csv,
    "xlsx": workbook_of,
    "graphml": graphml_of,
    "gexf": gexf_of,
    "cyjs": cytoscape_of,
    "dot": dot_of,
    "drawio": drawio_of,
    "mmd": mermaid_of,
    "d2": d2_of,
}
