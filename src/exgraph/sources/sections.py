"""Reads a matrix written as sections: one table per destination, one row per source.

Ports for talking to the relay                  ← heading
To send data from this computer: | To the relay use these ports: |
---|---|
Hub Transport server |                          ← source …
SMTP (25) |                                     ← … and its cell, on the next line or on the same one
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exgraph.errors import Problem, UnusableInput, suggestion
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.evidence import Spelling
from exgraph.notation import read_cell
from exgraph.sources.account import Account
from exgraph.sources.profile import fold
from exgraph.values.origin import Origin

_DELIMITER = re.compile(r"\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?")


@dataclass(frozen=True, slots=True)
class _Field:
    """A cell of text and where it begins."""

    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class _Section:
    header: tuple[_Field, ...]
    heading: _Field | None
    rows: tuple[tuple[_Field, ...], ...]


def read_sections(
    text: str, spellings: Mapping[str, str], file: str, name: str = ""
) -> tuple[tuple[Cell, ...], Account, tuple[Spelling, ...]]:
    """The cells of a sectioned document, its account, and the spellings of sources that have several.

    `spellings`: folded spelling → role id. `file` is what error messages call the document, `name` what origins do.
    Raises `UnusableInput` with every bad place: an unknown label, a row without its cell, a cell that cannot be read.
    """
    reader = _Reader(text.split("\n"), spellings, file, name or file)
    cells = tuple(reader.cells())
    if not reader.sections and not reader.problems:
        reader.problems.append(Problem("no table was found: a table begins with a line such as ---|---|", file))
    if reader.problems:
        raise UnusableInput(reader.problems)
    connecting = [cell for cell in cells if cell.status is Status.SERVICES]
    services = [service for cell in connecting for service in cell.services]
    account = Account(
        tables=reader.sections,
        rows=len(cells),
        cells=len(cells),
        connecting=len(connecting),
        none=len(cells) - len(connecting),
        flows=len(services),
        unresolved=sum("unresolved" in service.marks for service in services),
        denied=sum(len(cell.denied) for cell in cells),
    )
    return cells, account, tuple(reader.variants())


class _Reader:
    def __init__(self, lines: list[str], spellings: Mapping[str, str], file: str, name: str) -> None:
        self.lines, self.spellings, self.file, self.name = lines, spellings, file, name
        self.problems: list[Problem] = []
        self.sections = 0
        self.written: dict[str, dict[str, list[Origin]]] = {}

    def cells(self) -> Iterator[Cell]:
        spoken: dict[tuple[str, str], int] = {}
        for section in self._split():
            self.sections += 1
            destination = self._destination(section)
            for label, content in self._rows(section):
                source = self.spellings.get(fold(label.text))
                if source is None:
                    near = suggestion(fold(label.text), self.spellings)
                    self._problem(label, f"unknown role {_shortened(label.text)!r}{near}")
                reading = read_cell(content.text)
                for bad in reading.problems:
                    self._problem(content, bad.message, bad.start, bad.end)
                if source is None or destination is None or reading.problems:
                    continue
                first = spoken.setdefault((source, destination), label.line)
                if first != label.line:
                    self._problem(label, f"{source!r} already has a row towards {destination!r}, on line {first}")
                    continue
                place = Origin(self.name, label.line, label.column, "", label.text)
                self.written.setdefault(source, {}).setdefault(label.text, []).append(place)
                origin = Origin(self.name, content.line, content.column, "", content.text)
                flows = tuple(Flow(source, destination, service, origin) for service in reading.services)
                yield Cell.of(source, destination, flows, origin)

    def variants(self) -> Iterator[Spelling]:
        """The spellings of sources that have several; headings decline a name, so they are left out."""
        for role, texts in self.written.items():
            if len(texts) > 1:
                yield from (Spelling(role, text, tuple(places)) for text, places in texts.items())

    def _split(self) -> Iterator[_Section]:
        """One section per delimiter line; its header stands above it, its heading above that."""
        marks = [number for number, line in enumerate(self.lines) if _DELIMITER.fullmatch(line)]
        end_of_rows = 0
        for place, mark in enumerate(marks):
            header = max(0, mark - 1)
            end = marks[place + 1] - 1 if place + 1 < len(marks) else len(self.lines)
            heading = next((n for n in range(header - 1, end_of_rows - 1, -1) if self._is_prose(n)), None)
            rows = [number for number in range(mark + 1, end) if "|" in self.lines[number]]
            end_of_rows = rows[-1] + 1 if rows else mark + 1
            for number in range(mark + 1, end_of_rows):
                if self._is_prose(number):
                    stray = self._fields(number)[0]
                    self._problem(stray, "this line stands among the rows of a table but has no |")
            yield _Section(
                self._fields(header),
                None if heading is None else self._fields(heading)[0],
                tuple(self._fields(number) for number in rows),
            )

    def _rows(self, section: _Section) -> Iterator[tuple[_Field, _Field]]:
        """Source and cell of each row, whether they stand on one line or on two."""
        pending: _Field | None = None
        for fields in section.rows:
            if len(fields) > 2:
                self._problem(fields[2], f"the row has {len(fields)} cells where 2 are expected")
            elif len(fields) == 2:
                self._lonely(pending)
                pending = None
                yield fields[0], fields[1]
            elif pending is None:
                pending = fields[0]
            elif fold(fields[0].text) in self.spellings:
                self._lonely(pending)
                pending = fields[0]
            else:
                yield pending, fields[0]
                pending = None
        self._lonely(pending)

    def _lonely(self, label: _Field | None) -> None:
        if label is not None:
            self._problem(label, "the row has a source but no cell")

    def _destination(self, section: _Section) -> str | None:
        """The role that the table's header names, or else its heading; both must name the same one."""
        header = section.header[1] if len(section.header) > 1 else section.header[0]
        named = [
            (place, found)
            for place in (header, section.heading)
            if place is not None and (found := self._role_in(place.text)) is not None
        ]
        if not named:
            self._problem(section.heading or header, "no known role is named here as the destination")
            return None
        place, destination = named[0]
        for _, other in named[1:]:
            if other != destination:
                self._problem(place, f"the table is towards {destination!r}, but its heading names {other!r}")
                return None
        return destination

    def _role_in(self, text: str) -> str | None:
        """The role whose longest spelling occurs in a sentence as whole words."""
        folded = fold(text)
        named = [spelling for spelling in self.spellings if _has_words(folded, spelling)]
        return self.spellings[max(named, key=lambda spelling: (len(spelling), spelling))] if named else None

    def _is_prose(self, number: int) -> bool:
        return bool(self.lines[number].strip()) and "|" not in self.lines[number]

    def _fields(self, number: int) -> tuple[_Field, ...]:
        parts = self.lines[number].split("|")
        fields, column = [], 1
        for part in parts:
            fields.append(_Field(part.strip(), number + 1, column + len(part) - len(part.lstrip())))
            column += len(part) + 1
        if len(fields) > 1 and not fields[-1].text:
            fields.pop()
        if len(fields) > 1 and not fields[0].text:
            fields.pop(0)
        return tuple(fields)

    def _problem(self, field: _Field, message: str, start: int = 0, end: int | None = None) -> None:
        """A problem with a field, or with the part of it between two offsets."""
        line = self.lines[field.line - 1]
        left = field.column - 1 + start
        right = field.column - 1 + (len(field.text) if end is None else end)
        self.problems.append(Problem(message, self.file, field.line, "", line, left, right))


def _has_words(text: str, words: str) -> bool:
    """Whether the words occur in the text and neither begin nor end inside a word of it."""
    place = text.find(words)
    while place >= 0:
        end = place + len(words)
        if not (place and _joined(text[place - 1 : place + 1])) and not _joined(text[end - 1 : end + 1]):
            return True
        place = text.find(words, place + 1)
    return False


def _joined(pair: str) -> bool:
    """Whether two neighbouring characters belong to one word."""
    return len(pair) == 2 and all(character.isalnum() or character == "_" for character in pair)


def _shortened(text: str, width: int = 60) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
