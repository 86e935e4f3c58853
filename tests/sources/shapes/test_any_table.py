"""Whatever a table holds, it is read without an exception, the same way each time, and every row is accounted for."""

from hypothesis import given
from hypothesis import strategies as st

from exgraph.model.matrix import Matrix
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.gathering import cells_of, labels_in, read_tables
from exgraph.sources.shapes.roles.new_roles import cast
from exgraph.sources.shapes.roles.zones import zones_of

HEADERS = [
    "Source",
    "Destination",
    "Port",
    "Protocol",
    "UDP",
    "TCP",
    "Service",
    "Direction",
    "Host(s)",
    "Ports/Protocol",
]
WORDS = [
    "Web",
    "Self",
    "Any",
    "A or B",
    "A, B",
    "443",
    "80/tcp",
    "TCP",
    "Inbound",
    "--",
    "",
    "N/A",
    "X",
    "70000",
    "9-1",
]
TITLES = ["A > B", "A <--> B", "Inbound rules for X", "Ports", "A – B", "Traffic between hosts", "\n", "> < >"]

texts = st.one_of(st.sampled_from(HEADERS), st.sampled_from(WORDS), st.text(max_size=30))


@st.composite
def grids(draw):
    width = draw(st.integers(1, 6))
    header = draw(st.lists(st.sampled_from(HEADERS), min_size=width, max_size=width))
    rows = draw(st.lists(st.lists(texts, min_size=width, max_size=width), max_size=6))
    cells = [header, *rows] if draw(st.booleans()) else rows
    short = [number for number, row in enumerate(cells) if not row[-1]]
    return Grid(
        tuple(tuple(GridCell(text, text, number + 1, 1) for text in row) for number, row in enumerate(cells)),
        headings=tuple(draw(st.lists(st.sampled_from(TITLES), max_size=2))),
        caption=draw(st.sampled_from(TITLES)),
        file="any.md",
        line=1,
        short_rows=tuple(short),
    )


@given(st.lists(grids(), max_size=3))
def test_every_row_of_any_table_is_accounted_for(tables):
    readings = read_tables(tables, {})
    assert readings == read_tables(tables, {})
    people = cast(labels_in(readings), "en", merge=False)
    found = cells_of(readings, people.ids.__getitem__)
    for grid, reading in zip(tables, readings, strict=True):
        table = reading.explanation
        assert table.rows == table.connecting + table.none + table.rejected + table.skipped
        if table.shape not in ("role × role", "not about ports"):
            # A header is among the first six rows, and may have two.
            assert len(grid.rows) - 7 <= table.rows <= len(grid.rows)
        assert len([left for left in table.left if left.rejected]) >= table.rejected
    account = found.account
    assert account.rows == account.connecting + account.none + account.rejected + account.skipped
    matrix = Matrix(people.roles, zones_of({role.zone for role in people.roles}), found.cells)
    stated = sum(len(statement.services) for reading in readings for statement in reading.statements)
    assert len(list(matrix.flows)) == account.flows == stated - account.duplicates - account.denied
    assert sum(len(cell.denied) for cell in matrix.cells) == account.denied
