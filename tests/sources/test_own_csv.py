"""exgraph's own CSV and workbook: nothing is lost with every row, what was edited is known, version 1 is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

import exgraph as xg

from ..model.generated import content, matrices

OLD = Path(__file__).parent / "own"


@given(matrix=matrices())
def test_csv_with_every_row_and_back_loses_nothing(tmp_path_factory: pytest.TempPathFactory, matrix: xg.Matrix) -> None:
    path = tmp_path_factory.mktemp("own") / "m.csv"
    text = xg.export(matrix, "csv", every=True)
    path.write_bytes(text.encode("utf-8"))
    again = xg.read(path, stated=False)
    assert content(again.matrix)[0] == matrix
    assert content(again.matrix)[2] == content(matrix)[2]
    assert xg.export(again.matrix, "csv", every=True) == text or not matrix.name
    assert [phrase for phrase in again.told if phrase.name != "told.unfounded"] == []
