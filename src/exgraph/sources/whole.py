"""A text by sections that is read whole or not at all: every end is a role of its profile, every row is understood.

The sections are those that `formats.text` finds. What they mean is not concluded, as it is for a document without a
profile: the profile says which texts are roles, and so which lines are labels and which cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from exgraph.errors import Problem, UnusableInput, clipped, suggestion
from exgraph.model.cell import Cell, Flow
from exgraph.model.evidence import Spelling
from exgraph.notation import read_cell
from exgraph.sources.account import Account
from exgraph.sources.formats.text import Field, Section, rows_of, sections_of
from exgraph.sources.grid import GridCell
from exgraph.sources.profile import fold
from exgraph.values.grounds import STATED, of_service
from exgraph.values.origin import Origin

_BARS = ("|", "\t")
_SHOWN = 60


def read_whole(
    text: str, spellings: Mapping[str, str], file: str, name: str
) -> tuple[tuple[Cell, ...], Account, tuple[Spelling, ...]]:
    """The cells, their account, and the spellings of sources that have several; headings decline a name.

    `spellings`: folded spelling → role id. `file` is what error messages call the document, `name` what origins do.
    Raises `UnusableInput` with every bad place: an unknown label, a row without its cell, a cell that cannot be read.
    """
    reader = _Reader(text.split("\n"), spellings, file, name)
    sections = list(sections_of(reader.lines))
    cells = tuple(cell for section in sections for cell in reader.cells(section))
    if not sections:
        reader.problems.append(Problem("no table was found: a table begins with a line such as ---|---|", file))
    if reader.problems:
        raise UnusableInput(sorted(reader.problems, key=lambda problem: problem.line or 0))
    written = tuple(
        Spelling(role, label, tuple(places))
        for role, labels in reader.written.items()
        if len(labels) > 1
        for label, places in labels.items()
    )
    return cells, Account.of(cells, len(sections)), written


class _Reader:
    def __init__(self, lines: list[str], spellings: Mapping[str, str], file: str, name: str) -> None:
        self.lines, self.spellings, self.file, self.name = lines, spellings, file, name
        self.words = {spelling: _apart(spelling) for spelling in spellings}
        self.problems: list[Problem] = []
        #: Role → label → where it is a source.
        self.written: dict[str, dict[str, list[Origin]]] = {}
        self.spoken: dict[tuple[str, str], int | None] = {}

    def cells(self, section: Section) -> Iterator[Cell]:
        destination = self._destination(section)
        body = self._body(section)
        labels = {field.text for fields in body for field in fields if fold(field.text) in self.spellings}
        for row in rows_of(body, labels, goes_on=lambda _: False):
            if len(row) > 2:
                self._problem(row[2], f"the row has {len(row)} cells where 2 are expected")
            elif len(row) == 1:
                self._problem(row[0], "the row has a source but no cell")
            elif (cell := self._cell(row[0], row[1], destination)) is not None:
                yield cell

    def _body(self, section: Section) -> tuple[tuple[Field, ...], ...]:
        """The lines that are rows: those with bars. What stands below the last of them is no part of the table."""
        barred = [any(bar in self.lines[fields[0].line - 1] for bar in _BARS) for fields in section.body]
        for place, fields in enumerate(section.body):
            if not barred[place] and any(barred[place:]):
                self._problem(fields[0], "this line stands among the rows of a table but has no |")
        return tuple(fields for fields, has in zip(section.body, barred, strict=True) if has)

    def _cell(self, label: GridCell, content: GridCell, destination: str | None) -> Cell | None:
        source = self.spellings.get(fold(label.text))
        if source is None:
            near = suggestion(fold(label.text), self.spellings)
            self._problem(label, f"unknown role {clipped(label.text, _SHOWN)!r}{near}")
        reading = read_cell(content.text)
        for bad in reading.problems:
            self._problem(content, bad.message, bad.start, bad.end)
        if source is None or destination is None or reading.problems:
            return None
        first = self.spoken.setdefault((source, destination), label.line)
        if first != label.line:
            self._problem(label, f"{source!r} already has a row towards {destination!r}, on line {first}")
            return None
        place = Origin(self.name, label.line, label.column, "", label.text)
        self.written.setdefault(source, {}).setdefault(label.text, []).append(place)
        origin = Origin(self.name, content.line, content.column, "", content.text)
        flows = tuple(
            Flow(source, destination, service, origin, of_service(STATED, service)) for service in reading.services
        )
        return Cell.of(source, destination, flows, origin)

    def _destination(self, section: Section) -> str | None:
        """The role that the table's header names, or else its heading; both must name the same one."""
        header, above = section.header[:2][-1], section.above[-1:]
        places = [place for place in (header, *above) if self._role_in(place.text)]
        roles = [self._role_in(place.text) for place in places]
        if not roles:
            self._problem((*above, header)[0], "no known role is named here as the destination")
        elif roles[0] != roles[-1]:
            self._problem(places[0], f"the table is towards {roles[0]!r}, but its heading names {roles[-1]!r}")
            return None
        return roles[0] if roles else None

    def _role_in(self, text: str) -> str | None:
        """The role whose longest spelling occurs in a sentence as whole words."""
        said = _apart(fold(text))
        named = [spelling for spelling, words in self.words.items() if words in said]
        return self.spellings[max(named, key=lambda spelling: (len(spelling), spelling))] if named else None

    def _problem(self, cell: Field | GridCell, message: str, start: int = 0, end: int | None = None) -> None:
        """A problem with a cell, or with the part of it between two offsets."""
        left = (cell.column or 1) - 1
        right = left + (len(cell.text) if end is None else end)
        text = self.lines[cell.line - 1] if cell.line else ""
        self.problems.append(Problem(message, self.file, cell.line, "", text, left + start, right))


def _apart(text: str) -> str:
    """A text with its words set apart, so that words that occur in it are no parts of longer ones."""
    return "\0".join(("", *re.findall(r"\w+|\W", text), ""))
