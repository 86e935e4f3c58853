"""Two columns of ends of which neither is the source by its header: others say who opens, or who listens."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import adds_up, document, flows


def table(headers: str, *rows: str) -> str:
    width = headers.count("|") + 1
    lines = (headers, "|".join(["---"] * width), *rows)
    return "".join(f"| {line} |\n" for line in lines)


OPENS = """
Opened by | Node 1 | Node 2 | Port | both
Initiator | End one | End two | Port | both
Aufgebaut von | Knoten A | Knoten B | Port | beide
Initiiert von | Linke Seite | Rechte Seite | Port | beide
Initié par | Extrémité A | Extrémité B | Port | les deux
Iniciado por | Extremo 1 | Extremo 2 | Puerto | ambos
Chi apre | Lato A | Lato B | Porta | entrambi
Quem abre | Lado A | Lado B | Porta | ambos
Кто открывает | Узел 1 | Узел 2 | Порт | оба
接続開始側 | 機器甲 | 機器乙 | ポート | 双方
发起方 | 设备甲 | 设备乙 | 端口 | 双方
"""


@pytest.mark.parametrize("line", OPENS.strip().splitlines())
def test_a_column_that_names_one_of_two_ends_says_who_opens(tmp_path: Path, line: str) -> None:
    *headers, both = line.split(" | ")
    rows = ("hall|hall|barn|443/tcp", "mill|hall|mill|22/tcp", f"{both}|hall|pond|25/tcp")
    found = document(tmp_path, table("|".join(headers), *rows))
    assert sorted(flows(found)) == [
        "hall > barn: ? tcp/443",
        "hall > pond: ? tcp/25",
        "mill > hall: ? tcp/22",
        "pond > hall: ? tcp/25",
    ]
    assert adds_up(found)


@pytest.mark.parametrize(
    ("headers", "says"),
    [
        ("Opened by|System|Partner|Port", ("hall", "mill")),
        ("Opened by|Side A|Side B|Port", ("A", "B")),
        ("Opened by|Side A|Side B|Port", ("Side A", "Side B")),
        ("Opened by|Node 1|Node 2|Port", ("1", "2")),
        ("Opened by|Left end|Right end|Port", ("Left end", "Right end")),
        ("Initiated by|Source|Destination|Port", ("hall", "mill")),
        ("Listening end|End one|End two|Port", ("barn", "hall")),
    ],
)
def test_it_names_the_end_or_its_column(tmp_path: Path, headers: str, says: tuple[str, str]) -> None:
    forth, back = says
    rows = (f"{forth}|hall|barn|443/tcp", f"{back}|hall|mill|22/tcp")
    assert flows(document(tmp_path, table(headers, *rows))) == ["hall > barn: ? tcp/443", "mill > hall: ? tcp/22"]


def test_a_name_that_is_neither_end_leaves_its_row_out(tmp_path: Path) -> None:
    rows = ("hall|hall|barn|443/tcp", "mill|hall|mill|22/tcp", "hall|hall|pond|25/tcp", "crew|hall|shed|80/tcp")
    found = document(tmp_path, table("Opened by|End one|End two|Port", *rows))
    assert len(flows(found)) == 3
    assert [problem.message for problem in found.problems] == ["the direction '?' is not known"]


@pytest.mark.parametrize(
    ("headers", "rows"),
    [
        # Persons, who open no connection.
        ("Opened by|Source|Destination|Port", ("Ann|hall|barn|443/tcp", "Bob|mill|hall|22/tcp")),
        # One that is named in every row names what its header says, and its neighbour may be anything.
        ("Opened by|Host|Place|Port", ("hall|hall|yard|443/tcp", "mill|mill|yard|22/tcp")),
    ],
)
def test_other_columns_are_read_as_before(tmp_path: Path, headers: str, rows: tuple[str, ...]) -> None:
    found = document(tmp_path, table(headers, *rows), empty=True)
    assert all("yard" not in flow for flow in flows(found))
    assert all("Ann >" not in flow or "Ann > barn" in flow for flow in flows(found))
    assert not any("Direction" in column.header for each in found.explanations for column in each.columns)


TICKED = """
Linke Seite | Aufbau von links | Aufbau von rechts | Rechte Seite
Left end | Opened by left | Opened by right | Right end
Side A | Initiated by A | Initiated by B | Side B
Side A | B listens | A listens | Side B
Side A | A opens | B opens | Side B
Site 1 | 1 → 2 | 2 → 1 | Site 2
Узел А | Инициатор А | Инициатор Б | Узел Б
Lato A | Chi apre: A | Chi apre: B | Lato B
"""


@pytest.mark.parametrize("headers", TICKED.strip().splitlines())
def test_two_columns_to_tick_say_who_opens(tmp_path: Path, headers: str) -> None:
    rows = ("hall|x||barn|443/tcp", "hall||x|mill|22/tcp", "hall|x|x|pond|25/tcp")
    found = document(tmp_path, table(f"{headers}|TCP port", *rows))
    assert sorted(flows(found)) == [
        "hall > barn: ? tcp/443",
        "hall > pond: ? tcp/25",
        "mill > hall: ? tcp/22",
        "pond > hall: ? tcp/25",
    ]


@pytest.mark.parametrize(
    "headers",
    [
        "Side A|Tested on A|Tested on B|Side B|Port",
        "Left end|Left in service|Right in service|Right end|Port",
        "Left end|Opened by hall|Opened by mill|Right end|Port",
    ],
)
def test_ticks_that_say_something_else_make_no_ends(tmp_path: Path, headers: str) -> None:
    rows = ("hall|x||barn|443/tcp", "hall||x|mill|22/tcp")
    assert not any("mill > hall" in flow for flow in flows(document(tmp_path, table(headers, *rows), empty=True)))


def test_a_row_without_a_tick_does_not_say_who_opens(tmp_path: Path) -> None:
    rows = ("hall|x||barn|443/tcp", "hall||x|mill|22/tcp", "hall|||pond|25/tcp")
    found = document(tmp_path, table("Left end|Opened by left|Opened by right|Right end|Port", *rows))
    assert flows(found) == ["hall > barn: ? tcp/443", "mill > hall: ? tcp/22"]
    assert [problem.message for problem in found.problems] == ["the direction '?' is not known"]
