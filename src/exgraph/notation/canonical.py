"""exgraph's own writing of services: `SMTP tcp/995 TLS; ? tcp/80; RPC MAPI ?/dynamic`.

    services := service { "; " service }
    service  := label " " endpoint [" (dynamic)"] [" " encryption] [" [" detail "]"] [" {" mark {"," mark} "}"]
    label    := "?" | words | '"' any text '"'
    encryption := means {" " version} [" offered" | " required"]
    endpoint := transport "/" (ports | "dynamic" | "?") | transport without ports

Labels that are more than words stand in quotes; a backslash goes before any of " \\ [ ] { } ; in free text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from exgraph.notation.atoms import atoms
from exgraph.notation.protocols import IP_PREFIX
from exgraph.values.encryption import Modality
from exgraph.values.ports import PortError, PortRange
from exgraph.values.service import DYNAMIC, EVERY_TRANSPORT, MARKS, PORTED, PORTLESS, Service

_UNKNOWN = "?"
_SPECIAL = re.compile(r'[\\"\[\]{};]')
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_TEXT = r"(?:[^\\\"\[\]{};]|\\.)*+"
_WORDS = r"[^\s\\\"\[\]{};?]++(?:[ ][^\s\\\"\[\]{};?]++)*?"
_PORTED = "|".join((*PORTED, EVERY_TRANSPORT))
_PORTLESS = "|".join(PORTLESS)
_SIGN = r"[^\s\\\"\[\]{};(]"
_MODALITIES = "|".join((Modality.OFFERED, Modality.REQUIRED))
_SERVICE = re.compile(
    rf"""
    (?: (?P<unknown>\?) | "(?P<quoted>{_TEXT})" | (?P<words>{_WORDS}) )
    [ ] (?: (?P<transport>{_PORTED}|\?)/(?P<ports>[0-9]{{1,5}}(?:-[0-9]{{1,5}})?|{DYNAMIC}|\?)
          | (?P<portless>{_PORTLESS}|{IP_PREFIX}[0-9]{{1,3}}) )
    (?P<dynamic>[ ]\({DYNAMIC}\))?
    (?:[ ](?P<encryption>{_SIGN}++(?:[ ][0-9]\.[0-9]{_SIGN}*+)*+(?:[ ](?:{_MODALITIES}))?))?
    (?:[ ]\[(?P<detail>{_TEXT})\])?
    (?:[ ]\{{(?P<marks>[a-z,-]++)\}})?
    (?:;[ ]|\Z)
    """,
    re.VERBOSE | re.DOTALL,
)


def write_cell(services: Iterable[Service]) -> str:
    """The services as one text that `read_cell` reads back: what is stated; nothing inferred is written.

    >>> from exgraph import read_cell
    >>> write_cell(read_cell("25/TCP (SMTP)").services)
    'SMTP tcp/25'
    """
    return "; ".join(_written(service.stated()) for service in services)


def read_canonical(text: str) -> tuple[Service, ...] | None:
    """The services of a text in exgraph's own writing; `None` when any part of it is written otherwise."""
    services, place = [], 0
    while place < len(text):
        match = _SERVICE.match(text, place)
        service = None if match is None else _service(match)
        if match is None or service is None:
            return None
        services.append(service)
        place = match.end()
    return tuple(services)


def _written(service: Service) -> str:
    parts = [_label(service.application)]
    if service.endpoint:
        parts.append(service.endpoint)
    else:
        parts.append(f"{_UNKNOWN}/{_UNKNOWN}")
    if service.dynamic and service.ports is not None:
        parts.append(f"({DYNAMIC})")
    if service.encryption:
        parts.append(service.encryption)
    if service.detail:
        parts.append(f"[{_SPECIAL.sub(_escape, service.detail)}]")
    if service.marks:
        parts.append("{" + ",".join(service.marks) + "}")
    return " ".join(parts)


def _label(application: str | None) -> str:
    if application is None:
        return _UNKNOWN
    return application if _is_plain(application) else f'"{_SPECIAL.sub(_escape, application)}"'


def _is_plain(label: str) -> bool:
    """Whether a label can stand without quotes: words alone, none of which means anything to the grammar."""
    if re.fullmatch(_WORDS, label) is None:
        return False
    found = atoms(label)
    return (
        bool(found)
        and all(atom.kind == "word" for atom in found)
        and found[0].start == 0
        and found[-1].end == len(label)
    )


def _escape(match: re.Match[str]) -> str:
    return "\\" + match[0]


def _service(match: re.Match[str]) -> Service | None:
    words = match["words"]
    if words is not None and not _is_plain(words):
        return None
    application = words if match["quoted"] is None else _ESCAPED.sub(r"\1", match["quoted"])
    marks = tuple(match["marks"].split(",")) if match["marks"] else ()
    if any(mark not in MARKS for mark in marks):
        return None
    try:
        ports = PortRange.parse(match["ports"]) if match["ports"] not in (None, DYNAMIC, _UNKNOWN) else None
    except PortError:
        return None
    return Service(
        application=application,
        transport=match["portless"] or (None if match["transport"] == _UNKNOWN else match["transport"]),
        ports=ports,
        encryption=match["encryption"],
        dynamic=match["ports"] == DYNAMIC or match["dynamic"] is not None,
        detail=None if match["detail"] is None else _ESCAPED.sub(r"\1", match["detail"]),
        marks=marks,
    )
