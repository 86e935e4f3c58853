"""Markdown → grids."""

from __future__ import annotations

import pytest

from .looking import grids, only, texts


@pytest.mark.parametrize(
    "source",
    [
        "|Port|From|\n|---|---|\n|443|Edge|\n",
        "Port | From\n--- | ---\n443 | Edge\n",
        "| Port | From\n|:--|--:|\n| 443 | Edge\n",
        "> | Port | From |\n> |------|------|\n> | 443  | Edge |\n",
        "  * item\n\n    | Port | From |\n    |------|------|\n    | 443  | Edge |\n",
        "|Port|From|\n|443|Edge|\n",
        "Port | From\n443 | Edge\n",
        "+------+------+\n| Port | From |\n+======+======+\n| 443  | Edge |\n+------+------+\n",
        "<table><tr><th>Port<th>From</tr>\n\n<tr><td>443</td><td>Edge</td></table>\n",
        "\n|Port|From|<!-- reviewed -->\n|---|---|\n|443|Edge|<!-- | -->\n",
    ],
)
def test_every_way_to_write_a_table_gives_the_same_cells(source: str) -> None:
    assert texts(only(source, "markdown")) == [["Port", "From"], ["443", "Edge"]]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("443<sup>1</sup>", "443 [1]"),
        ("443 <sup>[3]</sup>", "443 [3]"),
        ("443<sup>[Note 2](#n2) may differ</sup>", "443 [^Note 2 may differ]"),
        ("443[^a]", "443[^a]"),
        ("443[1](#fn1)", "443 [1]"),
        ("443[1](notes.md)", "443 [1]"),
        ("[443](#https)", "443"),
        ("443*", "443*"),
        ("80*, 443*", "80*, 443*"),
        ("80\\*", "80*"),
        ("25<br>587", "25\n587"),
        ("25 <br/>or<br> 587", "25\nor\n587"),
        ("<ul><li>Edge</li><li>Hub</li></ul>", "Edge\nHub"),
        ("Edge <p> Hub", "Edge\nHub"),
        ("**TCP** _443_ `8443`", "TCP 443 8443"),
        ("a_b_c __d__", "a_b_c d"),
        ("a \\| b", "a | b"),
        ("[Edge **node**](x.md#y) and ![logo](y.png)", "Edge node and"),
        ("![yes](y.png)", "yes"),
        ("~~80~~ 443", "443"),
        ("32<NN>", "32<NN>"),
        ("5<server name>14", "5<server name>14"),
        ("32&lt;NN&gt; &amp; x", "32<NN> & x"),
        ("<https://host:8443/x>", "https://host:8443/x"),
        ("6162  2500 to 3300", "6162  2500 to 3300"),
        ("`a **b** <br>`", "a **b** <br>"),
    ],
)
def test_a_cell_reads_as_a_person_reads_it(cell: str, text: str) -> None:
    grid = only(f"|x|y|\n|-|-|\n|{cell}|z|\n", "markdown")
    assert grid.rows[1][0].text == text
    assert grid.rows[1][0].raw == cell


def test_headings_captions_and_the_paragraph_above() -> None:
    source = """\
---
title: | not | a table
---
# <a name="top"></a>Ports {#top}

Mail servers
------------

First words.

Open these
*before* you begin.

|a|b|
|-|-|
|1|2|

### Edge > Hub ###

<figcaption>Inbound <b>rules</b></figcaption>

|c|d|
|-|-|
|3|4|

## Others

|e|f|
|-|-|
|5|6|

Table: The rest
"""
    first, second, third = grids(source, "markdown")
    assert (first.headings, first.caption, first.lead, first.line) == (
        ("Ports", "Mail servers"),
        "",
        "Open these before you begin.",
        14,
    )
    assert (second.headings, second.caption, second.lead) == (
        ("Ports", "Mail servers", "Edge > Hub"),
        "Inbound rules",
        "",
    )
    assert (third.headings, third.caption) == (("Ports", "Others"), "The rest")


def test_tables_in_code_and_comments_are_no_tables() -> None:
    assert grids("```\n|a|b|\n|-|-|\n```\n~~~~ text\n|a|b|\n~~~\n~~~~\n<!--\n|a|b|\n|-|-|\n-->\n", "markdown") == ()


def test_cells_know_their_line_and_column() -> None:
    rows = only("# x\n\n|Port | From|\n|---|---|\n|  443|Edge |\n", "markdown").rows
    assert [(cell.line, cell.column) for row in rows for cell in row] == [(3, 2), (3, 9), (5, 4), (5, 8)]


def test_html_in_markdown_keeps_the_lines_and_headings_of_the_document() -> None:
    (grid,) = grids("# Top\n\ntext\n<table>\n<tr><td>a\n<td>b\n</table>\n# Next\n", "markdown")
    assert (grid.headings, grid.lead, grid.line, grid.rows[0][1].line) == (("Top",), "text", 4, 6)


def test_a_table_that_nothing_closes_ends_at_the_next_heading() -> None:
    first, second = grids("<table><tr><td>a\n# Next\n|c|d|\n|-|-|\n|1|2|\n", "markdown")
    assert texts(first) == [["a"]]
    assert (second.headings, texts(second)) == (("Next",), [["c", "d"], ["1", "2"]])


def test_short_rows_are_padded_and_named() -> None:
    grid = only("|a|b|c|\n|-|-|-|\n|1|2|3|\n|4|\n||5|6|7|\n", "markdown")
    assert grid.short_rows == (0, 1, 2)
    assert texts(grid) == [["a", "b", "c", ""], ["1", "2", "3", ""], ["4", "", "", ""], ["", "5", "6", "7"]]


def test_two_tables_without_a_line_between_are_two() -> None:
    first, second = grids("|a|b|\n|-|-|\n|1|2|\n|a|b|\n|-|-|\n|3|4|\n", "markdown")
    assert texts(first) == [["a", "b"], ["1", "2"]]
    assert texts(second) == [["a", "b"], ["3", "4"]]


def test_a_line_of_dashes_between_rows_is_no_row() -> None:
    assert texts(only("|a|b|\n|-|-|\n|1|2|\n|-|-|\n|3|4|\n", "markdown")) == [["a", "b"], ["1", "2"], ["3", "4"]]


def test_dashes_that_say_none_stay() -> None:
    assert texts(only("|a|b|\n|-|-|\n|--|443|\n", "markdown"))[1] == ["--", "443"]


def test_one_line_with_a_pipe_is_prose() -> None:
    assert grids("Use a | b here.\n\nAnd c | d there.\n", "markdown") == ()


def test_folded_parts_title_their_tables_only() -> None:
    first, second = grids(
        "## Ports\n<details>\n<summary>K3s</summary>\n\n|a|b|\n|-|-|\n|1|2|\n\n</details>\n\n|c|d|\n|-|-|\n|1|2|\n",
        "markdown",
    )
    assert (first.headings, second.headings) == (("Ports", "K3s"), ("Ports",))
