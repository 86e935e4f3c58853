"""The boxes of rows in D2 (d2lang.com): zones are containers, roles tables, and lines lead to their rows."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from exgraph.drawing import palette
from exgraph.drawing.captions import plain
from exgraph.model.matrix import Matrix
from exgraph.reporting.exports.accepting import Connector, Diagram, Explained, Row, diagram
from exgraph.reporting.exports.diagram import Frame, Node

#: Characters of a cell: what is longer goes on in the next line of the table.
_WIDTH = 60
#: Makes keys different that are shown as the same: those of D2 do not heed upper and lower case, and none is empty.
_NOTHING = "\u200b"


def d2_of(matrix: Matrix, language: str) -> str:
    """The diagram with a line from each role or zone to the row of what it opens."""
    return "\n".join(_statements(diagram(matrix, language))) + "\n"


def d2_text(*lines: str) -> str:
    """Lines as one quoted string, in which backslash, quotes and substitutions (`${…}`) are text."""
    text = "\n".join(map(plain, lines))
    for character in ("\\", '"', "$"):
        text = text.replace(character, "\\" + character)
    return '"' + text.replace("\n", "\\n") + '"'


def _statements(shown: Diagram) -> Iterator[str]:
    # The other engine that comes with D2 leads lines to a table, but not to its rows.
    yield "vars: {d2-config: {layout-engine: elk}}"
    yield f"title: {d2_text(shown.title)} {{shape: text; near: top-center; style: {{font-size: 24; bold: true}}}}"
    yield "direction: right"
    keys: dict[str, list[str]] = {}
    for frame in shown.frames:
        yield f"{frame.name}: {d2_text(' '.join(frame.lines), *_second(frame))} {{"
        dashes = "; stroke-dash: 4" if frame.zone.exposed else ""
        yield f'  style: {{fill: "{frame.fill}"; stroke: "{frame.colour}"; border-radius: 6{dashes}}}'
        for node in shown.nodes_in(frame):
            if rows := shown.rows[node.name]:
                keys[node.name] = []
                yield from _table(node, rows, keys[node.name])
            else:
                style = f'style: {{fill: "white"; stroke: "{palette.LINE}"; border-radius: 6}}'
                yield f"  {node.name}: {d2_text(*node.lines, *_second(node))} {{{style}}}"
        yield "}"
    places = {node.name: f"{node.frame}.{node.name}" for node in shown.nodes}
    for line in shown.connectors:
        yield _line(shown, line, places, keys[line.head][line.row])
    yield from _legend(shown.legend)


def _table(node: Node, rows: Sequence[Row], keys: list[str]) -> Iterator[str]:
    """A table with the role for its head; `keys` takes the keys of the rows. A head has one line."""
    yield f"  {node.name}: {d2_text(' · '.join((' '.join(node.lines), *_second(node))))} {{"
    # Of a table, "fill" is the colour of its head and "stroke" that of its rows.
    yield f'    shape: sql_table; style: {{fill: "{palette.LINE}"; stroke: "white"; font-color: "white"}}'
    used: set[str] = set()
    for row in rows:
        words = [line for who in row.who for line in textwrap.wrap(who, _WIDTH, break_on_hyphens=False)]
        for number, (service, word) in enumerate(zip_longest(_services(row), words, fillvalue="")):
            key = plain(service)
            while not key or _folded(key) in used:
                key += _NOTHING
            used.add(_folded(key))
            if number == 0:
                keys.append(key)
            yield f"    {_key(key)}: {d2_text(word)}"
    yield "  }"


def _key(text: str) -> str:
    """A key that is what it says, also where no picture shows that."""
    shown = text.rstrip(_NOTHING)
    return f'{d2_text(shown)[:-1]}{text[len(shown) :]}"'


def _folded(key: str) -> str:
    """What two keys have in common that D2 takes for one. To it `İ` is an `i`, which Unicode keeps its dot."""
    return key.upper().casefold().replace("\u0307", "")


def _services(row: Row) -> Iterator[str]:
    """Its services in lines; by a sign at their beginning all but the first are known for parts of it."""
    for place, caption in enumerate(row.services):
        first, *rest = textwrap.wrap(caption, _WIDTH, break_on_hyphens=False)
        yield first if place == 0 else f"· {first}"
        yield from (f"… {line}" for line in rest)


def _line(shown: Diagram, line: Connector, places: Mapping[str, str], key: str) -> str:
    """A line to a row, which says its services; one of a role to itself says them, for D2 leads it to the table."""
    tail, head = places.get(line.tail, line.tail), places[line.head]
    look = f'stroke: "{line.colour}"; stroke-width: {2 if line.crosses else 1}'
    if line.tail == line.head:
        said = d2_text(*shown.captions(line.services))
        return f'{tail} -> {head}: {said} {{style: {{{look}; font-color: "{line.colour}"}}}}'
    return f"{tail} {'<->' if line.both else '->'} {head}.{_key(key)}: {{style: {{{look}}}}}"


def _legend(entries: Sequence[Explained]) -> Iterator[str]:
    if not entries:
        return
    frame = f'style: {{fill: "white"; stroke: "{palette.FADED_LINE}"}}'
    yield f'legend: "" {{near: bottom-center; grid-columns: 1; grid-gap: 8; {frame}'
    for number, entry in enumerate(entries, start=1):
        dashes = "; stroke-dash: 4" if entry.dashed else ""
        style = f'style: {{fill: "white"; stroke: "{entry.colour}"; stroke-width: 2; font-size: 13{dashes}}}'
        yield f"  legend_{number}: {d2_text(entry.text)} {{{style}}}"
    yield "}"


def _second(thing: Frame | Node) -> tuple[str, ...]:
    return (thing.second,) if thing.second else ()
