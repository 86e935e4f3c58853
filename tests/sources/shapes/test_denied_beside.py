"""A word that denies in a column that says something else denies its row, or leaves it unresolved: it is never open."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.languages.meanings import Column
from exgraph.sources.shapes.cells.denied_beside import LONGEST_DENIAL, LONGEST_SERVICE, denied_beside
from exgraph.sources.shapes.cells.permissions import Permission
from exgraph.values.service import Service

from .reading import adds_up, document

HEADER = ("Rule", "Protocol", "Service", "Source port", "Port", "Direction", "Source", "Destination")
ROW = ("7", "TCP", "Web", "any", "8443", "inbound", "Office", "Garden")
LOOKED_AT = HEADER[:6]
#: Words of each language, and signs.
DENIALS = (
    *("Block", "(Block)", "**Deny**", "DROP", "[rejected]", "Prohibited", "deny all", "blocked by default", "❌", "🚫"),
    *("запрещено", "gesperrt", "verweigert", "refusé", "interdit", "bloqueado", "denegado", "vietato", "bloccato"),
    *("proibido", "spärrad", "nekad", "拒否", "禁止", "차단", "거부", "拒绝", "阻断"),
)


def _table(*rows: tuple[str, ...]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (HEADER, ("---",) * len(HEADER), *rows)) + "\n"


def _open(folder: Path, row: tuple[str, ...]) -> list[Service]:
    """What is open and resolved of a row that stands below another."""
    found = document(folder, _table(("6", "UDP", "DNS", "any", "53", "inbound", "Shed", "Garden"), row))
    assert adds_up(found)
    return [
        flow.service
        for flow in found.matrix.flows
        if flow.source == "office" and "unresolved" not in flow.service.marks
    ]


@pytest.mark.parametrize("word", DENIALS)
@pytest.mark.parametrize("column", LOOKED_AT)
def test_no_row_is_open_that_a_word_denies_in_any_of_its_columns(tmp_path: Path, column: str, word: str) -> None:
    place = HEADER.index(column)
    assert _open(tmp_path, (*ROW[:place], word, *ROW[place + 1 :])) == []


@pytest.mark.parametrize("column", LOOKED_AT)
def test_it_is_open_without_that_word(tmp_path: Path, column: str) -> None:
    place = HEADER.index(column)
    (service,) = _open(tmp_path, (*ROW[:place], ROW[place], *ROW[place + 1 :]))
    assert str(service.ports) == "8443"


@pytest.mark.parametrize(
    ("meaning", "text", "said"),
    [
        (Column.TRANSPORT, "TCP (blocked)", Permission.DENIES),
        (Column.PORT, "8443 (removed in release 3)", Permission.REMOVES),
        (Column.PORT, "8443 (entfallen in Version 3)", Permission.REMOVES),
        (Column.PORT, "tcp 8443 closed since 2021", None),
        (Column.PORT, "8443 closed since 2021", Permission.DENIES),
        (Column.PORT, "8443/tcp - deprecated since 7", Permission.OTHER),
        (Column.PORT, "8443, 8444 (removed in release 3)", Permission.OTHER),
        (Column.PORT, "8443 (until release 3)", Permission.OTHER),
        (Column.PORT, "8443 응답", Permission.OTHER),
        (Column.PORT, "8443 (response)", Permission.OTHER),
        (Column.PORT, "8443 (used since release 3)", None),
        (Column.PORT, "8443 (see note 2)", None),
        (Column.TRANSPORT, "not blocked", Permission.OTHER),
        (Column.TRANSPORT, "TCP, UDP blocked", Permission.OTHER),
        (Column.TRANSPORT, "✅ TCP", None),
        (Column.SERVICE, "SSH (blocked)", Permission.DENIES),
        (Column.SERVICE, "SSH deny", Permission.DENIES),
        (Column.SERVICE, "SFTP drop", Permission.OTHER),
        (Column.PURPOSE, "SFTP drop", Permission.OTHER),
        (Column.PURPOSE, "Drop SFTP", Permission.DENIES),
        (Column.SERVICE, "Denied: the archive", Permission.DENIES),
        (Column.SERVICE, "Block SSH", Permission.DENIES),
        (Column.SERVICE, "Block storage", None),
        (Column.PURPOSE, "deny all", Permission.DENIES),
        (Column.PURPOSE, "❌", Permission.DENIES),
        (Column.PURPOSE, "Tells whom the relay blocked", None),
        (Column.PURPOSE, "mail (port 25 is blocked)", None),
        (Column.SERVICE, "Dropbox", None),
        (Column.SERVICE, "Blockchain", None),
        (Column.PORT, "Blocked ECHO(7)", Permission.OTHER),
        (Column.PORT, "closed", Permission.DENIES),
        (Column.PORT, "443", None),
        (Column.RULE, "DENY_GUESTS", Permission.OTHER),
        (Column.RULE, "Guests to drop box", None),
        (Column.TRANSPORT, " ".join(["denied", *["x"] * (LONGEST_DENIAL - 1)]), Permission.DENIES),
        (Column.TRANSPORT, " ".join(["denied", *["x"] * LONGEST_DENIAL]), None),
        (Column.SERVICE, " ".join(["deny", *["all"] * (LONGEST_SERVICE - 1)]), Permission.DENIES),
        (Column.SERVICE, " ".join(["deny", *["all"] * LONGEST_SERVICE]), None),
    ],
)
def test_what_a_cell_denies(meaning: Column, text: str, said: Permission | None) -> None:
    assert denied_beside(meaning, text) is said


@pytest.mark.parametrize(
    ("rule", "action", "is_open"),
    [
        ("Block the guests overnight", "Allow", True),
        ("Block the guests overnight", "", False),
        ("Block the guests", "Allow", False),
        ("Block guests", "", False),
        ("Block", "Allow", False),
        ("❌", "Allow", False),
        ("Guests", "✅ Block", False),
    ],
)
def test_the_name_of_a_rule_denies_where_no_action_is_stated(
    tmp_path: Path, rule: str, action: str, is_open: bool
) -> None:
    rows = (
        "| Rule | Source | Destination | Port | Action |\n|---|---|---|---|---|\n| Mail | Shed | Hub | 25 | Allow |\n"
    )
    found = document(tmp_path, f"{rows}| {rule} | Office | Garden | 443 | {action} |\n")
    flows = [flow for flow in found.matrix.flows if flow.source == "office"]
    assert any("unresolved" not in flow.service.marks for flow in flows) is is_open
