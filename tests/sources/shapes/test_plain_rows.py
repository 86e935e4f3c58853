"""What is known of the rows above changes no row: each says what it says when it stands alone."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import patch

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from exgraph.languages.meanings import Column
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.gathering import read_tables
from exgraph.sources.shapes.rows import rows as row_kinds
from exgraph.sources.shapes.rows.pairing import plain_role
from exgraph.sources.shapes.rows.table_statements import read_table
from exgraph.sources.shapes.shape import Decision, Shape, decide
from exgraph.sources.shapes.told.given import NOTHING, Given

HEADER = ("Source", "Destination", "Protocol", "Port", "Action", "Service", "Comment", "Description", "Ticket", "Owner")
NAMES = ("web", "app", "db", "dns", "web01", "Web server", "10.0.0.1", "mail", "proxy")
PORTS = ("80", "443", "443, 8443", "1000 2000", "5000-5010; 22", "8080")
#: By column: what most rows have, and what few do.
USUAL = (
    NAMES,
    NAMES,
    ("tcp", "udp", "TCP/UDP"),
    PORTS,
    ("allow", ""),
    ("", "HTTPS"),
    ("", "c1", "c2"),
    ("", "d1", "d2"),
)
RARE = (
    ("self", "App / DB", "", "443", "Source: web", "each other", "web → db", "Any"),
    ("Hub (self)", "a, b", "none", "10.1.2.3, 10.1.2.4", "each other", "*", "self", ""),
    ("", "any", "icmp", "tcp (bidirectional)", "TCP or UDP", "TLS", "HTTPS", "(Block)"),
    ("1-65535", "any", "", "-", "80 443", "70000", "25 (TLS)", "53\n88", "99-1"),
    ("deny", "planned", "remove"),
    ("SMTP, outbound", "deny all"),
    ("optional", "reverse direction", "not used any more"),
    ("web traffic", "if needed", "blocked"),
)
TICKETS = (("", "CHG-1", "CHG-2"), ("", "Ann"))


@st.composite
def rows_alike(draw: st.DrawFn) -> list[tuple[str, ...]]:
    """Rows that have most cells from each other, as those of real lists do."""
    columns = []
    for place, usual in enumerate((*USUAL, *TICKETS)):
        few = draw(st.lists(st.sampled_from(usual), min_size=1, max_size=4 if place in (0, 1, 3) else 2))
        rare = draw(st.lists(st.sampled_from(RARE[place]), max_size=1)) if place < len(RARE) else []
        columns.append(st.sampled_from([*few, *few, *few, *rare]))
    return draw(st.lists(st.tuples(*columns), min_size=2, max_size=14))


def table(rows: list[tuple[str, ...]], places: tuple[int, ...]) -> Grid:
    """The columns at these places of a table that begins in the second line of a file."""
    texts = [tuple(row[place] for place in places) for row in (HEADER, *rows)]
    cells = (
        tuple(GridCell(text, text, line, column) for column, text in enumerate(row, 1))
        for line, row in enumerate(texts, 2)
    )
    return Grid(tuple(cells), file="rules.csv", line=2, spans=False)


def decided(grid: Grid) -> Decision:
    return decide(grid, dict.fromkeys(("comment",), Column.NOTES))


@given(
    rows_alike(),
    st.sets(st.integers(4, len(HEADER) - 1), max_size=4).map(lambda more: (0, 1, 2, 3, *sorted(more))),
    st.sampled_from([*[NOTHING] * 6, Given(roles=frozenset({"443"})), Given(source="web"), Given(host="db")]),
    st.sampled_from([1, 2, 3, 256]),
)
@example(
    [("web", "db", "tcp", port, *[""] * 6) for port in ("80", "443, 8443", "1000 2000", "1-65535")],
    (0, 1, 2, 3),
    NOTHING,
    2,
)
@example(
    [("web", end, "tcp", "80", *[""] * 6) for end in ("db", "dns", "Hub (self)", "each other")],
    (0, 1, 2, 3),
    NOTHING,
    4,
)
@example(
    [("web", "db", "tcp", "80", "allow", "", "", text, "", "") for text in ("d1", "d2")], (0, 1, 2, 3, 4, 7), NOTHING, 2
)
def test_a_row_says_the_same_below_any_others(
    rows: list[tuple[str, ...]], places: tuple[int, ...], given: Given, at_once: int
) -> None:
    grid = table(rows, places)
    decision = decided(grid)
    with patch.object(row_kinds, "_AT_ONCE", at_once):
        whole = read_table(grid, decision, given)
    alone = [
        read_table(replace(grid, rows=(*grid.rows[: decision.body], row)), decision, given)
        for row in grid.rows[decision.body :]
    ]
    assert whole.statements == tuple(said for each in alone for said in each.statements)
    assert whole.unpaired == tuple(said for each in alone for said in each.unpaired)
    counts = [
        (each.explanation.connecting, each.explanation.none, each.explanation.rejected, each.explanation.skipped)
        for each in alone
    ]
    explained = whole.explanation
    assert (explained.connecting, explained.none, explained.rejected, explained.skipped) == tuple(
        map(sum, zip(*counts, strict=True))
    )


@given(
    st.lists(st.tuples(*[st.sampled_from(["", " ", "web", "db", "80", "Source", "---", "-----", "″", "idem"])] * 3)),
    st.booleans(),
    st.integers(1, 4),
)
def test_a_row_is_of_the_same_kind_whatever_is_looked_at_together(
    rows: list[tuple[str, ...]], spans: bool, at_once: int
) -> None:
    columns = (Column.SOURCE, Column.DESTINATION, Column.PORT)
    texts = [("Source", "Destination", "Port"), *rows]
    cells = (tuple(GridCell(text, text, line) for text in row) for line, row in enumerate(texts, 1))
    grid = Grid(tuple(cells), spans=spans)
    with patch.object(row_kinds, "_AT_ONCE", at_once):
        together = list(row_kinds.body_rows(grid, 1, columns))
    with patch.multiple(row_kinds, _MOST_FAILED=0, _differ=lambda *_: False):
        assert together == list(row_kinds.body_rows(grid, 1, columns))


def test_rows_of_names_and_bare_ports_are_read_without_the_grammar(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    from exgraph.sources.shapes.rows import table_statements

    real = table_statements.read_row
    monkeypatch.setattr(table_statements, "read_row", lambda row: asked.append(row) or real(row))
    rows = [(f"web{number}", "db", "tcp", str(1000 + number), *[""] * 6) for number in range(50)]
    grid = table(rows, (0, 1, 2, 3))
    (reading,) = read_tables([grid], {})
    assert (reading.explanation.shape, len(reading.statements), len(asked)) == (str(Shape.LIST), 50, 1)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        *(("web01", "web01"), ("Web server", "Web server"), ("10.1.2.3", "10.1.2.3"), (" db ", "db")),
        *(("", ""), ("443", ""), ("self", ""), ("Hub (self)", ""), ("each other", ""), ("a, b", ""), ("web → db", "")),
        *(("Source: web", ""), ("none", "")),
    ],
)
def test_a_cell_names_one_role_whatever_stands_at_the_other_end(text: str, role: str) -> None:
    assert plain_role(text) == role


def test_a_number_is_a_role_where_the_user_says_so() -> None:
    assert plain_role("443", Given(roles=frozenset({"443"}))) == "443"
