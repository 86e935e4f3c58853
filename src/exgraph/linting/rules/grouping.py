"""Flows gathered so that what a document says many times is one finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from exgraph.linting.finding import Observation, places_of
from exgraph.model.cell import Flow
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase


def by_statement(flows: Iterable[Flow], message: Callable[[Sequence[Service]], Phrase]) -> Iterator[Observation]:
    """One observation for each text with the same services, in the order met.

    `message` gets the services of one statement, each once.
    """
    statements: dict[tuple[str, str, object], list[Flow]] = {}
    for flow in flows:
        statements.setdefault((flow.source, flow.destination, flow.origin), []).append(flow)
    groups: dict[tuple[str, tuple[Service, ...]], list[Flow]] = {}
    for said in statements.values():
        services = tuple(dict.fromkeys(flow.service for flow in said))
        groups.setdefault((said[0].origin.text, services), []).extend(said)
    for (_, services), alike in groups.items():
        yield Observation(message(services), places_of(alike), tuple(dict.fromkeys(map(str, services))))


def in_parts(parts: Iterable[Phrase]) -> Phrase:
    """Several observations of one statement as one sentence, each once."""
    return Phrase.of("lint.parts", parts=tuple(dict.fromkeys(parts)))
