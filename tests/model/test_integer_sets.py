"""Sorted columns of integers against Python's sets."""

from __future__ import annotations

from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from exgraph.model.integer_sets import among, counted, distinct

NUMBERS = st.lists(st.integers(-5, 40), max_size=50)


@given(NUMBERS, NUMBERS)
def test_they_are_sets(some: list[int], others: list[int]) -> None:
    column, known = np.array(some, np.int64), distinct(np.array(others, np.int64))
    assert distinct(column).tolist() == sorted(set(some))
    assert dict(zip(*(part.tolist() for part in counted(column)), strict=True)) == Counter(some)
    assert among(column, known).tolist() == [number in others for number in some]
