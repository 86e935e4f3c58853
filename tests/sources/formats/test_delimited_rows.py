"""Rows with delimiters between their cells in a text with prose around them."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.formats import read_contents, read_grids
from exgraph.sources.formats.delimited_rows import delimited_at
from exgraph.sources.load import read
from tests.growth import assert_linear, cpu
from tests.sources.shapes.reading import flows


def _texts(text: str) -> list[list[list[str]]]:
    return [[[cell.text for cell in row] for row in grid.rows] for grid in read_grids(text.encode(), "sheet.txt")]


def test_tabbed_rows_in_prose_are_a_table() -> None:
    text = "Network sheet\nIssue 4\n\nOpen these:\n\nFrom\tTo\tPort\nDesk\tHub\t443\nHub\tClock\n\nRoom 4120.\n"
    assert _texts(text) == [[["From", "To", "Port"], ["Desk", "Hub", "443"], ["Hub", "Clock", ""]]]


@pytest.mark.parametrize(
    "text",
    [
        "Porty hali 2\n\nŹródło;Cel;Protokół;Port\nprasa;serwer;TCP;4840\nserwer;zegar;UDP;123\n",
        "Ports of hall 2, issue 4, as agreed, with the plant.\n\n# Rules\n\n"
        "Source;Destination;Protocol;Port\nprasa;serwer;TCP;4840\n\nserwer;zegar;UDP;123\n\nEnd; of; the list.\n",
        "Ports of hall 2\nIssue 4\n\nSource,Destination,Protocol,Port\nprasa,serwer,TCP,4840\nserwer,zegar,UDP,123\n\n"
        "That is all, so far, we think, at least.\n",
        "Hall 2\n\nSource, Destination, Protocol, Port\nprasa, serwer, TCP, 4840\nserwer, zegar, UDP, 123\n",
        'Hall 2\n\n"Source";"Destination";"Protocol";"Port"\n"prasa";"serwer";"TCP";"4840"\nserwer;zegar;UDP;123\n',
    ],
    ids=["titles", "a sentence above and a gap", "a sentence below", "spaces", "quotes"],
)
@pytest.mark.parametrize("name", ["rules.txt", "rules.list", "rules"])
def test_rows_with_delimiters_under_titles_are_read_whatever_the_file_is_called(
    tmp_path: Path, name: str, text: str
) -> None:
    path = tmp_path / name
    path.write_text(text)
    assert flows(read(path)) == ["prasa > serwer: ? tcp/4840", "serwer > zegar: ? udp/123"]


def test_tables_under_titles_of_their_own_are_several(tmp_path: Path) -> None:
    path = tmp_path / "rules.txt"
    table = "Source;Destination;Port\n{}\n\n"
    path.write_text("Rules\n\n" + table.format("desk;hub;443/tcp") + "Mail\n\n" + table.format("mail;relay;25/tcp"))
    assert flows(read(path)) == ["desk > hub: ? tcp/443", "mail > relay: ? tcp/25"]


@pytest.mark.parametrize(
    "text",
    [
        "Sheet\n\nA\tB\nC\tD\n",
        "Sheet\n\nFrom\tTo\tPort\nno table\n",
        "Letter\n\nWe came, saw, and left\non day 4, late, and tired.\n",
        "Letter\n\nWe came; we saw; we left.\nIt was 4; it was late; we were tired.\n",
        "Letter\n\n1;2;3\n4;5;6\n",
        "Letter\n\nport;port;port\n4;5;6\n",
    ],
)
def test_a_delimiter_in_prose_makes_no_table(text: str) -> None:
    assert delimited_at(text.split("\n"), 2) is None


def test_a_file_that_is_rows_from_its_first_line_on_is_a_csv() -> None:
    assert read_contents(b"From;To;Port\ndesk;hub;443\n", "a.txt").form == "csv"
    assert read_contents(b"Rules\n\nFrom;To;Port\ndesk;hub;443\n", "a.txt").form == "columns"


@pytest.mark.parametrize("line", ["a\tb\tc", "a;b;c", "a,b,c", "a;b;c\n\n"])
def test_the_rows_of_a_table_are_looked_at_once(line: str) -> None:
    def all_lines(count: int) -> None:
        lines = [part for _ in range(count) for part in line.split("\n")]
        number = 0
        while number < len(lines):
            found = delimited_at(lines, number)
            number = found.end if found else number + 1

    assert_linear(lambda count: cpu(all_lines, count), 5_000)
