"""How a retirement is written: the plan first, then what must be settled, then what closes, by role and by border."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from exgraph.model.cell import Flow
from exgraph.relations.bundling import bundled
from exgraph.relations.citation import places
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.phrases import counted, listed

if TYPE_CHECKING:
    from exgraph.analysis.retire.answer import Retirement, Stage
    from exgraph.analysis.retire.needs import Need

#: Names in a sentence; more are counted.
MOST_NAMES = 6
NOBODY = "nobody"
UNHARMED = " Nobody who stays loses a path."
_CLOSED = (
    Column("step", "integer"),
    Column("source"),
    Column("destination"),
    Column("source_zone"),
    Column("destination_zone"),
    Column("application"),
    Column("transport"),
    Column("ports"),
    Column("encryption"),
    Column("stays"),
    Column("place"),
)


def summary(found: Retirement) -> str:
    """Who goes, how much closes, what disappears, what is lost, and what must be settled before."""
    gone = set(found.roles)
    names = listed(found.roles) if len(found.roles) <= MOST_NAMES else counted(len(found.roles), "role")
    halves = sum((flow.source in gone) != (flow.destination in gone) for flow in found.closed)
    flows = sum(1 for _ in found.before.flows)
    parts = [
        f"Without {names}, {len(found.closed)} of {counted(flows, 'flow')} close, {halves} of them at roles that stay",
        f"{listed(found.ports_gone)}: nobody opens them any more"
        if found.ports_gone
        else "no port disappears entirely",
    ]
    if borders := [border for border in found.borders if border.ports_gone]:
        parts.append(f"ports disappear at {counted(len(borders), 'zone border')}")
    text = "; ".join(parts) + "."
    lost = len(found.lost_paths)
    text += f" {counted(lost, 'role that stays loses', 'roles that stay lose')} a path." if lost else UNHARMED
    text += f" {counted(len(found.stages), 'step')}"
    if not found.needs:
        return f"{text}, and nothing must be settled before."
    settle = needs_by_server(found.needs)
    alone = sum(not elsewhere for _, _, elsewhere in settle)
    text += f"; {counted(len(settle), 'need')} of roles that stay must be settled before"
    return f"{text}, {alone} of them without another server in the matrix." if alone else f"{text}."


def closed(found: Retirement, language: str | None) -> Table:
    """One row a flow that closes, step by step."""
    names, gone = Names(found.before, language), set(found.roles)
    rows: list[tuple[Value, ...]] = []
    for stage in found.stages:
        for flow in stage.closed:
            ends = flow.source, flow.destination
            stays = [kind for kind, end in zip(("source", "destination"), ends, strict=True) if end not in gone]
            zones = (names.zone(found.before.zone_of(end).id) for end in ends)
            service = flow.service
            rows.append(
                (
                    stage.number,
                    *map(names.role, ends),
                    *zones,
                    service.application,
                    service.transport,
                    service.ports_text,
                    service.encryption,
                    stays[0] if stays else "neither",
                    flow.origin.place,
                )
            )
    return Table(_CLOSED, tuple(rows), found.summary)


def reading(found: Retirement, language: str | None) -> tuple[Table, ...]:
    """The plan, the needs to settle, who loses what, the openings that close at each role, the borders."""
    names = Names(found.before, language)
    tables = [Table((), (), found.summary), _plan(found, names)]
    if found.needs:
        tables.append(_needs(found, names))
    if found.lost_paths or found.unused or found.applications_gone:
        tables.append(_losses(found, names))
    if found.reliefs:
        tables.append(_reliefs(found, names))
    if found.borders:
        tables.append(_borders(found, names))
    return tuple(tables)


def content(found: Retirement) -> Mapping[str, Any]:
    """The roles, the stages with their flows, and what the roles that stay gain and lose."""
    return {
        "roles": list(found.roles),
        "ports_gone": list(found.ports_gone),
        "applications_gone": list(found.applications_gone),
        "unused": list(found.unused),
        "lost_paths": [{"role": path.role, "lost": list(path.lost)} for path in found.lost_paths],
        "stages": [
            {
                "step": stage.number,
                "roles": list(stage.roles),
                "after": list(stage.after),
                "ports_gone": list(stage.ports_gone),
                "needs": [_need(need) for need in stage.needs],
                "closed": [_flow(flow) for flow in stage.closed],
            }
            for stage in found.stages
        ],
        "reliefs": [
            {
                "role": relief.role,
                "opens": len(relief.opens),
                "accepts": len(relief.accepts),
                "opens_nowhere": list(relief.opens_nowhere),
                "accepts_from_nobody": list(relief.accepts_from_nobody),
            }
            for relief in found.reliefs
        ],
        "borders": [
            {
                "source_zone": border.source_zone,
                "destination_zone": border.destination_zone,
                "before": border.before,
                "after": border.after,
                "ports_gone": list(border.ports_gone),
            }
            for border in found.borders
        ],
    }


def _need(need: Need) -> dict[str, Any]:
    return {
        "client": need.client,
        "server": need.server,
        "application": need.application,
        "elsewhere": list(need.elsewhere),
        "places": list(places(need.flows)),
    }


def _flow(flow: Flow) -> dict[str, Any]:
    return {
        "source": flow.source,
        "destination": flow.destination,
        "service": flow.service.key,
        "place": flow.origin.place,
    }


def _plan(found: Retirement, names: Names) -> Table:
    columns = (
        Column("step", "integer"),
        Column("roles", "list"),
        Column("after", "text", "after step"),
        Column("closed", "integer", "flows close"),
        Column("services", "list", "which are"),
        Column("ports", "list", "nobody opens any more"),
        Column("needs", "list", "before it, settle"),
    )
    rows = tuple(
        (
            stage.number,
            tuple(map(names.role, stage.roles)),
            ", ".join(map(str, stage.after)),
            len(stage.closed),
            _bundled(stage.closed),
            stage.ports_gone,
            tuple(_settled(stage, names)),
        )
        for stage in found.stages
    )
    title = "The plan: nobody goes while one that is still there needs it"
    return Table(columns, rows, title=title)


def _settled(stage: Stage, names: Names) -> Iterator[str]:
    for (client, server, _), flows in needs_by_server(stage.needs).items():
        yield f"{names.role(client)}: {'; '.join(_bundled(flows))} of {names.role(server)}"


def _needs(found: Retirement, names: Names) -> Table:
    columns = (
        Column("step", "integer"),
        Column("client", title="stays and needs"),
        Column("services", "list", "what"),
        Column("server", title="of"),
        Column("elsewhere", "list", "opens the same on"),
        Column("places", "list", "place"),
    )
    rows = tuple(
        (
            stage.number,
            names.role(client),
            _bundled(flows),
            names.role(server),
            tuple(map(names.role, elsewhere)) or (NOBODY,),
            places(flows),
        )
        for stage in found.stages
        for (client, server, elsewhere), flows in needs_by_server(stage.needs).items()
    )
    notes = (
        "Where a role that stays is opened for the same application, it may take over; whether it serves the same "
        "purpose, the document does not say.",
    )
    return Table(columns, rows, title=f"To be settled before ({len(rows)})", notes=notes)


def _losses(found: Retirement, names: Names) -> Table:
    columns = (Column("what"), Column("which", "list"))
    rows: list[tuple[Value, ...]] = [
        (f"{names.role(path.role)} reaches no more", tuple(map(names.role, path.lost))) for path in found.lost_paths
    ]
    if found.unused:
        rows.append(("nobody opens a connection any more on", tuple(map(names.role, found.unused))))
    if found.applications_gone:
        rows.append(("nobody uses any more", found.applications_gone))
    return Table(columns, tuple(rows), title="Lost, and left without use")


def _reliefs(found: Retirement, names: Names) -> Table:
    columns = (
        Column("role"),
        Column("opens", "list", "no longer opens"),
        Column("accepts", "list", "no longer accepts"),
        Column("nowhere", "list", "opens nowhere any more"),
        Column("nobody", "list", "accepts from nobody any more"),
    )
    rows = tuple(
        (
            names.role(relief.role),
            tuple(_by_other(relief.opens, "→", names)),
            tuple(_by_other(relief.accepts, "←", names)),
            relief.opens_nowhere,
            relief.accepts_from_nobody,
        )
        for relief in found.reliefs
    )
    return Table(columns, rows, title=f"Openings that close at roles that stay ({len(rows)} roles)")


def _by_other(flows: Iterable[Flow], arrow: str, names: Names) -> Iterator[str]:
    """Those at the other end that have the same services, together: `→ pf-2003 | backend-2003: RPC MAPI tcp/135`."""
    others: dict[str, list[Flow]] = {}
    for flow in flows:
        others.setdefault(flow.destination if arrow == "→" else flow.source, []).append(flow)
    alike: dict[tuple[str, ...], list[str]] = {}
    for other, same in others.items():
        alike.setdefault(_bundled(same), []).append(names.role(other))
    for services, together in alike.items():
        yield f"{arrow} {' | '.join(together)}: {'; '.join(services)}"


def _borders(found: Retirement, names: Names) -> Table:
    columns = (
        Column("conduit", title="from zone → to zone"),
        Column("before", "integer", "flows before"),
        Column("after", "integer", "after"),
        Column("ports", "list", "no longer crosses"),
    )
    rows = tuple(
        (
            f"{names.zone(border.source_zone)} → {names.zone(border.destination_zone)}",
            border.before,
            border.after,
            border.ports_gone,
        )
        for border in found.borders
    )
    return Table(columns, rows, title="Trust boundaries")


def needs_by_server(found: Iterable[Need]) -> dict[tuple[str, str, tuple[str, ...]], list[Flow]]:
    """Client, server, and who may take over → the flows of all such needs."""
    groups: dict[tuple[str, str, tuple[str, ...]], list[Flow]] = {}
    for need in found:
        groups.setdefault((need.client, need.server, need.elsewhere), []).extend(need.flows)
    return groups


def _bundled(flows: Iterable[Flow]) -> tuple[str, ...]:
    return bundled({flow.service.key: flow.service for flow in flows}.values())
