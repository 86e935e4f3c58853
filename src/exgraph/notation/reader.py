"""One cell's text → services."""

from __future__ import annotations

from exgraph.errors import Problem
from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.words import words
from exgraph.notation.canonical import read_canonical
from exgraph.notation.cell_content import LONGEST_CELL, Reading
from exgraph.notation.everything import says_every_port, says_everything, starred
from exgraph.notation.items import services_of
from exgraph.notation.parser import parse
from exgraph.notation.plain_ports import plain_ports
from exgraph.notation.spreadsheet import spoiled
from exgraph.values.service import EVERY_PORT, PORTED, Service
from exgraph.wording.phrases import Phrase

_NOTHING = frozenset(" \t\r\n\xa0.-‐‑‒–—―−_*†/\\")


@remembered(4096)
def read_cell(text: str) -> Reading:
    """What one cell says. Never raises, and takes time in proportion to the text's length; one longer than
    `LONGEST_CELL` is a problem as a whole.

    Ports are runs of ASCII digits that stand alone, 1 to 65535; what cannot be read as such is a problem or stays
    unresolved text, never an invented port. An empty cell, dashes and words like "N/A" read as `none`.

    >>> [service.key for service in read_cell("SMTP (25, 995 TLS)").services]
    ['SMTP ?/25', 'SMTP ?/995 TLS']
    """
    if len(text) <= LONGEST_CELL and (plain := plain_ports(text)) is not None:
        return Reading(text, plain)
    nothing = all(character in _NOTHING for character in text)
    if nothing or text.strip(" \t\r\n\xa0*†").casefold() in words(Word.CROSS):
        return Reading(text, none=True)
    written = read_canonical(text)
    if written is not None:
        return Reading(text, written)
    if says_everything(text) or says_every_port(text):
        return Reading(text, (Service(ports=EVERY_PORT),))
    if len(text) <= LONGEST_CELL and (every := starred(text)):
        return Reading(text, every)
    if why := spoiled(text):
        return Reading(text, problems=(Problem.of(why, text=text, end=len(text)),))
    if len(text) > LONGEST_CELL:
        return Reading(text, problems=(Problem.of(too_long(text), text=text, end=len(text)),))
    parsed = parse(text)
    services = tuple(dict.fromkeys(services_of(parsed.items)))
    if parsed.problems:
        # HTTPS of "HTTPS 70000 TCP" is what is left of a port that is none: 443 must not be concluded of it.
        services = tuple(service for service in services if _tells_ports(service))
    none = not services and not parsed.problems and (parsed.none or not any(c.isalnum() or c == "?" for c in text))
    if not services and not parsed.problems and not none:
        # Signs and words that name nothing are no statement that there is no connection.
        services = (Service(detail=text.strip(), marks=("unresolved",)),)
    return Reading(text, services, none, tuple(parsed.problems), parsed.role)


def too_long(text: str) -> Phrase:
    """Why a cell above `LONGEST_CELL` is not read."""
    return Phrase.of("cells.too-long", length=len(text), longest=LONGEST_CELL)


def _tells_ports(service: Service) -> bool:
    """Whether a service says which ports it has, or that it has none, or is text that tells no port."""
    known = service.ports is not None or service.dynamic or not {"unresolved", "template"}.isdisjoint(service.marks)
    return known or (service.transport is not None and service.transport not in PORTED)
