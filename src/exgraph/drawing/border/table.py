"""The table of a border: a row an opening, with direction, service, protection and where the document says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from exgraph.drawing import palette
from exgraph.drawing.border.openings import Opening
from exgraph.drawing.boxes.lettered import lines_of
from exgraph.drawing.boxes.services import COLOURS, colour_of, weakest, words_of, wrapped_words
from exgraph.drawing.canvas import Cell, Row, Run, Text, height_of, width_of
from exgraph.drawing.captions import flows_tooltip, plain
from exgraph.errors import clipped
from exgraph.model.cell import Flow
from exgraph.relations.citation import Citations
from exgraph.relations.protection import protection
from exgraph.wording.phrases import phrase

INK = "#1F2933"
_SERVICE, _SMALL, _AIR = 10.0, 9.0, 11.0
#: The room for services, for roles, and the most places that are written out.
_SERVICES_WIDE, _ROLES_WIDE, _MOST_PLACES = 230.0, 170.0, 3
_GAP = 14.0


@dataclass(frozen=True)
class Table:
    """The rows of a border's table, its title among them, and the height at which each opening's middle is."""

    rows: tuple[Row, ...]
    width: float
    middles: tuple[float, ...]

    @property
    def height(self) -> float:
        return sum(row.height for row in self.rows)


def table_of(
    title: str,
    found: Sequence[Opening],
    cited: Citations,
    language: str,
    inside: Callable[[Opening], str] | None,
    outside: Callable[[Opening], str] | None,
) -> Table:
    """The table. `inside` and `outside` say the roles of an opening, where no line does."""
    columns = [
        *([] if inside is None else [_names("inside", found, inside, language)]),
        _column("", "centre", [((Run(one.direction.value, weakest(one.services), 13.0, True),),) for one in found]),
        _services(found, language),
        _column(_head("protection", language), "left", [tuple(_protections(one, language)) for one in found]),
        *([] if outside is None else [_names("outside", found, outside, language)]),
        _column(_head("line", language), "right", [_places(cited, one.flows, language) for one in found]),
    ]
    columns = [column for column in columns if any(column.cells) or column.head]
    if not any(columns[-1].cells):
        columns.pop()
    wide = [column.width for column in columns]
    total = sum(wide)
    bar = (Run(title, "#FFFFFF", 11.0, True),)
    if width_of(bar) + 24 > total:
        wide[-1] += ceil(width_of(bar) + 24) - total
        total = sum(wide)
    rows = [Row((Cell((bar,), total, "centre", INK, len(columns)),), 24.0)]
    heads = tuple(
        Cell(((Run(c.head, palette.MUTED, _SMALL),),) if c.head else (), w, c.align)
        for c, w in zip(columns, wide, strict=True)
    )
    rows.append(Row(heads, 19.0))
    middles, below = [], rows[0].height + rows[1].height
    for place, one in enumerate(found):
        lines = [column.cells[place] for column in columns]
        height = ceil(max(height_of(text) for text in lines) + _AIR)
        cells = tuple(Cell(t, w, c.align) for t, w, c in zip(lines, wide, columns, strict=True))
        ruled = place > 0 and found[place - 1].zone != one.zone
        keys = tuple(flow.key for flow in one.flows)
        rows.append(Row(cells, height, ruled, keys, flows_tooltip(one.flows, cited.matrix, language)))
        middles.append(below + height / 2)
        below += height
    return Table(tuple(rows), total, tuple(middles))


@dataclass(frozen=True)
class _Column:
    head: str
    align: str
    cells: tuple[tuple[Text, ...], ...]

    @property
    def width(self) -> float:
        wide = [width_of(line) for cell in self.cells for line in cell]
        head = width_of((Run(self.head, "", _SMALL),)) if self.head else 0.0
        return ceil(max([head, *wide]) + _GAP)


def _column(head: str, align: str, cells: Sequence[tuple[Text, ...]]) -> _Column:
    return _Column(head, align, tuple(cells))


def _head(name: str, language: str) -> str:
    return phrase(language, f"pictures.border-{name}")


def _names(head: str, found: Sequence[Opening], said: Callable[[Opening], str], language: str) -> _Column:
    cells = [lines_of(said(one), palette.INK, _SMALL + 0.5, _ROLES_WIDE) for one in found]
    return _column(_head(head, language), "left", cells)


def _services(found: Sequence[Opening], language: str) -> _Column:
    cells = [wrapped_words(words_of(one.services, language, _SERVICE, True, False), _SERVICES_WIDE) for one in found]
    return _column(_head("service", language), "left", cells)


def _protections(one: Opening, language: str) -> Iterator[Text]:
    """Each way in which services are protected, once; the document's word where it has one."""
    told: dict[tuple[str, str], None] = {}
    for service in one.services:
        known = protection(service)
        word = clipped(plain(service.encryption or ""), 40) or phrase(language, f"pictures.border-{known.encryption}")
        told[word, colour_of(service)] = None
    for word, colour in sorted(told, key=lambda pair: COLOURS.index(pair[1])):
        yield (Run(word, colour, _SMALL, True),)


def _places(cited: Citations, flows: Sequence[Flow], language: str) -> tuple[Text, ...]:
    """The lines of the document, or how many and from where on."""
    told = sorted((place for place in cited.lines(flows).split(", ") if place), key=_as_number)
    if not told:
        return ()
    text = ", ".join(told)
    if len(told) > _MOST_PLACES:
        text = phrase(language, "pictures.border-lines", n=len(told), first=told[0])
    return ((Run(text, palette.MUTED, 8.0),),)


def _as_number(place: str) -> tuple[bool, int, str]:
    return not place.isdigit(), int(place) if place.isdigit() else 0, place
