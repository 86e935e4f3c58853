"""Rules about what the document leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from exgraph.languages.cell_phrases import phrases
from exgraph.linting.finding import Observation, Place, places_of
from exgraph.linting.rules.grouping import by_statement, in_parts
from exgraph.model.cell import Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.notation.inference import why
from exgraph.values.service import EVERY_PORT, Service
from exgraph.wording.phrases import Phrase

#: What is not understood, or is a pattern, has been told as such; that it lacks a port says nothing new.
_TOLD = frozenset({"template", "unresolved"})
_WORD = re.compile(r"[^\W\d_]+")
#: So many silent pairs are places of their finding; a list of flows is silent on nearly all pairs there are.
_SILENT_PLACES = 100


def port_not_stated(matrix: Matrix) -> Iterator[Observation]:
    """A service without a port, dynamic ones aside."""
    flows = matrix.flows_of(_lacks_port)
    return by_statement(flows, lambda services: _missing("port", services))


def transport_not_stated(matrix: Matrix) -> Iterator[Observation]:
    """A service of which the document does not say whether it is TCP or UDP."""
    flows = matrix.flows_of(lambda service: service.stated().transport is None and _TOLD.isdisjoint(service.marks))
    return by_statement(flows, lambda services: _missing("transport", services))


def application_not_stated(matrix: Matrix) -> Iterator[Observation]:
    """Ports without a word on what uses them; a purpose in free words is one."""
    unnamed = matrix.flows_of(
        lambda service: (
            service.application is None and service.ported and service.ports != EVERY_PORT and not service.detail
        )
    )
    flows = [flow for flow in unnamed if not _has_other_words(flow.origin.text)]
    return by_statement(flows, lambda services: Phrase.of("lint.application-missing", services=_named(services)))


def text_not_resolved(matrix: Matrix) -> Iterator[Observation]:
    """Text that gives no port, or only a pattern of ports."""
    flows = matrix.flows_of(lambda service: not _TOLD.isdisjoint(service.marks))
    return by_statement(flows, _unresolved)


def dynamic_without_range(matrix: Matrix) -> Iterator[Observation]:
    """Dynamic ports on a role whose product names no range for them."""
    open_ended: dict[str, list[Flow]] = {}
    for flow in matrix.flows_of(lambda service: service.dynamic and service.ports is None):
        product = matrix.product_of(flow.destination)
        if product is None or not product.dynamic:
            open_ended.setdefault(flow.destination, []).append(flow)
    if open_ended:
        flows = [flow for on_role in open_ended.values() for flow in on_role]
        yield Observation(
            Phrase.of("lint.no-range", roles=tuple(open_ended)),
            places_of(flows),
            tuple(dict.fromkeys(flow.service.key for flow in flows)),
        )


def cells_silent(matrix: Matrix) -> Iterator[Observation]:
    """Pairs of different roles of which the document says nothing."""
    ids = [role.id for role in matrix.roles]
    cells = () if matrix.bare else matrix.cells
    denied = [(cell.source, cell.destination) for cell in cells if cell.status is Status.NONE]
    spoken = {(a, b) for a, b in (*matrix.connecting, *denied) if a != b}
    number = len(ids) * (len(ids) - 1) - len(spoken)
    if not number:
        return
    if not denied:
        yield Observation(Phrase.of("lint.silent-list", pairs=number))
        return
    silent = ((a, b) for a in ids for b in ids if a != b and (a, b) not in spoken)
    places = tuple(Place(*pair) for pair in islice(silent, _SILENT_PLACES))
    yield Observation(Phrase.of("lint.silent", pairs=number), places)


def inferred(matrix: Matrix) -> Iterator[Observation]:
    """What exgraph concluded, by what it concluded it from."""
    groups: dict[tuple[Phrase | None, ...], list[Flow]] = {}
    for flow in matrix.flows_of(lambda service: bool(service.inferred)):
        reasons = (why(flow.service, name) for name in flow.service.inferred)
        groups.setdefault(tuple(reasons), []).append(flow)
    for known, flows in groups.items():
        yield Observation(
            Phrase.of("lint.concluded", flows=len(flows), reasons=known),
            places_of(flows),
            tuple(dict.fromkeys(flow.service.key for flow in flows)),
        )


def _lacks_port(service: Service) -> bool:
    known = service.stated()
    return (
        known.ports is None
        and not known.dynamic
        and known.ported
        and _TOLD.isdisjoint(known.marks)
        and not known.detail
    )


def _has_other_words(text: str) -> bool:
    """Whether a text has more words than transports, encryption and the like."""
    return any(word.casefold() not in phrases() for word in _WORD.findall(text))


def _missing(what: str, services: Sequence[Service]) -> Phrase:
    """For which services something is not stated, and for which of them it was concluded."""
    field = "ports" if what == "port" else what
    unknown = [service for service in services if field not in service.inferred]
    read_as: dict[str, list[Service]] = {}
    for service in services:
        if field in service.inferred:
            value = service.ports_text if field == "ports" else str(service.transport)
            read_as.setdefault(value, []).append(service)
    told = [Phrase.of(f"lint.{what}-missing", services=_named(unknown))] if unknown else []
    told += [
        Phrase.of(f"lint.{what}-concluded", services=_named(alike), value=value) for value, alike in read_as.items()
    ]
    return in_parts(told)


def _unresolved(services: Sequence[Service]) -> Phrase:
    return Phrase.of("lint.unresolved", texts=tuple(Phrase.of("lint.quoted", text=str(s.detail)) for s in services))


def _named(services: Sequence[Service]) -> tuple[str | Phrase, ...]:
    """The services in the words that are stated."""
    return tuple(_name(service.stated()) for service in services)


def _name(service: Service) -> str | Phrase:
    if service.dynamic and service.ports is None:
        transport = f"/{service.transport}" if service.transport else ""
        if service.application:
            return Phrase.of("lint.dynamic-of", application=service.application, transport=transport)
        return Phrase.of("lint.dynamic", transport=transport)
    transport = f"/{service.transport}" if service.transport and service.ports_text else service.transport or ""
    told = " ".join(filter(None, (service.application, service.ports_text + transport)))
    return told or Phrase("lint.the-service")
