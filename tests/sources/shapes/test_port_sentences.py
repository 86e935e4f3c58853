"""A sentence above the tables may say the transport of all ports: it holds where a row names none, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.languages.port_transports import port_transports
from exgraph.values.grounds import Ground

from .reading import document

TABLE = """| Source | Destination | Port |
|---|---|---|
| Web | Store | 443 |
| Web | Store | 53 UDP |
"""
SENTENCES = [
    "All ports are TCP unless otherwise indicated",
    "Unless stated otherwise, all ports are TCP",
    "Ports use TCP unless noted",
    "All ports, unless otherwise noted, are TCP ports",
    "All ports are TCP",
    "Alle Ports sind TCP, sofern nicht anders angegeben, und alle TCP-Ports müssen erreichbar sein",
    "Sofern nicht anders angegeben, sind alle Ports TCP",
    "Wenn nicht anders angegeben, handelt es sich bei allen Ports um TCP-Ports",
    "Tous les ports sont TCP, sauf indication contraire",
    "Sauf indication contraire, tous les ports utilisent le protocole TCP",
    "Todos los puertos son TCP a menos que se indique lo contrario",
    "Salvo que se indique lo contrario, todos los puertos utilizan TCP",
    "Tutte le porte sono TCP, se non diversamente indicato",
    "Salvo diversa indicazione, tutte le porte sono TCP",
    "Todas as portas são TCP, salvo indicação em contrário",
    "A menos que indicado de outra forma, todas as portas usam TCP",
    "Alla portar är TCP om inget annat anges",
    "Om inget annat anges är alla portar TCP",
    "Все порты — TCP, если не указано иное",
    "Если не указано иное, все порты используют протокол TCP",
    "特に明記しない限り、すべてのポートは TCP です",
    "すべてのポートは、特に記載がない限り TCP ポートです",
    "除非另有说明，所有端口均为 TCP",
    "除非另有說明，否則所有連接埠都是 TCP",
    "所有端口均使用 TCP，除非另有说明",
    "달리 명시되지 않는 한 모든 포트는 TCP입니다",
    "모든 포트는 달리 지정되지 않는 한 TCP를 사용합니다",
]
OF_SOME = [
    "Port 443 is TCP unless otherwise noted",
    "All ports of the proxy are TCP",
    "All ports are TCP and, for the proxy, UDP",
    "Ports are TCP",
    "All ports are TCP except 53",
    "All TCP ports are open unless otherwise noted",
    "Not all ports are TCP",
    "All ports are open unless otherwise noted",
    "Alle Ports des Proxys sind TCP",
    "所有端口均为 TCP 以外的协议",
]


FLOWS = ["tcp/443", "udp/53"]
NONE = ["?/443", "udp/53"]
SAID = "All ports are TCP unless otherwise noted."
#: A document → its flows, and its format.
PLACES = {
    "right above": (f"{SAID}\n\n{TABLE}", "md", FLOWS),
    "a list between": (f"# Ports\n\n{SAID} So be it.\n\nWe write:\n\n* A: one\n* B: two\n\n{TABLE}", "md", FLOWS),
    "a section below": (f"# Ports\n\n{SAID}\n\n## Servers\n\n{TABLE}", "md", FLOWS),
    "underlined headings": (f"Ports\n=====\n\n{SAID}\n\nServers\n-------\n\n{TABLE}", "md", FLOWS),
    "another section": (f"# Ports\n\n## Old\n\n{SAID}\n\n## Servers\n\n{TABLE}", "md", NONE),
    "another section of that name": (f"# A\n\n## Old\n\n{SAID}\n\n# B\n\n## Old\n\n{TABLE}", "md", NONE),
    "below the table": (f"{TABLE}\n{SAID}\n", "md", NONE),
    "a list's item": (f"- {SAID.rstrip('.')}\n- More\n\n{TABLE}", "md", FLOWS),
    "emphasis": (f"**{SAID}**\n\n{TABLE}", "md", FLOWS),
    "a comment": (f"<!-- {SAID} -->\n\n{TABLE}", "md", NONE),
    "a row of another table": (f"| Note |\n|---|\n| {SAID} |\n\n# Ports\n\n{TABLE}", "md", NONE),
    "two tables behind": (f"{SAID}\n\n{TABLE}\nAnd:\n\n{TABLE.replace('443', '80')}", "md", [*FLOWS, "tcp/80"]),
    "of the next table": (
        f"In all cases, beware. All ports in this table are TCP.\n\n{TABLE}\nAnd:\n\n{TABLE.replace('443', '80')}",
        "md",
        [*FLOWS, "?/80"],
    ),
    "the nearest": (f"{SAID}\n\n# Ports\n\nAll ports are UDP.\n\n{TABLE}", "md", ["udp/443", "udp/53"]),
    "a title's transport": (f"{SAID}\n\n# UDP ports\n\n{TABLE}", "md", ["udp/443", "udp/53"]),
    "wrapped lines": (f"{SAID.replace('unless', chr(10) + 'unless')}\n\n{TABLE}", "md", FLOWS),
    "web page": (
        f"<h1>Ports</h1><p>{SAID}</p><ul><li>A</li></ul>\n<table><tr><th>Source<th>Destination<th>Port</tr>"
        "<tr><td>Web<td>Store<td>443</tr><tr><td>Web<td>Store<td>53 UDP</tr></table>",
        "html",
        FLOWS,
    ),
    "AsciiDoc": (
        f'= Ports\n:icons: font\n\n[role="lead"]\n{SAID}\n\n|===\n| Source | Destination | Port\n\n'
        "| Web | Store | 443\n| Web | Store | 53 UDP\n|===\n",
        "adoc",
        FLOWS,
    ),
    "row above": (
        f"{SAID},,\nSource,Destination,Port\nWeb,Store,443\nWeb,Store,53 UDP\n",
        "csv",
        FLOWS,
    ),
    "rows of protocols": (
        f"{SAID}\n\n| Source | Destination | Protocol | Port |\n|---|---|---|---|\n| Web | Store | | 443 |\n"
        "| Web | Store | UDP | 53 |\n| Web | Store | own | 99 |\n| Web | Store | ICMP | |\n",
        "md",
        [*FLOWS, "?/99", "icmp"],
    ),
    "any": (f"{SAID}\n\n{TABLE.replace('443', 'any')}", "md", ["tcp/1-65535", "udp/53"]),
    "an application over another transport": (
        f"{SAID}\n\n{TABLE.replace('443', '161 (SNMP)')}",
        "md",
        ["?/161", "udp/53"],
    ),
    "on both axes": (
        f"{SAID}\n\n| From \\\\ To | Web | Store |\n|---|---|---|\n| Web | - | 443 |\n| Store | 53 UDP | - |\n",
        "md",
        FLOWS,
    ),
}


@pytest.mark.parametrize("name", PLACES)
def test_it_holds_for_the_tables_behind_it(tmp_path: Path, name: str) -> None:
    text, form, expected = PLACES[name]
    found = document(tmp_path, text, f"ports.{form}")
    assert sorted({flow.service.endpoint for flow in found.matrix.flows}) == sorted(expected)


def test_its_ground_is_the_sentence(tmp_path: Path) -> None:
    found = document(tmp_path, f"{SAID}\n\n{TABLE}")
    assert {flow.service.endpoint: flow.grounds.transport for flow in found.matrix.flows} == {
        "tcp/443": Ground.TITLE,
        "udp/53": Ground.STATED,
    }


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_gives_all_ports_their_transport(sentence: str) -> None:
    found = port_transports(sentence)
    assert found is not None
    assert found.transports == ("tcp",)


@pytest.mark.parametrize("sentence", OF_SOME)
def test_a_sentence_of_some_ports_gives_none(sentence: str) -> None:
    assert port_transports(sentence) is None
