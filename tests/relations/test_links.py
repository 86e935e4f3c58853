"""Sets of roles as bits, and who reaches whom in them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exgraph.relations.links import bits, connects, levels

SETS = st.sets(st.integers(0, 300))
GRAPHS = st.lists(st.sets(st.integers(0, 39)), min_size=40, max_size=40)


@given(SETS)
def test_the_places_of_a_set_stand_in_order(places):
    assert list(bits(sum(1 << place for place in places))) == sorted(places)


@given(GRAPHS, st.integers(0, 39), st.integers(0, 39))
def test_a_path_connects_what_a_search_by_levels_finds(graph, start, end):
    successors = [sum(1 << place for place in there) for there in graph]
    found = levels(successors, 1 << start, (1 << len(graph)) - 1)
    assert connects(successors, start, end) == bool(sum(found) >> end & 1)
