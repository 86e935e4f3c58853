"""The CSV sink."""

from __future__ import annotations

import re

from exgraph.tables.column import Value
from exgraph.tables.tabular import Tabular

#: What a spreadsheet takes for the start of a formula, full-width forms included (OWASP, "CSV Injection").
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?", re.ASCII)
#: A semicolon parts columns where the decimal sign is a comma, so a cell with one is quoted as well.
_QUOTED = re.compile(r'[",;\t\r\n]|^ | $')
#: What a terminal may obey, and lone surrogates, which UTF-8 has not. White space is kept.
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def csv_of(table: Tabular) -> str:
    """A table as CSV: RFC 4180 but for `\\n` line ends; lists are joined by `; `; what is not stated is empty."""
    lines = [",".join(_cell(column.name) for column in table.columns)]
    # A row that is one empty cell would be an empty line, which readers skip.
    lines += [",".join(_cell(value) for value in row) or '""' for row in table.rows]
    return "\n".join(lines) + "\n"


def csv_cell(text: str) -> str:
    """One text as a CSV field. A text that a spreadsheet would run as a formula is led by an apostrophe."""
    text = _NO_TEXT.sub("\ufffd", text)
    if text.startswith(FORMULA) and not _NUMBER.fullmatch(text):
        text = "'" + text
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return csv_cell("; ".join(value))
    return csv_cell(value) if isinstance(value, str) else repr(value)
