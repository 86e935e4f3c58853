"""Rows of a drawn table in which a word stands across a border: nobody knows which cell it belongs to."""

from __future__ import annotations

from collections.abc import Mapping

from exgraph.sources.grid import GridCell, Unread


def without_torn(
    rows: list[list[GridCell]], torn: Mapping[int, str], file: str
) -> tuple[list[list[GridCell]], tuple[Unread, ...]]:
    """The rows without those that are torn, given by number with their text, and what is told of these.

    A row below one of them that begins with an empty cell may go on with it, and is not read either.
    """
    if not torn:
        return rows, ()
    kept: list[list[GridCell]] = []
    lost: list[tuple[int | None, str]] = []
    below = False
    for number, row in enumerate(rows):
        line = next((cell.line for cell in row if cell.line is not None), None)
        if number in torn or (below and row and not row[0].text.strip()):
            said = " | ".join(cell.text for cell in row if cell.text)
            lost.append((line, " ".join(torn.get(number, said).split())))
            below = True
        else:
            kept.append(row)
            below = False
    line, text = lost[0]
    return kept, (Unread("torn", file, line, "", text, len(lost), ports=True),)
