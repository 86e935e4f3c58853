"""How an explanation is written: sentences for a person, one row a statement, and the same facts as fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from exgraph.analysis.explain.sentences import Sentence, Speaker
from exgraph.model.cell import Cell, Flow
from exgraph.relations.citation import places
from exgraph.relations.protection import protection
from exgraph.tables.column import Column
from exgraph.tables.table import Table
from exgraph.wording.explain import phrase

if TYPE_CHECKING:
    from exgraph.analysis.explain.answer import Explanation

_COLUMNS = (Column("topic"), Column("statement"), Column("services", "list"), Column("place"), Column("text"))
#: A person reads so many places of one kind; the CSV and JSON have all.
MOST_PLACES = 12


def statements(found: Explanation, language: str | None) -> Table:
    """One row a statement, in the order of the sentences."""
    told = tuple(Speaker(found, language).sentences())
    rows = tuple((one.topic, one.statement, one.services, one.place, one.text) for one in told)
    return Table(_COLUMNS, rows, told[0].statement)


def reading(found: Explanation, language: str | None) -> tuple[Table, ...]:
    """The verdict, then the statements by topic; of many places the first few."""
    spoken = language or "en"
    verdict, *rest = Speaker(found, language).sentences()
    by_topic: dict[str, list[Sentence]] = {}
    for one in rest:
        by_topic.setdefault(one.topic, []).append(one)
    rows: list[tuple[str, str]] = []
    for topic, same in by_topic.items():
        told = [one.statement for one in same]
        if len(told) > MOST_PLACES:
            told = [*told[: MOST_PLACES - 1], phrase(spoken, "more", count=len(told) - MOST_PLACES + 1)]
        rows += [(phrase(spoken, topic) if number == 0 else "", text) for number, text in enumerate(told)]
    columns = (Column("topic", title=phrase(spoken, "topic")), Column("statement", title=phrase(spoken, "statement")))
    return (Table((), (), verdict.statement), Table(columns, tuple(rows)))


def content(found: Explanation) -> Mapping[str, Any]:
    """The JSON: the verdict, what each pair says, and the facts of the sentences as fields; then the sentences."""
    here, there = found.zones
    conduit = found.conduit
    closed = found.closed
    return {
        "source": found.source.name,
        "destination": found.destination.name,
        "port": None if found.port is None else str(found.port),
        "verdict": str(found.verdict),
        "open_ports": str(found.outcome.open),
        "flows": [_flow(flow) for flow in found.flows],
        "pairs": [_pair(cell) for cell in found.cells],
        "inferred": [
            {"field": known.field, "reason": known.reason, "services": list(known.services)}
            for known in found.conclusions
        ],
        "boundary": {
            "crossed": here != there,
            "source_zone": here.id,
            "destination_zone": there.id,
            "exposed": [zone.id for zone in dict.fromkeys((here, there)) if zone.exposed],
            "conduit": None
            if conduit is None
            else {"flows": conduit.flows, "pairs": conduit.cells, "services": list(conduit.services)},
        },
        "way_back": {"kind": found.way_back, "pairs": [_pair(cell) for cell in found.back]},
        "not_stated": {name: [service.key for service in known] for name, known in found.unstated.items()},
        "dynamic_ranges": [
            {
                "services": _keys(flows),
                "ranges": [{"ports": str(s.ports), "platform": s.platform, "source": s.source} for s in spans],
                "from_profile": found.from_profile(flows[0]),
            }
            for spans, flows in found.ranges.items()
        ],
        "denied": [_flow(flow) for flow in found.denied],
        "closed_ports": None if closed is None else {transport: str(ports) for transport, ports in closed.items()},
        "sentences": [one.statement for one in Speaker(found).sentences()],
    }


def _flow(flow: Flow) -> dict[str, Any]:
    known = protection(flow.service)
    return {
        "source": flow.source,
        "destination": flow.destination,
        "service": flow.service.key,
        "encryption": known.encryption,
        "basis": known.basis,
        "place": flow.origin.place,
        "text": flow.origin.text,
    }


def _pair(cell: Cell) -> dict[str, Any]:
    cited = [cell.origin.place] if cell.origin is not None and cell.origin.place else []
    return {
        "source": cell.source,
        "destination": cell.destination,
        "status": str(cell.status),
        "services": _keys(cell.flows),
        "denied": _keys(cell.denied),
        "places": list(dict.fromkeys([*cited, *places(cell.flows)])),
        "text": cell.text,
    }


def _keys(flows: Iterable[Flow]) -> list[str]:
    return list(dict.fromkeys(flow.service.key for flow in flows))
