"""How an explanation is written: sentences for a person, one row a statement, and the same facts as fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from operator import attrgetter

from exgraph.analysis.explain.answer import Explanation
from exgraph.analysis.explain.sentences import Sentence, Speaker
from exgraph.model.cell import Cell, Flow
from exgraph.relations.citation import places
from exgraph.relations.flow_columns import GROUNDS, REQUESTS
from exgraph.relations.protection import protection
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase

#: A person reads so many places of one kind; the CSV and JSON have all.
MOST_PLACES = 12


def _keys(flows: Iterable[Flow]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(flow.service.key for flow in flows))


def _places(cell: Cell) -> tuple[str, ...]:
    cited = [cell.origin.place] if cell.origin is not None and cell.origin.place else []
    return tuple(dict.fromkeys([*cited, *places(cell.flows)]))


def _exposed(found: Explanation) -> tuple[str, ...]:
    return tuple(zone.id for zone in dict.fromkeys(found.zones) if zone.exposed)


def _closed(found: Explanation) -> dict[str, str] | None:
    return None if found.closed is None else {transport: str(ports) for transport, ports in found.closed.items()}


_SOURCE = Column("source", "role", about="the role that opens the connection")
_DESTINATION = Column("destination", "role", about="the role it is opened to")
_SERVICES = Column("services", "list", about="the services, canonical")
STATEMENTS = Sheet(
    "statements",
    "a statement, the verdict first",
    lambda found: Speaker(found).sentences(),
    (
        Column("topic", about="what it is about: answer, document, inferred, grounds, boundary, …"),
        Column("statement", about="the sentence, in English"),
        _SERVICES,
        Column("place", about="where the document says it"),
        Column("text", about="what stands there, verbatim"),
    ),
    only="table",
)
_FLOW = (
    _SOURCE,
    _DESTINATION,
    Column("service", of=attrgetter("service.key"), about="its service, canonical"),
    Column(
        "encryption",
        of=lambda flow: protection(flow.service).encryption,
        about="encrypted, offered, cleartext or unknown",
    ),
    Column("basis", of=lambda flow: protection(flow.service).basis, about="stated, registry or specification"),
    Column("place", of=attrgetter("origin.place"), about="where the document says it"),
    Column("text", of=attrgetter("origin.text"), about="what stands there, verbatim"),
    *GROUNDS,
    *REQUESTS,
)
_CELL = (
    _SOURCE,
    _DESTINATION,
    Column("status", of=lambda cell: str(cell.status), about="services, none or silent"),
    Column("services", "list", of=lambda cell: _keys(cell.flows), about="the services, canonical"),
    Column(
        "denied",
        "list",
        of=lambda cell: _keys(cell.denied),
        about="services that are forbidden, not required or to be removed",
    ),
    Column("places", "list", of=_places, about="where the document says it"),
    Column("text", about="what stands there, verbatim"),
)
_BOUNDARY = (
    Column("crossed", "flag", of=lambda found: found.zones[0] != found.zones[1], about="whether the zones differ"),
    Column("source_zone", "zone", of=lambda found: found.zones[0].id, about="the zone of the source"),
    Column("destination_zone", "zone", of=lambda found: found.zones[1].id, about="the zone of the destination"),
    Column("exposed", "list", of=_exposed, about="those of both that face a network nobody here controls"),
    Column(
        "conduit",
        "object",
        about="the conduit of the crossing, where one is listed",
        columns=(
            Column("flows", "integer", about="flows in it"),
            Column("pairs", "integer", of=attrgetter("cells"), about="ordered pairs of roles"),
            _SERVICES,
        ),
    ),
)
_BACK = (
    Column("kind", of=attrgetter("way_back"), about="same, different, none, silent; empty where there is none"),
    Column("pairs", "rows", of=attrgetter("back"), about="the pairs of the way back", columns=_CELL),
)
_RANGE = (
    Column("ports", of=lambda span: str(span.ports), about="the ports"),
    Column("platform", about="whose range it is"),
    Column("source", about="who says so"),
)
DYNAMIC_RANGES = Sheet(
    "dynamic_ranges",
    "dynamic ports without a range of their own",
    lambda found: [(spans, flows, found.from_profile(flows[0])) for spans, flows in found.ranges.items()],
    (
        Column("services", "list", of=lambda row: _keys(row[1]), about="the services, canonical"),
        Column("ranges", "rows", of=lambda row: row[0], about="what they may be taken from", columns=_RANGE),
        Column("from_profile", "flag", of=lambda row: row[2], about="whether a profile says so, or it is customary"),
    ),
)
INFERRED = Sheet(
    "inferred",
    "what was concluded of services, told together where the reason is one",
    attrgetter("conclusions"),
    (
        Column("field", about="transport or ports"),
        Column("reason", about="why, with the registered fact"),
        _SERVICES,
    ),
)
PARTS = (
    Column("source", of=attrgetter("source.name"), about="the role or zone that opens"),
    Column("destination", of=attrgetter("destination.name"), about="the role or zone it is opened to"),
    Column("port", of=lambda found: None if found.port is None else str(found.port), about="the port asked for"),
    Column("verdict", of=lambda found: str(found.verdict), about="yes, partly, depends, unknown or no"),
    Column("open_ports", of=lambda found: str(found.outcome.open), about="those of the ports asked for that are open"),
    STATEMENTS,
    Sheet("flows", "a flow that the verdict rests on", attrgetter("flows"), _FLOW),
    Sheet("pairs", "an ordered pair of roles from the source to the destination", attrgetter("cells"), _CELL),
    INFERRED,
    Column("boundary", "object", of=lambda found: found, about="the boundary between the ends", columns=_BOUNDARY),
    Column("way_back", "object", of=lambda found: found, about="what the destination opens", columns=_BACK),
    Column(
        "not_stated",
        "mapping",
        of=lambda found: {name: [service.key for service in known] for name, known in found.unstated.items()},
        about="transport, ports, encryption: the services for which the document states none",
    ),
    DYNAMIC_RANGES,
    Sheet("denied", "a flow that is forbidden, not required or to be removed", attrgetter("denied"), _FLOW),
    Column("closed_ports", "mapping", of=_closed, about="tcp and udp: the ports that no flow opens, where known"),
    Column(
        "sentences",
        "list",
        of=lambda found: [one.statement for one in Speaker(found).sentences()],
        about="all statements in English",
    ),
)


def summary(found: Explanation, language: str | None) -> str:
    """The verdict."""
    return Speaker(found, language).verdict().statement


def reading(found: Explanation, language: str | None) -> Iterator[Table]:
    """The verdict, then the statements by topic; of many places the first few."""
    say = partial(phrase, language)
    verdict, *rest = Speaker(found, language).sentences()
    yield Table((), (), verdict.statement)
    by_topic: dict[str, list[Sentence]] = {}
    for one in rest:
        by_topic.setdefault(one.topic, []).append(one)
    rows: list[tuple[str, str]] = []
    for topic, same in by_topic.items():
        told = [one.statement for one in same]
        if len(told) > MOST_PLACES:
            told = [*told[: MOST_PLACES - 1], say("explain.more", count=len(told) - MOST_PLACES + 1)]
        head = say(f"explain.about-{topic.replace(' ', '-')}")
        rows += [(head if number == 0 else "", text) for number, text in enumerate(told)]
    columns = (
        Column("topic", title=say("explain.about"), of=lambda row: row[0]),
        Column("statement", title=say("explain.known"), of=lambda row: row[1]),
    )
    yield Table.of(columns, rows, Names(found.matrix, language))


WRITER = Writer(summary, reading, PARTS)
