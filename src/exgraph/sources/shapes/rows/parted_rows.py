"""Rows that are written as one: a line for each, an arrow for each, `A ↔ B` in the place of one end."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from exgraph.languages.meanings import PORTS, Column
from exgraph.sources.grid import GridCell
from exgraph.sources.shapes.cells.arrows import ARROW, ARROW_RIGHT, arrow_direction
from exgraph.sources.shapes.cells.cell_kinds import ENDS, is_clean_port
from exgraph.sources.shapes.cells.directions import Direction
from exgraph.sources.shapes.rows.row import Row
from exgraph.sources.shapes.rows.spanned_rows import SPANNING
from exgraph.sources.shapes.titles.arrow_titles import arrow_pair

#: The columns that show, beside an end and the ports, that a row's lines belong together one by one.
_BESIDE = (*SPANNING, Column.NOTES)
#: Between names that are written as one.
SLASH = " / "
#: So many names and as many ports belong together one by one.
FEWEST_PARTS = 3


def apart(cells: tuple[GridCell, ...], columns: Sequence[Column | None]) -> tuple[tuple[GridCell, ...], ...]:
    """The cells of a row that writes both ends, `A → B`, into the first of their two columns, and so lacks one.

    `A ↔ B` makes two rows; any other row none.
    """
    place = columns.index(Column.SOURCE) if Column.SOURCE in columns else len(columns)
    if columns[place + 1 : place + 2] != (Column.DESTINATION,) or cells[-1].text.strip():
        return ()
    title = arrow_pair(cells[place].text)
    if title is None:
        return ()
    pairs = [(title.source, title.destination)]
    if title.both_ways and title.source != title.destination:
        pairs.append((title.destination, title.source))
    before, cell, behind = cells[:place], cells[place], cells[place + 1 : -1]
    return tuple((*before, cell._replace(text=a), cell._replace(text=b), *behind) for a, b in pairs)


def by_hops(row: Row, columns: Sequence[Column | None]) -> tuple[Row, ...]:
    """The hops of a row as rows of their own, where its destination and its ports are chains of one length: from
    `Users` to `Proxy → App` on `443 → 8080` are `Users` to `Proxy` on 443 and `Proxy` to `App` on 8080."""
    if not {Column.SOURCE, Column.DESTINATION} <= set(columns):
        return (row,)
    source, destination = columns.index(Column.SOURCE), columns.index(Column.DESTINATION)
    hops = _hops(row.cells[destination].text)
    ports = [place for place, meaning in enumerate(columns) if meaning in PORTS]
    if len(hops) < 2 or len(ports) != 1 or ARROW.search(row.cells[source].text):
        return (row,)
    opened = _hops(row.cells[ports[0]].text)
    if len(opened) != len(hops) or not all(map(is_clean_port, opened)):
        return (row,)
    found = []
    for opener, hop, port in zip([row.cells[source].text, *hops], hops, opened, strict=False):
        cells = {source: opener, destination: hop, ports[0]: port}
        texts = (cell._replace(text=cells.get(place, cell.text)) for place, cell in enumerate(row.cells))
        found.append(row._replace(cells=tuple(texts)))
    return tuple(found)


def by_lines(row: Row, columns: Sequence[Column | None]) -> tuple[Row, ...]:
    """The row itself, or its lines as rows of their own, where an end, the ports and a third cell run line by line."""
    counts = [len(_lines(cell.text)) for cell in row.cells]
    ports = max((count for count, meaning in zip(counts, columns, strict=True) if meaning in PORTS), default=1)
    if ports < 2:
        return (row,)
    beside = [meaning for count, meaning in zip(counts, columns, strict=True) if count == ports and meaning]
    if not any(meaning in ENDS for meaning in beside) or not any(meaning in _BESIDE for meaning in beside):
        return (row,)
    return _in_turn(row, _lines, ports)


def by_slashes(row: Row, columns: Sequence[Column | None]) -> tuple[Row, ...]:
    """The row itself, or its parts as rows of their own, where an end and the ports have as many between slashes:
    `Mail / Files / Names` on `25 / 445 / 53`. Of two each, all may be meant of both."""
    counts = [len(_slashed(cell.text)) for cell in row.cells]
    ports = max((count for count, meaning in zip(counts, columns, strict=True) if meaning in PORTS), default=1)
    alike = [meaning for count, meaning in zip(counts, columns, strict=True) if count == ports]
    if ports < FEWEST_PARTS or not any(meaning in ENDS for meaning in alike):
        return (row,)
    return _in_turn(row, _slashed, ports)


def _in_turn(row: Row, parts_of: Callable[[str], list[str]], count: int) -> tuple[Row, ...]:
    """As many rows as the cells that have so many parts: each with one of theirs, and with the other cells whole."""
    parts = [parts_of(cell.text) for cell in row.cells]
    return tuple(
        row._replace(
            cells=tuple(
                cell._replace(text=each[number]) if len(each) == count else cell
                for cell, each in zip(row.cells, parts, strict=True)
            )
        )
        for number in range(count)
    )


def by_arrows(row: Row, ports: int) -> tuple[Row, ...]:
    """The row itself, or one for each arrow of its port cell's lines; a line without one has its neighbour's."""
    lines = _lines(row.cells[ports].text)
    ways = [arrow_direction(line) for line in lines]
    first = next((way for way in ways if way), None)
    said: dict[Direction, list[str]] = {}
    for line, way in zip(lines, ways, strict=True):
        first = way or first
        if first is not None:
            said.setdefault(first, []).append(line)
    if len(said) < 2:
        return (row,)
    cell = row.cells[ports]
    return tuple(
        row._replace(cells=(*row.cells[:ports], cell._replace(text="\n".join(part)), *row.cells[ports + 1 :]))
        for part in said.values()
    )


def _hops(text: str) -> list[str]:
    """The names of a chain of arrows that all point to the right."""
    arrows = list(ARROW.finditer(text))
    return [part.strip() for part in ARROW_RIGHT.split(text)] if all(arrow["right"] for arrow in arrows) else []


def _slashed(text: str) -> list[str]:
    return text.split(SLASH)


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]
