"""Cells that say more than their column: the end they name, ports with the other end, a title, nothing but ports."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import document, flows

#: What the table is → its text and its flows.
TABLES = {
    "the word for the end, under a header of both": (
        "# Rules of web-sg\n\n| Direction | Port | Source/Destination |\n|---|---|---|\n"
        "| Inbound | 443 | Source: any |\n| Outbound | 5432 | Destination: db |\n",
        ["any > web-sg: ? ?/443", "web-sg > db: ? ?/5432"],
    ),
    "the same in German": (
        "# Regeln für Webserver\n\n| Richtung | Port | Quelle/Ziel |\n|---|---|---|\n"
        "| Eingehend | 443 | Quelle: Proxy |\n",
        ["Proxy > Webserver: ? ?/443"],
    ),
    "a column for each direction": (
        "| Security Group | Ingress | Egress |\n|---|---|---|\n"
        "| web-sg | TCP:443 (any)<br>TCP:8443 (lb-sg, app-sg) | TCP:5432 (db-sg) |\n"
        "| db-sg | TCP:5432 (web-sg) | - |\n",
        [
            "any > web-sg: ? tcp/443",
            "lb-sg > web-sg: ? tcp/8443",
            "app-sg > web-sg: ? tcp/8443",
            "web-sg > db-sg: ? tcp/5432",
        ],
    ),
    "a first column of titles": (
        "|   | Direction | Port | Source |\n|---|---|---|---|\n"
        "| **Rule for the Relay:** | Inbound | 443 | any (or your own addresses) |\n"
        "| Rule for Clients: | Inbound | 22 | Relay |\n",
        ["any (or your own addresses) > Relay: ? ?/443", "Relay > Clients: ? ?/22"],
    ),
    "ports alone, under the ends above": (
        "| Source | Port | Destination | Purpose |\n|---|---|---|---|\n"
        "| app | 443 | web | pages |\n|  | 8443 |  |  |\n",
        ["app > web: ? ?/443", "app > web: ? ?/8443"],
    ),
    "every address, in words and as one": (
        "| Source | Port | Destination |\n|---|---|---|\n| All IP addresses (0.0.0.0/0) | 443 | web |\n",
        ["All IP addresses (0.0.0.0/0) > web: ? ?/443"],
    ),
    "what is permitted with a dash for its ports": (
        "| Action | Source | Destination | Port |\n|---|---|---|---|\n"
        "| ACCEPT | app | web | - |\n| DROP | lab | web | - |\n",
        ["app > web: ? [no port is stated] {unresolved}", "lab > web: none"],
    ),
    "a rule that is not there": (
        "# Rules of web-sg\n\n| Direction | Port | Source | Notes |\n|---|---|---|---|\n"
        "| Inbound | 443 | any |  |\n| Inbound | 22 | — | Not set up — SSH disabled |\n",
        ["any > web-sg: ? ?/443"],
    ),
}


@pytest.mark.parametrize("name", TABLES)
def test_the_table_is_read_as_its_flows(tmp_path: Path, name: str) -> None:
    text, expected = TABLES[name]
    found = document(tmp_path, text)
    assert sorted(flows(found)) == sorted(expected)
    assert found.problems == ()


def test_a_rule_without_another_end_takes_none_from_the_row_above(tmp_path: Path) -> None:
    rule = "| web-sg | TCP:443 (lb-sg)<br>TCP:22 (ops) | ALL |"
    text = f"| Security Group | Ingress | Egress |\n|---|---|---|\n{rule}\n"
    found = document(tmp_path, text)
    assert sorted(flows(found)) == ["lb-sg > web-sg: ? tcp/443", "ops > web-sg: ? tcp/22"]
    assert [problem.message for problem in found.problems] == ["no other end is stated"]


@pytest.mark.parametrize("cell", ["Source: any", "Server: db"])
def test_a_word_that_is_against_the_direction_or_a_role_stays(tmp_path: Path, cell: str) -> None:
    text = (
        f"# Rules of web-sg\n\n| Direction | Port | Source/Destination |\n|---|---|---|\n| Outbound | 443 | {cell} |\n"
    )
    assert flows(document(tmp_path, text)) == [f"web-sg > {cell}: ? ?/443"]
