"""Where a fact was read."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.values.made_quickly import made_quickly


@made_quickly
@dataclass(frozen=True, slots=True)
class Origin:
    """The place a fact came from and its verbatim text. Lines and columns count from 1; `sheet` is a workbook's."""

    file: str = ""
    line: int | None = None
    column: int | None = None
    sheet: str = ""
    text: str = ""

    @property
    def place(self) -> str:
        """`file:line`, or `file!sheet!column line` in a workbook; empty when nothing is known."""
        at = "" if self.line is None else str(self.line)
        return ":".join(part for part in (self.file, self.sheet, at) if part)
