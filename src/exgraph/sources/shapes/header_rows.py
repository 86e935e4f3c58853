"""The headers of a table's columns, where they stand in one row or in two."""

from __future__ import annotations

from collections.abc import Mapping

from exgraph.languages.meanings import PORTS, Column
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.column_meanings import fold_header, meaning_of

#: A header stands in one of so many rows.
DEEPEST_HEADER = 6


def stated_meaning(header: str, overrides: Mapping[str, Column]) -> Column | None:
    """What a header means, by what a reader said of it or by itself."""
    return overrides.get(fold_header(header)) or meaning_of(header)


def _meanings(headers: tuple[str, ...], overrides: Mapping[str, Column]) -> tuple[Column | None, ...]:
    """What a row of headers means. Where a reader named the column of a meaning, no other header has it by itself."""
    named = {meaning for header in headers if (meaning := overrides.get(fold_header(header)))}
    meant = ((overrides.get(fold_header(header)), meaning_of(header)) for header in headers)
    return tuple(stated or (Column.NOTES if own in named else own) for stated, own in meant)


def two_rows(
    grid: Grid, header: int, overrides: Mapping[str, Column]
) -> tuple[int, int, tuple[str, ...], tuple[Column | None, ...]]:
    """The first row of the header and of the body, header texts and meanings; a second header row (TCP and UDP under
    Ports) says more than the first."""
    top = grid.rows[header]
    headers = tuple(" ".join(cell.text.split()) for cell in top)
    columns = _meanings(headers, overrides)
    if header and (under := _under_ends(grid.rows[header - 1], top, overrides)) is not None:
        return header - 1, header + 1, *under
    if header + 1 >= len(grid.rows):
        return header, header + 1, headers, columns
    if (under := _under_ends(top, grid.rows[header + 1], overrides)) is not None:
        return header, header + 2, *under
    below = grid.rows[header + 1]
    second = [stated_meaning(cell.text, overrides) for cell in below]
    narrower = [
        meaning if meaning is not None and cell.text.strip() and cell.text != above.text else None
        for meaning, cell, above in zip(second, below, top, strict=True)
    ]
    fits = all(
        not cell.text.strip() or cell.text == above.text or meaning is not None
        for meaning, cell, above in zip(second, below, top, strict=True)
    )
    repeated = len({cell.text for cell in top}) < len(top) or any(not cell.text.strip() for cell in top)
    if not (fits and any(narrower) and repeated):
        return header, header + 1, headers, columns
    headers = tuple(
        f"{text} {' '.join(cell.text.split())}".strip() if meaning else text
        for text, cell, meaning in zip(headers, below, narrower, strict=True)
    )
    columns = tuple(new or old for new, old in zip(narrower, columns, strict=True))
    return header, header + 2, headers, columns


def _under_ends(
    above: tuple[GridCell, ...], below: tuple[GridCell, ...], overrides: Mapping[str, Column]
) -> tuple[tuple[str, ...], tuple[Column | None, ...]] | None:
    """Headers under `Source` and `Destination` that repeat, as Host and Port do: each is of the end above it."""
    texts = [" ".join(cell.text.split()) for cell in below]
    repeated = len({text for text in texts if text}) < sum(map(bool, texts))
    if not repeated or not all(stated_meaning(text, overrides) for text in texts if text):
        return None
    tops: list[str] = []
    for cell in above:
        text = " ".join(cell.text.split())
        # A span that the converter lost leaves its further columns empty.
        tops.append(text or (tops[-1] if tops else ""))
    ends = {stated_meaning(text, overrides) for text in tops}
    if not {Column.SOURCE, Column.DESTINATION} <= ends:
        return None
    paired = zip(tops, texts, strict=True)
    headers = tuple(f"{top} {text}".strip() if text and text != top else top for top, text in paired)
    columns = tuple(
        _under(stated_meaning(top, overrides), stated_meaning(text, overrides))
        for top, text in zip(tops, texts, strict=True)
    )
    return (headers, columns) if any(meaning in PORTS for meaning in columns) else None


def _under(top: Column | None, below: Column | None) -> Column | None:
    """What a column is whose header stands under another: the port under `Source` is the source's."""
    if below in PORTS and top is Column.SOURCE:
        return Column.SOURCE_PORT
    return top if below in (None, Column.HOST) else below
