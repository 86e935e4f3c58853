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


def test_tables_in_comments_are_none_and_those_in_code_are_marked() -> None:
    found = grids("```\n|a|b|\n|-|-|\n|c|d|\n```\n~~~~ text\n|e|\n~~~\n~~~~\n<!--\n|a|b|\n|-|-|\n-->\n", "markdown")
    assert [(texts(grid), grid.unseen, grid.line) for grid in found] == [([["a", "b"], ["c", "d"]], "fence", 2)]


CODE_TABLE = [["Source", "Port"], ["Edge", "443"], ["Hub", "25"]]


@pytest.mark.parametrize(
    "code",
    [
        "| Source | Port |\n|---|---|\n| Edge | 443 |\n| Hub | 25 |",
        "Source | Port\n-------+-----\n Edge  |  443\n Hub   |   25\n(2 rows)",
        "+------+----+\n|Source|Port|\n+------+----+\n| Edge | 443|\n| Hub  |  25|\n+------+----+",
        "┌──────┬────┐\n│Source│Port│\n├──────┼────┤\n│ Edge │ 443│\n│ Hub  │  25│\n└──────┴────┘",
        "Source   Port\nEdge      443\nHub        25",
        "Source   Port\n-------  ----\nEdge     443\nHub      25",
    ],
    ids=["pipes", "a database shell", "a frame", "a frame of box characters", "columns", "columns with lines"],
)
def test_a_table_in_code_is_marked_in_whatever_form_and_has_its_lines(code: str) -> None:
    (grid,) = grids(f"# Ports\n\n```text\n{code}\n```\n", "markdown")
    assert (texts(grid), grid.unseen, grid.headings) == (CODE_TABLE, "fence", ("Ports",))
    first = code.split("\n").index(next(line for line in code.split("\n") if "Source" in line)) + 4
    assert grid.rows[0][0].line == first


@pytest.mark.parametrize(
    "code",
    [
        "def open(port):\n    return port",
        "server {\n    listen 443;\n}",
        "cat hosts | grep edge",
        "tree\n├── a\n└── b",
        "Edge\n\nHub",
    ],
)
def test_code_is_no_table(code: str) -> None:
    assert grids(f"```\n{code}\n```\n", "markdown") == ()


TABLE = "| a | b |\n|---|---|\n| 1 | 2 |"
INDENTED = TABLE.replace("| ", "    | ", 1).replace("\n", "\n    ")


@pytest.mark.parametrize(
    ("box", "titles"),
    [
        (f"```{{tab}} Small\n\n{TABLE}\n\n```", ["Small"]),
        (f"````{{tab-item}} Small\n:sync: small\n\n```{{note}}\nBe careful.\n```\n{TABLE}\n````", ["Small"]),
        (f":::{{note}}\n{TABLE}\n:::", []),
        (f"::::{{tab-set}}\n:::{{tab-item}} Small\n{TABLE}\n:::\n::::", ["Small"]),
        (f"::: tip Small\n{TABLE}\n:::", ["Small"]),
        (f":::note[Small]\n{TABLE}\n:::", ["Small"]),
        (f'::: zone pivot="small"\n{TABLE}\n::: zone-end', []),
        (f'=== "Small"\n\n{INDENTED}', ["Small"]),
        (f'!!! note "Small"\n\n{INDENTED}', ["Small"]),
        (f"??? note\n{INDENTED}", []),
        (f'<Tabs>\n<TabItem value="small" label="Small">\n\n{TABLE}\n\n</TabItem>\n</Tabs>', ["Small"]),
        (f'{{% tabs %}}\n{{% tab title="Small" %}}\n{TABLE}\n{{% endtab %}}\n{{% endtabs %}}', ["Small"]),
        (f'{{{{< tabs >}}}}\n{{{{% tab name="Small" %}}}}\n{TABLE}\n{{{{% /tab %}}}}\n{{{{< /tabs >}}}}', ["Small"]),
        (f'{{{{#tab name="Small" }}}}\n{TABLE}\n{{{{#endtab }}}}', ["Small"]),
        (f"<details>\n<summary>Small</summary>\n\n{TABLE}\n\n</details>", ["Small"]),
        (f"#### [Small](#tab/small)\n\n{TABLE}", ["Small"]),
    ],
    ids=[
        "MyST tab",
        "MyST box in a tab",
        "MyST colons",
        "MyST tabs of colons",
        "VuePress",
        "Docusaurus note",
        "docs.microsoft.com zone",
        "MkDocs tab",
        "MkDocs note",
        "MkDocs folded note",
        "Docusaurus tabs",
        "GitBook",
        "Hugo",
        "mdBook",
        "details",
        "docs.microsoft.com tab",
    ],
)
def test_the_content_of_a_box_is_read_under_its_title(box: str, titles: list[str]) -> None:
    after = "" if "#tab/" in box else f"\n\nText.\n\n{TABLE.replace('1', '3')}"
    first, *rest = grids(f"# Rules\n\n{box}{after}\n", "markdown")
    assert (texts(first), first.headings, first.unseen) == ([["a", "b"], ["1", "2"]], ("Rules", *titles), "")
    assert [(texts(grid), grid.headings) for grid in rest] == (
        [([["a", "b"], ["3", "2"]], ("Rules",))] if after else []
    )


def test_a_heading_in_a_tab_ends_with_it() -> None:
    found = grids(f"## Rules\n````{{tab}} A\n### Edge\n{TABLE}\n````\n````{{tab}} B\n{TABLE}\n````\n", "markdown")
    assert [grid.headings for grid in found] == [("Rules", "Edge"), ("Rules", "B")]


@pytest.mark.parametrize(
    "directive",
    [
        "```{list-table} Inbound\n:header-rows: 1\n\n* - a\n  - b\n* - 1\n  - 2\n```",
        "```{csv-table} Inbound\n:header: a, b\n\n1, 2\n```",
        "```{eval-rst}\n.. csv-table:: Inbound\n   :header: a, b\n\n   1, 2\n```",
    ],
)
def test_tables_of_rst_in_myst(directive: str) -> None:
    grid = only(f"# Rules\n\n{directive}\n", "markdown")
    assert (texts(grid), grid.headings, grid.caption) == ([["a", "b"], ["1", "2"]], ("Rules",), "Inbound")


def test_what_is_struck_out_is_kept_apart() -> None:
    row = only("|~~80~~ 443|~~25~~|<del>Old</del> New|\n|---|---|---|\n", "markdown").rows[0]
    assert [(cell.text, cell.struck) for cell in row] == [("443", "80"), ("", "25"), ("New", "Old")]


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


@pytest.mark.parametrize(
    "between",
    [
        '<% if edition == "a" || edition == "b" %>',
        "<% else %>\n<% end %>",
        "{% if a | length %}",
        "{{#if a}}",
        "{{- end }}",
        "<#if a>",
        "<!-- reviewed -->",
        "<!--\n| 22 | Old |\n-->",
    ],
)
def test_lines_that_are_not_shown_stand_between_rows(between: str) -> None:
    source = f"| Port | From |\n|---|---|\n| 443 | Edge |\n{between}\n| 25 | Hub |\n"
    assert texts(only(source, "markdown")) == [["Port", "From"], ["443", "Edge"], ["25", "Hub"]]


def test_a_line_that_brings_rows_is_not_passed_over() -> None:
    source = "| Port | From |\n|---|---|\n| 443 | Edge |\n<% include more.md %>\n| 25 | Hub |\n"
    assert texts(only(source, "markdown"))[2:] == [["<% include more.md %>", ""], ["25", "Hub"]]


def test_a_table_ends_at_a_comment_behind_its_last_row() -> None:
    source = "| Port | From |\n|---|---|\n| 443 | Edge |\n<!-- end -->\nMore of it.\n"
    assert texts(only(source, "markdown")) == [["Port", "From"], ["443", "Edge"]]


@pytest.mark.parametrize("frame", ["div align=center", "center", "details open", "section"])
@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_line_that_lays_out_a_table_is_no_paragraph_above_it(frame: str, gap: str) -> None:
    table = "| Port | From |\n|---|---|\n| 443 | Edge |\n"
    grid = only(f"Edge hubs listen here:\n{gap}<{frame}>\n{gap}{table}</{frame.split()[0]}>\n", "markdown")
    assert (grid.lead, texts(grid)) == ("Edge hubs listen here:", [["Port", "From"], ["443", "Edge"]])
