"""A list of ports under the name of a host has those that it listens on; a topic, a client and a firewall name none."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.errors import UnusableInput
from exgraph.sources.shapes.titles.titles import read_title

from .reading import document, flows

LIST = "| Port | Protocol | Description |\n|---|---|---|\n| 4141 | TCP | Status page |\n| 4242 | UDP | Beacon |\n"


def listening(tmp_path: Path, text: str) -> list[str]:
    try:
        return flows(document(tmp_path, text))
    except UnusableInput:
        return []


@pytest.mark.parametrize(
    ("above", "host"),
    [
        ("### Heron storage nodes", "Heron storage nodes"),
        ("### Rook (media server)", "Rook (media server)"),
        ("### Heron Update Server", "Heron Update Server"),
        ("For the ledger nodes:", "ledger nodes"),
        ("Für Ledger-Server:", "Ledger-Server"),
        ("## Firewall rules (print server)", "print server"),
        ("## Open ports – print server", "print server"),
        ("## Print server: required ports", "Print server"),
        ("## 开放端口（打印服务器）", "打印服务器"),
        ("## Network\n\nThese ports must be open on the print server:", "print server"),
        ("## Netz\n\nAuf dem Druckserver müssen folgende Ports geöffnet sein:", "Druckserver"),
        ("## Réseau\n\nPorts à ouvrir sur le serveur Héron :", "serveur Héron"),
        ("## Red\n\nPuertos abiertos en el servidor Garza:", "servidor Garza"),
        ("## Rete\n\nPorte da aprire sul server Airone:", "server Airone"),
        ("## Network\n\nPorts must be open on the Heron server. The required ports are as follows:", "Heron server"),
    ],
)
def test_a_list_under_the_name_of_a_host_is_what_it_listens_on(tmp_path: Path, above: str, host: str) -> None:
    found = document(tmp_path, f"{above}\n\n{LIST}")
    assert flows(found) == [f"not stated > {host}: ? tcp/4141", f"not stated > {host}: ? udp/4242"]
    assert {each.shape for each in found.explanations} == {"one endpoint"}


@pytest.mark.parametrize(
    "above",
    [
        *("## Remote clients", "## Required ports", "## Settings (print server)", "## Firewall", "## Ports (TCP)"),
        *("## Installation of the server", "## Ports used by the print server", "## HTTP (web)", "Notes:"),
        *("## Network\n\nOpen these ports on your router:", "## Server settings", "## Update Server"),
    ],
)
def test_what_names_no_host_that_listens(tmp_path: Path, above: str) -> None:
    assert listening(tmp_path, f"{above}\n\n{LIST}") == []


@pytest.mark.parametrize("remark", ["Outbound to the licence host", "to the licence host", "→ licence host"])
def test_a_list_of_ports_of_others_is_not_what_the_host_listens_on(tmp_path: Path, remark: str) -> None:
    assert listening(tmp_path, f"### Heron storage nodes\n\n{LIST.replace('Beacon', remark)}") == []


def test_a_host_in_a_bracket_behind_rules_is_the_machine_of_directions(tmp_path: Path) -> None:
    table = "| Direction | Port | Protocol |\n|---|---|---|\n| Inbound | 80 | TCP |\n| Outbound | 1433 | TCP |\n"
    found = flows(document(tmp_path, f"## Firewall rules (till server)\n\n{table}"))
    assert sorted(found) == ["not stated > till server: ? tcp/80", "till server > not stated: ? tcp/1433"]


def test_how_something_runs_is_no_host() -> None:
    assert read_title("No ports are open if the tills are not running in safe mode").own != "in safe mode"


@pytest.mark.parametrize(
    "title", ["Inbound — Tellers to Vault9", "Tellers to Vault9", "Till — Tellers to Vault9 (session)"]
)
def test_a_to_b_is_a_pair_where_both_are_roles_elsewhere(tmp_path: Path, title: str) -> None:
    rules = "| Port | Protocol | Source |\n|---|---|---|\n| 8443 | TCP | Tellers |\n"
    summary = "| From | To | Port |\n|---|---|---|\n| Tellers | Vault9 | 9443 |\n"
    found = document(tmp_path, f"## {title}\n\n{rules}\n## Summary\n\n{summary}")
    assert flows(found) == ["Tellers > Vault9: ? tcp/8443", "Tellers > Vault9: ? ?/9443"]
    alone = document(tmp_path, f"## {title}\n\n{rules}")
    assert flows(alone) == ["Tellers > not stated: ? tcp/8443"]


GROUP = "| Type | Protocol | Port | IP CIDR |\n|---|---|---|---|\n| Ingress | TCP | {} | 0.0.0.0/0 |\n"
AS_HTML = (
    "<table><tr><th>Type</th><th>Protocol</th><th>Port</th><th>IP CIDR</th></tr>\n"
    "<tr><td>Ingress</td><td>TCP</td><td>{}</td><td>0.0.0.0/0</td></tr></table>\n"
)


@pytest.mark.parametrize("name", ["doc.md", "doc.html"])
def test_a_bold_line_with_a_colon_names_the_group_of_the_table_below_its_paragraphs(tmp_path: Path, name: str) -> None:
    if name == "doc.md":
        label, table, title, paragraph = "**{}:**\n\n", GROUP, "# Security groups\n\n", "{}\n\n"
    else:
        label, table, title, paragraph = "<b>{} :</b>\n\n", AS_HTML, "<h2>Security groups</h2>\n", "<p>{}</p>\n\n"
    parts = [
        label.format(f"SG{number} - {place}") + paragraph.format(f"The {place} tills stand in it.") + table.format(port)
        for number, place, port in ((7, "front", 8081), (8, "back", 8082))
    ]
    text = title + "\n\n".join(parts)
    found = document(tmp_path, text, name)
    assert flows(found) == ["0.0.0.0/0 > SG7: ? tcp/8081", "0.0.0.0/0 > SG8: ? tcp/8082"]


def test_ports_opened_to_a_host_lead_to_it_where_every_row_is_outbound(tmp_path: Path) -> None:
    table = "| Port | Protocol | Direction |\n|---|---|---|\n| 8443 | TCP | Outbound |\n"
    title = "# Port tables for Heron Till\n\n## Firewall ports opened to the Heron Portal\n\n"
    assert flows(document(tmp_path, title + table)) == ["Heron Till > Heron Portal: ? tcp/8443"]
    # What is inbound there is the portal's own.
    inbound = document(tmp_path, title + table.replace("Outbound", "Inbound"))
    assert flows(inbound) == ["not stated > Heron Portal: ? tcp/8443"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("External inbound server ports", ("", "inbound")),
        ("Outgoing server ports", ("", "outbound")),
        ("Incoming mail server ports", ("Incoming mail server", "None")),
        ("Heron server ports", ("Heron server", "None")),
    ],
)
def test_a_direction_beside_a_bare_noun_of_hosts_names_none(title: str, expected: tuple[str, str]) -> None:
    found = read_title(title)
    assert (found.own, str(found.direction)) == expected


@pytest.mark.parametrize("heading", ["Provision Your Server", "Prepare your storage nodes", "Configurez votre serveur"])
def test_what_a_reader_does_with_a_thing_of_his_is_no_host(tmp_path: Path, heading: str) -> None:
    with pytest.raises(UnusableInput, match="a service list, not a matrix"):
        document(tmp_path, f"## {heading}\n\nOpen these ports:\n\n- **81/tcp** (HTTP)\n- **444/tcp** (HTTPS)\n")


@pytest.mark.parametrize("heading", ["Example Shops", "Sample clients", "Beispiel Clients"])
def test_examples_are_no_end(tmp_path: Path, heading: str) -> None:
    rows = "| Corner shop | Food | 4601 |\n| Kiosk | Press | 4602 |\n"
    found = document(tmp_path, f"## {heading}\n\n| Client | Branch | Port |\n|---|---|---|\n{rows}")
    assert flows(found) == ["Corner shop > not stated: ? ?/4601", "Kiosk > not stated: ? ?/4602"]


def test_an_article_is_no_to_of_another_language(tmp_path: Path) -> None:
    items = "- **81/tcp** (HTTP)\n- **8002/tcp** (API, or keep it inside if behind a cache proxy)\n"
    text = f"## Cache\n\nOpen these ports:\n\n{items}"
    with pytest.raises(UnusableInput, match="a service list, not a matrix"):
        document(tmp_path, text)
