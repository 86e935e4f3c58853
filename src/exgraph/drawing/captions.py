"""Short texts for pictures: labels that fit, the services of a line, and the full list behind a tooltip."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable

from exgraph.drawing.palette import Family
from exgraph.errors import BIDI, clipped
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.values.applications import label
from exgraph.values.labels import Labels
from exgraph.values.service import EVERY_TRANSPORT, Service
from exgraph.wording.phrases import phrase

LABEL_WIDTH, LABEL_LINES = 30, 2
#: The longest name that is said whole.
NAME_WIDTH = 120
TOOLTIP_LINES, TOOLTIP_WIDTH = 40, 200
_BREAKS = "\t\n\r\v\f\x85\u2028\u2029"


def plain(text: str) -> str:
    """A text without what no picture can show: line breaks become spaces, control and bidi characters go.

    Joiners stay: without them Persian and Indic words, and many emoji, are others.
    """
    if text.isprintable():
        return " ".join(text.split())
    kept = (
        " " if unicodedata.category(c) == "Zs" or c in _BREAKS else c
        for c in text
        if c in _BREAKS or not (c in BIDI or unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn"))
    )
    return re.sub(" +", " ", "".join(kept)).strip()


def wrapped(text: str, width: int = LABEL_WIDTH, lines: int = LABEL_LINES) -> list[str]:
    """A text in a few lines; what does not fit is cut with an ellipsis (the whole text is in the tooltip)."""
    short = clipped(plain(text), width * lines * 2)
    return textwrap.wrap(short, width, max_lines=lines, placeholder="…") or ["?"]


def name_of(thing: Role | Zone, language: str) -> str:
    """The name of a role or zone as a picture says it: whole, but for one that no picture has room for."""
    return clipped(plain(thing.label(language)), NAME_WIDTH) or "?"


def first_and_second(thing: Role | Zone, language: str, matrix: Matrix) -> tuple[str, str]:
    """The label in the picture's language, and in the next language when it says something else."""
    first = thing.label(language)
    others = [other for other in matrix.languages if other != language]
    second = next((thing.labels.text(other) for other in others if thing.labels.as_dict().get(other)), "")
    return first, "" if second == first else second


def title_of(labels: Labels, language: str, default: str) -> str:
    return plain(labels.text(language, default))


def family_name(family: Family, language: str, topic: str = "pictures") -> str:
    """A family by its protocols, or by the word there is for it in a topic of phrases."""
    return family.label or phrase(language, f"{topic}.family-{family.id}")


def services_caption(services: Iterable[Service], language: str, transports: bool = False) -> list[str]:
    """One compact text per application: `SMTP 25, 995 TLS`, `LDAP tcp+udp 389/3268`, `RPC MAPI 135 + dynamic`, `esp`.

    A star stands behind ports that were inferred. A transport is named that is not TCP, or not that of all ports; with
    `transports`, every one.

    >>> from exgraph import PortRange
    >>> services_caption([Service("DNS", "tcp", PortRange.of(53)), Service("DNS", "udp", PortRange.of(53))], "en")
    ['DNS tcp+udp 53']
    >>> services_caption([Service("ICMP", "icmp", detail="type 8"), Service("ESP", "esp")], "en")
    ['ICMP type 8', 'ESP']
    """
    groups: dict[str, list[Service]] = {}
    for service in services:
        groups.setdefault(service.application or "", []).append(service)
    captions = []
    for application, members in groups.items():
        name = clipped(plain(label(application, language)), NAME_WIDTH) if application else ""
        told = _ports_caption(members, language, transports)
        # What is called by its protocol says it once: `ICMP type 8`.
        first, _, rest = told.partition(" ")
        captions.append(" ".join(filter(None, (name, rest if first.casefold() == name.casefold() else told))))
    return [caption or "?" for caption in captions]


def _ports_caption(services: list[Service], language: str, transports: bool) -> str:
    """`389/3268` where no encryption is stated, `25, 995 TLS` where it tells ports apart, `udp 53`, `icmp type 8`."""
    there: dict[tuple[str, str, bool], dict[str, None]] = {}
    for service in services:
        dynamic = service.dynamic and service.ports is None
        port = _port_text(service, language), plain(service.encryption or ""), dynamic
        there.setdefault(port, {})[_transport(service)] = None
    words = ["+".join(filter(None, found)) for found in there.values()]
    if {*words} <= {"", "tcp"} and not transports and (services[0].application or any(text for text, _, _ in there)):
        words = [""] * len(words)
    alike = len({*words}) == 1
    fixed: dict[tuple[str, str], list[str]] = {}
    chosen: dict[str, None] = {}
    for word, (text, encryption, dynamic) in zip(words, there, strict=True):
        front = "" if alike else word
        if dynamic:
            chosen[" ".join(filter(None, (front, text, encryption)))] = None
        else:
            fixed.setdefault((front, encryption), []).append(text)
    # Where nothing else tells ports apart, a slash does; encryption belongs to the ports right before it.
    between = ", " if len(fixed) > 1 and alike else "/"
    ports = [
        " ".join(filter(None, (front, between.join(filter(None, texts)), encryption)))
        for (front, encryption), texts in fixed.items()
    ]
    told = " + ".join(filter(None, (", ".join(ports), *chosen)))
    return " ".join(filter(None, (words[0] if alike else "", told)))


def _port_text(service: Service, language: str) -> str:
    """The ports with what is said beside them, else what is said in their place."""
    detail = clipped(plain(service.detail or ""), NAME_WIDTH)
    if service.ports is None:
        return phrase(language, "pictures.dynamic") if service.dynamic else detail
    star = "*" if "ports" in service.inferred else ""
    return f"{service.ports_text}{star}" + (f" [{detail}]" if detail else "")


def _transport(service: Service) -> str:
    if service.transport == EVERY_TRANSPORT and service.ports_text:
        return "tcp+udp"
    return plain(service.transport or "")


def flows_tooltip(flows: Iterable[Flow], matrix: Matrix, language: str) -> str:
    """Every direction with its services, one line each."""
    pairs: dict[tuple[str, str], list[str]] = {}
    for flow in flows:
        pairs.setdefault((flow.source, flow.destination), []).append(flow.service.key)
    lines = [
        f"{_name(matrix, source, language)} → {_name(matrix, destination, language)}: {', '.join(keys)}"
        for (source, destination), keys in pairs.items()
    ]
    if len(lines) > TOOLTIP_LINES:
        lines = [*lines[: TOOLTIP_LINES - 1], f"… {len(lines) - TOOLTIP_LINES + 1}"]
    return "\n".join(clipped(plain(line), TOOLTIP_WIDTH) for line in lines)


def _name(matrix: Matrix, role: str, language: str) -> str:
    return clipped(plain(matrix.role(role).label(language)), LABEL_WIDTH * 2)
