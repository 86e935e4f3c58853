"""The texts of a workbook's cells: strings in runs of several looks, kept once and referred to by number."""

from __future__ import annotations

from typing import NamedTuple

from exgraph.files.budget import limit_of, over_limit
from exgraph.files.package import Package
from exgraph.sources.formats.cell_text import CellText, lines_of
from exgraph.sources.formats.xlsx_values import unescaped

WORKBOOK = "xl/workbook.xml"
_MAX_CHARACTERS = 32_000_000


class Said(NamedTuple):
    """What a cell says, and what of it is struck out."""

    text: str
    struck: str = ""


class RichText:
    """Follows the elements of a string that may have runs of several looks."""

    def __init__(self) -> None:
        self.pieces: list[tuple[str, str]] = []
        self.look = ""
        self.collecting: list[str] | None = None
        self.phonetic = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "t":
            self.collecting = None if self.phonetic else []
        elif name == "r":
            self.look = ""
        elif name == "rPh":
            self.phonetic = True
        elif name == "vertAlign" and attributes.get("val") in ("superscript", "subscript"):
            self.look = "sup"
        elif name == "strike" and attributes.get("val", "1") not in ("0", "false"):
            self.look = "del"

    def end(self, name: str) -> None:
        if name == "t" and self.collecting is not None:
            self.pieces.append((self.look, unescaped("".join(self.collecting))))
            self.collecting = None
        elif name == "r":
            self.look = ""
        elif name == "rPh":
            self.phonetic = False

    def result(self) -> Said:
        pieces, self.pieces, self.look = self.pieces, [], ""
        if not any(look for look, _ in pieces):
            return Said(lines_of("".join(text for _, text in pieces)))
        into = CellText(collapse=False)
        for look, text in pieces:
            if look:
                into.tag(look, closing=False)
            into.lines(text)
            if look:
                into.tag(look, closing=True)
        return Said(into.result(), into.struck)


class Strings:
    """The strings that cells refer to by number."""

    def __init__(self, package: Package) -> None:
        self.texts: list[Said] = []
        self.characters = 0
        self._rich = RichText()
        self._package = package
        part = next((p for p in package.related(WORKBOOK).values() if p.lower().endswith("sharedstrings.xml")), "")
        if part and package.has(part):
            package.parse(part, self._rich.start, self._end, self._text)

    def count(self, said: Said) -> Said:
        """What is said, when there is not too much of it by now."""
        self.characters += len(said.text) + len(said.struck)
        if self.characters > limit_of(_MAX_CHARACTERS):
            raise over_limit("cell-characters", limit_of(_MAX_CHARACTERS), self._package.file)
        return said

    def _text(self, text: str) -> None:
        if self._rich.collecting is not None:
            self._rich.collecting.append(text)

    def _end(self, name: str) -> None:
        self._rich.end(name)
        if name == "si":
            self.texts.append(self.count(self._rich.result()))
