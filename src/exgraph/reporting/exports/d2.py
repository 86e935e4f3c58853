"""The topology in D2 (d2lang.com): zones are containers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exgraph.drawing import palette
from exgraph.drawing.captions import plain
from exgraph.drawing.topology.question import Question
from exgraph.drawing.topology.scene import topology
from exgraph.model.matrix import Matrix
from exgraph.reporting.exports.diagram import Connector, Diagram, Explained, Frame, Node, diagram


def d2_of(matrix: Matrix, language: str) -> str:
    """The diagram with one connection for what a pair of roles does in one protocol family."""
    shown = diagram(topology(Question(matrix, language=language)))
    return "\n".join(_statements(shown)) + "\n"


def d2_text(*lines: str) -> str:
    """Lines as one quoted string, in which backslash, quotes and substitutions (`${…}`) are text."""
    text = "\n".join(map(plain, lines))
    for character in ("\\", '"', "$"):
        text = text.replace(character, "\\" + character)
    return '"' + text.replace("\n", "\\n") + '"'


def _statements(shown: Diagram) -> Iterator[str]:
    yield f"title: {d2_text(shown.title)} {{shape: text; near: top-center; style: {{font-size: 24; bold: true}}}}"
    yield "direction: right"
    for frame in shown.frames:
        yield f"{frame.name}: {d2_text(' '.join(frame.lines), *_second(frame))} {{"
        dashes = "; stroke-dash: 4" if frame.zone.exposed else ""
        yield f'  style: {{fill: "{frame.fill}"; stroke: "{frame.colour}"; border-radius: 6{dashes}}}'
        for node in shown.nodes_in(frame):
            style = f'style: {{fill: "white"; stroke: "{palette.LINE}"; border-radius: 6}}'
            yield f"  {node.name}: {d2_text(*node.lines, *_second(node))} {{{style}}}"
        yield "}"
    places = {node.name: f"{node.frame}.{node.name}" for node in shown.nodes}
    for line in shown.connectors:
        ends = f"{places.get(line.tail, line.tail)} {'<->' if line.both else '->'} {places.get(line.head, line.head)}"
        yield f"{ends}: {d2_text(*line.captions)} {{style: {{{_line_style(line)}}}}}"
    yield from _legend(shown.legend)


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


def _line_style(line: Connector) -> str:
    dashes = "; stroke-dash: 4" if line.dashed else ""
    return f'stroke: "{line.colour}"; stroke-width: {2 if line.strong else 1}; font-color: "{line.ink}"{dashes}'
