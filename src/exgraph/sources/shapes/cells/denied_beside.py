"""Words that deny in a column that says something else: a protocol, a service, ports, the name of a rule."""

from __future__ import annotations

import re

from exgraph.languages.known import remembered
from exgraph.languages.meanings import PORTS, Column, Meaning, Word
from exgraph.languages.neutral import TRANSPORTS
from exgraph.languages.words import pattern, whole, words
from exgraph.notation import read_cell
from exgraph.sources.shapes.cells.cell_kinds import ENDS
from exgraph.sources.shapes.cells.closing_remarks import closing_remark
from exgraph.sources.shapes.cells.ended_remarks import ended
from exgraph.sources.shapes.cells.first_denials import first_denial
from exgraph.sources.shapes.cells.permissions import (
    CLOSED,
    Permission,
    denies_alone,
    denies_or_removes,
    named_permission,
    port_permission,
)
from exgraph.sources.shapes.cells.protocol_cells import protocols_of
from exgraph.sources.shapes.cells.short_answers import is_crossed
from exgraph.sources.shapes.roles.role_labels import clean_label, is_numbered
from exgraph.values.applications import find
from exgraph.values.service import PORTED

#: In words. A longer text explains.
LONGEST_DENIAL = 12
LONGEST_SERVICE = 4
#: Of the name of a rule, beside what its row permits: a longer one explains.
LONGEST_NAME = 3
_DENYING = pattern(whole(Word.DENIES, Word.REMOVES))
#: Of names, `DENY_ALL`, `block-guests`.
_JOINTS = re.compile(r"[\s_:.–—-]+")
_LAST_BRACKET = re.compile(r"[(\[（]([^()\[\]（）]+)[)\]）]$")
_WORD = re.compile(r"[\w+.-]+")
#: What stands behind the last number of a cell.
_BEHIND_PORTS = re.compile(r"\d[\s*]*+([(\[（]?[^\d()\[\]（）/]+[)\]）]?)$")
#: Ports and a remark that has a number of its own.
_REMARKED_PORTS = re.compile(
    rf"[\d\s,;/–-]*\d(?:\s?/?\s?(?:{'|'.join(PORTED)}))?\s*"
    r"(?:[(\[（](?P<bracket>[^()\[\]（）]+)[)\]）]|(?:[-–—,;]\s)?(?P<behind>[^\W\d][^()\[\]（）]*))",
    re.IGNORECASE,
)
_GONE = pattern(whole(Word.REMOVES, Word.REMOVAL, Word.CANCELLED, Word.OUT_OF_DATE, Word.PENDING))
#: As lines of configurations are put out of use.
_COMMENTED = re.compile(r"//")
#: Ports alone deny nothing.
_NUMBERS = re.compile(r"[0-9][0-9 ,;/\n-]*")


@remembered(4096)
def denied_beside(meaning: Column, text: str) -> Permission | None:
    """Whether a cell of a column of this meaning denies its row; `OTHER` where it denies something of it, or may.

    >>> denied_beside(Column.TRANSPORT, "(Block)"), denied_beside(Column.TRANSPORT, "TCP, UDP blocked")
    (<Permission.DENIES: 'denies'>, <Permission.OTHER: 'other'>)
    >>> denied_beside(Column.SERVICE, "deny all"), denied_beside(Column.SERVICE, "Block storage")
    (<Permission.DENIES: 'denies'>, None)
    """
    if _NUMBERS.fullmatch(text) if meaning in PORTS else is_numbered(text):
        return None
    label = clean_label(text)
    if not label or find(label) or len(label.split()) > LONGEST_DENIAL:
        return None
    if is_crossed(label):
        return Permission.DENIES
    if meaning in PORTS:
        return _of_ports(text, label)
    if meaning in ENDS or meaning is Column.PURPOSE:
        return _named(label) if _denies_all_of(label) else None
    if meaning is Column.SERVICE:
        apart = first_denial(text) or _in_last_bracket(label)
        return named_permission(apart) if apart else _named(label) if _denies_all_of(label) else None
    if meaning is Column.RULE:
        return Permission.OTHER if denies_or_removes(_JOINTS.sub(" ", label).split(" ")[0]) else None
    if not denies_or_removes(label):
        return None
    protocols = protocols_of(text)
    several = len((*protocols.ported, *protocols.portless, *protocols.applications)) > 1
    return Permission.OTHER if several else named_permission(label)


def _named(label: str) -> Permission | None:
    """What a name denies that may deny: a noun that ends it, "SFTP drop", may be what it names."""
    *before, last = label.casefold().split()
    return Permission.OTHER if before and last in words(Word.DENIAL_OR_NOUN) else named_permission(label)


def _of_ports(text: str, label: str) -> Permission | None:
    """Words that deny in the place of ports; beside ports, where they are read as if those words were a name."""
    if denies_alone(text):
        return port_permission(text)
    beside = _beside_ports(label)
    if beside is None and (denies_or_removes(label.split()[0]) or _COMMENTED.match(label)):
        beside = Permission.OTHER
    services = () if beside is None else read_cell(text).services
    if any(service.closed for service in services):
        return None
    return beside if beside is None or len(services) == 1 else Permission.OTHER


def _beside_ports(label: str) -> Permission | None:
    """What words say that stand behind ports, "514 (removed)", or a sign: "514 ❌"."""
    match = _BEHIND_PORTS.search(label)
    if match is None:
        said = _REMARKED_PORTS.fullmatch(label)
        return None if said is None else _remarked(said["bracket"] or said["behind"])
    behind = match[1].strip(" ()[]（）")
    if is_crossed(behind):
        return Permission.DENIES
    if behind.casefold() in words(Word.RESPONSE):
        # What answers a connection opens none.
        return Permission.OTHER
    if _GONE().fullmatch(behind):
        return Permission.REMOVES if named_permission(behind) is Permission.REMOVES else Permission.OTHER
    return _remarked(behind)


def _remarked(remark: str) -> Permission | None:
    """What is said behind ports as in a column of remarks: "514 (removed in version 3)"."""
    if (was := ended(remark)) is not None:
        return was.said
    closing = closing_remark(remark)
    return closing[0] if closing else None


def _in_last_bracket(label: str) -> str:
    """The words that deny in the bracket that ends a text; empty for none."""
    match = _LAST_BRACKET.search(label)
    inside = match[1] if match is not None and len(match[1].split()) <= LONGEST_SERVICE else ""
    return inside if inside and named_permission(inside) in CLOSED else ""


def _denies_all_of(label: str) -> bool:
    """Whether a text denies, and what else it says is no more than all, how, or a known application."""
    if len(label.split()) > LONGEST_SERVICE or not denies_or_removes(label):
        return False
    rest = " ".join(_WORD.findall(_DENYING().sub(" ", label))).strip("-_. ")
    if not rest or find(rest) or rest.casefold() in words(Word.DEFAULT):
        return True
    known = {*TRANSPORTS, *words(Meaning.ANY, Word.EVERY, Word.EVERY_PROTOCOL)}
    return all(word in known for word in rest.casefold().split())
