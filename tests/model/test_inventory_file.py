"""Inventories from TOML and CSV; and every bad place at once, with line and caret."""

from __future__ import annotations

import pytest

from exgraph.errors import UnusableInput
from exgraph.model.inventory import Firewall
from exgraph.model.inventory_file import read_inventory

TOML = """\
kind = "inventory"
[[roles]]
id = "db"
addresses = [
  "10.0.0.1",
  "10.0.0.32/28",
]
platform = "Linux"
[[roles]]
id = "db"
host = "db-9"
addresses = "2001:db8::1"
[[firewalls]]
id = "edge"
[[firewalls]]
id = "core"
file = "core.nft"
format = "nft"
between = [["dmz", "lan"], ["clients", "*"]]
direction = "inbound"
[firewalls.interfaces]
eth0 = "dmz"
[enforce]
transport = { "RPC MAPI" = "tcp" }
"""


@pytest.fixture
def inventory(tmp_path):
    def reading(text, name="inventory.toml"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return read_inventory(path)

    return reading


def said(read, text, name="inventory.toml"):
    with pytest.raises(UnusableInput) as raised:
        read(text, name)
    return [
        str(problem).replace(f"{problem.file}: ", "").replace(f"{problem.file} ", "")
        for problem in raised.value.problems
    ]


def test_what_a_toml_says(inventory):
    read = inventory(TOML)
    told = [(one.role, str(one.addresses), one.host, one.platform, one.origin.line) for one in read.holdings]
    assert told == [
        ("db", "10.0.0.1", "", "Linux", 5),
        ("db", "10.0.0.32/28", "", "Linux", 6),
        ("db", "2001:db8::1", "db-9", "", 12),
    ]
    between = (("dmz", "lan"), ("clients", "*"))
    assert read.firewalls == (
        Firewall("edge"),
        Firewall("core", "core.nft", "nft", between, "inbound", (("eth0", "dmz"),)),
    )
    assert read.transports == {"RPC MAPI": "tcp"}
    assert read.name == "inventory"


@pytest.mark.parametrize(
    "text",
    [
        "role,host,address\ndb,a,10.0.0.1\ndb,b,10.0.0.2 2001:db8::/64\n",
        "Role;Host;Address\r\ndb;a;10.0.0.1\r\n\r\ndb;b;10.0.0.2, 2001:db8::/64\r\n",
        'address,role,host\n10.0.0.1,db,a\n"10.0.0.2,2001:db8::/64",db,b\n',
    ],
    ids=["commas", "semicolons", "order"],
)
def test_what_a_csv_says(inventory, text):
    read = inventory(text, "hosts.csv")
    assert [(one.role, one.host, str(one.addresses)) for one in read.holdings] == [
        ("db", "a", "10.0.0.1"),
        ("db", "b", "10.0.0.2"),
        ("db", "b", "2001:db8::/64"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '[[roles]]\nid = "a"\nadresses = "10.0.0.1"',
            [
                "line 1: roles[1] has no 'addresses'\n    [[roles]]\n    ^^^^^^^^^",
                "line 3: unknown key 'adresses'; did you mean 'addresses'?\n    adresses = \"10.0.0.1\"\n    ^^^^^^^^",
            ],
        ),
        (
            '[[roles]]\nid = "a"\naddresses = ["db.example.com", "10.0.0.9-10.0.0.1"]',
            [
                "line 3: 'db.example.com' is no address, network or range of addresses\n"
                '    addresses = ["db.example.com", "10.0.0.9-10.0.0.1"]\n                  ^^^^^^^^^^^^^^',
                "line 3: the range runs backwards: 10.0.0.9 is above 10.0.0.1\n"
                '    addresses = ["db.example.com", "10.0.0.9-10.0.0.1"]\n'
                "                                    ^^^^^^^^^^^^^^^^^",
            ],
        ),
        (
            '[[roles]]\nid = "a"\naddresses = []\n[[firewalls]]\nid = "x"\ndirection = "inbond"',
            [
                "line 3: a has no address: the list is empty\n    addresses = []\n    ^^^^^^^^^",
                "line 6: unknown direction 'inbond'; did you mean 'inbound'?\n"
                '    direction = "inbond"\n                 ^^^^^^',
            ],
        ),
        (
            'kind = "policy"\n[[roles]]\nid = "a"\naddresses = "::1"',
            [
                "line 1: this is a policy, not a inventory: it is given to `exgraph check POLICY` and `exgraph report "
                '--policy POLICY`\n    kind = "policy"\n            ^^^^^^',
            ],
        ),
        ("roles = []", ["the inventory names no address"]),
    ],
    ids=["unknown-key", "addresses", "several", "another-kind", "nothing"],
)
def test_every_bad_place_of_a_toml_at_once(inventory, text, expected):
    assert said(inventory, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "role,adress\na,10.0.0.1\n",
            [
                "line 1: unknown column 'adress'; did you mean 'address'?\n    role,adress\n         ^^^^^^",
                "line 1: the header has no column 'address'\n    role,adress\n    ^^^^^^^^^^^",
            ],
        ),
        (
            "role,address\na,10.0.0.300\n,10.0.0.1\nb,10.0.0.1,x\n",
            [
                "line 2, column \"address\": '10.0.0.300' is no address, network or range of addresses\n"
                "    a,10.0.0.300\n      ^^^^^^^^^^",
                "line 3: the row has no role\n    ,10.0.0.1\n    ^^^^^^^^^",
                "line 4: the row has 3 cells, the header 2\n    b,10.0.0.1,x\n    ^^^^^^^^^^^^",
            ],
        ),
        ("role,address\n", ["line 1: the inventory names no address\n    role,address\n    ^^^^^^^^^^^^"]),
    ],
    ids=["header", "rows", "nothing"],
)
def test_every_bad_place_of_a_csv_at_once(inventory, text, expected):
    assert said(inventory, text, "hosts.csv") == expected
