"""The text of boxes: a title, and a row for each different set of services that it accepts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil

from exgraph.drawing import palette
from exgraph.drawing.boxes.accepted import Accepted, Entry
from exgraph.drawing.boxes.looks import row_colour, row_words
from exgraph.drawing.boxes.services import wrapped_words
from exgraph.drawing.boxes.words import names_of, words_for
from exgraph.drawing.canvas import LEADING, Cell, Row, Run, Text, height_of, width_of
from exgraph.drawing.captions import name_of, plain
from exgraph.errors import clipped
from exgraph.wording.phrases import phrase

#: Font sizes in points, and the room of a row above and below its text.
NAME, SERVICES, WORDS, AIR = 11.0, 9.0, 8.0, 7.0
#: Widths of boxes, in points, and of their text less than that.
NARROWEST, WIDEST, MARGIN = 92.0, 172.0, 14.0
#: The longest word, in points, for which a box is made wider.
LONGEST_WORD = 205.0
#: Lines of a title, behind which it is cut; the tooltip has all of it.
MOST_TITLE_LINES = 4
_TOOLTIP = 2000


@dataclass(frozen=True)
class Lettered:
    """A box's rows before it has a place. `ports`: entry → how far below the box's edge its line meets it."""

    rows: tuple[Row, ...]
    ports: Mapping[Entry, float]

    @property
    def height(self) -> float:
        return sum(row.height for row in self.rows)

    @property
    def title(self) -> float:
        """How far below the box's edge a line meets its title."""
        return self.rows[0].height / 2


def natural_width(about: Accepted, box: str, language: str) -> float:
    """How wide a box wants to be."""
    wanted = [width_of(line) for line in title_of_box(about, box, language, WIDEST - MARGIN)]
    # A long word is not broken, as long as there is room for it.
    words = name_of(about.matrix.role(box), language).replace("-", "- ").split()
    longest = max((Run(word, "", NAME, True).width for word in words), default=0.0)
    wide = longest + 2 if longest <= LONGEST_WORD else 0.0
    for entry in about.entries:
        if entry.box == box:
            wanted.append(sum(run.width + 3 for run in _words(about, entry, language)))
    return ceil(max(min(max(*wanted, NARROWEST), WIDEST - MARGIN), wide) + MARGIN)


def title_of_box(about: Accepted, box: str, language: str, room: float) -> tuple[Text, ...]:
    """The name of a box's role, or how many roles alike it stands for, in lines."""
    members = about.members[box]
    if len(members) == 1:
        name = name_of(about.matrix.role(box), language)
    else:
        name = phrase(language, "pictures.rows-alike", n=len(members))
    sign, colour = about.signs.get(box, ("", palette.INK))
    return lines_of(f"{sign} {name}".strip(), colour, NAME, room, True, MOST_TITLE_LINES)


def lines_of(
    text: str, colour: str, size: float, room: float, bold: bool = False, most: int | None = None
) -> tuple[Text, ...]:
    """A text in lines of so many points; behind the last of `most` lines it is cut with an ellipsis."""
    runs = [Run(word, colour, size, bold) for word in text.split(" ") if word]
    lines = wrapped_words(runs, room)
    if most is None or len(lines) <= most:
        return lines
    last = "".join(run.text for run in lines[most - 1])
    while last and Run(f"{last}…", colour, size, bold).width > room:
        last = last[:-1]
    return (*lines[: most - 1], (Run(f"{last.rstrip()}…", colour, size, bold),))


def lettered(
    about: Accepted,
    box: str,
    width: float,
    entries: Sequence[Entry],
    joined: Mapping[Entry, object],
    language: str,
) -> Lettered:
    """A box of a width with its rows in the order of the entries. `joined` are those with lines."""
    room = width - MARGIN
    title = title_of_box(about, box, language, room)
    members = about.members[box]
    if len(members) > 1:
        names = words_for_members(about, members, language)
        title = (*title, *lines_of(names, palette.MUTED, WORDS, room))
    rows = [Row((Cell(title, width, "centre"),), ceil(height_of(title) + 8))]
    ports: dict[Entry, float] = {}
    groups: dict[frozenset[str], list[Entry]] = {}
    for entry in entries:
        groups.setdefault(frozenset(service.key for service in entry.services), []).append(entry)
    below = rows[0].height
    for group in groups.values():
        row = _row(about, group, width, joined, language)
        row = Row(row.cells, row.height, len(rows) == 1, row.flows, row.tooltip)
        for entry in group:
            ports[entry] = below + AIR / 2 + SERVICES * LEADING / 2
        below += row.height
        rows.append(row)
    if len(rows) > 1:
        rows[-1] = Row(rows[-1].cells, rows[-1].height + 3, rows[-1].ruled, rows[-1].flows, rows[-1].tooltip)
    return Lettered(tuple(rows), ports)


def words_for_members(about: Accepted, members: Sequence[str], language: str) -> str:
    """The names of roles alike."""
    return ", ".join(names_of(about, frozenset(members), language))


def _row(about: Accepted, group: Sequence[Entry], width: float, joined: Mapping[Entry, object], language: str) -> Row:
    room = width - MARGIN
    box = group[0].box
    members = {*about.members[box]}
    said = [entry for entry in group if entry not in joined]
    runs = _words(about, group[0], language)
    # "Others of its kind" are said by a sign behind the services, which no line begins with.
    if any(entry.ends & members for entry in said):
        runs[-1] = replace(runs[-1], text=f"{runs[-1].text}\u00a0↻")
    lines: tuple[Text, ...] = wrapped_words(runs, room)
    also = len(said) < len(group)
    for sign, both in (("←", False), ("⇄", True)):
        ends = frozenset(end for entry in said if entry.both is both for end in entry.ends) - members
        if ends:
            words = words_for(about, ends, box, language)
            told = phrase(language, "pictures.rows-also", names=words) if also else words
            lines = (*lines, *lines_of(f"{sign} {told}", palette.MUTED, WORDS, room))
    flows = tuple(key for entry in group for key in about.flows_of(entry))
    return Row((Cell(lines, width),), ceil(height_of(lines) + AIR), False, flows, tooltip_of(about, group, language))


def _words(about: Accepted, entry: Entry, language: str) -> list[Run]:
    """The services of a row; many that another box says in full are said by its name."""
    where = about.said_at.get(frozenset(service.key for service in entry.services), entry.box)
    if where == entry.box:
        return row_words(entry.services, about.looks, language, SERVICES)
    name = name_of(about.matrix.role(where), language)
    told = phrase(language, "pictures.rows-as-at", n=len(entry.services), name=name)
    return [Run(word, row_colour(entry.services, about.looks), SERVICES) for word in told.split(" ") if word]


def tooltip_of(about: Accepted, group: Sequence[Entry], language: str) -> str:
    """From whom, to whom, and the services in full."""
    entry = group[0]
    ends = frozenset(end for one in group for end in one.ends)
    names = ", ".join(name_of(role, language) for role in about.matrix.roles if role.id in ends)
    accepts = name_of(about.matrix.role(entry.box), language)
    looks = about.looks
    keys = ", ".join(looks[service.key].text if looks else service.key for service in entry.services)
    return clipped(plain(f"{names} → {accepts}: {keys}"), _TOOLTIP)
