"""The texts of a workbook, each of them once; a cell has the number of its text."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from exgraph.tables.spreadsheet.names import MAIN, XML

#: What a reader takes for the escape of a character (ECMA-376, part 1, 22.4.2.4): its first sign is escaped itself.
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


class Strings:
    """Texts by their numbers, in the order in which they were asked for. They hold nothing that XML cannot."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, text: str) -> int:
        return self._numbers.setdefault(text, len(self._numbers))

    def part(self) -> str:
        """The part `sharedStrings.xml`."""
        items = "".join(map(_item, self._numbers))
        return f'{XML}<sst xmlns="{MAIN}" uniqueCount="{len(self._numbers)}">{items}</sst>'


def _item(text: str) -> str:
    kept = ' xml:space="preserve"' if text != text.strip() else ""
    return f"<si><t{kept}>{escape(_ESCAPE.sub('_x005F_', text))}</t></si>"
