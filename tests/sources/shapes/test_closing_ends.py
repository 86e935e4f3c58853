"""Ends and ports that are marked as gone or not there yet, and columns that say what is not known."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.shapes.cells.closing_ends import is_closed_end

from .reading import document, flows

HEAD = "| Source | Destination | Protocol | Port |\n|---|---|---|---|\n"
MARKED = """
log (removed)
log (decommissioned)
(removed) log
[removed] log
REMOVED: log
log (planned)
log (deprecated)
log ❌
# log
// log
[ ] log
journal (supprimé)
журнал (удалён)
Protokoll (stillgelegt)
日志 (已下线)
"""
NAMES = """
Server (Paris)
DB (primary)
Firewall (passive)
Proxy (blocking cache)
C#
#1 log
Log: main
http://log.example
//log/share
Host [A]
[x] log
Block storage
Deny-list server
Closed network
Archive (cold)
Log (TCP)
Client (internal)
Retired staff
"""
#: The cell of a port → what its row states.
PORTS = {
    "514 (removed)": "log > store: none",
    "514 [removed]": "log > store: none",
    "514 removed": "log > store: none",
    "514 ❌": "log > store: none",
    "514 (deprecated)": "log > store: ? udp/514 [Port: 514 (deprecated)] {unresolved}",
    "514 (planned)": "log > store: ? udp/514 [Port: 514 (planned)] {unresolved}",
    "// 514": "log > store: ? udp/514 [Port: // 514] {unresolved}",
    "514 (syslog)": "log > store: syslog udp/514",
}


@pytest.mark.parametrize("name", MARKED.strip().splitlines())
def test_a_name_is_marked_as_gone(name: str) -> None:
    assert is_closed_end(name)


@pytest.mark.parametrize("name", NAMES.strip().splitlines())
def test_other_names_are_not(name: str) -> None:
    assert not is_closed_end(name)


@pytest.mark.parametrize("row", ["log (removed) | store", "log | store (removed)"])
def test_the_rows_of_such_an_end_are_unresolved(tmp_path: Path, row: str) -> None:
    rows = f"| web | store | TCP | 443 |\n| {row} | UDP | 514 |\n| log | store | UDP | 514 |\n"
    first, *others = sorted(flows(document(tmp_path, HEAD + rows)), reverse=True)
    assert first == "web > store: ? tcp/443"
    assert "log > store: ? udp/514" in others
    assert [other for other in others if "(removed)] {unresolved}" in other]


@pytest.mark.parametrize(("cell", "flow"), PORTS.items())
def test_a_port_is_marked_as_gone(tmp_path: Path, cell: str, flow: str) -> None:
    rows = f"| web | store | TCP | 443 |\n| log | store | UDP | {cell} |\n"
    assert flows(document(tmp_path, HEAD + rows)) == ["web > store: ? tcp/443", flow]


def test_of_several_ports_one_that_is_gone_leaves_the_row_unresolved(tmp_path: Path) -> None:
    found = flows(document(tmp_path, f"{HEAD}| log | store | UDP | 513, 514 (removed) |\n"))
    assert [flow.rpartition(" ")[2] for flow in found] == ["{unresolved}", "{unresolved}"]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Gate", ("allow", "lukewarm", "allow")),
        ("Committee", ("approved", "awaiting CISO", "approved")),
        ("Firewall", ("open", "shut", "open")),
        ("Xyz", ("allow", "a", "b", "c", "d", "e", "allow")),
    ],
)
def test_a_column_that_permits_some_rows_in_words_and_says_others_is_told(
    tmp_path: Path, header: str, cells: tuple[str, ...]
) -> None:
    rows = "".join(f"web{number},store,TCP,{440 + number},{cell}\n" for number, cell in enumerate(cells))
    found = document(tmp_path, f"Source,Destination,Protocol,Port,{header}\n{rows}", "ports.csv")
    assert [str(question) for question in found.open_questions] == [
        f"ports.csv:1: the column '{header}' may permit and deny in words that are not known, and is not read; "
        f'--column action="{header}" leaves its rows unresolved'
    ]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Role", ("active", "standby", "active")),
        ("Type", ("new", "existing", "new")),
        ("Team", ("Open Systems", "Storage", "Open Systems")),
        ("Layer", ("access", "core", "access")),
        ("Xyz", ("allow", "a", "b", "c", "d", "e", "f", "allow")),
    ],
)
def test_other_columns_are_not(tmp_path: Path, header: str, cells: tuple[str, ...]) -> None:
    rows = "".join(f"web{number},store,TCP,{440 + number},{cell}\n" for number, cell in enumerate(cells))
    found = document(tmp_path, f"Source,Destination,Protocol,Port,{header}\n{rows}", "ports.csv")
    assert found.open_questions == ()


def test_notes_that_are_read_are_not_told(tmp_path: Path) -> None:
    rows = "web,store,TCP,440,ok\nweb,store,TCP,441,see above\nweb,store,TCP,442,ok\n"
    found = document(tmp_path, f"Source,Destination,Protocol,Port,Notes\n{rows}", "ports.csv")
    assert found.open_questions == ()
