"""The services of a row as coloured text, and what a colour means: how a flow is protected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from exgraph.drawing.canvas import Run, Text
from exgraph.drawing.captions import NAME_WIDTH, plain
from exgraph.drawing.text_width import text_width
from exgraph.errors import clipped
from exgraph.relations.protection import protection
from exgraph.values.applications import label
from exgraph.values.service import DYNAMIC, EVERY_TRANSPORT, Service
from exgraph.wording.phrases import phrase

CLEAR, ENCRYPTED, UNKNOWN = "#B5420A", "#0060A8", "#4A5560"
#: The colours from the weakest protection on: a line takes the weakest of its services.
COLOURS = (CLEAR, UNKNOWN, ENCRYPTED)
_COLOUR = {"cleartext": CLEAR, "encrypted": ENCRYPTED, "offered": UNKNOWN, "unknown": UNKNOWN}


def colour_of(service: Service) -> str:
    """The colour of a service's protection; what is only offered is not known."""
    return _COLOUR[protection(service).encryption]


def weakest(services: Iterable[Service]) -> str:
    """The colour of the least protected service."""
    return min((colour_of(service) for service in services), key=COLOURS.index, default=UNKNOWN)


def words_of(
    services: Iterable[Service], language: str, size: float, bold: bool = False, encryption: bool = True
) -> list[Run]:
    """Words that may stand at the end of a line: `SMTP 25,` `995 TLS ·` `Kerberos 88`; with or without encryption."""
    groups: dict[str, list[Service]] = {}
    for service in services:
        groups.setdefault(service.application or "", []).append(service)
    words: list[Run] = []
    for place, (application, members) in enumerate(groups.items()):
        name = clipped(plain(label(application, language)), NAME_WIDTH) if application else ""
        ports = list(_ports(members, name, language, encryption))
        for number, (text, colour) in enumerate(ports):
            last = number == len(ports) - 1
            joint = "" if last and place == len(groups) - 1 else " ·" if last else ","
            told = " ".join(part for part in (name if number == 0 else "", text) if part) or "?"
            words.append(Run(told + joint, colour, size, bold))
    return words


def _ports(services: list[Service], name: str, language: str, encryption: bool) -> Iterator[tuple[str, str]]:
    """The text of each different port, with its colour. The transport is told where it is neither TCP nor in the name
    (`GRE`, `IPsec ESP`, `SIP UDP 5060`)."""
    transports = {service.transport for service in services}
    in_name = transports.intersection(re.findall(r"\w+", name.casefold())) if len(transports) == 1 else ()
    seen: dict[tuple[str, str], None] = {}
    for service in services:
        text = plain(service.ports_text)
        if text == DYNAMIC:
            text = phrase(language, "pictures.dynamic")
        star = "*" if "ports" in service.inferred and text else ""
        # Behind others, a text of nothing would be read as what is not known.
        known = service.transport in in_name and (bool(text or service.detail) or not seen)
        transport = "" if known else service.transport or ""
        if transport == EVERY_TRANSPORT and text:
            text = f"{text}{star}/tcp+udp"
        elif text and transport and (transport != "tcp"):
            text = f"{text}{star}/{transport}"
        elif text and not name and transport == "tcp" and not seen:
            text = f"tcp {text}{star}"
        else:
            text = text + star or ("" if transport in ("", "tcp") else transport)
        detail = f"[{clipped(plain(service.detail), NAME_WIDTH)}]" if service.detail else ""
        word = clipped(plain(service.encryption or ""), NAME_WIDTH) if encryption else ""
        told = " ".join(part for part in (text, word, detail) if part)
        seen.setdefault((told, colour_of(service)), None)
    yield from seen


def wrapped_words(words: list[Run], room: float) -> tuple[Text, ...]:
    """The words in lines of so many points; runs of one colour are one."""
    lines: list[list[Run]] = [[]]
    used = 0.0
    for word in (part for run in words for part in _broken(run, room)):
        space = text_width(" ", word.size, word.bold) if lines[-1] else 0.0
        if lines[-1] and used + space + word.width > room:
            lines.append([])
            used, space = 0.0, 0.0
        lines[-1].append(word)
        used += space + word.width
    return tuple(_joined(line) for line in lines if line)


def _broken(run: Run, room: float) -> Iterator[Run]:
    """A run at its spaces and hyphens, and anywhere at last, where it is longer than a line."""
    if run.width <= room:
        yield run
        return
    for word in run.text.split(" "):
        piece = ""
        parts = [part + "-" for part in word.split("-")[:-1]] + [word.rpartition("-")[2]]
        fit = all(text_width(part, run.size, run.bold) <= room for part in parts)
        for letter in parts if fit else word:
            if piece and text_width(piece + letter, run.size, run.bold) > room:
                yield Run(piece, run.colour, run.size, run.bold, run.italic)
                piece = ""
            piece += letter
        yield Run(piece, run.colour, run.size, run.bold, run.italic)


def _joined(line: list[Run]) -> Text:
    runs: list[Run] = []
    for word in line:
        text = word.text if not runs else f" {word.text}"
        if runs and (runs[-1].colour, runs[-1].size, runs[-1].bold) == (word.colour, word.size, word.bold):
            last = runs.pop()
            text = last.text + text
        runs.append(Run(text, word.colour, word.size, word.bold, word.italic))
    return tuple(runs)
