"""Rules about places of a document that speak of the same thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from exgraph.linting.finding import Observation, places_of
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.relations.applies import Applies
from exgraph.relations.protection import protection
from exgraph.values.service import NEGATIVE, Service
from exgraph.wording.phrases import Phrase


def statements_contradict(matrix: Matrix) -> Iterator[Observation]:
    """What is asked for and forbidden, neither more narrowly; one service of one pair encrypted and explicitly not."""
    told: set[tuple[str, ...]] = set()
    for flows in _same_service(matrix):
        forbidden = {NEGATIVE in flow.service.marks for flow in flows}
        stated = {known.encryption for flow in flows if (known := protection(flow.service)).basis == "stated"}
        if len(forbidden) > 1:
            told.update(flow.key for flow in flows)
            yield _observation(flows, "lint.forbidden")
        elif len(stated) > 1:
            yield _observation(flows, "lint.half-encrypted")
    for flow, denied in matrix.once(Applies).contradictions:
        if not {flow.key, denied.key} <= told:
            yield Observation(
                Phrase.of(
                    "lint.disputed",
                    source=flow.source,
                    destination=flow.destination,
                    service=flow.service.endpoint or flow.service.key,
                    from_whom=denied.source,
                    to_whom=denied.destination,
                    denied=denied.service.endpoint or denied.service.key,
                ),
                places_of([flow, denied]),
                tuple(dict.fromkeys((flow.service.key, denied.service.key))),
            )


def statement_repeated(matrix: Matrix) -> Iterator[Observation]:
    """One service of one pair that several places state, alike or with and without encryption."""
    for flows in _same_service(matrix):
        if len({NEGATIVE in flow.service.marks for flow in flows}) > 1:
            continue
        words = [flow.service.encryption for flow in flows]
        if len(set(words)) > 1 and None in words and len({flow.origin for flow in flows}) > 1:
            encryption = next(word for word in words if word is not None)
            yield _observation(flows, "lint.with-and-without", encryption=encryption)
        elif len(set(words)) < len(words):
            yield _observation(flows, "lint.stated-again", n=len(flows))


def _same_service(matrix: Matrix) -> Iterator[list[Flow]]:
    """The flows of a pair that are one service but for encryption, where there are several."""
    for said in _said_of_pairs(matrix):
        groups: dict[tuple[str, str, str], list[Flow]] = {}
        for flow in said:
            if flow.service.endpoint:
                groups.setdefault(_identity(flow.service), []).append(flow)
        yield from (flows for flows in groups.values() if len(flows) > 1)


def _said_of_pairs(matrix: Matrix) -> Iterator[Iterable[Flow]]:
    """What is said of each pair; of a matrix that was given as flows, what may be one service with another name."""
    if not matrix.bare:
        return ((*cell.flows, *cell.denied) for cell in matrix.cells)
    known = Counter(map(_identity, matrix.services))
    doubtful = matrix.flows_of(lambda service: known[_identity(service)] > 1)
    return (flows for _, flows in groupby(doubtful, key=attrgetter("source", "destination")))


def _identity(service: Service) -> tuple[str, str, str]:
    return service.application or "", service.endpoint, service.detail or ""


def _observation(flows: list[Flow], phrase: str, **fields: str | int) -> Observation:
    first = flows[0]
    name = " ".join(filter(None, (first.service.application, first.service.endpoint)))
    return Observation(
        Phrase.of(phrase, source=first.source, destination=first.destination, service=name, **fields),
        places_of(flows),
        tuple(dict.fromkeys(flow.service.key for flow in flows)),
    )
