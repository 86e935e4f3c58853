"""The whole matrix as a file for other programs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, overload

from exgraph.drawing.graphviz.dot import Dot
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.matrix import Matrix
from exgraph.reporting.exports.d2 import d2_of
from exgraph.reporting.exports.drawio import drawio_of
from exgraph.reporting.exports.mermaid import mermaid_of
from exgraph.reporting.exports.networks import cytoscape_of, gexf_of, graphml_of
from exgraph.reporting.exports.workbook import workbook_of
from exgraph.reporting.flows import flow_table
from exgraph.sources.interchange import to_json
from exgraph.tables.csv import csv_of

TextForm = Literal["json", "csv", "graphml", "gexf", "cyjs", "dot", "drawio", "mmd", "d2"]


@overload
def export(matrix: Matrix, form: TextForm, language: str | None = None) -> str: ...
@overload
def export(matrix: Matrix, form: Literal["xlsx"], language: str | None = None) -> bytes: ...
@overload
def export(matrix: Matrix, form: str, language: str | None = None) -> str | bytes: ...
def export(matrix: Matrix, form: str, language: str | None = None) -> str | bytes:
    """The matrix as text, or as bytes where it is a workbook, in one of these formats:

    - all of it: `json` (reads back without loss), `csv` (one row a flow), `xlsx` (with what is analysed of it);
    - every flow an edge: `graphml`, `gexf`, `cyjs` (Cytoscape JSON), `dot`;
    - the topology to edit, bundled as `exgraph.draw` does: `drawio` (diagrams.net), `mmd` (Mermaid), `d2`.

    Labels are in `language` (left out: `Matrix.language`) where a format holds but one. Raises `UnknownName` for
    another format, `ExgraphError` when Graphviz cannot lay out a `drawio` or a sheet of an `xlsx` is too small.
    """
    return _WRITERS[check_format(form)](matrix, language or matrix.language)


def _json(matrix: Matrix, language: str) -> str:
    return to_json(matrix)


def _csv(matrix: Matrix, language: str) -> str:
    return csv_of(flow_table(matrix))


def _dot(matrix: Matrix, language: str) -> str:
    """The whole multigraph for other Graphviz tools: every role a node, every flow an edge, every zone a cluster."""
    dot = Dot({"newrank": "true", "compound": "true", "rankdir": "LR"})
    names = {role.id: f"n{number}" for number, role in enumerate(matrix.roles, start=1)}
    for number, zone in enumerate(matrix.zones, start=1):
        dot.begin_cluster(f"cluster_{number}", label=zone.label(language))
        for role in matrix.roles_in(zone.id):
            dot.node(names[role.id], label=role.label(language), tooltip=role.id, shape="box")
        dot.end_cluster()
    for flow in matrix.flows:
        key = flow.service.key
        dot.edge(names[flow.source], names[flow.destination], label=key, tooltip=key)
    return dot.text()


_WRITERS: dict[str, Callable[[Matrix, str], str | bytes]] = {
    "json": _json,
    "csv": _csv,
    "xlsx": workbook_of,
    "graphml": graphml_of,
    "gexf": gexf_of,
    "cyjs": cytoscape_of,
    "dot": _dot,
    "drawio": drawio_of,
    "mmd": mermaid_of,
    "d2": d2_of,
}
FORMATS = tuple(_WRITERS)
#: Other suffixes that files of a format have.
_SUFFIXES = {"gv": "dot", "mermaid": "mmd"}
#: Formats that are also written to files named as another: Cytoscape's is JSON.
_ALSO = {("cyjs", "json")}


def check_format(form: str) -> str:
    """A format of `export`. Raises `UnknownName`."""
    if form not in _WRITERS:
        raise UnknownName("export format", form, FORMATS)
    return form


def format_of(form: str | None, suffix: str) -> str:
    """The format asked for, else that of the file's suffix (without its dot), else `json`.

    Raises `UnknownName`, and `ExgraphError` when the suffix is another format's: whoever opens the file goes by that.
    """
    named = _SUFFIXES.get(suffix.lower(), suffix.lower())
    if form is None:
        return check_format(named or "json")
    chosen = check_format(form.lower())
    if named in _WRITERS and named != chosen and (chosen, named) not in _ALSO:
        raise ExgraphError(
            f"the file's suffix .{suffix} says {named}, --format says {chosen}; use .{chosen}, or leave one out"
        )
    return chosen
