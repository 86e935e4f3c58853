"""Tables of both ends without a column of ports: rules, by what they permit or by their protocols."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.errors import UnusableInput

from .reading import document, flows

#: Header → rows → flows.
READ = [
    (
        "Rule | Source | Destination | Action",
        ["F-01 | Office | Internet | Allow", "F-02 | Garden | Office | Deny"],
        ["Office > Internet: ? [no port is stated] {unresolved}", "Garden > Office: none"],
    ),
    (
        "Client | Server | Action",
        ["Office | Garden | Allow", "Garden | Office | Deny"],
        ["Office > Garden: ? [no port is stated] {unresolved}", "Garden > Office: none"],
    ),
    (
        "Rule | Source | Destination | Action",
        [
            "Block guests | Guests | 10.1.2.0/24 | Block",
            "Guests out | Guests | Any | Pass",
            "Shed | Shed | Any | Block",
        ],
        ["Guests > 10.1.2.0/24: none", "Guests > Any: ? [no port is stated] {unresolved}", "Shed > Any: none"],
    ),
    (
        "规则 | 源 | 目的 | 动作",
        ["禁止访客 | 访客 | 办公 | 拒绝", "允许办公 | 办公 | 访客 | 允许"],
        ["访客 > 办公: none", "办公 > 访客: ? [no port is stated] {unresolved}"],
    ),
    (
        "Источник | Назначение | Действие",
        ["Офис | Склад | Разрешить", "Гости | Склад | Запретить"],
        ["Офис > Склад: ? [no port is stated] {unresolved}", "Гости > Склад: none"],
    ),
    (
        "Источник | Назначение | Служба | Причина",
        ["Офис | Склад | HTTP TCP/80 | заказы", "Гости | Склад | DNS UDP/53 | имена"],
        ["Офис > Склад: HTTP tcp/80", "Гости > Склад: DNS udp/53"],
    ),
    (
        "Регион | Источник | Получатель | Действие",
        ["1 | Офис | Склад | Разрешить"],
        ["Офис > Склад: ? [no port is stated] {unresolved}"],
    ),
    (
        "Action | Protocol | Source | Destination",
        [
            "Pass | ICMP | Office | Garden",
            "Pass | IPv4+6 | Office | Cellar",
            "Pass | any | Garden | Cellar",
            "Pass | TCP | Garden | Office",
            "Block | IP | Cellar | Office",
        ],
        [
            "Office > Garden: ? icmp",
            "Office > Cellar: ? ?/1-65535",
            "Garden > Office: ? tcp/? [no port is stated] {unresolved}",
            "Garden > Cellar: ? any/1-65535",
            "Cellar > Office: none",
        ],
    ),
    (
        "Quelle | Ziel | Protokoll",
        ["Büro | Garten | HTTPS"],
        ["Büro > Garten: HTTPS"],
    ),
]


def table(header: str, rows: list[str]) -> str:
    dashes = "|".join("---" for _ in header.split("|"))
    return "\n".join(f"| {line} |" for line in (header, dashes, *rows)) + "\n"


@pytest.mark.parametrize(("header", "rows", "expected"), READ, ids=[header for header, _, _ in READ])
def test_they_are_read(tmp_path: Path, header: str, rows: list[str], expected: list[str]) -> None:
    assert flows(document(tmp_path, table(header, rows))) == expected


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Source | Destination | Purpose", "Office | Garden | stores orders"),
        ("From | To | Status", "Office | Garden | Active"),
        ("Источник | Назначение | Статус", "Офис | Печать счетов | Активно"),
        ("Источник | Назначение | Протокол", "Офис | Печать счетов | HTTPS"),
        ("Source | Destination | Action", "Office | Garden | Copy"),
        ("Source | Destination | Action | Anschluss", "Office | Garden | Allow | 8443"),
    ],
)
def test_others_are_not(tmp_path: Path, header: str, row: str) -> None:
    with pytest.raises(UnusableInput):
        document(tmp_path, table(header, [row]))


@pytest.mark.parametrize(("permitting", "read"), [(4, True), (3, False)])
def test_four_cells_in_five_have_to_permit_or_deny(tmp_path: Path, permitting: int, read: bool) -> None:
    actions = ["Allow"] * permitting + ["Mirror"] * (5 - permitting)
    rows = [f"A{number} | B | {action}" for number, action in enumerate(actions)]
    found = document(tmp_path, table("Source | Destination | Action", rows), empty=True)
    assert bool(flows(found)) is read


def test_ports_beside_a_transport_are_no_protocol_alone(tmp_path: Path) -> None:
    text = table("Action | Source | Destination | Protocol", ["Allow | Office | Garden | TCP/UDP 53"])
    assert flows(document(tmp_path, text)) == ["Office > Garden: ? tcp/53", "Office > Garden: ? udp/53"]
