"""The HTML sink."""

from __future__ import annotations

import html
from collections.abc import Sequence

from exgraph.errors import printable
from exgraph.tables.column import Column, Value
from exgraph.tables.display import displayed
from exgraph.tables.tabular import Tabular
from exgraph.wording.phrases import spoken

#: Of a page of its own: thin lines, heads that are repeated on paper, rows that are not torn.
_STYLE = (
    "body{font:14px/1.45 system-ui,sans-serif;margin:2em;color:#1f2933}"
    "table{border-collapse:collapse;margin:1.5em 0}caption{font-weight:600;padding:.4em 0}"
    "th,td{border-bottom:1px solid #cbd2d9;padding:.3em .9em .3em 0}thead{display:table-header-group}"
    "tr{break-inside:avoid}"
)


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


def page_of(tables: Sequence[Tabular], title: str, language: str | None) -> str:
    """Tables as a page of its own, to open and to print."""
    return (
        f'<!DOCTYPE html>\n<html lang="{html_text(spoken(language))}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{html_text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{html_of(tables)}</body>\n</html>\n"
    )


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
    return _cell("td", column, "<br>".join(html_text(line) for line in displayed(column, value)))


def _cell(tag: str, column: Column, content: str) -> str:
    side = "right" if column.numeric else "left"
    return f'<{tag} style="text-align: {side}; vertical-align: top">{content}</{tag}>'
