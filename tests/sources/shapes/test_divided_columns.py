"""Columns that name both ends in one cell, and both ports beside them."""

import pytest

from exgraph.errors import UnusableInput
from tests.sources.shapes.reading import adds_up, document, flows

_BOTH = ["web > db: ? tcp/5432", "web > log: ? tcp/443", "web > log: ? tcp/6514"]


def _table(ends: str, ports: str, *rows: str) -> str:
    return "\n".join((f"| {ports} | Protocol | {ends} |", "|---|---|---|", *(f"| {row} |" for row in rows))) + "\n"


@pytest.mark.parametrize(
    ("ends", "ports"),
    [
        ("Source / Destination", "Source / Destination Port(s)"),
        ("Source/Dest", "Ports"),
        ("[Service tags](tags.md)<br>Source / Destination", "Source/Destination ports"),
        ("Quelle/Ziel", "Quell-/Zielport(s)"),
        ("Источник / Назначение", "Порты источника/назначения"),
        ("Origine/Destination", "Port(s) source/destination"),
        ("Origen / Destino", "Puertos de origen/destino"),
        ("Tag di servizio<br>Origine/Destinazione", "Porte di origine/destinazione"),
        ("Origem/Destino", "Portas de origem/destino"),
        ("Källa/Mål", "Källport/målport"),
        ("送信元/宛先", "送信元/宛先ポート"),
        ("소스/대상", "소스/대상 포트"),
        ("源/目标", "源/目标端口"),
        ("Tjänsttaggar<br>Källa / Mål", "Käll-/målport(ar)"),
        ("[サービス タグ](tags.md)<br>ソース / ターゲット", "ソース / ターゲット ポート"),
        ("[서비스 태그](tags.md)<br>원본 / 대상", "원본/대상 포트"),
        ("[服务标记](tags.md)<br>源 / 目标", "源/目标端口"),
    ],
)
def test_a_cell_of_two_names_is_both_ends_in_every_language(tmp_path, ends, ports):
    text = _table(ends, ports, "* / 5432 | TCP | web / db", "*/443, 6514 | TCP | web/log", "* / 443 | TCP | web / log")
    assert flows(document(tmp_path, text)) == _BOTH


@pytest.mark.parametrize(
    ("ends", "cells"),
    [
        ("Source / Destination", ("web / db", "web / log")),
        ("Destination / Source", ("db / web", "log / web")),
        ("From/To", ("web / db", "web / log")),
        ("To/From", ("db / web", "log / web")),
    ],
)
def test_the_header_says_which_name_is_which_end(tmp_path, ends, cells):
    text = _table(ends, "Port", f"5432 | TCP | {cells[0]}", f"443,6514 | TCP | {cells[1]}")
    assert flows(document(tmp_path, text)) == _BOTH


@pytest.mark.parametrize(
    ("ports", "cells"),
    [
        ("Source / Destination Port(s)", ("1024-65535 / 5432", "123 / 443, 6514")),
        ("Destination / Source Port(s)", ("5432 / 1024-65535", "443, 6514 / 123")),
        ("Quell-/Zielports", ("1024-65535 / 5432", "123 / 443, 6514")),
        ("送信元/宛先ポート", ("1024-65535 / 5432", "123 / 443, 6514")),
    ],
)
def test_a_source_port_is_no_port_that_is_opened(tmp_path, ports, cells):
    text = _table("Source / Destination", ports, f"{cells[0]} | TCP | web / db", f"{cells[1]} | TCP | web / log")
    assert flows(document(tmp_path, text)) == [
        "web > db: ? tcp/5432 [source port 1024-65535]",
        "web > log: ? tcp/443 [source port 123]",
        "web > log: ? tcp/6514 [source port 123]",
    ]


def _directed(*rows: str) -> str:
    head = "| Port | Direction | Source / Destination |\n|---|---|---|\n"
    return "## Ports of the gateway\n\n" + head + "".join(f"| {row} |\n" for row in rows)


def test_a_host_that_every_direction_fits_stands_in_both_ends(tmp_path):
    text = _directed("tcp/443 | Inbound | clients / gateway", "tcp/25 | Outbound | gateway / relay")
    assert flows(document(tmp_path, text)) == ["clients > gateway: ? tcp/443", "gateway > relay: ? tcp/25"]


@pytest.mark.parametrize(
    ("rows", "shown"),
    [
        (
            ("tcp/443 | Inbound | clients / admins", "tcp/25 | Outbound | relay"),
            ["gateway > relay: ? tcp/25", "clients / admins > gateway: ? tcp/443"],
        ),
        (
            ("tcp/443 | Inbound | clients / admins", "tcp/22 | Inbound | admins / backup"),
            [
                "clients > gateway: ? tcp/443",
                "admins > gateway: ? tcp/22",
                "admins > gateway: ? tcp/443",
                "backup > gateway: ? tcp/22",
            ],
        ),
        (
            ("tcp/443 | Inbound | 10.1.0.0/16", "tcp/22 | Inbound | 10.2.0.0/16"),
            ["10.1.0.0/16 > gateway: ? tcp/443", "10.2.0.0/16 > gateway: ? tcp/22"],
        ),
    ],
    ids=["one name in a row", "no name in every row", "addresses with a prefix"],
)
def test_names_beside_directions_that_no_host_fits_are_other_ends(tmp_path, rows, shown):
    read = document(tmp_path, _directed(*rows))
    assert sorted(flows(read)) == sorted(shown)
    assert adds_up(read)


@pytest.mark.parametrize("cells", [("web / db", "web / log"), ("web / db", "web/log")])
def test_half_of_the_cells_with_spaces_are_enough(tmp_path, cells):
    text = _table("Source / Destination", "Port", f"5432 | TCP | {cells[0]}", f"443, 6514 | TCP | {cells[1]}")
    assert flows(document(tmp_path, text)) == _BOTH


@pytest.mark.parametrize(
    "cells",
    [
        ("web / db",),
        ("web / db", "web/log", "web/mail"),
        ("web / db", "web / log / mail"),
        ("web / db", "log"),
        ("web / db", "web / log<br>mail"),
    ],
    ids=["one row", "fewer spaces", "three names", "one name", "lines"],
)
def test_a_column_that_may_be_of_other_ends_is_not_divided(tmp_path, cells):
    text = _table("Source / Destination", "Port", *(f"443 | TCP | {cell}" for cell in cells))
    with pytest.raises(UnusableInput, match="no direction is stated"):
        document(tmp_path, text)


def test_a_title_inside_the_table_is_none_of_its_ends(tmp_path):
    text = (
        "| Source / Destination | Port | Protocol |\n|---|---|---|\n| web / db | 5432 | TCP |\n| Logs | | |\n"
        "| web / log | 443,6514 | TCP |\n"
    )
    assert flows(document(tmp_path, text)) == _BOTH


def test_a_column_that_a_reader_names_stays_whole(tmp_path):
    text = _table("Source / Destination", "Port", "5432 | TCP | web / db", "443 | TCP | web / log")
    read = document(tmp_path, text, columns={"destination": "Source / Destination"})
    assert not any(flow.startswith("web > ") for flow in flows(read))
