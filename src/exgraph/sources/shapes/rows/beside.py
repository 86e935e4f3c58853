"""The columns beside the ends and ports of a flow that are kept with it: zones and addresses of its ends, its request.

They are chosen after all others and take no column that anything is read from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from exgraph.languages.known import languages, remembered
from exgraph.languages.language import divided
from exgraph.languages.meanings import OF_END, OF_REQUEST, Column, Word
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.cell_kinds import ENDS
from exgraph.sources.shapes.cells.permissions import CLOSED, named_permission
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of
from exgraph.sources.shapes.roles.role_labels import is_address
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.wording.phrases import Phrase

#: Columns that say no more than a request's would: nothing else is read from them.
_FREE = (None, Column.NOTES)
_ZONE = pattern(whole(Word.ZONE_NOUN))
_ADDRESS = pattern(whole(Word.ADDRESS_NOUN))
_SIDES = (Column.SOURCE, Column.DESTINATION)
_ZONES = dict(zip(_SIDES, (Column.SOURCE_ZONE, Column.DESTINATION_ZONE), strict=True))
_ADDRESSES = dict(zip(_SIDES, (Column.SOURCE_ADDRESS, Column.DESTINATION_ADDRESS), strict=True))
_WHOLE = {
    Column.SOURCE_ZONE: Word.ZONE_OF_SOURCE,
    Column.DESTINATION_ZONE: Word.ZONE_OF_DESTINATION,
    Column.SOURCE_ADDRESS: Word.ADDRESS_OF_SOURCE,
    Column.DESTINATION_ADDRESS: Word.ADDRESS_OF_DESTINATION,
}
_SAMPLE = 60
#: The share of cells that have to be addresses where a header names a zone or an address.
ADDRESSES = 0.6
#: In words.
_LONGEST_HEADER, _LONGEST_DENIAL = 5, 3


def with_beside(grid: Grid, decision: Decision) -> Decision:
    """A decision that reads the columns of attributes and requests too, each with its reason."""
    if decision.shape in (Shape.OTHER, Shape.GRID, Shape.SECTION) or not decision.columns:
        return decision
    columns, reasons = list(decision.columns), list(decision.reasons)
    for place, meaning in enumerate(decision.columns):
        if meaning in OF_REQUEST and meaning is not Column.RULE and any(map(_denies, _texts(grid, decision, place))):
            # It turns what its rows say, whatever its header says: it is told as a column that is not read.
            columns[place], reasons[place] = None, ""
    for place, meaning in _found(grid, decision):
        columns[place], reasons[place] = meaning, str(Phrase("reading.beside"))
    return replace(decision, columns=tuple(columns), reasons=tuple(reasons))


def request_meaning(header: str) -> Column | None:
    """What a header says of a request, also where it may say something else: `Reason`, `Requester`."""
    folded = fold_header(header)
    return _request_headers().get(folded) if folded else None


def end_beside(columns: Sequence[Column | None], place: int) -> int | None:
    """The column of the end that a `ZONE` or an `ADDRESS` is of: the only one there is, or else the one before it.

    Where there are several ends and fewer such columns, nobody can tell which end is meant.
    """
    ends = [there for there, meaning in enumerate(columns) if meaning in ENDS]
    if len(ends) == 1:
        return ends[0]
    alike = [there for there, meaning in enumerate(columns) if meaning is columns[place]]
    if len(alike) != len(ends):
        return None
    first = min(alike) < min(ends)
    nearest = [end for end in ends if (end > place) == first]
    chosen = (min(nearest) if first else max(nearest)) if nearest else None
    between = [each for each in alike if chosen is not None and min(chosen, place) < each < max(chosen, place)]
    return None if between else chosen


def _found(grid: Grid, decision: Decision) -> Iterator[tuple[int, Column]]:
    bare: dict[Column, list[int]] = {}
    for place, (header, meaning) in enumerate(zip(decision.headers, decision.columns, strict=True)):
        if meaning not in _FREE or not header.strip():
            continue
        texts = _texts(grid, decision, place)
        found = _of_end(header, texts, decision.columns) or request_meaning(header)
        if found in (Column.ZONE, Column.ADDRESS):
            bare.setdefault(found, []).append(place)
        elif found in (*OF_END, Column.RULE) or (found in OF_REQUEST and not any(map(_denies, texts))):
            # The name of a rule that denies leaves its row unresolved, wherever it stands.
            yield place, found
    for meaning, places in bare.items():
        columns = [meaning if place in places else each for place, each in enumerate(decision.columns)]
        if all(end_beside(columns, place) is not None for place in places):
            yield from ((place, meaning) for place in places)


def _of_end(header: str, texts: Sequence[str], columns: Sequence[Column | None]) -> Column | None:
    """The zone or the address of an end; `None` where a header says neither, or of an end that no column names."""
    folded = fold_header(header)
    if len(folded.split()) > _LONGEST_HEADER:
        return None
    side = meaning_of(header)
    spelled = next((meaning for meaning, word in _WHOLE.items() if folded in words(word)), None)
    zone = spelled in _ZONES.values() or (spelled is None and bool(_ZONE().search(folded)))
    filled = [text for text in texts if text.strip()]
    addresses = bool(filled) and sum(map(_holds_addresses, filled)) >= ADDRESSES * len(filled)
    if not (zone or addresses) or not (zone or spelled or side in _SIDES or _ADDRESS().search(folded)):
        return None
    of_end = _ADDRESSES if addresses else _ZONES
    if spelled is not None:
        side = _SIDES[spelled in (Column.DESTINATION_ZONE, Column.DESTINATION_ADDRESS)]
    if side in _SIDES and side in columns:
        return of_end[side]
    if side in _SIDES and spelled is not None:
        return None
    return Column.ADDRESS if addresses else Column.ZONE


def _texts(grid: Grid, decision: Decision, place: int) -> list[str]:
    return [row[place].text for row in grid.rows[decision.body : decision.body + _SAMPLE]]


def _holds_addresses(text: str) -> bool:
    return any(is_address(part) for part in text.replace(",", "\n").replace(";", "\n").split("\n"))


def _denies(text: str) -> bool:
    if not 0 < len(text.split()) <= _LONGEST_DENIAL:
        return False
    return named_permission(text) in CLOSED


@remembered()
def _request_headers() -> dict[str, Column]:
    found: dict[str, Column] = {}
    for meaning in OF_REQUEST:
        for language in languages():
            for spelling in divided(language.columns.get(meaning, "")):
                found.setdefault(fold_header(spelling), meaning)
    return found
