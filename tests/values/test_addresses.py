"""Addresses: sets as the laws of sets demand, each family on its own, and what is no address."""

from ipaddress import ip_network
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.values.addresses import AddressError, AddressSet


def _spans(bits):
    # Small numbers meet and overlap; the others reach to the end of the family.
    number = st.one_of(st.integers(0, 40), st.integers(0, (1 << bits) - 1), st.just((1 << bits) - 1))
    pair = st.tuples(number, number).map(lambda pair: (min(pair), max(pair)))
    return st.lists(st.one_of(number.map(lambda one: (one, one)), pair), max_size=5)


SETS = st.one_of(
    st.builds(
        lambda four, six: AddressSet.of(4, four) | AddressSet.of(6, six),
        _spans(32),
        st.one_of(st.just([]), _spans(128)),
    ),
    st.just(AddressSet.every()),
)
#: Sets small enough to be held against Python's own.
SMALL = st.lists(st.integers(0, 30), max_size=12).map(frozenset)


@given(SETS)
def test_a_set_is_its_text(addresses):
    assert AddressSet.parse(str(addresses)) == addresses
    assert eval(repr(addresses)) == addresses
    assert bool(addresses) == bool(addresses.size)


@given(SETS, SETS, SETS)
def test_the_laws_of_sets_hold(a, b, c):
    assert a | b == b | a
    assert a & b == b & a
    assert a & (b | c) == (a & b) | (a & c)
    assert a - b == a & ~b
    assert ~(a | b) == ~a & ~b
    assert ~~a == a
    assert (a <= b) == (a | b == b) == (not (a - b))
    assert (a < b) == (a <= b and a != b) == (b > a)
    assert (a >= b) == (b <= a)
    assert a.size + b.size == (a | b).size + (a & b).size
    if a == b:
        assert hash(a) == hash(b)


@given(st.lists(SETS, max_size=5))
def test_the_union_of_many_is_one_after_the_other(sets):
    together = AddressSet()
    for each in sets:
        together |= each
    assert AddressSet.union(sets) == together


@given(SETS)
def test_a_set_is_what_its_spans_say_family_by_family(addresses):
    made = [AddressSet.of(version, addresses.spans(version)) for version in (4, 6)]
    assert made[0] | made[1] == addresses
    assert [addresses.of_family(version) for version in (4, 6)] == made


@given(SETS)
def test_networks_with_lengths_make_up_the_set_and_none_of_them_meet(addresses):
    networks = [ip_network(text) for text in addresses.prefixes()]
    assert AddressSet.union(AddressSet.parse(str(each)) for each in networks) == addresses
    assert sum(each.num_addresses for each in networks) == addresses.size
    # Two halves of one network would be that network.
    pairs = pairwise(networks)
    assert not any(
        one.version == other.version and one.supernet() == other.supernet() for one, other in pairs if one.prefixlen
    )


@given(SMALL, SMALL, st.sampled_from([4, 6]))
def test_small_sets_are_those_of_python(one, other, version):
    made = [AddressSet.of(version, [(number, number) for number in some]) for some in (one, other)]
    for mine, theirs in (
        (made[0] | made[1], one | other),
        (made[0] & made[1], one & other),
        (made[0] - made[1], one - other),
    ):
        assert mine == AddressSet.of(version, [(number, number) for number in theirs])
        assert mine.size == len(theirs)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("10.1.2.3", "10.1.2.3"),
        ("host 10.1.2.3", "10.1.2.3"),
        ("HOST  10.1.2.3", "10.1.2.3"),
        ("10.1.2.3/32", "10.1.2.3"),
        ("10.1.2.3/255.255.255.255", "10.1.2.3"),
        ("10.1.0.0/16", "10.1.0.0/16"),
        ("10.1.2.3/16", "10.1.0.0/16"),
        ("10.0.0.0 255.255.255.0", "10.0.0.0/24"),
        ("10.0.0.0 0.0.0.255", "10.0.0.0/24"),
        ("10.0.0.1-10.0.0.20", "10.0.0.1-10.0.0.20"),
        ("10.0.0.1 – 10.0.0.20", "10.0.0.1-10.0.0.20"),
        ("10.0.0.1-20", "10.0.0.1-10.0.0.20"),
        ("10.0.0.0-10.0.0.255", "10.0.0.0/24"),
        ("10.0.0.0/25, 10.0.0.128/25", "10.0.0.0/24"),
        ("10.0.0.2, 10.0.0.1", "10.0.0.1-10.0.0.2"),
        ("2001:DB8:0::1", "2001:db8::1"),
        ("2001:db8::/32", "2001:db8::/32"),
        ("2001:db8::1-2001:db8::9, 10.1.2.3", "10.1.2.3,2001:db8::1-2001:db8::9"),
        ("::ffff:10.1.2.3", "::ffff:10.1.2.3"),
        ("0.0.0.0/0", "0.0.0.0/0"),
        ("0.0.0.0 0.0.0.0", "0.0.0.0/0"),
        ("0.0.0.0-255.255.255.255", "0.0.0.0/0"),
        ("::/0", "::/0"),
        ("0.0.0.0/0, ::/0", "any"),
        ("Any", "any"),
        ("*", "any"),
        ("", ""),
    ],
)
def test_what_is_written_is_read(text, canonical):
    assert str(AddressSet.parse(text)) == canonical


@pytest.mark.parametrize(
    "text",
    [
        "10.1.2",
        "10.1.2.256",
        "10.01.2.3",
        "010.1.2.3",
        "١٠.1.2.3",
        "10.1.2.³",
        "10.1.2.3/33",
        "10.1.2.3/-1",
        "10.1.2.3/255.0.255.0",
        "10.0.0.20-10.0.0.1",
        "10.0.0.1-300",
        "10.0.0.1-::1",
        "10.0.0.1-10.0.0.5-10.0.0.9",
        "::1/129",
        "fe80::1%eth0",
        "1:2:3:4:5:6:7:8:9",
        ":::",
        "host",
        "host any",
        "web",
        "10",
        "443",
        "10.1.2.3,",
        ",",
        "10.1.2.3\x00",
        "9" * 100_000,
        "1." * 50_000,
        "host " * 20_000,
        "10.0.0.1-" * 20_000,
    ],
)
def test_what_is_none_is_refused(text):
    with pytest.raises(AddressError) as raised:
        AddressSet.parse(text)
    assert len(str(raised.value)) < 200


def test_a_range_that_runs_backwards_says_so():
    with pytest.raises(AddressError, match=r"^the range runs backwards: 10\.0\.0\.9 is above 10\.0\.0\.1$"):
        AddressSet.parse("10.0.0.9-10.0.0.1")


def test_families_are_never_mixed():
    four, six = AddressSet.parse("0.0.0.0/0"), AddressSet.parse("::/0")
    assert not four & six
    assert AddressSet.parse("::ffff:10.1.2.3") <= six
    assert not AddressSet.parse("::ffff:10.1.2.3") & AddressSet.parse("10.1.2.3")
    assert four | six == AddressSet.every()
    assert ~four == six


@pytest.mark.parametrize(
    ("text", "everybody"),
    [("any", True), ("0.0.0.0/0", True), ("::/0", True), ("0.0.0.0/1", False), ("10.0.0.0/8", False), ("", False)],
)
def test_a_whole_family_is_every_end(text, everybody):
    assert AddressSet.parse(text).is_any is everybody


@given(st.text(max_size=60))
def test_no_text_does_harm(text):
    try:
        found = AddressSet.parse(text)
    except AddressError:
        return
    assert AddressSet.parse(str(found)) == found


def test_a_range_outside_its_family_is_refused():
    for spans in ([(5, 1)], [(-1, 3)], [(0, 1 << 32)]):
        with pytest.raises(AddressError):
            AddressSet.of(4, spans)


def test_other_things_are_no_sets():
    with pytest.raises(TypeError):
        AddressSet.every() | {1}
    assert AddressSet() != frozenset()
