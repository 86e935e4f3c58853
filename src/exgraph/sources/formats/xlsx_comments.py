"""The comments on the cells of a sheet."""

from __future__ import annotations

import re

from exgraph.errors import clipped
from exgraph.files.package import Package
from exgraph.sources.formats.xlsx_text import RichText

#: What the part of a package is called that has them, by Excel and by other programs.
MARKUP = {"comments": "comments?", "part": "xml"}
_COMMENTS = re.compile(rf"(?:^|/){MARKUP['comments']}[0-9]*\.{MARKUP['part']}$", re.IGNORECASE)
_LONGEST, _MOST = 300, 1000


def comments_on(package: Package, sheet: str) -> tuple[str, ...]:
    """The comments on a sheet's cells, each behind the cell's name."""
    part = next((part for part in package.related(sheet).values() if _COMMENTS.search(part)), "")
    if not package.has(part):
        return ()
    found: list[str] = []
    cell, rich = "", RichText()

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal cell
        cell = attributes.get("ref", "") if name == "comment" else cell
        rich.start(name, attributes)

    def end(name: str) -> None:
        rich.end(name)
        if name == "comment" and (text := " ".join(rich.result().text.split())):
            found.append(f"{cell}: {clipped(text, _LONGEST)}")

    def text(text: str) -> None:
        if rich.collecting is not None:
            rich.collecting.append(text)

    package.parse(part, start, end, text)
    return tuple(found[:_MOST])
