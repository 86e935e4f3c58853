"""What says nothing of who connects changes no flow: a number before each row, a further column, letter case."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import words
from exgraph.sources.formats import read_contents
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.gathering import read_tables
from exgraph.sources.shapes.headers.column_meanings import fold_header
from exgraph.sources.shapes.reading.evidence import Kind
from exgraph.sources.shapes.shape import Shape, decide

PAIRS = tomllib.loads(Path(__file__).with_name("vendor_shapes.toml").read_text("utf-8"))["pair"]
LISTS = (Shape.LIST, Shape.ONE_END, Shape.TITLE_PAIR)
NUMBERS = ("No.", "#", "Nr.", "№", "Id", "N°", "n.", "Núm.", "項番", "번호", "序号", "№ п/п")


def _tables() -> list[Grid]:
    """The lists at hand that have whole rows; a pair may have several tables."""
    grids = [
        grid
        for pair in PAIRS
        for grid in read_contents(pair["document"].encode(), pair.get("name", "ports.md"), None, None).grids
    ]
    return [grid for grid in grids if grid.width > 2 and not grid.short_rows and decide(grid, {}).shape in LISTS]


GRIDS = _tables()
TEXTS = (
    *("Source", "Destination", "Port", "Protocol", "Server", "Назначение", "目的", "Component", "Direction", "Port to"),
    *("web", "443", "tcp", "443/tcp", "a → b", "inbound", "yes", "-", "", "any", "10.0.0.1", "Status", "deny"),
)


def pushed(grid: Grid) -> bool:
    """Whether rows may have lost cells at their beginning, which the columns beside tell."""
    return any(not row[-1].text for row in grid.rows[decide(grid, {}).body :])


def beside(grid: Grid) -> bool:
    """Whether arrows point at the columns beside them, or cells stand for those above."""
    choice = decide(grid, {}).choice
    arrows = choice is not None and Kind.BESIDE_ARROWS in [each.kind for each in choice.best.evidence]
    return arrows or any(not cell.text.strip() for row in grid.rows for cell in row)


#: Those whose rows are whole and whose header names all columns in one row.
WHOLE = [
    grid
    for grid in GRIDS
    if not pushed(grid) and sum(bool(cell.text) for cell in grid.rows[0]) > 1 and decide(grid, {}).body == 1
]


def said(grid: Grid) -> list[tuple[str, str, tuple[str, ...]]]:
    (reading,) = read_tables([grid], {})
    return [
        (
            each.source.casefold(),
            each.destination.casefold(),
            tuple(str(service).casefold() for service in each.services),
        )
        for each in reading.statements
    ]


def unordered(grid: Grid) -> list[tuple[str, str, list[str]]]:
    return sorted((source, destination, sorted(services)) for source, destination, services in said(grid))


def with_column(grid: Grid, place: int, header: str, cell: Callable[[int], str]) -> Grid:
    """The table with a column more; a title inside the table goes over it, too."""
    body = decide(grid, {}).body
    rows = []
    for number, row in enumerate(grid.rows):
        texts = {each.text.strip() for each in row if each.text.strip()}
        if number < body:
            text = header if number == body - 1 else ""
        elif len(texts) == 1:
            text = row[0].text if all(each.text.strip() for each in row) else ""
        else:
            text = cell(number - body + 1)
        rows.append((*row[:place], GridCell(text, spanned=len(texts) == 1), *row[place:]))
    return replace(grid, rows=tuple(rows))


def test_there_are_tables_to_look_at() -> None:
    assert len(GRIDS) > 20


@pytest.mark.parametrize("header", NUMBERS)
def test_a_row_number_before(header: str) -> None:
    for grid in GRIDS:
        assert said(with_column(grid, 0, header, str)) == said(grid), grid.rows[0]


@pytest.mark.parametrize("place", [0, 1, 2, -1])
def test_an_unrelated_column(place: int) -> None:
    for grid in GRIDS:
        pushed = any(not row[-1].text for row in grid.rows[decide(grid, {}).body :])
        nameless = sum(bool(cell.text) for cell in grid.rows[0]) < 2
        if (
            pushed
            or nameless
            or decide(grid, {}).body > 1
            or decide(grid, {}).reason.startswith("the columns at either side")
        ):
            # What a converter lost of a row, and what arrows point at, is told by the columns beside.
            continue
        where = place if place >= 0 else grid.width
        assert said(with_column(grid, where, "Ticket", lambda row: f"CHG-{row:04}")) == said(grid), grid.rows[0]


@pytest.mark.parametrize("change", [str.upper, str.lower, str.title])
def test_the_letter_case_of_headers(change: Callable[[str], str]) -> None:
    for grid in GRIDS:
        body = decide(grid, {}).body
        head = tuple(tuple(cell._replace(text=change(cell.text)) for cell in row) for row in grid.rows[:body])
        changed = replace(grid, rows=(*head, *grid.rows[body:]))
        assert said(changed) == said(grid), grid.rows[0]


@pytest.mark.parametrize("change", ["**{}**", "{}:", "  {} "])
def test_the_emphasis_of_headers(change: str) -> None:
    for grid in WHOLE:
        body = decide(grid, {}).body
        head = tuple(
            tuple(cell._replace(text=change.format(cell.text) if cell.text else "") for cell in row)
            for row in grid.rows[:body]
        )
        assert said(replace(grid, rows=(*head, *grid.rows[body:]))) == said(grid), grid.rows[0]


def test_the_order_of_columns() -> None:
    """Reversed: no column stands where it stood, but for one in the middle."""
    for grid in WHOLE:
        turned = replace(grid, rows=tuple(row[::-1] for row in grid.rows))
        if beside(grid) or beside(turned):
            continue
        assert unordered(turned) == unordered(grid), grid.rows[0]


def test_the_order_of_rows() -> None:
    for grid in WHOLE:
        body = decide(grid, {}).body
        rows = grid.rows[body:]
        carried = any(not cell.text.strip() or cell.text in words(Word.DITTO) for row in rows for cell in row)
        if carried or any(len({cell.text for cell in row}) == 1 for row in rows):
            # What stands for the cell above, and what stands under a title, is told by the order.
            continue
        turned = replace(grid, rows=(*grid.rows[:body], *rows[::-1]))
        assert sorted(said(turned)) == sorted(said(grid)), grid.rows[0]


def test_naming_a_column_as_it_is_read_changes_nothing() -> None:
    for grid in WHOLE:
        decision = decide(grid, {})
        for header, meaning in zip(decision.headers, decision.columns, strict=True):
            once = sum(fold_header(other) == fold_header(header) for other in decision.headers) == 1
            if not (header and meaning and once) or meaning in (Column.NOTES, Column.TICKS) or decision.body > 1:
                continue
            named = decide(grid, {fold_header(header): meaning})
            assert named.columns == decision.columns, (header, meaning, grid.rows[0])


def test_a_table_of_another_topic_changes_nothing() -> None:
    cells = (("Part", "Colour"), ("shelf", "green"), ("door", "red"))
    other = Grid(tuple(tuple(GridCell(text) for text in row) for row in cells), headings=("Colours",))
    for grid in GRIDS:
        alone, beside_it = read_tables([grid], {}), read_tables([grid, other], {})
        assert alone[0].statements == beside_it[0].statements


def test_a_title_that_is_dropped_makes_no_other_role() -> None:
    """The ends that it named are unstated then."""
    for grid in GRIDS:
        bare = said(replace(grid, caption="", lead="", headings=()))
        known = {end for source, destination, _ in said(grid) for end in (source, destination)}
        assert {end for source, destination, _ in bare for end in (source, destination)} <= known | {""}


@given(
    st.lists(st.lists(st.sampled_from(TEXTS) | st.text(max_size=12), min_size=3, max_size=3), min_size=1, max_size=9),
    st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_a_decision_never_raises(rows: list[list[str]], spans: bool) -> None:
    grid = Grid(tuple(tuple(GridCell(text) for text in row) for row in rows), spans=spans)
    decision = decide(grid, {})
    assert len(decision.columns) in (0, grid.width)
    read_tables([grid], {})


@pytest.mark.parametrize("header", ["No.", "no", "Nr.", "Id", "#"])
def test_short_headers_are_no_words_without_their_accents(header: str, tmp_path: Path) -> None:
    """`No.` is not the Portuguese `nó`; numbers that do not count up are no roles either."""
    from .reading import document, flows

    text = f"{header},Purpose,Port\n7,Mail,25/tcp\n3,Web,443/tcp\n5,Names,53/udp\n"
    found = document(tmp_path, text, "ports.csv", source="Desk", destination="Server")
    assert flows(found) == [
        "Desk > Server: ? tcp/25",
        "Desk > Server: ? tcp/443",
        "Desk > Server: ? udp/53",
    ] or all(flow.startswith("Desk > Server") for flow in flows(found))
