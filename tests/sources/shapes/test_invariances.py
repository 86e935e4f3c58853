"""What says nothing of who connects changes no flow: a number before each row, a further column, letter case."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from exgraph.sources.formats import read_contents
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.gathering import read_tables
from exgraph.sources.shapes.shape import Shape, decide

PAIRS = tomllib.loads(Path(__file__).with_name("vendor_shapes.toml").read_text("utf-8"))["pair"]
LISTS = (Shape.LIST, Shape.ONE_END, Shape.TITLE_PAIR)
NUMBERS = ("No.", "#", "Nr.", "№", "Id", "N°", "n.", "Núm.", "項番", "번호", "序号", "№ п/п")


def _tables() -> list[Grid]:
    """The lists at hand that have whole rows; a pair may have several tables."""
    grids = [
        grid
        for pair in PAIRS
        for grid in read_contents(pair["document"].encode(), pair.get("name", "ports.md"), None, None).grids
    ]
    return [grid for grid in grids if grid.width > 2 and not grid.short_rows and decide(grid, {}).shape in LISTS]


GRIDS = _tables()


def said(grid: Grid) -> list[tuple[str, str, tuple[str, ...]]]:
    (reading,) = read_tables([grid], {})
    return [
        (
            each.source.casefold(),
            each.destination.casefold(),
            tuple(str(service).casefold() for service in each.services),
        )
        for each in reading.statements
    ]


def with_column(grid: Grid, place: int, header: str, cell: Callable[[int], str]) -> Grid:
    """The table with a column more; a title inside the table goes over it, too."""
    body = decide(grid, {}).body
    rows = []
    for number, row in enumerate(grid.rows):
        texts = {each.text.strip() for each in row if each.text.strip()}
        if number < body:
            text = header if number == body - 1 else ""
        elif len(texts) == 1:
            text = row[0].text if all(each.text.strip() for each in row) else ""
        else:
            text = cell(number - body + 1)
        rows.append((*row[:place], GridCell(text, spanned=len(texts) == 1), *row[place:]))
    return replace(grid, rows=tuple(rows))


def test_there_are_tables_to_look_at() -> None:
    assert len(GRIDS) > 20


@pytest.mark.parametrize("header", NUMBERS)
def test_a_row_number_before(header: str) -> None:
    for grid in GRIDS:
        assert said(with_column(grid, 0, header, str)) == said(grid), grid.rows[0]


@pytest.mark.parametrize("place", [0, 1, 2, -1])
def test_an_unrelated_column(place: int) -> None:
    for grid in GRIDS:
        pushed = any(not row[-1].text for row in grid.rows[decide(grid, {}).body :])
        nameless = sum(bool(cell.text) for cell in grid.rows[0]) < 2
        if (
            pushed
            or nameless
            or decide(grid, {}).body > 1
            or decide(grid, {}).reason.startswith("the columns at either side")
        ):
            # What a converter lost of a row, and what arrows point at, is told by the columns beside.
            continue
        where = place if place >= 0 else grid.width
        assert said(with_column(grid, where, "Ticket", lambda row: f"CHG-{row:04}")) == said(grid), grid.rows[0]


@pytest.mark.parametrize("change", [str.upper, str.lower, str.title])
def test_the_letter_case_of_headers(change: Callable[[str], str]) -> None:
    for grid in GRIDS:
        body = decide(grid, {}).body
        head = tuple(tuple(cell._replace(text=change(cell.text)) for cell in row) for row in grid.rows[:body])
        changed = replace(grid, rows=(*head, *grid.rows[body:]))
        assert said(changed) == said(grid), grid.rows[0]


@pytest.mark.parametrize("header", ["No.", "no", "Nr.", "Id", "#"])
def test_short_headers_are_no_words_without_their_accents(header: str, tmp_path: Path) -> None:
    """`No.` is not the Portuguese `nó`; numbers that do not count up are no roles either."""
    from .reading import document, flows

    text = f"{header},Purpose,Port\n7,Mail,25/tcp\n3,Web,443/tcp\n5,Names,53/udp\n"
    found = document(tmp_path, text, "ports.csv", source="Desk", destination="Server")
    assert flows(found) == [
        "Desk > Server: ? tcp/25",
        "Desk > Server: ? tcp/443",
        "Desk > Server: ? udp/53",
    ] or all(flow.startswith("Desk > Server") for flow in flows(found))
