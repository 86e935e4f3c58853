"""How closing is written: the finding, the pairs it hits, applications, roles, and who is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter, itemgetter

from exgraph.analysis.closing.answer import Affected, Closing, Effect
from exgraph.model.cell import Flow
from exgraph.relations.citation import Citations
from exgraph.relations.flow_columns import BOUNDARY, ENDS, PLACES, TEXT, bundle_column, line_column, pair_column
from exgraph.relations.remarks import filtering_notes
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase

FLOWS = Sheet(
    "flows",
    "a flow that uses a closed port, in role order",
    attrgetter("affected"),
    (
        *ENDS,
        Column("service", of=lambda one: one.flow.service.key, about="the service, as canonical text"),
        Column("effect", of=lambda one: str(one.effect), about="closed, narrowed or unclear"),
        Column("last", "flag", about="whether the pair has no flow left"),
        PLACES,
        replace(TEXT, only="json"),
    ),
)
APPLICATIONS = Sheet(
    "applications",
    "an application with a closed flow",
    attrgetter("applications"),
    (
        Column("application", about="its name; empty for none stated"),
        Column("closed", "integer", about="flows that are closed"),
        Column("flows", "integer", about="flows in the whole matrix"),
    ),
)


UNMAPPED = Sheet(
    "unmapped",
    "a flow on dynamic ports that stays, and whose pair loses the endpoint mapper",
    attrgetter("unmapped"),
    (*ENDS, Column("service", of=attrgetter("service.key"), about="the service, as canonical text")),
)


@dataclass(frozen=True, slots=True)
class _Hit:
    """A pair and what closing does to some of its flows."""

    source: str
    destination: str
    effect: Effect
    last: bool
    flows: tuple[Flow, ...]


def summary(found: Closing, language: str | None) -> str:
    """One plain line: what is closed, and whom it leaves without."""
    where = found.boundary.phrase.said(language)
    say = partial(phrase, language, ports=tuple(map(str, found.ports)), where=where)
    closed, narrowed, unclear = (len(found.of(effect)) for effect in Effect)
    if not found.affected:
        return say("closing.nothing")
    lost = len(found.cut_off)
    told = say(
        "closing.summary",
        closed=closed,
        narrows=say("closing.narrows", narrowed=narrowed) if narrowed else "",
        may=say("closing.may-close", unclear=unclear) if unclear else "",
        pairs=say("closing.pairs", n=len(found.pairs)),
        cut=say("closing.cut-off", n=lost) if lost else say("closing.none-cut-off"),
    )
    return f"{told} {say('closing.unmapped', flows=len(found.unmapped))}" if found.unmapped else told


def reading(found: Closing, language: str | None) -> Iterator[Table]:
    """A line for each pair and effect; then applications; then roles and pairs that are left without."""
    say, names, citations = partial(phrase, language), Names(found.matrix, language), Citations(found.matrix)
    yield Table((), (), summary(found, language))
    if not found.affected:
        return
    hits = list(_hits(found))
    columns = (
        pair_column(names),
        bundle_column(say("heading.services")),
        Column("effect", title=say("closing.effect"), of=lambda hit: say(f"closing.{hit.effect}")),
        Column("last", title=say("closing.last"), of=lambda hit: say("yes") if hit.last else ""),
        line_column(citations, language),
    )
    strong = frozenset(number for number, hit in enumerate(hits) if hit.last)
    title, meaning = say("closing.hits", flows=len(found.affected)), (say("closing.meaning"),)
    yield Table.of(columns, hits, names, title=title, strong=strong, notes=meaning)
    if found.applications:
        heads = (
            Column("application", title=say("closing.application"), of=lambda loss: loss.application or "?"),
            Column("closed", "integer", say("closing.closed")),
            Column("flows", "integer", say("closing.of")),
        )
        yield Table.of(heads, found.applications, names, title=say("closing.applications"))
    rows = list(_left_without(found, names))
    left = (
        Column("what", title=say("closing.what"), of=itemgetter(0)),
        Column("roles", title=say("closing.roles"), of=itemgetter(1)),
    )
    if rows:
        yield Table.of(left, rows, names, title=say("closing.follows"))
    pairs = ((one.source, one.destination) for one in found.affected)
    if notes := (*filtering_notes(found.matrix, pairs, language), *citations.notes(language)):
        yield Table((), (), notes=notes)


def _hits(found: Closing) -> Iterator[_Hit]:
    groups: dict[tuple[str, str, Effect], list[Affected]] = {}
    for one in found.affected:
        groups.setdefault((one.source, one.destination, one.effect), []).append(one)
    for key, same in groups.items():
        yield _Hit(*key, same[0].last, tuple(one.flow for one in same))


def _left_without(found: Closing, names: Names) -> Iterator[tuple[str, str]]:
    """What is no more, and for which roles."""
    say = partial(phrase, names.language)
    for form, roles in (
        ("closing.opens-nothing", found.opens_nothing),
        ("closing.accepts-nothing", found.accepts_nothing),
    ):
        if roles:
            yield say(form), ", ".join(map(names.role, roles))
    cut: dict[str, list[str]] = {}
    for source, destination in found.cut_off:
        cut.setdefault(destination, []).append(names.role(source))
    for destination, sources in cut.items():
        yield say("closing.out-of-reach", role=names.role(destination)), say("closing.for", roles=sources)


def _meaning(found: Closing) -> tuple[str, ...]:
    return (phrase(None, "closing.meaning"),)


def _pairs(name: str, about: str) -> Column:
    """Ordered pairs of roles."""
    return Column(name, "list", of=lambda found: map(list, getattr(found, name)), about=about, items="pair")


WRITER = Writer(
    summary,
    reading,
    (
        Column("ports", "list", of=lambda found: map(str, found.ports), about="the ports that are closed"),
        *BOUNDARY,
        FLOWS,
        _pairs("pairs", about="pairs that lose their last flow"),
        _pairs("cut_off", about="pairs that no path connects more"),
        Column("opens_nothing", "roles", about="roles that open nothing any more"),
        Column("accepts_nothing", "roles", about="roles that accept nothing more"),
        APPLICATIONS,
        UNMAPPED,
    ),
    _meaning,
)
