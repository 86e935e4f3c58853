"""Comma-separated values → grids."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.sources.formats import csv
from exgraph.sources.formats.limits import CellBudget

from .looking import grids, only, texts


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_splits_the_rows_alike(delimiter: str) -> None:
    lines = [["From", "To", "Port"], ["Edge", "Hub", "443; 80, 25"], ["Hub", "Edge", '"a | b"']]
    source = "\n".join(delimiter.join(f'"{field}"' if '"' not in field else field for field in line) for line in lines)
    assert texts(only(source, "csv")) == [
        ["From", "To", "Port"],
        ["Edge", "Hub", "443; 80, 25"],
        ["Hub", "Edge", "a | b"],
    ]


def test_commas_in_the_cells_of_a_semicolon_file_do_not_mislead() -> None:
    assert texts(only("From;Port\nEdge;443, 80\nHub;25, 587\nAll;53, 88, 389\n", "csv"))[2] == ["Hub", "25, 587"]


def test_a_spreadsheet_may_declare_the_delimiter() -> None:
    grid = only("sep=|\na|b,c\nd|e\n", "csv")
    assert (texts(grid), grid.rows[0][0].line) == ([["a", "b,c"], ["d", "e"]], 2)


def test_quoted_line_ends_keep_the_lines_right() -> None:
    grid = only('a,b\n"25\n\n 587 ","say ""hi"""\nc,d\n', "csv")
    assert texts(grid)[1:] == [["25\n587", 'say "hi"'], ["c", "d"]]
    assert [row[0].line for row in grid.rows] == [1, 2, 5]
    assert (grid.rows[1][1].line, grid.rows[1][1].column) == (4, 8)


def test_a_quote_that_nothing_closes_is_a_character() -> None:
    assert texts(only('a,b\n"c,d\n"e" f,g\n', "csv")) == [["a", "b"], ['"c', "d"], ['"e" f', "g"]]


def test_rows_stay_as_they_are() -> None:
    grid = only("\ufeffRules of 2024\n\nPort,Port\n443\n80,x,y\n\n\n", "csv")
    assert texts(grid) == [
        ["Rules of 2024", "", ""],
        ["", "", ""],
        ["Port", "Port", ""],
        ["443", "", ""],
        ["80", "x", "y"],
    ]
    assert grid.short_rows == (0, 1, 2, 3)


def test_an_empty_file_has_no_table() -> None:
    assert grids("\n \n", "csv") == ()


def one_by_one(text: str) -> list[tuple[csv.GridCell, ...]]:
    """The rows of a text, each read as one with quotes is."""
    rows: list[tuple[csv.GridCell, ...]] = []
    place, line = 0, 1
    while place < len(text):
        place, line = csv._quoted(text, ",", CellBudget("", written=True), place, line, rows)
    return rows


@given(st.text(alphabet='ab", \n', max_size=60), st.integers(1, 20))
def test_rows_that_are_read_together_are_the_same_as_one_by_one(text: str, at_once: int) -> None:
    with patch.object(csv, "_AT_ONCE", at_once):
        assert csv.rows_of(text, ",", CellBudget("", written=True)) == one_by_one(text)
