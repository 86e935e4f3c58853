"""Small forms of tables: questions as headers, titles below a header, names in brackets, services by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import adds_up, document, flows


@pytest.mark.parametrize(
    ("header", "ends", "yes", "no"),
    [
        ("Ist gesperrt?", "Quelle,Ziel", "ja", "nein"),
        ("Czy zablokowane?", "Źródło,Cel", "tak", "nie"),
        ("Engelli mi?", "Kaynak,Hedef", "Evet", "Hayır"),
        ("Is it blocked?", "Source,Destination", "yes", "no"),
        ("차단 여부", "출발지,목적지", "예", "아니오"),
    ],
)
def test_a_question_whether_a_row_is_closed(tmp_path: Path, header: str, ends: str, yes: str, no: str) -> None:
    text = f"{ends},Port,{header}\na,b,443/tcp,{no}\na,c,22/tcp,{yes}\n"
    read = document(tmp_path, text, "ports.csv")
    assert [each for each in flows(read) if "negative" not in each and "none" not in each] == ["a > b: ? tcp/443"]
    adds_up(read)


@pytest.mark.parametrize(
    ("header", "ends", "yes", "no"),
    [
        ("Чи дозволено", "Джерело,Призначення", "✅", "❌"),
        ("Czy dozwolone?", "Źródło,Cel", "tak", "nie"),
        ("Is it allowed?", "Source,Destination", "yes", "no"),
    ],
)
def test_a_question_whether_a_row_is_open(tmp_path: Path, header: str, ends: str, yes: str, no: str) -> None:
    text = f"{ends},Port,{header}\na,b,443/tcp,{yes}\na,c,22/tcp,{no}\n"
    read = document(tmp_path, text, "ports.csv")
    assert [each for each in flows(read) if "negative" not in each and "none" not in each] == ["a > b: ? tcp/443"]


TITLED = """<table><tr><th>Service</th><th>Protocol</th><th>Port</th></tr>
<tr><{0} colspan="3">{1}</{0}></tr><tr><td>Web UI</td><td>TCP</td><td>8445</td></tr>
<tr><{0} colspan="3">{2}</{0}></tr><tr><td>Position</td><td>UDP</td><td>7020</td></tr></table>"""


@pytest.mark.parametrize("cell", ["td", "th"])
def test_titles_below_a_header_name_the_ends(tmp_path: Path, cell: str) -> None:
    read = document(tmp_path, TITLED.format(cell, "Console → Server", "Unit → Server"), "ports.html")
    assert flows(read) == ["Console > Server: Web UI tcp/8445", "Unit > Server: Position udp/7020"]


def test_a_title_below_a_header_that_names_no_pair_gives_no_end(tmp_path: Path) -> None:
    read = document(tmp_path, TITLED.format("td", "General notes", "Further notes"), "ports.html")
    assert not [each for each in flows(read) if "General" in each or "Further" in each]


def test_words_in_square_brackets_belong_to_a_name_and_marks_do_not(tmp_path: Path) -> None:
    text = "src,dst,port\nbay/gate[Pod],bay/hold[Job],443/tcp\nweb[1],db[a],22/tcp\nweb[iii],db[12],80/tcp\n"
    assert flows(document(tmp_path, text, "ports.csv")) == [
        "bay/gate[Pod] > bay/hold[Job]: ? tcp/443",
        *("web > db: ? tcp/22", "web > db: ? tcp/80"),
    ]


HEADS = [
    ("Source | Destination | Service", "Owner"),
    ("Zdroj | Cíl | Služba", "Správce"),
    ("Von | Nach | Dienst", "Server"),
]


@pytest.mark.parametrize(("headers", "admin"), HEADS)
def test_services_by_name_beside_services_with_ports(tmp_path: Path, headers: str, admin: str) -> None:
    rows = [headers, "---|---|---", "Client | Portal | HTTPS", f"{admin} | Portal | SSH"]
    rows += ["Portal | Store | TCP 2049", "Store | Portal | TCP 9440"]
    read = document(tmp_path, "\n".join(f"| {row} |" for row in rows) + "\n")
    services = [each.partition(": ")[2] for each in flows(read)]
    assert sorted(services) == ["? tcp/2049", "? tcp/9440", "HTTPS", "SSH"]
    adds_up(read)


@pytest.mark.parametrize(
    ("header", "inward", "outward"),
    [("自ホスト,接続相手,方向", "受信", "送信"), ("本机,对端,方向", "入站", "出站")],
)
def test_an_own_host_and_its_peer_turn_with_the_direction(
    tmp_path: Path, header: str, inward: str, outward: str
) -> None:
    text = f"{header},Port\nweb1,lb1,{inward},443/tcp\nweb1,db1,{outward},5432/tcp\n"
    assert flows(document(tmp_path, text, "ports.csv")) == ["lb1 > web1: ? tcp/443", "web1 > db1: ? tcp/5432"]
