"""Columns whose header says an end and its port."""

import pytest

from exgraph.errors import UnusableInput
from exgraph.sources.shapes.plainer.end_and_port import LEAST_WITH_BOTH, ends_and_ports
from tests.sources.shapes.reading import adds_up, document, flows


def _table(*rows: str) -> str:
    header, *body = (f"| {row} |" for row in rows)
    return "\n".join((header, "|" + "---|" * (header.count("|") - 1), *body, ""))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Pi-hole:2235", [("Pi-hole", "2235")]),
        ("Any:443", [("Any", "443")]),
        ("*:443", [("*", "443")]),
        ("Nextcloud:Any", [("Nextcloud", "Any")]),
        ("10.1.2.3:53", [("10.1.2.3", "53")]),
        ("10.1.0.0/16:53", [("10.1.0.0/16", "53")]),
        ("[2001:db8::1]:443", [("2001:db8::1", "443")]),
        ("2001:db8::1", [("2001:db8::1", "")]),
        ("Wazuh:22, 443", [("Wazuh", "22, 443")]),
        ("web:https", [("web", "https")]),
        ("web / 443", [("web", "443")]),
        ("web/443", [("web", "443")]),
        ("10.0.0.0/24 / 25", [("10.0.0.0/24", "25")]),
        ("10.0.0.0/24", [("10.0.0.0/24", "")]),
        ("web + 443", [("web", "443")]),
        ("web (443)", [("web", "443")]),
        ("web tcp/443", [("web", "tcp/443")]),
        ("数据库：5432", [("数据库", "5432")]),
        ("web:443\ndb:5432", [("web", "443"), ("db", "5432")]),
        ("web:80, db:3306, 3307", [("web", "80"), ("db", "3306, 3307")]),
        ("web:80; db:3306", [("web", "80"), ("db", "3306")]),
        # What is no list of both is one name, as it stands.
        ("web, db:5432", [("web, db", "5432")]),
        ("web", [("web", "")]),
        ("VLAN one:open", [("VLAN one:open", "")]),
        ("443", [("", "443")]),
        ("", []),
    ],
)
def test_names_with_their_ports(text: str, said: list[tuple[str, str]]) -> None:
    assert [tuple(each) for each in ends_and_ports(text)] == said


@pytest.mark.parametrize(
    ("source", "both"),
    [
        ("Source", "Destination:Port"),
        ("Source", "**Destination:Port**"),
        ("Source", "Destination / Port"),
        ("Source", "Destination (port)"),
        ("Source", "Destination + Port"),
        ("Source", "Destination and Port(s)"),
        ("Source", "Destination IP:Port"),
        ("Source", "Host:Port"),
        ("Source", "IP:Port"),
        ("Origin", "Server:Port"),
        ("Quelle", "Ziel:Port"),
        ("Источник", "Назначение:порт"),
        ("Source", "Destination et port"),
        ("Origen", "Destino:Puerto"),
        ("Sorgente", "Destinazione:Porta"),
        ("Origem", "Destino:Porta"),
        ("Källa", "Mål:Port"),
        ("送信元", "宛先:ポート"),
        ("원본", "대상:포트"),
        ("源", "目的地:端口"),
        ("源", "目标：端口"),
    ],
)
def test_a_header_of_both_in_each_language(tmp_path, source: str, both: str) -> None:
    text = _table(f"{source} | {both} | Info", "app | web:443 | x", "app | db:5432 | x")
    assert flows(document(tmp_path, text)) == ["app > web: ? ?/443", "app > db: ? ?/5432"]


def test_the_port_of_a_source_is_a_source_port(tmp_path) -> None:
    text = _table("Source:Port | Destination:Port", "web:1024 | db:5432", "lan:Any | mail:25, hub:80")
    found = document(tmp_path, text)
    assert flows(found) == [
        "web > db: ? ?/5432 [source port 1024]",
        "lan > mail: ? ?/25",
        "lan > hub: ? ?/80",
    ]
    assert adds_up(found)


def test_names_of_a_direction_turn_nothing_beside_both_ends(tmp_path) -> None:
    text = _table(
        *("Direction | Origin | Destination:Port", "DMZ → * | app | Any:443", "DMZ → LAN | LAN net, DMZ net | hub:22")
    )
    assert flows(document(tmp_path, text)) == [
        *("app > Any: ? ?/443", "LAN net > hub: ? ?/22", "DMZ net > hub: ? ?/22"),
    ]


def test_ports_alone_take_no_end_from_above(tmp_path) -> None:
    found = document(tmp_path, _table("Source | Destination:Port", "app | web:443", "app | db:1", "app | 514"))
    assert flows(found) == ["app > web: ? ?/443", "app > db: ? ?/1", "app > not stated: ? ?/514"]
    assert found.problems == ()


def test_the_share_of_cells_with_both(tmp_path) -> None:
    assert LEAST_WITH_BOTH == 0.5
    header = "Source | Destination (port)"
    half = _table(header, "app | web (443)", "app | log")
    assert flows(document(tmp_path, half)) == ["app > web: ? ?/443", "app > log: ? [no port is stated] {unresolved}"]
    less = _table(header, "app | 443", "app | 80", "app | web (22)")
    assert "app > web: ? ?/22" not in flows(document(tmp_path, less))


@pytest.mark.parametrize(
    "header",
    ["Source | Destination / Port | Ports", "Source/Destination Port | Note", "Destination | Host:Port | Note"],
)
def test_other_headers_are_left_as_they_are(tmp_path, header: str) -> None:
    text = _table(header, *([" | ".join(["web:443", "db:80", "22"][: header.count("|") + 1])] * 2))
    try:
        said = flows(document(tmp_path, text))
    except UnusableInput:
        said = []
    assert not [flow for flow in said if "> db: ? ?/80" in flow]
