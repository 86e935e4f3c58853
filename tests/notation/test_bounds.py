"""Cells with words that bound, widen or replace a number: what they leave stated, and what unresolved."""

import tomllib
from pathlib import Path

import pytest

from exgraph.notation import read_cell

TABLE = tomllib.loads(Path(__file__).with_name("bounds.toml").read_text("utf-8"))


@pytest.mark.parametrize(("text", "services"), [pair for rows in TABLE.values() for pair in rows.items()])
def test_what_a_cell_says(text: str, services: str) -> None:
    found = read_cell(text)
    shown = [f"{each.key} {{{','.join(each.marks)}}}" if each.marks else each.key for each in found.services]
    assert "; ".join(shown) == services
    assert not found.problems
