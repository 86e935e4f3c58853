"""Rules about what the sheet of a request says of its flows, and of the zones of their ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from exgraph.linting.finding import Observation, Place, places_of
from exgraph.model.cell import Flow
from exgraph.model.evidence import Evidence
from exgraph.model.matrix import Matrix
from exgraph.values.request import Asked
from exgraph.wording.phrases import Phrase


def expired(matrix: Matrix, day: date) -> Iterator[Observation]:
    """Flows that no place states as valid on a day any more, by the last day that they were."""
    found: dict[str, list[Flow]] = {}
    for flow in () if matrix.bare else matrix.flows:
        days = [request[Asked.EXPIRES] for request in flow.requests]
        if days and all(days) and max(days) < day.isoformat():
            found.setdefault(max(days), []).append(flow)
    for last, flows in sorted(found.items()):
        yield Observation(
            Phrase.of("lint.expired", flows=len(flows), last=last, day=day.isoformat()), places_of(flows), _keys(flows)
        )


def no_owner(matrix: Matrix) -> Iterator[Observation]:
    """Flows whose rows leave the column of owners empty, and that no other place gives one."""
    flows = [
        flow
        for flow in (() if matrix.bare else matrix.flows)
        if any(request.lacks_owner for request in flow.requests)
        and not any(request[Asked.OWNER] for request in flow.requests)
    ]
    if flows:
        yield Observation(Phrase.of("lint.no-owner", flows=len(flows)), places_of(flows), _keys(flows))


def second_zone(evidence: Evidence) -> Iterator[Observation]:
    """Roles that two places put into different zones."""
    for each in evidence.zones:
        told = Phrase.of("lint.second-zone", role=each.role, zone=each.zone, other=each.other)
        yield Observation(told, (Place(each.role, "", each.first), Place(each.role, "", each.again)))


def _keys(flows: list[Flow]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(flow.service.key for flow in flows))
