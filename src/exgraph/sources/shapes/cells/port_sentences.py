"""The transport of all ports, where a sentence above the tables says it: "all ports are TCP unless otherwise noted"."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from exgraph.languages.port_transports import PortTransports, port_transports
from exgraph.notation.inference import infer
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.protocol_cells import protocols_of
from exgraph.values.applications import find
from exgraph.values.service import Service

#: In signs: a sentence, a paragraph, and all text that is looked through.
_LONGEST, _LONGEST_PARAGRAPH, _LONGEST_TEXT = 600, 8_000, 2_000_000
#: Elements of HTML, and what stands between two paragraphs on one line of it.
MARKUP = {
    "table": "table",
    "heading": "h[1-6]",
    "block": "p|li|ul|ol|div|section|article|main|header|body|html|br|dl|dd|dt|pre|blockquote|figure|tr|td|th|table",
}
_BREAK = "\f"
#: How the names of what ends something end.
_END = "_end"
#: Where something begins and ends that is no prose, or a heading.
_EDGE = re.compile(
    rf"(?P<comment><!--)|(?P<in_table><{MARKUP['table']}\b)|(?P<in_heading><{MARKUP['heading']}\b[^<>]*>)"
    rf"|(?P<comment_end>-->)|(?P<in_table_end></{MARKUP['table']}\s*>)|(?P<in_heading_end></{MARKUP['heading']}\s*>)",
    re.IGNORECASE,
)
_BLOCK = re.compile(rf"</?(?:{MARKUP['block']})\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{1,200}>")
#: A line that is a heading, and one that makes a heading of the line above it.
_HEADING = re.compile(r"(?:#{1,6}|={1,6})\s+(?P<title>\S.*)")
_UNDERLINE = re.compile(r"([=\-~^\"'*+#`.:_])\1{2,}")
#: What is no prose: a row of a table, a comment, an attribute of a document.
_NO_PROSE = re.compile(r"\s*(?:[|+]|//|:[\w-]+:|\[[^\[\]]*\]\s*$)|.*\|.*\|")
_BULLETS = "-*•+> "
_SENTENCE_END = re.compile(r"[.!?:](?=\s|$)|[。！？：]|\n\s*[-*•]\s")


class _Said(NamedTuple):
    """What a sentence says, and the number of its line."""

    found: PortTransports
    line: int


def with_port_transports(grids: Sequence[Grid], text: str) -> tuple[Grid, ...]:
    """The tables with the transport of their ports, where a sentence gives it for all of them.

    It holds for the tables behind it in its section and below it, and of several the nearest; a sentence about the
    ports of a table for the next one alone. `text` is that of the whole document, where it is prose.
    """
    said, headings = _sentences(text)
    lines = sorted(grid.line for grid in grids if grid.line is not None)
    found = []
    for grid in grids:
        nearest = _in_text(".\n".join((grid.caption, grid.lead, *_title_rows(grid))))
        if nearest is None and said and grid.line is not None:
            nearest = _above(grid, grid.line, said, headings, lines)
        found.append(replace(grid, transports=nearest.transports) if nearest else grid)
    return tuple(found)


def _above(
    grid: Grid, line: int, said: dict[int, list[_Said]], headings: dict[str, list[int]], lines: list[int]
) -> PortTransports | None:
    """The nearest sentence above a table in one of the sections it stands in. `lines` are those of all tables."""
    sections = {0}
    for title in map(_letters, grid.headings):
        of_title = headings.get(title, [])
        sections.update(of_title[: bisect_left(of_title, line)][-1:])
    nearest: _Said | None = None
    for section in sections:
        above = said.get(section, [])
        for each in reversed(above[: bisect_left(above, line, key=_line_of)]):
            if each.found.one_table and bisect_left(lines, line) > bisect_left(lines, each.line):
                # It is about a table between the two.
                continue
            nearest = each if nearest is None or each.line > nearest.line else nearest
            break
    return nearest.found if nearest else None


class WithTransports(NamedTuple):
    """Services, and which of them have a transport that a sentence gives all ports."""

    services: tuple[Service, ...]
    told: tuple[bool, ...]


def with_transports(services: tuple[Service, ...], transports: tuple[str, ...], stated: str) -> WithTransports:
    """Services whose ports have no transport with those of all ports, one for each.

    `stated` is what the row says in a column of protocols: where it is no transport, nobody knows it. An application
    that runs over another transport says so by its name.

    >>> from exgraph.values.ports import PortRange
    >>> with_transports((Service("HTTP", None, PortRange.of(80)),), ("tcp",), "").services[0].key
    'HTTP tcp/80'
    """
    protocols = protocols_of(stated)
    if protocols.other or protocols.number or protocols.portless:
        return WithTransports(services, (False,) * len(services))
    found: dict[Service, bool] = {}
    for service in services:
        if service.transport is None and service.ports_text and not _runs_over_another(service, transports):
            for name in transports:
                found.setdefault(replace(service, transport=name), True)
        else:
            found[service] = False
    return WithTransports(tuple(found), tuple(found.values()))


def _runs_over_another(service: Service, transports: tuple[str, ...]) -> bool:
    """Whether a service has the name of an application that runs over another transport alone, as SNMP does."""
    if service.application is None or find(service.application) is None:
        return False
    return infer(service).transport not in (None, *transports)


def _title_rows(grid: Grid) -> Iterator[str]:
    """The texts of the rows that a table begins with and that say one thing alone, as the titles of a sheet do."""
    for row in grid.rows:
        texts = {cell.text.strip() for cell in row} - {""}
        if len(texts) > 1 or len(row) < 2:
            return
        yield from texts


def _in_text(text: str) -> PortTransports | None:
    return next((found for each in _SENTENCE_END.split(text) if (found := _of(each))), None)


def _of(sentence: str) -> PortTransports | None:
    line = " ".join(sentence.split()).lstrip(_BULLETS)
    return port_transports(line) if 0 < len(line) <= _LONGEST else None


def _line_of(said: _Said) -> int:
    return said.line


def _sentences(text: str) -> tuple[dict[int, list[_Said]], dict[str, list[int]]]:
    """The sentences that say the transport of all ports by the line of their heading (0: none), and the lines of the
    headings by their letters; both from above."""
    said: dict[int, list[_Said]] = {}
    headings: dict[str, list[int]] = {}
    section = 0
    for line, paragraph in _paragraphs(text[:_LONGEST_TEXT]):
        if title := _HEADING.fullmatch(paragraph):
            section = line
            headings.setdefault(_letters(title["title"]), []).append(line)
        elif len(paragraph) <= _LONGEST_PARAGRAPH and (found := _in_text(paragraph)):
            said.setdefault(section, []).append(_Said(found, line))
    return said, headings


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Paragraphs and headings, each with the number of its first line; a heading has a sign before it."""
    begun: list[str] = []
    first = 0
    for number, line in _lines(text):
        heading = _HEADING.fullmatch(line)
        prose = bool(line) and heading is None and not _NO_PROSE.match(line)
        if prose and len(begun) == 1 and _UNDERLINE.fullmatch(line):
            yield first, f"# {begun[0]}"
            begun = []
        elif prose:
            first = first if begun else number
            begun.append(line)
        else:
            if begun:
                yield first, "\n".join(begun)
            begun = []
            if heading:
                yield number, line


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text, with their numbers, without markup; behind each paragraph of HTML stands an empty one."""
    plain = html.unescape(_TAG.sub("", _BLOCK.sub(_BREAK, _prose(text)))) if "<" in text else text
    for number, line in enumerate(plain.split("\n"), 1):
        for place, part in enumerate(line.split(_BREAK)):
            if place:
                yield number, ""
            yield number, part.strip()
    yield 0, ""


def _prose(text: str) -> str:
    """HTML without its comments and tables, and with its headings as lines; as many lines as before."""
    pieces: list[str] = []
    begun: re.Match[str] | None = None
    end = 0
    for edge in _EDGE.finditer(text):
        kind = str(edge.lastgroup)
        if begun is None and not kind.endswith(_END):
            pieces.append(text[end : edge.start()])
            begun = edge
        elif begun is not None and kind == f"{begun.lastgroup}{_END}":
            if begun["in_heading"]:
                title = " ".join(_TAG.sub("", text[begun.end() : edge.start()]).split())
                pieces.append(f"{_BREAK}# {title}")
            pieces.append(_BREAK + "\n" * text.count("\n", begun.start(), edge.end()))
            begun, end = None, edge.end()
    if begun is None:
        pieces.append(text[end:])
    return "".join(pieces)


def _letters(title: str) -> str:
    """A title by its letters and digits alone, whatever marks it up."""
    return "".join(filter(str.isalnum, title.casefold()))
