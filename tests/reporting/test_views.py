"""Tables of the report as they are declared: what becomes of a column's kind, and what a row selects."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

import pytest

import exgraph as xg
from exgraph.errors import printable
from exgraph.reporting.page.cell import MOST_ROWS, Cell, Piece
from exgraph.reporting.page.facts import Places
from exgraph.reporting.page.view import Shown, View, cell_of
from exgraph.reporting.page.views import FLOWS_SHOWN, PAIRS_SHOWN, ROLES_SHOWN, Judged
from exgraph.tables.column import Column, Kind
from exgraph.tables.sheet import Sheet


@dataclass(frozen=True)
class Answer:
    numbers: tuple[int, ...]


@pytest.fixture(scope="module")
def places() -> Places:
    return Places(xg.load())


@pytest.mark.parametrize(
    ("kind", "value", "cell"),
    [
        ("text", "a\x07", Cell(((Piece(printable("a\x07")),),))),
        ("flag", True, Cell(((Piece(word="yes"),),))),
        ("flag", False, Cell()),
        ("integer", 0, Cell(((Piece("0"),),), 0)),
        ("integer", 9999, Cell(((Piece("9999"),),), 9999)),
        ("ordinal", 123456, Cell(((Piece("123456"),),), 123456)),
        ("list", ("a", "b"), Cell(((Piece("a"),), (Piece("b"),)))),
        ("text", None, Cell()),
        ("integer", None, Cell()),
        ("list", (), Cell()),
    ],
)
def test_a_cell_is_what_its_column_holds(places: Places, kind: Kind, value: object, cell: Cell) -> None:
    assert cell_of(Column("x", kind), value, places) == cell


def test_roles_and_zones_are_named_by_their_places(places: Places) -> None:
    first, second = places.role["relay-dmz"], places.role["hub-2007"]
    both = Cell(((Piece(role=first),), (Piece(role=second),)))
    assert cell_of(Column("x", "role"), "relay-dmz", places) == Cell(((Piece(role=first),),))
    assert cell_of(Column("x", "roles"), ("relay-dmz", "hub-2007"), places) == both
    assert cell_of(Column("x", "zone"), "dmz", places) == Cell(((Piece(zone=places.zone["dmz"]),),))


@pytest.mark.parametrize(("kind", "value", "texts"), [("fraction", 0.25, ("25.0 %", "25,0\u00a0%"))])
def test_a_share_is_said_by_each_language(kind: Kind, value: float, texts: tuple[str, str]) -> None:
    places = Places(xg.load())
    cell = cell_of(Column("x", kind), value, places)
    ((phrase, name),) = places.phrases.items()
    assert (cell.lines, cell.value) == (((Piece(word=name),),), value)
    assert (phrase.said("en"), phrase.said("ru")) == texts


def test_a_large_count_is_said_by_each_language_and_an_ordinal_never() -> None:
    places = Places(xg.load())
    assert cell_of(Column("x", "integer"), 1234567, places).lines[0][0].word
    ((phrase, _),) = places.phrases.items()
    assert (phrase.said("en"), phrase.said("ru")) == ("1234567", "1\u00a0234\u00a0567")
    assert cell_of(Column("x", "ordinal"), 1234567, places).lines[0][0].text == "1234567"


def test_rows_that_are_not_shown_are_counted() -> None:
    sheet = Sheet("numbers", "a number", attrgetter("numbers"), (Column("number", "integer", of=int),))
    view = View("numbers", sheet, (Shown("number"),), lambda row, places: (), keeps=lambda row: row % 2 == 0)
    table = view.table(Answer(tuple(range(2 * MOST_ROWS + 2))), Places(xg.load()))
    assert (len(table.rows), table.size, table.numeric, table.headings) == (
        MOST_ROWS,
        MOST_ROWS + 1,
        frozenset({0}),
        ("number",),
    )


def test_every_flow_is_selected_by_the_row_of_each_of_its_ends(places: Places) -> None:
    table = ROLES_SHOWN.table(Judged(places, xg.lint(places.matrix)), places)
    chosen = [place for row in table.rows for place in row.flows]
    loops = sum(flow.source == flow.destination for flow in places.flows)
    assert len(chosen) == 2 * len(places.flows) - loops
    assert [row.flows for row in FLOWS_SHOWN.table(places, places).rows] == [(n,) for n in range(len(places.flows))]


def test_a_role_has_the_number_of_findings_that_are_about_it_by_severity(places: Places) -> None:
    found = xg.lint(places.matrix)
    table = ROLES_SHOWN.table(Judged(places, found), places)
    assert table.headings[-2:] == ("errors", "warnings")
    for role, row in zip(places.matrix.roles, table.rows, strict=True):
        about = [finding.severity for finding in found.findings if role.id in finding.roles]
        assert [cell.value for cell in row.cells[-2:]] == [about.count("error"), about.count("warning")]


def test_a_pair_selects_the_flows_of_both_directions(places: Places) -> None:
    found = xg.asymmetry(places.matrix)
    table = PAIRS_SHOWN.table(found, places)
    assert len(table.rows) == sum(pair.kind in ("one-way", "different") for pair in found.pairs)
    for row, pair in zip(table.rows, found.pairs, strict=False):
        ends = {frozenset((places.flows[place].source, places.flows[place].destination)) for place in row.flows}
        assert ends == {frozenset((pair.a, pair.b))}
