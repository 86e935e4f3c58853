"""DOT text, and the one function for each kind of text in it that makes any string harmless.

Node and cluster names are synthetic (`n1`, `cluster_1`); what a document says reaches DOT only through `quoted` and
`markup`, so that it can become neither syntax, nor attribute, nor HTML, nor an escape sequence of Graphviz.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from exgraph.files.xml_text import cleaned, xml_text

FONT = "DejaVu Sans,Verdana,sans-serif"
#: A quoted string of more bytes than its scanner's buffer has is none to Graphviz; joined by `+`, shorter ones are.
_LONGEST_BYTES = 16_000
#: Of at most four bytes a character, and two characters an escape.
_PIECE = re.compile(r"(?:\\.|[^\\]){1,2000}", re.DOTALL)


@dataclass(frozen=True)
class Markup:
    """An HTML-like label whose texts went through `markup`."""

    html: str


@dataclass(frozen=True)
class Data:
    """A text in an attribute that Graphviz shows nowhere, and keeps for whoever reads the file."""

    text: str


Value = str | int | float | Markup | Data


def markup(text: str) -> str:
    """A text as character data of an HTML-like label, where Graphviz replaces `\\N`, `\\G`, … too."""
    escaped = cleaned(text)
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("\\", "\\\\")):
        escaped = escaped.replace(character, entity)
    return escaped


def quoted(text: str) -> str:
    """A text as a quoted string: a tooltip, a plain label. Line breaks stay line breaks."""
    # Graphviz puts characters in place of entities in whatever it shows.
    return _string(cleaned(text).replace("&", "&amp;").replace("\r\n", "\n").replace("\r", " "))


def _string(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    if len(escaped.encode("utf-8")) <= _LONGEST_BYTES:
        return f'"{escaped}"'
    return " + ".join(f'"{piece}"' for piece in _PIECE.findall(escaped))


@dataclass
class Dot:
    """A digraph as it is written, statement by statement."""

    attributes: Mapping[str, Value]
    lines: list[str] = field(default_factory=list)
    depth: int = 1

    def defaults(self, kind: str, **attributes: Value) -> None:
        """Default attributes of `node` or `edge` statements that follow."""
        self._add(f"{kind} {_list(attributes)};")

    def node(self, name: str, **attributes: Value) -> None:
        self._add(f"{name} {_list(attributes)};")

    def edge(self, tail: str, head: str, **attributes: Value) -> None:
        self._add(f"{tail} -> {head} {_list(attributes)};")

    def same_rank(self, names: list[str]) -> None:
        self._add(f"{{ rank=same; {'; '.join(names)}; }}")

    def begin_cluster(self, name: str, **attributes: Value) -> None:
        """Statements up to `end_cluster` are inside."""
        self._add(f"subgraph {name} {{")
        self.depth += 1
        self._add(f"graph {_list(attributes)};")

    def end_cluster(self) -> None:
        self.depth -= 1
        self._add("}")

    def text(self) -> str:
        return "\n".join(["digraph exgraph {", f"  graph {_list(self.attributes)};", *self.lines, "}", ""])

    def _add(self, statement: str) -> None:
        self.lines.append("  " * self.depth + statement)


def _list(attributes: Mapping[str, Value]) -> str:
    return "[" + ", ".join(f"{name}={_value(value)}" for name, value in attributes.items()) + "]"


def _value(value: Value) -> str:
    if isinstance(value, Markup):
        return f"<{value.html}>"
    if isinstance(value, Data):
        return _string(xml_text(value.text))
    return quoted(value) if isinstance(value, str) else f"{value:g}"
