"""Plain text in columns → grids."""

from __future__ import annotations

import pytest

from .looking import grids, only, texts

HEADER = "Source       Destination  Protocol  Port\n"
SHOWN = ["Source", "Destination", "Protocol", "Port"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("web front    database     TCP       5432\n", [["web front", "database", "TCP", "5432"]]),
        ("web          database     TCP      49152\n", [["web", "database", "TCP", "49152"]]),
        ("web          database               5432\n", [["web", "database", "", "5432"]]),
        ("web          database     TCP\n", [["web", "database", "TCP", ""]]),
        ("web          db  TCP  443, 8443\n", [["web", "db", "TCP", "443, 8443"]]),
        (
            "-----------  -----------  --------  ----\nweb          db           TCP       1\n",
            [["web", "db", "TCP", "1"]],
        ),
        ("受信         データ       TCP       1\n", [["受信", "データ", "TCP", "1"]]),
    ],
    ids=["left", "numbers set right", "a gap", "a gap at the end", "not below the header", "a rule", "wide letters"],
)
def test_gaps_of_two_spaces_divide_columns(rows: str, expected: list[list[str]]) -> None:
    assert texts(only(HEADER + rows, "columns")) == [SHOWN, *expected]


ROWS = "".join(f"web{n}         database     TCP       {n}\n" for n in range(1, 5))


@pytest.mark.parametrize(
    ("row", "lost"),
    [
        ("reverse-proxy web db      TCP       443\n", 1),
        ("web    mq    db    TCP    443\n", 1),
        ("a-name-as-wide-as-its-column db     443\n", 1),
        ("reverse-proxy web db      TCP       443\n             db           TCP       444\n", 2),
    ],
    ids=["a word across an edge", "two fields in a column", "across two edges", "a row that may go on with it"],
)
def test_a_row_with_a_word_across_an_edge_is_told_and_not_read(row: str, lost: int) -> None:
    grid = only(HEADER + ROWS + row + ROWS, "columns")
    assert [cells[3] for cells in texts(grid)[1:]] == ["1", "2", "3", "4"] * 2
    (told,) = grid.unread
    assert (told.kind, told.line, told.count, told.text, told.ports) == (
        "torn",
        6,
        lost,
        " ".join(row.split("\n")[0].split()),
        True,
    )


def torn_rows(count: int) -> str:
    return (
        HEADER
        + "web          database     TCP       1\n" * (9 - count)
        + "reverse-proxy web db TCP       443\n" * count
    )


def test_where_more_than_a_fifth_of_the_rows_is_torn_the_table_is() -> None:
    two, three = (only(torn_rows(count), "columns") for count in (2, 3))
    assert (len(two.rows), two.unread[0].count, two.unread[0].line) == (8, 2, 9)
    assert (texts(three), three.unread[0].text, three.unread[0].line) == (
        [["Source Destination Protocol Port"]],
        "Source Destination Protocol Port",
        1,
    )


def test_headings_titles_and_places() -> None:
    text = f"Ports\n=====\n\nInbound rules for mail servers:\n{HEADER}web          db           TCP       1\n"
    grid = only(text, "columns")
    assert (grid.headings, grid.lead, grid.line) == (("Ports",), "Inbound rules for mail servers:", 5)
    assert [(cell.line, cell.column) for cell in grid.rows[1]] == [(6, 1), (6, 14), (6, 27), (6, 37)]


def test_a_text_of_words_has_no_table() -> None:
    assert grids("Open the ports.\n\nThey are  listed elsewhere.\nAsk somebody.\n", "columns") == ()
