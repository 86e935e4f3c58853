"""Title, subtitle and legend above a picture. As the label of the whole graph they stand where no line passes."""

from __future__ import annotations

from exgraph.drawing import palette
from exgraph.drawing.graphviz.texts import Markup, markup


def heading(title: str, subtitle: str, legend: str) -> Markup:
    """`legend` is an HTML-like table."""
    return Markup(
        f'<table border="0" cellborder="0" cellspacing="0" cellpadding="1">'
        f'<tr><td align="left"><font point-size="18"><b>{markup(title)}</b></font></td></tr>'
        f'<tr><td align="left"><font point-size="11" color="{palette.MUTED}">'
        f"{markup(subtitle)}</font></td></tr>"
        f'<tr><td height="4"></td></tr><tr><td align="left">{legend}</td></tr><tr><td height="8"></td></tr></table>'
    )
