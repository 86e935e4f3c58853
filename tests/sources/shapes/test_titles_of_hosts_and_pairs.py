"""Titles, sentences and cells that name a host or a pair of ends, in the forms that documents have for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.errors import UnusableInput
from exgraph.sources.shapes.titles.titles import read_title
from exgraph.sources.shapes.titles.worded_titles import between_pair

from .reading import document, flows

PORTS = "| Source port | Destination port | Transport |\n|---|---|---|\n| any | 4141 | TCP |\n"
HOSTS = "| Host | Port | Protocol |\n|---|---|---|\n| api.example.com | 443 | TCP |\n"


@pytest.mark.parametrize(
    ("sentence", "host", "headers"),
    [
        ("The kiosk requires the opening of the following inbound ports.", "kiosk", "Port|Protocol|Source"),
        ("Die Kasse erfordert die Öffnung folgender eingehender Ports.", "Kasse", "Port|Protokoll|Quelle"),
        ("La borne nécessite l'ouverture des ports entrants suivants.", "borne", "Port|Protocole|Source"),
        ("El quiosco requiere la apertura de los siguientes puertos de entrada.", "quiosco", "Puerto|Protocolo|Origen"),
        ("Il chiosco richiede l'apertura delle seguenti porte in ingresso.", "chiosco", "Porta|Protocollo|Origine"),
        ("O quiosque exige a abertura das seguintes portas de entrada.", "quiosque", "Porta|Protocolo|Origem"),
        ("De ticketzuil vereist het openen van de volgende inkomende poorten.", "ticketzuil", "Poort|Protocol|Bron"),
        ("Kiosken kräver att följande inkommande portar öppnas.", "Kiosken", "Port|Protokoll|Källa"),
        ("Kiosken kræver, at følgende indgående porte åbnes.", "Kiosken", "Port|Protokol|Kilde"),
        ("Kiosken krever åpning av følgende inngående porter.", "Kiosken", "Port|Protokoll|Kilde"),
        ("Kiosk biletowy wymaga otwarcia poniższych portów przychodzących.", "Kiosk biletowy", "Port|Protokół|Źródło"),
        ("Kiosek vyžaduje otevření následujících příchozích portů.", "Kiosek", "Port|Protokol|Zdroj"),
        ("Киоск требует открытия следующих входящих портов.", "Киоск", "Порт|Протокол|Источник"),
        ("Кіоск потребує відкриття наступних вхідних портів.", "Кіоск", "Порт|Протокол|Джерело"),
        ("キオスクは以下の受信ポートの開放が必要です。", "キオスク", "ポート|プロトコル|送信元"),
        ("售票机需要开放以下入站端口。", "售票机", "端口|协议|源"),
        ("키오스크는 다음 인바운드 포트의 개방이 필요합니다.", "키오스크", "포트|프로토콜|원본"),
    ],
)
def test_who_requires_ports_to_be_opened_is_their_host(tmp_path: Path, sentence: str, host: str, headers: str) -> None:
    table = f"| {' | '.join(headers.split('|'))} |\n|---|---|---|\n| 4141 | TCP | Alpha7 |\n"
    assert flows(document(tmp_path, f"{sentence}\n\n{table}")) == [f"Alpha7 > {host}: ? tcp/4141"]


@pytest.mark.parametrize(
    "sentence",
    ["This procedure requires opening of the following ports", "Installation requires the opening of these ports"],
)
def test_what_is_done_requires_no_ports_as_a_host(sentence: str) -> None:
    title = read_title(sentence)
    assert not (title.own and title.sure)


@pytest.mark.parametrize(
    ("above", "pairs"),
    [
        ("The relay node needs outbound access to the destinations below.", ["relay node"]),
        ("Both clients and gateways need outbound access to the destinations below.", ["clients", "gateways"]),
        ("The relay node needs access to the following hosts:", ["relay node"]),
        ("Der Relay-Knoten benötigt Zugriff auf die folgenden Ziele:", ["Relay-Knoten"]),
    ],
)
def test_hosts_that_a_title_says_are_reached_are_destinations(tmp_path: Path, above: str, pairs: list[str]) -> None:
    found = flows(document(tmp_path, f"## Egress\n\n{above}\n\n{HOSTS}"))
    assert found == [f"{source} > api.example.com: ? tcp/443" for source in pairs]


def test_hosts_under_another_title_are_those_of_the_ports(tmp_path: Path) -> None:
    assert flows(document(tmp_path, f"## Inbound\n\n{HOSTS}")) == ["not stated > api.example.com: ? tcp/443"]


@pytest.mark.parametrize(
    ("cell", "ends"),
    [
        ("Allow inbound from till → Ledger", ("till", "Ledger")),
        ("Permit traffic from the till → Ledger", ("till", "Ledger")),
        ("From till → Ledger", ("From till", "Ledger")),
        ("Allow list → Ledger", ("Allow list", "Ledger")),
        ("Open Relay → Ledger", ("Open Relay", "Ledger")),
    ],
)
def test_what_a_rule_says_before_from_is_no_name(tmp_path: Path, cell: str, ends: tuple[str, str]) -> None:
    found = flows(document(tmp_path, f"| Port | Direction |\n|---|---|\n| 80/tcp | {cell} |\n"))
    assert found == [f"{ends[0]} > {ends[1]}: ? tcp/80"]


def test_an_end_column_that_says_ways_is_one_of_directions(tmp_path: Path) -> None:
    rows = "| 4141 | TCP | Inbound on the relay server |\n| 4242 | UDP | Between clients, both directions |\n"
    found = document(tmp_path, f"| Port | Protocol | Where to open it |\n|---|---|---|\n{rows}")
    assert flows(found) == ["not stated > relay server: ? tcp/4141", "clients > clients: ? udp/4242"]


def test_an_end_column_of_names_stays_one_of_ends(tmp_path: Path) -> None:
    rows = "| 4141 | TCP | Relay server |\n| 4242 | UDP | Inbound proxy |\n"
    found = document(tmp_path, f"| Port | Protocol | Destination |\n|---|---|---|\n{rows}")
    assert flows(found) == ["not stated > Relay server: ? tcp/4141", "not stated > Inbound proxy: ? udp/4242"]


@pytest.mark.parametrize(
    ("title", "ends"),
    [
        ("Relay Appliance access to Vault Center", ("Relay Appliance", "Vault Center")),
        ("Till server connection to database", ("Till server", "database")),
        ("Remote access to server", ("", "")),
        ("User access to the web console", ("", "")),
        ("Web access to the portal", ("", "")),
    ],
)
def test_access_of_a_role_to_another_is_a_pair(title: str, ends: tuple[str, str]) -> None:
    found = read_title(title)
    assert (found.source, found.destination) == ends


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("between nodes and the external network for communication and management", ("nodes", "external network")),
        ("between the hub and the network for guests", ("hub", "network for guests")),
    ],
)
def test_what_a_pair_is_for_is_no_part_of_a_name(text: str, ends: tuple[str, str]) -> None:
    found = read_title(f"These ports should be open {text}.")
    assert (found.source, found.destination) == ends


def test_between_two_in_both_directions_says_both() -> None:
    pair = between_pair("Between till and hub, in both directions")
    assert pair is not None
    assert (pair.source, pair.destination, pair.both_ways, pair.undirected) == ("till", "hub", True, False)


@pytest.mark.parametrize(
    ("word", "headers"),
    [
        ("to", "Source port | Destination port | Transport"),
        ("an", "Quellport | Zielport | Transport"),
        ("till", "Källport | Målport | Protokoll"),
        ("aan", "Bronpoort | Doelpoort | Protocol"),
    ],
)
def test_headings_that_go_on_from_one_another_are_pairs(tmp_path: Path, word: str, headers: str) -> None:
    table = f"| {headers} |\n|---|---|---|\n| – | 4141 | TCP |\n"
    text = f"### Kassa7 {word} Ledger\n\n{table}\n### Ledger {word} Bank\n\n{table}"
    assert flows(document(tmp_path, text)) == ["Kassa7 > Ledger: ? tcp/4141", "Ledger > Bank: ? tcp/4141"]


@pytest.mark.parametrize("second", ["Access to Ledger", "Guide to Setup"])
def test_headings_that_do_not_go_on_are_none(tmp_path: Path, second: str) -> None:
    with pytest.raises(UnusableInput):
        document(tmp_path, f"### Changes to Ledger\n\n{PORTS}\n### {second}\n\n{PORTS}")


@pytest.mark.parametrize("header", ["Función", "Rol"])
def test_a_heading_that_is_a_pair_outranks_a_column_of_functions(tmp_path: Path, header: str) -> None:
    table = f"| {header} | TCP | UDP |\n|---|---|---|\n| Señalización | 1720 | – |\n"
    assert flows(document(tmp_path, f"### Sala --> Puente\n\n{table}")) == ["Sala > Puente: ? tcp/1720"]


@pytest.mark.parametrize(
    ("name", "ends"), [("DNS", "not stated > DNS"), ("the relay server", "relay server > not stated")]
)
def test_ports_opened_for_a_service_lead_to_it_where_all_are_outbound(tmp_path: Path, name: str, ends: str) -> None:
    table = "| Port | Protocol | Direction |\n|---|---|---|\n| 53 | TCP | Outbound |\n"
    assert flows(document(tmp_path, f"### Firewall ports opened for {name}\n\n{table}")) == [f"{ends}: ? tcp/53"]
