"""What headers mean, in ten languages."""

import pytest

from exgraph.errors import UnknownName
from exgraph.sources.shapes.headers.column_meanings import meaning_of, override
from exgraph.sources.shapes.titles.titles import read_title
from exgraph.sources.tellings import unread_parts

from .reading import document


@pytest.mark.parametrize(
    ("meaning", "headers"),
    [
        ("source", "Source|From|Source IP|Client|Origine|Источник|IP-адрес источника|Исходный IP-адрес|源|원본|送信元"),
        ("source", "Для отправки данных с этого компьютера|**Source**|Source:|Used By|To send data from this computer"),
        ("destination", "Destination|Target|To|Server|Получатель|IP-адрес назначения|Конечный IP-адрес|Destinazione"),
        ("destination", "目标|대상|宛先|Target Host"),
        ("port", "Port|Ports|Port range|Port number|Default port|Порт|Конечный порт|Porta|端口|포트|ポート|Port(s)"),
        ("port", "Destination port|宛先ポート|Zielport"),
        ("source-port", "Source port|Client port|源端口|送信元ポート"),
        ("transport", "Protocol|Transport|Протокол|Protocole|Protocollo|协议|프로토콜|プロトコル|TCP/UDP"),
        ("composite", "Protocol/Port|Port/Protocol|Protocols and ports|Протокол/TCP или UDP/порт"),
        ("tcp", "TCP|TCP port|Port (TCP)"),
        ("udp", "UDP|UDP ports"),
        ("peer", "Source/Destination"),
        ("host", "Host(s)"),
        ("service", "Service|Dienst|服务"),
        ("purpose", "Purpose|Description|Beschreibung|Назначение|目的"),
        ("notes", "Notes|Примечания.|Comments"),
        ("direction", "Direction|Rule Type"),
        ("action", "Action"),
        ("encryption", "TLS|Encryption"),
        ("optional", "Optional"),
    ],
)
def test_a_header_means(meaning, headers):
    assert {header: meaning_of(header) for header in headers.split("|")} == dict.fromkeys(headers.split("|"), meaning)


@pytest.mark.parametrize("header", ["", "Anschluss", "Version", "x" * 5000, "12", "🙂"])
def test_what_is_not_a_header_of_ports_means_nothing(header):
    assert meaning_of(header) is None


def test_an_override_of_an_unknown_meaning_offers_the_nearest():
    with pytest.raises(UnknownName, match=r"^unknown meaning of a column 'prot'; did you mean 'port'\?$"):
        override({"prot": "Anschluss"})


@pytest.mark.parametrize(
    ("text", "source", "destination", "both"),
    [
        ("Agent > Store", "Agent", "Store", False),
        ("Agent → Store", "Agent", "Store", False),
        ("Store <-- Agent", "Agent", "Store", False),
        ("A <--> B", "A", "B", True),
        ("A < > B", "A", "B", True),
        ("A -- > B", "A", "B", False),
        ("Ports for traffic from agents to the store", "agents", "store", False),
        ("Von Client zu Server", "Client", "Server", False),
        ("从客户端到服务器的端口", "客户端", "服务器", False),
        ("クライアントからサーバーへの通信", "クライアント", "サーバー", False),
        ("Backup Server to Proxy Connections", "Backup Server", "Proxy", False),
        ("Rules for traffic between build nodes", "build nodes", "build nodes", False),
    ],
)
def test_a_title_that_names_a_pair(text, source, destination, both):
    title = read_title(text)
    assert (title.source, title.destination, title.both_ways) == (source, destination, both)


@pytest.mark.parametrize(
    ("text", "own", "direction"),
    [
        ("Inbound Rules for Build Nodes", "Build Nodes", "inbound"),
        ("Outbound connections from the appliance", "appliance", "outbound"),
        ("Traffic to the portal", "portal", "inbound"),
        ("Входящие правила для шлюза", "шлюза", "inbound"),
        ("Eingehende Regeln für Webserver", "Webserver", "inbound"),
        ("Ports entrants pour le serveur web", "serveur web", "inbound"),
        ("服务器的入站规则", "服务器", "inbound"),
        ("Network Requirements", "", None),
        ("Introduction to ports", "", None),
        ("Client-zu-Server-Freigaben", "Client-zu-Server-Freigaben", None),
        ("Home > Settings > Network", "Home > Settings > Network", None),
    ],
)
def test_a_title_that_names_no_pair(text, own, direction):
    title = read_title(text)
    assert (title.is_pair, title.own, title.direction) == (False, own, direction)


@pytest.mark.parametrize(
    ("ways", "told"),
    [
        (
            ("report", "order", "bridge", "lookup"),
            ["ports.md:1: 1 column of directions, not read, as no row says one that is known: Direction"],
        ),
        (("inbound", "order", "bridge", "lookup"), []),
    ],
)
def test_a_column_of_directions_that_says_none_is_told(tmp_path, ways, told):
    rows = "".join(f"| A{n} | B{n} | {8440 + n}/tcp | {way} |\n" for n, way in enumerate(ways))
    found = document(tmp_path, f"| Source | Destination | Port | Direction |\n|---|---|---|---|\n{rows}")
    assert [str(said) for said, _ in unread_parts(found.unseen)] == told
