"""An end's further columns: masks belong to addresses, and an end without a name is called as its next column says."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import adds_up, document, flows


@pytest.mark.parametrize(
    ("header", "cells", "said"),
    [
        ("Source IP,Source Prefix", "10.0.0.0,16", "10.0.0.0/16"),
        ("Source IP,Source Mask", "10.0.0.0,255.255.255.0", "10.0.0.0/24"),
        ("Source IP,Source Mask", "10.0.0.0,/24", "10.0.0.0/24"),
        ("Source IP,Mask", "10.0.0.0,24", "10.0.0.0/24"),
        ("Source IP,CIDR", "10.0.0.0,24", "10.0.0.0/24"),
        ("Source IP,Source Mask", "10.0.0.7,255.255.255.255", "10.0.0.7"),
        ("Source IP,Source Mask", "10.0.0.0/24,24", "10.0.0.0/24"),
        ("Source IP,Source Mask", "web,24", "web"),
        ("Source IP,Source Mask", "10.0.0.0,", "10.0.0.0"),
        ("Source IP,Source Mask", "10.0.0.0,255.0.255.0", "10.0.0.0/255.0.255.0"),
        ("IP source,Masque source", "10.0.0.0,24", "10.0.0.0/24"),
        ("Quell-IP,Netzmaske", "10.0.0.0,24", "10.0.0.0/24"),
        ("IP origen,Máscara origen", "10.0.0.0,24", "10.0.0.0/24"),
        ("IP sorgente,Maschera sorgente", "10.0.0.0,24", "10.0.0.0/24"),
        ("IP origem,Máscara origem", "10.0.0.0,24", "10.0.0.0/24"),
        ("IP источника,Маска источника", "10.0.0.0,24", "10.0.0.0/24"),
        ("源IP,源掩码", "10.0.0.0,24", "10.0.0.0/24"),
        ("送信元IP,マスク", "10.0.0.0,24", "10.0.0.0/24"),
        ("출발지 IP,마스크", "10.0.0.0,24", "10.0.0.0/24"),
    ],
)
def test_an_address_has_the_mask_beside_it(tmp_path: Path, header: str, cells: str, said: str) -> None:
    found = document(tmp_path, f"{header},Destination,Port\n{cells},store,443\n", "ports.csv")
    assert flows(found) == [f"{said} > store: ? ?/443"]
    assert adds_up(found)


MD = "| Source Name | Source IP | Source Zone | Source Owner | Destination | Port |\n|---|---|---|---|---|---|\n"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("| | 10.0.0.9 | dmz | ops | store | 22 |", "10.0.0.9"),
        ("| | | lan | ops | store | 22 |", "lan"),
        # Nothing differs from the row above: the name is that row's.
        ("| | 10.0.0.1 | dmz | ops | store | 22 |", "web"),
        ("| | | | | store | 22 |", "web"),
        # An owner names no end.
        ("| | | | desk | store | 22 |", "web"),
    ],
)
def test_an_empty_name_is_what_the_next_column_says(tmp_path: Path, row: str, said: str) -> None:
    found = document(tmp_path, f"{MD}| web | 10.0.0.1 | dmz | ops | store | 443 |\n{row}\n")
    assert set(flows(found)) == {"web > store: ? ?/443", f"{said} > store: ? ?/22"}
    assert adds_up(found)


@pytest.mark.parametrize(
    "again",
    [
        "源IP,目的IP,协议,端口",
        "Quelle,Ziel,Protokoll,Port",
        "Источник,Назначение,Протокол,Порт",
        "Origine,Destination,Protocole,Port",
        "Origen,Destino,Protocolo,Puerto",
        "Origine,Destinazione,Protocollo,Porta",
        "Origem,Destino,Protocolo,Porta",
        "Källa,Mål,Protokoll,Port",
        "送信元,宛先,プロトコル,ポート",
        "출발지,목적지,프로토콜,포트",
        "(name),(name),(TCP/UDP),(number)",
        "[host],[host],[TCP/UDP],[1-65535]",
        "（名称）,（名称）,（协议）,（号）",
        "1,2,3,4",
        "(1),(2),(3),(4)",
        "A,B,C,D",
        "Source,Destination,(TCP/UDP),Port",
    ],
)
def test_a_header_that_is_said_again_is_no_row(tmp_path: Path, again: str) -> None:
    found = document(tmp_path, f"Source,Destination,Protocol,Port\n{again}\nweb,db,TCP,1433\n", "ports.csv")
    assert flows(found) == ["web > db: ? tcp/1433"]
    assert found.problems == ()
    assert found.open_questions == ()


@pytest.mark.parametrize("row", ["client,server,TCP,1433", "(web),db,TCP,1433"])
def test_a_row_with_ports_is_no_header(tmp_path: Path, row: str) -> None:
    found = document(tmp_path, f"Source,Destination,Protocol,Port\n{row}\nweb,db,TCP,22\n", "ports.csv")
    assert len(flows(found)) + len(found.problems) == 2


def test_a_second_column_of_the_same_name_is_told(tmp_path: Path) -> None:
    text = "Server,IP,Server,Port\nweb server,10.0.0.1,,443\napp server,10.0.0.3,db,22\nlog server,10.0.0.4,,514\n"
    found = document(tmp_path, text, "ports.csv")
    assert [table.unread_end for table in found.explanations] == ["Server"]


#: What a request says of each end beside its name, in two languages.
_ENGLISH = ("Zone", "Region", "IP", "Owner", "Description", "Location", "Type")
_CHINESE = ("区域", "地区", "IP", "对象", "说明", "网域", "应用程序")


@pytest.mark.parametrize("place", [0, 3, 7])
@pytest.mark.parametrize(
    ("ends", "name", "beside", "port"),
    [
        (("Source {}", "Destination {}"), "Host Name", _ENGLISH, "Destination Port"),
        (("来源{}", "目标{}"), "主机名称", _CHINESE, "目标端口"),
    ],
)
def test_the_names_of_ends_are_found_among_any_number_of_their_columns(
    tmp_path: Path, ends: tuple[str, str], name: str, beside: tuple[str, ...], port: str, place: int
) -> None:
    of_end = (*beside[:place], name, *beside[place:])
    headers = [end.format(column) for end in ends for column in of_end]
    rows = []
    for source, destination in (("web", "db"), ("app", "db"), ("web", "mq"), ("ops", "log")):
        cells = [f"10.{len(end)}.0.{at}" if "IP" in of_end[at] else f"{end} {at}" for end in "ab" for at in range(8)]
        cells[place], cells[8 + place] = source, destination
        rows.append([*cells, str(1000 + len(rows))])
    text = "\n".join(",".join(row) for row in ([*headers, port], *rows))
    assert flows(document(tmp_path, text, "ports.csv")) == [
        "web > db: ? ?/1000",
        "web > mq: ? ?/1002",
        "app > db: ? ?/1001",
        "ops > log: ? ?/1003",
    ]
