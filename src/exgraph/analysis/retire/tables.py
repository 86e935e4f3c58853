"""How a retirement is written: the plan first, then what must be settled, then what closes, by role and by border."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from operator import attrgetter, itemgetter

from exgraph.analysis.retire.answer import Retirement, Stage
from exgraph.analysis.retire.needs import needs_by_server
from exgraph.model.cell import Flow
from exgraph.relations.bundling import bundled
from exgraph.relations.citation import places
from exgraph.relations.exclusion import and_left_out
from exgraph.relations.flow_columns import ENDS, LEFT_OUT, PLACES, ZONES, zones_arrow
from exgraph.relations.remarks import filtering_notes
from exgraph.tables.column import Column
from exgraph.tables.names import Names, summary_names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import listed, phrase

#: Names in a sentence; more are counted.
MOST_NAMES = 6


@dataclass(frozen=True, slots=True)
class _Closed:
    """A flow that closes, in which step, and which of its ends stays."""

    step: int
    flow: Flow
    source_zone: str
    destination_zone: str
    stays: str

    @property
    def source(self) -> str:
        return self.flow.source

    @property
    def destination(self) -> str:
        return self.flow.destination


def _closed(found: Retirement) -> Iterator[_Closed]:
    gone = set(found.roles)
    for stage in found.stages:
        for flow in stage.closed:
            source, destination = (found.before.zone_of(end).id for end in (flow.source, flow.destination))
            stays = "destination" if flow.source in gone else "source"
            if flow.source in gone and flow.destination in gone:
                stays = "neither"
            yield _Closed(stage.number, flow, source, destination, stays)


CLOSED = Sheet(
    "closed",
    "a flow that closes, step by step",
    _closed,
    (
        Column("step", "ordinal", about="the step of the plan, from 1"),
        *ENDS,
        *ZONES,
        Column("application", of=attrgetter("flow.service.application"), about="the application, if stated"),
        Column("transport", of=attrgetter("flow.service.transport"), about="tcp, udp, …, if known"),
        Column("ports", of=attrgetter("flow.service.ports_text"), about="a port, a range, or dynamic"),
        Column("encryption", of=attrgetter("flow.service.encryption"), about="SSL, TLS, …, if stated"),
        Column("stays", about="the end that does: source, destination or neither"),
        Column("place", of=attrgetter("flow.origin.place"), about="where the document states it: file:line"),
    ),
    only="table",
)
LOST_PATHS = Sheet(
    "lost_paths",
    "a role that stays and reaches others no more",
    attrgetter("lost_paths"),
    (
        Column("role", "role", about="the role"),
        Column("lost", "roles", about="roles that stay and that it reached, over hops"),
    ),
)
_NEED = (
    Column("client", "role", about="the role that needs it"),
    Column("server", "role", about="the role to be retired that it is needed of"),
    Column("application", about="what is needed: an application, or ? and the endpoint"),
    Column("elsewhere", "roles", about="roles that stay, on which it opens the same"),
    PLACES,
)
_FLOW = (
    *ENDS,
    Column("service", of=attrgetter("service.key"), about="the service, as canonical text"),
    Column("place", of=attrgetter("origin.place"), about="where the document states it: file:line"),
)
NEEDS = Sheet("needs", "what a role that stays needs, to be settled before", attrgetter("needs"), _NEED, only="table")
STAGES = Sheet(
    "stages",
    "a step of the plan",
    attrgetter("stages"),
    (
        Column("step", "ordinal", of=attrgetter("number"), about="its number, from 1"),
        Column("roles", "roles", about="the roles that go"),
        Column("after", "list", of=lambda stage: map(str, stage.after), about="steps it waits for", only="table"),
        Column("after", "list", about="the numbers of the steps it waits for", only="json", items="integer"),
        Column("ports_gone", "list", about="endpoints that nobody opens any more"),
        Column("needs", "rows", about="what must be settled before", columns=_NEED),
        Column("closed", "rows", about="the flows that close", columns=_FLOW),
    ),
)
RELIEFS = Sheet(
    "reliefs",
    "a role that stays and opens or accepts less, in role order",
    attrgetter("reliefs"),
    (
        Column("role", "role", about="the role"),
        Column("opens", "integer", of=lambda relief: len(relief.opens), about="flows that it no longer opens"),
        Column("accepts", "integer", of=lambda relief: len(relief.accepts), about="flows that it no longer accepts"),
        Column("opens_nowhere", "list", about="endpoints that it opens nowhere more"),
        Column("accepts_from_nobody", "list", about="endpoints that it accepts from nobody any more"),
    ),
)
BORDERS = Sheet(
    "borders",
    "a conduit that fewer flows cross, in zone order",
    attrgetter("borders"),
    (
        *ZONES,
        Column("before", "integer", about="flows before"),
        Column("after", "integer", about="flows after"),
        Column("ports_gone", "list", about="endpoints that no longer cross it"),
    ),
)


def summary(found: Retirement, language: str | None) -> str:
    """Who goes, how much closes, what disappears, what is lost, and what must be settled before."""
    say, gone, names = partial(phrase, language), set(found.roles), summary_names(found.before, language)
    few, ports, lost = len(found.roles) <= MOST_NAMES, found.ports_gone, len(found.lost_paths)
    borders = sum(bool(border.ports_gone) for border in found.borders)
    named = (say("retire.named", name=names.role(role)) for role in found.roles)
    told = say(
        "retire.summary",
        names=listed(named, language) if few else say("retire.many", roles=len(found.roles)),
        closed=len(found.closed),
        flows=found.before.uses().total(),
        halves=sum((flow.source in gone) != (flow.destination in gone) for flow in found.closed),
        gone=say("retire.ports-gone", ports=ports) if ports else say("retire.no-port-gone"),
        borders=say("retire.at-borders", borders=borders) if borders else "",
        lost=say("retire.lose-paths", n=lost) if lost else say("retire.unharmed"),
        steps=len(found.stages),
        settled=_settled(found, language),
    )
    if found.suspected:
        told += f" {say('retire.suspected', flows=found.suspected)}"
    return and_left_out(told, found.without, language)


def _settled(found: Retirement, language: str | None) -> str:
    """What must be settled before, behind the number of steps."""
    if not found.needs:
        return phrase(language, "retire.nothing-to-settle")
    alone = sum(not need.elsewhere for need in found.needs)
    text = phrase(language, "retire.settle", needs=len(found.needs))
    return text + phrase(language, "retire.alone", alone=alone) if alone else text


def reading(found: Retirement, language: str | None) -> Iterator[Table]:
    """The plan, the needs to settle, who loses what, the openings that close at each role, the borders."""
    names = Names(found.before, language)
    yield Table((), (), summary(found, language))
    yield _plan(found, names)
    if found.needs:
        yield _needs(found, names)
    if found.lost_paths or found.unused or found.applications_gone:
        yield _losses(found, names)
    if found.reliefs:
        yield _reliefs(found, names)
    if found.borders:
        yield _borders(found, names)
    if notes := tuple(filtering_notes(found.before, (flow.key[:2] for flow in found.closed), language)):
        yield Table((), (), notes=notes)


def _plan(found: Retirement, names: Names) -> Table:
    say = partial(phrase, names.language)
    columns = (
        Column("step", "ordinal", say("retire.step"), of=attrgetter("number")),
        Column("roles", "roles", say("retire.roles")),
        Column("after", title=say("retire.after"), of=lambda stage: ", ".join(map(str, stage.after))),
        Column("closed", "integer", say("retire.closed"), of=lambda stage: len(stage.closed)),
        Column("services", "list", say("retire.which-are"), of=lambda stage: _bundled(stage.closed)),
        Column("ports", "list", say("retire.nobody-opens"), of=attrgetter("ports_gone")),
        Column("needs", "list", say("retire.settle-before"), of=lambda stage: _needed(stage, names)),
    )
    return Table.of(columns, found.stages, names, title=say("retire.plan"))


def _needed(stage: Stage, names: Names) -> Iterator[str]:
    for (client, server, _), flows in needs_by_server(stage.needs).items():
        services = "; ".join(_bundled(flows))
        told = {"client": names.role(client), "services": services, "server": names.role(server)}
        yield phrase(names.language, "retire.need", **told)


@dataclass(frozen=True, slots=True)
class _Unsettled:
    """The needs of one role of another, for which the same roles may take over."""

    step: int
    client: str
    server: str
    elsewhere: tuple[str, ...]
    flows: tuple[Flow, ...]


def _needs(found: Retirement, names: Names) -> Table:
    say = partial(phrase, names.language)
    columns = (
        Column("step", "ordinal", say("retire.step")),
        Column("client", "role", say("retire.client")),
        Column("services", "list", say("retire.what"), of=lambda need: _bundled(need.flows)),
        Column("server", "role", say("retire.server")),
        Column(
            "elsewhere",
            "list",
            say("retire.elsewhere"),
            of=lambda need: _named(need.elsewhere, names) or (say("retire.nobody"),),
        ),
        Column("places", "list", say("retire.place"), of=lambda need: places(need.flows)),
    )
    rows = [
        _Unsettled(stage.number, *ends, tuple(flows))
        for stage in found.stages
        for ends, flows in needs_by_server(stage.needs).items()
    ]
    title = say("retire.to-settle", needs=len(found.needs))
    return Table.of(columns, rows, names, title=title, notes=(say("retire.may-take-over"),))


def _losses(found: Retirement, names: Names) -> Table:
    say = partial(phrase, names.language)
    rows = [
        (say("retire.reaches-no-more", role=names.role(path.role)), _named(path.lost, names))
        for path in found.lost_paths
    ]
    if found.unused:
        rows.append((say("retire.unused"), _named(found.unused, names)))
    if found.applications_gone:
        rows.append((say("retire.applications-gone"), found.applications_gone))
    columns = (
        Column("what", title=say("retire.what"), of=itemgetter(0)),
        Column("which", "list", say("retire.which"), of=itemgetter(1)),
    )
    return Table.of(columns, rows, names, title=say("retire.losses"))


def _named(roles: Iterable[str], names: Names) -> tuple[str, ...]:
    return tuple(map(names.role, roles))


def _reliefs(found: Retirement, names: Names) -> Table:
    say = partial(phrase, names.language)
    columns = (
        Column("role", "role", say("heading.role")),
        Column("opens", "list", say("retire.no-longer-opens"), of=lambda one: _by_other(one.opens, "→", names)),
        Column("accepts", "list", say("retire.no-longer-accepts"), of=lambda one: _by_other(one.accepts, "←", names)),
        Column("nowhere", "list", say("retire.opens-nowhere"), of=attrgetter("opens_nowhere")),
        Column("nobody", "list", say("retire.accepts-from-nobody"), of=attrgetter("accepts_from_nobody")),
    )
    return Table.of(columns, found.reliefs, names, title=say("retire.reliefs", roles=len(found.reliefs)))


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
    say = partial(phrase, names.language)
    columns = (
        Column("conduit", title=say("retire.conduit"), of=lambda border: zones_arrow(border, names)),
        Column("before", "integer", say("retire.flows-before")),
        Column("after", "integer", say("retire.flows-after")),
        Column("ports", "list", say("retire.no-longer-crosses"), of=attrgetter("ports_gone")),
    )
    return Table.of(columns, found.borders, names, title=say("retire.borders"))


def _bundled(flows: Iterable[Flow]) -> tuple[str, ...]:
    return bundled({flow.service.key: flow.service for flow in flows}.values())


WRITER = Writer(
    summary,
    reading,
    (
        CLOSED,
        Column("roles", "roles", about="the roles that are retired"),
        Column("ports_gone", "list", about="endpoints that no role opens any more"),
        Column("applications_gone", "list", about="applications nobody uses more"),
        Column("unused", "roles", about="roles that stay and that nobody opens any more"),
        LOST_PATHS,
        STAGES,
        RELIEFS,
        BORDERS,
        LEFT_OUT,
        Column("suspected", "integer", about="flows that close and may be replies or notifications"),
        NEEDS,
    ),
    matrix=attrgetter("before"),
)
