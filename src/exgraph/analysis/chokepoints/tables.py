"""How chokepoints are written: what to close, then on what most depends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from exgraph.analysis.reach.tables import left_out
from exgraph.relations.bundling import bundled
from exgraph.relations.citation import Citations, cited, places
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.numbers import percent
from exgraph.wording.phrases import counted, listed, some

if TYPE_CHECKING:
    from exgraph.analysis.chokepoints.answer import Chokepoints, Cut
    from exgraph.analysis.chokepoints.dependence import PortRank
    from exgraph.analysis.chokepoints.port_cut import PortCut

_COLUMNS = (
    Column("kind"),
    Column("name"),
    Column("source"),
    Column("destination"),
    Column("services", "list"),
    Column("places", "list"),
    Column("betweenness", "fraction"),
    Column("flows", "integer"),
    Column("links", "integer"),
    Column("pairs", "integer"),
    Column("zones", "integer"),
)
_ROLES_MEAN = (
    "pairs cut off: ordered pairs of roles that only paths over this role connect. on shortest paths: its betweenness, "
    "the share of shortest paths over it."
)
_PORTS_MEAN = (
    "Closed everywhere: links are pairs of roles that lose their last flow; pairs cut off have no path left, over any "
    "role; zones likewise."
)
TOO_LARGE = "The matrix is too large to rank {} as a whole; name two roles or zones."


def summary(found: Chokepoints) -> str:
    """One plain line: the smallest sets, or what most depends on."""
    if found.source is None or found.target is None:
        return _summary_of_ranks(found) + left_out(found.without)
    ends = f"from {found.source.name} to {found.target.name}"
    if found.cut is None:
        return f"No path leads {ends}: there is nothing to close." + left_out(found.without)
    told = [_roles_told(found.cut), _flows_told(found.cut), _ports_told(found.cut.ports)]
    return f"To cut every path {ends}: {'; or '.join(told)}." + left_out(found.without)


def findings(found: Chokepoints, language: str | None) -> Table:
    """One row a role, flow or port."""
    return Table(_COLUMNS, tuple(_rows(found, Names(found.matrix, language))), found.summary)


def reading(found: Chokepoints, language: str | None) -> tuple[Table, ...]:
    """The cuts, then the rankings."""
    names, citations = Names(found.matrix, language), Citations(found.matrix)
    tables = [Table((), (), found.summary)]
    if found.cut is not None:
        tables += _cut_tables(found.cut, names, citations)
    if found.roles:
        heads = Column("pairs", "integer", "pairs cut off"), Column("betweenness", "fraction", "on shortest paths")
        rows: tuple[tuple[Value, ...], ...] = tuple(
            (names.role(rank.role), _zone(found, names, rank.role), rank.dependents, rank.betweenness)
            for rank in found.roles
        )
        columns = (Column("role"), Column("zone"), *heads)
        tables.append(Table(columns, rows, title="Roles by what depends on them", notes=(_ROLES_MEAN,)))
    if found.ports:
        tables.append(_ports_table(found.ports))
    for ranks, kind in ((found.roles, "roles"), (found.ports, "ports")):
        if ranks is None:
            tables.append(Table((), (), notes=(TOO_LARGE.format(kind),)))
    return (*tables, Table((), (), notes=(citations.note,))) if citations.note and found.cut else tuple(tables)


def content(found: Chokepoints) -> Mapping[str, Any]:
    """The JSON: the cut with its flows cited, and the rankings."""
    cut = found.cut
    return {
        "source": None if found.source is None else found.source.name,
        "target": None if found.target is None else found.target.name,
        "without": list(found.without),
        "cut": None
        if cut is None
        else {
            "roles": None if cut.roles is None else list(cut.roles),
            "direct": [
                {"source": hop.source, "destination": hop.destination, **cited(hop.flows)} for hop in cut.direct
            ],
            "flows": [{"source": hop.source, "destination": hop.destination, **cited(hop.flows)} for hop in cut.flows],
            "ports": {"ports": list(cut.ports.ports), "exact": cut.ports.exact, "least": cut.ports.least},
        },
        "roles": None
        if found.roles is None
        else [
            {"role": rank.role, "betweenness": rank.betweenness, "dependents": rank.dependents} for rank in found.roles
        ],
        "ports": None
        if found.ports is None
        else [
            {"port": rank.port, "flows": rank.flows, "links": rank.links, "pairs": rank.pairs, "zones": rank.zones}
            for rank in found.ports
        ],
    }


def _roles_told(cut: Cut) -> str:
    if cut.roles is None:
        pairs = some(f"{hop.source} → {hop.destination}" for hop in cut.direct)
        return f"no role can, as there is a direct connection ({pairs})"
    return f"close {counted(len(cut.roles), 'role')} ({some(cut.roles)})"


def _flows_told(cut: Cut) -> str:
    flows = sum(len(hop.flows) for hop in cut.flows)
    return f"{counted(flows, 'flow')} of {counted(len(cut.flows), 'pair')}"


def _ports_told(cut: PortCut) -> str:
    text = f"{counted(len(cut.ports), 'port')} everywhere ({some(cut.ports)}"
    return f"{text})" if cut.exact else f"{text}; found by a greedy search, at least {cut.least} are needed)"


def _summary_of_ranks(found: Chokepoints) -> str:
    """The role and the port on which most depends."""
    told = []
    if found.roles:
        first = found.roles[0]
        over = max(found.roles, key=lambda rank: rank.betweenness)
        if first.dependents:
            told.append(f"{counted(first.dependents, 'pair')} of roles are connected over {first.role} alone")
        told.append(f"{over.role} is on {percent(over.betweenness)} of the shortest paths")
    if found.ports and found.ports[0].pairs:
        told.append(
            f"closing {found.ports[0].port} everywhere cuts off {counted(found.ports[0].pairs, 'pair')} of roles"
        )
    if told:
        text = "; ".join(told)
        return f"{text[0].upper() if text[0].isdigit() else text[0]}{text[1:]}."
    if found.roles is None:
        return TOO_LARGE.format("roles and ports" if found.ports is None else "roles")
    return "No role and no port is on the only path between others."


def _rows(found: Chokepoints, names: Names) -> Iterator[tuple[Value, ...]]:
    nothing: tuple[Value, ...] = (None,) * 5
    cut = found.cut
    if cut is not None:
        for role in cut.roles or ():
            yield "close role", names.role(role), None, None, (), (), *nothing
        for hop in cut.flows:
            ends = names.role(hop.source), names.role(hop.destination)
            keys = tuple(flow.service.key for flow in hop.flows)
            yield "close flow", None, *ends, keys, places(hop.flows), None, len(hop.flows), None, None, None
        for port in cut.ports.ports:
            yield "close port", port, None, None, (), (), *nothing
    for role_rank in found.roles or ():
        shown = names.role(role_rank.role)
        yield "role", shown, None, None, (), (), role_rank.betweenness, None, None, role_rank.dependents, None
    for rank in found.ports or ():
        yield "port", rank.port, None, None, (), (), None, rank.flows, rank.links, rank.pairs, rank.zones


def _cut_tables(cut: Cut, names: Names, citations: Citations) -> Iterator[Table]:
    if cut.roles:
        rows: tuple[tuple[Value, ...], ...] = tuple((names.role(role),) for role in cut.roles)
        yield Table((Column("role"),), rows, title=f"The fewest roles to close ({len(rows)})")
    for title, hops in (("Direct, so that no role in between can cut it", cut.direct), ("flows", cut.flows)):
        if title == "flows":
            title = f"The fewest flows to close ({sum(len(hop.flows) for hop in hops)})"
        rows = tuple(
            (
                f"{names.role(hop.source)} → {names.role(hop.destination)}",
                "; ".join(bundled(flow.service for flow in hop.flows)),
                citations.lines(hop.flows),
            )
            for hop in hops
        )
        if rows:
            yield Table((Column("pair", title="from → to"), Column("services"), Column("line")), rows, title=title)
    ports = cut.ports
    title = f"The fewest ports to close everywhere ({len(ports.ports)})"
    if not ports.exact:
        title = f"Ports to close everywhere ({len(ports.ports)}, by a greedy search; at least {ports.least} are needed)"
    yield Table((Column("ports"),), ((listed(ports.ports),),), title=title)


def _ports_table(ranks: tuple[PortRank, ...]) -> Table:
    """The ports whose closing takes the last flow of some pair; the others are counted."""
    titles = {"pairs": "pairs cut off"}
    columns = [Column(name, "integer", titles.get(name, "")) for name in ("flows", "links", "pairs", "zones")]
    telling = [rank for rank in ranks if rank.links]
    rows = tuple((rank.port, rank.flows, rank.links, rank.pairs, rank.zones) for rank in telling)
    rest = len(ranks) - len(rows)
    others = f"Not shown: {counted(rest, 'port')} without which every pair keeps some flow."
    notes = (_PORTS_MEAN, *([others] if rest else []))
    return Table((Column("port"), *columns), rows, title="Ports by what closing them cuts off", notes=notes)


def _zone(found: Chokepoints, names: Names, role: str) -> str:
    return names.zone(found.matrix.role(role).zone)
