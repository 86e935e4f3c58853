"""reStructuredText → grids."""

from __future__ import annotations

import pytest

from .looking import grids, only, texts


@pytest.mark.parametrize(
    "source",
    [
        "+------+------+\n| Port | From |\n+======+======+\n| 443  | Edge |\n+------+------+\n",
        "====  ====\nPort  From\n====  ====\n443   Edge\n====  ====\n",
        ".. list-table::\n   :header-rows: 1\n\n   * - Port\n     - From\n   * - 443\n     - Edge\n",
        '.. csv-table::\n   :header: "Port", From\n\n   443, Edge\n',
        ".. csv-table::\n   :header-rows: 1\n   :delim: ;\n\n   Port; From\n   443; Edge\n",
        "::\n\n  ====  ====\n  no    no\n  ====  ====\n\n"
        ".. code-block:: text\n\n   ====  ====\n   no    no\n   ====  ====\n\n"
        "====  ====\nPort  From\n====  ====\n443   Edge\n====  ====\n",
    ],
)
def test_every_way_to_write_a_table_gives_the_same_cells(source: str) -> None:
    grid = only(source, "rst")
    assert (texts(grid), grid.header_rows) == ([["Port", "From"], ["443", "Edge"]], 1)


def test_spans_of_a_drawn_table() -> None:
    grid = only(
        "+------+-----------+\n| From | Ports     |\n|      +-----+-----+\n|      | TCP | UDP |\n+======+=====+=====+\n"
        "| Edge | 443 | 53  |\n+------+-----+-----+\n",
        "rst",
    )
    assert texts(grid) == [["From", "Ports", "Ports"], ["From", "TCP", "UDP"], ["Edge", "443", "53"]]
    assert grid.header_rows == 2


def test_spans_and_continued_rows_of_a_simple_table() -> None:
    grid = only(
        "====  ====  ====\nFrom  Ports\n----  ----------\n\\     TCP   UDP\n====  ====  ====\n"
        "Edge  443   53\n      or\n====  ====  ====\n",
        "rst",
    )
    assert texts(grid) == [["From", "Ports", "Ports"], ["", "TCP", "UDP"], ["Edge", "443 or", "53"]]


def test_wide_characters_take_two_places() -> None:
    assert texts(only("+------+------+\n| 送信 | Edge |\n+------+------+\n", "rst")) == [["送信", "Edge"]]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("443 [1]_", "443 [1]"),
        ("443\\ :sup:`1`", "443 [1]"),
        ("``443`` **TCP** *x*", "443 TCP x"),
        ("`Edge node <http://x>`_", "Edge node"),
        (":ref:`the hub <hub>`", "the hub"),
        ("443*", "443*"),
        ("sip_tls", "sip_tls"),
    ],
)
def test_a_cell_reads_as_a_person_reads_it(cell: str, text: str) -> None:
    assert only(f".. list-table::\n\n   * - {cell}\n     - z\n", "rst").rows[0][0].text == text


def test_headings_by_the_order_of_their_adornments() -> None:
    first, second = grids(
        "=====\nPorts\n=====\n\nEdge\n~~~~\n\nOpen these.\n\n.. table:: Inbound\n\n   ==  ==\n   a   b\n   ==  ==\n\n"
        "Hub\n~~~\n\n==  ==\nc   d\n==  ==\n",
        "rst",
    )
    assert (first.headings, first.caption, first.lead) == (("Ports", "Edge"), "Inbound", "Open these.")
    assert (second.headings, second.caption) == (("Ports", "Hub"), "")


FRAME = "+---------------+-----+------+\n"


@pytest.mark.parametrize(
    ("table", "rows", "torn"),
    [
        (
            "=======  =======  ====\nFrom     To       Port\n=======  =======  ====\n"
            "reverse-proxy web 443\nweb      db       5432\n=======  =======  ====\n",
            [["From", "To", "Port"], ["web", "db", "5432"]],
            [("reverse-proxy web 443", 4, 1)],
        ),
        (
            "=======  =======  ====\nFrom     To       Port\n=======  =======  ====\n"
            "reverse-proxy web 443\n\\        db       5432\nweb      db       5433\n=======  =======  ====\n",
            [["From", "To", "Port"], ["web", "db", "5433"]],
            [("reverse-proxy web 443", 4, 2)],
        ),
        (
            f"{FRAME}| From          | To  | Port |\n{FRAME}| reverse-proxy web | db  | 443 |\n{FRAME}"
            f"| web           | db  | 5432 |\n{FRAME}",
            [["From", "To", "Port"], ["reverse-proxy web", "db", "443"], ["web", "db", "5432"]],
            [],
        ),
        (
            f"{FRAME}| From          | To  | Port |\n{FRAME}| reverse-proxy web | 443   |\n{FRAME}"
            f"| web           | db  | 5432 |\n{FRAME}",
            [["From", "To", "Port"], ["web", "db", "5432"]],
            [("| reverse-proxy web | 443 |", 4, 1)],
        ),
    ],
    ids=["a simple table", "a row that goes on with it", "as many bars", "bars are missing"],
)
def test_no_word_is_cut_by_a_border(table: str, rows: list[list[str]], torn: list[tuple[str, int, int]]) -> None:
    grid = only(table, "rst")
    assert texts(grid) == rows
    assert [(each.text, each.line, each.count) for each in grid.unread] == torn
    assert all(each.ports and each.kind == "torn" for each in grid.unread)


def test_each_line_of_a_database_shell_is_a_row_and_a_wrapped_cell_is_one_cell() -> None:
    shell = only("+----+----+\n| a  | b  |\n+----+----+\n| 1  | 2  |\n| 3  | 4  |\n+----+----+\n", "rst")
    assert texts(shell) == [["a", "b"], ["1", "2"], ["3", "4"]]
    wrapped = only("+----+----+\n| a  | b  |\n+----+----+\n| 1  | 2  |\n|    | 4  |\n+----+----+\n", "rst")
    assert texts(wrapped) == [["a", "b"], ["1", "2 4"]]


def test_a_table_in_a_literal_block_is_marked() -> None:
    literal, code = grids(
        "Ports\n=====\n\nSo::\n\n   Source  Port\n   Edge    443\n\n"
        ".. code-block:: text\n\n   Source  Port\n   Hub     25\n",
        "rst",
    )
    assert (texts(literal), literal.unseen, literal.line) == ([["Source", "Port"], ["Edge", "443"]], "fence", 6)
    assert (texts(code), code.unseen, code.line) == ([["Source", "Port"], ["Hub", "25"]], "fence", 11)
