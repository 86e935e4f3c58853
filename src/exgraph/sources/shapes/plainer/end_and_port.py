"""Columns whose header says an end and its port, `Destination:Port`: the names in one column, the ports in another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from exgraph.languages.known import remembered
from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.words import pattern, spaced, whole
from exgraph.sources.grid import Grid, GridCell, with_rows_made
from exgraph.sources.shapes.headers.column_meanings import Fit, fold_header, meaning_of, meanings_of
from exgraph.sources.shapes.plainer.ports_in_ends import named_ports
from exgraph.sources.shapes.reading.column_view import holds_ports_alone, says_one_thing
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER
from exgraph.sources.shapes.roles.role_labels import is_address
from exgraph.values.applications import find
from exgraph.values.end_labels import is_any

_HEADER = pattern(
    r"(?P<end>.*[^\W_])(?:\s*[:：/／+&]\s*|",
    spaced(Word.AND, Word.AND_LETTER),
    r"|\s*[(（]\s*)",
    whole(Word.PORT_NOUN),
    r"(?:\(\w{1,3}\))?\s*[)）]?",
)
_EMPHASIS = re.compile(r"[*_`]+")
_ADDRESSES = pattern(r"(?:(?:", whole(Word.ADDRESS_NOUN, Word.NAME_NOUN), r")[\s/]*)+")
#: An address of version 6 stands in brackets before a port.
_PARTED = (
    re.compile(r"\[(?P<name>[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:/\d+)?)\]\s*[:：]\s*(?P<ports>[^:：]+)"),
    re.compile(r"(?P<name>[^:：\[\]]*[^:：\[\]\s])\s*[:：]\s*(?P<ports>[^:：]+)"),
    re.compile(r"(?P<name>[^()（）]*[^()（）\s])\s*[(（](?P<ports>[^()（）]+)[)）]"),
    re.compile(r"(?P<name>.*\S)\s+/\s+(?P<ports>[^/]+)"),
    re.compile(r"(?P<name>[^/]*[^/\s])/(?P<ports>[^/]+)"),
    re.compile(r"(?P<name>[^+]*[^+\s])\s*\+\s*(?P<ports>[^+]+)"),
)
_LISTED = re.compile(r"\s*[,;、，；]\s*")
_ENDS = (Column.SOURCE, Column.DESTINATION, Column.HOST, Column.ENDPOINT)
_SAID = (Fit.EXACT, Fit.PATTERN, Fit.NOUN, Fit.SHARED, Fit.ALSO)
#: Of the cells under such a header, so many have a name and its ports.
LEAST_WITH_BOTH = 0.5
_LONGEST = 400


class EndAndPorts(NamedTuple):
    """A name, and the ports beside it; either is empty where the cell has none."""

    name: str
    ports: str


class _Both(NamedTuple):
    """A column of both: where it stands, and the headers of the two columns that it makes."""

    place: int
    end: str
    ports: str


def with_end_and_port_apart(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table in which a column headed as an end and its port is two: several ends of a cell are a row each.

    The port of a source is a source port. A table with another column of ports is left as it is, as one of the
    columns that a reader has said the meaning of (`overrides`, folded headers).
    """
    for number in range(min(DEEPEST_HEADER, len(grid.rows))):
        headers = [cell.text for cell in grid.rows[number]]
        found = _columns(headers)
        if not found:
            continue
        if not overrides.keys().isdisjoint(map(fold_header, headers)):
            return grid
        body = [row for row in grid.rows[number + 1 :] if not says_one_thing(row)]
        return _apart(grid, number, found) if all(_have_both(body, each.place) for each in found) else grid
    return grid


@remembered(4096)
def ends_and_ports(text: str) -> tuple[EndAndPorts, ...]:
    """The names of a cell, each with its ports.

    >>> ends_and_ports("10.1.2.3:22, 443")
    (EndAndPorts(name='10.1.2.3', ports='22, 443'),)
    >>> [tuple(each) for each in ends_and_ports("[2001:db8::1]:443; Any:53")]
    [('2001:db8::1', '443'), ('Any', '53')]
    >>> ends_and_ports("web"), ends_and_ports("443")
    ((EndAndPorts(name='web', ports=''),), (EndAndPorts(name='', ports='443'),))
    """
    if len(text) > _LONGEST:
        return (EndAndPorts(text, ""),)
    found: list[EndAndPorts] = []
    for line in filter(None, map(str.strip, text.split("\n"))):
        found += _in_line(line)
    return tuple(found)


def _in_line(line: str) -> list[EndAndPorts]:
    whole_line = _parted(line)
    if whole_line.name and whole_line.ports:
        return [whole_line]
    found: list[EndAndPorts] = []
    for part in map(_parted, _LISTED.split(line)):
        if part.name and part.ports:
            found.append(part)
        elif part.ports and found:
            found[-1] = EndAndPorts(found[-1].name, f"{found[-1].ports}, {part.ports}")
        else:
            # A list of names without ports, or of which one has none, is no list of both.
            return [whole_line]
    return found


def _parted(text: str) -> EndAndPorts:
    text = text.strip()
    if is_address(text) and not text.startswith("["):
        return EndAndPorts(text, "")
    if named := named_ports(text):
        return EndAndPorts(*named)
    for form in _PARTED:
        match = form.fullmatch(text)
        if match is None:
            continue
        name, ports = match["name"].strip(), match["ports"].strip()
        if (holds_ports_alone(ports) or is_any(ports) or find(ports)) and not holds_ports_alone(name):
            return EndAndPorts(name, ports)
    return EndAndPorts("", text) if holds_ports_alone(text) else EndAndPorts(text, "")


def _columns(headers: Sequence[str]) -> tuple[_Both, ...]:
    """The columns of an end and its port; none beside another column of ports, or another one of that end."""
    ends = {place: end for place, header in enumerate(headers) if (end := _end_of(header))}
    others = [meaning_of(header) for place, header in enumerate(headers) if header and place not in ends]
    if not ends or any(meaning in PORTS for meaning in others):
        return ()
    found: list[_Both] = []
    taken = [meaning for meaning in others if meaning is not None]
    for place, end in ends.items():
        meaning = _meant(end)
        if meaning is not None and meaning is not meaning_of(end):
            end = str(meaning)
        if meaning is None and Column.SOURCE in others and Column.DESTINATION not in others and len(ends) == 1:
            # An address beside a source is that of the other end.
            meaning, end = Column.DESTINATION, str(Column.DESTINATION)
        if meaning is None or meaning in taken or (meaning is Column.HOST and Column.DESTINATION in others):
            return ()
        taken.append(meaning)
        found.append(_Both(place, end, "source port" if meaning is Column.SOURCE else "port"))
    return tuple(found) if any(each.ports == "port" for each in found) else ()


def _end_of(header: str) -> str:
    """The end that a header says beside its port, as it is written; empty for any other header.

    `Source/Destination port` says two ends, and no end whose port it is.
    """
    match = _HEADER().fullmatch(_EMPHASIS.sub("", " ".join(header.split())).strip())
    if match is None:
        return ""
    end = match["end"].strip()
    return end if _meant(end) or _ADDRESSES().fullmatch(fold_header(end)) else ""


def _meant(end: str) -> Column | None:
    """The end that a header means; what may also be a purpose is none beside a port."""
    return next((each.meaning for each in meanings_of(end) if each.meaning in _ENDS and each.fit in _SAID), None)


def _have_both(body: Sequence[Sequence[GridCell]], place: int) -> bool:
    cells = [ends_and_ports(row[place].text) for row in body if row[place].text.strip()]
    both = sum(all(each.name and each.ports for each in cell) for cell in cells)
    return bool(both) and both >= LEAST_WITH_BOTH * len(cells)


def _apart(grid: Grid, number: int, columns: Sequence[_Both]) -> Grid:
    """A cell with ports alone names no end, and what stands above is another row's: `spans` is off."""
    texts = (row[each.place].text for row in grid.rows[number + 1 :] for each in columns)
    spans = grid.spans and all(said.name for text in texts for said in ends_and_ports(text))
    return replace(with_rows_made(grid, lambda at, row: _rows_of(row, at - number, columns)), spans=spans)


def _rows_of(row: tuple[GridCell, ...], below: int, columns: Sequence[_Both]) -> Iterator[tuple[GridCell, ...]]:
    """The rows that a row makes, `below` the header by so many rows."""
    cells: Sequence[Sequence[EndAndPorts]]
    if below == 0:
        cells = [(EndAndPorts(each.end, each.ports),) for each in columns]
    elif below < 0 or says_one_thing(row):
        cells = [(EndAndPorts(row[each.place].text, row[each.place].text),) for each in columns]
    else:
        cells = [ends_and_ports(row[each.place].text) or (EndAndPorts("", ""),) for each in columns]
    for chosen in product(*cells):
        said = dict(zip((each.place for each in columns), chosen, strict=True))
        yield tuple(each for place, cell in enumerate(row) for each in _cells_of(cell, said.get(place)))


def _cells_of(cell: GridCell, said: EndAndPorts | None) -> tuple[GridCell, ...]:
    return (cell,) if said is None else (cell._replace(text=said.name), cell._replace(text=said.ports))
