"""Rows of pipe tables that a converter broke after each cell."""

import pytest

from exgraph.sources.formats.markdown import grids_of

from .looking import texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Port |\nService |\nHost |\n---|---|---|\nTCP 80,\n443 |\nPages |\nHub |\n",
            [["Port", "Service", "Host"], ["TCP 80, 443", "Pages", "Hub"]],
        ),
        (
            "Name | Port | Way |\n---|---|---|\na.example.com |\n443 | out |\nb.example.com | 80 | out |\nafter",
            [["Name", "Port", "Way"], ["a.example.com", "443", "out"], ["b.example.com", "80", "out"]],
        ),
        (
            "From | To | Port |\n---|---|---|\nHub | Desk | 80 |\nStore | 81 |\nTime | 123 |\n",
            [["From", "To", "Port"], ["Hub", "Desk", "80"], ["Store", "81", ""], ["Time", "123", ""]],
        ),
    ],
    ids=["header and rows", "some rows", "short rows are not broken ones"],
)
def test_rows(text, expected):
    (grid,) = grids_of(text, "ports.md")
    assert [row[: len(expected[0])] for row in texts(grid)][: len(expected)] == expected


def test_a_row_keeps_the_line_it_begins_on():
    (grid,) = grids_of("A |\nB |\nC |\n---|---|---|\n1 |\n2 |\n3 |\n4 |\n5 |\n6 |\n", "ports.md")
    assert [row[0].line for row in grid.rows[1:]] == [5, 8]
