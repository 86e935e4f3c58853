"""A matrix by sections: a table per destination, each of which lists the same sources.

Nothing but that is needed to see it: the destination is the role of the first column that a table's header or headings
name, in whatever form or sentence, and in whatever language.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from exgraph.languages.meanings import Column
from exgraph.notation import read_cell
from exgraph.sources.formats.text import ROW_NUMBER
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.cells.likeness import Likeness
from exgraph.sources.shapes.roles.role_labels import clean_label, roles_in
from exgraph.sources.shapes.rows.statements import TableReading
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.sources.shapes.titles.ends import Context

_AXES = (None, Column.SOURCE, Column.DESTINATION, Column.PEER, Column.HOST)
_ALIKE_ENOUGH = 0.3
_SAME_NAME = 0.75


@dataclass(frozen=True, slots=True)
class _Section:
    """A table that may be a section: its place among the tables, its labels, and what may name its other end."""

    place: int
    labels: tuple[str, ...]
    titles: tuple[str, ...]


def sectioned(grids: Sequence[Grid], decisions: Sequence[Decision | None]) -> dict[int, tuple[Grid, Decision]]:
    """The tables that are sections of one matrix, by their number, and what they are then."""
    plain = {
        number: plainer
        for number, (grid, decision) in enumerate(zip(grids, decisions, strict=True))
        if grid.width == 2 and decision is not None and _may_be(plainer := _unnumbered(grid), decision)
    }
    sections = [
        _Section(number, tuple(_labels(grid)), tuple(filter(None, (grid.rows[0][1].text, *reversed(grid.headings)))))
        for number, grid in plain.items()
    ]
    if len(sections) < 2 or not _list_the_same(sections):
        return {}
    ends = _destinations(sections)
    if len(ends) * 2 < len(sections):
        return {}
    framed = _without_frame([section.titles[0] for section in sections])
    made = {}
    for section, phrase in zip(sections, framed, strict=True):
        grid = plain[section.place]
        end = ends.get(section.place, phrase)
        made[section.place] = grid, _decision(grid, decisions[section.place], end)
    return made


def spellings(readings: Sequence[TableReading]) -> dict[str, str]:
    """Spelling → the commonest spelling of the same role, among what sections list."""
    tables = []
    for reading in readings:
        if reading.explanation.shape == Shape.SECTION:
            ends = zip(*((said.source, said.destination) for said in reading.statements), strict=True)
            tables += [labels for end in ends if len(labels := tuple(dict.fromkeys(end))) > 1]
    return {label: name for name, members in _groups(tables).items() for label in members}


def _decision(grid: Grid, before: Decision | None, end: str) -> Decision:
    turned = before is not None and bool(before.columns) and before.columns[0] is Column.DESTINATION
    axis = Column.DESTINATION if turned else Column.SOURCE
    other = "source" if turned else "destination"
    return Decision(
        Shape.SECTION,
        f"the tables list the same roles, and this one's titles name the {other}, {end!r}",
        1,
        tuple(" ".join(cell.text.split()) for cell in grid.rows[0]),
        (axis, Column.COMPOSITE),
        ("the tables list the same roles in it", "its cells hold ports"),
        Context(own=end, place="header"),
    )


def _may_be(grid: Grid, decision: Decision) -> bool:
    """Two columns: names, and what ports they need."""
    if decision.shape in (Shape.LIST, Shape.GRID) or len(grid.rows) < 2:
        return False
    if decision.columns and decision.columns[0] not in _AXES:
        return False
    rows = grid.rows[1:]
    cells = [row[1].text for row in rows if row[1].text.strip()]
    ports = sum(has_ports(text) or read_cell(text).none for text in cells)
    names = sum(not has_ports(row[0].text) and bool(row[0].text.strip()) for row in rows)
    return bool(cells) and ports * 2 > len(cells) and names * 2 > len(rows)


def _list_the_same(sections: Sequence[_Section]) -> bool:
    count = Counter(label for section in sections for label in set(section.labels))
    again = sum(count[label] > 1 for section in sections for label in section.labels)
    return again * 2 > sum(len(section.labels) for section in sections)


def _labels(grid: Grid) -> list[str]:
    return [label for row in grid.rows[1:] for label in roles_in(row[0].text)]


def _destinations(sections: Sequence[_Section]) -> dict[int, str]:
    """Section → the role it is about. The likest pairs are settled first, and a role has one section."""
    groups = _groups([section.labels for section in sections])
    likeness = Likeness(groups)
    scores = sorted(
        (-_likeness(likeness, section, spellings), order, section.place, name)
        for section in sections
        for order, (name, spellings) in enumerate(groups.items())
    )
    ends: dict[int, str] = {}
    taken: set[str] = set()
    for score, _, place, name in scores:
        if -score >= _ALIKE_ENOUGH and place not in ends and name not in taken:
            ends[place] = name
            taken.add(name)
    return ends


def _likeness(likeness: Likeness, section: _Section, spellings: Sequence[str]) -> float:
    """The mean over the titles that name any role at all."""
    found = [max(likeness.between(title, name) for name in spellings) for title in section.titles]
    found = [score for score in found if score > 0]
    return sum(found) / len(found) if found else 0.0


def _groups(tables: Sequence[Sequence[str]]) -> dict[str, list[str]]:
    """The commonest spelling of each role → all of them: names that are much alike and never stand in one table."""
    count = Counter(label for labels in tables for label in labels)
    places = {label: {n for n, labels in enumerate(tables) if label in labels} for label in count}
    likeness = Likeness(count)
    groups: dict[str, list[str]] = {}
    for label, _ in count.most_common():
        for name, members in groups.items():
            apart = not any(places[label] & places[member] for member in members)
            if apart and likeness.between(label, name) >= _SAME_NAME:
                members.append(label)
                break
        else:
            groups[label] = [label]
    return groups


def _without_frame(texts: Sequence[str]) -> list[str]:
    """What is left of each text without the words with which all of them begin and end."""
    split = [text.split() for text in texts]
    shortest = min(map(len, split))
    first = next((n for n in range(shortest) if len({words[n].casefold() for words in split}) > 1), shortest)
    last = next((n for n in range(shortest - first) if len({words[-1 - n].casefold() for words in split}) > 1), 0)
    return [clean_label(" ".join(words[first : len(words) - last])) for words in split]


def _unnumbered(grid: Grid) -> Grid:
    """The table without the numbers of its rows."""
    numbered = sum(bool(ROW_NUMBER.match(row[0].text)) for row in grid.rows[1:])
    if numbered * 10 < 8 * (len(grid.rows) - 1) or not numbered:
        return grid
    rows = [(row[0]._replace(text=ROW_NUMBER.sub("", row[0].text)), *row[1:]) for row in grid.rows[1:]]
    return replace(grid, rows=(grid.rows[0], *rows))
