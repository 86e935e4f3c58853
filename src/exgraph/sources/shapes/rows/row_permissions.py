"""What the cells of a row say of being permitted, in columns of actions and in those that say something else."""

from __future__ import annotations

from exgraph.languages.meanings import PORTS, Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.closing_remarks import closing_purpose, closing_remark
from exgraph.sources.shapes.cells.denied_beside import LONGEST_NAME, denied_beside
from exgraph.sources.shapes.cells.ended_remarks import ended, ended_by
from exgraph.sources.shapes.cells.first_denials import first_denial
from exgraph.sources.shapes.cells.narrowing_remarks import narrowed_by
from exgraph.sources.shapes.cells.other_ports import about_row
from exgraph.sources.shapes.cells.permissions import (
    CLOSED,
    Permission,
    is_closing_phrase,
    named_permission,
)
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes
from exgraph.sources.shapes.rows.row import Row
from exgraph.sources.shapes.shape import Decision
from exgraph.sources.shapes.told.answered_columns import answered_columns

#: In words. A longer cell explains.
_LONGEST_DENIED_WAY = 12
_REMARKS = (Column.NOTES, Column.PURPOSE)
#: The columns that say how, what for, which rule, and who: a word that denies in one of them denies the row.
_MAY_DENY = (
    *(Column.TRANSPORT, Column.SERVICE, Column.SOURCE_PORT, Column.DIRECTION, Column.RULE),
    *(Column.PURPOSE, Column.SOURCE, Column.DESTINATION, Column.PEER),
)


def _is_ticked_where_permitted(header: str, grid: Grid, body: int, place: int) -> bool:
    """Whether a column has ticks for what is permitted, so that an empty cell does not permit."""
    if named_permission(header) is not Permission.PERMITS:
        return False
    texts = [text for row in grid.rows[body:] if (text := row[place].text.strip())]
    return bool(texts) and all(map(is_yes, texts))


class RowPermissions:
    """Where a table says what is permitted, and what its rows say there."""

    def __init__(self, grid: Grid, decision: Decision) -> None:
        self._columns, self._headers = decision.columns, decision.headers
        self._where = {meaning: place for place, meaning in reversed(list(enumerate(self._columns))) if meaning}
        self._ports = [place for place, meaning in enumerate(self._columns) if meaning in PORTS]
        self._action_places = [place for place, meaning in enumerate(self._columns) if meaning is Column.ACTION]
        self._denied_places = self._may_deny()
        answered = answered_columns(grid, decision)
        self.verdicts = answered.read
        self._refused = Permission.DENIES if answered.closes else Permission.OTHER
        self._ticked_actions = [
            place
            for place in self._action_places
            if _is_ticked_where_permitted(self._headers[place], grid, decision.body, place)
        ]

    def actions(self, row: Row) -> tuple[tuple[str, str], ...]:
        """What a row says of being permitted; a direction that is none, and a short remark, may deny it."""
        said = [
            (self._headers[place], row.cells[place].text.strip() or ("?" if place in self._ticked_actions else ""))
            for place in self._action_places
        ]
        way = self._text(row, Column.DIRECTION)
        short = 0 < len(way.split()) <= _LONGEST_DENIED_WAY
        if (short and named_permission(way) in CLOSED) or is_closing_phrase(way):
            said.append((self._header(Column.DIRECTION), way))
        for meaning in _REMARKS:
            text = self._remark(row, meaning)
            if (denial := first_denial(text)) and not narrowed_by(text):
                said.append((self._header(meaning), denial))
        return tuple(said)

    def denied(self, row: Row) -> tuple[tuple[Permission, str, str], ...]:
        """What the cells of a row deny that say something else; a longer name of a rule does where no action stands."""
        found = []
        for place, meaning in self._denied_places:
            text = row.cells[place].text
            said = denied_beside(meaning, text) if text else None
            named = meaning is Column.RULE and len(text.split()) > LONGEST_NAME and self._states_action(row)
            if said is not None and not named:
                found.append((said, self._headers[place], text))
        for place in self.verdicts:
            if is_no(text := row.cells[place].text):
                found.append((self._refused, self._headers[place], text.strip()))
        if Column.NOTES in self._where and (closing := closing_remark(self._remark(row, Column.NOTES))):
            found.append((closing[0], self._header(Column.NOTES), closing[1]))
        if Column.PURPOSE in self._where and (closing := closing_purpose(self._remark(row, Column.PURPOSE))):
            found.append((closing[0], self._header(Column.PURPOSE), closing[1]))
        for meaning in _REMARKS:
            if (was := ended(self._remark(row, meaning))) and was.said in CLOSED:
                found.append((was.said, self._header(meaning), was.text))
        return tuple(found)

    def _may_deny(self) -> list[tuple[int, Column]]:
        """The columns whose cells may deny a row beside what they say; of several columns of ports, each its own."""
        counted = (*_MAY_DENY, *PORTS) if len(self._ports) == 1 else _MAY_DENY
        return [(place, meaning) for place, meaning in enumerate(self._columns) if meaning and meaning in counted]

    def _states_action(self, row: Row) -> bool:
        return any(row.cells[place].text.strip() for place in self._action_places)

    def ended(self, row: Row) -> str:
        """The remark or description of a row that may not hold any more."""
        said = (ended_by(self._remark(row, meaning)) for meaning in (Column.NOTES, Column.PURPOSE))
        return next(filter(None, said), "")

    def narrowed(self, row: Row) -> str:
        """The remark or description of a row by which it holds from one side of the network alone."""
        said = (narrowed_by(self._text(row, meaning)) for meaning in (Column.NOTES, Column.PURPOSE))
        return next(filter(None, said), "")

    def _header(self, meaning: Column) -> str:
        return self._headers[self._where[meaning]]

    def _remark(self, row: Row, meaning: Column) -> str:
        """The remark or description of a row, without what it says of other ports."""
        text = self._text(row, meaning)
        return about_row(text, " ".join(row.cells[place].text for place in self._ports)) if text else ""

    def _text(self, row: Row, meaning: Column) -> str:
        return row.cells[self._where[meaning]].text if meaning in self._where else ""
