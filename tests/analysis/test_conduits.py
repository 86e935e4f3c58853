from __future__ import annotations

import json

import pytest
from hypothesis import given

from exgraph.analysis.conduits.ask import conduits
from exgraph.errors import UnknownName
from exgraph.wording.numbers import grouped

from .generated import matrices
from .matrices import matrix
from .pseudo import words_outside_phrases

ZONES = {"a": "dmz", "b": "inner", "c": "inner", "d": "far"}


def test_the_seed_has_a_conduit_for_each_pair_of_zones_that_connects(seed):
    found = conduits(seed)
    widest = found.between("clients", "exchange-2007")
    assert found.widest == widest
    assert found.summary == (
        "14 conduits between 5 zones: 287 of 367 flows, 3.1 % of them known to be encrypted, 42.5 % of unknown "
        "protection. None opens more than clients → exchange-2007 with 7 ports and dynamic, "
        f"{grouped(widest.at_most)} ports at most."
    )
    assert found.to_text().splitlines()[2:8] == [
        "from ↓ to →    dmz  clients    exchange-2007  exchange-2003  directory",
        "dmz            [1]  ·          2              2              ·",
        "clients        ·    ·          7+dynamic      ·              9",
        "exchange-2007  1    1+dynamic  [11+dynamic]   5+dynamic      9",
        "exchange-2003  ·    1+dynamic  4+dynamic      [3+dynamic]    9",
        "directory      ·    9          9              9              [9]",
    ]


def test_ports_of_each_transport_are_counted_apart_and_what_has_no_number_is_named():
    made = matrix(
        ZONES, {"a>b": "DNS tcp/53, DNS udp/53, RPC tcp/dynamic", "a>c": "SMTP tcp/25-27 TLS", "b>c": "X tcp/?"}
    )
    found = conduits(made)
    one = found.between("dmz", "INNER")
    assert (one.ports, one.unnumbered, one.encrypted_share) == (5, ("dynamic",), 0.25)
    assert found.between("inner", "inner").inside
    assert found.between("inner", "dmz") is None
    assert [pair.ends for pair in found.conduits] == [("dmz", "inner")]
    assert found.to_csv() == (
        "source_zone,destination_zone,flows,pairs,services,endpoints,ports,dynamic,encrypted,cleartext,unknown,"
        "encrypted_share,at_most\n"
        'dmz,inner,4,2,"DNS tcp/53; DNS udp/53; RPC tcp/dynamic; SMTP tcp/25-27 TLS",'
        '"tcp/25-27,53,dynamic; udp/53",5,1,1,2,1,0.25,64517\n'
        "inner,inner,1,1,X tcp/?,tcp,0,0,0,0,1,0.0,0\n"
    )
    with pytest.raises(UnknownName, match=r"^unknown zone 'dmx'; did you mean 'dmz'\?$"):
        found.between("dmx", "inner")


def test_json_tells_conduits_and_zones_apart():
    content = json.loads(conduits(matrix(ZONES, {"a>b": "SMTP tcp/25", "b>c": "SMTP tcp/25"})).to_json())
    assert content["zones"][0] == {"id": "dmz", "exposed": True}
    assert [(one["source_zone"], one["endpoints"]) for one in content["conduits"]] == [("dmz", ["tcp/25"])]
    assert [one["source_zone"] for one in content["inside"]] == ["inner"]


@pytest.mark.parametrize("cells", [{}, {"b>c": "SMTP tcp/25"}])
def test_a_matrix_without_conduits_says_so(cells):
    found = conduits(matrix(ZONES, cells))
    assert found.summary == f"0 conduits between 3 zones: 0 of {len(cells)} flow{'' if cells else 's'}."
    assert found.conduits == ()


@given(matrices())
def test_the_counts_are_those_of_the_flows(made):
    zones = {role.id: role.zone for role in made.roles}
    found = conduits(made)
    for one in found.all:
        flows = [f for f in made.flows if (zones[f.source], zones[f.destination]) == one.ends]
        numbered = {
            (f.service.transport, port)
            for f in flows
            if f.service.ports
            for port in range(1, 500)
            if port in f.service.ports
        }
        assert (one.conduit.flows, one.ports) == (len(flows), len(numbered))
        assert ("dynamic" in one.unnumbered) == any(f.service.dynamic for f in flows)
    assert sum(one.conduit.flows for one in found.all) == sum(1 for _ in made.flows)


@pytest.mark.parametrize("cells", [{}, {"a>b": "X tcp/1, ? tcp/dynamic, ? udp/?", "b>c": "X tcp/2"}])
def test_nothing_is_said_outside_the_phrases(cells):
    assert words_outside_phrases(conduits(matrix(ZONES, cells))) <= {*ZONES.values(), "X", "tcp", "udp", "dynamic"}


def test_it_speaks_russian(seed):
    lines = conduits(seed).to_text(language="ru").splitlines()
    assert lines[0] == (
        "Зон: 5, каналов между ними: 14; в них потоков: 287 из 367, заведомо с шифрованием — 3,1\u00a0%, защита "
        "неизвестна — 42,5\u00a0%. Больше всего портов открыто в канале Клиенты → Exchange 2007: 7 портов и dynamic, "
        f"всего до {grouped(conduits(seed).widest.at_most, 'ru')}."
    )
    assert "Каналы (14)" in lines
    assert (
        "Сколько портов зона строки открывает на зоне столбца, для каждого транспорта отдельно; +dynamic: и "
        "динамические порты; +?: и службы без порта; ·: ничего. В скобках: внутри зоны, это не канал."
    ) in lines
    assert conduits(matrix(ZONES, {})).to_text(language="ru").splitlines()[0] == (
        "Зон: 3, каналов между ними: 0; в них потоков: 0 из 0."
    )
