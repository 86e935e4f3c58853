"""The Markdown sink."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from exgraph.errors import printable
from exgraph.tables.display import displayed
from exgraph.tables.tabular import Tabular

_MARKUP = re.compile(r"([\\`*_{}\[\]#|~!])")
_AUTOLINK = re.compile(r"(?i)(https?|ftp|mailto)(:)|(www)(\.)|(@)")


def markdown_of(tables: Sequence[Tabular], language: str | None = None) -> str:
    """Tables as GitHub's Markdown: summary, titled pipe tables, notes as a list."""
    blocks = []
    for table in tables:
        if table.summary:
            blocks.append(markdown_text(table.summary))
        if table.title:
            blocks.append(f"**{markdown_text(table.title)}**")
        if table.columns:
            blocks.append(_pipes(table, language))
        if table.notes:
            blocks.append("\n".join(f"- {markdown_text(note)}" for note in table.notes))
    return "\n\n".join(blocks) + "\n"


def markdown_text(text: str) -> str:
    """A text that Markdown shows as it is: markup is escaped, line breaks are spaces, addresses are no links."""
    # Not every reader of Markdown takes a backslash before an angle bracket for an escape; entities are safe in all.
    escaped = html.escape(_MARKUP.sub(r"\\\1", printable(text)), quote=False)
    return _AUTOLINK.sub(lambda found: "<span></span>".join(part for part in found.groups() if part), escaped)


def _pipes(table: Tabular, language: str | None) -> str:
    heads = [markdown_text(column.heading) for column in table.columns]
    rules = ["---:" if column.numeric else "---" for column in table.columns]
    lines = [heads, rules]
    for row in table.rows:
        cells = zip(table.columns, row, strict=True)
        lines.append(["<br>".join(markdown_text(line) for line in displayed(*cell, language)) for cell in cells])
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
