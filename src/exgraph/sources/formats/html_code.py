"""Text of a page that is shown as it is written, in columns or as commands: tables in a block of code."""

from __future__ import annotations

import re

from exgraph.sources.formats.cell_text import unescaped
from exgraph.sources.formats.outline import Outline
from exgraph.sources.formats.page_frame import PageFrame
from exgraph.sources.grid import Grid

_TAG = re.compile(r"<[^<>]{0,400}>")


def grids_in_code(source: str, line: int, file: str, outline: Outline, lead: str) -> tuple[Grid, ...]:
    """The tables and commands in the source of such an element, which begins on a line that counts from 1."""
    lines = [unescaped(_TAG.sub("", part)) for part in source.split("\n")]
    page = PageFrame(file, "\n".join)
    page.outline, page.lead = outline, [lead] if lead else []
    page.code(lines, line)
    return tuple(page.grids)
