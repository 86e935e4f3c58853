"""The whole matrix as a file for other programs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, overload

from exgraph.model.matrix import Matrix
from exgraph.reporting.exports.d2 import d2_of
from exgraph.reporting.exports.drawio import drawio_of
from exgraph.reporting.exports.formats import check_format
from exgraph.reporting.exports.mermaid import mermaid_of
from exgraph.reporting.exports.networks import cytoscape_of, dot_of, gexf_of, graphml_of
from exgraph.reporting.exports.workbook import workbook_of
from exgraph.reporting.flows import flow_table
from exgraph.sources.interchange import to_json

TextForm = Literal["json", "csv", "graphml", "gexf", "cyjs", "dot", "drawio", "mmd", "d2"]


@overload
def export(matrix: Matrix, form: TextForm, language: str | None = None) -> str: ...
@overload
def export(matrix: Matrix, form: Literal["xlsx"], language: str | None = None) -> bytes: ...
@overload
def export(matrix: Matrix, form: str, language: str | None = None) -> str | bytes: ...
def export(matrix: Matrix, form: str, language: str | None = None) -> str | bytes:
    """The matrix as text, or as bytes where it is a workbook. `form` is one of these formats:

    - all of it: `json` (reads back without loss), `csv` (one row a flow), `xlsx` (with what is analysed of it);
    - every flow an edge: `graphml`, `gexf`, `cyjs` (Cytoscape JSON), `dot`;
    - the topology to edit, bundled as `exgraph.draw` does: `drawio` (diagrams.net), `mmd` (Mermaid), `d2`.

    Labels are in `language` (left out: `Matrix.language`) where a format holds but one. Raises `UnknownName` for
    another format, `ExgraphError` when Graphviz cannot lay out a `drawio` or a sheet of an `xlsx` is too small.

    >>> from exgraph import load
    >>> export(load(), "csv").splitlines()[1]
    'hub-2007,hub-2007,SMTP,tcp,25,SSL,,5,SMTP (25/587 TCP) SSL'
    """
    return _WRITERS[check_format(form)](matrix, language or matrix.language)


def _json(matrix: Matrix, language: str) -> str:
    return to_json(matrix)


def _csv(matrix: Matrix, language: str) -> str:
    return flow_table(matrix).to_csv()


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
