"""Pairs of roles between which the vendor supports no filter, opened whole."""

from __future__ import annotations

from dataclasses import replace

from exgraph.auditing.unsupported import unsupported
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.relations.precedence import EVERYTHING
from exgraph.values.grounds import Ground, Grounds
from exgraph.values.origin import Origin

#: What stands in the place of a file where no line of the document says so.
VENDOR = "vendor"
_GROUNDS = Grounds(Ground.USER, Ground.USER, Ground.USER, Ground.USER)


def opened_whole(matrix: Matrix) -> Matrix:
    """The matrix with every port of every transport between these roles, beside what the document requires there.

    What is denied between them is no longer: whom the vendor wants unfiltered nothing is closed for. The text of the
    flow is who says so.
    """
    cells = {(cell.source, cell.destination): cell for cell in matrix.cells}
    ids = [role.id for role in matrix.roles]
    for source in ids:
        for destination in ids:
            remarks = unsupported(matrix, source, destination)
            if remarks:
                cell = cells.get((source, destination), Cell(source, destination))
                origin = Origin(VENDOR, text=remarks[0].source or remarks[0].text.text("en"))
                whole = Flow(source, destination, replace(EVERYTHING, marks=()), origin, _GROUNDS)
                flows = (whole, *cell.flows)
                cells[source, destination] = replace(cell, status=Status.SERVICES, flows=flows, denied=())
    return replace(matrix, cells=tuple(cells.values()))
