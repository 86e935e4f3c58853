"""The formats of `exgraph export`. Whatever lists them, reads this list, without their writers."""

from __future__ import annotations

from typing import NamedTuple

from exgraph.errors import ExgraphError, UnknownName
from exgraph.wording.phrases import Phrase


class ExportFormat(NamedTuple):
    """Who opens a file of the format, what the format holds ("data", "network" or "diagram"), and other suffixes of it.

    `shared` are suffixes that such files have as well and that are other formats' own: Cytoscape's is JSON.
    """

    opens: str
    holds: str
    suffixes: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()


#: By name, which is also the suffix.
EXPORTS = {
    "json": ExportFormat("exgraph", "data"),
    "csv": ExportFormat("scripts", "data"),
    "xlsx": ExportFormat("Excel, LibreOffice", "data"),
    "graphml": ExportFormat("yEd", "network"),
    "gexf": ExportFormat("Gephi", "network"),
    "cyjs": ExportFormat("Cytoscape", "network", shared=("json",)),
    "dot": ExportFormat("Graphviz", "network", ("gv",)),
    "drawio": ExportFormat("diagrams.net", "diagram"),
    "mmd": ExportFormat("Mermaid", "diagram", ("mermaid",)),
    "d2": ExportFormat("D2", "diagram"),
}


def check_format(form: str) -> str:
    """A format of `export`. Raises `UnknownName`."""
    if form not in EXPORTS:
        raise UnknownName("export format", form, EXPORTS)
    return form


def format_of(form: str | None, suffix: str) -> str:
    """The format asked for, else that of the file's suffix (without its dot), else `json`.

    Raises `UnknownName`, and `ExgraphError` when the suffix is another format's: whoever opens the file goes by that.
    """
    written = suffix.lower()
    named = next((name for name, known in EXPORTS.items() if written in known.suffixes), written)
    if form is None:
        return check_format(named or "json")
    chosen = check_format(form.lower())
    if named in EXPORTS and named != chosen and named not in EXPORTS[chosen].shared:
        raise ExgraphError(Phrase.of("errors.two-formats", suffix=suffix, named=named, chosen=chosen))
    return chosen
