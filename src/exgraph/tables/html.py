"""The HTML sink."""

from __future__ import annotations

import html
from collections.abc import Sequence

from exgraph.errors import printable
from exgraph.tables.column import Column, Value
from exgraph.tables.display import displayed
from exgraph.tables.tabular import Tabular
from exgraph.wording.phrases import spoken


def html_of(tables: Sequence[Tabular], remark: str = "") -> str:
    """Tables as one HTML fragment, every text escaped; `remark` stands below them."""
    parts = ['<div class="exgraph">']
    for table in tables:
        if table.summary:
            parts.append(f"<p><strong>{html_text(table.summary)}</strong></p>")
        if table.columns:
            parts.append(_table(table))
        parts += [f"<p><small>{html_text(note)}</small></p>" for note in table.notes]
    if remark:
        parts.append(f"<p><small>{html_text(remark)}</small></p>")
    return "\n".join([*parts, "</div>"]) + "\n"


#: Styles stand at each element: Confluence, Word and Outlook drop a style sheet of what is pasted.
_FONT = "font-family: Arial, Helvetica, sans-serif; font-size: 13px; color: #222222"
_TITLE = f"{_FONT.replace('13px', '18px')}; font-weight: bold; margin: 8px 0"
_CELL = f"border: 1px solid #C3CAD1; padding: 4px 8px; {_FONT}"
_HEAD = f"{_CELL}; background-color: #E7EBEF; font-weight: bold"
_STRONG = "; background-color: #FFF0E6"


#: The longest word that a column is made as wide as; a longer one is broken.
LONGEST_WORD = 60
_BROKEN = "; overflow-wrap: anywhere"


def document_of(tables: Sequence[Tabular], title: str, language: str | None = None, remark: str = "") -> str:
    """Tables as an HTML document, to open or to paste from; its looks need no style sheet."""
    spoken_in = html_text(spoken(language))
    parts = [
        f'<!doctype html>\n<html lang="{spoken_in}">\n<head>\n<meta charset="utf-8">',
        f'<title>{html_text(title)}</title>\n</head>\n<body style="{_FONT}">\n<main>',
        f'<h1 style="{_TITLE}">{html_text(title)}</h1>',
    ]
    for table in tables:
        if table.summary:
            parts.append(f'<p style="{_FONT}"><strong>{html_text(table.summary)}</strong></p>')
        if table.columns:
            parts.append(_styled(table, language))
        parts += [f'<p style="{_FONT}; color: #5F6B78">{html_text(note)}</p>' for note in table.notes]
    if remark:
        parts.append(f'<p style="{_FONT}; color: #5F6B78">{html_text(remark)}</p>')
    return "\n".join([*parts, "</main>\n</body>\n</html>"]) + "\n"


def _styled(table: Tabular, language: str | None) -> str:
    lines = ['<table style="border-collapse: collapse; margin: 8px 0">']
    if table.title:
        caption = f"{_FONT}; font-weight: bold; text-align: left; padding: 4px 0"
        lines.append(f'<caption style="{caption}">{html_text(table.title)}</caption>')
    heads = (_cell("th", column, html_text(column.heading), f"; {_HEAD}", ' scope="col"') for column in table.columns)
    lines.append(f"<thead><tr>{''.join(heads)}</tr></thead>\n<tbody>")
    for number, row in enumerate(table.rows):
        style = f"; {_CELL}{_STRONG if number in table.strong else ''}"
        cells = (
            _styled_cell(column, displayed(column, value, language), style)
            for column, value in zip(table.columns, row, strict=True)
        )
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return "\n".join([*lines, "</tbody>", "</table>"])


def _styled_cell(column: Column, lines: Sequence[str], style: str) -> str:
    long = any(len(word) > LONGEST_WORD for line in lines for word in line.split())
    return _cell("td", column, "<br>".join(map(html_text, lines)), style + (_BROKEN if long else ""))


def html_text(text: str) -> str:
    """A text for an element or a quoted attribute: markup is escaped, control and bidi characters are shown."""
    return html.escape(printable(text))


def _table(table: Tabular) -> str:
    lines = ["<table>"]
    if table.title:
        lines.append(f'<caption style="text-align: left">{html_text(table.title)}</caption>')
    lines.append("<thead><tr>" + "".join(_cell("th", c, html_text(c.heading)) for c in table.columns) + "</tr></thead>")
    lines.append("<tbody>")
    for row in table.rows:
        lines.append("<tr>" + "".join(map(_data, table.columns, row)) + "</tr>")
    return "\n".join([*lines, "</tbody>", "</table>"])


def _data(column: Column, value: Value) -> str:
    return _cell("td", column, _lines(column, value))


def _lines(column: Column, value: Value) -> str:
    return "<br>".join(html_text(line) for line in displayed(column, value, None))


def _cell(tag: str, column: Column, content: str, style: str = "", more: str = "") -> str:
    side = "right" if column.numeric else "left"
    return f'<{tag}{more} style="text-align: {side}; vertical-align: top{style}">{content}</{tag}>'
