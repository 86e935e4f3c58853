"""How the needs of a server are written: one row a service and other end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import attrgetter, itemgetter

from exgraph.analysis.openings.answer import DIRECTIONS, MAY_BE, NO_PORTS, NO_TRANSPORT, Direction, Need, Needs
from exgraph.relations.citation import Citations, places, words
from exgraph.tables.column import Column
from exgraph.tables.names import Names, summary_names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase


def _ranges(need: Need) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(span.ports) for span in need.ranges))


OPENINGS = Sheet(
    "openings",
    "a service between a role that was asked for and another end, by role; what it accepts comes first",
    attrgetter("needs"),
    (
        Column("role", "role", about="the role that was asked for, or that stands in the zone that was"),
        Column("direction", about="in: others open it on the role; out: the role opens it; self: its hosts among them"),
        Column("other", "role", about="the other end, as the document gives it"),
        Column("other_zone", "zone", about="the zone of the other end"),
        Column("other_addresses", "list", about="its addresses, where the document states them"),
        Column("application", of=attrgetter("flow.service.application"), about="the application, if it is named"),
        Column("transport", of=attrgetter("flow.service.transport"), about="tcp, udp, …, where it is known"),
        Column("ports", of=attrgetter("flow.service.ports_text"), about="a port, a range, dynamic, or empty"),
        Column("ranges", "list", of=_ranges, about="the ranges that dynamic ports come from"),
        Column("encryption", of=attrgetter("protection.encryption"), about="encrypted, offered, cleartext or unknown"),
        Column(
            "marks",
            "list",
            about="denied, to-remove, inferred, optional, unresolved, no-transport, no-ports, may-be-reply, …",
        ),
        Column("places", "list", of=lambda need: places((need.flow,)), about="where the document says so: file:line"),
        Column("text", of=lambda need: words((need.flow,)), about="its words"),
    ),
)
UNCONNECTED = Sheet(
    "unconnected",
    "an ordered pair of which the document says that there is no direct connection",
    attrgetter("unconnected"),
    (
        Column("source", "role", of=itemgetter(0), about="the role that opens none"),
        Column("destination", "role", of=itemgetter(1), about="on this one"),
    ),
)


def summary(found: Needs, language: str | None) -> str:
    """One plain line: how many services it accepts and opens, from and to how many others, and what is not sure."""
    say = partial(phrase, language)
    name = found.end.label(summary_names(found.matrix, language))
    text = say("openings.summary", name=name, accepts=_number(found, "in", say), opens=_number(found, "out", say))
    open_ = [need for need in found.needs if need.opens]
    told = {
        "self": sum(need.direction == "self" for need in open_),
        "dynamic": sum(bool(need.ranges) for need in open_),
        "unsure": sum(NO_TRANSPORT in need.marks or NO_PORTS in need.marks for need in open_),
        "denied": len(found.needs) - len(open_),
    }
    return text + "".join(say(f"openings.{kind}", n=number) for kind, number in told.items() if number)


def _number(found: Needs, direction: Direction, say: Callable[..., str]) -> str:
    needs = [need for need in found.of(direction) if need.opens]
    return say(f"openings.{direction}", services=len(needs), others=len({need.other for need in needs}))


def reading(found: Needs, language: str | None) -> Iterator[Table]:
    """What it accepts, what it opens, what its hosts open on each other; then what there is none of."""
    say, names, citations = partial(phrase, language), Names(found.matrix, language), Citations(found.matrix)
    yield Table((), (), summary(found, language))
    for direction in DIRECTIONS:
        if needs := found.of(direction):
            title = say(f"openings.title-{direction}", name=found.end.label(names), n=len(needs))
            columns = _columns(found, direction, needs, names, citations, language)
            yield Table.of(columns, needs, names, title=title)
    if found.unconnected:
        columns = [
            Column("role", "role", say("heading.role"), of=itemgetter(0)),
            Column("way", title=say("heading.from-to"), of=lambda row: say(f"openings.other-{row[1]}")),
            Column("others", title=say("heading.roles"), of=lambda row: ", ".join(map(names.role, row[2]))),
        ]
        title = say("openings.title-unconnected", n=len(found.unconnected))
        yield Table.of(columns, _unconnected(found), names, title=title)
    yield Table((), (), notes=(*_notes(found, language), *citations.notes(language)))


def _unconnected(found: Needs) -> Iterator[tuple[str, Direction, tuple[str, ...]]]:
    """Of each role that was asked for, the roles that open nothing on it, and those on which it opens nothing."""
    for role in found.end.roles:
        back = tuple(source for source, destination in found.unconnected if destination == role != source)
        there = tuple(destination for source, destination in found.unconnected if source == role)
        if back:
            yield role, "in", back
        if there:
            yield role, "out", there


def _columns(
    found: Needs,
    direction: Direction,
    needs: Sequence[Need],
    names: Names,
    citations: Citations,
    language: str | None,
) -> list[Column]:
    say = partial(phrase, language)
    ends = []
    if found.end.is_zone:
        ends.append(Column("role", "role", say("heading.role")))
    if direction != "self":
        ends += [
            Column("other", "role", say(f"openings.other-{direction}")),
            Column("other_zone", "zone", say("heading.zone")),
        ]
    if any(need.other_addresses for need in needs):
        ends.append(Column("other_addresses", "list", say("heading.addresses")))
    return [
        *ends,
        Column("application", title=say("heading.application"), of=lambda n: n.flow.service.application or "?"),
        Column("transport", title=say("heading.transport"), of=lambda need: need.flow.service.transport or "?"),
        Column("ports", title=say("heading.ports"), of=_ports),
        Column(
            "encryption", title=say("heading.encryption"), of=lambda n: say(f"protection.{n.protection.encryption}")
        ),
        Column("marks", title=say("heading.note"), of=partial(_note, say)),
        Column("line", title=say("heading.line"), of=lambda need: citations.lines((need.flow,))),
    ]


def _note(say: Callable[..., str], need: Need) -> str:
    """For people: the marks; behind "unresolved" why, where its ports are known and do not show it."""
    why = need.flow.service.unresolved if need.flow.service.ports_text else None
    marks = ((mark, say(f"mark.{mark}")) for mark in need.marks)
    return ", ".join(f"{said} ({why})" if why and mark == "unresolved" else said for mark, said in marks)


def _ports(need: Need) -> str:
    """For people: `25`, `dynamic (1025-5000)`, `?`."""
    text = need.flow.service.ports_text or need.flow.service.detail or ("?" if need.flow.service.ported else "")
    return f"{text} ({', '.join(_ranges(need))})" if need.ranges else text


def _notes(found: Needs, language: str | None) -> Iterator[str]:
    """Where the ranges of dynamic ports come from, and what the words of the notes mean."""
    spans = dict.fromkeys(span for need in found.needs for span in need.ranges)
    because = (f"{span.ports} {span.platform}" + (f" ({span.source})" if span.source else "") for span in spans)
    if spans:
        yield phrase(language, "openings.ranges", ranges=tuple(because))
    if any(mark.startswith(MAY_BE) for need in found.needs for mark in need.marks):
        yield phrase(language, "openings.replies")


WRITER = Writer(
    summary,
    reading,
    (
        Column("end", of=attrgetter("end.name"), about="the role or zone that was asked for"),
        Column("is_zone", "flag", of=attrgetter("end.is_zone"), about="whether it is a zone"),
        OPENINGS,
        UNCONNECTED,
    ),
)
