"""Lists of a page, bullets and numbers, as tables of one column: what states ports is seen by their items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.rectangle import grid_of
from exgraph.sources.grid import LIST, Grid, GridCell

#: How an item begins: with a bullet, or with a number or a letter.
ITEM = re.compile(r"(?P<indent>\s*)(?:[-*+•▪◦‣●·–—]|\(?[0-9]{1,3}[.)]|\(?[a-z][.)]|#\.)\s+(?=\S)")
#: How deep a term stands in the items of other lists.
OF_TERMS = 10
#: How a line ends that is no more of an item, but the title of what comes next.
TITLE_ENDS = (":", "：")
#: Of the items of a list, so many have to have a digit: fewer, and it is a list of something else.
_LEAST_WITH_DIGITS = 0.5
#: So many lines at least are a list without bullets.
_FEWEST_LINES = 2
_LONGEST_TITLE, _MOST_TITLES = 300, 4


@dataclass(slots=True)
class _Item:
    """One item; `depth` has a fraction where it is the meaning of a term, which stands in that."""

    depth: float
    line: int
    source: list[str]
    above: int | None


@dataclass(slots=True)
class OpenList:
    """A list while it is read, with the lists in it, and the titles and the paragraph above it."""

    headings: tuple[str, ...] = ()
    caption: str = ""
    lead: str = ""
    items: list[_Item] = field(default_factory=list)
    #: Those that the next item may stand in.
    path: list[int] = field(default_factory=list)

    def add(self, depth: float, source: str, line: int) -> None:
        """An item, so deep, that begins on a line, which counts from 1."""
        while self.path and self.items[self.path[-1]].depth >= depth:
            self.path.pop()
        self.items.append(_Item(depth, line, [source], self.path[-1] if self.path else None))
        self.path.append(len(self.items) - 1)

    def go_on(self, source: str) -> None:
        """A further line of the last item."""
        self.items[-1].source.append(source)

    def grids(self, texts: Sequence[str], budget: CellBudget, file: str, sheet: str = "") -> Iterator[Grid]:
        """A table for each list, of one column: its items, and in the lines of a cell those of the list in it.

        `texts` are those of `items`, as a person reads them. The item that a list stands in is its caption, and those
        around that are further headings. Without a `sheet` the file has lines.
        """
        inside: dict[int | None, list[int]] = {}
        for number, item in enumerate(self.items):
            inside.setdefault(item.above, []).append(number)
        texts = [self._defined(number, texts, inside) for number in range(len(texts))]
        for above, numbers in sorted(inside.items(), key=lambda entry: entry[1][0]):
            if sum(_has_digit(texts[number]) for number in numbers) < _LEAST_WITH_DIGITS * len(numbers):
                continue
            *around, title = self._titles(above, texts) or (self.caption,)
            line = self.items[numbers[0]].line
            budget.spend(len(numbers), line)
            rows = []
            for number in numbers:
                text = "\n".join((texts[number], *(texts[each] for each in inside.get(number, ()))))
                rows.append((GridCell(text, "\n".join(self.items[number].source), self.items[number].line),))
            yield grid_of(
                rows,
                budget,
                headings=(*self.headings, *around),
                caption=title,
                lead="" if around else self.lead,
                file=file,
                sheet=sheet,
                line=None if sheet else line,
                unseen=LIST,
            )

    def _defined(self, number: int, texts: Sequence[str], inside: dict[int | None, list[int]]) -> str:
        """The text of an item, with what it means as a term, where one meaning stands below it: that is no list."""
        below = inside.get(number, ())
        if len(below) != 1 or not self.items[below[0]].depth % 1:
            return texts[number]
        del inside[number]
        return f"{texts[number].rstrip(':：')}: {texts[below[0]]}"

    def _titles(self, number: int | None, texts: Sequence[str]) -> tuple[str, ...]:
        """The texts of the items that a list stands in, outermost first."""
        found: list[str] = []
        while number is not None and len(found) < _MOST_TITLES:
            if len(texts[number]) <= _LONGEST_TITLE:
                found.append(texts[number])
            number = self.items[number].above
        return tuple(reversed(found))


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def lines_as_items(lines: Sequence[str], first_line: int) -> tuple[str, OpenList | None]:
    """The title that lines begin with, and the rest of them as a list, a line an item; no list where too few have a
    digit. `first_line` counts from 0."""
    title, begin = ("", 0)
    if lines and lines[0].rstrip(" *_").endswith(TITLE_ENDS):
        title, begin = lines[0], 1
    if sum(map(_has_digit, lines[begin:])) < _FEWEST_LINES or any(len(line) > _LONGEST_TITLE for line in lines):
        return title, None
    listed = OpenList()
    for number, line in enumerate(lines[begin:], first_line + begin + 1):
        listed.add(len(line) - len(line.lstrip()), line.strip(), number)
    return title, listed
