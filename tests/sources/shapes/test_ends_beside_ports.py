"""Lines of ports that name the other end, beside the name of a component."""

import pytest

from exgraph.errors import UnusableInput
from exgraph.sources.shapes.plainer.ends_beside_ports import (
    FEWEST_WITH_ENDS,
    LEAST_WITH_ENDS,
    PortsAndEnds,
    ports_and_ends,
)
from tests.sources.shapes.reading import adds_up, document, flows


def _table(*rows: str, component: str = "Component", ports: str = "Ports/Protocol") -> str:
    return "\n".join((f"| {component} | About | {ports} |", "|---|---|---|", *(f"| {row} |" for row in rows)))


@pytest.mark.parametrize(
    ("line", "source", "destination"),
    [
        ("TCP 443 to API server", "", "API server"),
        ("TCP 443: to Store", "", "Store"),
        ("TCP 443 (from agents)", "agents", ""),
        ("• TCP 443 from anywhere", "anywhere", ""),
        ("TCP 443 from 10.0.0.0/8", "10.0.0.0/8", ""),
        ("TCP 443 → web", "", "web"),
        ("TCP 443 ← web", "web", ""),
        ("TCP 443 from Node to Store", "Node", "Store"),
        ("TCP 443 к серверу", "", "серверу"),
        ("TCP 443 от агентов", "агентов", ""),
        ("TCP 443 zum API-Server", "", "API-Server"),
        ("TCP 443 von Agenten", "Agenten", ""),
        ("TCP 443 von A-Server zu B-Server", "A-Server", "B-Server"),
        ("TCP 443 vers le serveur API", "", "serveur API"),
        ("TCP 443 depuis les agents", "agents", ""),
        ("TCP 443 hacia el servidor", "", "servidor"),
        ("TCP 443 desde agentes", "agentes", ""),
        ("TCP 443 verso server API", "", "server API"),
        ("TCP 443 da agenti", "agenti", ""),
        ("TCP 443 para o servidor API", "", "servidor API"),
        ("TCP 443 de agentes", "agentes", ""),
        ("TCP 443 till API-server", "", "API-server"),
        ("TCP 443 från agenter", "agenter", ""),
        ("API サーバーへの TCP 443", "", "API サーバー"),
        ("TCP 443 API サーバーへ", "", "API サーバー"),
        ("エージェントからの TCP 443", "エージェント", ""),
        ("API 서버로 TCP 443", "", "API 서버"),
        ("에이전트에서 TCP 443", "에이전트", ""),
        ("TCP 443 到 API 服务器", "", "API 服务器"),
        ("来自代理的 TCP 443", "代理", ""),
    ],
)
def test_a_line_names_the_end_beside_its_ports(line: str, source: str, destination: str) -> None:
    assert ports_and_ends(line) == PortsAndEnds("TCP 443", source, destination)


@pytest.mark.parametrize(
    "line",
    [
        *("TCP 443", "TCP 8000 to 8010", "443 to be opened", "443 to install packages", "443 to download updates"),
        *(
            "443 for HTTPS",
            "22 from version 3",
            "22 from 12 May",
            "5 to 10 minutes",
            "agents to server",
            "",
            "443 both",
        ),
    ],
)
def test_a_line_that_names_no_end(line: str) -> None:
    assert ports_and_ends(line) is None


def test_a_to_b_without_from_are_ends_where_one_of_them_is_the_component() -> None:
    line = "TCP 443 Keeper to Capture API"
    assert ports_and_ends(line, "Capture api") == PortsAndEnds("TCP 443", "Keeper", "Capture API")
    assert ports_and_ends(line, "Hub") is None


def test_the_component_is_the_end_that_a_line_does_not_name(tmp_path) -> None:
    rows = (
        "Hub | x | TCP 443 to API server<br>• TCP 9080 and 9081 from Scraper",
        "Store | y | TCP 5473 from Node to Store",
    )
    found = document(tmp_path, _table(*rows))
    assert flows(found) == [
        "Hub > API server: ? tcp/443",
        "Scraper > Hub: ? tcp/9080",
        "Scraper > Hub: ? tcp/9081",
        "Node > Store: ? tcp/5473",
    ]
    assert adds_up(found)


def test_a_line_without_an_end_in_such_a_table_is_rejected_and_takes_no_end_from_above(tmp_path) -> None:
    found = document(tmp_path, _table("Hub | x | TCP 443 to API server", "Store | y | TCP 22 from Hub<br>TCP 8443"))
    assert flows(found) == ["Hub > API server: ? tcp/443", "Hub > Store: ? tcp/22"]
    assert [each.message for each in found.problems] == ["no source is stated"]
    assert adds_up(found)


def test_shares_of_lines_with_ends(tmp_path) -> None:
    assert (LEAST_WITH_ENDS, FEWEST_WITH_ENDS) == (0.5, 2)
    enough = _table("Hub | x | TCP 443 to Store<br>TCP 22 from Node<br>TCP 80<br>TCP 81")
    assert len(flows(document(tmp_path, enough))) == 2
    for few in ("TCP 443 to Store<br>TCP 22 from Node<br>TCP 80<br>TCP 81<br>TCP 82", "TCP 443 to Store"):
        with pytest.raises(UnusableInput):
            document(tmp_path, _table(f"Hub | x | {few}"))


@pytest.mark.parametrize(
    ("component", "ports"),
    [
        ("Компонент", "Порты"),
        ("Komponente", "Ports"),
        ("Composant", "Ports"),
        ("Componente", "Puertos"),
        ("Componente", "Porte"),
        ("Componente", "Portas"),
        ("Komponent", "Portar"),
        ("コンポーネント", "ポート"),
        ("구성 요소", "포트"),
        ("组件", "端口"),
    ],
)
def test_headers_of_components_in_every_language(tmp_path, component: str, ports: str) -> None:
    text = _table("Hub | x | TCP 443 → Store", "Node | y | TCP 22 ← Hub", component=component, ports=ports)
    assert flows(document(tmp_path, text)) == ["Hub > Store: ? tcp/443", "Hub > Node: ? tcp/22"]
