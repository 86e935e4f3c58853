"""Plain text that is written as sections: a heading, the header of a table, and a line or two for each row.

Ports for talking to the relay                  ← heading
To send data from this computer: | To the relay use these ports: |
---|---|
Hub Transport server |                          ← label …
SMTP (25) |                                     ← … and its cell, on the next line or on the same one
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from exgraph.notation import read_cell
from exgraph.sources.grid import Grid, GridCell

#: The line below a header.
DELIMITER = re.compile(r"\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?")
_RULE = re.compile(r"\s*[-=_*~]{3,}\s*")
#: A row's number, before a name.
ROW_NUMBER = re.compile(r"^\s*\(?\d{1,3}[.)]\s+(?=[^\W\d])")
_LONGEST_HEADING = 160
_LONGEST_CELL = 2000


@dataclass(frozen=True, slots=True)
class Field:
    """A part of a line between bars, and where it begins; lines and columns count from 1."""

    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Section:
    """A table with the titles above it; each row of `body` is one line."""

    above: tuple[Field, ...]
    header: tuple[Field, ...]
    body: tuple[tuple[Field, ...], ...]


def fields_of(line: str, number: int, bar: str = "|") -> tuple[Field, ...]:
    """The fields of a line, without the empty ones outside its outer bars."""
    fields, column = [], 1
    for part in line.split(bar):
        fields.append(Field(part.strip(), number, column + len(part) - len(part.lstrip())))
        column += len(part) + 1
    if len(fields) > 1 and not fields[-1].text:
        fields.pop()
    if len(fields) > 1 and not fields[0].text:
        fields.pop(0)
    return tuple(fields)


def is_sectioned(text: str) -> bool:
    """Whether lines with bars are sections of this kind rather than Markdown's tables."""
    lines = text.split("\n")
    marks = [number for number, line in enumerate(lines) if DELIMITER.fullmatch(line)]
    if not marks or any(len(fields_of(lines[mark], 0)) > 2 for mark in marks):
        # Sections have two columns.
        return False
    below = [line for line in lines[marks[0] + 1 :] if "|" in line and not DELIMITER.fullmatch(line)]
    single = sum(len(fields_of(line, 0)) == 1 for line in below)
    if len(below) > 3 and single > 0.6 * len(below):
        return True
    if sum(not lines[mark + 1].count("|") and bool(lines[mark + 1].strip()) for mark in marks if mark + 1 < len(lines)):
        return True
    # Without an empty line, a heading would be a row of the table above it.
    return any(mark > 2 and "|" not in lines[mark - 2] and "|" in lines[mark - 3] and lines[mark - 2] for mark in marks)


def grids_of(text: str, file: str) -> tuple[Grid, ...]:
    """One table of two columns a section, under its heading; a row that stands on two lines is one row."""
    sections = list(sections_of(text.split("\n")))
    labels = _labels([[fields[0].text for fields in section.body if len(fields) == 1] for section in sections])
    return tuple(_grid(section, labels, file) for section in sections)


def _labels(bodies: list[list[str]]) -> set[str]:
    """What is a label wherever it stands: it is in most sections, once in each, and is not where cells are."""
    occurring = Counter(line for body in bodies for line in set(body))
    repeated = {line for body in bodies for line, count in Counter(body).items() if count > 1}
    cells = Counter[str]()
    for body in bodies:
        if len(body) % 2 == 0 and not any(map(_is_cell, body[::2])):
            cells.update(body[1::2])
            cells.subtract(body[::2])
    return {
        line
        for line, count in occurring.items()
        if count > max(1, len(bodies) // 2) and cells[line] <= 0 and line not in repeated and not _is_cell(line)
    }


def _grid(section: Section, labels: set[str], file: str) -> Grid:
    def goes_on(line: str) -> bool:
        return _is_cell(line) and line not in labels

    rows = [tuple(map(_cell, section.header)), *rows_of(section.body, labels, goes_on)]
    width = max(2, *map(len, rows))
    padded = tuple(row + (GridCell("", line=row[0].line),) * (width - len(row)) for row in rows)
    titles = [field.text.lstrip("# ") for field in section.above]
    headings = tuple(title for title in titles if len(title) <= _LONGEST_HEADING and not title.endswith("."))
    lead = next((title for title in reversed(titles) if title not in headings), "")
    return Grid(padded, headings, "", lead, 1, file, line=section.header[0].line)


def _cell(field: Field) -> GridCell:
    return GridCell(field.text, field.text, field.line, field.column)


def rows_of(
    body: tuple[tuple[Field, ...], ...], labels: set[str], goes_on: Callable[[str], bool]
) -> Iterator[tuple[GridCell, ...]]:
    """Label and cell of each row, on one line or on two. A label that another follows has no cell.

    `labels` are labels wherever they stand; a line that `goes_on` goes on with the cell of the row above it.
    """
    label: Field | None = None
    row: tuple[GridCell, ...] = ()
    for fields in body:
        field = fields[0]
        if len(fields) > 1:
            if label is not None:
                yield (_cell(label),)
            label = None
            if row:
                yield row
            row = tuple(map(_cell, fields))
        elif label is None and row and goes_on(field.text):
            row = (*row[:-1], row[-1]._replace(text=f"{row[-1].text}\n{field.text}"))
        elif label is None:
            if row:
                yield row
            row, label = (), field
        elif field.text in labels:
            yield (_cell(label),)
            label = field
        else:
            row, label = (_cell(label), _cell(field)), None
    if row:
        yield row
    if label is not None:
        yield (_cell(label),)


def sections_of(lines: list[str]) -> Iterator[Section]:
    """One section per header. What stands between its rows and the next header, without bars, is the next's titles."""
    bar = max("|", "\t", key=lambda bar: sum(bar in line for line in lines))
    kept = [
        fields_of(line, number, bar)
        for number, line in enumerate(lines, start=1)
        if line.strip() and not (_RULE.fullmatch(line) and bar not in line and not DELIMITER.fullmatch(line))
    ]
    marks = [place for place, fields in enumerate(kept) if DELIMITER.fullmatch(lines[fields[0].line - 1])]
    headers = [mark - 1 for mark in marks if mark > 0] or _repeated_headers(kept)
    barred = {place for place, fields in enumerate(kept) if bar in lines[fields[0].line - 1]}
    start = 0
    for number, header in enumerate(headers):
        end = headers[number + 1] if number + 1 < len(headers) else len(kept)
        above = kept[start:header]
        first = header + 2 if header + 1 in marks else header + 1
        body = range(first, end)
        start = _end_of_rows(body, kept, barred) if end < len(kept) else end
        rows = tuple(kept[place] for place in body if place < start)
        yield Section(tuple(fields[0] for fields in above), kept[header], rows)


def _end_of_rows(body: range, kept: list[tuple[Field, ...]], barred: set[int]) -> int:
    """Where the titles of the next section begin: after the last line with bars, or else after the last cell."""
    if rows := [place for place in body if place in barred]:
        return rows[-1] + 1
    cells = [place for place in body if len(kept[place]) > 1 or _is_cell(kept[place][0].text)]
    left = body.stop - (cells[-1] + 1 if cells else body.start)
    # Lines in pairs may be a label and a cell that is a name alone; the odd one is the title.
    return body.stop - (left % 2 or min(2, left))


def _repeated_headers(kept: list[tuple[Field, ...]]) -> list[int]:
    """Headers without a line below them: they begin alike, and each goes on in words of its own."""
    begin = Counter(fields[0].text for fields in kept if len(fields) == 2)
    goes_on: dict[str, set[str]] = {}
    for fields in kept:
        if len(fields) == 2:
            goes_on.setdefault(fields[0].text, set()).add(fields[1].text)
    heads = {
        text
        for text, count in begin.items()
        if count > 1 and len(goes_on[text]) == count and not any(map(_is_cell, goes_on[text]))
    }
    return [place for place, fields in enumerate(kept) if len(fields) == 2 and fields[0].text in heads]


@lru_cache(maxsize=4096)
def _is_cell(text: str) -> bool:
    """Whether a text states ports, a protocol without ports, or that there is no connection."""
    if not text or len(text) > _LONGEST_CELL:
        return bool(text)
    reading = read_cell(ROW_NUMBER.sub("", text))
    return reading.none or any(
        service.ports is not None or service.dynamic or service.transport not in (None, "tcp", "udp")
        for service in reading.services
    )
