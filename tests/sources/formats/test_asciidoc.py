"""AsciiDoc → grids."""

from __future__ import annotations

import pytest

from .looking import grids, only, texts

HEADER_AND_ROW = [["Port", "From"], ["443", "Edge"]]


@pytest.mark.parametrize(
    "source",
    [
        "|===\n|Port |From\n\n|443 |Edge\n|===\n",
        '[cols="1,2",options="header"]\n|===\n|Port\n|From\n|443\n|Edge\n|===\n',
        "[%header,cols=2*]\n|===\n|Port |From |443 |Edge\n|===\n",
        "[%header,cols=2]\n|===\n|Port |From |443 |Edge\n|===\n",
        "A line of text.\n[%header,cols=2*]\n|===\n|Port |From |443 |Edge\n|===\n",
        "[%header]\n,===\nPort,From\n443,Edge\n,===\n",
        "[%header,format=csv]\n|===\nPort,From\n443,Edge\n|===\n",
        "[%header]\n|===\n|Port |From\nh|443 ^.>s|Edge\n",
        "----\n|===\n|no\n|===\n----\n////\n|===\n|no\n|===\n////\n[%header]\n|===\n|Port |From\n|443 |Edge\n|===\n",
    ],
)
def test_every_way_to_write_a_table_gives_the_same_cells(source: str) -> None:
    grid = only(source, "asciidoc")
    assert (texts(grid), grid.header_rows) == (HEADER_AND_ROW, 1)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("443^1^", "443 [1]"),
        ("443footnote:[if enabled]", "443 [^if enabled]"),
        ("25 +\n587", "25\n587"),
        ("\n* Edge\n* Hub\nnode", "Edge\nHub node"),
        ("*TCP* `443` _x_", "TCP 443 x"),
        ("443*", "443*"),
        ("a \\| b", "a | b"),
        ("link:x.html[Edge] https://y.z[Hub^] <<a,All>>", "Edge Hub All"),
        ("{product} {unknown}", "Mailer {unknown}"),
    ],
)
def test_a_cell_reads_as_a_person_reads_it(cell: str, text: str) -> None:
    assert only(f":product: Mailer\n\n[cols=2*]\n|===\n|{cell}\n|z\n|===\n", "asciidoc").rows[0][0].text == text


def test_spans_and_repetitions() -> None:
    grid = only("[cols=3*]\n|===\n.2+|Edge 2+|any\n|a |b\n3*|c\n|===\n", "asciidoc")
    assert texts(grid) == [["Edge", "any", "any"], ["Edge", "a", "b"], ["c", "c", "c"]]
    assert [(cell.line, cell.column) for cell in grid.rows[1]] == [(3, 4), (4, 1), (4, 4)]


def test_headings_title_and_paragraph() -> None:
    grid = only("= Ports\n\n== Edge\n\nOpen *these*.\n\n.Inbound\n|===\n|1\n|===\n", "asciidoc")
    assert (grid.headings, grid.caption, grid.lead, grid.line) == (("Ports", "Edge"), "Inbound", "Open these.", 8)


@pytest.mark.parametrize("between", ["\n", ""])
def test_a_paragraph_may_end_right_above_a_title_or_attributes(between: str) -> None:
    grid = only(f"Open these.\n{between}.Inbound\n[cols=2*]\n|===\n|1\n|2\n|===\n", "asciidoc")
    assert (grid.caption, grid.lead, texts(grid)) == ("Inbound", "Open these.", [["1", "2"]])


def test_a_last_row_that_is_too_short_is_named() -> None:
    assert only("|===\n|a |b\n|c\n|===\n", "asciidoc").short_rows == (1,)


def test_no_table_no_grid() -> None:
    assert grids("= Ports\n\ntext | text\n", "asciidoc") == ()


CONDITIONAL = """\
ifdef::cloud[]
include::shared.adoc[]
endif::[]

[%header,cols=2*]
|===
|Port |From
ifdef::east[]
|443 // closed at night
|Edge
endif::[]
ifndef::east[]
|8443
// a remark of 65536 words
|Edge
endif::[]
include::more-rows.adoc[]
|===

|===
|Port |From

|80 |Edge
|===
"""


def test_branches_are_read_together_and_noted_and_remarks_are_none_of_the_text() -> None:
    first, second = grids(CONDITIONAL, "asciidoc")
    assert texts(first) == [["Port", "From"], ["443 // closed at night", "Edge"], ["8443", "Edge"]]
    assert first.notes == (
        "all branches of its conditions are read together: ifdef::cloud, ifdef::east, ifndef::east",
        "what it includes is not read: shared.adoc, more-rows.adoc",
    )
    assert [row[0].line for row in first.rows] == [7, 9, 13]
    assert (texts(second), second.notes) == ([["Port", "From"], ["80", "Edge"]], ())


@pytest.mark.parametrize(
    ("rows", "ports", "torn"),
    [
        ("|web |db |1\n\n|web |2\n\n|web |db |3\n\n|web |db |4\n", ["1", "3", "4"], [("web | 2", 7, 1)]),
        ("|web |db |1\n|web |2\n|web |db |3\n|web |db |4\n", ["1", "3", "4"], [("web | 2", 6, 1)]),
        ("|web\n|db\n|1\n\n|web\n|db\n|x\n|2\n\n|web\n|db\n|3\n", ["1", "3"], [("web | db | x | 2", 9, 1)]),
        ("|web |db\n|1\n|web |db |2\n|web |db |3\n", ["1", "2", "3"], []),
        ("|web\n\n|db\n\n|1\n\n|web |db |2\n\n|web |db |3\n", ["1", "2", "3"], []),
    ],
    ids=[
        "blank lines",
        "line ends",
        "a cell too many",
        "a row on two lines",
        "a row with blank lines",
    ],
)
def test_a_row_with_a_wrong_number_of_cells_is_told_and_the_next_one_is_right(
    rows: str, ports: list[str], torn: list[tuple[str, int, int]]
) -> None:
    grid = only(f"[cols=3*]\n|===\n|Source |Destination |Port\n\n{rows}|===\n", "asciidoc")
    assert [row[2] for row in texts(grid)[1:]] == ports
    assert [(each.text, each.line, each.count) for each in grid.unread] == torn
