"""Tables in which roles stand on both axes, with ports or words of permission where they cross."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.neutral import TYPES
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.aside_rows import begins_below
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.cells.crossings import answers, are_ports, is_sign
from exgraph.sources.shapes.cells.permissions import Permission, named_permission, permission_of
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes
from exgraph.sources.shapes.headers.column_meanings import Fit, fold_header, meanings_of
from exgraph.sources.shapes.reading.column_view import holds_ports_alone
from exgraph.sources.shapes.reading.weights import SAMPLE_ROWS
from exgraph.sources.shapes.roles.role_labels import is_address, is_no_role, spelling_key
from exgraph.sources.shapes.titles.title_names import names_role
from exgraph.values.applications import find

#: Titles and notes stand in so many rows above the names of columns, numbers and titles of axes in so many columns
#: before those of rows.
DEEPEST, MOST_BEFORE = 20, 2
#: This share of the cells that are filled, those on the diagonal aside, says ports, yes or no; and of a table of words
#: alone.
USABLE, USABLE_WORDS = 0.6, 0.5
#: So many roles stand on both axes of a table of words alone that does not say in its corner what its axes are.
_FEWEST_SHARED = 2
#: Of the headings above a grid of permissions, so many say what it is about.
_NEAR_HEADINGS = 2
_TRAFFIC = pattern(whole(Word.OF_TRAFFIC))
_STATES = pattern(whole(Word.OF_STATES))
_VERSIONS = pattern(whole(Word.OF_VERSIONS))
_VERSION = re.compile(r"v\d+(?:\.\d+)*|\d+\.(?:\d+|x)|\d\.\d+\.(?:\d+|x)")
_ENDS = (Column.SOURCE, Column.DESTINATION)
#: The columns of lists whose headers are no names of roles.
_OF_LISTS = (*(*_ENDS, *PORTS, Column.SOURCE_PORT, Column.TRANSPORT, Column.DIRECTION, Column.ACTION, Column.RULE),)


@dataclass(frozen=True, slots=True)
class RoleGrid:
    """Where the names of columns stand (`top`) and those of rows (`left`); `rows_are` the end that rows name.

    `corner` is the text that says so, if any does; `shared`: the same roles stand on both axes. `below` is the first
    row below the table, `diagonal` the word that stands wherever a role meets itself and says nothing of ports.
    """

    top: int
    left: int
    rows_are: Column
    corner: str
    shared: bool
    below: int
    diagonal: str


def role_grid(grid: Grid) -> RoleGrid | None:
    """The axes of a table, if roles stand on both."""
    for top in range(min(DEEPEST, len(grid.rows) - 1)):
        header = [cell.text.strip() for cell in grid.rows[top]]
        if _heads_a_list(header):
            if len(set(filter(None, header))) > len(_ENDS):
                # What stands below it are its rows; the two ends alone may be titles of the axes.
                return None
            continue
        before = range(min(MOST_BEFORE, grid.width - 2) + 1)
        named = next((place for place in before if not _names_nothing(grid, top, place)), 0)
        # A title of the axis may look like the one name of a row.
        found = _at(grid, top, named) or (_at(grid, top, 0) if named else None)
        if found is not None:
            return found
        if _is_whole_row(header):
            # No title stands so; below it are rows of the same table, none of which names columns.
            return None
    return None


def _is_whole_row(header: Sequence[str]) -> bool:
    """Whether all cells of a row are filled, and most of them differ."""
    return all(header) and len(set(header)) > max(2, len(header) // 2)


def _at(grid: Grid, top: int, left: int) -> RoleGrid | None:
    header = [cell.text.strip() for cell in grid.rows[top]]
    across = {spelling_key(text) for text in header[left + 1 :] if text}
    if len(across) < 2 or len(set(header[left + 1 :])) < 2:
        return None
    if fold_header(header[left]) in words(Word.FEATURE_HEADER) or all(map(_VERSION.fullmatch, across)):
        # What a product can do, and which of its versions go together.
        return None
    below = _below(grid, top, left, across)
    rows = grid.rows[top + 1 : below]
    down = {spelling_key(row[left].text) for row in rows if row[left].text.strip()}
    if sum(map(_is_no_axis, across)) * 2 > len(across) or any(map(is_no_role, across)):
        return None
    labels = [*header[left + 1 :], *(row[left].text for row in rows)]
    if any(is_yes(text) or is_no(text) or text.strip().casefold() in TYPES for text in labels if text.strip()):
        # A row of a list of fields: `src | string | Yes | …`.
        return None
    if any(map(_states_ports, labels)):
        # A row of a list, `LAN | mail | ✅ TCP/25`.
        return None
    own = [text for row in rows for text in _diagonal(row, header, left)]
    diagonal = own[0] if len(own) > 1 and len(set(own)) == 1 and _marks_diagonal(own[0], rows, left, len(own)) else ""
    cells = [
        text
        for row in rows[:SAMPLE_ROWS]
        for cell in row[left + 1 :]
        if (text := cell.text.strip()) and text != diagonal
    ]
    corner, rows_are = _corner(grid, top, left)
    shared = across & down
    if not cells or (not corner and not shared):
        return None
    if not shared and any(find(fold_header(text)) for text in header[left + 1 :]):
        # `Server | HTTP | HTTPS`: what is listened on, for each.
        return None
    axes = across | down if corner else set()
    titles = " ".join((grid.caption, grid.lead, *grid.headings[-_NEAR_HEADINGS:]))
    if not any(map(has_ports, cells)) and _VERSIONS().search(titles):
        return None
    if not (_are_crossings(cells, bool(corner), len(shared)) or _are_permissions(titles, cells, axes)):
        return None
    return RoleGrid(top, left, rows_are, corner, bool(shared), below, diagonal)


def _marks_diagonal(text: str, rows: Sequence[Sequence[GridCell]], left: int, count: int) -> bool:
    """Whether what stands wherever a role meets itself says nothing of ports: a word, or a sign that stands nowhere
    else and is no yes or no."""
    if has_ports(text) or not answers(text):
        return not has_ports(text)
    found = sum(cell.text.strip() == text for row in rows for cell in row[left + 1 :])
    return is_sign(text) and found == count


def _are_crossings(cells: Sequence[str], cornered: bool, shared: int) -> bool:
    """Whether cells say how roles connect: by ports, or by words that permit and deny."""
    usable = sum(has_ports(text) or answers(text) for text in cells) / len(cells)
    ports = [text for text in cells if has_ports(text)]
    if ports:
        bare = not any(sign.isalpha() for text in ports for sign in text)
        # Distances, counts.
        return usable >= USABLE and not (bare and not are_ports(ports))
    permits = any(named_permission(text) in (Permission.PERMITS, Permission.DENIES) for text in cells)
    return permits and usable >= USABLE_WORDS and (cornered or shared >= _FEWEST_SHARED)


def _are_permissions(titles: str, cells: Sequence[str], axes: Collection[str]) -> bool:
    """Whether cells without ports say yes and no to the roles that may connect."""
    usable = sum(map(answers, cells)) / len(cells)
    return not any(map(has_ports, cells)) and usable >= USABLE and _says_who_may(titles, cells, axes)


def _says_who_may(titles: str, cells: Sequence[str], axes: Collection[str]) -> bool:
    """Whether a grid without ports says which of its roles may connect: it permits and denies, and is about traffic.

    Its titles say so, or the nouns of most roles in `axes`, under a corner that names ends. The transitions of states
    and what users may do are written alike.
    """
    if not (any(permission_of(text) is Permission.PERMITS for text in cells) and any(map(_denies, cells))):
        return False
    named = sum(names_role(label) or is_address(label) for label in axes)
    return not _STATES().search(titles) and (named * 2 > len(axes) or _TRAFFIC().search(titles) is not None)


def _denies(text: str) -> bool:
    return permission_of(text) is Permission.DENIES


def _names_nothing(grid: Grid, top: int, place: int) -> bool:
    """Whether a column holds numbers of rows, or one title of the axis, and no names."""
    # Below a blank row, legends and signatures begin in this column, too.
    rows = takewhile(lambda row: any(cell.text.strip() for cell in row) and not begins_below(row), grid.rows[top + 1 :])
    texts = [text for row in rows if (text := row[place].text.strip())]
    return len(set(texts)) <= 1 or all(text.strip("().:").isdecimal() for text in texts)


def _below(grid: Grid, top: int, left: int, across: set[str]) -> int:
    """The first row that is none of the table: a legend, or a name not on the other axis, below a blank row."""
    blank = False
    listed = True
    for number in range(top + 1, len(grid.rows)):
        row = grid.rows[number]
        label = spelling_key(row[left].text)
        if not any(cell.text.strip() for cell in row):
            blank = True
        elif begins_below(row) or (blank and listed and label not in across):
            return number
        elif label:
            listed = listed and label in across
    return len(grid.rows)


def _diagonal(row: Sequence[GridCell], header: Sequence[str], left: int) -> Iterator[str]:
    for place in range(left + 1, len(header)):
        if header[place] and spelling_key(header[place]) == spelling_key(row[left].text):
            yield row[place].text.strip()


def _states_ports(label: str) -> bool:
    """Whether a label is ports, and what permits them, and no name: none of an axis is."""
    return any(map(str.isdigit, label)) and any(map(str.isalpha, label)) and holds_ports_alone(label)


def _is_no_axis(label: str) -> bool:
    """Whether a header says what its column holds, as one of an axis seldom does."""
    meant = meanings_of(label)
    return bool(meant and meant[0].fit is not Fit.NOUN and meant[0].meaning is not Column.HOST)


def _heads_a_list(header: Sequence[str]) -> bool:
    """Whether two headers say what their columns hold, `Source | Action`, one of them beside nouns for both ends.

    Beside one end, what may say the other one does: `Источник | Назначение`.
    """
    meanings = [meant for text in header if (meant := meanings_of(text))]
    found = {(meant[0].meaning, meant[0].fit) for meant in meanings}
    said = {meaning for meaning, fit in found if meaning in _OF_LISTS and fit is not Fit.NOUN}
    perhaps = {each.meaning for meant in meanings for each in meant if each.fit is Fit.ALSO}
    nouns = {meaning for meaning, fit in found if fit is Fit.NOUN}
    # "Hub Transport server" is the name of a role, and no column of transports.
    exact = {meaning for meaning, fit in found if fit is Fit.EXACT}.intersection(said).difference(_ENDS)
    ends = set() if said.isdisjoint(_ENDS) else (said | perhaps).intersection(_ENDS)
    return max(len(said), len(ends)) > 1 or (bool(exact) and nouns.issuperset(_ENDS))


def _corner(grid: Grid, top: int, left: int) -> tuple[str, Column]:
    """The text that says what rows and columns are, and the end that rows name, the source where nothing says so.

    It stands in the corner, `From \\ To`, before the names of rows, or above those of columns.
    """
    for place in range(left, -1, -1):
        for row in grid.rows[top : top + 1] if place == left else grid.rows[top:]:
            if (end := _end_said(row[place].text)) is not None:
                return row[place].text.strip(), end
    for row in reversed(grid.rows[:top]):
        said = {cell.text.strip() for cell in row[left + 1 :] if cell.text.strip()}
        if len(said) == 1 and (end := _end_said(text := said.pop())) is not None:
            return text, _ENDS[end is Column.SOURCE]
    return "", Column.SOURCE


def _end_said(text: str) -> Column | None:
    """The end that rows are by a text about the axes: `From \\ To`, `Destination`, `Source →`."""
    parts = [part for part in fold_header(text).replace("\\", "|").replace("/", "|").split("|") if part.strip()]
    meant = [each.meaning for part in parts for each in meanings_of(part.strip(" →↓-><"))]
    return next((meaning for meaning in meant if meaning in _ENDS), None)
