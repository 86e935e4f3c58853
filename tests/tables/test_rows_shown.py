"""How many rows of the tables of an answer a person is shown."""

from __future__ import annotations

import pytest

from exgraph.tables.display import MOST_ROWS, MOST_TOGETHER, rows_shown

TABLES = MOST_TOGETHER // MOST_ROWS


@pytest.mark.parametrize(
    ("sizes", "rows", "shown"),
    [
        ([MOST_ROWS + 1], MOST_ROWS, MOST_ROWS),
        ([MOST_ROWS + 1] * TABLES, MOST_ROWS, MOST_ROWS),
        ([MOST_ROWS + 1] * TABLES + [1], MOST_ROWS, MOST_TOGETHER // (TABLES + 1)),
        ([5] * 2000, MOST_ROWS, MOST_ROWS),
        ([500] * (MOST_TOGETHER + 1), MOST_ROWS, 1),
        # A number that somebody asks for is what is shown.
        ([MOST_ROWS + 1] * (TABLES + 1), MOST_ROWS + 1, MOST_ROWS + 1),
        ([MOST_ROWS + 1] * (TABLES + 1), None, None),
    ],
)
def test_long_tables_share_what_is_shown(sizes, rows, shown):
    assert rows_shown(sizes, rows) == shown
