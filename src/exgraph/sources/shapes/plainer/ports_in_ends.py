"""Ports that stand behind a name in the cells of ends, `Subnet: 454, 455`, where a table has no column of ports."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from exgraph.languages.known import remembered
from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.words import pattern, whole
from exgraph.notation import read_cell
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.headers.column_meanings import Fit, fold_header, meaning_of, meanings_of
from exgraph.sources.shapes.reading.column_view import holds_ports_alone, says_one_thing
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER
from exgraph.sources.shapes.roles.role_labels import is_address, is_no_role, is_self
from exgraph.values.service import EVERY_PORT, PORTED

_ADDRESS = r"\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?"
#: No colon but the one between name and ports, so that neither addresses nor lists of several ends are cut.
_COLON = re.compile(rf"(?P<name>[^:：]*[^\W\d_][^:：]*|{_ADDRESS})[:：](?P<ports>[^/:：][^:：]*)")
_BRACKET = re.compile(
    rf"(?P<name>[^()（）]*[^\W\d_][^()（）]*|{_ADDRESS}\s*)[(（\[](?P<ports>[^()（）\[\]:：]+)[)）\]]"
)
_TRANSPORT = "|".join(PORTED)
_BEHIND = pattern(
    rf"(?P<name>[^:：()（）]*\w),?\s+(?P<ports>(?:(?:{_TRANSPORT})[\s/]*\d|\d[\d,–-]*\s*/\s*(?:{_TRANSPORT})\b|",
    whole(Word.PORT_NOUN),
    r"\D{0,4}\d)[^:：]*)",
)
_SAYS_PORT = pattern(rf"\b(?:{_TRANSPORT})\b|", whole(Word.PORT_NOUN))
#: Before a number they are counted, and no name stands there: `VLAN: 10`, `Zone: 3`.
_COUNTED = pattern(whole(Word.NUMBERED), r"\s*[:：].*|", whole(Word.AREA), r"\s*[:：]\s*\d{1,2}")
_BOTH = (Column.SOURCE, Column.DESTINATION)
#: Of the destinations, so many have ports behind their name; and a cell alone shows nothing.
LEAST_WITH_PORTS = 0.5
FEWEST_WITH_PORTS = 2
#: In characters. A longer text is no name with its ports.
_LONGEST = 200


class NamedPorts(NamedTuple):
    """A name, and the ports that stand behind it."""

    name: str
    ports: str


def with_ports_apart(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table in which ports behind the names of ends stand in columns of their own: those behind a destination are
    opened, those behind a source are source ports.

    `overrides` are folded headers that a reader has said the meaning of: a table of such columns is left as it is.
    """
    for number in range(min(DEEPEST_HEADER, len(grid.rows))):
        headers = [cell.text for cell in grid.rows[number]]
        meant = _with_shared([meaning_of(header) if header else None for header in headers], headers)
        if sorted(each for each in meant if each in _BOTH) != sorted(_BOTH):
            continue
        if any(each in (*PORTS, Column.SOURCE_PORT) for each in meant):
            return grid
        if not overrides.keys().isdisjoint(map(fold_header, headers)):
            return grid
        source, destination = map(meant.index, _BOTH)
        body = [row for row in grid.rows[number + 1 :] if not says_one_thing(row)]
        if not _have_ports([row[destination].text for row in body]):
            return grid
        sent = any(named_ports(row[source].text) for row in body)
        for place, called in sorted(((destination, "port"), (source, "source port")), reverse=True):
            if place == destination or sent:
                grid = _apart(grid, number, place, called)
        return grid
    return grid


def _with_shared(meant: list[Column | None], headers: Sequence[str]) -> list[Column | None]:
    """What headers mean: one that may be of an end or of a purpose, `Cel`, is that end beside the other one."""
    missing = [end for end in _BOTH if end not in meant]
    if len(missing) == 1:
        shared = [
            place
            for place, header in enumerate(headers)
            if any(each.meaning is missing[0] and each.fit is Fit.ALSO for each in meanings_of(header))
        ]
        if len(shared) == 1:
            meant[shared[0]] = missing[0]
    return meant


@remembered(4096)
def named_ports(text: str) -> NamedPorts | None:
    """The name and the ports that the cell of an end has; `None` where it has no ports, or several names.

    >>> named_ports("Subnet: 454, 455"), named_ports("web (tcp 443)")
    (NamedPorts(name='Subnet', ports='454, 455'), NamedPorts(name='web', ports='tcp 443'))
    >>> named_ports("VLAN: 10"), named_ports("Server (2019)"), named_ports("web:443, db:5432")
    (None, None, None)
    """
    if len(text) > _LONGEST or is_address(text.strip()):
        return None
    first, *others = [line.strip() for line in text.split("\n") if line.strip()] or [""]
    found = _in_line(first)
    for line in others:
        again = _in_line(line)
        if found is None or not (holds_ports_alone(line) or (again and again.name == found.name)):
            return None
        found = NamedPorts(found.name, f"{found.ports}, {again.ports if again else line}")
    return found


def _in_line(line: str) -> NamedPorts | None:
    for form, says_port in ((_COLON, False), (_BRACKET, True), (_BEHIND(), True)):
        match = form.fullmatch(line)
        if match is None:
            continue
        name, ports = match["name"].strip(" ,"), match["ports"].strip()
        if says_port and form is _BRACKET and not _SAYS_PORT().search(ports):
            continue
        if is_no_role(name) or _COUNTED().fullmatch(line) or not _are_ports(ports):
            continue
        return NamedPorts(name, ports)
    return None


def _are_ports(text: str) -> bool:
    """Whether a text is ports and nothing else: numbers, transports, or every port."""
    services = read_cell(text).services
    return holds_ports_alone(text) or bool(services and all(each.ports == EVERY_PORT for each in services))


def _have_ports(texts: Sequence[str]) -> bool:
    filled = [text for text in texts if text.strip()]
    found = [named for text in filled if (named := named_ports(text)) is not None]
    # Behind a colon nothing else than ports is said of an address, or of the host itself.
    sure = any(is_address(each.name) or is_self(each.name) for each in found)
    return len(found) >= (1 if sure else FEWEST_WITH_PORTS) and len(found) >= LEAST_WITH_PORTS * len(filled)


def _apart(grid: Grid, number: int, place: int, called: str) -> Grid:
    """The table with a column behind that of an end, with the ports of its cells."""
    rows = []
    for at, row in enumerate(grid.rows):
        cell = row[place]
        if at <= number or says_one_thing(row):
            beside = called if at == number else cell.text if at > number and cell.text == row[-1].text else ""
            rows.append(_with(row, place, cell.text, beside))
            continue
        found = named_ports(cell.text)
        rows.append(_with(row, place, found.name, found.ports) if found else _with(row, place, cell.text, ""))
    return replace(grid, rows=tuple(rows), hidden_columns=())


def _with(row: tuple[GridCell, ...], place: int, text: str, beside: str) -> tuple[GridCell, ...]:
    cell = row[place]
    return (*row[:place], cell._replace(text=text), cell._replace(text=beside), *row[place + 1 :])
