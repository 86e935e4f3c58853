"""Which hosts play which roles: the longest prefix wins, and every address is in exactly one class."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import exgraph as xg
from exgraph.errors import UnusableInput
from exgraph.model.inventory import Firewall, Holding, Inventory
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.relations.host_classes import Hosts
from exgraph.values.addresses import AddressSet

ROLES = ("web", "db", "ops", "10.0.0.0/28", "any")
#: Small blocks of one network, so that they meet.
TEXTS = ("10.0.0.1", "10.0.0.2", "10.0.0.0/30", "10.0.0.0/29", "10.0.0.2-10.0.0.9", "10.0.0.0/27", "0.0.0.0/0", "::1")


def matrix(*roles):
    return Matrix(tuple(Role(role, zone="z") for role in roles), (Zone("z"),), ())


def hosts(entries, *roles):
    holdings = tuple(Holding(role, AddressSet.parse(text)) for role, text in entries)
    return Hosts.of(matrix(*roles), Inventory(holdings))


def told(found):
    return {("+".join(each.named) or "-"): str(each.addresses) for each in found.classes[:-1]}


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([("web", "10.0.0.1")], {"web": "10.0.0.1"}),
        ([("web", "10.0.0.1"), ("db", "10.0.0.1")], {"web+db": "10.0.0.1"}),
        ([("web", "10.0.0.1"), ("db", "10.0.0.0/31")], {"web": "10.0.0.1", "db": "10.0.0.0"}),
        (
            [("web", "10.0.0.1-10.0.0.4"), ("db", "10.0.0.3-10.0.0.6")],
            {"web": "10.0.0.1-10.0.0.2", "web+db": "10.0.0.3-10.0.0.4", "db": "10.0.0.5-10.0.0.6"},
        ),
        (
            [("web", "0.0.0.0/0"), ("db", "10.0.0.0/8")],
            {"web": "0.0.0.0-9.255.255.255,11.0.0.0-255.255.255.255", "db": "10.0.0.0/8"},
        ),
        ([("web", "10.0.0.1"), ("web", "10.0.0.2"), ("web", "2001:db8::1")], {"web": "10.0.0.1-10.0.0.2,2001:db8::1"}),
        ([("web", "10.0.0.1"), ("print", "10.0.0.2")], {"web": "10.0.0.1", "print": "10.0.0.2"}),
    ],
    ids=["one", "two-roles", "longest-prefix", "equally-narrow", "the-rest", "both-families", "foreign"],
)
def test_the_narrowest_entry_says_whose_an_address_is(entries, expected):
    assert told(hosts(entries, "web", "db", "ops")) == expected


@given(st.lists(st.tuples(st.sampled_from(ROLES[:3]), st.sampled_from(TEXTS)), max_size=6))
def test_every_address_is_in_one_class_that_of_its_narrowest_entries(entries):
    found = hosts(entries, *ROLES)
    together = AddressSet()
    for each in found.classes:
        assert not together & each.addresses
        together |= each.addresses
    assert together == AddressSet.every()
    for number in range(34):
        address = AddressSet.parse(f"10.0.0.{number}")
        around = [(AddressSet.parse(text), role) for role, text in entries if address <= AddressSet.parse(text)]
        least = min((held.size for held, _ in around), default=0)
        (mine,) = [each for each in found.classes if address <= each.addresses]
        assert set(mine.roles) == {role for held, role in around if held.size == least}
        assert set(mine.within) == {"any", *(["10.0.0.0/28"] if number < 16 else [])}


@given(st.permutations([("web", "10.0.0.1"), ("db", "10.0.0.0/30"), ("ops", "10.0.0.0/30"), ("web", "::1")]))
def test_the_order_of_entries_says_nothing(entries):
    assert hosts(entries, *ROLES).classes == hosts(sorted(entries), *ROLES).classes


def test_platforms_part_hosts_of_one_role():
    held = [("hub-2007", "10.0.0.1", "Windows Server 2003"), ("hub-2007", "10.0.0.2", "Windows Server 2008")]
    inventory = Inventory(tuple(Holding(r, AddressSet.parse(a), platform=p) for r, a, p in held))
    found = Hosts.of(xg.load(), inventory)
    assert [(each.roles, str(each.addresses), each.platforms) for each in found.classes[:-1]] == [
        (("hub-2007",), "10.0.0.1", (("hub-2007", "Windows Server 2003"),)),
        (("hub-2007",), "10.0.0.2", (("hub-2007", "Windows Server 2008"),)),
    ]
    assert len(found.absent) == 13


def test_addresses_of_the_document_hold_where_the_inventory_has_none():
    roles = (Role("web", zone="z", addresses=("10.0.0.1",)), Role("db", zone="z", addresses=("10.0.0.2",)))
    made = Matrix(roles, (Zone("z"),), ())
    found = Hosts.of(made, Inventory((Holding("db", AddressSet.parse("10.0.0.9")),)))
    assert {role: str(addresses) for role, addresses in found.addresses.items()} == {
        "web": "10.0.0.1",
        "db": "10.0.0.9",
    }
    assert found.from_document == ("web",)
    assert [role.addresses for role in found.matrix.roles] == [("10.0.0.1",), ("10.0.0.9",)]


def test_what_the_matrix_has_not_is_told_all_at_once():
    web = AddressSet.parse("10.0.0.1")
    inventory = Inventory(
        (Holding("hub-2007", web, platform="Windows Server 2009"), Holding("dc", web, platform="Windows Server 2003")),
        (Firewall("core", between=(("dmx", "*"),)), Firewall("edge", interfaces=(("eth0", "dmx"),))),
    )
    with pytest.raises(UnusableInput) as raised:
        Hosts.of(xg.load(), inventory)
    assert str(raised.value).split("\n") == [
        "hub-2007 knows no platform 'Windows Server 2009'; did you mean 'Windows Server 2008'?",
        "firewall core stands between 'dmx', which is no zone and no role; did you mean 'dmz'?",
        "firewall edge, interface eth0: unknown zone 'dmx'; did you mean 'dmz'?",
    ]


@pytest.mark.parametrize(
    ("between", "source", "destination", "passes"),
    [
        ((), "web", "db", True),
        ((("web", "db"),), "web", "db", True),
        ((("web", "db"),), "db", "web", True),
        ((("web", "db"),), "web", "ops", False),
        ((("z", "*"),), "web", "ops", True),
        ((("web", "*"),), "ops", "db", False),
    ],
)
def test_what_passes_a_firewall(between, source, destination, passes):
    firewall = Firewall("core", between=between)
    holdings = tuple(Holding(role, AddressSet.parse(f"10.0.0.{n}")) for n, role in enumerate(("web", "db", "ops")))
    found = Hosts.of(matrix("web", "db", "ops"), Inventory(holdings, (firewall,)))
    of = {each.roles: each for each in found.classes}
    assert found.between(firewall, of[source,], of[destination,]) is passes
