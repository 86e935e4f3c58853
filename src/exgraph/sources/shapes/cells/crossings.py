"""What a cell says where a role's row and a role's column cross."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace

from exgraph.languages.meanings import Word
from exgraph.languages.words import words
from exgraph.notation import read_cell
from exgraph.notation.cell_content import Reading
from exgraph.sources.shapes.cells.closed_in_words import NARROWED
from exgraph.sources.shapes.cells.permissions import Permission, named_permission, permission_of, remarked_answer
from exgraph.sources.shapes.cells.short_answers import is_crossed, is_no, is_yes
from exgraph.values.applications import find
from exgraph.values.service import EVERY_PORT, EVERY_TRANSPORT, NEGATIVE, Service

#: FTP: quantities are often smaller, ports seldom.
_FIRST_USUAL = 20
#: Kinds of signs that stand for something: pictures, arrows and marks of mathematics.
_SIGNS = ("So", "Sm")
#: A first word that a bracket, a colon, a comma or a dash sets apart, or a sign.
_ANSWER = re.compile(r"\s*([^\W\d_]+(?=\s*[:：(（\[,;—–]|\s+-\s)|[^\w\s(（\[]{1,2}(?=\s*\S))")
#: In words. A longer text says more than yes or no.
_LONGEST_ANSWER = 4


def read_crossing(text: str) -> Reading:
    """As `read_cell`; a bare "no" is no connection, a bare "yes" one of unresolved services, "any" every service.

    Words that name no known application and no port ("on request") stay as they stand, unresolved.

    >>> read_crossing("no").none, read_crossing("any").services[0].key
    (True, '? any/1-65535')
    """
    reading = read_cell(text)
    if reading.problems:
        return reading
    if any(sign.isdigit() for sign in text):
        # "Blocked, see change 3120": the number is that of what explains it.
        closed = permission_of(text) is Permission.DENIES and not any(map(_opens, reading.services))
        return Reading(text, none=True) if closed else _answered(reading)
    if is_yes(text) and text.strip().casefold() not in words(Word.CROSS):
        return _unresolved(text)
    remarked = remarked_answer(text)
    said = remarked or (permission_of(text) if len(text.split()) <= _LONGEST_ANSWER else None)
    if (reading.none and not is_sign(text)) or said is Permission.DENIES:
        return Reading(text, none=True)
    if reading.none or remarked is Permission.OTHER:
        return _unresolved(text)
    if said is Permission.PERMITS and all(map(_names_no_service, reading.services)):
        return _unresolved(text)
    if reading.services and all(map(_says_nothing, reading.services)):
        return _unresolved(text, (mark for service in reading.services for mark in service.marks))
    services = tuple(
        replace(service, transport=EVERY_TRANSPORT)
        if service.application is service.transport is None and service.ports == EVERY_PORT
        else service
        for service in reading.services
    )
    return replace(reading, services=services)


def _answered(reading: Reading) -> Reading:
    """What is denied by the no, or the sign, that stands before the ports; where words behind it may turn that, nobody
    can tell.

    >>> [service.marks for service in read_crossing("no (TCP 23)").services]
    [('negative',)]
    >>> [service.marks for service in read_crossing("no (except TCP 443)").services]
    [('unresolved',)]
    """
    match = _ANSWER.match(reading.text)
    if match is None or not (is_no(match[1]) or (not any(map(str.isalnum, match[1])) and is_crossed(match[1]))):
        return reading
    behind = reading.text[match.end(1) :]
    mark = NEGATIVE if named_permission(behind) is Permission.OTHER and not NARROWED().search(behind) else "unresolved"
    services = (
        service if service.closed else replace(service, marks=tuple(sorted({*service.marks, mark})))
        for service in reading.services
    )
    return replace(reading, services=tuple(services))


def _opens(service: Service) -> bool:
    """Whether a service has a port or a transport."""
    return service.ports is not None or service.dynamic or service.transport is not None


def answers(text: str) -> bool:
    """Whether a cell says yes or no to a connection and nothing else."""
    if read_crossing(text).none or is_yes(text) or is_sign(text):
        return True
    return permission_of(text) is Permission.PERMITS or remarked_answer(text) is not None


def is_sign(text: str) -> bool:
    """Whether a cell is a sign that is no dash, and none that says yes or no: △ may be either."""
    label = text.strip()
    signs = [sign for sign in label if unicodedata.category(sign) in _SIGNS]
    answered = is_yes(text) or is_no(text) or label in words(Word.NO_ANSWER)
    return bool(signs) and not any(map(str.isalnum, label)) and not answered


def are_ports(texts: Sequence[str]) -> bool:
    """Whether numbers are ports and no counts, where no header says anything."""
    services = [service for text in texts for service in read_cell(text).services]
    large = sum(service.ports is not None and service.ports.upper >= _FIRST_USUAL for service in services)
    return len(texts) > 1 and len(set(texts)) > 1 and large >= 0.7 * len(services)


def _names_no_service(service: Service) -> bool:
    """Whether what is permitted is words alone, and no known application: "allowed: HTTPS" is HTTPS."""
    return service.application is not None and find(service.application) is None


def _says_nothing(service: Service) -> bool:
    """Whether a service is a name alone, and no application of the registry."""
    name = service.application
    return name is not None and service.key == name and not (service.dynamic or service.encryption or find(name))


def _unresolved(text: str, marks: Iterable[str] = ()) -> Reading:
    return Reading(text, (Service(detail=text.strip(), marks=tuple(sorted({*marks, "unresolved"}))),))
