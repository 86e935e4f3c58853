"""Every port and every protocol at once, in ten languages."""

from pathlib import Path

import pytest

from exgraph.notation import read_cell
from exgraph.notation.everything import says_everything

from ..sources.shapes.reading import document, flows

EVERYTHING = [
    *("All ports and protocols", "any/any", "any / any", "All protocols, all ports", "all protocols and ports"),
    *("все порты и протоколы", "alle Ports und Protokolle", "tous les ports et protocoles"),
    *("todos los puertos y protocolos", "tutte le porte e i protocolli", "todas as portas e protocolos"),
    *("alla portar och protokoll", "すべてのポートとプロトコル", "모든 포트 및 프로토콜", "所有端口和协议"),
]


@pytest.mark.parametrize("text", EVERYTHING)
def test_every_port_and_protocol(text: str) -> None:
    assert says_everything(text)
    assert [service.key for service in read_cell(text).services] == ["? ?/1-65535"]


@pytest.mark.parametrize(
    "text", ["all ports", "any", "any/443", "tcp/any", "ports and protocols", "all protocols but 443"]
)
def test_what_says_less(text: str) -> None:
    assert not says_everything(text)


@pytest.mark.parametrize("header", ["Protocol and ports", "Ports"])
@pytest.mark.parametrize("text", EVERYTHING[:3])
def test_a_row_of_it_is_every_transport(tmp_path: Path, header: str, text: str) -> None:
    found = document(tmp_path, f"| From | To | {header} |\n|---|---|---|\n| A | B | {text} |\n| B | A | TCP 80 |\n")
    assert flows(found) == ["A > B: ? any/1-65535", "B > A: ? tcp/80"]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("tcp/*", ["? tcp/1-65535"]),
        ("*/udp", ["? udp/1-65535"]),
        ("TCP:*", ["? tcp/1-65535"]),
        ("tcp/*, udp/*", ["? tcp/1-65535", "? udp/1-65535"]),
        ("tcp*", ["? tcp/?"]),
        ("443*", ["? ?/443"]),
    ],
)
def test_a_star_behind_a_transport_is_every_port(text: str, keys: list[str]) -> None:
    assert [service.key for service in read_cell(text).services] == keys
