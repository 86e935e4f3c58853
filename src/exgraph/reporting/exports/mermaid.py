"""The topology as a Mermaid flowchart (mermaid.js.org/syntax/flowchart.html): zones are subgraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from exgraph.drawing.captions import plain
from exgraph.drawing.topology.question import Question
from exgraph.drawing.topology.scene import topology
from exgraph.model.matrix import Matrix
from exgraph.reporting.exports.diagram import Connector, Diagram, Frame, Node, diagram

#: ASCII that could be syntax of Mermaid, Markdown or HTML. A hyphen or full stop inside a word is none of these.
_SYNTAX = re.compile(r"(?<![A-Za-z0-9])[-.]|[-.](?![A-Za-z0-9])|[!-'*+:-@\[-`{-~]")
#: What Mermaid changes after it has put characters in place of entity codes: a line break's escape, an icon's name, and
#: the marks that it puts around entities of its own. A space of no width after it keeps it as it is.
_CHANGED = re.compile(r"\\(?=n)|:(?=fa-)|\ufb02(?=\u00b0)|\u00b6(?=\u00df)")


def mermaid_of(matrix: Matrix, language: str) -> str:
    """The flowchart with one line for what a pair of roles does in one protocol family."""
    shown = diagram(topology(Question(matrix, language=language)))
    return "\n".join(_statements(shown)) + "\n"


def mermaid_text(text: str) -> str:
    """A text as the inside of a quoted label: what could be syntax as entity codes (`#35;`)."""
    kept = _CHANGED.sub("\\g<0>\u200b", plain(text))
    return _SYNTAX.sub(lambda found: f"#{ord(found.group())};", kept)


def _statements(shown: Diagram) -> Iterator[str]:
    yield f"%% {re.sub('[{}%]', ' ', plain(shown.title))}"
    yield "flowchart LR"
    for frame in shown.frames:
        yield f'  subgraph {frame.name}["{_label(frame)}"]'
        for node in shown.nodes_in(frame):
            yield f'    {node.name}["{_label(node)}"]'
        yield "  end"
    for line in shown.connectors:
        yield f"  {line.tail} {_arrow(line)} {line.head}"
    for frame in shown.frames:
        dashes = ",stroke-dasharray:6 4" if frame.zone.exposed else ""
        yield f"  style {frame.name} fill:{frame.fill},stroke:{frame.colour}{dashes}"
    for number, line in enumerate(shown.connectors):
        yield f"  linkStyle {number} {_line_style(line)}"


def _label(thing: Frame | Node) -> str:
    loop = " ⟲" if isinstance(thing, Node) and thing.loop else ""
    second = [mermaid_text(thing.second)] if thing.second else []
    return "<br/>".join(["<br/>".join(map(mermaid_text, thing.lines)) + loop, *second])


def _arrow(line: Connector) -> str:
    text = "<br/>".join(map(mermaid_text, line.captions))
    return f"{'<' if line.both else ''}-->{f'|{chr(34)}{text}{chr(34)}|' if text else ''}"


def _line_style(line: Connector) -> str:
    dashes = ",stroke-dasharray:5 4" if line.dashed else ""
    return f"stroke:{line.colour},stroke-width:{2 if line.strong else 1}px,color:{line.ink}{dashes}"
