"""The numbered sockets of a device are no ports of services."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.shapes.headers.device_ports import FIRST_USUAL, MOST_SOCKETS

from .reading import document, flows

RULES = "| Source | Destination | Port |\n|---|---|---|\n| web | db | 5432/tcp |\n"


def _sockets(header: str, *numbers: int, title: str = "## Rack") -> str:
    rows = "".join(f"| {number} | 110 | Boiler {number} |\n" for number in numbers)
    return f"{title}\n\n| {header} |\n|---|---|---|\n{rows}\n## Rules\n\n{RULES}"


@pytest.mark.parametrize(
    ("header", "title"),
    [
        ("Port | VLAN | Connected to", "## Rack"),
        ("Port | Nr | Connected to", "## Switch ports"),
        ("Port | Kabel | Verbunden mit", "## Schrank"),
        ("Puerto | Roseta | Conectado a", "## Armario"),
        ("Порт | Розетка | Подключено к", "## Шкаф"),
    ],
)
def test_sockets_give_no_flow_and_are_not_told(tmp_path: Path, header: str, title: str) -> None:
    found = document(tmp_path, _sockets(header, 1, 2, 24, title=title))
    assert flows(found) == ["web > db: ? tcp/5432"]
    assert found.explanations[0].reason == (
        "its ports are the numbered sockets of a device; --column port=HEADER reads it"
    )


@pytest.mark.parametrize(
    ("header", "numbers"),
    [
        # Numbers of services; one socket too many; a column of transports would say the rest.
        ("Port | VLAN | Connected to", (443, 8443)),
        ("Port | VLAN | Connected to", (1, MOST_SOCKETS + 1)),
        ("Port | VLAN | Connected to", (FIRST_USUAL, FIRST_USUAL + 2, 1)),
        ("Port | Zone | Connected to", (1, 2)),
    ],
)
def test_what_may_be_ports_of_services_is_read(tmp_path: Path, header: str, numbers: tuple[int, ...]) -> None:
    found = document(tmp_path, _sockets(header, *numbers, title="## Listeners"))
    assert len(flows(found)) == 1 + len(numbers)


def test_a_reader_may_say_that_they_are_ports(tmp_path: Path) -> None:
    text = _sockets("Port | VLAN | Connected to", 1, 2)
    assert len(flows(document(tmp_path, text, columns={"port": "Port"}))) == 3
