"""Rows that state nothing of the network: samples of how a table is filled in, and what stands below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from exgraph.languages.known import remembered
from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.words import pattern, words
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.cell_kinds import ENDS, has_ports
from exgraph.sources.shapes.cells.protocol_cells import names_protocols
from exgraph.sources.shapes.roles.role_labels import clean_label

#: The kinds of `Unread` that this module finds.
SAMPLE, BELOW = "sample", "below"

#: `x.x.x.x`: an address of which every part is to be filled in.
_PLACEHOLDER = re.compile(r"(?:[a-z]{1,3}\.){3}[a-z]{1,3}", re.IGNORECASE)
_BEGINS = pattern(r"[\W_]*", Word.SAMPLE)
#: What stands behind an abbreviation: "e.g. web01".
_BEHIND = re.compile(r"[\s.,]+")


def aside_rows(grid: Grid, body: int, columns: Sequence[Column | None]) -> dict[int, str]:
    """The numbers of such rows of a grid, and of which kind each is.

    A row below the table begins with a word that says so ("Approved by", "Total"), and no row behind it has ports; or
    it stands below an empty row, and neither it nor a row behind it has ports or a protocol.
    """
    ports = [place for place, meaning in enumerate(columns) if meaning in PORTS]
    transports = [place for place, meaning in enumerate(columns) if meaning is Column.TRANSPORT]
    ends = [place for place, meaning in enumerate(columns) if meaning in ENDS]
    filled = [
        number
        for number, row in enumerate(grid.rows[body:], body)
        if row[0].text.strip() or any(cell.text.strip() for cell in row)
    ]
    how = transports or [place for place in ports if columns[place] is not Column.PORT]
    # "Approved" in a column of actions says so of its row.
    said = set() if Column.ACTION in columns[:1] else _below(grid, filled, ports)
    below = said | _after_a_gap(grid, filled, ports, how)
    begun = {grid.rows[number][0].text for number in filled}
    named = {row[place].text for row in grid.rows[body:] for place in ends}
    if all(map(str.strip, begun)) and not any(map(_says_sample, begun | named)):
        # As in nearly every table.
        return dict.fromkeys(below, BELOW)
    samples: list[int] = []
    titled = False
    for number in filled:
        sample = _is_sample(grid.rows[number], ends)
        if number not in below and (sample or titled):
            samples.append(number)
        # "Sample" on a line of its own is said of the next row.
        titled = sample and sum(bool(cell.text.strip()) for cell in grid.rows[number]) == 1
    return {**dict.fromkeys(samples, SAMPLE), **dict.fromkeys(below, BELOW)}


def _below(grid: Grid, filled: list[int], ports: list[int]) -> set[int]:
    found: set[int] = set()
    trailing: list[int] = []
    for number in reversed(filled):
        begins = begins_below(grid.rows[number])
        if not begins and any(has_ports(grid.rows[number][place].text) for place in ports):
            break
        trailing.append(number)
        if begins:
            found.update(trailing)
    return found


def _after_a_gap(grid: Grid, filled: list[int], ports: list[int], how: list[int]) -> set[int]:
    """The last rows that say nothing of ports, from the first of them on that stands below an empty row."""
    if not ports or not how or not filled or filled[-1] - filled[0] == len(filled) - 1:
        return set()
    trailing: list[int] = []
    for number in reversed(filled):
        row = grid.rows[number]
        if any(has_ports(row[place].text) for place in ports) or any(names_protocols(row[p].text) for p in how):
            break
        trailing.append(number)
    first = next((number for number in reversed(trailing) if number - 1 not in filled and number > filled[0]), None)
    return set() if first is None else {number for number in trailing if number >= first}


def begins_below(row: Sequence[GridCell]) -> bool:
    """Whether a row begins with a word of those below a table."""
    first = next((cell.text for cell in row if cell.text.strip()), "")
    head = re.split(r"[:：]", clean_label(first), maxsplit=1)[0]
    return head.strip(" .").casefold() in words(Word.BELOW_TABLE)


def _is_sample(row: tuple[GridCell, ...], ends: list[int]) -> bool:
    first = next((place for place, cell in enumerate(row) if cell.text.strip()), 0)
    texts = [row[place].text for place in dict.fromkeys((first, *ends))]
    return any(map(_says_sample, texts))


@remembered(8192)
def _says_sample(text: str) -> bool:
    """Whether a text is to be filled in, is a word for a sample, or begins with one and a colon, or is one that always
    stands before."""
    if _PLACEHOLDER.fullmatch(text.strip()):
        return True
    if _BEGINS().match(text) is None:
        # As nearly all are.
        return False
    label = clean_label(text).casefold().strip(" .()[]")
    if label.rstrip("0123456789 #") in words(Word.SAMPLE):
        return True
    rests = ((word, label[len(word) :]) for word in words(Word.SAMPLE) if label.startswith(word))
    return any(rest.lstrip()[:1] in (":", "：") or ("." in word and _BEHIND.match(rest)) for word, rest in rests)
