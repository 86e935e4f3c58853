"""Ports in the sentences of a document without tables: they are not read, and told with their lines."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from exgraph.errors import Problem
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.cells.cell_kinds import STATED_PORT
from exgraph.wording.phrases import Phrase

#: In signs: all text that is looked through, a line of it, and what is shown of one.
_LONGEST_TEXT, _LONGEST_LINE, _LONGEST_SHOWN = 2_000_000, 4_000, 80
#: So many lines are shown.
MOST_SHOWN = 5
_FENCE = re.compile(r"\s*(?:```|~~~)")
_TAG = re.compile(r"<[^<>]{1,200}>")
_MARKS = re.compile(r"^[\s#>*+•|-]+|\*\*|__|`")
#: A word for ports, and a number behind it; or the number before: "22 (port)".
_PORT_NUMBER = pattern(whole(Word.PORT_NOUN, Word.SEVERAL_PORTS), r"\W{0,3}\d{2,5}(?!\d)")
#: What introduces ports that stand in the lines behind it: "the following ports must be open on X:".
_PORTS = pattern(whole(Word.PORT_NOUN, Word.SEVERAL_PORTS))
_LEADS_ON = (":", "：")
#: An item that begins with a port, or ends with one behind a name: "5672 for the queue", "HTTP: 80".
_BEGINS = re.compile(r"\d{2,5}(?:\s?[-–]\s?\d{2,5})?(?=\s|$|,|;)")
_ENDS = re.compile(r"(?<=[\s:])\d{2,5}[,.;]?$")


class PortLine(NamedTuple):
    """A line that states ports, and its text."""

    line: int
    text: str


def ports_in_prose(text: str) -> tuple[PortLine, ...]:
    """The lines of a document that state ports, counted from 1; none of blocks of code.

    >>> ports_in_prose("Setup\\n\\nThe agents reach the hub on port 4505.\\n")
    (PortLine(line=3, text='The agents reach the hub on port 4505.'),)
    >>> [each.line for each in ports_in_prose("These ports have to be open:\\n\\n* 4505 for jobs\\n\\nVersion 12")]
    [3]
    """
    return tuple(_found(text[:_LONGEST_TEXT]))


def unread_prose(text: str, shown: str) -> Iterator[Problem]:
    """What is told of these lines of a document: the first of them with their texts, of others the count."""
    lines = ports_in_prose(text)
    for line, said in lines[:MOST_SHOWN]:
        yield replace(Problem.of(Phrase.of("missing.sentence", text=said), ""), file=shown, line=line)
    if (further := len(lines) - MOST_SHOWN) > 0:
        yield replace(Problem.of(Phrase.of("missing.sentences", n=further), ""), file=shown)


def _found(text: str) -> Iterator[PortLine]:
    in_code = led = parted = False
    for number, source in enumerate(text.split("\n"), start=1):
        if _FENCE.match(source):
            in_code = not in_code
            continue
        line = _plain(source[:_LONGEST_LINE])
        if in_code or not line:
            parted = True
            continue
        # Behind a blank line, an item has a mark or stands further in.
        led, parted = led and not (parted and source[:1].isalpha()), False
        states = STATED_PORT.search(line) or _PORT_NUMBER().search(line)
        if states or (led and (_BEGINS.match(line) or _ENDS.search(line))):
            yield PortLine(number, _shown(line))
        elif not line.endswith(_LEADS_ON):
            # A list goes on as long as its items state ports.
            led = False
        if line.endswith(_LEADS_ON) and _PORTS().search(line):
            led = True


def _plain(source: str) -> str:
    return " ".join(_MARKS.sub("", html.unescape(_TAG.sub(" ", source))).split())


def _shown(line: str) -> str:
    return line if len(line) <= _LONGEST_SHOWN else line[: _LONGEST_SHOWN - 1].rstrip() + "…"
