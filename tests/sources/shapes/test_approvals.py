"""Columns of consent: headers that ask whether a row is approved or to be opened, and refusals that are explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import document, flows

#: Source, destination, port, what is asked; yes and no.
TABLES = """
Source | Destination | Port | Consent | yes | no
Source | Destination | Port | To be opened | yes | no
Quelle | Ziel | Port | Zustimmung | ja | nein
Quelle | Ziel | Port | Öffnen? | ja | nein
Origine | Cible | Port | À ouvrir | oui | non
Origen | Destino | Puerto | Visto bueno | sí | no
Origine | Destinazione | Porta | Nulla osta | sì | no
Origem | Destino | Porta | Autorização | sim | não
Источник | Получатель | Порт | Открыть | да | нет
Źródło | Cel | Port | Zgoda | tak | nie
Zdroj | Cíl | Port | Souhlas | ano | ne
Bron | Bestemming | Poort | Akkoord | ja | nee
Källa | Mål | Port | Godkännande | ja | nej
Джерело | Отримувач | Порти | Згода | так | ні
送信元 | 宛先 | ポート | 開放可否 | 可 | 否
源地址 | 目的地址 | 端口 | 是否开放 | 是 | 否
출발지 | 목적지 | 포트 | 개방 여부 | 예 | 아니오
"""


@pytest.mark.parametrize("line", TABLES.strip().splitlines())
def test_what_is_not_approved_is_not_open(tmp_path: Path, line: str) -> None:
    *headers, yes, no = line.split(" | ")
    rows = (headers, ["---"] * 4, ["hall", "barn", "443/tcp", yes], ["hall", "mill", "22/tcp", no])
    text = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    assert flows(document(tmp_path, text)) == ["hall > barn: ? tcp/443", "hall > mill: none"]


@pytest.mark.parametrize("cell", ["J. Smith", "2026-11-02", "Board of March"])
def test_who_approved_it_and_when_closes_nothing(tmp_path: Path, cell: str) -> None:
    text = f"| Source | Destination | Port | Approval |\n|---|---|---|---|\n| hall | barn | 443/tcp | {cell} |\n"
    assert flows(document(tmp_path, text)) == ["hall > barn: ? tcp/443"]


@pytest.mark.parametrize(
    "cell",
    [
        "Refused - let it pass the proxy",
        "Refusé – passer par le bastion",
        "Abgelehnt – über den Sprungserver freigeben",
        "Rechazado — permitir por el bastión",
    ],
)
def test_a_refusal_stays_one_whatever_is_to_be_done_instead(tmp_path: Path, cell: str) -> None:
    text = f"| Source | Destination | Port | CISO |\n|---|---|---|---|\n| hall | barn | 443/tcp | {cell} |\n"
    assert flows(document(tmp_path, text)) == ["hall > barn: none"]


@pytest.mark.parametrize("cell", ["Open - refused from outside", "Yes – not from outside"])
def test_a_yes_that_is_taken_back_is_not_sure(tmp_path: Path, cell: str) -> None:
    rows = f"| hall | barn | 443/tcp | {cell} |\n| hall | mill | 22/tcp | no |\n"
    found = document(tmp_path, f"| Source | Destination | Port | Allowed |\n|---|---|---|---|\n{rows}")
    assert flows(found) == [f"hall > barn: ? tcp/443 [Allowed: {cell}] {{unresolved}}", "hall > mill: none"]
