"""Titles inside a table: a transport for the rows below, and a title with a remark beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import adds_up, document, flows

HEAD = "| Source | Destination | Port | Why |\n|---|---|---|---|\n"


@pytest.mark.parametrize(("tcp", "udp"), [("TCP", "UDP"), ("**TCP**", "**UDP**"), ("TCP ports", "UDP-Ports")])
def test_a_transport_on_a_line_of_its_own_is_that_of_the_rows_below(tmp_path: Path, tcp: str, udp: str) -> None:
    rows = f"| {tcp} | | | |\n| web | db | 1 | x |\n| {udp} | | | |\n| web | db | 2 | x |\n| Other | | | |\n"
    found = document(tmp_path, f"{HEAD}{rows}| web | db | 3 | x |\n")
    assert flows(found) == ["web > db: ? tcp/1", "web > db: ? udp/2", "web > db: ? ?/3"]
    assert [str(flow.grounds.transport) for flow in found.matrix.flows][:2] == ["title", "title"]
    assert adds_up(found)


def test_a_transport_over_all_columns_is_no_part_of_the_header(tmp_path: Path) -> None:
    head = "<tr><th>Source</th><th>Destination</th><th>Port</th></tr>"
    text = f"<table>{head}<tr><td colspan=3>UDP</td></tr><tr><td>web</td><td>db</td><td>9</td></tr></table>"
    assert flows(document(tmp_path, text, "ports.html")) == ["web > db: ? udp/9"]


ROWS = "| web | db | 1/tcp | x |\n{title}\n| db | log | 2/tcp | y |\n"


@pytest.mark.parametrize(
    ("form", "title"),
    [
        ("ports.md", "| **Roof** | only with a contract | | |"),
        ("ports.md", "| *Dach* | nur mit Vertrag | | |"),
        ("ports.md", "| <b>Toit</b> | sous contrat | | |"),
    ],
)
def test_a_title_that_is_set_off_is_no_row_though_a_remark_stands_beside_it(
    tmp_path: Path, form: str, title: str
) -> None:
    found = document(tmp_path, HEAD + ROWS.format(title=title), form)
    assert flows(found) == ["web > db: ? tcp/1", "db > log: ? tcp/2"]
    assert adds_up(found)


@pytest.mark.parametrize(
    "rows",
    [
        # Nothing sets it off; every name is set off; it has a port.
        ROWS.format(title="| Roof | Gate | | |"),
        "| **web** | db | 1/tcp | x |\n| **Roof** | Gate | | |\n| **db** | log | 2/tcp | y |\n",
        ROWS.format(title="| **Roof** | Gate | 3/tcp | |"),
    ],
)
def test_a_row_with_two_names_stays_one(tmp_path: Path, rows: str) -> None:
    assert any(flow.startswith("Roof > Gate") for flow in flows(document(tmp_path, HEAD + rows)))
