"""Names of ports that one table explains are read as these ports where another has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import adds_up, document

RULES = """
| Action | Protocol | Source | Destination | Port |
|---|---|---|---|---|
| Pass | TCP | Office | Garden | {port} |
| Pass | TCP | Office | Shed | 22 |
"""


def _aliases(*rows: str, header: str = "Name | Type | Content") -> str:
    return "\n".join([f"| {header} |", "|---|---|---|", *(f"| {row} |" for row in rows), ""])


@pytest.mark.parametrize(
    ("aliases", "port", "ports"),
    [
        (_aliases("tools | Port(s) | 8080, 8443", "hosts | Host(s) | 10.1.2.3"), "tools", ["8080", "8443"]),
        (_aliases("werkzeug | Port | 8080-8090", header="Name | Typ | Inhalt"), "werkzeug", ["8080-8090"]),
        (_aliases("outils | Ports | 8080", "autres | Ports | 9090"), "outils, autres", ["8080", "9090"]),
        (_aliases("8080 | Порты | tools", header="Содержимое | Вид | Имя"), "tools", ["8080"]),
        (_aliases("tools | Порты | 8080", header="Имя | Вид | Содержимое"), "tools", ["8080"]),
        (_aliases("tools | Port | 8080", "tools | Port | 9090"), "tools", []),
        (_aliases("tools | Host | 8080"), "tools", []),
        (_aliases("tools | Port | see the plan"), "tools", []),
        (_aliases("tools | Port | 8080"), "other", []),
    ],
)
def test_an_alias_is_the_ports_that_its_table_gives_it(
    tmp_path: Path, aliases: str, port: str, ports: list[str]
) -> None:
    found = document(tmp_path, f"{aliases}\n{RULES.format(port=port)}")
    assert adds_up(found)
    garden = [flow for flow in found.matrix.flows if flow.destination == "garden"]
    assert [str(flow.service.ports) for flow in garden if flow.service.ports] == ports
    assert all(f"TCP | {port}" in flow.origin.text for flow in garden)
    assert {flow.service.marks for flow in garden} == {() if ports else ("unresolved",)}


def test_what_stands_for_ports_is_explained(tmp_path: Path) -> None:
    found = document(tmp_path, f"{_aliases('tools | Port | 8080')}\n{RULES.format(port='tools')}")
    notes = [note for table in found.explanations for note in table.notes]
    assert notes == ["the names tools stand for ports that another table gives them"]
