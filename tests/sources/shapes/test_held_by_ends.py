"""Columns of what an end has, and columns of kinds of hosts, beside those of the ends themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import document, flows


@pytest.mark.parametrize(
    ("source", "destination", "held"),
    [
        ("Client", "Server", ("Server certificate", "Client certificate")),
        ("Client", "Server", ("Server OS", "Client version")),
        ("Client", "Server", ("Server location", "Client count")),
        ("Client", "Server", ("Serverzertifikat", "Client-Zertifikat")),
        ("Client", "Serveur", ("Certificat du serveur", "Version du client")),
        ("Cliente", "Servidor", ("Certificado del servidor", "Versión del cliente")),
        ("Клиент", "Сервер", ("Сертификат сервера", "Версия клиента")),
        ("クライアント", "サーバー", ("サーバー証明書", "クライアント証明書")),
        ("클라이언트", "서버", ("서버 인증서", "클라이언트 버전")),
        ("客户端", "服务器", ("服务器证书", "客户端版本")),
    ],
)
def test_what_an_end_has_is_no_end(tmp_path: Path, source: str, destination: str, held: tuple[str, str]) -> None:
    text = (
        f"| {source} | {destination} | Port | {' | '.join(held)} |\n|---|---|---|---|---|\n"
        "| Harvest app | Barn store | 5432 | barn-7 | none |\n| Barn copy | Barn store | 5433 | barn-8 | copy-1 |\n"
    )
    found = document(tmp_path, text)
    assert flows(found) == ["Harvest app > Barn store: ? ?/5432", "Barn copy > Barn store: ? ?/5433"]


@pytest.mark.parametrize("header", ["Server certificate", "Serverversion", "Версия сервера", "サーバー証明書"])
def test_what_an_end_has_is_none_where_nothing_else_is_one(tmp_path: Path, header: str) -> None:
    found = document(tmp_path, f"| {header} | Port |\n|---|---|\n| barn-7 | 5432 |\n| barn-8 | 5433 |\n", empty=True)
    assert flows(found) == []


@pytest.mark.parametrize(
    ("kind", "direction", "peer", "ways"),
    [
        ("Machine type", "Direction", "Source / destination", ("Inbound", "Outbound")),
        ("Kind of machine", "Direction", "Source / destination", ("Inbound", "Outbound")),
        ("Maschinentyp", "Richtung", "Quelle / Ziel", ("Eingehend", "Ausgehend")),
        ("Type de machine", "Sens", "Source / destination", ("Entrant", "Sortant")),
        ("Тип машины", "Направление", "Источник / получатель", ("Входящий", "Исходящий")),
        ("マシンの種類", "方向", "送信元/宛先", ("受信", "送信")),
        ("机器类型", "方向", "源/目标", ("入站", "出站")),
    ],
)
def test_a_kind_of_machine_is_the_host_of_directions(
    tmp_path: Path, kind: str, direction: str, peer: str, ways: tuple[str, str]
) -> None:
    text = (
        f"| {kind} | Port | {direction} | {peer} |\n|---|---|---|---|\n"
        f"| Press | 80 | {ways[0]} | Guests |\n| | 5432 | {ways[1]} | Cellar |\n| Cellar | 22 | {ways[0]} | Keepers |\n"
    )
    assert sorted(flows(document(tmp_path, text))) == [
        "Guests > Press: ? ?/80",
        "Keepers > Cellar: ? ?/22",
        "Press > Cellar: ? ?/5432",
    ]


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        (
            ("Element", "Meaning"),
            ("Where the packet comes from", "Where it is to go", "The numbers that are meant here"),
        ),
        (("Feld", "Bedeutung"), ("Woher das Paket kommt", "Wohin es gehen soll", "Die Nummern, um die es geht")),
        (("Champ", "Sens"), ("D'où vient le paquet", "Où il doit aller", "Les numéros dont il est question ici")),
    ],
)
def test_a_legend_of_headers_is_no_request(tmp_path: Path, headers: tuple[str, str], said: tuple[str, ...]) -> None:
    rows = "".join(f"| {name} | {text} |\n" for name, text in zip(("Source", "Destination", "Port"), said, strict=True))
    found = document(tmp_path, f"| {headers[0]} | {headers[1]} |\n|---|---|\n{rows}", empty=True)
    assert flows(found) == []
