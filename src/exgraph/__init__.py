"""exgraph: a vendor's port matrix as a directed multigraph that people can question, draw, enforce and audit.

import exgraph as xg
m = xg.load("exchange-2003-2007")   # a built-in name, a profile, a document, or exgraph's own JSON
m["relay-dmz", "hub-2007"]          # the cell: services, status, origin
m.graph                             # networkx.MultiDiGraph
xg.asymmetry(m)                     # an answer: .to_frame(), prints itself, shows itself in a notebook
xg.draw(m, highlight="dmz")         # a picture: shows itself in a notebook; .save("dmz.svg")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from exgraph.analysis.alike import alike
    from exgraph.analysis.asymmetry import asymmetry
    from exgraph.analysis.chokepoints import chokepoints
    from exgraph.analysis.closing import closing
    from exgraph.analysis.conduits import conduits
    from exgraph.analysis.crossings import crossings
    from exgraph.analysis.diff import diff
    from exgraph.analysis.explain import explain
    from exgraph.analysis.paths import iter_paths, paths
    from exgraph.analysis.ports import ports
    from exgraph.analysis.reach import reach
    from exgraph.analysis.retire import retire
    from exgraph.analysis.statements import show
    from exgraph.drawing.heatmap import heatmap
    from exgraph.drawing.picture import draw
    from exgraph.drawing.stages import draw_stages
    from exgraph.errors import ExgraphError, UnknownName, UnusableInput
    from exgraph.linting.lint import lint
    from exgraph.model.cell import Cell, Flow, Status
    from exgraph.model.matrix import Matrix
    from exgraph.model.role import Product, Role, Zone
    from exgraph.notation import infer, read_cell, write_cell
    from exgraph.policy.check import check
    from exgraph.reporting.export import export
    from exgraph.reporting.gallery import gallery
    from exgraph.reporting.report import Report, report
    from exgraph.sources.drafting import draft_profile
    from exgraph.sources.explain import explain_reading
    from exgraph.sources.interchange import from_json, to_json
    from exgraph.sources.load import load, read
    from exgraph.sources.reading import Document, Reading
    from exgraph.values.ports import PortRange, PortSet
    from exgraph.values.service import Service

__version__ = "0.1.0"

#: Public name → the module it is in, imported when the name is first used.
_HOMES = {
    "alike": "exgraph.analysis.alike",
    "asymmetry": "exgraph.analysis.asymmetry",
    "check": "exgraph.policy.check",
    "chokepoints": "exgraph.analysis.chokepoints",
    "closing": "exgraph.analysis.closing",
    "conduits": "exgraph.analysis.conduits",
    "crossings": "exgraph.analysis.crossings",
    "diff": "exgraph.analysis.diff",
    "explain": "exgraph.analysis.explain",
    "iter_paths": "exgraph.analysis.paths",
    "paths": "exgraph.analysis.paths",
    "ports": "exgraph.analysis.ports",
    "reach": "exgraph.analysis.reach",
    "retire": "exgraph.analysis.retire",
    "show": "exgraph.analysis.statements",
    "heatmap": "exgraph.drawing.heatmap",
    "draw": "exgraph.drawing.picture",
    "draw_stages": "exgraph.drawing.stages",
    "ExgraphError": "exgraph.errors",
    "UnknownName": "exgraph.errors",
    "UnusableInput": "exgraph.errors",
    "lint": "exgraph.linting.lint",
    "Cell": "exgraph.model.cell",
    "Flow": "exgraph.model.cell",
    "Status": "exgraph.model.cell",
    "Matrix": "exgraph.model.matrix",
    "Product": "exgraph.model.role",
    "Role": "exgraph.model.role",
    "Zone": "exgraph.model.role",
    "infer": "exgraph.notation",
    "read_cell": "exgraph.notation",
    "write_cell": "exgraph.notation",
    "export": "exgraph.reporting.export",
    "gallery": "exgraph.reporting.gallery",
    "Report": "exgraph.reporting.report",
    "report": "exgraph.reporting.report",
    "draft_profile": "exgraph.sources.drafting",
    "explain_reading": "exgraph.sources.explain",
    "from_json": "exgraph.sources.interchange",
    "to_json": "exgraph.sources.interchange",
    "load": "exgraph.sources.load",
    "read": "exgraph.sources.load",
    "Document": "exgraph.sources.reading",
    "Reading": "exgraph.sources.reading",
    "PortRange": "exgraph.values.ports",
    "PortSet": "exgraph.values.ports",
    "Service": "exgraph.values.service",
}

__all__ = [
    "Cell", "Document", "ExgraphError", "Flow", "Matrix", "PortRange", "PortSet", "Product", "Reading", "Report",
    "Role", "Service", "Status", "UnknownName", "UnusableInput", "Zone", "alike", "asymmetry", "check", "chokepoints",
    "closing", "conduits", "crossings", "diff", "draft_profile", "draw", "draw_stages", "explain", "explain_reading",
    "export", "from_json", "gallery", "heatmap", "infer", "iter_paths", "lint", "load", "paths", "ports", "reach",
    "read", "read_cell", "report", "retire", "show", "to_json", "write_cell",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'exgraph' has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
