"""Ports: ranges, and sets as the laws of sets demand, held against Python's own sets."""

import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.values.ports import FEW_RANGES, PortError, PortRange, PortSet

PORTS = st.integers(1, 65535)
RANGES = st.one_of(
    PORTS.map(PortRange.of),
    st.tuples(PORTS, st.integers(0, 300)).map(lambda pair: PortRange(pair[0], min(65535, pair[0] + pair[1]))),
    st.just(PortRange(1, 65535)),
)
SETS = st.lists(RANGES, max_size=6).map(PortSet)


@given(RANGES)
def test_a_range_is_its_text(span):
    assert PortRange.parse(str(span)) == span
    assert len(span) == span.upper - span.lower + 1
    assert span.lower in span
    assert span.upper in span
    assert span.upper + 1 not in span


@given(SETS)
def test_a_set_is_its_text(ports):
    assert PortSet.parse(str(ports)) == ports
    assert str(PortSet(ports)) == str(ports)
    assert eval(repr(ports)) == ports


@given(SETS, SETS)
def test_the_algebra_is_that_of_sets(a, b):
    left, right = set(a), set(b)
    assert set(a | b) == left | right
    assert set(a & b) == left & right
    assert set(a - b) == left - right
    assert set(a ^ b) == left ^ right
    assert (a <= b, a < b, a >= b, a > b) == (left <= right, left < right, left >= right, left > right)
    assert a.isdisjoint(b) == left.isdisjoint(right)
    assert (len(a), bool(a)) == (len(left), bool(left))


@given(SETS, SETS, PORTS)
def test_a_compact_set_is_the_same_set(a, b, port):
    compact = PortSet.of_spans((span.lower, span.upper) for span in (*a.ranges(), *a.ranges()))
    for same in (compact, a.compact(), compact.compact()):
        assert (same, hash(same), str(same), len(same), bool(same)) == (a, hash(a), str(a), len(a), bool(a))
        assert [*same.ranges()] == [*a.ranges()]
        assert (port in same) == (port in a)
        assert (same | b, same & b, same - b, same ^ b, ~same) == (a | b, a & b, a - b, a ^ b, ~a)
        assert (b - same, b & same, same <= b, b <= same) == (b - a, b & a, a <= b, b <= a)
        assert (same.isdisjoint(b), b.isdisjoint(same), PortSet(same)) == (a.isdisjoint(b), b.isdisjoint(a), a)


@pytest.mark.parametrize(("number", "bytes_"), [(FEW_RANGES, 400), (FEW_RANGES + 1, 9000)])
def test_a_set_of_few_ranges_takes_the_memory_of_these(number, bytes_):
    ports = PortSet(range(65535 - 2 * number, 65535, 2))
    for made in (ports.compact(), PortSet.of_spans((port, port) for port in ports)):
        assert made == ports
        assert sys.getsizeof(made._bounds or made._bits) <= bytes_
        assert bool(made._bounds) == (number <= FEW_RANGES)


@given(SETS, SETS, SETS)
def test_laws_of_sets(a, b, c):
    assert a | b == b | a
    assert (a | b) | c == a | (b | c)
    assert a & (b | c) == (a & b) | (a & c)
    assert ~(a | b) == ~a & ~b
    assert ~~a == a
    assert a | ~a == PortSet.every()
    assert not a & ~a


@given(SETS, PORTS)
def test_membership_and_order(ports, port):
    assert (port in ports) == (port in set(ports))
    assert list(ports) == sorted(set(ports))


@given(SETS)
def test_ranges_are_the_fewest_and_ascend(ports):
    spans = list(ports.ranges())
    assert all(before.upper + 1 < after.lower for before, after in pairwise(spans))


@given(SETS, SETS)
def test_equal_sets_hash_equally_whatever_they_are_made_of(a, b):
    assert (a == b) == (set(a) == set(b))
    assert hash(a | b) == hash(b | a)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: PortRange(0, 5), "0 is no port: ports are 1 to 65535"),
        (lambda: PortRange(5, 65536), "65536 is no port: ports are 1 to 65535"),
        (lambda: PortRange(80, 25), "the range runs backwards: 80 is above 25"),
        (lambda: PortRange.parse("http"), "'http' is no port or port range"),
        (lambda: PortRange.parse("٣"), "'٣' is no port or port range"),
        (lambda: PortSet.parse("25, 80-"), "'80-' is no port or port range"),
    ],
)
def test_what_is_no_port_is_told(make, message):
    with pytest.raises(PortError) as raised:
        make()
    assert str(raised.value) == message


def test_a_set_does_not_change_and_is_no_other_type():
    ports = PortSet.parse("22,80-90")
    with pytest.raises(AttributeError, match=r"^a PortSet does not change$"):
        ports.extra = 1
    assert (ports == {22}, ports != "22", 22 in ports, "22" in ports, 0 in ports) == (False, True, True, False, False)
    assert repr(ports) == "PortSet.parse('22,80-90')"
