"""Which format a file is read as."""

from __future__ import annotations

import pytest

from exgraph.errors import UnknownName, UnusableInput
from exgraph.sources.formats import read_contents
from exgraph.sources.formats.file_formats import FORMATS

from .looking import archive, letter, workbook

SHEET = workbook("<row><c><v>443</v></c></row>")
LETTER = letter("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>443</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")


@pytest.mark.parametrize(
    ("file", "data", "form"),
    [
        ("a.MD", b"|a|b|\n|-|-|\n", "markdown"),
        ("a.tsv", b"a\tb\n", "csv"),
        ("a.xlsx", SHEET, "xlsx"),
        ("-", SHEET, "xlsx"),
        ("-", LETTER, "docx"),
        ("-", b"<!DOCTYPE html><table>", "html"),
        ("a.txt", b"# Ports\n\n|a|b|\n|-|-|\n", "markdown"),
        ("a.txt", b"# Ports\n\n<table>", "markdown"),
        ("a.txt", b"text <table>", "html"),
        ("a.txt", b"= Ports\n\n|===\n|a\n|===\n", "asciidoc"),
        ("a.txt", b"+---+---+\n| a | b |\n+---+---+\n", "rst"),
        ("a.txt", b"==== ====\na    b\n==== ====\n", "rst"),
        ("a.txt", b"a;b\nc;d\n", "csv"),
        ("a.txt", b"Ports:\na | b | c\nd | e | f\n", "markdown"),
        ("a.txt", b"a | b | c\nd | e | f\n", "csv"),
    ],
)
def test_the_name_says_it_or_the_contents_do(file: str, data: bytes, form: str) -> None:
    assert read_contents(data, file).form == form


@pytest.mark.parametrize(
    ("file", "form", "message"),
    [
        ("a.txt", "markdwon", "unknown format 'markdwon'; did you mean 'markdown'?"),
        ("a.foo", None, f"unknown format '.foo'; known: {', '.join(FORMATS)}"),
        ("-", None, f"unknown format 'of the contents'; known: {', '.join(FORMATS)}"),
    ],
)
def test_an_unknown_format_is_an_error(file: str, form: str | None, message: str) -> None:
    with pytest.raises(UnknownName) as caught:
        read_contents(b"prose without any table", file, form)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("file", "data", "message"),
    [
        (
            "a.ods",
            archive({"mimetype": "x", "content.xml": "<a/>"}),
            "an OpenDocument file; save it as .xlsx or .docx, or a sheet as .csv",
        ),
        ("a.xlsb", archive({"xl/workbook.bin": "x"}), "a binary workbook; save it as .xlsx"),
        (
            "a.xls",
            b"\xd0\xcf\x11\xe0",
            "this is an old or encrypted Office file; save it as .xlsx or .docx without a password, not text",
        ),
    ],
)
def test_what_is_not_read_of_office_files_says_what_to_save_it_as(file: str, data: bytes, message: str) -> None:
    with pytest.raises(UnusableInput) as caught:
        read_contents(data, file)
    assert str(caught.value) == f"{file}: {message}"


def test_a_binary_with_a_name_of_text() -> None:
    with pytest.raises(UnusableInput) as caught:
        read_contents(SHEET, "a.md")
    assert str(caught.value) == "a.md: this is a ZIP archive (perhaps a workbook or a Word document), not text"
