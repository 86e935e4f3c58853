"""DOT text by the package `graphviz`, and the one place where a string is made harmless before it gets there.

Node and cluster names are synthetic (`n1`, `cluster_1`); what a document says reaches DOT only through `_value` and
`markup`, so that it can become neither syntax, nor attribute, nor HTML, nor an escape sequence of Graphviz.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from graphviz import Digraph, nohtml

from exgraph.drawing.graphviz.texts import Data, Markup, Value
from exgraph.files.xml_text import cleaned, xml_text

#: Graphviz takes no longer piece of a string than its scanner's buffer, in bytes; a string continued on a further line
#: (a backslash, then the end of the line) is one of several pieces.
_LONGEST_BYTES = 16_000
#: Of at most four bytes a character, and two characters an escape.
_PIECE = re.compile(r"(?:\\.|[^\\]){1,2000}", re.DOTALL)
_CONTINUED = "\\\n"


class Dot:
    """A digraph as it is written, statement by statement."""

    def __init__(self, attributes: Mapping[str, Value]) -> None:
        #: The graph, and the clusters that are open, the innermost last.
        self._open: list[Digraph] = [Digraph("exgraph")]
        self._inner.attr("graph", _attributes=_written(attributes))

    @property
    def _inner(self) -> Digraph:
        return self._open[-1]

    def defaults(self, kind: str, **attributes: Value) -> None:
        """Default attributes of `node` or `edge` statements that follow."""
        self._inner.attr(kind, _attributes=_written(attributes))

    def node(self, name: str, **attributes: Value) -> None:
        self._inner.node(name, _attributes=_written(attributes))

    def edge(self, tail: str, head: str, **attributes: Value) -> None:
        self._inner.edge(tail, head, _attributes=_written(attributes))

    def same_rank(self, names: list[str]) -> None:
        rank = Digraph()
        rank.attr(rank="same")
        for name in names:
            rank.node(name)
        self._inner.subgraph(rank)

    def begin_cluster(self, name: str, **attributes: Value) -> None:
        """Statements up to `end_cluster` are inside."""
        self._open.append(Digraph(name))
        self._inner.attr("graph", _attributes=_written(attributes))

    def end_cluster(self) -> None:
        cluster = self._open.pop()
        self._inner.subgraph(cluster)

    def text(self) -> str:
        return str(self._inner.source)


def _written(attributes: Mapping[str, Value]) -> list[tuple[str, str]]:
    """The attributes in their order, each as `graphviz` is to quote it."""
    return [(name, _value(value)) for name, value in attributes.items()]


def _value(value: Value) -> str:
    if isinstance(value, Markup):
        return f"<{value.html}>"
    if isinstance(value, Data):
        return _escaped(xml_text(value.text))
    if isinstance(value, str):
        # Graphviz puts characters in place of entities in whatever it shows. Line breaks stay line breaks.
        return _escaped(cleaned(value).replace("&", "&amp;").replace("\r\n", "\n").replace("\r", " "))
    return f"{value:g}"


def _escaped(text: str) -> str:
    """A text that `graphviz` takes for text: `<b>x</b>` is none of its HTML, and no backslash escapes what follows."""
    escaped = text.replace("\\", "\\\\").replace("\n", "\\n")
    if len(escaped.encode("utf-8")) > _LONGEST_BYTES:
        escaped = _CONTINUED.join(_PIECE.findall(escaped))
    text_alone: str = nohtml(escaped)
    return text_alone
