"""Titles that say which end they name, above tables and inside them; and names that are no ends: stages and times."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.languages.known import also_reading
from exgraph.languages.signs import SIGNS, language_of
from exgraph.sources.shapes.titles.titles import read_title

from .reading import document, flows

READ = ["Portal > Ledger: ? tcp/5432", "Desk > Queue: ? tcp/5672"]


@pytest.mark.parametrize(
    ("label", "header"),
    [
        ("Destination: {}", "Source|Protocol|Port"),
        ("Target: {}", "Source|Protocol|Port"),
        ("Destination server : {}", "Source|Protocol|Port"),
        ("Ziel: {}", "Quelle|Protokoll|Port"),
        ("Zielserver: {}", "Quelle|Protokoll|Port"),
        ("Destination : {}", "Source|Protocole|Port"),
        ("Vers : {}", "De|Protocole|Port"),
        ("Destino: {}", "Origen|Protocolo|Puerto"),
        ("Destino: {}", "Origem|Protocolo|Porta"),
        ("Destinazione: {}", "Sorgente|Protocollo|Porta"),
        ("Bestemming: {}", "Bron|Protocol|Poort"),
        ("Host docelowy: {}", "Źródło|Protokół|Port"),
        ("Получатель: {}", "Источник|Протокол|Порт"),
        ("Cílový server: {}", "Zdroj|Protokol|Číslo portu"),
        ("Mål: {}", "Källa|Protokoll|Port"),
        ("宛先：{}", "送信元|プロトコル|ポート"),
        ("目的地：{}", "源|协议|端口"),
        ("목적지: {}", "출발지|프로토콜|포트"),
    ],
)
@pytest.mark.parametrize("layout", ["heading", "row", "row before its name", "row inside"])
def test_a_section_for_each_destination(tmp_path: Path, label: str, header: str, layout: str) -> None:
    columns = header.split("|")
    parts = []
    for name, row in (("Ledger", "Portal,TCP,5432"), ("Queue", "Desk,TCP,5672")):
        title = label.format(name)
        if layout == "heading":
            cells = ["|".join(columns), "---|---|---", row.replace(",", "|")]
            parts.append(f"## {title}\n\n" + "".join(f"| {line} |\n" for line in cells))
        elif layout == "row":
            parts.append(f"{title},,\n{','.join(columns)}\n{row}\n")
        elif layout == "row before its name":
            said, name = title.replace("：", ":").rsplit(":", 1)
            parts.append(f"{said.strip()}:,{name.strip()},\n{','.join(columns)}\n{row}\n")
        else:
            parts.append(f"{title},,\n{row}\n" if parts else f"{','.join(columns)}\n{title},,\n{row}\n")
    gap = "" if layout == "row inside" else "\n" if layout == "heading" else ",,\n"
    found = document(tmp_path, gap.join(parts), "ports.md" if layout == "heading" else "ports.csv")
    assert flows(found) == READ


@pytest.mark.parametrize(
    ("title", "ends"),
    [
        ("Source: Portal, Destination: Ledger", ("Portal", "Ledger")),
        ("Quelle: Portal – Ziel: Ledger", ("Portal", "Ledger")),
        ("Destination : Ledger | Source : Portal", ("Portal", "Ledger")),
        ("Источник: шлюз → Получатель: база", ("шлюз", "база")),
    ],
)
def test_a_title_that_says_both_ends(title: str, ends: tuple[str, str]) -> None:
    found = read_title(title)
    assert (found.source, found.destination) == ends


def test_a_paragraph_says_so_where_its_table_comes_from(tmp_path: Path) -> None:
    """Under a heading the same words name an end."""
    table = "| Destination | Port |\n|---|---|\n| Ledger | 5432/tcp |\n"
    assert flows(document(tmp_path, f"Source: product handbook\n\n{table}")) == ["not stated > Ledger: ? tcp/5432"]
    assert flows(document(tmp_path, f"## Source: Portal\n\n{table}")) == ["Portal > Ledger: ? tcp/5432"]


@pytest.mark.parametrize("title", ["Note: Ledger", "Server: Ledger", "Port: 443", "Destination: 443", "Destination:"])
def test_other_labels_name_no_end(title: str) -> None:
    found = read_title(title)
    assert (found.source, found.destination) == ("", "")


@pytest.mark.parametrize(
    "title",
    [
        "Firewall rules for production",
        "Ports for staging",
        "Ports of the test environment",
        "Regeln für die Produktion",
        "Ports der Abnahmeumgebung",
        "Liste des flux de production",
        "Règles de pare-feu pour la préproduction",
        "Puertos del entorno de pruebas",
        "Lista de flujos de producción",
        "Portas do ambiente de homologação",
        "Porte dell'ambiente di collaudo",
        "Порты продуктивной среды",
        "Portar för produktionsmiljön",
        "本番環境の通信一覧",
        "テスト環境のポート",
        "测试环境的端口",
        "운영 환경의 포트",
        "Poorten van de testomgeving",
        "Porty środowiska testowego",
        "Porty pro produkční prostředí",
        "Порти тестового середовища",
        "Üretim ortamı için portlar",
    ],
)
def test_an_environment_is_no_end_but_one_that_may_be_named(tmp_path: Path, title: str) -> None:
    found = document(
        tmp_path, f"# {title}\n\n| Destination | Protocol | Port |\n|---|---|---|\n| Ledger | TCP | 5432 |\n"
    )
    assert flows(found) == ["not stated > Ledger: ? tcp/5432"]


@pytest.mark.parametrize("title", ["Firewall rules for the production server", "Ports of the test proxy"])
def test_a_host_of_an_environment_is_an_end(tmp_path: Path, title: str) -> None:
    found = document(
        tmp_path, f"# {title}\n\n| Destination | Protocol | Port |\n|---|---|---|\n| Ledger | TCP | 5432 |\n"
    )
    assert [flow.partition(" > ")[0] for flow in flows(found)] == [title.partition(" the ")[2]]


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("Port rules for the Crane server", "Crane server"),
        ("Portregeln für den Kranich-Server", "Kranich-Server"),
        ("Freischaltungen für den Kranich-Server", "Kranich-Server"),
        ("Règles de ports du serveur Grue", "serveur Grue"),
        ("Exigences en matière de ports du serveur Grue", "serveur Grue"),
        ("Reglas de puertos para el servidor Grulla", "servidor Grulla"),
        ("Requisitos de puertos del servidor Grulla", "servidor Grulla"),
        ("Regras de porta para o servidor Garça", "servidor Garça"),
        ("Requisitos de portas do servidor Garça", "servidor Garça"),
        ("Regole delle porte per il server Gru", "server Gru"),
        ("Requisiti delle porte del server Gru", "server Gru"),
        ("Portregler för Trana-servern", "Trana-servern"),
        ("Правила портов для сервера Журавль", "сервера Журавль"),
        ("Правила портов для портала", "портала"),
        ("鶴サーバーのポート規則", "鶴サーバー"),
        ("鹤服务器的端口规则", "鹤服务器"),
        ("두루미 서버 포트 규칙", "두루미 서버"),
        ("Poortregels voor de Kraan-server", "Kraan-server"),
        ("Reguły portów dla serwera Żuraw", "serwera Żuraw"),
        ("Pravidla portů pro server Jeřáb", "server Jeřáb"),
        ("Правила портів для сервера Журавель", "сервера Журавель"),
        ("Reguli de porturi pentru serverul Cocor", "serverul Cocor"),
        ("Portregler for Trane-serveren", "Trane-serveren"),
        ("Aturan port untuk server Bangau", "server Bangau"),
        ("Quy tắc cổng cho máy chủ Hạc", "máy chủ Hạc"),
    ],
)
def test_rules_about_ports_are_those_of_a_host(title: str, own: str) -> None:
    with also_reading(*map(language_of, SIGNS)):
        found = read_title(title)
    assert (found.own, found.sure) == (own, True)


@pytest.mark.parametrize(
    "rows",
    [
        "Request,,\nSource,Portal,\nDestination,Ledger,\n,,\nProtocol,Port,Reason\nTCP,5432,sales\n",
        "Solicitud,,\nOrigen:,Portal,\nDestino:,Ledger,\nProtocolo,Puerto,Motivo\nTCP,5432,ventas\n",
        "Antrag,,\n,,\nZiel,Ledger,\nQuelle,Portal,\n,,\nProtokoll,Port,Zweck\nTCP,5432,Umsatz\n",
        "申請,,\n送信元,Portal,\n宛先,Ledger,\n,,\nプロトコル,ポート,理由\nTCP,5432,売上\n",
    ],
)
def test_a_form_says_both_ends_above_its_ports(tmp_path: Path, rows: str) -> None:
    assert flows(document(tmp_path, rows, "ports.csv")) == ["Portal > Ledger: ? tcp/5432"]


def test_an_end_above_the_header_of_its_host_is_no_title(tmp_path: Path) -> None:
    found = document(tmp_path, "Source,,,\nHost,IP,Protocol,Port\nweb01,10.0.0.1,TCP,443\n", "ports.csv")
    assert flows(found) == ["web01 > not stated: ? tcp/443"]
