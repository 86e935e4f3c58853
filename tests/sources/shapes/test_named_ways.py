"""Cells of a column of directions that name an end: which end, and whether it is the host itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.shapes.titles.named_ways import named_way

from .reading import document, flows

#: Cell | the name, as `X>` (a source), `>X` (a destination), `<X>` (both); in brackets where it is the host itself.
WAYS = """
Inbound from clients | clients>
Incoming connections from the edge proxy | edge proxy>
Inbound (from clients) | clients>
Outbound: to the ledger | >ledger
To Ledger, outbound | >Ledger
From Ledger | Ledger>
Inbound from 10.0.0.0/8 | 10.0.0.0/8>
Inbound to the relay | [>relay]
Outbound from all nodes | [all nodes>]
Inbound on all nodes | [>all nodes]
Bidirectional with peers | <peers>
Zu Master | >Master
Eingehend vom Proxy | Proxy>
Ausgehend zu den Datenbanken | >Datenbanken
Entrant depuis les clients | clients>
Sortant vers le serveur | >serveur
Entrante desde el cliente | cliente>
Saliente al servidor | >servidor
In ingresso dai DZD | DZD>
In uscita verso i target | >target
Entrada do balanceador | balanceador>
Saída para o banco | >banco
Inkommande från klienter | klienter>
Utgående till servern | >servern
Входящий от серверов Heron | серверов Heron>
Исходящий в интернет | >интернет
Heron から受信 | Heron>
Heron への送信 | >Heron
来自客户端的入站 | 客户端>
出站到数据库 | >数据库
Heron에서 수신 | Heron>
Heron로 송신 | >Heron
"""

NO_NAMES = """
Inbound
In/Out
Outbound or inbound
Inbound only
To be defined
da definire
von außen
Zu
outbound to port 22
From Desk to Store
Client to server
Inbound to DMZ from internet
In entrata
双方向
"""


def said(cell: str) -> str:
    way = named_way(cell)
    if way is None:
        return ""
    name = f"<{way.name}>" if way.both_ways else f"{way.name}>" if way.is_source else f">{way.name}"
    return f"[{name}]" if way.own else name


@pytest.mark.parametrize("row", WAYS.strip().splitlines())
def test_a_direction_names_an_end(row: str) -> None:
    cell, _, expected = row.partition(" | ")
    assert said(cell) == expected


@pytest.mark.parametrize("cell", NO_NAMES.strip().splitlines())
def test_a_direction_without_a_name_names_none(cell: str) -> None:
    assert said(cell) == ""


@pytest.mark.parametrize(
    ("title", "direction", "flow"),
    [
        ("Ports of the relay", "Inbound from clients", "clients > relay: ? tcp/443"),
        ("Ports of the relay", "Outbound to the store", "relay > store: ? tcp/443"),
        ("Ports of the relay", "From Desk to Store", "Desk > Store: ? tcp/443"),
        # What is said of the host itself says nothing of the other end.
        ("Ports of the relay", "Inbound to relay", "not stated > relay: ? tcp/443"),
        ("Ports of the relay", "Outbound from master", "master > not stated: ? tcp/443"),
        ("Ports of the Relay", "To Relay", "not stated > Relay: ? tcp/443"),
        ("Ports", "To Master", "not stated > Master: ? tcp/443"),
        ("Ports", "Inbound from clients", "clients > not stated: ? tcp/443"),
    ],
)
def test_the_other_end_is_the_host_of_the_title(tmp_path: Path, title: str, direction: str, flow: str) -> None:
    page = f"# {title}\n\n| Port | Direction |\n|---|---|\n| 443/tcp | {direction} |\n| 22/tcp | Inbound |\n"
    assert [each for each in flows(document(tmp_path, page)) if "443" in each] == [flow]


def test_the_other_end_is_the_host_of_the_row(tmp_path: Path) -> None:
    page = "| Node | Port | Direction |\n|---|---|---|\n| Relay | 443/tcp | Inbound from clients |\n"
    assert flows(document(tmp_path, page)) == ["clients > Relay: ? tcp/443"]


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        # Above one half of pairs, the component is no end; at one half it is.
        (2, ["Desk > Store: ? tcp/1", "Desk > Store: ? tcp/2", "Outside > not stated: ? tcp/9"]),
        (1, ["Desk > Store: ? tcp/1", "not stated > Gate: ? tcp/9"]),
    ],
)
def test_components_beside_pairs_are_no_hosts(tmp_path: Path, pairs: int, expected: list[str]) -> None:
    rows = "".join(f"| Part {n} | {n}/tcp | Desk → Store |\n" for n in range(1, pairs + 1))
    last = "← Outside" if pairs > 1 else "Inbound"
    page = f"| Component | Port | Direction |\n|---|---|---|\n{rows}| Gate | 9/tcp | {last} |\n"
    assert flows(document(tmp_path, page)) == expected


@pytest.mark.parametrize(
    ("header", "out", "both"),
    [
        ("To/From", "Outbound", "Both"),
        ("From/To", "Outgoing", "Both ways"),
        ("Von/Nach", "Ausgehend", "Beide"),
        ("De/Vers", "Sortant", "Les deux"),
        ("Para/De", "Saliente", "Ambos"),
        ("A/Da", "In uscita", "Entrambi"),
        ("Para/De", "Saída", "Ambos"),
        ("Till/Från", "Utgående", "Båda"),
        ("В/Из", "Исходящее", "Оба"),
        ("К/От", "Исходящий", "Оба"),
        ("宛先/送信元", "送信", "双方向"),
        ("到/从", "出站", "双向"),
        ("대상/원본", "아웃바운드", "양방향"),
    ],
)
def test_a_header_of_two_prepositions_is_the_other_end(tmp_path: Path, header: str, out: str, both: str) -> None:
    page = (
        f"# Ports of the relay\n\n| Protocol | Port | {header} | Direction |\n|---|---|---|---|\n"
        f"| TCP | 443 | Store | {out} |\n| UDP | 137 | Peers | {both} |\n"
    )
    assert sorted(flows(document(tmp_path, page))) == [
        "Peers > relay: ? udp/137",
        "relay > Peers: ? udp/137",
        "relay > Store: ? tcp/443",
    ]
