"""An end is taken from a title that says so by its form, or whose name is a role elsewhere; a topic names no host."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.interchange import from_json, to_json
from exgraph.sources.shapes.cells.directions import Direction
from exgraph.sources.shapes.titles.title_names import may_be_role
from exgraph.sources.shapes.titles.titles import read_title, titles_above

from .reading import document, flows

LIST = "| Port | Protocol | Source |\n|---|---|---|\n| 443 | TCP | Desk |\n"
TARGETS = "| Port | Protocol | Destination |\n|---|---|---|\n| 443 | TCP | Depot |\n"
WITHOUT = "| Purpose | Protocol | Port |\n|---|---|---|\n| Sync | TCP | 443 |\n"


@pytest.mark.parametrize(
    ("title", "host"),
    [
        ("## Ports of Heather", "Heather"),
        ("## Ports required for OS Deployer", "OS Deployer"),
        ("## Heather server", "Heather server"),
        ("## Inbound rules for the ledger hosts", "ledger hosts"),
        ("## Deployment server", "not stated"),
        ("Ledger hosts:", "Ledger hosts"),
        ("# Platform Requirements\n\nLedger hosts:", "Ledger hosts"),
        ("## Network\n\nOpen these ports on any machine where the Heron probe is installed:", "Heron probe"),
        ("## Netz\n\nDiese Ports gelten für Rechner, auf denen der Reiher-Agent läuft:", "Reiher-Agent"),
        ("## Réseau\n\nPorts des machines sur lesquelles l'agent Héron est installé :", "agent Héron"),
    ],
)
def test_a_title_that_names_a_host(tmp_path: Path, title: str, host: str) -> None:
    found = document(tmp_path, f"{title}\n\n{LIST}")
    assert flows(found) == [f"Desk > {host}: ? tcp/443"]


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("Heather clients", "All heather clients that you use must have access to the following URLs:"),
        ("Fjärrklienter", "Alla fjärr klienter som du använder måste ha åtkomst till följande URL: er:"),
        ("Heather 클라이언트", "사용 하는 모든 Heather 클라이언트에는 다음 URL에 대한 액세스 권한이 있어야 합니다."),
    ],
)
def test_a_heading_spells_the_name_that_a_sentence_has_with_all(tmp_path: Path, heading: str, sentence: str) -> None:
    found = document(tmp_path, f"## {heading}\n\n{sentence}\n\n{TARGETS}")
    assert flows(found) == [f"{heading} > Depot: ? tcp/443"]


@pytest.mark.parametrize("names", [("Heather", "Briar"), ("Briar", "Heather")])
@pytest.mark.parametrize(
    "form",
    [
        *("Requirements for {}", "Requisiti di {}", "Requisitos de {}", "Configuration requise pour {}", "Krav för {}"),
        *("Anforderungen für {}", "Требования {}", "Node: {}", "Ports of {}", "Inbound rules for {}"),
    ],
)
def test_swapped_headings_swap_the_ends(tmp_path: Path, form: str, names: tuple[str, str]) -> None:
    tables = (LIST, LIST.replace("443", "8443"))
    sections = [f"## {form.format(name)}\n\n### Ports\n\n{table}" for name, table in zip(names, tables, strict=True)]
    found = flows(document(tmp_path, "\n".join(sections)))
    assert sorted(found) == sorted([f"Desk > {names[0]}: ? tcp/443", f"Desk > {names[1]}: ? tcp/8443"])


@pytest.mark.parametrize(
    "title",
    [
        "# System requirements",
        "# Platform Requirements",
        "# Probe requirements and recommendations",
        "# Requirements for the installation of Heather",
        "# Voraussetzungen für die Installation des Reiher-Servers",
        "# Systemvoraussetzungen",
        "# Prérequis d'installation du serveur",
        "# Requisitos de instalación del servidor Garza",
        "# Pré-requisitos de instalação do servidor",
        "# Requisiti di installazione del server",
        "# Требования к установке сервера",
        "# サーバーのインストール要件",
        "# 서버 설치 요구 사항",
        "# 服务器安装要求",
        "# Cloud services",
        "# Before you begin",
    ],
)
def test_a_topic_names_none(tmp_path: Path, title: str) -> None:
    found = document(tmp_path, f"{title}\n\n{LIST}")
    assert flows(found) == ["Desk > not stated: ? tcp/443"]
    (said,) = (str(each) for each in found.open_questions)
    assert "--destination" in said
    assert "ports.md:5" in said


def test_a_name_that_is_a_role_elsewhere(tmp_path: Path) -> None:
    other = "| Source | Destination | Port | Protocol |\n|---|---|---|---|\n| Heather | Log | 514 | UDP |\n"
    found = document(tmp_path, f"## Heather\n\n{LIST}\n## All\n\n{other}")
    assert flows(found)[0] == "Desk > Heather: ? tcp/443"
    assert flows(document(tmp_path, f"## Heather\n\n{LIST}")) == ["Desk > not stated: ? tcp/443"]


def test_a_series_of_titles_most_of_which_name_roles(tmp_path: Path) -> None:
    found = document(tmp_path, "\n".join(f"## {name}\n\n{LIST}" for name in ("Web server", "Heather", "Mail server")))
    assert {flow.partition(":")[0] for flow in flows(found)} == {
        "Desk > Web server",
        "Desk > Heather",
        "Desk > Mail server",
    }


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("### Collector --> Archive\n\nThe archive requires the following ports.", ("Collector", "Archive")),
        ("## From the desk to the collector\n\nRequirements for the collector:", ("desk", "collector")),
        (
            "### 収集サーバー --> 保管サーバー\n\n特定のポートは保管サーバーの設定に依存します。",
            ("収集サーバー", "保管サーバー"),
        ),
    ],
)
def test_a_heading_that_names_a_pair_outranks_a_sentence(tmp_path: Path, text: str, pair: tuple[str, str]) -> None:
    assert flows(document(tmp_path, f"{text}\n\n{WITHOUT}")) == [f"{pair[0]} > {pair[1]}: ? tcp/443"]


@pytest.mark.parametrize(
    ("title", "ends"),
    [
        ("Traffic between the OS Image Server and the Boot Relay", ("OS Image Server", "Boot Relay")),
        ("Traffic from LA Server to DES Gateway", ("LA Server", "DES Gateway")),
        ("Tráfego entre os servidores e o arquivo", ("servidores", "arquivo")),
        ("Verkehr zwischen dem OS Server und der LA Zentrale", ("OS Server", "LA Zentrale")),
    ],
)
def test_articles_are_those_of_the_titles_language(title: str, ends: tuple[str, str]) -> None:
    said = read_title(title)
    assert (said.source, said.destination) == ends


@pytest.mark.parametrize(
    "title",
    [
        "## Traffic between the web server and the store",
        "## Datenverkehr zwischen Webserver und Speicher",
        "## Трафик между сервером и хранилищем",
        "## Tráfico entre el servidor y el almacén",
        "## Server och lager kommunicerar",
    ],
)
def test_between_is_both_ways_marked_and_told(tmp_path: Path, title: str) -> None:
    found = document(tmp_path, f"{title}\n\n{WITHOUT}")
    assert [flow.service.marks for flow in found.matrix.flows] == [("undirected",), ("undirected",)]
    assert [each.name for each in found.open_questions] == ["told.undirected"]
    again = from_json(to_json(found.matrix), "ports.json")
    assert [flow.service.marks for flow in again.flows] == [("undirected",), ("undirected",)]


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        ("Direction|Peer|Port", "→|Relay|443/tcp", "not stated > Relay"),
        ("Direction|Peer|Port", "←|Relay|443/tcp", "Relay > not stated"),
        ("Host|Direction|Peer|Port", "Hub|->|Relay|443/tcp", "Hub > Relay"),
        ("Host|Direction|Peer|Port", "Hub|<-|Relay|443/tcp", "Relay > Hub"),
        ("Peer|Direction|Host|Port", "Relay|→|Hub|443/tcp", "Relay > Hub"),
        ("Peer|Direction|Host|Port", "Relay|←|Hub|443/tcp", "Hub > Relay"),
    ],
)
def test_an_arrow_alone_beside_the_other_end(tmp_path: Path, header: str, row: str, expected: str) -> None:
    found = document(tmp_path, "\n".join((f"|{header}|", "|-" * (header.count("|") + 1) + "|", f"|{row}|", "")))
    assert [flow.partition(":")[0] for flow in flows(found)] == [expected]


def test_an_arrow_behind_the_other_end_alone_may_point_either_way(tmp_path: Path) -> None:
    table = "|Peer|Direction|Port|\n|---|---|---|\n|Relay|→|443/tcp|\n|Relay|inbound|22/tcp|\n"
    found = document(tmp_path, table)
    assert flows(found) == ["Relay > not stated: ? tcp/22"]
    assert [problem.message for problem in found.problems] == ["no direction is stated"]


def test_a_table_with_ports_and_no_ends_is_told(tmp_path: Path) -> None:
    found = document(tmp_path, f"## Heather server -> store\n\n{WITHOUT}\n## Ports\n\n{WITHOUT}\n## More\n\n{WITHOUT}")
    ((said, number),) = found.unread
    assert number == 2
    assert str(said).startswith("ports.md:9 and 2 tables in all")


def test_a_column_that_denies_and_is_not_read_is_told(tmp_path: Path) -> None:
    text = "Source,Destination,Port,Protocol,Reviewed by Ann\nweb,store,443,tcp,✅ fine\nweb,log,514,udp,❌\n"
    found = document(tmp_path, text, "ports.csv")
    assert [each.name for each in found.open_questions] == ["told.turning"]


def test_nothing_is_told_of_what_is_sure(tmp_path: Path) -> None:
    found = document(tmp_path, "Source,Destination,Port,Protocol\nweb,store,443,tcp\n", "ports.csv")
    assert not found.open_questions
    assert not found.unread


@pytest.mark.parametrize(
    ("header", "cells", "told"),
    [
        ("Must", ("go", "go", "stay"), ["told.modal"]),
        ("Status", ("green", "green", "red"), ["told.modal"]),
        ("Статус", ("А", "А", "Б"), ["told.modal"]),
        ("Debe", ("ir", "ir", "quedar"), ["told.modal"]),
        ("Must", ("go", "go", "go"), []),
        ("Must", ("go", "stay", "wait"), []),
        ("Seen", ("go", "go", "stay"), []),
        ("Debe", ("pasar", "pasar", "caer"), []),
    ],
)
def test_a_column_that_may_deny_in_unknown_words_is_told(
    tmp_path: Path, header: str, cells: tuple[str, ...], told: list[str]
) -> None:
    rows = "".join(f"web,store,{443 + n},tcp,{cell}\n" for n, cell in enumerate(cells))
    found = document(tmp_path, f"Source,Destination,Port,Protocol,{header}\n{rows}", "ports.csv")
    assert [each.name for each in found.open_questions] == told


@pytest.mark.parametrize(
    ("table", "unread"),
    [
        ("| VLAN ID | Of |\n|---|---|\n| 110 | DMZ |\n| 130 | Plant |\n", 0),
        ("| Place | Of |\n|---|---|\n| 110 | DMZ |\n| 130 | Plant |\n", 1),
        ("| Setting | Value |\n|---|---|\n| listens on | TCP 3128 |\n", 0),
        ("| Setting | Rack |\n|---|---|\n| listens on | TCP 3128 |\n", 1),
        ("| What | Rack | How |\n|---|---|---|\n| Squid | TCP | 3128 |\n", 1),
        ("| Squid | TCP | 3128 |\n|---|---|---|\n| Mail | UDP | 5 racks |\n", 1),
        ("| What | Rack | How |\n|---|---|---|\n| Squid | TCP | often |\n", 0),
        ("| What | Rack | How |\n|---|---|---|\n| Squid | left | 3128 |\n", 0),
    ],
)
def test_numbers_that_are_no_ports_and_settings_are_not_told(tmp_path: Path, table: str, unread: int) -> None:
    ports = "## Heather server -> store\n\n" + WITHOUT
    assert sum(number for _, number in document(tmp_path, f"{ports}\n## More\n\n{table}").unread) == unread


@pytest.mark.parametrize(
    ("lead", "header", "unread"),
    [
        ("All of these are from Heather, to TCP port 22, unless noted otherwise.", "Destination", 1),
        ("Alle kommen von Heather über Port 22:", "Ziel", 1),
        ("Всё ниже открывает Heather, порт 22:", "Получатель", 1),
        ("以下はすべて Heather からポート 22 への通信です。", "宛先", 1),
        ("All of these are from Heather, on udp/22:", "Destination", 1),
        ("All of these are from Heather, of 22 hosts:", "Destination", 0),
        ("Ports are said elsewhere.", "Destination", 0),
        ("All of these listen on port 22.", "Machine room", 0),
    ],
)
def test_ends_below_a_sentence_with_their_ports_are_told(tmp_path: Path, lead: str, header: str, unread: int) -> None:
    table = f"| {header} | Notes |\n|---|---|\n| Store | quiet |\n| Log | loud |\n"
    found = document(tmp_path, f"## Heather server -> store\n\n{WITHOUT}\n## More\n\n{lead}\n\n{table}").unread
    assert sum(number for _, number in found) == unread


def test_what_denies_where_the_action_denies_too_is_not_told(tmp_path: Path) -> None:
    text = "Label,Action,Source,Destination,Protocol,Port\nA,allow,web,store,tcp,443\nDENY-ALL,deny,any,any,any,any\n"
    assert not document(tmp_path, text, "ports.csv").open_questions
    found = document(tmp_path, f"{text}DENY-LOG,allow,web,log,tcp,514\n", "ports.csv")
    assert [each.name for each in found.open_questions] == ["told.turning"]


@pytest.mark.parametrize(
    ("title", "ends"),
    [
        ("Inbound (Internet → Services)", ("Internet", "Services")),
        ("Ausgehend (LAN → Server)", ("LAN", "Server")),
        ("Входящие (Интернет → Серверы)", ("Интернет", "Серверы")),
        ("Ports to be opened for incoming communications from the source components.", ("", "")),
    ],
)
def test_a_direction_beside_a_pair_is_no_part_of_an_end(title: str, ends: tuple[str, str]) -> None:
    found = read_title(title)
    assert (found.source, found.destination) == ends


@pytest.mark.parametrize(
    "title",
    [
        *("Outgoing Ports/Hosts", "Исходящие порты/хосты", "Ausgehende Ports/Hosts", "Ports/hôtes sortants"),
        *("Puertos/hosts salientes", "Porte/host in uscita", "Portas/hosts de saída", "Utgående portar/värdar"),
        *("アウトバウンド ポート/ホスト", "아웃바운드 포트/호스트", "出站端口/主机", "出站端口/主機"),
        *(
            "Outbound hosts and ports",
            "Ausgehende Hosts und Ports",
            "Исходящие хосты и порты",
            "Hôtes et ports sortants",
        ),
    ],
)
def test_words_for_ports_and_hosts_name_nobody(title: str) -> None:
    found = read_title(title)
    assert (found.own, found.source, found.destination, found.direction) == ("", "", "", Direction.OUT)


@pytest.mark.parametrize(
    ("phrase", "named"),
    [
        *(("be opened for the agents", False), ("to be opened", False), ("BE Server", True)),
        *(("быть открыты", False), ("werden geöffnet", False), ("être ouverts", False), ("ser abiertos", False)),
        *(("essere aperte", False), ("ser abertas", False), ("vara öppna", False)),
        *(("agents from", False), ("agents to", False), ("Agents", True)),
    ],
)
def test_a_piece_of_a_sentence_is_no_role(phrase: str, named: bool) -> None:
    assert may_be_role(phrase) is named


@pytest.mark.parametrize(
    ("title", "host"),
    [
        *(("Requirements for Relay Server", "Relay Server"), ("Требования для сервера Relay", "сервера Relay")),
        *(("Voraussetzungen für den Relay-Server", "Relay-Server"), ("Prérequis du serveur Relay", "serveur Relay")),
        *(("Requisitos del servidor Relay", "servidor Relay"), ("Requisiti del server Relay", "server Relay")),
        *(("Requisitos do Gateway Relay", "Gateway Relay"), ("Krav för Relay-server", "Relay-server")),
        *(("Relay ゲートウェイの要件", "Relay ゲートウェイ"), ("Relay 게이트웨이 요구 사항", "Relay 게이트웨이")),
        *(("Relay 閘道需求", "Relay 閘道"), ("Relay 网关要求", "Relay 网关")),
        *(("Security group for Front", "Front"), ("Группа безопасности для Front", "Front")),
        *(("Sicherheitsgruppe für Front", "Front"), ("NACL pour Subnets Publics", "Subnets Publics")),
        *(("Grupo de seguridad de Front", "Front"), ("Gruppo di sicurezza di Front", "Front")),
        *(("Grupo de segurança do Front", "Front"), ("Säkerhetsgrupp för Front", "Front")),
        *(("Relay サーバーのセキュリティグループ", "Relay サーバー"), ("Relay 서버 보안 그룹", "Relay 서버")),
        *(("Relay 服务器安全组", "Relay 服务器"), ("Relay 伺服器安全群組", "Relay 伺服器")),
    ],
)
def test_requirements_and_security_groups_are_their_hosts(title: str, host: str) -> None:
    found = read_title(title)
    assert (found.own, found.sure, found.bare) == (host, True, False)


@pytest.mark.parametrize(
    "title",
    [
        *("System requirements", "Системные требования", "Voraussetzungen für die Installation", "Requisitos de red"),
        *("Prérequis de l'installation", "Requisitos de hardware", "Requisiti di rete", "Requisitos do sistema"),
        *("Krav för installation", "システム要件", "ハードウェアの要件", "ネットワーク要件", "시스템 요구 사항"),
        *("네트워크 요구 사항", "系统要求", "硬件要求", "網路需求", "証明書の要件"),
    ],
)
def test_requirements_of_no_machine_name_nobody(title: str) -> None:
    found = read_title(title)
    assert not (found.own and found.sure)


@pytest.mark.parametrize(
    ("paragraph", "own"),
    [
        ("The Heather agent needs access to the following servers. All connections use TLS.", "Heather agent"),
        ("Everything is set. The Heather agent needs access to the following servers:", "Heather agent"),
        ("Alles steht fest. Der Agent Reiher benötigt Zugriff auf folgende Server:", "Agent Reiher"),
        ("Le porte. L'agente Airone deve accedere ai seguenti server:", "agente Airone"),
        ("这里很重要。Heron 服务器需要以下端口：", "Heron 服务器"),
        ("The Heather agent connects to the server. The ports are in the table.", None),
        ("The Heather agent needs access to the following servers. One. Two. Three.", None),
        ("Nothing is said here. See these ports:", None),
    ],
)
def test_a_sentence_of_the_paragraph_above_a_table_names_its_end_where_it_leads_to_the_table(paragraph, own):
    found = [(name, title.own) for name, title in titles_above("", paragraph, ())]
    assert found == ([] if own is None else [("paragraph above", own)])


@pytest.mark.parametrize(
    ("text", "own", "way"),
    [
        ("✅ Inbound rules", "", "inbound"),
        ("🔹 Inbound rules of the print server", "print server", "inbound"),
        ("🚀 ✅ Входящие правила", "", "inbound"),
        ("✅", "", ""),
        ("Regras para o cenário", "", ""),
        ("Ports for the scenario", "", ""),
        ("Порты для сценария", "", ""),
    ],
)
def test_pictures_and_scenarios_are_no_hosts(text: str, own: str, way: str) -> None:
    title = read_title(text)
    assert (title.own if title.sure else "", str(title.direction or "")) == (own, way)
