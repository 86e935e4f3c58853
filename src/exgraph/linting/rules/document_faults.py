"""Rules about the document itself: what it says twice, denies, misspells, or what of it was left alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from exgraph.linting.finding import Observation, Place, places_of
from exgraph.model.cell import Flow
from exgraph.model.evidence import Evidence, Omission, Repetition, Spelling
from exgraph.model.role import UNSTATED_ID
from exgraph.values.origin import Origin
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase


def not_readable(evidence: Evidence) -> Iterator[Observation]:
    """The places that were rejected."""
    for problem in evidence.problems:
        # Origins name the file alone; what is told to a user while reading has the whole path.
        origin = Origin(PurePath(problem.file).name, problem.line, None, problem.sheet, problem.text)
        phrase = "lint.unreadable-in" if problem.column else "lint.unreadable"
        told = Phrase.of(phrase, column=problem.column, message=problem.phrase or problem.message)
        yield Observation(told, (Place("", "", origin),))


def connection_denied(evidence: Evidence) -> Iterator[Observation]:
    """Pairs that are said to connect and not to connect."""
    for each in evidence.contradictions:
        pair = each.source, each.destination
        yield Observation(
            Phrase.of("lint.denied", source=each.source, destination=each.destination),
            (Place(*pair, each.services), Place(*pair, each.none)),
        )


def repeated(evidence: Evidence) -> Iterator[Observation]:
    """Services that several places state for the same pair; the same places are told once.

    Where an end is not stated, it may be another one each time.
    """
    flows: dict[tuple[str, str, str], list[Repetition]] = {}
    for each in evidence.repetitions:
        if UNSTATED_ID in (each.first.source, each.first.destination):
            continue
        flows.setdefault(each.first.key, []).append(each)
    groups: dict[tuple[Origin, ...], list[list[Repetition]]] = {}
    for same in flows.values():
        places = tuple(dict.fromkeys((same[0].first.origin, *(each.again.origin for each in same))))
        groups.setdefault(places, []).append(same)
    for places, repetitions in groups.items():
        if len(places) == 1:
            # Several spellings of one role in one cell were merged.
            continue
        stated = [flow for same in repetitions for flow in (same[0].first, *(each.again for each in same))]
        firsts = [same[0].first for same in repetitions]
        services = tuple(dict.fromkeys(flow.service.key for flow in firsts))
        told = Phrase.of(
            "lint.repeated-several" if len(services) > 1 else "lint.repeated",
            between=_between(firsts),
            services=tuple(_named(flow.service) for flow in firsts),
            n=len(repetitions[0]) + 1,
            varying=_only_once(repetitions),
        )
        yield Observation(told, places_of(stated), services)


def spelling_varies(evidence: Evidence) -> Iterator[Observation]:
    """Roles whose name is written in several ways; the places are those of all spellings but the usual one."""
    spellings: dict[str, list[Spelling]] = {}
    for each in evidence.spellings:
        spellings.setdefault(each.role, []).append(each)
    for role, written in spellings.items():
        usual, *others = sorted(written, key=lambda spelling: -len(spelling.origins))
        told = Phrase.of(
            "lint.spelled",
            role=role,
            usual=usual.text,
            places=len(usual.origins),
            others=tuple(Phrase.of("lint.spelling", text=each.text, places=len(each.origins)) for each in others),
        )
        places = sorted((origin for each in others for origin in each.origins), key=lambda origin: origin.line or 0)
        yield Observation(told, tuple(Place(role, "", origin) for origin in places))


def service_without_ends(evidence: Evidence) -> Iterator[Observation]:
    """Services of which nothing says who connects to whom."""
    if evidence.unpaired:
        yield Observation(
            Phrase.of("lint.no-ends", services=tuple(_named(flow.service) for flow in evidence.unpaired)),
            places_of(evidence.unpaired),
            tuple(dict.fromkeys(flow.service.key for flow in evidence.unpaired)),
        )


def row_without_port(evidence: Evidence) -> Iterator[Observation]:
    """Rows among rows of ports that state none."""
    if evidence.portless:
        yield _omitted(evidence.portless, Phrase.of("lint.portless", n=len(evidence.portless)))


def table_not_read(evidence: Evidence) -> Iterator[Observation]:
    """Tables that state no flow, by the reason."""
    reasons: dict[str, list[Omission]] = {}
    for each in evidence.tables:
        reasons.setdefault(each.reason, []).append(each)
    for reason, tables in reasons.items():
        yield _omitted(tables, Phrase.of("lint.left-alone", tables=len(tables), reason=tables[0].because or reason))


def encoding_guessed(evidence: Evidence) -> Iterator[Observation]:
    """An encoding that nothing in the file says."""
    if evidence.guessed_encoding:
        yield Observation(Phrase.of("lint.encoding", encoding=evidence.guessed_encoding))


def _omitted(omissions: Iterable[Omission], message: Phrase) -> Observation:
    return Observation(message, tuple(Place("", "", each.origin) for each in omissions))


def _between(flows: list[Flow]) -> str:
    """The pair that all flows are of, as the beginning of a sentence; empty for several."""
    pairs = dict.fromkeys((flow.source, flow.destination) for flow in flows)
    return f"{flows[0].source} → {flows[0].destination}: " if len(pairs) == 1 else ""


def _only_once(repetitions: list[list[Repetition]]) -> Phrase | str:
    """The marks that some of the statements make and others do not."""
    varying: set[str] = set()
    for same in repetitions:
        said = [frozenset(flow.service.marks) for flow in (same[0].first, *(each.again for each in same))]
        varying |= frozenset[str]().union(*said) - said[0].intersection(*said[1:])
    marks = tuple(Phrase(f"lint.mark-{mark}") for mark in sorted(varying))
    return Phrase.of("lint.not-always", marks=marks) if marks else ""


def _named(service: Service) -> str | Phrase:
    told = " ".join(filter(None, (service.application, service.endpoint))) or service.detail
    return told or Phrase("lint.a-service")
