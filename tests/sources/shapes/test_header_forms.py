"""Headers in every form of their number and case, in every language: what they mean, and what tables of them say."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import pytest

from exgraph.sources.shapes.headers.column_meanings import meaning_of
from exgraph.sources.shapes.rows.beside import request_meaning

from .headers_page import BY_SIGNS, FORMS, LANGUAGES, renewed
from .reading import document, flows

FLOW = ("source", "destination", "transport", "port")
OF_HOST = ("host", "direction", "peer", "transport", "port")
#: Meaning → the columns of the table in which its headers are read; those of other meanings have their first header.
TABLES = {
    **dict.fromkeys(FLOW, FLOW),
    **dict.fromkeys(OF_HOST[:3], OF_HOST),
    "tcp": ("source", "destination", "tcp"),
    "udp": ("source", "destination", "udp"),
    "composite": ("source", "destination", "composite"),
    "source-port": ("source", "destination", "transport", "source-port", "port"),
    "service": ("source", "destination", "service", "transport", "port"),
    **{meaning: (*FLOW, meaning) for meaning in ("action", "encryption", "notes", "owner", "ticket", "valid-until")},
}
#: Meaning → the cells of two rows.
CELLS = {
    "source": ("web01", "web02"),
    "destination": ("db01", "db02"),
    "host": ("db01", "web02"),
    "direction": ("inbound", "outbound"),
    "peer": ("web01", "db02"),
    "transport": ("tcp", "udp"),
    "port": ("4430", "5300"),
    "source-port": ("1024-65535", "any"),
    "tcp": ("4430", "8443"),
    "udp": ("5300", "1230"),
    "composite": ("tcp/4430", "udp/5300"),
    "service": ("HTTPS", "DNS"),
    "action": ("yes", "no"),
    "encryption": ("yes", "no"),
    "notes": ("weekly", "see manual"),
    "owner": ("Ann", "Bob"),
    "ticket": ("CH-1", "CH-2"),
    "valid-until": ("2027-01-31", "2027-02-28"),
}
READ = ["web01 > db01: ? tcp/4430", "web02 > db02: ? udp/5300"]
#: What comes of the two rows where it is something else.
READ_AS = {
    "tcp": ["web01 > db01: ? tcp/4430", "web02 > db02: ? tcp/8443"],
    "udp": ["web01 > db01: ? udp/5300", "web02 > db02: ? udp/1230"],
    "source-port": ["web01 > db01: ? tcp/4430 [source port 1024-65535]", "web02 > db02: ? udp/5300"],
    "service": ["web01 > db01: HTTPS tcp/4430", "web02 > db02: DNS udp/5300"],
    "action": ["web01 > db01: ? tcp/4430", "web02 > db02: none"],
    "encryption": ["web01 > db01: ? tcp/4430 secured", "web02 > db02: ? udp/5300 unsecured"],
}


def written(rows: Sequence[Sequence[str]]) -> str:
    into = io.StringIO()
    csv.writer(into, lineterminator="\n").writerows(rows)
    return into.getvalue()


def test_the_page_has_the_table_of_what_is_tested_here() -> None:
    page = (Path(__file__).parents[3] / "docs" / "shapes.md").read_text(encoding="utf-8")
    assert "| `source-port` | Source port, " in page
    assert renewed(page) == page
    assert set(TABLES) == set(FORMS)
    assert all(set(forms) == {*LANGUAGES, *BY_SIGNS} for forms in FORMS.values())


@pytest.mark.parametrize("language", [*LANGUAGES, *BY_SIGNS], indirect=True)
@pytest.mark.parametrize("meaning", FORMS)
def test_a_header_means_it_in_every_form(meaning: str, language: str) -> None:
    forms = FORMS[meaning][language]
    of_request = {header: request_meaning(header) or meaning_of(header) for header in forms}
    assert of_request == dict.fromkeys(forms, meaning)


@pytest.mark.parametrize("language", [*LANGUAGES, *BY_SIGNS], indirect=True)
@pytest.mark.parametrize("meaning", FORMS)
def test_a_table_under_each_form_of_a_header_says_the_same(tmp_path: Path, meaning: str, language: str) -> None:
    columns = TABLES[meaning]
    body = zip(*(CELLS[column] for column in columns), strict=True)
    rows = [list(row) for row in body]
    found = {
        header: flows(
            document(
                tmp_path,
                written([[header if c == meaning else FORMS[c][language][0] for c in columns], *rows]),
                "ports.csv",
            )
        )
        for header in FORMS[meaning][language]
    }
    assert found == dict.fromkeys(FORMS[meaning][language], READ_AS.get(meaning, READ))


#: The headers of a direction, of the ports here and there and of the other end; the words inbound and outbound.
LOCAL_AND_REMOTE = """
    Direction|Local port|Remote port|Remote host|Inbound|Outbound
    Direction|Local Port(s)|Remote Port(s)|Remote address|In|Out
    Направление|Локальный порт|Удалённый порт|Удалённый узел|Входящий|Исходящий
    Направление|Локальные порты|Удаленные порты|Удаленный адрес|вх.|исх.
    Richtung|Lokaler Port|Remoteport|Gegenstelle|Eingehend|Ausgehend
    Richtung|Lokale Ports|Entfernte Ports|Entfernter Host|eingehend|ausgehend
    Sens|Port local|Port distant|Hôte distant|Entrant|Sortant
    Sens|Ports locaux|Ports distants|Adresse distante|Entrée|Sortie
    Sentido|Puerto local|Puerto remoto|Host remoto|Entrante|Saliente
    Dirección|Puertos locales|Puertos remotos|Equipo remoto|Entrada|Salida
    Direzione|Porta locale|Porta remota|Host remoto|In entrata|In uscita
    Direzione|Porte locali|Porte remote|Indirizzo remoto|Ingresso|Uscita
    Direção|Porta local|Porta remota|Host remoto|Entrada|Saída
    Sentido|Portas locais|Portas remotas|Endereço remoto|Entrada|Saída
    Riktning|Lokal port|Fjärrport|Fjärrvärd|Inkommande|Utgående
    方向|ローカルポート|リモートポート|リモートホスト|受信|送信
    方向|ローカル ポート|リモート ポート|リモート アドレス|インバウンド|アウトバウンド
    방향|로컬 포트|원격 포트|원격 호스트|인바운드|아웃바운드
    方向|本地端口|远程端口|远程主机|入站|出站
    方向|本端端口|对端端口|对端|入方向|出方向
"""


@pytest.mark.parametrize("words", [line.strip() for line in LOCAL_AND_REMOTE.strip().splitlines()])
@pytest.mark.parametrize(
    ("ways", "read"),
    [
        ("in out", ["web01 > mail01: ? tcp/25", "mail01 > ldap01: ? tcp/389"]),
        ("in in", ["web01 > mail01: ? tcp/25", "ldap01 > mail01: ? tcp/25"]),
        ("out out", ["mail01 > web01: ? tcp/389", "mail01 > ldap01: ? tcp/389"]),
    ],
)
@pytest.mark.parametrize(("other", "told"), [("any", ""), ("49152-65535", " [source port 49152-65535]")])
def test_of_a_local_and_a_remote_port_the_direction_of_the_row_says_which_one_listens(
    tmp_path: Path, words: str, ways: str, read: list[str], other: str, told: str
) -> None:
    *header, inbound, outbound = words.split("|")
    rows = [
        [inbound, "25", other, peer] if way == "in" else [outbound, other, "389", peer]
        for way, peer in zip(ways.split(), ("web01", "ldap01"), strict=True)
    ]
    given = written([[*header, "Protocol"], *([*row, "tcp"] for row in rows)])
    found = document(tmp_path, given, "ports.csv", host="mail01")
    assert sorted(flows(found)) == sorted(flow + told for flow in read)
    assert found.problems == ()
