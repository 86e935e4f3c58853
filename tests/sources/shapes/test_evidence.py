"""What each piece of evidence decides: a line of `evidence.toml` a decision, and no weight without one."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.headers.column_meanings import override
from exgraph.sources.shapes.reading import options, shared_names, structures, together
from exgraph.sources.shapes.reading.column_view import ColumnView
from exgraph.sources.shapes.reading.weights import PROTOCOLS, WEIGHTS
from exgraph.sources.shapes.shape import Decision, Shape, decide
from exgraph.sources.shapes.told.unread import unsure_columns

from ...growth import assert_linear, cpu

CASES = tomllib.loads(Path(__file__).with_name("evidence.toml").read_text("utf-8"))["case"]


def table(case: dict[str, Any]) -> Grid:
    rows = [case["header"], *case["rows"]]
    cells = tuple(tuple(GridCell(text) for text in row.split("|")) for row in rows)
    return Grid(cells, headings=(case["title"],) if "title" in case else ())


def decided(case: dict[str, Any]) -> Decision:
    return decide(table(case), override(case.get("user", {})))


def outcome(case: dict[str, Any]) -> tuple[str, str]:
    decision = decided(case)
    told = "undecided" if decision.shape is Shape.OTHER else "unsure" if unsure_columns(decision) else ""
    columns = decision.choice.best.columns if decision.choice is not None else ()
    return "|".join(str(meaning or "-") for meaning in columns), told


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_the_columns_mean(case: dict[str, Any]) -> None:
    assert outcome(case) == (case["means"], case.get("told", ""))


@pytest.mark.parametrize("weight", WEIGHTS._fields)
def test_every_weight_decides_a_case(weight: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (options, shared_names, structures, together):
        monkeypatch.setattr(module, "WEIGHTS", WEIGHTS._replace(**{weight: 0.0}))
    changed = [case["id"] for case in CASES if outcome(case) != (case["means"], case.get("told", ""))]
    assert changed, f"no case needs {weight}"


def test_the_share_of_protocols_among_programs() -> None:
    assert PROTOCOLS == 0.5
    few, many = ["mta", "filter", "SSH"], ["mta", "SSH"]
    assert ColumnView("Service", few, few).lists_some_programs
    assert not ColumnView("Service", many, many).lists_some_programs


def test_many_columns_that_may_be_the_same_are_weighed_in_the_time_that_they_take() -> None:
    def work(columns: int) -> float:
        header = ["Source"] * columns + ["Destination", "Port"]
        rows = (header, ["A"] * columns + ["B", "443/tcp"])
        grid = Grid(tuple(tuple(GridCell(text) for text in row) for row in rows))
        return cpu(decide, grid, {})

    assert_linear(work, 40)
