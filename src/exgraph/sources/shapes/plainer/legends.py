"""Legends: what the marks in a table's cells stand for, said above it, below it or in it: "A = allowed, X = denied"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from exgraph.languages.cell_phrases import phrases
from exgraph.languages.meanings import PORTS, Column, Meaning, Word
from exgraph.languages.words import pattern, words
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.directions import is_direction
from exgraph.sources.shapes.cells.permissions import Permission, permission_of
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes
from exgraph.sources.shapes.headers.column_meanings import meaning_of
from exgraph.sources.shapes.plainer.mark_sentences import sentences
from exgraph.sources.shapes.roles.role_labels import clean_label, spelling_key

#: In signs: a mark, a line of a legend, and all text that is looked through.
_LONGEST_MARK, _LONGEST_LINE, _LONGEST_TEXT = 3, 300, 2_000_000
#: In words.
_LONGEST_MEANING = 5
_KEY_AND_MEANING = 2
#: The columns that marks may stand in, beside those of unknown headers.
_MARKED = (None, Column.ACTION, Column.REQUIRED, Column.OPTIONAL, Column.TICKS)
#: Those that marks stand in where nothing else does.
_MAY_BE_MARKED = (Column.RULE, Column.NOTES, Column.PURPOSE)
_SIGN = r"[^\s\w,;|=:：＝\"'“”«»`*()（）<>#.\\/、，；。-]"
#: A mark of letters has a sign behind it; one that is a sign itself needs none.
_ENTRY = re.compile(
    r"(?:^|(?<=[\s,;|(（、，；。:：]))[\"'“„«`*_\\]*"
    rf"(?:(?P<mark>[^\W\d_]{{1,3}}|\d(?=[\"'”»`*_]*\s*[=＝])|{_SIGN}{{1,2}}|[-–—](?=[\"'”»`*_]*\s*[=＝]))[\"'”»`*_]*\s*(?:[=＝:：–—]|->|→)|(?P<sign>{_SIGN}{{1,2}})(?=\s|\w))"
    r"\s*[\"'“*_]*(?P<means>[^,;|=:：＝*_`\"“”<>()、，；。\n]{1,60}?)"
    rf"(?=[,;|=＝*_`\"“”<>()、，；。]|\.\s|\s*$|\s+\S{{1,3}}\s*[=＝:：–—]|\s+{_SIGN}|\s{{2,}}|\u3000)"
)
#: Before an entry of a list; a dash before an equals sign is a mark.
_BULLET = re.compile(r"(?:[-*•·]\s*(?![\s=＝]))+")
#: Something of what every entry has; a large list of rules has none of it.
_MARKED_OFF = re.compile(rf"[=＝:：–—→]|->|{_SIGN}")
#: Elements of HTML that begin a line.
MARKUP = {"block": "p|li|ul|ol|td|th|tr|br|div|table|dd|dt"}
_BLOCK_TAG = re.compile(rf"</?(?:{MARKUP['block']})\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{1,200}>")
#: A mark before what is said beside it: `X (443 later)`, `A: HTTPS`.
_BEFORE_MORE = re.compile(rf"(?P<mark>[^\W\d_]{{1,3}}|{_SIGN}{{1,2}})(?=\s*[:：(（]|\s+[–—-]\s)")
#: "Column S: V = valid": before the marks, whose they are.
_WHOSE = re.compile(
    rf"^[^=:：＝]{{1,40}}[:：]\s*(?=[\"'“„«`*_]*(?:[^\W\d_]{{1,3}}|{_SIGN})[\"'”»`*_]*\s*(?:[=＝]|[–—]\s))"
)
_HEADING = pattern(r"^[\s*_]*", Word.LEGEND, r"[\s*_]*[:：=-]?[\s*_]*")


def explained(grids: Sequence[Grid], text: str) -> tuple[Grid, ...]:
    """The tables with what their legends say in the place of the marks; a row that is a legend is empty.

    `text` is that of the whole document, where it is one. A mark that two legends read differently is left as it is.
    """
    columns = [[{row[place].text for row in grid.rows} for place in range(grid.width)] for grid in grids]
    met = chain.from_iterable(chain.from_iterable(texts) for texts in columns)
    marks = {mark for text in met for mark in _marks_of(text) if _may_be_mark(mark)}
    if not marks:
        return tuple(grids)
    # Few long lists explain anything in their cells.
    explaining = [any(map(_may_explain, chain.from_iterable(texts))) for texts in columns]
    legend = _legend(grids, explaining, text, marks)
    return tuple(_with_legend(grid, legend) for grid in grids) if legend else tuple(grids)


def _marks_of(text: str) -> Iterator[str]:
    """What of a cell may be a mark: all of it, or what stands before more."""
    yield text.strip()
    if said := _BEFORE_MORE.match(text):
        yield said["mark"]


def _may_be_mark(text: str) -> bool:
    """Whether a text may be a mark; a number of several digits is a number."""
    return 0 < len(text) <= _LONGEST_MARK and not (text.isdecimal() and len(text) > 1)


def _legend(grids: Sequence[Grid], explaining: Sequence[bool], text: str, marks: set[str]) -> dict[str, str]:
    """Mark → the words that permit or deny, as the document writes them; beside a mark that has such words, also those
    of which nobody can tell whether they do."""
    found: dict[str, dict[Permission | None, str]] = {}
    unclear: dict[str, str] = {}
    for line in _lines(grids, explaining, text):
        said = [(mark, means, _permission(means)) for mark, means in entries(line) if mark in marks]
        said += [(mark, means, _permission(means)) for mark, means in sentences(line, marks, _permission)]
        for mark, means, permission in said:
            if permission is not None:
                found.setdefault(mark, {}).setdefault(permission, means)
            elif len(said) > 1:
                unclear.setdefault(mark, means)
    sure = {mark: next(iter(said.values())) for mark, said in found.items() if len(said) == 1}
    others = {mark: means for mark, means in unclear.items() if mark not in found}
    return {**others, **sure} if sure else {}


def _may_explain(text: str) -> bool:
    return "=" in text or ":" in text


def legend_lines(grids: Sequence[Grid], text: str) -> Iterator[str]:
    """The lines that may be legends: those above the tables, and of the document's `text` those that are no table's."""
    return _lines(grids, [False] * len(grids), text)


def _lines(grids: Sequence[Grid], explaining: Sequence[bool], text: str) -> Iterator[str]:
    for grid, explains in zip(grids, explaining, strict=True):
        yield from (grid.lead, grid.caption, *grid.headings)
        if grid.width == _KEY_AND_MEANING:
            # A legend that is a table.
            pairs = ((key.text.strip(), means.text.strip()) for key, means in grid.rows)
            yield from (f"{key} = {means}" for key, means in pairs if 0 < len(key) <= _LONGEST_MARK)
        if explains:
            yield from (cell.text for row in grid.rows for cell in row if _may_explain(cell.text))
    plain = text[:_LONGEST_TEXT]
    if "<" in plain:
        plain = _TAG.sub("", _BLOCK_TAG.sub("\n", plain))
    if _MARKED_OFF.search(plain) is None:
        return
    # A line that a table is drawn with is read by its cells.
    yield from (line for line in plain.splitlines() if "|" not in line)


def entries(line: str) -> list[tuple[str, str]]:
    """The marks of a line, each with what it stands for.

    >>> entries("Legend: **A** = allowed, **X** = denied")
    [('A', 'allowed'), ('X', 'denied')]
    >>> entries("Y: required N: not required")
    [('Y', 'required'), ('N', 'not required')]
    >>> entries("Column F: J = valid, N = cancelled")
    [('J', 'valid'), ('N', 'cancelled')]
    """
    found = []
    for part in line.splitlines() if len(line) <= _LONGEST_LINE else ():
        for match in _ENTRY.finditer(_beheaded(part.strip())):
            means = clean_label(match["means"]).strip(" .")
            if 0 < len(means.split()) <= _LONGEST_MEANING:
                found.append((match["mark"] or match["sign"], means))
    return found


def _beheaded(line: str) -> str:
    """A line of a legend without what stands before its marks."""
    return _WHOSE.sub("", _HEADING().sub("", _BULLET.sub("", line)))


def _permission(means: str) -> Permission | None:
    """Whether what a mark stands for permits, denies or may do so; `None` where it says anything else."""
    meaning = phrases().get(means.casefold(), (None, ""))[0]
    if meaning in (Meaning.NEGATIVE, Meaning.NONE):
        return Permission.DENIES
    if meaning is Meaning.PERMITTED or meaning_of(means) is Column.REQUIRED:
        return Permission.PERMITS
    if means.casefold() in words(Word.PENDING, Word.OUT_OF_DATE):
        return Permission.OTHER
    said = permission_of(means)
    return None if said is Permission.OTHER else said


def _with_legend(grid: Grid, legend: dict[str, str]) -> Grid:
    head = next((row for row in grid.rows if sum(bool(cell.text.strip()) for cell in row) > 1), ())
    across, down = (
        {spelling_key(cell.text) for cell in axis[1:]} - {""} for axis in (head, [row[0] for row in grid.rows])
    )
    # Where roles stand on both axes, headers are names: "App" is no column of applications.
    meanings = [None if across & down else meaning_of(cell.text) for cell in head]
    # A yes under a direction says which way: what is open so is another matter.
    listed = not set(PORTS).isdisjoint(meanings)
    places = {
        place
        for place, meaning in enumerate(meanings)
        if (place or (listed and _has_marks(grid, head, place, legend)))
        and (meaning in _MARKED or (meaning in _MAY_BE_MARKED and _is_marked(grid, head, place, legend)))
        and not (is_direction(head[place].text) and _ticks(grid, place))
    }
    # A number is a mark where its whole column is of marks.
    letters = {mark: said for mark, said in legend.items() if not mark.isdecimal()}
    of_places = {place: legend if _is_marked(grid, head, place, legend) else letters for place in places}
    rows = []
    for row in grid.rows:
        if _is_legend(row):
            rows.append(tuple(cell._replace(text="", raw="") for cell in row))
            continue
        rows.append(
            tuple(
                _spelled(cell, of_places[place], meanings[place]) if place in places else cell
                for place, cell in enumerate(row)
            )
            if row is not head
            else row
        )
    return replace(grid, rows=tuple(rows))


def _ticks(grid: Grid, place: int) -> bool:
    """Whether a column below its header has nothing but marks that say yes or no by themselves."""
    texts = [row[place].text for row in grid.rows[1:] if row[place].text.strip()]
    return all(is_yes(text) or is_no(text) for text in texts)


def _is_marked(grid: Grid, head: tuple[GridCell, ...], place: int, legend: dict[str, str]) -> bool:
    """Whether a column says nothing but marks of the legend: "Rule" over them names no rules."""
    texts = _below_head(grid, head, place)
    return bool(texts) and texts <= legend.keys()


def _has_marks(grid: Grid, head: tuple[GridCell, ...], place: int, legend: dict[str, str]) -> bool:
    """Whether a column has marks of the legend, and nothing longer beside them."""
    texts = _below_head(grid, head, place)
    return not texts.isdisjoint(legend) and all(len(text) <= _LONGEST_MARK for text in texts)


def _below_head(grid: Grid, head: tuple[GridCell, ...], place: int) -> set[str]:
    """The texts of a column below its header, each once."""
    below = (row[place].text.strip() for row in grid.rows if row is not head and not _is_legend(row))
    return {text for text in below if text}


def _spelled(cell: GridCell, legend: dict[str, str], meaning: Column | None) -> GridCell:
    said = legend.get(cell.text.strip())
    if said is None:
        before = _BEFORE_MORE.match(cell.text)
        if before is None or before["mark"] not in legend:
            return cell
        means, behind = legend[before["mark"]], cell.text[before.end() :]
        if _permission(means) is Permission.PERMITS and any(map(str.isdigit, behind)):
            # What permits says nothing beside the ports, and names no application.
            return cell._replace(text=behind.lstrip(" :：–—-"), written=cell.text)
        return cell._replace(text=means + behind, written=cell.text)
    known = meaning in _MARKED[1:] and (is_yes(cell.text) or is_no(cell.text))
    # A mark that says by itself what the legend says stays.
    same = known and is_yes(cell.text) is (_permission(said) is Permission.PERMITS)
    return cell if same else cell._replace(text=said, written=cell.text)


def _is_legend(row: Iterable[GridCell]) -> bool:
    """Whether every cell of a row that says anything is a mark with what it stands for."""
    texts = list(dict.fromkeys(text for cell in row if (text := cell.text.strip())))
    said = [entries(text) for text in texts if text.casefold().strip(" :：") not in words(Word.LEGEND)]
    return bool(said) and all(found and all(_permission(means) is not None for _, means in found) for found in said)
