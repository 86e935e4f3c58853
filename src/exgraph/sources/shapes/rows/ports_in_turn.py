"""Rows with as many ends as ports, of which each end may have the port in its place: `web, api` on `601, 602`.

Mostly all ports are those of all ends. Where a row shows that they are not, each end has its own, and that is told:
what else is meant is missing then, and nothing is invented.
"""

from __future__ import annotations

from functools import cached_property

from exgraph.languages.meanings import PORTS, Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.cell_kinds import is_clean_port
from exgraph.sources.shapes.roles.role_labels import spelling_key
from exgraph.sources.shapes.rows.parted_rows import SLASH
from exgraph.sources.shapes.rows.row import Row
from exgraph.sources.shapes.shape import Decision
from exgraph.sources.shapes.titles.paired_roles import roles_of_text
from exgraph.sources.shapes.titles.role_lists import Members

_ENDS = (Column.SOURCE, Column.DESTINATION, Column.HOST)
_LISTENING = (Column.DESTINATION, Column.HOST)
_COMMA = ","


class PortsInTurn:
    """The rows of one table in parts, each with one end and its port. `members` are the roles that a label names."""

    def __init__(self, grid: Grid, decision: Decision, members: Members) -> None:
        self._members = members
        self._grid, self._body = grid, decision.body
        ports = [place for place, meaning in enumerate(decision.columns) if meaning in PORTS]
        self._ports = ports[0] if len(ports) == 1 else None
        self._ends = [place for place, meaning in enumerate(decision.columns) if meaning in _ENDS]
        self._listening = next((n for n, meaning in enumerate(decision.columns) if meaning in _LISTENING), None)

    def parts(self, row: Row) -> tuple[Row, ...]:
        """The row in parts where its ends are two between a slash, or another row has one of them with its port alone;
        none for any other row."""
        if self._ports is None:
            return ()
        written = row.cells[self._ports].text
        if written.count(SLASH) == 1:
            return self._by_slash(row, written.split(SLASH))
        ports = [port.strip() for port in written.split(_COMMA)]
        if self._listening is None or len(ports) < 2 or not all(map(is_clean_port, ports)):
            return ()
        names = roles_of_text(row.cells[self._listening].text, self._members)
        if len(names) != len(ports) or len(set(ports)) != len(ports) or not self._show(names, ports):
            return ()
        return tuple(self._with(row, self._listening, *each) for each in zip(names, ports, strict=True))

    def _by_slash(self, row: Row, ports: list[str]) -> tuple[Row, ...]:
        """`web / api` on `601 / 602`, where the document shows that these are two roles."""
        labels = {place: row.cells[place].text.strip() for place in self._ends}
        several = [
            place for place, label in labels.items() if SLASH in label and len(self._members(label)) == len(ports)
        ]
        if len(several) != 1 or not all(map(is_clean_port, ports)):
            return ()
        names = self._members(labels[several[0]])
        return tuple(self._with(row, several[0], *each) for each in zip(names, ports, strict=True))

    def _with(self, row: Row, end: int, name: str, port: str) -> Row:
        texts = {end: name, self._ports: port}
        return row._replace(
            cells=tuple(cell._replace(text=texts.get(n, cell.text)) for n, cell in enumerate(row.cells))
        )

    def _show(self, names: list[str], ports: list[str]) -> bool:
        """Whether other rows have some of the names alone, each with the port in its place and with no other one."""
        alone = [(self._alone.get(spelling_key(name)), port) for name, port in zip(names, ports, strict=True)]
        return any(met for met, _ in alone) and all(met is None or met == {port} for met, port in alone)

    @cached_property
    def _alone(self) -> dict[str, set[str]]:
        """What listens alone in a row → the texts of its ports."""
        found: dict[str, set[str]] = {}
        if self._listening is None or self._ports is None:
            return found
        for row in self._grid.rows[self._body :]:
            names = roles_of_text(row[self._listening].text, self._members)
            if len(names) == 1:
                found.setdefault(spelling_key(names[0]), set()).add(row[self._ports].text.strip())
        return found
