"""What is seen of a row before it states anything: whether its ends and ports stand where they belong."""

from __future__ import annotations

from exgraph.languages.meanings import WAYS, Column
from exgraph.sources.shapes.cells.cell_kinds import ENDS, is_clean_port
from exgraph.sources.shapes.cells.first_denials import is_short_denial
from exgraph.sources.shapes.roles.role_labels import clean_label, is_no_role
from exgraph.sources.shapes.rows.row import Row
from exgraph.sources.shapes.rows.row_cells import RowCells
from exgraph.sources.shapes.rows.row_services import RowReading, denies_all
from exgraph.sources.shapes.titles.paired_roles import says_nobody
from exgraph.sources.shapes.told.given import Given

#: The columns in which a port alone shows that a row's cells slipped.
_NEVER_PORTS = (*WAYS, Column.TRANSPORT, Column.PURPOSE, Column.ACTION, Column.ENCRYPTION)


class RowFacts:
    """Questions about the cells of one row, by what the columns of its table mean."""

    def __init__(self, cells: RowCells, given: Given) -> None:
        self._cells, self._given = cells, given

    def says_anything(self, row: Row) -> bool:
        """Whether a row has anything in its cells of ends and of ports."""
        ends = (row.cells[place].text for place, meaning in enumerate(self._cells.columns) if meaning in ENDS)
        return any(map(str.strip, (*self._cells.of_ports(row), *ends)))

    def opens_nothing(self, row: Row, reading: RowReading) -> bool:
        """Whether a row has no ports, or denies them, be it in a remark: "not set up — SSH disabled"."""
        if reading.none or denies_all(reading.services):
            return True
        remarks = (self._cells.text(row, meaning) for meaning in (Column.NOTES, Column.PURPOSE))
        return any(map(is_short_denial, remarks))

    def names_no_end(self, row: Row) -> bool:
        """Whether nothing but signs and words for "none" and "denied" stands in a row's cells of ends."""
        texts = (row.cells[place].text for place, meaning in enumerate(self._cells.columns) if meaning in ENDS)
        return not any(any(map(str.isalnum, text)) and not says_nobody(clean_label(text)) for text in texts)

    def states_both_ends(self, row: Row) -> bool:
        """Whether the cells of a row name both ends."""
        return all(self._cells.text(row, end).strip() for end in (Column.SOURCE, Column.DESTINATION))

    def has_struck_ports(self, row: Row) -> bool:
        """Whether the ports of a row are struck out, which is told apart: they are not missing."""
        return any(row.cells[place].struck for place in self._cells.port_places)

    def has_slipped(self, row: Row) -> bool:
        """Whether a row without ports has what is no role in the place of an end: its cells stand elsewhere."""
        cells = [(row.cells[place].text, meaning) for place, meaning in enumerate(self._cells.columns)]
        ends = (text.strip() for text, meaning in cells if meaning in ENDS)
        if any(end and is_no_role(end) and end not in self._given.roles for end in ends):
            return True
        return any(is_clean_port(text) for text, meaning in cells if meaning in _NEVER_PORTS)
