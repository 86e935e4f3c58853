"""Rows with tabs between their cells in a text with prose around them."""

from __future__ import annotations

import pytest

from exgraph.sources.formats import read_grids
from exgraph.sources.formats.tabbed_rows import tabbed_end
from tests.growth import assert_linear, cpu


def _texts(text: str) -> list[list[list[str]]]:
    return [[[cell.text for cell in row] for row in grid.rows] for grid in read_grids(text.encode(), "sheet.txt")]


def test_tabbed_rows_in_prose_are_a_table() -> None:
    text = "Network sheet\nIssue 4\n\nOpen these:\n\nFrom\tTo\tPort\nDesk\tHub\t443\nHub\tClock\n\nRoom 4120.\n"
    assert _texts(text) == [[["From", "To", "Port"], ["Desk", "Hub", "443"], ["Hub", "Clock", ""]]]


@pytest.mark.parametrize("text", ["Sheet\n\nA\tB\nC\tD\n", "Sheet\n\nFrom\tTo\tPort\nno table\n"])
def test_a_tab_in_prose_makes_no_table(text: str) -> None:
    assert tabbed_end(text.split("\n"), 2) == 2


def test_the_rows_of_a_table_are_looked_at_once() -> None:
    def lines(count: int) -> list[str]:
        return ["a\tb\tc"] * count

    assert_linear(lambda count: cpu(tabbed_end, lines(count), 0), 20_000)
