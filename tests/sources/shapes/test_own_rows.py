"""Titles that speak of what each row names, and of no other end."""

from __future__ import annotations

import pytest

from .reading import document, flows

TITLES = """
Listening ports on the servers
Ports open on servers
Open ports per server
Required ports for each server
Server listening ports
Lauschende Ports der Server
Ports für jeden Server
Ports à l'écoute sur les serveurs
Puertos a la escucha en los servidores
Porte in ascolto sui server
Portas em escuta nos servidores
Открытые порты на серверах
Порты для каждого сервера
各サーバーのポート
服务器端口
"""


def read(folder, title: str, header: str) -> list[str]:
    rows = "| Archive server | 5432 | TCP |\n| Scan server | 6566 | TCP |\n"
    return flows(document(folder, f"# Heron\n\n## {title}\n\n| {header} | Port | Protocol |\n|---|---|---|\n{rows}"))


@pytest.mark.parametrize("title", TITLES.strip().splitlines())
@pytest.mark.parametrize("header", ["Server", "Host"])
def test_the_rows_name_who_listens(tmp_path, title, header):
    assert read(tmp_path, title, header) == [
        "not stated > Archive server: ? tcp/5432",
        "not stated > Scan server: ? tcp/6566",
    ]


def test_the_rows_name_who_opens(tmp_path):
    assert read(tmp_path, "Outbound ports of the servers", "Server") == [
        "Archive server > not stated: ? tcp/5432",
        "Scan server > not stated: ? tcp/6566",
    ]


@pytest.mark.parametrize(
    ("title", "header", "expected"),
    [
        ("Ports used by the clients", "Server", "clients > Archive server: ? tcp/5432"),
        ("Inbound ports of the servers", "Client", "Archive server > servers: ? tcp/5432"),
        ("Ports used by the mail servers", "Server", "mail servers > Archive server: ? tcp/5432"),
    ],
)
def test_a_host_of_another_kind_or_name_is_the_other_end(tmp_path, title, header, expected):
    assert read(tmp_path, title, header)[0] == expected
