"""What a remark says of another port than its row's: "9160 is no longer needed" beside 9042."""

from __future__ import annotations

import re

from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole
from exgraph.notation import read_cell
from exgraph.sources.shapes.cells.closing_remarks import closing_remark
from exgraph.sources.shapes.cells.ended_remarks import ended
from exgraph.sources.shapes.roles.role_labels import clean_label
from exgraph.values.service import PORTED

_CLAUSE = re.compile(r"[^,;.!?，；。！？\n]+(?:\.\d[^,;.!?，；。！？\n]*)*")
#: What the clause is about. A number alone may be a year or a version, a port's begins with its noun.
_SUBJECT = pattern(
    *(
        r"^\W*(?:",
        whole(Word.ARTICLE),
        r"\s+)?(?:(?P<noun>(?:",
        whole(Word.PORT_NOUN, Word.REMOVED_THING),
        rf"|{'|'.join(PORTED)})",
    ),
    rf"[\s/:-]*)+)?(?P<port>[0-9]{{2,5}})(?:/(?:{'|'.join(PORTED)}))?"
    r"(?![\w.:/-]*[0-9])(?=\s|\W*$|[^\x00-\x7f])",
)
_YEARS = range(1990, 2040)


def about_row(remark: str, ports: str) -> str:
    """A remark without the clauses that are about another port than those of the row.

    >>> about_row("9160 is no longer needed", "9042"), about_row("TLS; port 25 is closed", "587")
    ('', 'TLS')
    >>> about_row("Port 9042 is no longer needed", "9042"), about_row("8443 instead", "9042")
    ('is no longer needed', '8443 instead')
    """
    if not ports or not any(map(str.isdigit, remark)):
        return remark
    kept = _CLAUSE.sub(lambda clause: _of_row(clause[0], ports), remark)
    return remark if kept == remark else clean_label(kept.strip())


def _of_row(clause: str, ports: str) -> str:
    """The clause, without what it is about where that is a port of the row; empty where it is another port."""
    subject = _SUBJECT().match(clause)
    if subject is None or not clause[subject.end() :].strip():
        return clause
    number, said = int(subject["port"]), clause[subject.end() :].strip()
    if _has(ports, number):
        # Of several ports of a row, the others may stay open.
        return clause[subject.end() :] if _is_only(ports) else clause
    if number in _YEARS and not subject["noun"]:
        return clause
    return "" if ended(said) is not None or closing_remark(said) is not None else clause


def _has(ports: str, number: int) -> bool:
    return any(service.ports is not None and number in service.ports for service in read_cell(ports).services)


def _is_only(ports: str) -> bool:
    return len({service.ports for service in read_cell(ports).services}) == 1
