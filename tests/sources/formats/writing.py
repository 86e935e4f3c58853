"""Writes tables under headings as documents of every format that is read."""

from __future__ import annotations

import csv
import html
import io
import json
from collections.abc import Callable, Sequence
from typing import NamedTuple
from unicodedata import east_asian_width

from .looking import letter, workbook


class Written(NamedTuple):
    """A table under a heading; the first row is its header."""

    heading: str
    rows: Sequence[Sequence[str]]


Tables = Sequence[Written]


def markdown(tables: Tables) -> bytes:
    def row(cells: Sequence[str]) -> str:
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"

    written = (
        f"## {table.heading}\n\n{row(table.rows[0])}{row(['---'] * len(table.rows[0]))}"
        f"{''.join(map(row, table.rows[1:]))}\n"
        for table in tables
    )
    return "".join(written).encode()


def page(tables: Tables) -> bytes:
    def row(cells: Sequence[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>\n"

    written = (
        f"<h2>{html.escape(table.heading)}</h2>\n<table>\n{row(table.rows[0], 'th')}"
        f"{''.join(row(cells, 'td') for cells in table.rows[1:])}</table>\n"
        for table in tables
    )
    return f"<!DOCTYPE html><meta charset=utf-8>\n{''.join(written)}".encode()


def columns(tables: Tables) -> bytes:
    def lines(table: Written) -> str:
        padded = _padded(table, 2)
        return f"{table.heading}\n{'-' * _wide(table.heading)}\n\n" + "".join(
            f"{''.join(row).rstrip()}\n" for row in padded
        )

    return "\n".join(map(lines, tables)).encode()


def restructured(tables: Tables) -> bytes:
    def lines(table: Written) -> str:
        padded = _padded(table, 1)
        rule = "+".join("-" * (_wide(cell) + 1) for cell in padded[0])
        body = (
            f"| {'| '.join(row)}|\n+{rule.replace('-', sign)}+\n"
            for row, sign in zip(padded, "=" + "-" * (len(padded) - 1), strict=True)
        )
        return f"{table.heading}\n{'-' * (_wide(table.heading) + 4)}\n\n+{rule}+\n{''.join(body)}\n"

    return "\n".join(map(lines, tables)).encode()


def asciidoc(tables: Tables) -> bytes:
    def lines(table: Written) -> str:
        rows = ("".join(f"|{cell}\n" for cell in row) + "\n" for row in table.rows)
        return f"== {table.heading}\n\n[%header,cols={len(table.rows[0])}*]\n|===\n{''.join(rows)}|===\n\n"

    return "".join(map(lines, tables)).encode()


def separated(delimiter: str) -> Callable[[Tables], bytes]:
    def write(tables: Tables) -> bytes:
        into = io.StringIO()
        writer = csv.writer(into, delimiter=delimiter, lineterminator="\n")
        writer.writerows(_sheet(tables))
        return into.getvalue().encode()

    return write


def sheet(tables: Tables) -> bytes:
    rows = "".join(
        f'<row r="{number}">'
        + "".join(f'<c t="inlineStr"><is><t>{html.escape(cell)}</t></is></c>' for cell in row)
        + "</row>"
        for number, row in enumerate(_sheet(tables), start=1)
        if row
    )
    return workbook(rows)


def word(tables: Tables) -> bytes:
    def text(said: str) -> str:
        return f"<w:r><w:t>{html.escape(said)}</w:t></w:r>"

    def row(cells: Sequence[str]) -> str:
        return "<w:tr>" + "".join(f"<w:tc><w:p>{text(cell)}</w:p></w:tc>" for cell in cells) + "</w:tr>"

    body = (
        f'<w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr>{text(table.heading)}</w:p>'
        f"<w:tbl>{''.join(map(row, table.rows))}</w:tbl>"
        for table in tables
    )
    return letter("".join(body), '<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>')


def records(tables: Tables) -> bytes:
    lists = {table.heading: [dict(zip(table.rows[0], row, strict=True)) for row in table.rows[1:]] for table in tables}
    if len(lists) == 1 and not next(iter(lists)):
        return "".join(f"{json.dumps(record, ensure_ascii=False)}\n" for record in next(iter(lists.values()))).encode()
    return json.dumps(lists, ensure_ascii=False, indent=1).encode()


#: By the suffix that a file of the format has.
WRITERS: dict[str, Callable[[Tables], bytes]] = {
    "md": markdown,
    "html": page,
    "txt": columns,
    "csv": separated(","),
    "tsv": separated("\t"),
    "xlsx": sheet,
    "docx": word,
    "rst": restructured,
    "adoc": asciidoc,
    "json": records,
}


def _sheet(tables: Tables) -> list[list[str]]:
    """All tables below one another, as a sheet has them."""
    rows: list[list[str]] = []
    for table in tables:
        rows += [[table.heading], []] if table.heading else []
        rows += [*map(list, table.rows), []]
    return rows


def _padded(table: Written, gap: int) -> list[list[str]]:
    """The cells of each row, as wide as their columns and so many spaces more."""
    widths = [max(map(_wide, column)) + gap for column in zip(*table.rows, strict=True)]
    return [[cell + " " * (width - _wide(cell)) for cell, width in zip(row, widths, strict=True)] for row in table.rows]


def _wide(text: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)
