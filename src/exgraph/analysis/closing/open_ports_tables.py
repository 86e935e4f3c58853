"""How the economy of ports is written: openings by zones, the pairs with dynamic ports, the ports of one flow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from exgraph.model.role import DynamicRange
from exgraph.relations.bundling import bundled
from exgraph.relations.citation import Citations, places
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.phrases import counted

if TYPE_CHECKING:
    from exgraph.analysis.closing.open_ports import Economy

_NUMBERS = ("flows", "pairs", "opened", "over_pairs", "pinned", "pinned_over_pairs")
_COLUMNS = (
    Column("kind"),
    Column("name"),
    Column("source"),
    Column("destination"),
    *(Column(name, "integer") for name in _NUMBERS),
    Column("ranges", "list"),
    Column("places", "list"),
)
_MEANING = (
    "ports: different ports opened, each transport for itself. over pairs: the same, added up over all pairs of roles. "
    "A dynamic service opens every port of the range that it may choose from."
)


def summary(found: Economy) -> str:
    """One plain line: how many ports, how many of them for one flow, and what pinning saves."""
    if not found.uses:
        return f"No flow is opened {found.boundary}."
    single = sum(len(use.flows) == 1 for use in found.uses)
    before = sum(opening.over_pairs for opening in found.openings)
    where = "" if found.boundary.zone is None else f" {found.boundary}"
    text = (
        f"{counted(len(found.uses), 'port or range', 'ports and ranges')} in use{where}, {single} for one flow only; "
    )
    text += f"{counted(len(found.dynamic), 'pair needs', 'pairs need')} dynamic ports; {_grouped(before)} ports are "
    text += "opened over all pairs"
    if not found.pin:
        return f"{text}."
    after = sum(opening.pinned_over_pairs or 0 for opening in found.openings)
    return f"{text}, {_grouped(after)} with dynamic ports pinned to {_pin(found.pin)}."


def facts(found: Economy, language: str | None) -> Table:
    """One row a port, dynamic pair or conduit."""
    return Table(_COLUMNS, tuple(_rows(found, Names(found.matrix, language))), found.summary, (_MEANING,))


def reading(found: Economy, language: str | None) -> tuple[Table, ...]:
    """What is opened between zones, who needs dynamic ports and where from, which ports serve one flow."""
    names, citations = Names(found.matrix, language), Citations(found.matrix)
    pinned = [Column("pinned", "integer"), Column("pinned_pairs", "integer", "over pairs")] if found.pin else []
    columns = (
        Column("conduit"),
        Column("opened", "integer", "ports"),
        Column("over_pairs", "integer", "over pairs"),
        *pinned,
    )
    rows: list[tuple[Value, ...]] = []
    for opening in found.openings:
        ends = f"{names.zone(opening.source_zone)} → {names.zone(opening.destination_zone)}"
        numbers = (opening.opened, opening.over_pairs, opening.pinned, opening.pinned_over_pairs)
        rows.append((ends, *numbers)[: len(columns)])
    tables = [Table((), (), found.summary)]
    if rows:
        tables.append(Table(columns, tuple(rows), title="Ports opened between and in zones", notes=(_MEANING,)))
    tables += _dynamic(found, names, citations)
    single = [use for use in found.uses if len(use.flows) == 1]
    lonely: list[tuple[Value, ...]] = []
    for use in single:
        (flow,) = use.flows
        ends = f"{names.role(flow.source)} → {names.role(flow.destination)}"
        lonely.append((use.port, ends, flow.service.key, citations.lines(use.flows)))
    if lonely:
        heads = (Column("port"), Column("pair", title="from → to"), Column("service"), Column("line"))
        tables.append(Table(heads, tuple(lonely), title=f"Ports that serve one flow only ({len(lonely)})"))
    return (*tables, Table((), (), notes=(citations.note,))) if citations.note else tuple(tables)


def content(found: Economy) -> Mapping[str, Any]:
    """The JSON: ports, dynamic pairs, conduits."""
    return {
        "zone": found.boundary.zone,
        "destination_zone": found.boundary.destination,
        "pin": found.pin or None,
        "ports": [
            {"port": use.port, "flows": len(use.flows), "pairs": use.pairs, "places": list(places(use.flows))}
            for use in found.uses
        ],
        "dynamic": [
            {
                "source": pair.source,
                "destination": pair.destination,
                "services": [flow.service.key for flow in pair.flows],
                "ranges": [
                    {"platform": span.platform, "ports": str(span.ports), "source": span.source} for span in pair.ranges
                ],
                "opened": pair.opened,
                "pinned": pair.pinned,
                "places": list(places(pair.flows)),
            }
            for pair in found.dynamic
        ],
        "conduits": [
            {
                "source_zone": opening.source_zone,
                "destination_zone": opening.destination_zone,
                "opened": opening.opened,
                "over_pairs": opening.over_pairs,
                "pinned": opening.pinned,
                "pinned_over_pairs": opening.pinned_over_pairs,
            }
            for opening in found.openings
        ],
    }


def _dynamic(found: Economy, names: Names, citations: Citations) -> Iterator[Table]:
    rows: list[tuple[Value, ...]] = []
    for pair in found.dynamic:
        ends = f"{names.role(pair.source)} → {names.role(pair.destination)}"
        services = "; ".join(bundled(flow.service for flow in pair.flows))
        ranges = ", ".join(str(span.ports) for span in pair.ranges)
        rows.append((ends, services, ranges, pair.opened, pair.pinned, citations.lines(pair.flows)))
    if not rows:
        return
    columns = [Column("pair", title="from → to"), Column("services"), Column("ranges", title="from"), _opened()]
    columns += [Column("pinned", "integer"), Column("line")]
    if not found.pin:
        del columns[4]
        rows = [(*row[:4], row[5]) for row in rows]
    spans = dict.fromkeys(span for pair in found.dynamic for span in pair.ranges)
    notes = tuple(f"{span.ports}: {_because(span)}" for span in spans)
    yield Table(tuple(columns), tuple(rows), title=f"Pairs that need dynamic ports ({len(rows)})", notes=notes)


def _opened() -> Column:
    return Column("opened", "integer", "ports")


def _because(span: DynamicRange) -> str:
    return f"{span.platform} ({span.source})" if span.source else span.platform


def _rows(found: Economy, names: Names) -> Iterator[tuple[Value, ...]]:
    for use in found.uses:
        yield "port", use.port, None, None, len(use.flows), use.pairs, *([None] * 4), (), places(use.flows)
    for pair in found.dynamic:
        ends = names.role(pair.source), names.role(pair.destination)
        spans = tuple(str(span.ports) for span in pair.ranges)
        counts = (len(pair.flows), 1, pair.opened, pair.opened, pair.pinned, pair.pinned)
        yield "dynamic", None, *ends, *counts, spans, places(pair.flows)
    for opening in found.openings:
        ends = names.zone(opening.source_zone), names.zone(opening.destination_zone)
        numbers = (opening.opened, opening.over_pairs, opening.pinned, opening.pinned_over_pairs)
        yield "conduit", None, *ends, None, None, *numbers, (), ()


def _pin(pin: str) -> str:
    return f"{pin} ports" if pin.isdecimal() else pin


def _grouped(number: int) -> str:
    """`1 234 567`."""
    return f"{number:,}".replace(",", " ")
