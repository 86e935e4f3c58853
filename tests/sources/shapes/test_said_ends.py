"""A sentence right above a table that says what the source or the destination is names that end, above any heading."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import document, flows

#: The sentence → the source it names.
SOURCES = {
    "The source is any.": "any",
    "The source IP address is the agent host.": "agent host",
    "NOTE: The source is the agent host.": "agent host",
    "The source for all rules is the agent host.": "agent host",
    "Die Quelle ist der Agent-Host.": "Agent-Host",
    "L'adresse IP source est le serveur web.": "serveur web",
    "El origen es el servidor web.": "servidor web",
    "L'origine è il server web.": "server web",
    "O endereço IP de origem é o servidor web.": "servidor web",
    "Källan är webbservern.": "webbservern",
    "Источник — сервер агента.": "сервер агента",
    "送信元 IP アドレスはエージェント ホストです。": "エージェント ホスト",
    "원본 IP 주소는 에이전트 호스트입니다.": "에이전트 호스트",
    "源 IP 地址是代理主机。": "代理主机",
}
DESTINATIONS = {
    "The destination is the web server.": "web server",
    "Das Ziel ist der Webserver.": "Webserver",
    "宛先は Web サーバーです。": "Web サーバー",
    "目标是 Web 服务器。": "Web 服务器",
}
NOBODY = [
    "The source IP address is the same.",
    "The source is always open.",
    "The destination is not specified.",
    "The source is the client, the port 443.",
]
TITLES = "# Web tier security group\n\n## Advanced outbound rules\n\n"


@pytest.mark.parametrize("sentence", SOURCES)
def test_a_sentence_names_the_source(tmp_path: Path, sentence: str) -> None:
    found = document(tmp_path, f"{TITLES}{sentence}\n\n| Destination | Port |\n|---|---|\n| Store | 443/tcp |\n")
    assert flows(found) == [f"{SOURCES[sentence]} > Store: ? tcp/443"]


@pytest.mark.parametrize("sentence", DESTINATIONS)
def test_a_sentence_names_the_destination(tmp_path: Path, sentence: str) -> None:
    found = document(tmp_path, f"# Ports\n\n{sentence}\n\n| Source | Port |\n|---|---|\n| Store | 443/tcp |\n")
    assert flows(found) == [f"Store > {DESTINATIONS[sentence]}: ? tcp/443"]


@pytest.mark.parametrize("sentence", NOBODY)
def test_a_sentence_without_a_name_names_nobody(tmp_path: Path, sentence: str) -> None:
    found = document(tmp_path, f"# Ports\n\n{sentence}\n\n| Destination | Port |\n|---|---|\n| Store | 443/tcp |\n")
    assert flows(found) == ["not stated > Store: ? tcp/443"]


def test_a_cell_says_more_than_the_sentence(tmp_path: Path) -> None:
    table = "| Source | Destination | Port |\n|---|---|---|\n| Relay | Store | 443/tcp |\n"
    found = document(tmp_path, f"The source is the agent host.\n\n{table}")
    assert flows(found) == ["Relay > Store: ? tcp/443"]
