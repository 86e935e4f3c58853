"""How a legend looks: swatches and what they mean, in columns."""

from __future__ import annotations

from itertools import zip_longest

from exgraph.drawing import palette
from exgraph.drawing.captions import plain
from exgraph.drawing.graphviz.texts import markup
from exgraph.errors import clipped

_ROW_WIDTH = 120


def table_of(entries: list[tuple[str, str]], columns: int) -> str:
    """Swatches and what they mean, in so many columns, read downwards."""
    height = -(-len(entries) // columns)
    stacks = [entries[start : start + height] for start in range(0, len(entries), max(height, 1))]
    gap = '<td width="18"></td>'
    rows = "".join(
        f"<tr>{gap.join(_entry(*entry) for entry in row)}</tr>" for row in zip_longest(*stacks, fillvalue=("", ""))
    )
    return f'<table border="0" cellborder="0" cellspacing="1" cellpadding="1">{rows}</table>' if rows else " "


def stroke(colour: str, size: int = 10, text: str = "━━━") -> str:
    """A swatch: a line, or what else is drawn in a colour."""
    return f'<font color="{colour}" point-size="{size}"><b>{text}</b></font>'


def _entry(swatch: str, text: str) -> str:
    shown = markup(clipped(plain(text), _ROW_WIDTH))
    return (
        f'<td align="left" width="30">{swatch}</td>'
        f'<td align="left"><font point-size="9.5" color="{palette.MUTED}">{shown}</font></td>'
        if text
        else "<td></td><td></td>"
    )
