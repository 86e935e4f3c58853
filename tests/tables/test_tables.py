from __future__ import annotations

import csv
import html
import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.errors import display_width, printable
from exgraph.tables.column import Column
from exgraph.tables.csv import csv_cell
from exgraph.tables.html import LONGEST_WORD, document_of
from exgraph.tables.json import json_of
from exgraph.tables.markdown import markdown_text
from exgraph.tables.table import Table
from exgraph.tables.text import TALLEST
from exgraph.wording.numbers import percent

COLUMNS = (Column("name"), Column("count", "integer"), Column("share", "fraction"), Column("ways", "list", "by"))
TABLE = Table(
    COLUMNS,
    (("relay", 12, 0.25, ("tcp/25", "tcp/995 TLS")), ("Ретрансляция", None, None, ())),
    "Two roles.",
    ("A note.",),
    "Roles",
)
HOSTILE = [
    "=cmd|' /C calc'!A0",
    "a|b",
    "<script>alert(1)</script>",
    'quote " and \\',
    "two\nlines\r\nand\ttabs",
    "\u202egnp.exe",
    "\x1b[2Jclear",
    "x" * 100_000,
    "lone \ud800 surrogate",
    "![x](javascript:alert(1))",
    "https://evil.example",
]


def test_text_is_aligned_under_its_headings_with_the_summary_on_top():
    assert TABLE.to_text() == (
        "Two roles.\n"
        "\n"
        "Roles\n"
        "name          count   share  by\n"
        "relay            12  25.0 %  tcp/25\n"
        "                             tcp/995 TLS\n"
        "Ретрансляция\n"
        "\n"
        "A note.\n"
    )


def test_wide_characters_count_for_two_columns():
    table = Table((Column("a"), Column("b")), (("端口", "x"), ("port", "y")))
    assert table.to_text() == "a     b\n端口  x\nport  y\n"


def test_text_wraps_at_blanks_then_after_commas_and_the_like_and_cuts_what_is_wider_still():
    table = Table((Column("a"), Column("b")), (("one two three", "80,443,5060,5061,5062"),))
    assert table.to_text(19) == "a         b\none two   80,443,\nthree     5060,\n          5061,5062\n"
    assert Table((Column("a"),), (("abcdefghijklmnop",),)).to_text(10) == "a\nabcdefghi…\n"


def test_a_cell_that_would_be_too_tall_ends_in_an_ellipsis():
    text = Table((Column("a", "list"),), ((tuple(map(str, range(100))),),)).to_text(80)
    assert text.splitlines() == ["a", *map(str, range(TALLEST - 1)), "…"]


def test_colour_only_adds_escapes():
    strong = Table(TABLE.columns, TABLE.rows, TABLE.summary, TABLE.notes, TABLE.title, frozenset({0}))
    coloured = strong.to_text(colour=True)
    assert re.sub("\x1b\\[[0-9]+m", "", coloured) == strong.to_text()
    assert "\x1b[33mrelay" in coloured
    assert "\x1b" not in strong.to_text()


TEXTS = st.one_of(st.text(max_size=60), st.sampled_from(HOSTILE))


@given(st.lists(st.tuples(TEXTS, TEXTS.map(lambda t: (t,)), st.integers()), max_size=4), st.integers(12, 120), TEXTS)
def test_no_line_is_wider_than_the_width_and_none_carries_control_characters(rows, width, summary):
    table = Table((Column("a"), Column("b", "list"), Column("n", "integer")), tuple(rows), summary, (summary,), summary)
    for line in table.to_text(width).split("\n"):
        assert display_width(line) <= width
        assert printable(line) == line


def test_csv_follows_rfc_4180_with_plain_line_ends():
    assert TABLE.to_csv() == 'name,count,share,ways\nrelay,12,0.25,"tcp/25; tcp/995 TLS"\nРетрансляция,,,\n'


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+7 495", "'+7 495"),
        ("-x", "'-x"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", '"\'\tx"'),
        ("\rx", '"\'\rx"'),
        ("＝1", "'＝1"),
        ("-5", "-5"),
        ("+5.25", "+5.25"),
        ("25", "25"),
        ("a=b", "a=b"),
        ('say "x"', '"say ""x"""'),
        ("a,b", '"a,b"'),
        ("a;b", '"a;b"'),
        ("a\nb", '"a\nb"'),
        ("\ud800", "\ufffd"),
        ("", ""),
    ],
)
def test_a_csv_cell_is_quoted_and_is_never_a_formula(text, cell):
    assert csv_cell(text) == cell


#: What a CSV holds as it is: neither lone surrogates nor control characters but white space.
WRITTEN = st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t\n\r")


@given(st.lists(st.text(alphabet=WRITTEN), min_size=1, max_size=5))
def test_csv_reads_back_but_for_the_apostrophe(texts):
    table = Table(tuple(Column(f"c{n}") for n in range(len(texts))), (tuple(texts),))
    head, *rows = csv.reader(io.StringIO(table.to_csv(), newline=""))
    assert len(head) == len(texts)
    assert [cell.removeprefix("'") for cell in rows[0]] == [text.removeprefix("'") for text in texts]


OWN_MARKUP = r"</?(div|p|strong|small|table|caption|thead|tbody|t[rhd]|br)( (class|style)=\"[a-z:; -]*\")?>"


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_reaches_neither_html_nor_markdown(text):
    table = Table((Column(text),), ((text,),), text, (text,), text)
    page = table.to_html()
    inside = re.sub(OWN_MARKUP, "", page)
    assert "<" not in inside
    assert html.escape(printable(text)) in page
    page.encode()
    rows = [line for line in table.to_markdown().split("\n") if line.startswith("| ")]
    assert len(rows) == 3
    assert all(len(re.findall(r"(?<!\\)\|", row)) == 2 for row in rows)
    assert "<script" not in table.to_markdown()
    assert "](" not in table.to_markdown().replace(r"\](", "")
    table.to_markdown().encode()


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a|b", r"a\|b"),
        ("*x* _y_ `z`", r"\*x\* \_y\_ \`z\`"),
        ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
        ("a\nb", "a b"),
        ("https://x.y", "https<span></span>://x.y"),
        ("www.x.y", "www<span></span>.x.y"),
    ],
)
def test_markdown_shows_a_text_as_it_is(text, escaped):
    assert markdown_text(text) == escaped


def test_markdown_is_a_pipe_table_between_summary_and_notes():
    assert TABLE.to_markdown() == (
        "Two roles.\n\n**Roles**\n\n"
        "| name | count | share | by |\n| --- | ---: | ---: | --- |\n"
        "| relay | 12 | 25.0 % | tcp/25<br>tcp/995 TLS |\n| Ретрансляция |  |  |  |\n\n"
        "- A note.\n"
    )


@pytest.mark.parametrize("rows", [TABLE.rows, ()])
def test_a_frame_has_the_same_columns_and_dtypes_with_and_without_rows(rows):
    frame = Table(COLUMNS, rows).to_frame()
    assert list(frame.columns) == ["name", "count", "share", "ways"]
    assert [str(dtype) for dtype in frame.dtypes] == ["string", "Int64", "float64", "object"]
    assert len(frame) == len(rows)


def test_frame_cells_are_the_values():
    frame = TABLE.to_frame()
    assert frame["name"].tolist() == ["relay", "Ретрансляция"]
    assert frame["count"].isna().tolist() == [False, True]
    assert frame["ways"][0] == ("tcp/25", "tcp/995 TLS")


def test_json_is_versioned_readable_and_can_always_be_written():
    text = json_of("Да", {"b": ["\ud800 端口"]})
    assert text == '{\n  "version": 1,\n  "summary": "Да",\n  "b": [\n    "\\ud800 端口"\n  ]\n}\n'
    assert json.loads(text.encode())["b"] == ["\ud800 端口"]


@pytest.mark.parametrize(
    ("fraction", "text"), [(0.0, "0.0 %"), (0.0001, "<0.1 %"), (0.2344, "23.4 %"), (1.0, "100.0 %")]
)
def test_percentages(fraction, text):
    assert percent(fraction) == text


@pytest.mark.parametrize(("longest", "broken"), [(LONGEST_WORD, 0), (LONGEST_WORD + 1, 1)])
def test_a_word_of_a_document_makes_no_column_wider_than_a_page(longest, broken):
    table = Table((Column("name"),), (("a" * longest,), ("b " * longest,)))
    assert document_of([table], "t").count("overflow-wrap: anywhere") == broken
