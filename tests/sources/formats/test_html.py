"""HTML → grids."""

from __future__ import annotations

import pytest

from .looking import grids, only, texts


def cell(content: str) -> str:
    return only(f"<table><tr><td>x<td>{content}</table>", "html").rows[0][1].text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("443<sup>1</sup>", "443 [1]"),
        ("443<sup>1, 2</sup>", "443 [1] [2]"),
        ("443<sup><a href='#f1'>1</a></sup>", "443 [1]"),
        ("443<a href='#f1'><sup>1</sup></a>", "443 [1]"),
        ("443<a class='footnote-ref' href='#f1'>[1]</a>", "443 [1]"),
        ("443<a>1</a>", "443 [1]"),
        ("443<sub>2</sub>", "443 [2]"),
        ("443<span style='vertical-align: super'>1</span>", "443 [1]"),
        ("443<sup>a</sup>", "443 [^a]"),
        ("443<sup>*</sup>", "443*"),
        ("the 10<sup>th</sup> Windows<sup>®</sup>", "the 10th Windows®"),
        ("<a href='#p'>443</a>", "443"),
        ("<a href='#p'>Edge</a>", "Edge"),
        ("25<br>587", "25\n587"),
        ("<p>25</p><p>587</p>", "25\n587"),
        ("<ul><li>Edge<ul><li>inner</ul><li>Hub</ul>", "Edge\ninner\nHub"),
        ("a\n  b&nbsp;&amp;&#x20;c", "a b\u00a0& c"),
        ("4<b>43</b>", "443"),
        ("<del>80</del> 443", "443"),
        ("32&lt;NN&gt;", "32<NN>"),
        ("32<NN>", "32<NN>"),
        ("5 < 6 > 4", "5 < 6 > 4"),
        ("<span hidden>80</span>443<span style='display:none'>8080</span>", "443"),
        ("<script>80</script><style>81</style>443<!-- 82 -->", "443"),
        ("<img alt='Yes' src=x>", "Yes"),
        ("<img alt='icon' src=x>443", "443"),
        ("&#99999999999999;" + "&#" + "9" * 5000 + ";443", "\ufffd\ufffd443"),
    ],
)
def test_a_cell_reads_as_a_person_reads_it(content: str, text: str) -> None:
    assert cell(content) == text


def test_spans_are_repeated_and_marked() -> None:
    grid = only(
        "<table><tr><th rowspan=2>From<th colspan=2>Ports<tr><th>TCP<th>UDP<tr><td rowspan=0>Edge<td>443<td>53"
        "<tr><td colspan=2>any</table>",
        "html",
    )
    assert texts(grid) == [
        ["From", "Ports", "Ports"],
        ["From", "TCP", "UDP"],
        ["Edge", "443", "53"],
        ["Edge", "any", "any"],
    ]
    assert [[cell.spanned for cell in row] for row in grid.rows] == [
        [False, False, True],
        [True, False, False],
        [False, False, False],
        [True, False, True],
    ]
    assert (grid.header_rows, grid.short_rows) == (2, ())


@pytest.mark.parametrize(
    "span", ["colspan=100000", "rowspan=20000 colspan=1000", "colspan=-1", "colspan=x", "rowspan=99999999"]
)
def test_spans_wider_than_the_table_end_with_it(span: str) -> None:
    assert texts(only(f"<table><tr><td>a<td>b<tr><td {span}>c</table>", "html")) in (
        [["a", "b"], ["c", ""]],
        [["a", "b"], ["c", "c"]],
    )


def test_a_span_over_rows_ends_with_its_group() -> None:
    grid = only("<table><thead><tr><th rowspan=9>h<th>i<tbody><tr><td>a<td>b</table>", "html")
    assert texts(grid) == [["h", "i"], ["a", "b"]]


def test_rows_that_lost_a_span_are_named() -> None:
    assert only("<table><tr><td>a<td>b<td>c<tr><td>d<td>e</table>", "html").short_rows == (1,)


def test_headings_captions_and_the_paragraph_above() -> None:
    first, second, third = grids(
        "<title>Site</title><h1>Ports</h1><p>Old.<h2>Edge &gt; Hub</h2><p>Open <b>these</b>:</p>"
        "<table><caption>Inbound</caption><tr><td>1</table>"
        "<figure><table><tr><td>2</table><figcaption>Below</figcaption></figure>"
        "<h2>Other</h2><figcaption>Above</figcaption><table><tr><td>3</table>",
        "html",
    )
    assert (first.headings, first.caption, first.lead) == (("Ports", "Edge > Hub"), "Inbound", "Open these:")
    assert (second.headings, second.caption, second.lead) == (("Ports", "Edge > Hub"), "Below", "")
    assert (third.headings, third.caption) == (("Ports", "Other"), "Above")


def test_a_layout_table_is_none_and_those_in_it_stand_under_its_headings() -> None:
    (inner,) = grids("<h1>A</h1><table><tr><td><h2></h2><table><tr><td>80<td>Edge</table></table>", "html")
    assert (texts(inner), inner.headings) == ([["80", "Edge"]], ("A",))


def test_hidden_cells_are_left_out_hidden_rows_are_marked_and_tab_panels_are_neither() -> None:
    grid = only(
        "<div role=tabpanel hidden><table><tr><td>a<td hidden>no<td>b</tr><tr style='display: none'><td>e</tr>"
        "<tr><td>c<td>d</table></div>",
        "html",
    )
    assert (texts(grid), grid.hidden_rows) == ([["a", "b"], ["e", ""], ["c", "d"]], (1,))


@pytest.mark.parametrize(
    ("page", "unseen"),
    [
        ("<div hidden><h2>Old</h2><table><tr><td>1</table></div><table><tr><td>2</table>", ["table", ""]),
        ("<table style='visibility:hidden'><tr><td>1</table><table><tr><td>2</table>", ["table", ""]),
        ("<noscript><table><tr><td>1</table></noscript><table><tr><td>2</table>", [""]),
        ("<table><tr><td><div hidden><table><tr><td>1</table></div>2</table>", [""]),
    ],
    ids=["in a hidden part", "hidden itself", "no part of the page", "in a cell"],
)
def test_hidden_tables_are_marked(page: str, unseen: list[str]) -> None:
    found = grids(page, "html")
    assert [grid.unseen for grid in found] == unseen
    assert all(grid.headings == () for grid in found)


def test_what_is_struck_out_is_kept_apart() -> None:
    grid = only("<table><tr><td><del>80</del> 443<td><s>25</s><td><strike>Old</strike> New</table>", "html")
    assert [(cell.text, cell.struck) for cell in grid.rows[0]] == [("443", "80"), ("", "25"), ("New", "Old")]


@pytest.mark.parametrize(
    "tail", ["", "<!-- never closed", "<td", '<a title="never closed>', "<script>", "</table></table>"]
)
def test_a_page_that_breaks_off_keeps_what_it_had(tail: str) -> None:
    assert texts(only(f"<table><tr><td>a<td>b{tail}", "html"))[0][0] == "a"


def test_lines_and_columns_are_those_of_the_file() -> None:
    rows = only("<p>\n<table>\n <tr>\n  <td>a\n<td>b</table>", "html").rows
    assert [(cell.line, cell.column) for cell in rows[0]] == [(4, 3), (5, 1)]
