"""Short texts for pictures: labels that fit, the services of a line, and the full list behind a tooltip."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable

from exgraph.drawing.palette import Family
from exgraph.errors import clipped
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.values.applications import label
from exgraph.values.labels import Labels
from exgraph.values.service import DYNAMIC, Service
from exgraph.wording.phrases import phrase

LABEL_WIDTH, LABEL_LINES = 30, 2
#: The longest name that is said whole.
NAME_WIDTH = 120
TOOLTIP_LINES, TOOLTIP_WIDTH = 40, 200


def plain(text: str) -> str:
    """A text without what no picture can show: line breaks become spaces, control and bidi characters go."""
    if text.isprintable():
        return " ".join(text.split())
    kept = (
        " " if unicodedata.category(c) == "Zs" or c in "\t\n\r\v\f\x85\u2028\u2029" else c
        for c in text
        if c in "\t\n\r\v\f\x85\u2028\u2029" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn")
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
    """One compact text per application: `SMTP 25, 995 TLS`, `LDAP tcp+udp 389/3268`, `RPC MAPI 135 + dynamic`.

    A star stands behind ports that were inferred.
    """
    groups: dict[str, list[Service]] = {}
    for service in services:
        groups.setdefault(service.application or "", []).append(service)
    captions = []
    for application, members in groups.items():
        name = label(application, language) if application else ""
        words = [plain(name)] if name else []
        if transports:
            words.append("+".join(dict.fromkeys(s.transport for s in members if s.transport)))
        words.append(_ports_caption(members, language))
        captions.append(" ".join(word for word in words if word) or "?")
    return captions


def _ports_caption(services: list[Service], language: str) -> str:
    """`389/3268` where no encryption is stated, `25, 995 TLS` where it tells ports apart."""
    fixed: dict[str, str] = {}
    for service in services:
        text = service.ports_text or service.detail or ""
        if text and text != DYNAMIC:
            star = "*" if "ports" in service.inferred else ""
            fixed.setdefault(f"{plain(text)}{star}", service.encryption or "")
    encryptions = set(fixed.values())
    if len(encryptions) <= 1:
        ports = "/".join(fixed) + "".join(f" {encryption}" for encryption in encryptions if encryption)
    else:
        ports = ", ".join(f"{port} {encryption}".strip() for port, encryption in fixed.items())
    dynamic = any(service.dynamic and service.ports is None for service in services)
    return " + ".join(part for part in (ports, phrase(language, "pictures.dynamic") if dynamic else "") if part)


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
