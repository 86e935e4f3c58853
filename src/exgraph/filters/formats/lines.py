"""A configuration's text by lines, with their places."""

from __future__ import annotations

from collections.abc import Iterator

from exgraph.errors import clipped
from exgraph.values.origin import Origin

#: Characters of a line that are kept as its text.
LONGEST_TEXT = 500


class Lines:
    """The lines of a text, numbered from 1."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self._lines = text.split("\n")

    def __iter__(self) -> Iterator[tuple[int, str]]:
        return enumerate(self._lines, start=1)

    def origin(self, number: int, column: int | None = None) -> Origin:
        """The place of a line, with its text."""
        return Origin(self.file, number, column, text=clipped(self._lines[number - 1].strip(), LONGEST_TEXT))
