"""exgraph: a vendor's port matrix as a directed multigraph that people can question, draw and check against a policy.

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
    from exgraph.analysis.alike.ask import alike
    from exgraph.analysis.asymmetry.ask import asymmetry
    from exgraph.analysis.chokepoints.ask import chokepoints
    from exgraph.analysis.closing.ask import closing
    from exgraph.analysis.conduits.ask import conduits
    from exgraph.analysis.crossings.ask import crossings
    from exgraph.analysis.diff.ask import diff
    from exgraph.analysis.explain.ask import explain
    from exgraph.analysis.inventory.ask import inventory
    from exgraph.analysis.openings.ask import openings
    from exgraph.analysis.paths.ask import iter_paths, paths
    from exgraph.analysis.ports.ask import ports
    from exgraph.analysis.reach.ask import reach
    from exgraph.analysis.retire.ask import retire
    from exgraph.analysis.roster.ask import roles, zones
    from exgraph.analysis.show.ask import show
    from exgraph.auditing.enforce.ask import enforce
    from exgraph.auditing.permitted.ask import permitted
    from exgraph.drawing.draw import draw
    from exgraph.drawing.heatmap.draw import heatmap
    from exgraph.drawing.stages.draw import draw_stages
    from exgraph.errors import ExgraphError, UnknownName, UnusableInput
    from exgraph.filters.rules.ask import rules
    from exgraph.linting.ask import lint
    from exgraph.model.cell import Cell, Flow, Status
    from exgraph.model.matrix import Matrix
    from exgraph.model.role import Product, Role, Zone
    from exgraph.notation import infer, read_cell, write_cell
    from exgraph.policy.ask import check
    from exgraph.reporting.exports.export import export
    from exgraph.reporting.gallery import gallery
    from exgraph.reporting.report import Report, report
    from exgraph.sources.document import Document, Reading
    from exgraph.sources.drafting import draft_profile
    from exgraph.sources.explaining.ask import explain_reading
    from exgraph.sources.interchange import from_json, to_json
    from exgraph.sources.load import load, read
    from exgraph.values import registry
    from exgraph.values.ports import PortRange, PortSet
    from exgraph.values.service import Service

__version__ = "0.1.0"

#: Public name → the module it is in, imported when the name is first used.
_HOMES = {
    "alike": "exgraph.analysis.alike.ask",
    "asymmetry": "exgraph.analysis.asymmetry.ask",
    "check": "exgraph.policy.ask",
    "chokepoints": "exgraph.analysis.chokepoints.ask",
    "closing": "exgraph.analysis.closing.ask",
    "conduits": "exgraph.analysis.conduits.ask",
    "crossings": "exgraph.analysis.crossings.ask",
    "diff": "exgraph.analysis.diff.ask",
    "enforce": "exgraph.auditing.enforce.ask",
    "explain": "exgraph.analysis.explain.ask",
    "iter_paths": "exgraph.analysis.paths.ask",
    "inventory": "exgraph.analysis.inventory.ask",
    "openings": "exgraph.analysis.openings.ask",
    "paths": "exgraph.analysis.paths.ask",
    "permitted": "exgraph.auditing.permitted.ask",
    "ports": "exgraph.analysis.ports.ask",
    "reach": "exgraph.analysis.reach.ask",
    "registry": "exgraph.values.registry",
    "roles": "exgraph.analysis.roster.ask",
    "zones": "exgraph.analysis.roster.ask",
    "retire": "exgraph.analysis.retire.ask",
    "show": "exgraph.analysis.show.ask",
    "heatmap": "exgraph.drawing.heatmap.draw",
    "draw": "exgraph.drawing.draw",
    "draw_stages": "exgraph.drawing.stages.draw",
    "ExgraphError": "exgraph.errors",
    "UnknownName": "exgraph.errors",
    "UnusableInput": "exgraph.errors",
    "rules": "exgraph.filters.rules.ask",
    "lint": "exgraph.linting.ask",
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
    "export": "exgraph.reporting.exports.export",
    "gallery": "exgraph.reporting.gallery",
    "Report": "exgraph.reporting.report",
    "report": "exgraph.reporting.report",
    "draft_profile": "exgraph.sources.drafting",
    "explain_reading": "exgraph.sources.explaining.ask",
    "from_json": "exgraph.sources.interchange",
    "to_json": "exgraph.sources.interchange",
    "load": "exgraph.sources.load",
    "read": "exgraph.sources.load",
    "Document": "exgraph.sources.document",
    "Reading": "exgraph.sources.document",
    "PortRange": "exgraph.values.ports",
    "PortSet": "exgraph.values.ports",
    "Service": "exgraph.values.service",
}

__all__ = [
    "Cell", "Document", "ExgraphError", "Flow", "Matrix", "PortRange", "PortSet", "Product", "Reading", "Report",
    "Role", "Service", "Status", "UnknownName", "UnusableInput", "Zone", "alike", "asymmetry", "check", "chokepoints",
    "closing", "conduits", "crossings", "diff", "draft_profile", "draw", "draw_stages", "enforce", "explain",
    "explain_reading", "export", "from_json", "gallery", "heatmap", "infer", "inventory", "iter_paths", "lint",
    "load", "openings", "paths", "permitted", "ports", "reach", "read", "read_cell", "registry", "report", "retire",
    "roles", "rules", "show", "to_json", "write_cell", "zones",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'exgraph' has no attribute {name!r}")
    module = import_module(home)
    # The registry is public as a whole.
    value = module if name == "registry" else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
