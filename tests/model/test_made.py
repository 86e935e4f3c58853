"""Sequences whose items are made when they are looked at."""

from __future__ import annotations

from exgraph.model.made import Made


def test_nothing_is_made_that_nobody_looks_at():
    made = []

    def make(thing):
        made.append(thing)
        return thing * 2

    items = Made(range(1000), make)
    assert (len(items), items[-1], list(items[10:12])) == (1000, 1998, [20, 22])
    assert made == [999, 10, 11]


def test_it_is_what_a_tuple_of_the_same_items_is():
    items = Made([1, 2], str)
    assert items == ("1", "2") == tuple(items)
    assert items != ("1",)
    assert (hash(items), repr(items)) == (hash(("1", "2")), "('1', '2')")
