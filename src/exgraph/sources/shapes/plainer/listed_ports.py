"""Lists of which most items begin or end with ports, `443/tcp - HTTPS`, as tables: an item is a row."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from exgraph.languages.cell_phrases import operators_begin, phrases
from exgraph.languages.known import remembered
from exgraph.languages.meanings import Column, Meaning, Word
from exgraph.languages.neutral import TRANSPORTS
from exgraph.languages.words import pattern, whole
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.arrows import ARROW
from exgraph.sources.shapes.cells.cell_kinds import STATED_PORT, is_clean_port
from exgraph.sources.shapes.cells.directions import is_direction
from exgraph.sources.shapes.cells.permissions import Permission, permission_of
from exgraph.sources.shapes.plainer.listed_ends import AROUND, TURNED, Item, with_ends
from exgraph.sources.shapes.reading.column_view import holds_ports_alone
from exgraph.sources.shapes.titles.ends import Context, context_of
from exgraph.sources.shapes.titles.title import VERB
from exgraph.sources.shapes.titles.titles import read_title
from exgraph.values.applications import find
from exgraph.values.registry import lookup
from exgraph.values.service import PORTED

#: In signs. A longer item explains.
_LONGEST = 300
#: Of the items of a list, so many state ports where it is told that it is not read.
LEAST_TOLD = 0.5
#: Of the items, so many have to be rows where the others are left out, and told.
LEAST_READ = 0.5
#: A port that an item begins with stands in so many words.
_FIRST_WORDS = 3
#: Above it a number alone counts nothing.
HIGHEST_COUNT = 1023
_LETTERS = re.compile(r"[^\W\d_][\w.+-]*")
_ADDRESS = re.compile(r"\d\.\d|\d::|[^\W\d]\.[^\W\d]")
_TICK = re.compile(r"\[[^\[\]]?\]\s+")
#: Signs behind a name for ports.
_SIGNS = (":", "：", "-", "–", "—", "=", "(", "（", "→", ">", ",", "、", "，")
_SIGN_UNSPACED = re.compile(r"[：，、；](?=\S)|(?<=\S)（|）(?=\S)")
#: What stands between ports and what is said of them, where a number alone stands for the ports.
_SET_OFF = re.compile(
    rf"(?P<ports>[\d\s,;/–-]{{0,{_LONGEST}}}\d)(?:\s*[:：=(（→–—]|\s+->?\s|\s*$)"
    rf"|.{{0,{_LONGEST}}}[:：=(（→–—-]\s*(?P<last>[\d\s,;/–-]{{0,{_LONGEST}}}\d)[)）]?$"
)
_PORT_SAID = pattern(whole(Word.PORT_NOUN))
_WRITTEN = pattern(STATED_PORT.pattern, "|", whole(Word.PORT_NOUN))
#: `TCP-Port` is one word to a language that writes compounds.
_COMPOUND = pattern(rf"\b({'|'.join(PORTED)})-(", Word.PORT_NOUN, r")\b")
_TRANSPORT = re.compile(rf"\b(?:{'|'.join(PORTED)})\b", re.IGNORECASE)
#: The family of protocols behind one of them: `TCP/IP port 22`.
MARKUP = {"family": "IP"}
_FAMILY = re.compile(rf"\b({'|'.join(PORTED)})/{MARKUP['family']}\b", re.IGNORECASE)
_COLONS = re.compile(r"[:：](?=\s|$)|：")
#: Of the words at the end of what is taken for ports, these are said of what comes behind.
_LEADING_ON = (
    *(Meaning.PROSE, Meaning.FILLER, Meaning.AND, Meaning.OR, Meaning.FROM, Meaning.TO, Meaning.BETWEEN),
    *(Meaning.WHERE, Meaning.ANY),
)


class ListedPorts(NamedTuple):
    """The tables that a list is, and whether it is none but states ports all the same, which is told, as is what of a
    table's list is no row."""

    grids: tuple[Grid, ...]
    ports: bool = False
    left: tuple[GridCell, ...] = ()


def listed_ports(grid: Grid) -> ListedPorts:
    """What a list of items, a row each, is: a table where most of them begin or end with ports.

    A number alone is a port where the title speaks of ports, or another item writes one out; then all items are rows,
    or none is one by that.
    """
    texts = [row[0].text for row in grid.rows]
    if not any(map(_WRITTEN().search, texts)) and not any(map(_PORT_SAID().search, _titles(grid))):
        # As most lists.
        return ListedPorts(())
    context = context_of(grid)
    stated = [_item(text, context, bare=False) for text in texts]
    if any(stated) or any(map(_PORT_SAID().search, _titles(grid))):
        items = [found or _item(text, context, bare=True) for text, found in zip(texts, stated, strict=True)]
        whole_list = [item for item in items if item is not None]
        if len(whole_list) == len(items) and (any(stated) or _are_services(whole_list)):
            return ListedPorts(tuple(_tables(grid, whole_list)))
        rows = {number: item for number, item in enumerate(stated) if item is not None}
        others = [row[0] for number, row in enumerate(grid.rows) if number not in rows]
        if _are_most(rows, texts) and not any(map(_turns_list, others)):
            kept = replace(grid, rows=tuple(grid.rows[number] for number in rows))
            tables = tuple(_tables(kept, tuple(rows.values())))
            return ListedPorts(tables, left=tuple(cell for cell in others if _may_lack(cell)))
        if len(whole_list) > LEAST_TOLD * len(items) and _are_services(whole_list):
            return ListedPorts((), ports=True)
    count = sum(item is not None or _mentions(text) for item, text in zip(stated, texts, strict=True))
    return ListedPorts((), count > LEAST_TOLD * len(texts))


def _are_most(rows: Collection[int], texts: Sequence[str]) -> bool:
    """Whether so many items are rows that the list is one of ports: half of all, and most of those with a number."""
    numbered = sum(any(map(str.isdigit, text)) for text in texts)
    return len(rows) >= LEAST_READ * len(texts) and len(rows) > LEAST_READ * numbered


def _turns_list(cell: GridCell) -> bool:
    """Whether an item without a number may turn what the others say: "none of these from the internet"."""
    return not any(map(str.isdigit, cell.text)) and (
        TURNED().search(cell.text) is not None or permission_of(cell.text) is Permission.DENIES
    )


def _may_lack(cell: GridCell) -> bool:
    """Whether an item that is no row may state ports: it has a number, or the name of an application."""
    return any(map(str.isdigit, cell.text)) or any(find(word) is not None for word in _LETTERS.findall(cell.text))


def _mentions(text: str) -> bool:
    """Whether an item that is no row begins with a port, or has the word, a number and a transport."""
    if not any(map(str.isdigit, text)):
        return False
    begun = " ".join(text.split()[:_FIRST_WORDS])
    port = _PORT_SAID().search(text)
    begins = _PORT_SAID().match(text) is not None and any(map(str.isdigit, begun))
    return begins or (port is not None and _TRANSPORT.search(text) is not None)


def _titles(grid: Grid) -> tuple[str, ...]:
    return (grid.caption, grid.lead, *grid.headings[-1:])


def _are_services(items: Sequence[Item]) -> bool:
    """Whether numbers alone are ports, and nothing that is counted: most are registered, or too high for a count."""
    numbers = [int(number) for item in items for number in re.findall(r"\d+", item.ports)]
    known = sum(number > HIGHEST_COUNT or bool(lookup(number)) for number in numbers)
    return len(items) > 1 and known * 2 > len(numbers)


def _item(text: str, context: Context, *, bare: bool) -> Item | None:
    """What an item says; `None` where it neither begins nor ends with ports. `bare`: a number alone may be one."""
    first, *more = _TICK.sub("", text).split("\n")
    if len(first) > _LONGEST or any(STATED_PORT.search(each) for each in more):
        return None
    first = _FAMILY.sub(r"\1", _COMPOUND().sub(r"\1 \2", _SIGN_UNSPACED.sub(_with_space, first)))
    line = _without_arrow(" ".join(first.split()).rstrip(".;,"))
    notes = tuple(more)
    for source, destination, rest in _pair_first(line):
        found = _with_ports(rest, bare=bare)
        if found is not None:
            return Item(found.ports, _said(found.notes, *notes), source, destination)
    way, rest = _way_first(line)
    found = _with_ports(rest, bare=bare)
    if found is None or _is_said_of_ports(found.notes):
        condition, rest = _condition_first(rest)
        found = _with_ports(rest, bare=bare) if condition else found
        notes = (condition, *notes)
    if found is None:
        return None
    if _is_said_of_ports(found.notes) and f"{found.ports}. " not in rest:
        # "Port 8080 must be free" is no item of a list of ports.
        return None
    found = found if found.source or not found.notes else with_ends(found, way, context)
    if found is None:
        return None
    named = bool(found.source or found.destination)
    return found._replace(notes=_said(found.notes, *notes), way="" if named else found.way or way)


def _is_said_of_ports(notes: str) -> bool:
    """Whether a note goes on as a sentence; a word alone is a name, whatever it means in another language: `IST`."""
    return VERB().match(notes) is not None and len(notes.split()) > 1


def _said(*notes: str) -> str:
    return "; ".join(filter(None, notes))


def _with_space(sign: re.Match[str]) -> str:
    return f" {sign[0]}" if sign[0] in "（" else f"{sign[0]} "


def _without_arrow(line: str) -> str:
    """An item in which an arrow behind ports leads to what is said of them, and to no end: `Port 22 → SSH`."""
    arrow = ARROW.search(line)
    if arrow is None or not _states(line[: arrow.start()].strip(), bare=True):
        return line
    if _states(" ".join(line[arrow.end() :].split()[:1]), bare=True):
        # `80/tcp → 8080/tcp` is one port for another.
        return ""
    return f"{line[: arrow.start()].strip()} - {line[arrow.end() :].strip()}"


def _pair_first(line: str) -> Iterator[tuple[str, str, str]]:
    """The two ends that an item begins with, up to a colon, and the rest of it."""
    for colon in _COLONS.finditer(line):
        title = read_title(line[: colon.start()])
        if title.is_pair and not title.both_ways:
            yield title.source, title.destination, line[colon.end() :].strip()


def _way_first(line: str) -> tuple[str, str]:
    """The direction that an item begins with, up to a colon, and the rest of it."""
    colon = _COLONS.search(line)
    way = line[: colon.start()] if colon else ""
    return (way, line[colon.end() :].strip()) if colon and is_direction(way) else ("", line)


def _condition_first(line: str) -> tuple[str, str]:
    """What an item says up to a colon before its ports, "If the console is used: 8443/tcp", and the rest of it; none
    where it may turn them."""
    colon = _COLONS.search(line)
    before = line[: colon.start()].strip() if colon else ""
    if colon is None or not before or any(map(str.isdigit, before)) or TURNED().search(before):
        return "", line
    return ("", line) if permission_of(before) is Permission.DENIES else (before, line[colon.end() :].strip())


def _with_ports(line: str, *, bare: bool) -> Item | None:
    spoken = line.split()
    if bare:
        # Behind a number alone stands a sign that sets it off: "80 users" are none.
        match = _SET_OFF.match(line)
        if match is None or not all(map(is_clean_port, re.split(r"[\s,;/]+", match["ports"] or match["last"]))):
            return None
    elif not (_WRITTEN().search(line)):
        return None
    known = list(map(_is_known, spoken))
    most = known.index(False) if False in known else len(known)
    least = len(known) - known[::-1].index(False) if False in known else 1
    begun = ((0, last) for last in range(most, 0, -1))
    ended = ((first, len(spoken)) for first in range(max(1, least), len(spoken)))
    for first, last in (*begun, *ended):
        said = " ".join(spoken[first:last]).strip(AROUND)
        if not spoken[first].strip(AROUND):
            # The sign belongs to what stands before it.
            continue
        if not _states(said, bare=bare) or not _ends_well(spoken[last - 1]):
            continue
        before, behind = (" ".join(words) for words in (spoken[:first], spoken[last:]))
        if before and not _names(before, said):
            return None
        before, behind = before.strip(AROUND), behind.strip(AROUND)
        if _turns(spoken[:first][-1:]) or _turns(spoken[last:][:1]) or STATED_PORT.search(before or behind):
            # What stands beside them turns them, or has more of them.
            return Item(line)
        return Item(" ".join(spoken[first:last]).strip(AROUND), before or behind)
    return None


@remembered(4096)
def _is_known(word: str) -> bool:
    """Whether a word may be a part of what is said of ports: its letters name a transport, a service or a phrase."""
    known = phrases()
    return all(
        each.casefold().rstrip(".") in TRANSPORTS or each.casefold() in known or find(each) is not None
        for each in _LETTERS.findall(word)
    )


def _states(text: str, *, bare: bool) -> bool:
    """Whether a text is ports, written so that a reader sees it, and nothing else."""
    inside = text.strip("()（）")
    written = _WRITTEN().search(text) is not None or (bare and inside[:1].isdigit() | inside[-1:].isdigit())
    whole_brackets = text.count("(") == text.count(")") and text.count("（") == text.count("）")
    return written and whole_brackets and _ADDRESS.search(text) is None and holds_ports_alone(text)


def _ends_well(word: str) -> bool:
    """Whether a word may be the last of what is said of ports: a number, a transport, a name, or what turns them."""
    plain = word.strip(AROUND + "()（）").casefold()
    if any(map(str.isdigit, plain)) or plain in TRANSPORTS or find(plain) is not None:
        return True
    return phrases().get(plain, (Meaning.FILLER, ""))[0] not in _LEADING_ON


def _names(before: str, said: str) -> bool:
    """Whether what an item has before its ports is a name for them, set off by a sign or known, and no sentence that
    may turn them: "never open 23/tcp"."""
    set_off = before.endswith(_SIGNS) or said[:1] in "(（"
    return set_off or find(before) is not None or permission_of(before) is Permission.PERMITS


def _turns(word: Sequence[str]) -> bool:
    plain = word[0].strip(AROUND + "()（）").casefold() if word else ""
    meaning = phrases().get(plain, (Meaning.FILLER, ""))[0]
    return plain in operators_begin() and meaning not in (Meaning.PROSE, Meaning.FILLER, Meaning.FROM)


_HEADS = (
    *((Column.SOURCE, "source"), (Column.DESTINATION, "destination"), (Column.DIRECTION, "way"), (Column.PEER, "peer")),
    *((Column.PORT, "ports"), (Column.PURPOSE, "notes")),
)


def _tables(grid: Grid, items: Sequence[Item]) -> Iterator[Grid]:
    """A table for the items that name the same ends, with a column for each of what they say: a blank cell would say
    that there is none."""
    kinds: dict[tuple[bool, ...], list[int]] = {}
    for number, item in enumerate(items):
        ends = item.source, item.destination, item.way, item.peer
        kinds.setdefault(tuple(map(bool, ends)), []).append(number)
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
