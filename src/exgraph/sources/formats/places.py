"""Offsets → lines and columns, for somebody who walks through a text from its begin to its end."""

from __future__ import annotations


class Places:
    """Lines count from `first_line`, columns from 1."""

    def __init__(self, text: str, first_line: int = 1) -> None:
        self._text = text
        self._line = first_line
        self._line_start = self._offset = 0

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset that is not before the last one asked for."""
        passed = self._text.count("\n", self._offset, offset)
        if passed:
            self._line += passed
            self._line_start = self._text.rindex("\n", self._offset, offset) + 1
        self._offset = max(offset, self._offset)
        return self._line, offset - self._line_start + 1
