"""What a table lacks that was left alone or read in part: headers that would be recognised, and the options to type."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from exgraph.languages.meanings import Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.cell_kinds import ENDS, STATED_PORT, has_ports
from exgraph.sources.shapes.cells.protocol_cells import names_protocols
from exgraph.sources.shapes.headers.column_meanings import examples, meaning_of
from exgraph.sources.shapes.headers.headless import headers_wanting
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.sources.shapes.told.given import NOTHING, Given
from exgraph.sources.shapes.told.reason import Lack, Reason
from exgraph.sources.typed import option, quoted
from exgraph.wording.phrases import Phrase

_LONGEST = 60
_MOST_HEADERS = 6
_SAMPLE = 60
#: The share of a column's cells that have to be protocols, or ports.
_MOST = 0.6
_TRANSPORTS = (Column.TRANSPORT, Column.TCP, Column.UDP, Column.COMPOSITE)
#: Shapes that may leave an end unstated.
_OPEN = (Shape.OTHER, Shape.PORTS_ONLY, Shape.ONE_END)
_NUMBER = re.compile(r"\W*(\d{1,6})\W*")


def advice(grid: Grid, decision: Decision, given: Given = NOTHING, *, unread: bool = False) -> tuple[Reason, ...]:
    """One reason for each thing that no header or title names; none for a table that is read whole.

    `given` are the ends that the user names; `unread`: the table holds ports and gives no flow.
    """
    return tuple(_advice(grid, decision, given, unread))


def lacking_port(grid: Grid, decision: Decision) -> Reason:
    """What a table lacks that was left alone: a column of ports, and which of its columns may be one."""
    options = _options(Column.PORT, _holders(grid, decision))
    return Reason.missing(Lack.PORT, Phrase.of("missing.port", examples=examples(Column.PORT)), options)


def _advice(grid: Grid, decision: Decision, given: Given, unread: bool) -> Iterator[Reason]:
    if decision.is_undecided:
        # What settles it is said with the readings.
        return
    if unread and decision.shape is Shape.OTHER and (headers := headers_wanting(grid)):
        said = tuple(quoted(header) for header in headers)
        yield Reason.missing(Lack.PORT, Phrase.of("missing.header-row", headers=said))
        return
    holders = _holders(grid, decision) if unread and decision.shape is Shape.OTHER else []
    if decision.shape is Shape.OTHER and not holders:
        return
    unknown = [(place, header) for place, header in _unknown(grid, decision) if header not in holders]
    if holders:
        yield lacking_port(grid, decision)
    protocols = [(place, header) for place, header in unknown if _names_protocols(grid, decision.body, place)]
    stated = any(meaning in _TRANSPORTS for meaning in decision.columns) or decision.context.transport
    others = [header for place, header in unknown if (place, header) not in protocols]
    for lack, spellings in _missing_ends(decision, given):
        columns = () if lack is Lack.HOST else _options(Column(lack), others)
        what = Phrase.of("missing.host") if lack is Lack.HOST else _unnamed(Column(lack))
        yield Reason.missing(lack, what, (*columns, *(f"{spelling} ROLE" for spelling in spellings)))
    if protocols and not stated:
        options = _options(Column.TRANSPORT, (header for _, header in protocols))
        yield Reason.missing(Lack.TRANSPORT, _unnamed(Column.TRANSPORT), options)


def _missing_ends(decision: Decision, given: Given) -> Iterator[tuple[Lack, tuple[str, ...]]]:
    """The ends that are stated by neither a column nor a title, nor named by the user, with the options that do."""
    context, columns = decision.context, set(decision.columns)
    if decision.shape not in _OPEN or context.is_pair or {Column.PAIR, Column.TICKS} & columns:
        return
    ends = {Column.SOURCE: given.source, Column.DESTINATION: given.destination}
    if Column.HOST in columns:
        return
    if not ends.keys() & columns:
        directed = Column.DIRECTION in columns or context.direction is not None
        own = context.own or given.host
        if directed and not own:
            yield Lack.HOST, ("--host",)
        if Column.PEER in columns and not directed and not (given.source or given.destination):
            yield Lack.HOST, ("--source", "--destination")
        if directed or Column.PEER in columns:
            return
    elif context.own or given.host:
        return
    # What a header names is not missing, though the table was left alone.
    named = columns.union(map(meaning_of, decision.headers))
    for end, label in ends.items():
        if end not in named and not label:
            yield Lack(end), (f"--{end}",)


def _holders(grid: Grid, decision: Decision) -> list[str]:
    """The headers of columns without a meaning whose cells look like ports."""
    cells = {header: _texts(grid, decision.body, place) for place, header in _unknown(grid, decision)}
    if decision.unknown in cells:
        return [decision.unknown]
    # A number beside a transport is a port, and any number may be one where the table has no others.
    sure = [header for header, texts in cells.items() if _share(STATED_PORT.search, texts) >= _MOST]
    # "any" under the name of an end is no port.
    others = {header: texts for header, texts in cells.items() if meaning_of(header) not in ENDS}
    likely = [header for header, texts in others.items() if _share(has_ports, texts) >= _MOST]
    return (sure or likely)[:_MOST_HEADERS]


def _share(holds: Callable[[str], object], texts: list[str]) -> float:
    return sum(bool(holds(text)) for text in texts) / len(texts) if texts else 0.0


def _are_row_numbers(texts: list[str]) -> bool:
    """Whether each text is the number behind the one before it: `1`, `2.`, `3)`."""
    found = [_NUMBER.fullmatch(text) for text in texts]
    numbers = [int(each[1]) for each in found if each]
    return len(numbers) == len(texts) > 1 and all(b == a + 1 for a, b in pairwise(numbers))


def _unknown(grid: Grid, decision: Decision) -> list[tuple[int, str]]:
    """The columns that mean nothing, by place and header; row numbers never mean anything."""
    meanings = (*decision.columns, *[None] * (len(decision.headers) - len(decision.columns)))
    return [
        (place, header)
        for place, (header, meaning) in enumerate(zip(decision.headers, meanings, strict=True))
        if meaning is None
        and 0 < len(header) <= _LONGEST
        and any(row[place].text for row in grid.rows[decision.body :])
        and not _are_row_numbers(_texts(grid, decision.body, place))
    ]


def _unnamed(meaning: Column) -> Phrase:
    return Phrase.of("missing.column", meaning=str(meaning), examples=examples(meaning))


def _options(meaning: Column, headers: Iterable[str]) -> tuple[str, ...]:
    return tuple(option(meaning, header) for header in dict.fromkeys(headers))[:_MOST_HEADERS]


def _names_protocols(grid: Grid, body: int, place: int) -> bool:
    texts = _texts(grid, body, place)
    return _share(names_protocols, texts) >= _MOST


def _texts(grid: Grid, body: int, place: int) -> list[str]:
    return [row[place].text for row in grid.rows[body : body + _SAMPLE] if row[place].text.strip()]
