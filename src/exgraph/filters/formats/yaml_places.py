"""YAML as programs write it, with the lines of its objects: blocks of mappings and lists, and scalars.

No anchors, tags or keys of several lines: what is written otherwise is refused with its line, never guessed.
"""

from __future__ import annotations

import re
from typing import Any

from exgraph.errors import Problem, UnusableInput
from exgraph.files.nesting import DEEPEST
from exgraph.filters.formats.lines import Lines
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

_KEY = re.compile(
    r"""(?P<key>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s\-?&*!|>%@`"'#{}\[\],][^#{}\[\],]*?|-[^\s:]+)\s*:(?:\s+|$)"""
)
_COMMENT = re.compile(r"(?:^|\s)#.*$")
_FLOW = re.compile(
    r"""\s*([{}\[\],:]|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s{}\[\],:"'][^{}\[\],:"']*(?::[^\s{}\[\],][^{}\[\],:]*)*)"""
)
_BLOCK_TEXT = re.compile(r"[|>][+-]?\d?[+-]?")
_PLAIN = {"true": True, "false": False, "null": None, "~": None, "": None}


class PlacedYaml:
    """The documents of a text, and where each mapping begins. Raises `UnusableInput` for a form that is not read."""

    def __init__(self, text: str, file: str) -> None:
        self._lines = Lines(text, file)
        self._file = file
        self._rows: list[tuple[int, str, int]] = []
        self._place = 0
        self._begins: dict[int, int] = {}
        self._kept: list[dict[str, Any]] = []
        self.value: list[Any] = []
        for number, line in self._lines:
            if line.startswith(("---", "...")):
                self._document()
                if line[3:].strip() and not line[3:].strip().startswith("#"):
                    raise self._error(number)
            elif line.strip() and not line.strip().startswith("#"):
                content = line.rstrip()
                body = content.lstrip(" ")
                if body.startswith("\t") or line.startswith("%"):
                    raise self._error(number)
                self._rows.append((len(content) - len(body), body, number))
        self._document()

    def origin(self, value: dict[str, Any]) -> Origin:
        """The line where a mapping begins."""
        return self._lines.origin(self._begins[id(value)])

    def _document(self) -> None:
        if self._rows:
            self._place = 0
            self.value.append(self._block(self._rows[0][0], 0))
            if self._place < len(self._rows):
                raise self._error(self._rows[self._place][2])
        self._rows = []

    def _error(self, number: int) -> UnusableInput:
        said = Phrase("filters.yaml")
        text = self._lines.origin(number).text
        return UnusableInput([Problem(str(said), self._file, number, "", text, 0, len(text), phrase=said)])

    def _block(self, indent: int, depth: int) -> Any:
        """The mapping, list or scalar whose rows begin at a column."""
        if depth > DEEPEST:
            raise self._error(self._rows[self._place][2])
        body, number = self._rows[self._place][1:]
        if body == "-" or body.startswith("- "):
            return self._list(indent, depth)
        if _KEY.match(body):
            return self._mapping(indent, depth)
        self._place += 1
        return self._scalar(body, number)

    def _list(self, indent: int, depth: int) -> list[Any]:
        found: list[Any] = []
        while self._place < len(self._rows):
            column, body, number = self._rows[self._place]
            if column != indent or not (body == "-" or body.startswith("- ")):
                break
            inner = body[1:].lstrip(" ")
            if not inner or inner.startswith("#"):
                self._place += 1
                found.append(self._below(indent + 1, depth))
            else:
                # What stands behind the hyphen is a block of its own, whose rows go on below it.
                self._rows[self._place] = (column + len(body) - len(inner), inner, number)
                found.append(self._block(column + len(body) - len(inner), depth + 1))
        self._ended(indent)
        return found

    def _mapping(self, indent: int, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        self._kept.append(found)
        self._begins[id(found)] = self._rows[self._place][2]
        while self._place < len(self._rows) and self._rows[self._place][0] == indent:
            body, number = self._rows[self._place][1:]
            key = _KEY.match(body)
            if key is None:
                break
            name = str(self._scalar(key["key"], number))
            if name in found:
                raise self._error(number)
            self._place += 1
            rest = _without_comment(body[key.end() :])
            if _BLOCK_TEXT.fullmatch(rest):
                found[name] = self._text_below(indent)
            elif rest:
                found[name] = self._scalar(rest, number)
            else:
                # A list may stand at the same column as its key.
                found[name] = self._below(indent, depth, lists=True)
        self._ended(indent)
        return found

    def _below(self, indent: int, depth: int, lists: bool = False) -> Any:
        """What is further to the right in the next rows; nothing where nothing is."""
        if self._place >= len(self._rows):
            return None
        column, body, _ = self._rows[self._place]
        is_list = lists and column == indent and (body == "-" or body.startswith("- "))
        return self._block(column, depth + 1) if column >= indent + lists or is_list else None

    def _text_below(self, indent: int) -> str:
        rows = []
        while self._place < len(self._rows) and self._rows[self._place][0] > indent:
            rows.append(self._rows[self._place][1])
            self._place += 1
        return "\n".join(rows)

    def _ended(self, indent: int) -> None:
        if self._place < len(self._rows) and self._rows[self._place][0] > indent:
            raise self._error(self._rows[self._place][2])

    def _scalar(self, text: str, number: int) -> Any:
        text = _without_comment(text)
        if text[:1] in ("{", "["):
            tokens = [found[1] for found in _FLOW.finditer(text)]
            value, rest = self._flow(tokens, number, 0)
            if rest:
                raise self._error(number)
            return value
        if text[:1] == '"' and text[-1:] == '"' and len(text) > 1:
            return re.sub(r"\\(.)", r"\1", text[1:-1])
        if text[:1] == "'" and text[-1:] == "'" and len(text) > 1:
            return text[1:-1].replace("''", "'")
        if text[:1] in tuple("&*!|>%@`\"'?"):
            raise self._error(number)
        if text.lower() in _PLAIN:
            return _PLAIN[text.lower()]
        return int(text) if re.fullmatch(r"-?(?:0|[1-9]\d{0,17})", text, re.ASCII) else text

    def _flow(self, tokens: list[str], number: int, depth: int) -> tuple[Any, list[str]]:
        """The value that a list of tokens begins with, and the rest of them."""
        if not tokens or depth > DEEPEST:
            raise self._error(number)
        first, *rest = tokens
        if first not in "{[":
            if first in "}],:":
                raise self._error(number)
            return self._scalar(first.strip(), number), rest
        found: dict[str, Any] = {}
        items: list[Any] = []
        while rest and rest[0] not in ("}", "]"):
            item, rest = self._flow(rest, number, depth + 1)
            if first == "{":
                if rest[:1] != [":"]:
                    raise self._error(number)
                found[str(item)], rest = self._flow(rest[1:], number, depth + 1)
            else:
                items.append(item)
            if rest[:1] == [","]:
                rest = rest[1:]
        if rest[:1] != ["}" if first == "{" else "]"]:
            raise self._error(number)
        if first == "{":
            self._kept.append(found)
            self._begins[id(found)] = number
        return (found if first == "{" else items), rest[1:]


def _without_comment(text: str) -> str:
    """A value without the comment behind it; what is in quotes is none."""
    quoted = re.match(r"""^("(?:[^"\\]|\\.)*+"|'(?:[^']|'')*+')\s*+(?:(?<=\s)#.*)?$""", text)
    return quoted[1] if quoted else _COMMENT.sub("", text).strip()
