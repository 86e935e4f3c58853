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
