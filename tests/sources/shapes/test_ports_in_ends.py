"""Ports that stand behind the names of ends, where a table has no column of ports."""

import pytest

from exgraph.errors import UnusableInput
from exgraph.sources.shapes.plainer.ports_in_ends import FEWEST_WITH_PORTS, LEAST_WITH_PORTS, NamedPorts, named_ports
from tests.sources.shapes.reading import adds_up, document, flows


def _table(source: str, destination: str, *rows: str) -> str:
    return "\n".join((f"| {source} | {destination} | Note |", "|---|---|---|", *(f"| {row} | x |" for row in rows)))


@pytest.mark.parametrize(
    ("text", "name", "ports"),
    [
        ("Subnet: 454, 455", "Subnet", "454, 455"),
        ("ASE 子网：454、455", "ASE 子网", "454、455"),
        ("10.1.2.3:443", "10.1.2.3", "443"),
        ("10.1.0.0/16: 8000-8010", "10.1.0.0/16", "8000-8010"),
        ("web (tcp 443)", "web", "tcp 443"),
        ("web [443/tcp]", "web", "443/tcp"),
        ("web (port 443)", "web", "port 443"),
        ("web tcp/443", "web", "tcp/443"),
        ("web 443/tcp", "web", "443/tcp"),
        ("web server, port 443", "web server", "port 443"),
        ("mail: 25\n587", "mail", "25, 587"),
        ("mail: 25\nmail: 587", "mail", "25, 587"),
        # Words for ports, and for every port, in ten languages.
        ("сервер, порт 443", "сервер", "порт 443"),
        ("Webserver, Port 443", "Webserver", "Port 443"),
        ("serveur, port 443", "serveur", "port 443"),
        ("servidor, puerto 443", "servidor", "puerto 443"),
        ("server, porta 443", "server", "porta 443"),
        ("servidor, porta 443", "servidor", "porta 443"),
        ("Web サーバー (ポート 443)", "Web サーバー", "ポート 443"),
        ("웹 서버 (포트 443)", "웹 서버", "포트 443"),
        ("Web 服务器 (端口 443)", "Web 服务器", "端口 443"),
        ("Subnet: all ports", "Subnet", "all ports"),
        ("Подсеть: все порты", "Подсеть", "все порты"),
        ("Subnetz: alle Ports", "Subnetz", "alle Ports"),
        ("Sous-réseau : tous les ports", "Sous-réseau", "tous les ports"),
        ("Subred: Todos los puertos", "Subred", "Todos los puertos"),
        ("Subnet: tutte le porte", "Subnet", "tutte le porte"),
        ("Sub-rede: todas as portas", "Sub-rede", "todas as portas"),
        ("Undernät: alla portar", "Undernät", "alla portar"),
        ("サブネット：すべてのポート", "サブネット", "すべてのポート"),
        ("서브넷: 모든 포트", "서브넷", "모든 포트"),
        ("子网：所有端口", "子网", "所有端口"),
    ],
)
def test_a_name_and_its_ports(text: str, name: str, ports: str) -> None:
    assert named_ports(text) == NamedPorts(name, ports)


@pytest.mark.parametrize(
    "text",
    [
        *("web", "443", "tcp/443", "VLAN: 10", "Zone: 3", "Server (2019)", "Windows 10", "web (10.1.2.3)", "fe80::1"),
        *("fe80::1:443", "https://example.com:443", "web:443, db:5432", "web:443\ndb:5432", "web:443\ndb", "Site (2)"),
        *("Gate: open", "web (see note 3)", "", "10.1.2.3"),
    ],
)
def test_no_name_with_ports(text: str) -> None:
    assert named_ports(text) is None


def test_ports_behind_a_destination_are_opened_and_those_behind_a_source_are_source_ports(tmp_path) -> None:
    text = _table("De", "A", "Clientes | Subred: 454, 455", "Subred (udp 500) | Relay (tcp 25)", "Subred | Store")
    found = document(tmp_path, text)
    assert flows(found) == [
        "Clientes > Subred: ? ?/454",
        "Clientes > Subred: ? ?/455",
        "Subred > Relay: ? tcp/25 [source port udp 500]",
        "Subred > Store: ? [no port is stated] {unresolved}",
    ]
    assert adds_up(found)


def test_shares_of_destinations_with_ports(tmp_path) -> None:
    assert (LEAST_WITH_PORTS, FEWEST_WITH_PORTS) == (0.5, 2)
    enough = _table("From", "To", "app | web: 443", "app | db: 5432", "app | log", "app | mail")
    assert len(flows(document(tmp_path, enough))) == 4
    for few in (
        ("app | web: 443", "app | db: 5432", *(f"app | {name}" for name in ("log", "mail", "hub"))),
        ("app | web: 443",),
    ):
        with pytest.raises(UnusableInput):
            document(tmp_path, _table("From", "To", *few))


def test_a_table_with_a_column_of_ports_keeps_its_names(tmp_path) -> None:
    text = "| Source | Destination | Port |\n|---|---|---|\n| app | web:80 | 443 |\n| app | db:1 | 5432 |\n"
    assert flows(document(tmp_path, text)) == ["app > web:80: ? ?/443", "app > db:1: ? ?/5432"]
