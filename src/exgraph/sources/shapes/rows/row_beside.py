"""What a table's rows say beside the ends and ports of their flows: zones and addresses of ends, and requests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from typing import NamedTuple

from exgraph.languages.meanings import OF_REQUEST, Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.cell_kinds import ENDS
from exgraph.sources.shapes.cells.days import day_of, ending_day, is_either, is_for_ever, order_of
from exgraph.sources.shapes.headers.column_meanings import meaning_of
from exgraph.sources.shapes.roles.bracketed import addresses_in, bracketed
from exgraph.sources.shapes.roles.role_labels import clean_label, is_address, is_self, roles_in
from exgraph.sources.shapes.rows.beside import end_beside, request_meaning
from exgraph.sources.shapes.rows.row import Row
from exgraph.sources.shapes.shape import Decision
from exgraph.values.end_labels import is_any
from exgraph.values.origin import Origin
from exgraph.values.request import Asked, Request, request_of
from exgraph.wording.phrases import Phrase

_ASKED = {
    Column.OWNER: Asked.OWNER,
    Column.REQUESTER: Asked.REQUESTER,
    Column.APPROVER: Asked.APPROVER,
    Column.TICKET: Asked.TICKET,
    Column.RULE: Asked.RULE,
    Column.ENVIRONMENT: Asked.ENVIRONMENT,
    Column.VALID_UNTIL: Asked.VALID_UNTIL,
    Column.JUSTIFICATION: Asked.JUSTIFICATION,
}
_SIDES = {
    Column.SOURCE_ZONE: Column.SOURCE,
    Column.SOURCE_ADDRESS: Column.SOURCE,
    Column.DESTINATION_ZONE: Column.DESTINATION,
    Column.DESTINATION_ADDRESS: Column.DESTINATION,
}
#: How many different requests of a table are remembered.
_REMEMBERED = 20_000
_ZONES = (Column.SOURCE_ZONE, Column.DESTINATION_ZONE, Column.ZONE)
_ADDRESSES = (Column.SOURCE_ADDRESS, Column.DESTINATION_ADDRESS, Column.ADDRESS)


class Stated(NamedTuple):
    """What a row states of a role: its zone or one of its addresses, and where."""

    label: str
    zone: str
    address: str
    origin: Origin


@dataclass(slots=True)
class RowBeside:
    """The columns beside a table's flows, and what was met in them while rows are read."""

    grid: Grid
    decision: Decision
    stated: dict[tuple[str, str, str], Stated] = field(default_factory=dict)
    _asked: list[tuple[int, Asked]] = field(default_factory=list)
    _beside: list[tuple[int, int, bool]] = field(default_factory=list)
    #: The columns of ends in which any cell has addresses in brackets.
    _bracketed: list[int] = field(default_factory=list)
    _met: set[tuple[int, str, str]] = field(default_factory=set)
    _titles: list[str] = field(default_factory=list)
    _days: dict[str, str] = field(default_factory=dict)
    #: Whether a column says until when rows hold, whatever else remarks say.
    _says_until: bool = False
    _known: dict[tuple[str, ...], tuple[Request, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        columns, grid = self.decision.columns, self.grid
        self._titles = [text for text in (*grid.headings, grid.caption, grid.lead) if bracketed(text)]
        ends = [place for place, meaning in enumerate(columns) if meaning in ENDS]
        self._bracketed = [end for end in ends if any(map(bracketed, dict.fromkeys(self._texts(end))))]
        for place, meaning in enumerate(columns):
            if kind := _kind_of(meaning, self.decision.headers[place]):
                self._asked.append((place, kind))
            elif meaning in _ZONES or meaning in _ADDRESSES:
                side = _SIDES.get(meaning)
                end = end_beside(columns, place) if side is None else _first(columns, side)
                if end is not None:
                    self._beside.append((place, end, meaning in _ZONES))
        self._says_until = any(kind is Asked.VALID_UNTIL for _, kind in self._asked)
        texts = [text for place, kind in self._asked if kind is Asked.VALID_UNTIL for text in self._texts(place)]
        order = order_of(texts)
        for text in dict.fromkeys(texts):
            day = day_of(text, order)
            self._days[text] = "" if day is None else day.isoformat()

    def told(self) -> Iterator[Phrase]:
        """The days of this table that may be two days, and those that are none."""
        for place, kind in self._asked:
            if kind is not Asked.VALID_UNTIL:
                continue
            unclear = [text for text in self._texts(place) if not self._days[text] and not is_for_ever(text)]
            for name, texts in (
                ("told.either-day", [text for text in unclear if is_either(text)]),
                ("told.no-day", [text for text in unclear if not is_either(text)]),
            ):
                if texts:
                    column, at = self.decision.headers[place], self._place_of(place, texts[0])
                    yield Phrase.of(name, place=at, n=len(texts), column=column, texts=tuple(dict.fromkeys(texts)))

    @property
    def keeps(self) -> bool:
        """Whether the rows may state anything of their ends beside naming them."""
        return bool(self._titles or self._bracketed or self._beside)

    def requests(self, row: Row) -> tuple[Request, ...]:
        """What a row says of its request; none where its table asks nothing, or the row says nothing."""
        if not self._asked:
            return ()
        return self._requests(tuple([row.cells[place].text for place, _ in self._asked]))

    def requests_in(self, texts: list[list[str]]) -> Iterable[tuple[Request, ...]]:
        """The same of each row, by the texts of the columns; without end where nothing is asked."""
        if not self._asked:
            return repeat(())
        return map(self._requests, zip(*(texts[place] for place, _ in self._asked), strict=True))

    def _requests(self, texts: tuple[str, ...]) -> tuple[Request, ...]:
        found = self._known.get(texts)
        if found is None:
            if len(self._known) == _REMEMBERED:
                # Where every row has a ticket of its own, none is met again.
                self._known.clear()
            found = self._known[texts] = self._request(texts)
        return found

    def keep(self, row: Row, labels: Sequence[str]) -> None:
        """Keep what a row states of its ends, where these are among the labels of its pairs."""
        for text in (*self._titles, *(row.cells[end].text for end in self._bracketed)):
            self._keep_brackets(row, text, labels)
        for place, end, is_zone in self._beside:
            text, named = row.cells[place].text, row.cells[end].text
            met = place, text, named
            if not text.strip() or met in self._met:
                continue
            roles = [label for label in roles_in(named) if label in labels and not _is_nobody(label)]
            if roles:
                self._met.add(met)
            lines = [line for line in text.split("\n") if line.strip()]
            apart = len(lines) == len(roles) > 1
            for number, role in enumerate(roles):
                said = lines[number] if apart else text
                if is_zone and not addresses_in(said):
                    self._keep(row, role, self._zone(place, said), "")
                elif (is_zone or apart or len(roles) == 1) and not is_address(role):
                    for address in addresses_in(said):
                        self._keep(row, role, "", address)

    def keep_brackets(self, row: Row, texts: Sequence[str], labels: Sequence[str]) -> None:
        """Keep the addresses in the brackets of a cell that names ends by where it stands, as those of a grid do."""
        for text in texts:
            self._keep_brackets(row, text, labels)

    def _keep_brackets(self, row: Row, text: str, labels: Sequence[str]) -> None:
        for name, addresses in bracketed(text):
            roles = roles_in(name)
            if roles and roles[-1] in labels and not _is_nobody(roles[-1]):
                for address in addresses:
                    self._keep(row, roles[-1], "", address)

    def _keep(self, row: Row, label: str, zone: str, address: str) -> None:
        key = label, zone, address
        if (zone or address) and key not in self.stated:
            origin = Origin(self.grid.file, row.line, None, self.grid.sheet, zone or address)
            self.stated[key] = Stated(*key, origin)

    def _zone(self, place: int, text: str) -> str:
        """What a cell calls a zone; a number alone is one of what its header says, as in `VLAN 10`."""
        zone = clean_label(text)
        if not any(map(str.isalnum, zone)) or is_any(zone) or is_for_ever(zone) or "\n" in text.strip():
            return ""
        return f"{' '.join(self.decision.headers[place].split())} {zone}" if zone.isdecimal() else zone

    def _request(self, texts: tuple[str, ...]) -> tuple[Request, ...]:
        said: dict[Asked, str] = {}
        for (_, kind), text in zip(self._asked, texts, strict=True):
            line = " ".join(text.split())
            said[kind] = "; ".join(filter(None, (said.get(kind, ""), line)))
            if kind is Asked.VALID_UNTIL and (day := self._days.get(text)):
                said[Asked.EXPIRES] = day
            elif kind is Asked.COMMENT and not self._says_until and (ending := ending_day(line)):
                said[Asked.VALID_UNTIL], said[Asked.EXPIRES] = ending[0], ending[1].isoformat()
        request = request_of(said)
        return (request,) if request.kinds else ()

    def _texts(self, place: int) -> list[str]:
        rows = self.grid.rows[self.decision.body :]
        return [row[place].text for row in rows if row[place].text.strip()]

    def _place_of(self, place: int, text: str) -> str:
        line = next((row[place].line for row in self.grid.rows[self.decision.body :] if row[place].text == text), None)
        return Origin(self.grid.file, line, None, self.grid.sheet).place


def _kind_of(meaning: Column | None, header: str) -> Asked | None:
    """What of a request a column says: by its meaning, or beside it, as a purpose may be a reason too."""
    if meaning in OF_REQUEST:
        return _ASKED[meaning]
    if meaning is Column.NOTES and meaning_of(header) is Column.NOTES:
        return Asked.COMMENT
    if meaning is Column.PURPOSE and request_meaning(header) is Column.JUSTIFICATION:
        return Asked.JUSTIFICATION
    return None


def _first(columns: Sequence[Column | None], meaning: Column) -> int | None:
    return columns.index(meaning) if meaning in columns else None


def _is_nobody(label: str) -> bool:
    """Whether a label means no role of its own, so that nothing is to be said of it."""
    return is_any(label) or is_self(label)
