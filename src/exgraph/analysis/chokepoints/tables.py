"""How chokepoints are written: what to close, then on what most depends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

from exgraph.analysis.chokepoints.answer import Chokepoints, Cut
from exgraph.analysis.chokepoints.port_cut import PortCut
from exgraph.model.cell import Flow
from exgraph.relations.citation import Citations
from exgraph.relations.exclusion import and_left_out
from exgraph.relations.flow_columns import (
    CITED,
    ENDS,
    LEFT_OUT,
    PLACES,
    SERVICES,
    arrow,
    bundle_column,
    line_column,
    pair_column,
)
from exgraph.relations.remarks import filtering_notes
from exgraph.tables.column import Column
from exgraph.tables.names import Names, summary_names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase


@dataclass(frozen=True, slots=True)
class _Row:
    """A role, pair or port in the one table of all: what it is, its name or its ends, and its numbers."""

    kind: str
    name: tuple[str, str] | None = None
    source: str | None = None
    destination: str | None = None
    flows: tuple[Flow, ...] = ()
    betweenness: float | None = None
    number: int | None = None
    links: int | None = None
    pairs: int | None = None
    zones: int | None = None


def _rows(found: Chokepoints) -> Iterator[_Row]:
    cut = found.cut
    if cut is not None:
        for role in cut.roles or ():
            yield _Row("close role", ("role", role))
        for hop in cut.flows:
            yield _Row("close flow", None, hop.source, hop.destination, hop.flows, number=len(hop.flows))
        for port in cut.ports.ports:
            yield _Row("close port", ("text", port))
    for over in found.roles or ():
        yield _Row("role", ("role", over.role), betweenness=over.betweenness, pairs=over.dependents)
    for use in found.ports or ():
        yield _Row("port", ("text", use.port), number=use.flows, links=use.links, pairs=use.pairs, zones=use.zones)


FINDINGS = Sheet(
    "findings",
    "a role, pair or port to close, then roles and ports by what depends on them",
    _rows,
    (
        Column("kind", about="close role, close flow, close port, role or port"),
        Column("name", "name", about="the role or port"),
        *ENDS,
        SERVICES,
        PLACES,
        Column("betweenness", "fraction", about="of a role: as in the sheet of roles"),
        Column("flows", "integer", of=attrgetter("number"), about="flows of the pair, or that carry the port"),
        Column("links", "integer", about="of a port: as in the sheet of ports"),
        Column("pairs", "integer", about="ordered pairs of roles cut off without it"),
        Column("zones", "integer", about="ordered pairs of zones cut off without it"),
    ),
    only="table",
)
_ROLES = (
    Column("role", "role", about="a role on a shortest path between others"),
    Column(
        "betweenness",
        "fraction",
        about="the mean share of shortest paths over it, of all pairs that a path connects, 0 to 1",
    ),
    Column("dependents", "integer", about="ordered pairs that only paths over it connect"),
)
_PORTS = (
    Column("port", about="transport and port; ? where neither is stated"),
    Column("flows", "integer", about="flows that carry it"),
    Column("links", "integer", about="pairs of roles that lose their last flow without it"),
    Column("pairs", "integer", about="ordered pairs of roles that no path connects any more"),
    Column("zones", "integer", about="ordered pairs of zones that no path connects any more"),
)
ROLES = Sheet("roles", "a role, what most depends on first", lambda found: found.roles or (), _ROLES, only="table")
PORTS = Sheet("ports", "a port, what most depends on first", lambda found: found.ports or (), _PORTS, only="table")
_HOP = (*ENDS, *CITED)
_CUT = (
    Column("roles", "roles", about="the fewest roles; nothing where none can cut"),
    Column("direct", "rows", about="pairs that no role in between cuts", columns=_HOP),
    Column("flows", "rows", about="the pairs with the fewest flows in all", columns=_HOP),
    Column(
        "ports",
        "object",
        about="the fewest ports",
        columns=(
            Column("ports", "list", about="transport and port"),
            Column("exact", "flag", about="whether no fewer do"),
            Column("least", "integer", about="how many are needed in any case"),
        ),
    ),
)


def summary(found: Chokepoints, language: str | None) -> str:
    """One plain line: the smallest sets, or what most depends on; and what of it rests on what may be replies."""
    text = _told(found, language)
    if found.surely is not None and found.source is not None and (sure := _told(found.surely, language)) != text:
        text += f" {phrase(language, 'chokepoints.surely', told=sure)}"
    return and_left_out(text, found.without, language)


def _told(found: Chokepoints, language: str | None) -> str:
    if found.source is None or found.target is None:
        return _summary_of_ranks(found, language)
    names = summary_names(found.matrix, language)
    say = partial(phrase, language, source=found.source.label(names), target=found.target.label(names))
    if found.cut is None:
        return say("chokepoints.no-path")
    roles, flows = _roles_told(found.cut, names), _flows_told(found.cut, language)
    return say("chokepoints.cut", roles=roles, flows=flows, ports=_ports_told(found.cut.ports, language))


def reading(found: Chokepoints, language: str | None) -> Iterator[Table]:
    """The cuts, then the rankings."""
    say, names, citations = partial(phrase, language), Names(found.matrix, language), Citations(found.matrix)
    yield Table((), (), summary(found, language))
    if found.cut is not None:
        yield from _cut_tables(found.cut, names, citations)
    if found.roles:
        columns = (
            Column("role", "role", say("heading.role")),
            Column("zone", "zone", say("heading.zone"), of=lambda rank: found.matrix.role(rank.role).zone),
            Column("pairs", "integer", say("chokepoints.pairs"), of=attrgetter("dependents")),
            Column("betweenness", "fraction", say("chokepoints.betweenness")),
        )
        title = say("chokepoints.roles")
        yield Table.of(columns, found.roles, names, title=title, notes=(say("chokepoints.roles-mean"),))
    if found.ports:
        yield _ports_table(found, names)
    for ranks, kind in ((found.roles, "roles"), (found.ports, "ports")):
        if ranks is None:
            yield Table((), (), notes=(say(f"chokepoints.too-large-{kind}"),))
    if found.cut is not None:
        pairs = ((hop.source, hop.destination) for hop in (*found.cut.direct, *found.cut.flows))
        if notes := (*filtering_notes(found.matrix, pairs, language), *citations.notes(language)):
            yield Table((), (), notes=notes)


def _roles_told(cut: Cut, names: Names) -> str:
    if cut.roles is None:
        return phrase(names.language, "chokepoints.no-role", pairs=[arrow(hop, names) for hop in cut.direct])
    roles = map(names.role, cut.roles)
    return phrase(names.language, "chokepoints.close-roles", number=len(cut.roles), roles=roles)


def _flows_told(cut: Cut, language: str | None) -> str:
    flows = sum(len(hop.flows) for hop in cut.flows)
    return phrase(language, "chokepoints.close-flows", flows=flows, pairs=len(cut.flows))


def _ports_told(cut: PortCut, language: str | None) -> str:
    form = "chokepoints.close-ports" if cut.exact else "chokepoints.close-ports-greedy"
    return phrase(language, form, number=len(cut.ports), ports=cut.ports, least=cut.least)


def _surely(found: Chokepoints, role: str, language: str | None) -> str:
    """The share of shortest paths over a role without what may be replies, where it is another."""
    if found.surely is None or found.roles is None or found.surely.roles is None:
        return ""
    both = ({rank.role: rank.betweenness for rank in ranks} for ranks in (found.roles, found.surely.roles))
    shares = [betweenness.get(role, 0.0) for betweenness in both]
    return "" if shares[0] == shares[1] else phrase(language, "chokepoints.surely-on", share=shares[1])


def _summary_of_ranks(found: Chokepoints, language: str | None) -> str:
    """The role and the port on which most depends."""
    say, told, names = partial(phrase, language), [], summary_names(found.matrix, language)
    if found.roles:
        first = found.roles[0]
        over = max(found.roles, key=lambda rank: rank.betweenness)
        if first.dependents:
            told.append(say("chokepoints.over-role", pairs=first.dependents, role=names.role(first.role)))
        surely = _surely(found, over.role, language)
        told.append(say("chokepoints.on-paths", role=names.role(over.role), share=over.betweenness) + surely)
    if found.ports and found.ports[0].pairs:
        told.append(say("chokepoints.closing-port", port=found.ports[0].port, pairs=found.ports[0].pairs))
    if told:
        return f"{'; '.join(told)}."
    if found.roles is None:
        return say(f"chokepoints.too-large-{'both' if found.ports is None else 'roles'}")
    return say("chokepoints.nothing")


def _cut_tables(cut: Cut, names: Names, citations: Citations) -> Iterator[Table]:
    say = partial(phrase, names.language)
    if cut.roles:
        role = Column("role", "role", say("heading.role"), of=lambda role: role)
        yield Table.of((role,), cut.roles, names, title=say("chokepoints.fewest-roles", roles=len(cut.roles)))
    flows = sum(len(hop.flows) for hop in cut.flows)
    columns = (
        pair_column(names),
        bundle_column(say("heading.services")),
        line_column(citations, names.language),
    )
    for title, hops in (
        (say("chokepoints.direct"), cut.direct),
        (say("chokepoints.fewest-flows", flows=flows), cut.flows),
    ):
        if hops:
            yield Table.of(columns, hops, names, title=title)
    form = "chokepoints.fewest-ports" if cut.ports.exact else "chokepoints.few-ports"
    title = say(form, ports=len(cut.ports.ports), least=cut.ports.least)
    ports = Column("ports", title=say("heading.ports"), of=lambda cut: say("chokepoints.ports-listed", ports=cut.ports))
    yield Table.of((ports,), (cut.ports,), names, title=title)


def _ports_table(found: Chokepoints, names: Names) -> Table:
    """The ports whose closing takes the last flow of some pair; the others are counted."""
    say, ranks = partial(phrase, names.language), found.ports or ()
    telling = [rank for rank in ranks if rank.links]
    columns = (
        Column("port", title=say("chokepoints.port")),
        Column("flows", "integer", say("heading.flows")),
        Column("links", "integer", say("chokepoints.links")),
        Column("pairs", "integer", say("chokepoints.pairs")),
        Column("zones", "integer", say("chokepoints.zones")),
    )
    rest = len(ranks) - len(telling)
    others = (say("chokepoints.not-shown", ports=rest),) if rest else ()
    notes = (say("chokepoints.ports-mean"), *others)
    return Table.of(columns, telling, names, title=say("chokepoints.ports"), notes=notes)


WRITER = Writer(
    summary,
    reading,
    (
        Column("source", of=lambda found: found.source and found.source.name, about="the one end, by id, if asked for"),
        Column("target", of=lambda found: found.target and found.target.name, about="the other end"),
        LEFT_OUT,
        Column("cut", "object", about="what to close; nothing without a path to cut", columns=_CUT),
        Column("roles", "rows", about="roles; nothing if too many to rank", columns=_ROLES),
        Column("ports", "rows", about="ports; likewise", columns=_PORTS),
        FINDINGS,
        ROLES,
        PORTS,
    ),
)
