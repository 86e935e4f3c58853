"""Cells as manuals write them, in ten languages, read as a whole: what is unclear in them is left unresolved."""

import tomllib
from pathlib import Path

import pytest

from exgraph.notation import read_cell

from .test_vendor_cells import written

CELLS = tomllib.loads(Path(__file__).with_name("manuals.toml").read_text("utf-8"))


@pytest.mark.parametrize(("text", "said"), CELLS.items())
def test_a_cell_of_a_manual_says_this(text, said):
    reading = read_cell(text)
    assert ("none" if reading.none and not reading.services else "; ".join(written(reading))) == said
    assert reading.problems == ()
