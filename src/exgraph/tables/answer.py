"""What every answer can do, written once.

An answer is a frozen dataclass with a `summary`, a `table` (one row a fact, for machines), its `tables` (what a person
reads, the finding first) and a `content` (its JSON). It takes the functions of this module for its methods:

    to_text = answer.to_text
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from exgraph.tables.json import json_of
from exgraph.tables.table import Table

if TYPE_CHECKING:
    import pandas as pd

#: Columns of an answer that is printed where no terminal says how wide it is.
WIDTH = 100


class Answer(Protocol):
    """`language` (BCP 47 tag) shows labels in place of ids."""

    @property
    def summary(self) -> str: ...
    def table(self, language: str | None = None) -> Table: ...
    def tables(self, language: str | None = None) -> tuple[Table, ...]: ...
    def content(self) -> Mapping[str, Any]: ...


def to_text(answer: Answer, width: int | None = None, colour: bool = False, language: str | None = None) -> str:
    """The answer for a terminal of `width` columns (`None`: as wide as it needs), ending with a line break."""
    from exgraph.tables.text import text_of

    return text_of(answer.tables(language), width, colour)


def to_markdown(answer: Answer, language: str | None = None) -> str:
    """The tables a person reads, as Markdown."""
    from exgraph.tables.markdown import markdown_of

    return markdown_of(answer.tables(language))


def to_csv(answer: Answer) -> str:
    """The table with one row a fact, as CSV; roles and zones by id."""
    return answer.table().to_csv()


def to_json(answer: Answer) -> str:
    """`{"version": 1, "summary": …, …}`; roles and zones by id."""
    return json_of(answer.summary, answer.content())


def to_frame(answer: Answer) -> pd.DataFrame:
    """The table with one row a fact, as a DataFrame; roles and zones by id."""
    return answer.table().to_frame()


def as_str(answer: Answer) -> str:
    """The readable tables, `WIDTH` columns wide."""
    return to_text(answer, WIDTH).rstrip("\n")


def as_html(answer: Answer) -> str:
    """The readable tables, as a notebook shows them."""
    from exgraph.tables.html import html_of

    return html_of(answer.tables())


def as_pretty(answer: Answer, printer: Any, cycle: bool) -> None:
    """The same where IPython shows plain text; the repr of a dataclass is long, and repeats the matrix."""
    printer.text(as_str(answer))
