"""Which way a rule goes, said in a cell or a caption, in ten languages."""

from __future__ import annotations

import re
from enum import StrEnum


class Direction(StrEnum):
    """Seen from the host that a table is about."""

    IN = "inbound"
    OUT = "outbound"
    BOTH = "both ways"


_LONGEST = 200
#: Words of one or two signs, which stand inside many others.
_ALONE = r"(?<![\u3040-\u30ff\u3400-\u9fff])(?:{})(?![\u3040-\u30ff\u3400-\u9fff])"
_IN = re.compile(
    r"\b(?:inbound|ingress|incoming|entrant[es]*|entrées?|entradas?|entrante|in ingresso|in entrata|eingehend\w*"
    r"|eingang|входящ\w+|вход\w?)\b|入站|传入|傳入|入口|入方向|入向|受信|着信|インバウンド|수신|인바운드",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"\b(?:outbound|egress|outgoing|sortant[es]*|sorties?|salidas?|saliente|saídas?|in uscita|uscita|ausgehend\w*"
    r"|ausgang|исходящ\w+|выход\w?)\b|出站|传出|傳出|出口|出方向|出向|送信(?![元先])|発信(?!元)|アウトバウンド|송신|아웃바운드",
    re.IGNORECASE,
)
#: Words that say a direction in a cell of a few words; in a sentence they say where something is.
_SHORT_IN = re.compile(rf"\b(?:in(?!\s+uscita\b)|into)\b|{_ALONE.format('入|进|イン')}", re.IGNORECASE)
_SHORT_OUT = re.compile(rf"\bout\b|{_ALONE.format('出|アウト')}", re.IGNORECASE)
_FEW_WORDS = 4
_BOTH = re.compile(
    r"\b(?:bi-?directional|both|both ways|both directions|two-way|bidirektional\w*|beide\w*|bidirectionnel\w*"
    r"|bidirezionale|bidireccional|bidirecional|двунаправленн\w+|двусторонн\w+|в обе стороны|оба)\b"
    r"|双向|雙向|双方向|양방향|[↔⇔⟷]|<\s*[-=–—]*\s*>",
    re.IGNORECASE,
)

#: A direction that a name ends with: "SMTP, Outbound", "Web server (inbound)".
DIRECTION_BESIDE = re.compile(r"[\s,:(–-]+(?:inbound|outbound|ingress|egress|incoming|outgoing)\)?$", re.IGNORECASE)


def direction_of(text: str) -> Direction | None:
    """The direction a text names; `None` when it names none. A paragraph names none."""
    if len(text) > _LONGEST:
        return None
    if _BOTH.search(text):
        return Direction.BOTH
    inward, outward = _says(text)
    if inward and outward:
        return Direction.BOTH
    return Direction.IN if inward else Direction.OUT if outward else None


def _says(text: str) -> tuple[bool, bool]:
    """Whether a text says inbound, and whether it says outbound."""
    few = len(text.split()) <= _FEW_WORDS
    inward = _IN.search(text) is not None or (few and _SHORT_IN.search(text) is not None)
    outward = _OUT.search(text) is not None or (few and _SHORT_OUT.search(text) is not None)
    return inward, outward


def is_direction(text: str) -> bool:
    """Whether a cell says a direction and little else."""
    return 0 < len(text.split()) <= 4 and direction_of(text) is not None


def says_in_and_out(text: str) -> bool:
    """Whether a cell names both directions, each by its own word: then the other end need not be the same host."""
    return all(_says(text))
