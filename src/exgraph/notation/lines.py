"""Names and their ports on lines of their own: `SMTP` above `25/TCP`, or below it."""

from __future__ import annotations

from enum import Enum

from exgraph.languages.meanings import Meaning
from exgraph.notation.atom import GIVEN, Atom

_MOST_ATOMS = 12
_PORTS = frozenset(["number", "template", Meaning.DYNAMIC, GIVEN])
_NAMES = frozenset(["word"])
_BESIDE_NAMES = frozenset(
    [Meaning.ENCRYPTION, Meaning.PROSE, Meaning.FILLER, Meaning.AND, Meaning.MARK, "slash", "dash", "open", "close"]
)
_BESIDE_PORTS = frozenset(
    [
        *(Meaning.TRANSPORT, Meaning.FILLER, Meaning.PROSE, Meaning.AND, Meaning.OR, Meaning.TO, Meaning.ABOVE),
        *(Meaning.MARK, "slash", "dash", "colon", "comma", "plus", "open", "close", Meaning.ENCRYPTION),
    ]
)


class _Line(Enum):
    NAME = "a name alone"
    PORTS = "ports alone"
    OTHER = "anything else"


def joined_lines(found: list[Atom]) -> list[Atom]:
    """The atoms without the line breaks between a name and its ports; several lines of ports become one list.

    Where ports come first in a run of such lines, the names are those behind them, else those before.
    """
    breaks = [place for place, atom in enumerate(found) if atom.kind == "break"]
    if not breaks:
        return found
    lines: list[tuple[_Line, int]] = []  # what a line is, and the break before it
    begin, before = 0, -1
    for end in [*breaks, len(found)]:
        if begin < end:
            lines.append((_kind(found[begin:end] if end - begin <= _MOST_ATOMS else []), before))
        begin, before = end + 1, end
    dropped: set[int] = set()
    commas: set[int] = set()
    names_first = False
    for (upper, _), (lower, between) in zip([(_Line.OTHER, -1), *lines], lines, strict=False):
        if upper is _Line.OTHER:
            names_first = lower is _Line.NAME
        elif (upper, lower) == ((_Line.NAME, _Line.PORTS) if names_first else (_Line.PORTS, _Line.NAME)):
            dropped.add(between)
        elif names_first and upper is lower is _Line.PORTS:
            commas.add(between)
    return [
        Atom("comma", atom.start, atom.end, atom.text) if place in commas else atom
        for place, atom in enumerate(found)
        if place not in dropped
    ]


def _kind(line: list[Atom]) -> _Line:
    kinds = {atom.kind for atom in line}
    if kinds & _NAMES and kinds <= _NAMES | _BESIDE_NAMES:
        known = any(atom.known for atom in line)
        words = [atom for atom in line if atom.kind in _NAMES]
        return _Line.NAME if known or (len(words) <= 3 and words[0].text[:1].isupper()) else _Line.OTHER
    if kinds & _PORTS and kinds <= _PORTS | _BESIDE_PORTS:
        return _Line.PORTS
    return _Line.OTHER
