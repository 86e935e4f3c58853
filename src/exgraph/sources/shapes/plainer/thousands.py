"""Ports whose thousands are set apart by a dot, `7.443`: a version alone, and a port beside `49.152–65.535`."""

from __future__ import annotations

import re
from dataclasses import replace

from exgraph.languages.meanings import PORTS
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.headers.column_meanings import meaning_of
from exgraph.values.ports import HIGHEST

#: A header stands in one of so many rows.
_DEEPEST = 3
_SET_APART = re.compile(r"(?<![\w.,])[1-9][0-9]?\.[0-9]{3}(?![\w.,])")
_RANGE = re.compile(r"\s*[1-9][0-9]?\.[0-9]{3}\s?[-–—]\s?[1-9][0-9]?\.[0-9]{3}\s*")
_DOTTED = re.compile(r"[0-9]\.[0-9]")


def with_whole_numbers(grid: Grid) -> Grid:
    """The table whose columns of ports say `7443` where they say `7.443`, if one of their cells is a range of such
    numbers and none has a dot between digits that sets no thousands apart."""
    places = [
        place
        for place in range(grid.width)
        if any(meaning_of(row[place].text) in PORTS for row in grid.rows[:_DEEPEST])
        and _sets_apart([row[place].text for row in grid.rows])
    ]
    if not places:
        return grid
    rows = (tuple(_whole(cell) if n in places else cell for n, cell in enumerate(row)) for row in grid.rows)
    return replace(grid, rows=tuple(rows))


def _sets_apart(texts: list[str]) -> bool:
    dotted = [text for text in texts if "." in text and _DOTTED.search(text)]
    if not any(map(_RANGE.fullmatch, dotted)):
        return False
    numbers = [match[0] for text in dotted for match in _SET_APART.finditer(text)]
    rest = (_SET_APART.sub("", text) for text in dotted)
    return not any(map(_DOTTED.search, rest)) and all(int(each.replace(".", "")) <= HIGHEST for each in numbers)


def _whole(cell: GridCell) -> GridCell:
    said = _SET_APART.sub(lambda match: match[0].replace(".", ""), cell.text)
    return cell if said == cell.text else cell._replace(text=said, written=cell.text)
