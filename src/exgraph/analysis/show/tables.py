"""How the document's statements are written: its own words beside the reading, then what was inferred."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from operator import attrgetter, itemgetter
from typing import Any

from exgraph.analysis.show.answer import Statement, Statements
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.made import Made
from exgraph.model.role import DynamicRange
from exgraph.relations.bundling import bundled
from exgraph.relations.flow_columns import GROUNDS, REQUESTS, asked_for, rests_on
from exgraph.tables.column import Column
from exgraph.tables.names import Names, summary_names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import Phrase, phrase

_LINE = Column("line", "ordinal", about="the line of the document that speaks of them first")
_TEXT = Column("text", of=attrgetter("cell.text"), about="what it says there, word for word")
CELLS = Sheet(
    "cells",
    "an ordered pair of roles, also one on which the document is silent",
    attrgetter("statements"),
    (
        Column("source", "role", of=attrgetter("cell.source"), about="the role that opens connections"),
        Column("destination", "role", of=attrgetter("cell.destination"), about="the role that accepts them"),
        Column(
            "status",
            of=lambda statement: str(statement.cell.status),
            about="services; none where it is said that there is no connection; silent where nothing is said",
        ),
        # JSON has the words before their reading, CSV behind it.
        replace(_TEXT, only="json"),
        replace(_LINE, only="json"),
        Column("services", "list", about="canonical texts of the services"),
        Column("denied", "list", about="services that are denied or said not to be required"),
        Column(
            "inferred",
            "list",
            of=lambda statement: (f"{i.service}: {i.field} ({i.reason})" for i in statement.inferences),
            about="what was concluded of a service, and why",
            only="table",
        ),
        Column(
            "inferred",
            "rows",
            of=attrgetter("inferences"),
            about="what was concluded of a service, and why",
            only="json",
            columns=(
                Column("service", about="canonical text of the service"),
                Column("field", about="transport or ports"),
                Column("reason", about="the registered fact that it rests on"),
            ),
        ),
        Column(
            "grounds",
            "rows",
            of=lambda statement: (*statement.cell.flows, *statement.cell.denied),
            about="what each service and denial rests on",
            only="json",
            columns=(
                Column("service", of=attrgetter("service.key"), about="canonical text of the service"),
                *GROUNDS,
            ),
        ),
        Column(
            "dynamic_ranges",
            "rows",
            of=attrgetter("ranges"),
            about="what the destination's dynamic ports may come from",
            only="json",
            columns=(
                Column("ports", of=lambda span: str(span.ports), about="the range"),
                Column("platform", about="the platform that chooses from it"),
                Column("source", about="where that is written"),
            ),
        ),
        replace(_LINE, only="table"),
        replace(_TEXT, only="table"),
        Column("removed", "list", about="services that are to be removed"),
        Column(
            "grounds",
            "list",
            of=lambda statement: _told_grounds(statement.cell, None),
            about="what does not stand in a cell of its own, and where it comes from",
            only="table",
        ),
        Column(
            "requests",
            "list",
            of=lambda statement: _told_requests(statement.cell, None),
            about="what is said of the requests of its services",
            only="table",
        ),
        Column(
            "requests",
            "rows",
            of=lambda statement: [flow for flow in _said(statement.cell) if flow.requests],
            about="what is said of the request of a service",
            only="json",
            columns=(
                Column("service", of=attrgetter("service.key"), about="canonical text of the service"),
                *REQUESTS,
            ),
        ),
    ),
)


def _told_grounds(cell: Cell, language: str | None) -> Iterator[str]:
    """The services of a pair that do not stand in cells of their own, and what they rest on."""
    return _told_alike(cell, lambda flow: rests_on(flow.grounds, language))


def _told_requests(cell: Cell, language: str | None) -> Iterator[str]:
    """The services of a pair that a request is known of, and what is said of it."""
    return _told_alike(cell, lambda flow: asked_for(flow.requests, language))


def _told_alike(cell: Cell, told_of: Callable[[Flow], str]) -> Iterator[str]:
    """The services of which something is told, before it; those of which the same is told together."""
    alike: dict[str, list[Flow]] = {}
    for flow in _said(cell):
        if told := told_of(flow):
            alike.setdefault(told, []).append(flow)
    for told, flows in alike.items():
        yield f"{'; '.join(bundled(flow.service for flow in flows))}: {told}"


def _said(cell: Cell) -> tuple[Flow, ...]:
    return *cell.flows, *cell.denied


def summary(found: Statements, language: str | None) -> str:
    """One plain line: of how many pairs the document says what."""
    say, names = partial(phrase, language), summary_names(found.matrix, language)
    asked = dict.fromkeys(names.role(role) for role in (found.source, found.destination) if role is not None)
    text = say(
        "show.of" if asked else "show.all",
        roles=asked,
        connecting=len(found.of(Status.SERVICES)),
        pairs=len(found.statements),
        flows=found.flows,
    )
    for status, number in (
        (Status.NONE, len(found.of(Status.NONE))),
        (Status.SILENT, len(found.statements) - len(found.spoken)),
    ):
        if number:
            text += say(f"show.number-{status}", pairs=number)
    if denied := sum(len(statement.denied) for statement in _denying(found)):
        text += say("show.number-denied", services=denied)
    if removed := sum(len(statement.removed) for statement in _denying(found)):
        text += say("show.number-removed", services=removed)
    return text + "."


def _denying(found: Statements) -> Sequence[Statement]:
    """The statements that may deny anything."""
    return () if found.matrix.bare else found.spoken


def reading(found: Statements, language: str | None) -> Iterator[Table]:
    """What connects, in the document's words and as read; what does not; what was inferred; the dynamic ranges."""
    say, names = partial(phrase, language), Names(found.matrix, language)
    yield Table((), (), summary(found, language))
    connecting = found.of(Status.SERVICES)
    if connecting:
        columns = (
            _line(language, "line"),
            _pair(names, language),
            Column("says", title=say("show.says"), of=attrgetter("cell.text")),
            Column("services", "list", say("show.read-as"), of=lambda statement: bundled(statement.cell.services)),
        )
        yield Table.of(columns, connecting, names)
    yield from _denied(found, names, language)
    if denied := found.of(Status.NONE):
        yield _unconnected(found, denied, say("show.none"), names, language)
    if found.whole:
        yield from _silent(found, names, language)
    elif silent := found.of(Status.SILENT):
        yield _unconnected(found, silent, say("show.silent"), names, language)
    yield from _inferred(found, names, language)
    yield from _told_of_pairs(found, names, language, "grounds", _told_grounds)
    yield from _told_of_pairs(found, names, language, "requests", _told_requests)
    yield from _standing(found, names, language)
    yield from _ranges(found, names, language)


def _line(language: str | None, place: str, of: Callable[[Any], Any] | None = None) -> Column:
    """The line, at a place of the row's object or of what `of` takes from it."""
    line = attrgetter(place)
    title = phrase(language, "heading.line")
    return Column("line", "ordinal", title, of=line if of is None else lambda row: line(of(row)))


def _pair(names: Names, language: str | None) -> Column:
    return Column("pair", title=phrase(language, "heading.from-to"), of=lambda statement: _ends(statement.cell, names))


def _ends(pair: Flow, names: Names) -> str:
    return f"{names.role(pair.source)} → {names.role(pair.destination)}"


def _denied(found: Statements, names: Names, language: str | None) -> Iterator[Table]:
    """What the document forbids or says is not required, and what it wants removed; each with its line and words."""
    say = partial(phrase, language)
    cells = [statement.cell for statement in _denying(found)]
    for title, heading, flows in (
        ("show.denials", "show.denied", [flow for cell in cells for flow in cell.forbidden]),
        ("show.removals", "show.removed", [flow for cell in cells for flow in cell.removed]),
    ):
        columns = (
            _line(language, "origin.line"),
            Column("pair", title=say("heading.from-to"), of=lambda flow: _ends(flow, names)),
            Column("says", title=say("show.says"), of=attrgetter("origin.text")),
            Column("service", title=say(heading), of=attrgetter("service.key")),
        )
        if flows:
            yield Table.of(columns, flows, names, title=say(title, services=len(flows)))


def _unconnected(found: Statements, same: Sequence[Statement], title: str, names: Names, language: str | None) -> Table:
    """The pairs without a connection, by source; of a pair, with line and words."""
    say = partial(phrase, language)
    if found.source is not None and found.destination is not None:
        words = Column("says", title=say("show.words"), of=attrgetter("cell.text"))
        return Table.of((_line(language, "line"), _pair(names, language), words), same, names, title=title)
    by_source: dict[str, list[str]] = {}
    for statement in same:
        by_source.setdefault(statement.cell.source, []).append(statement.cell.destination)
    one = found.source or found.destination
    told = [([source], ends) for source, ends in by_source.items() if one in (None, source)]
    backwards = [source for source in by_source if source != one]
    if one is not None and backwards:
        told.append((backwards, [one]))
    return _by_source(told, len(same), title, names, language)


def _silent(found: Statements, names: Names, language: str | None) -> Iterator[Table]:
    """The pairs on which the document is silent, of all there are: by source, the destinations of which it speaks
    left out."""
    spoken: dict[str, set[str]] = {}
    for source, destination in found.spoken_pairs:
        spoken.setdefault(source, set()).add(destination)
    ids = [role.id for role in found.matrix.roles]
    number = len(found.statements) - sum(map(len, spoken.values()))

    def ends(source: str) -> tuple[list[str], list[str]]:
        there = spoken.get(source, set())
        return [source], [role for role in ids if role not in there]

    sources = [source for source in ids if len(spoken.get(source, ())) < len(ids)]
    if sources:
        yield _by_source(Made(sources, ends), number, phrase(language, "show.silent"), names, language)


def _by_source(
    told: Sequence[tuple[list[str], list[str]]], pairs: int, title: str, names: Names, language: str | None
) -> Table:
    say = partial(phrase, language)
    columns = (
        Column("from", title=say("show.from"), of=lambda ends: ", ".join(map(names.role, ends[0]))),
        Column("to", title=say("show.to"), of=lambda ends: ", ".join(map(names.role, ends[1]))),
    )
    return Table.of(columns, told, names, title=say("show.counted", title=title, pairs=pairs))


def _inferred(found: Statements, names: Names, language: str | None) -> Iterator[Table]:
    say = partial(phrase, language)
    counts: dict[tuple[str, str, Phrase], int] = {}
    for statement in found.telling:
        for known in statement.inferences:
            place = (known.service, known.field, known.because)
            counts[place] = counts.get(place, 0) + 1
    if counts:
        columns = (
            Column("service", title=say("heading.service"), of=lambda one: one[0][0]),
            Column("field", title=say("show.inferred"), of=lambda one: say(f"show.inferred-{one[0][1]}")),
            Column("reason", title=say("show.because"), of=lambda one: one[0][2].said(language)),
            Column("flows", "integer", say("heading.flows"), of=lambda one: one[1]),
        )
        yield Table.of(columns, counts.items(), names, title=say("show.inferences", flows=sum(counts.values())))


def _told_of_pairs(
    found: Statements,
    names: Names,
    language: str | None,
    topic: str,
    told_of: Callable[[Cell, str | None], Iterator[str]],
) -> Iterator[Table]:
    """What is said of a pair beside its ports, the grounds or the requests (`topic`), told once a pair and text."""
    say = partial(phrase, language)
    told = [(statement, text) for statement in found.telling for text in told_of(statement.cell, language)]
    if told:
        columns = (
            _line(language, "line", itemgetter(0)),
            Column("pair", title=say("heading.from-to"), of=lambda one: _ends(one[0].cell, names)),
            Column(topic, title=say(f"heading.{topic}"), of=itemgetter(1)),
        )
        yield Table.of(columns, told, names, title=say(f"show.{topic}"))


def _standing(found: Statements, names: Names, language: str | None) -> Iterator[Table]:
    """The addresses of the roles asked for, and of those that connect with them, beside their zones."""
    say = partial(phrase, language)
    ends: Iterable[str] = ()
    if any(role.addresses for role in found.matrix.roles):
        ends = (end for each in found.of(Status.SERVICES) for end in (each.cell.source, each.cell.destination))
    asked = (role for role in (found.source, found.destination) if role is not None)
    roles = [found.matrix.role(role) for role in dict.fromkeys((*asked, *ends))]
    if told := [role for role in roles if role.addresses]:
        columns = (
            Column("role", title=say("heading.role"), of=lambda role: names.role(role.id)),
            Column("zone", title=say("heading.zone"), of=lambda role: names.zone(role.zone)),
            Column("addresses", title=say("heading.addresses"), of=lambda role: ", ".join(role.addresses)),
        )
        yield Table.of(columns, told, names, title=say("show.ends"))


def _ranges(found: Statements, names: Names, language: str | None) -> Iterator[Table]:
    say = partial(phrase, language)
    roles: dict[DynamicRange, dict[str, None]] = {}
    for statement in found.telling:
        for span in statement.ranges:
            roles.setdefault(span, {})[names.role(statement.cell.destination)] = None
    if roles:
        columns = (
            Column("ports", title=say("heading.ports"), of=lambda one: str(one[0].ports)),
            Column("platform", title=say("show.platform"), of=lambda one: one[0].platform),
            Column("source", title=say("show.source"), of=lambda one: one[0].source),
            Column("roles", title=say("heading.destination"), of=lambda one: ", ".join(one[1])),
        )
        yield Table.of(columns, roles.items(), names, title=say("show.dynamic"))


WRITER = Writer(
    summary,
    reading,
    (
        Column("source", "role", about="the role asked for, if any"),
        Column("destination", "role", about="the other role asked for, if any"),
        CELLS,
    ),
)
