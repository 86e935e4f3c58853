"""Every table as HTML and XLSX, and CSV with a byte-order mark."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser

import openpyxl
import pytest

import exgraph as xg

QUESTIONS = [
    *("analyze asymmetry", "analyze ports", "analyze crossings --move frontend-2003=dmz", "analyze conduits"),
    *("analyze alike", "analyze reach dmz", "analyze paths dmz directory", "analyze chokepoints dmz directory"),
    *("analyze closing 25", "show", "show relay-dmz hub-2007", "explain relay-dmz hub-2007", "lint"),
    *("retire exchange-2003", "check mail.toml", "diff exchange-2003-2007 exchange-2003-2007"),
    "read exchange-2003-2007 --explain",
]


@pytest.fixture(autouse=True)
def policy(workplace):
    """A policy to check."""
    (workplace / "mail.toml").write_text('default = "deny"\n[rules]\n"* -> *" = "no tcp/23"\n', encoding="utf-8")


class Page(HTMLParser):
    """Tags that are open, the rows of tables as texts, and what has no style of its own."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tables: list[list[list[str]]] = []
        self.bare: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)
        if tag in ("table", "caption", "th", "td", "p", "h1", "body") and "style" not in dict(attributes):
            self.bare.append(tag)
        assert not {"class", "href", "src"} & dict(attributes).keys()
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("th", "td"):
            self.tables[-1][-1].append("")
        elif tag == "br" and self.tables:
            self.tables[-1][-1][-1] += "\n"

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("th", "td"):
            self.tables[-1][-1][-1] += data


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_html_is_a_document_whose_every_element_has_its_looks(exgraph, workplace, question, language):
    done = exgraph(*question.split(), "--lang", language, "-o", "x.html", "-q")
    assert done.code == 0, done.err
    text = (workplace / "x.html").read_text(encoding="utf-8")
    assert text.startswith(f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">')
    page = Page(text)
    assert (page.open, page.bare) == ([], [])
    assert "<style" not in text
    for table in page.tables:
        assert len({len(row) for row in table}) == 1


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("language", ["", "ru"])
def test_xlsx_has_a_sheet_for_each_table_behind_one_that_says_what_it_is(exgraph, workplace, question, language):
    spoken = ("--lang", language) if language else ()
    assert exgraph(*question.split(), *spoken, "-o", "x.xlsx", "-q").code == 0
    book = openpyxl.load_workbook(workplace / "x.xlsx")
    about, *sheets = book.sheetnames
    assert about == "about"
    assert sheets
    listed = [row[0] for row in book["about"].iter_rows(values_only=True) if row[0] in sheets]
    assert listed == sheets
    found = exgraph(*question.split(), "-f", "csv", "-q").out
    header, *rows = csv.reader(io.StringIO(found))
    first = next(list(book[name].iter_rows(values_only=True)) for name in sheets if _header(book[name]) == header)
    assert len(first) - 1 == len([row for row in rows if row])


def _header(sheet):
    return [cell.value for cell in next(sheet.iter_rows(max_row=1))]


def test_the_numbers_of_a_workbook_are_numbers_and_its_texts_are_texts(exgraph, workplace):
    exgraph("analyze", "ports", "-o", "x.xlsx")
    rows = list(openpyxl.load_workbook(workplace / "x.xlsx")["ports"].iter_rows(values_only=True))
    first = dict(zip(rows[0], rows[1], strict=True))
    assert (type(first["ports"]), type(first["flows"]), type(first["share"])) == (str, int, float)


@pytest.mark.parametrize("language", ["", "ru"])
def test_labels_are_in_the_language_asked_for(exgraph, workplace, language):
    exgraph("analyze", "ports", *(("--lang", language) if language else ()), "-o", "x.xlsx")
    exgraph("analyze", "asymmetry", *(("--lang", language) if language else ()), "-o", "y.xlsx")
    cells = {cell for row in openpyxl.load_workbook(workplace / "y.xlsx")["pairs"].values for cell in row}
    assert ("Контроллер домена" in cells) == (language == "ru")
    assert ("dc" in cells) == (language == "")


@pytest.mark.parametrize("question", ["analyze ports", "export", "read exchange-2003-2007", "lint"])
def test_a_csv_begins_with_a_byte_order_mark_where_it_is_asked_for(exgraph, question):
    without = exgraph(*question.split(), "-f", "csv", "-q").raw
    marked = exgraph(*question.split(), "-f", "csv", "-q", "--bom").raw
    assert not without.startswith(b"\xef\xbb\xbf")
    assert marked == b"\xef\xbb\xbf" + without


def test_the_mark_is_no_part_of_the_matrix_and_of_no_other_format(exgraph, workplace):
    exgraph("export", "--bom", "-o", "m.csv")
    assert {flow.key for flow in xg.load(workplace / "m.csv").flows} == {flow.key for flow in xg.load().flows}
    assert exgraph("export", "--bom").raw == exgraph("export").raw
    assert exgraph("show", "--bom", "-f", "markdown").raw == exgraph("show", "-f", "markdown").raw


def test_hostile_labels_stay_text_in_html(exgraph, workplace):
    text = "<script>alert(1)</script>"
    (workplace / "m.csv").write_text(f'Source,Destination,Port\n"{text}",=1+1,443\n', encoding="utf-8")
    exgraph("analyze", "asymmetry", "m.csv", "--lang", "en", "-o", "x.html", "-q")
    written = (workplace / "x.html").read_text(encoding="utf-8")
    assert "<script" not in written
    assert re.search("alert", written)
