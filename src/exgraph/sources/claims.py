"""What exgraph's own files of before there were grounds tell of them, and what they claim without a ground."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from exgraph.model.cell import Flow
from exgraph.model.role import UNSTATED_ID
from exgraph.notation import infer
from exgraph.values.grounds import PARTS, UNKNOWN, Ground, Grounds, grounds_of, of_service
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase


def claimed(ends: tuple[str, str], service: Service) -> Grounds:
    """The grounds of a flow of an older file: the registry for what was inferred, and which end is not stated."""
    concluded = {part: Ground.REGISTRY for part in PARTS if _is_founded(service, part)}
    return with_unstated(ends, UNKNOWN.but(**concluded) if concluded else UNKNOWN)


def by_hand(ends: tuple[str, str], service: Service) -> Grounds:
    """The grounds of a statement that a hand edited: what it says, it says itself."""
    said = Ground.USER
    whole = grounds_of(*(said for _ in PARTS))
    return with_unstated(ends, of_service(whole, replace(service, inferred=())))


def with_unstated(ends: tuple[str, str], grounds: Grounds) -> Grounds:
    """The grounds of a flow whose end may be the one that stands for all that are not stated."""
    unstated = {part: Ground.UNSTATED for part, end in zip(PARTS, ends, strict=False) if end == UNSTATED_ID}
    return grounds.but(**unstated) if unstated else grounds


def unfounded(flows: Iterable[Flow]) -> Iterator[Phrase]:
    """What is told of flows that are marked as inferred where no registered fact says so."""
    found = [flow for flow in flows if any(not _is_known(flow, part) for part in flow.service.inferred)]
    if found:
        yield Phrase.of("told.unfounded", n=len(found), place=found[0].origin.place)


def _is_known(flow: Flow, part: str) -> bool:
    return _is_founded(flow.service, part) or getattr(flow.grounds, part, None) is Ground.CARRIED


def _is_founded(service: Service, part: str) -> bool:
    """Whether registered facts lead to what a service has in a field that is marked as inferred."""
    if part not in service.inferred:
        return False
    again = infer(service.stated())
    return part in again.inferred and getattr(again, part) == getattr(service, part)
