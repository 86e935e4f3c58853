"""Tables that stand on their side, and forms of one request: their headers stand in the first column."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import adds_up, document, flows

#: The labels of a flow's number, source, destination, transport and port.
LABELS = """
Flow,Source,Destination,Protocol,Port
Flow,Opened by,Answered by,L4 protocol,Listening port
Flusso,Chi chiama,Chi risponde,Trasporto,Porta in ascolto
Fluss,Quelle,Ziel,Protokoll,Zielport
Flux,Origine,Cible,Protocole,Port
Flujo,Origen,Destino,Protocolo,Puerto
Fluxo,Origem,Destino,Protocolo,Porta
Поток,Источник,Назначение,Протокол,Порт
Przepływ,Źródło,Cel,Protokół,Port
フロー,送信元,宛先,プロトコル,ポート
"""


def sheet(*rows: tuple[str, ...]) -> str:
    width = max(map(len, rows))
    return "".join(",".join((*row, *[""] * (width - len(row)))) + "\n" for row in rows)


def block(labels: str, *requests: tuple[str, str, str, str, str]) -> tuple[tuple[str, ...], ...]:
    return tuple((label, *values) for label, values in zip(labels.split(","), zip(*requests, strict=True), strict=True))


FIRST = (
    ("F1", "hall", "barn", "TCP", "5432"),
    ("F2", "hall", "mill", "TCP", '"25, 587"'),
    ("F3", "barn", "pond", "UDP", "514"),
    ("F4", "shed", "hall", "TCP", "22"),
    ("F5", "shed", "barn", "TCP", "22"),
    ("F6", "hall", "shed", "ICMP", "-"),
)
READ = [
    "hall > barn: ? tcp/5432",
    "hall > mill: ? tcp/25",
    "hall > mill: ? tcp/587",
    "hall > shed: ? icmp",
    "barn > pond: ? udp/514",
    "shed > hall: ? tcp/22",
    "shed > barn: ? tcp/22",
]


@pytest.mark.parametrize("labels", LABELS.strip().splitlines())
def test_a_flow_may_be_a_column(tmp_path: Path, labels: str) -> None:
    above = (("Flows of the farm",), ("Drawn by", "Ann", "", "", "", "Date", "2026-11-03"), ())
    found = document(tmp_path, sheet(*above, *block(labels, *FIRST)), "ports.csv")
    assert sorted(flows(found)) == sorted(READ)
    assert adds_up(found)


@pytest.mark.parametrize("between", [(), ((),), ((), ("Further flows",), ())])
def test_such_blocks_stand_one_below_another(tmp_path: Path, between: tuple[tuple[str, ...], ...]) -> None:
    labels = "Flow,Source,Destination,Protocol,Port"
    more = (("F7", "crew", "hall", "TCP", "443"), ("F8", "crew", "barn", "TCP", "443"))
    found = document(tmp_path, sheet(*block(labels, *FIRST), *between, *block(labels, *more)), "ports.csv")
    assert sorted(flows(found)) == sorted([*READ, "crew > hall: ? tcp/443", "crew > barn: ? tcp/443"])
    assert [flow.origin.line for flow in found.matrix.flows if flow.source == "crew"] == [10 + len(between)] * 2


def test_what_stands_below_is_told(tmp_path: Path) -> None:
    text = sheet(*block("Flow,Source,Destination,Protocol,Port", *FIRST), (), ("Approved by: Zoe",))
    found = document(tmp_path, text, "ports.csv")
    assert sorted(flows(found)) == sorted(READ)
    assert [(each.kind, each.text) for each in found.unseen] == [("below", "Approved by: Zoe")]


@pytest.mark.parametrize(
    "rows",
    [
        (("Source:", "hall", "Destination:", "barn"), ("Protocol:", "TCP", "Port:", "5432")),
        (("Quelle", "hall", "Port", "5432"), ("Ziel", "barn", "Protokoll", "TCP"), ("Grund", "Abfragen")),
        (("Access request",), ("From", "hall", "To", "barn"), ("Asked by", "Eva", "Port", "5432/tcp")),
        (("Источник", "hall", "Получатель", "barn"), ("Порт", "5432", "Протокол", "TCP"), ("Цель", "запросы")),
    ],
)
def test_a_form_may_have_its_labels_in_two_columns(tmp_path: Path, rows: tuple[tuple[str, ...], ...]) -> None:
    found = document(tmp_path, sheet(*rows), "ports.csv")
    assert flows(found) == ["hall > barn: ? tcp/5432"]


def test_forms_one_below_another_are_a_request_each(tmp_path: Path) -> None:
    first = (("Request 1",), ("Quelle", "hall"), ("Ziel", "barn"), ("Port", "5432"), ("Protokoll", "TCP"))
    second = (("Request 2",), ("Quelle", "hall"), ("Ziel", "pond"), ("Port", "514"), ("Protokoll", "UDP"))
    assert flows(document(tmp_path, sheet(*first, *second), "ports.csv")) == [
        "hall > barn: ? tcp/5432",
        "hall > pond: ? udp/514",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        # Fields and what they hold.
        (("Field", "Description"), ("Source", "an address"), ("Destination", "an address"), ("Port", "a number")),
        # A list whose names are words of headers.
        (("Host", "Port", "Protocol"), ("source", "80", "TCP"), ("destination", "443", "TCP"), ("port", "22", "TCP")),
        # One end twice.
        (("Source", "hall", "barn"), ("Source", "mill", "pond"), ("Destination", "shed", "crew"), ("Port", "1", "2")),
        # Many columns, of which few have ports.
        (("Source", *"abcdef"), ("Destination", *"ghijkl"), ("Port", "80", "no", "no", "no", "no", "no")),
    ],
)
def test_other_first_columns_are_no_headers(tmp_path: Path, rows: tuple[tuple[str, ...], ...]) -> None:
    found = document(tmp_path, sheet(*rows), "ports.csv", empty=True)
    headers = [tuple(column.header for column in each.columns) for each in found.explanations]
    first = tuple(row[0] for row in rows)
    assert all(first[: len(each)] != each[: len(first)] for each in headers if each)


def test_a_request_without_an_end_is_told(tmp_path: Path) -> None:
    rows = (("Source", "hall", ""), ("Destination", "barn", "pond"), ("Port", "443/tcp", "22/tcp"))
    found = document(tmp_path, sheet(*rows), "ports.csv")
    assert flows(found) == ["hall > barn: ? tcp/443", "not stated > pond: ? tcp/22"]
    assert [str(said) for said in found.open_questions] == [
        "ports.csv:3: the source of 1 flow is not stated; --source ROLE names it"
    ]
