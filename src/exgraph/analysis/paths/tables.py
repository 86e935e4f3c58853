"""How paths are written: one line a hop, with what opens it and where the document says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from exgraph.analysis.reach.tables import left_out
from exgraph.relations.bundling import bundled
from exgraph.relations.citation import Citations, cited, places, words
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.phrases import counted

if TYPE_CHECKING:
    from exgraph.analysis.paths.answer import Paths

#: The document's words stand beside a hop as long as they are no longer than this.
SHORT = 120

_COLUMNS = (
    Column("path", "integer"),
    Column("hops", "integer"),
    Column("hop", "integer"),
    Column("source"),
    Column("destination"),
    Column("services", "list"),
    Column("places", "list"),
    Column("text"),
)


def summary(found: Paths) -> str:
    """One plain line: how many paths, and how long; or why none."""
    ends = f"from {found.source.name} to {found.target.name}"
    if not found.paths:
        return f"No path {ends}: {found.reason}." + left_out(found.without)
    lengths = [len(path.hops) for path in found.paths]
    many = f"{'More than ' if found.more else ''}{counted(len(lengths), 'path')}"
    within = f" within {counted(found.cutoff, 'hop')}" if found.cutoff is not None else ""
    text = f"{many} {ends}{within}"
    if found.more:
        shown = "the first has" if len(lengths) == 1 else f"the first {len(lengths)} have"
        text += f"; {shown} {_span(lengths)}."
    else:
        text += "." if lengths[0] == found.cutoff else f", of {_span(lengths)}."
    return text + left_out(found.without)


def hops(found: Paths, language: str | None) -> Table:
    """One row a hop."""
    names = Names(found.matrix, language)
    rows = tuple(
        (
            number,
            len(path.hops),
            place,
            names.role(hop.source),
            names.role(hop.destination),
            tuple(flow.service.key for flow in hop.flows),
            places(hop.flows),
            words(hop.flows),
        )
        for number, path in enumerate(found.paths, start=1)
        for place, hop in enumerate(path.hops, start=1)
    )
    return Table(_COLUMNS, rows, found.summary)


def reading(found: Paths, language: str | None) -> tuple[Table, ...]:
    """The hops of each path below one another; the document's words as long as they are short."""
    names, citations = Names(found.matrix, language), Citations(found.matrix)
    rows: list[tuple[Value, ...]] = []
    for number, path in enumerate(found.paths, start=1):
        for place, hop in enumerate(path.hops):
            said = words(hop.flows)
            rows.append(
                (
                    number if place == 0 else None,
                    f"{names.role(hop.source)} → {names.role(hop.destination)}",
                    "; ".join(bundled(flow.service for flow in hop.flows)),
                    citations.lines(hop.flows),
                    said if len(said) <= SHORT else "…",
                )
            )
    if not rows:
        return (Table((), (), found.summary),)
    columns = (
        Column("path", "integer"),
        Column("hop", title="from → to"),
        Column("services"),
        Column("line"),
        Column("says", title="the document says"),
    )
    return (Table(columns, tuple(rows), found.summary, tuple(filter(None, (citations.note,)))),)


def content(found: Paths) -> Mapping[str, Any]:
    """The JSON: every path with its hops, each cited."""
    return {
        "source": found.source.name,
        "target": found.target.name,
        "without": list(found.without),
        "cutoff": found.cutoff,
        "more": found.more,
        "reason": found.reason,
        "paths": [
            {
                "roles": list(path.roles),
                "hops": [
                    {"source": hop.source, "destination": hop.destination, **cited(hop.flows)} for hop in path.hops
                ],
            }
            for path in found.paths
        ],
    }


def _span(lengths: list[int]) -> str:
    if lengths[0] == lengths[-1]:
        return counted(lengths[0], "hop")
    return f"{lengths[0]} to {lengths[-1]} hops"
