"""What every answer can do. An answer says what is known; how that is written is its writer's business.

An answer is a frozen dataclass that inherits from `Answer`; the package of its question binds the writer:

    class Asymmetry(Answer): ...           # analysis/asymmetry/answer.py: what was found
    WRITER = Writer(...)                   # analysis/asymmetry/tables.py: its sheets, and what a person reads
    Asymmetry.writer = WRITER              # analysis/asymmetry/ask.py
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from exgraph.errors import clipped, printable
from exgraph.tables.display import MOST_ROWS
from exgraph.tables.json import json_of
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer

if TYPE_CHECKING:
    import pandas as pd

#: Characters of the line by which an answer stands for itself.
LONGEST_LINE = 200
#: Columns of an answer that is printed where no terminal says how wide it is.
WIDTH = 100


class Answer:
    """The methods that all answers share. `language` (BCP 47 tag) shows labels in place of ids, and speaks it."""

    __slots__ = ()
    writer: ClassVar[Writer]

    def __init_subclass__(cls) -> None:
        # IPython asks one class after the other, and would take the `__repr__` of a dataclass before this.
        cls._repr_pretty_ = Answer._repr_pretty_  # type: ignore[method-assign]
        # A class that has one is given no other by `dataclass`.
        cls.__repr__ = Answer.__repr__  # type: ignore[method-assign]

    @property
    def summary(self) -> str:
        """The answer in one plain English line."""
        return self.writer.summary(self, None)

    def sheet(self, name: str, language: str | None = None) -> Table:
        """One of its sheets by name. Raises `UnknownName`."""
        return self.writer.sheet(self, name, language)

    def table(self, name: str | None = None, language: str | None = None) -> Table:
        """One of its sheets by name; left out, the first, which is the CSV: one row a fact. Raises `UnknownName`."""
        return self.writer.table(self, language) if name is None else self.sheet(name, language)

    def tables(self, language: str | None = None) -> tuple[Table, ...]:
        """What a person reads, the finding first."""
        return self.writer.tables(self, language)

    def content(self) -> Mapping[str, Any]:
        """What the JSON holds behind version and summary."""
        return self.writer.content(self)

    def to_text(
        self,
        width: int | None = None,
        colour: bool = False,
        language: str | None = None,
        rows: int | None = MOST_ROWS,
    ) -> str:
        """The answer for a terminal of `width` columns (`None`: as wide as it needs), ending with a line break.

        A section of more than `rows` rows (`None`: however many) shows the first of them, and says so.
        """
        from exgraph.tables.text import text_of

        return text_of(self.tables(language), width, colour, language, rows)

    def to_markdown(self, language: str | None = None) -> str:
        """The tables a person reads, as Markdown."""
        from exgraph.tables.markdown import markdown_of

        return markdown_of(self.tables(language), language)

    def to_html(self, language: str | None = None) -> str:
        """The tables a person reads as an HTML document; its looks stay when they are pasted elsewhere."""
        from exgraph.tables.html import document_of

        title = self.writer.title(self, language)
        return document_of(self.tables(language), title, language, self.writer.matrix(self).guesses.said(language))

    def to_xlsx(self, language: str | None = None) -> bytes:
        """A workbook with a sheet for each of its own, behind one that says what it is; ids, or labels in a language.

        Raises `ExgraphError` for a sheet that is too large for Excel.
        """
        from exgraph.tables.xlsx import Page, xlsx_of

        sheets = [sheet for sheet in self.writer.sheets if sheet.only != "json" and sheet.holds(self)]
        pages = [Page(sheet.name, self.sheet(sheet.name, language), sheet.about) for sheet in sheets]
        guesses = self.writer.matrix(self).guesses.said(language)
        lines = (self.writer.summary(self, language), *self.writer.notes(self), *([guesses] if guesses else []))
        return xlsx_of(self.writer.title(self, language), lines, pages)

    def to_csv(self) -> str:
        """The first sheet as CSV; roles and zones by id."""
        from exgraph.tables.csv import csv_of

        return csv_of(self.table())

    def to_json(self) -> str:
        """`{"version": 1, "summary": …, …}`; roles and zones by id. `guesses` are counted in it where there are any."""
        guesses = self.writer.matrix(self).guesses.counts
        return json_of(self.summary, {**({"guesses": guesses} if guesses else {}), **self.content()})

    def to_frame(self, sheet: str | None = None) -> pd.DataFrame:
        """A sheet as a DataFrame, the first one if none is named; roles and zones by id. Raises `UnknownName`."""
        return (self.table() if sheet is None else self.sheet(sheet)).to_frame()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {clipped(printable(self.summary), LONGEST_LINE)}>"

    def __str__(self) -> str:
        return self.to_text(WIDTH).rstrip("\n")

    def _repr_html_(self) -> str:
        from exgraph.tables.html import html_of

        # In a notebook nobody hears what the command line tells of guesses.
        return html_of(self.tables(), self.writer.matrix(self).guesses.said())

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Where IPython shows plain text: the repr of a dataclass is long, and repeats the matrix."""
        printer.text(str(self))
