"""The topology in D2 (d2lang.com): zones are containers."""

from __future__ import annotations

from collections.abc import Iterator

from exgraph.drawing import palette
from exgraph.drawing.captions import plain
from exgraph.drawing.topology.question import Question
from exgraph.drawing.topology.scene import topology
from exgraph.model.matrix import Matrix
from exgraph.reporting.exports.diagram import Connector, Diagram, Frame, Node, diagram


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
    yield f"# {plain(shown.title)}"
    yield "direction: right"
    for frame in shown.frames:
        yield f"{frame.name}: {d2_text(_label(frame), *_second(frame))} {{"
        dashes = "; stroke-dash: 4" if frame.zone.exposed else ""
        yield f'  style: {{fill: "{frame.fill}"; stroke: "{frame.colour}"; border-radius: 6{dashes}}}'
        for node in shown.nodes_in(frame):
            yield from _node(node)
        yield "}"
    places = {node.name: f"{node.frame}.{node.name}" for node in shown.nodes}
    for line in shown.connectors:
        ends = f"{places.get(line.tail, line.tail)} {'<->' if line.both else '->'} {places.get(line.head, line.head)}"
        yield f"{ends}: {d2_text(*line.captions)} {{style: {{{_line_style(line)}}}}}"


def _node(node: Node) -> Iterator[str]:
    style = f'style: {{fill: "white"; stroke: "{palette.LINE}"; border-radius: 6}}'
    tooltip = f"; tooltip: {d2_text(*node.loop.splitlines())}" if node.loop else ""
    lines = (*node.lines[:-1], _label(node))
    yield f"  {node.name}: {d2_text(*lines, *_second(node))} {{{style}{tooltip}}}"


def _label(thing: Frame | Node) -> str:
    """The last line of a node's label, with a mark where it has a loop; a frame's on one line."""
    if isinstance(thing, Frame):
        return " ".join(thing.lines)
    return f"{thing.lines[-1]} ⟲" if thing.loop else thing.lines[-1]


def _second(thing: Frame | Node) -> tuple[str, ...]:
    return (thing.second,) if thing.second else ()


def _line_style(line: Connector) -> str:
    dashes = "; stroke-dash: 4" if line.dashed else ""
    return f'stroke: "{line.colour}"; stroke-width: {2 if line.strong else 1}; font-color: "{line.ink}"{dashes}'
