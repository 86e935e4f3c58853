"""Lists of which every item begins or ends with ports, `443/tcp - HTTPS`, as tables: an item is a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from exgraph.languages.cell_phrases import operators_begin, phrases
from exgraph.languages.meanings import Column, Meaning, Word
from exgraph.languages.neutral import TRANSPORTS
from exgraph.languages.words import pattern, whole
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.arrows import ARROW
from exgraph.sources.shapes.cells.cell_kinds import STATED_PORT, is_clean_port
from exgraph.sources.shapes.cells.directions import is_direction
from exgraph.sources.shapes.cells.permissions import Permission, permission_of
from exgraph.sources.shapes.plainer.ends_beside_ports import ports_and_ends
from exgraph.sources.shapes.reading.column_view import holds_ports_alone
from exgraph.sources.shapes.roles.role_labels import is_address
from exgraph.sources.shapes.titles.named_ways import named_way
from exgraph.sources.shapes.titles.title_names import names_role
from exgraph.sources.shapes.titles.titles import read_title
from exgraph.values.applications import find
from exgraph.values.end_labels import is_any
from exgraph.values.registry import lookup

#: In signs. A longer item explains.
_LONGEST = 300
#: Of the items of a list, so many state ports where it is told that it is not read.
LEAST_TOLD = 0.5
#: Above it a number alone counts nothing.
_HIGHEST_COUNT = 1023
_TICK = re.compile(r"\[[ xX]?\]\s+")
#: Signs behind a name for ports.
_SIGNS = (":", "：", "-", "–", "—", "=", "(", "（", "→", ">", ",", "、", "，")
#: Stands for the ports of an item where the words beside them are asked for ends, of which it may have so many.
_ANY_PORT, _MOST_BEHIND = "tcp 1", 8
_AROUND = " ,;.:：、，。–—-=→>"
#: What stands between ports and what is said of them, where a number alone stands for the ports.
_SET_OFF = re.compile(r"(?P<ports>[\d\s,;/–-]*\d)(?:\s*[:：=(（→–—]|\s+->?\s|\s*$)|.*[:：=(（→–—-]\s*(?P<last>[\d\s,;/–-]*\d)[)）]?$")
_PORT_SAID = pattern(whole(Word.PORT_NOUN))
_COLONS = re.compile(r"[:：](?=\s|$)|：")
_CLAUSES = re.compile(r"[()（）;；]+|,\s|[，、]|\s[–—-]\s|[:：](?=\s)")
#: Of the words at the end of what is taken for ports, these are said of what comes behind.
_LEADING_ON = (
    *(Meaning.PROSE, Meaning.FILLER, Meaning.AND, Meaning.OR, Meaning.FROM, Meaning.TO, Meaning.BETWEEN),
    *(Meaning.WHERE, Meaning.ANY),
)


class _Item(NamedTuple):
    """What an item says: ports, the ends where it names both, or the way and the other end, and the rest of it."""

    ports: str
    notes: str = ""
    source: str = ""
    destination: str = ""
    way: str = ""
    peer: str = ""


class ListedPorts(NamedTuple):
    """The tables that a list is, and whether it is none but states ports all the same, which is told."""

    grids: tuple[Grid, ...]
    ports: bool = False


def listed_ports(grid: Grid) -> ListedPorts:
    """What a list of items, a row each, is: a table where every one of them begins or ends with ports.

    A number alone is a port where the title speaks of ports, or another item writes one out. All of them name both
    ends, or none does.
    """
    texts = [row[0].text for row in grid.rows]
    stated = [_item(text, bare=False) for text in texts]
    titles = (grid.caption, grid.lead, *grid.headings[-1:])
    if any(stated) or any(map(_PORT_SAID().search, titles)):
        items = [found or _item(text, bare=True) for text, found in zip(texts, stated, strict=True)]
        whole_list = [item for item in items if item is not None]
        pairs = sum(bool(item.source) for item in whole_list)
        if len(whole_list) == len(items) and pairs in (0, len(items)) and (any(stated) or _are_services(whole_list)):
            return ListedPorts(tuple(_tables(grid, whole_list)))
    count = sum(item is not None for item in stated)
    return ListedPorts((), count > LEAST_TOLD * len(texts))


def _are_services(items: Sequence[_Item]) -> bool:
    """Whether numbers alone are ports, and nothing that is counted: most are registered, or too high for a count."""
    numbers = [int(number) for item in items for number in re.findall(r"\d+", item.ports)]
    known = sum(number > _HIGHEST_COUNT or bool(lookup(number)) for number in numbers)
    return len(items) > 1 and known * 2 > len(numbers)


def _item(text: str, *, bare: bool) -> _Item | None:
    """What an item says; `None` where it neither begins nor ends with ports. `bare`: a number alone may be one."""
    first, *more = _TICK.sub("", text).split("\n")
    line = _without_arrow(" ".join(first.split()).rstrip(".;,"))
    if not line or len(line) > _LONGEST or any(STATED_PORT.search(each) for each in more):
        return None
    below = "; ".join(more)
    for source, destination, rest in _pair_first(line):
        found = _with_ports(rest, bare=bare)
        if found is not None:
            return found._replace(source=source, destination=destination, notes="; ".join(filter(None, (found.notes, below))))
    found = _with_ports(line, bare=bare)
    if found is None:
        return None
    return found._replace(notes="; ".join(filter(None, (found.notes, below))))


def _without_arrow(line: str) -> str:
    """An item in which an arrow behind ports leads to what is said of them, and to no end: `Port 22 → SSH`."""
    arrow = ARROW.search(line)
    if arrow is None or not _states(line[: arrow.start()].strip(), bare=True):
        return line
    return f"{line[: arrow.start()].strip()} - {line[arrow.end() :].strip()}"


def _pair_first(line: str) -> Iterator[tuple[str, str, str]]:
    """The two ends that an item begins with, up to a colon, and the rest of it."""
    for colon in _COLONS.finditer(line):
        title = read_title(line[: colon.start()])
        if title.is_pair and not title.both_ways:
            yield title.source, title.destination, line[colon.end() :].strip()


def _with_ports(line: str, *, bare: bool) -> _Item | None:
    spoken = line.split()
    if bare:
        # Behind a number alone stands a sign that sets it off: "80 users" are none.
        match = _SET_OFF.match(line)
        if match is None or not all(map(is_clean_port, re.split(r"[\s,;/]+", match["ports"] or match["last"]))):
            return None
    elif not (STATED_PORT.search(line) or _PORT_SAID().search(line)):
        return None
    for first, last in (*((0, end) for end in range(len(spoken), 0, -1)), *((begin, len(spoken)) for begin in range(1, len(spoken)))):
        said = " ".join(spoken[first:last]).strip(_AROUND + "()（）")
        if not _states(said, bare=bare) or not _ends_well(spoken[last - 1]):
            continue
        before, behind = (" ".join(words) for words in (spoken[:first], spoken[last:]))
        if before and not _names(before, said):
            return None
        before, behind = before.strip(_AROUND), behind.strip(_AROUND)
        if _turns(spoken[:first][-1:]) or _turns(spoken[last:][:1]) or STATED_PORT.search(before or behind):
            # What stands beside them turns them, or has more of them.
            return _Item(line)
        return _beside(" ".join(spoken[first:last]).strip(_AROUND), before or behind)
    return None


def _states(text: str, *, bare: bool) -> bool:
    """Whether a text is ports, written so that a reader sees it, and nothing else."""
    written = STATED_PORT.search(text) or _PORT_SAID().search(text) or (bare and text[:1].isdigit() | text[-1:].isdigit())
    return bool(written) and holds_ports_alone(text) and not any(map(_is_address, text.split()))


def _is_address(word: str) -> bool:
    return is_address(word.strip(_AROUND + "()（）"))


def _ends_well(word: str) -> bool:
    """Whether a word may be the last of what is said of ports: a number, a transport, a name, or what turns them."""
    plain = word.strip(_AROUND + "()（）").casefold()
    if any(map(str.isdigit, plain)) or plain in TRANSPORTS or find(plain) is not None:
        return True
    return phrases().get(plain, (Meaning.FILLER, ""))[0] not in _LEADING_ON


def _names(before: str, said: str) -> bool:
    """Whether what an item has before its ports is a name for them, set off by a sign or known, and no sentence that may
    turn them: "never open 23/tcp"."""
    set_off = before.endswith(_SIGNS) or said[:1] in "(（"
    return set_off or find(before) is not None or permission_of(before) is Permission.PERMITS


def _turns(word: Sequence[str]) -> bool:
    plain = word[0].strip(_AROUND + "()（）").casefold() if word else ""
    meaning = phrases().get(plain, (Meaning.FILLER, ""))[0]
    return plain in operators_begin() and meaning not in (Meaning.PROSE, Meaning.FILLER, Meaning.FROM)


def _beside(ports: str, rest: str) -> _Item:
    """The item by what stands beside its ports: both ends, the other end, or a note."""
    title = read_title(rest)
    if title.is_pair and not title.both_ways:
        return _Item(ports, "", title.source, title.destination)
    for clause in filter(None, (clause.strip(_AROUND) for clause in _CLAUSES.split(rest))):
        if is_address(clause) or is_any(clause):
            return _Item(ports, rest, peer=clause)
        if named_way(clause) is not None or is_direction(clause):
            return _Item(ports, rest, way=clause)
        spoken = clause.split()[-_MOST_BEHIND:]
        for first in range(len(spoken)):
            ends = ports_and_ends(" ".join((_ANY_PORT, *spoken[first:])))
            if ends is not None and ends.source and ends.destination:
                return _Item(ports, rest, ends.source, ends.destination)
            peer = ends and (ends.source or ends.destination)
            # What stands in the middle of a clause is an end by its noun alone: "HTTP from the proxy server".
            if ends and peer and (not first or is_any(peer) or is_address(peer) or names_role(peer)):
                return _Item(ports, rest, way=" ".join(spoken[first:]), peer=peer)
    return _Item(ports, rest)


_HEADS = (
    *((Column.SOURCE, "source"), (Column.DESTINATION, "destination"), (Column.DIRECTION, "way"), (Column.PEER, "peer")),
    *((Column.PORT, "ports"), (Column.PURPOSE, "notes")),
)


def _tables(grid: Grid, items: Sequence[_Item]) -> Iterator[Grid]:
    """A table for items that name the other end in one way, with a column for each of what they say: a blank cell would
    say that there is none."""
    kinds: dict[tuple[bool, bool], list[int]] = {}
    for number, item in enumerate(items):
        kinds.setdefault((bool(item.way), bool(item.peer)), []).append(number)
    for numbers in kinds.values():
        heads = [(meaning, name) for meaning, name in _HEADS if any(getattr(items[number], name) for number in numbers)]
        first = grid.rows[numbers[0]][0]
        header = tuple(GridCell(str(meaning), "", first.line, header=True) for meaning, _ in heads)
        rows = (
            tuple(grid.rows[number][0]._replace(text=getattr(items[number], name)) for _, name in heads)
            for number in numbers
        )
        at = None if grid.line is None else first.line
        yield replace(grid, rows=(header, *rows), line=at, header_rows=1, unseen="", spans=False, short_rows=())
