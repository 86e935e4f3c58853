"""`Server | Direction | Port | Remote system`: the direction of each row says which end the server is."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import document, flows

#: The server, its address, the direction, the other end, the port; inbound and outbound.
TABLES = """
Server | Server IP | Direction | Remote system | Port | inbound | outbound
서버명 | 서버 IP | 구분 | 상대 시스템 | 포트 | 수신 | 발신
Server | Server-IP | Richtung | Gegenstelle | Port | eingehend | ausgehend
Serveur | IP du serveur | Sens | Correspondant | Port | entrant | sortant
Servidor | IP del servidor | Sentido | Sistema remoto | Puerto | entrante | saliente
Server | IP server | Direzione | Controparte | Porta | in ingresso | in uscita
Сервер | IP сервера | Направление | Удалённая сторона | Порт | входящее | исходящее
サーバ名 | サーバIP | 方向 | 相手先 | ポート | 受信 | 送信
服务器名称 | 服务器IP | 方向 | 对端 | 端口 | 入站 | 出站
"""


@pytest.mark.parametrize("line", TABLES.strip().splitlines())
def test_a_server_beside_the_other_end_is_the_end_that_the_direction_says(tmp_path: Path, line: str) -> None:
    *headers, inbound, outbound = line.split(" | ")
    rows = (
        headers,
        ["---"] * len(headers),
        ["hall", "10.0.0.1", inbound, "crew", "443/tcp"],
        ["hall", "10.0.0.1", outbound, "barn", "5432/tcp"],
        ["mill", "10.0.0.2", inbound, "crew", "22/tcp"],
    )
    text = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    assert sorted(flows(document(tmp_path, text))) == [
        "crew > hall: ? tcp/443",
        "crew > mill: ? tcp/22",
        "hall > barn: ? tcp/5432",
    ]


@pytest.mark.parametrize("header", ["Server | Direction | Client", "Server | Zone | Remote system"])
def test_without_both_a_server_is_where_connections_go(tmp_path: Path, header: str) -> None:
    rows = "| hall | inbound | crew | 443/tcp |\n| mill | inbound | crew | 22/tcp |\n"
    text = f"| {header} | Port |\n|---|---|---|---|\n{rows}"
    assert all(not flow.startswith(("hall", "mill")) for flow in flows(document(tmp_path, text, empty=True)))
