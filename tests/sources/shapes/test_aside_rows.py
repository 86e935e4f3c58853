"""Samples, what stands below a table, and ports that are not read are told; a row stands in its own line."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.errors import UnusableInput

from .reading import adds_up, document, flows

HEADER = "Source,Destination,Port,Comment\n"
ROW = "web,store,443,\n"


@pytest.mark.parametrize(
    "row",
    [
        "Sample,Sample,8080,how to fill in",
        "Example 1,db,8080,",
        "e.g. web01,e.g. db01,8080,",
        "x.x.x.x,y.y.y.y,8080,",
        "Beispiel,db,8080,",
        "Exemple : web,db,8080,",
        "Ejemplo,db,8080,",
        "esempio,db,8080,",
        "Exemplo,db,8080,",
        "Exempel,db,8080,",
        "Пример,db,8080,",
        "記入例,db,8080,",
        "예시,db,8080,",
        "示例,db,8080,",
        "Sample,,,\npc,server,8080,",
    ],
)
def test_a_sample_is_no_flow_and_told(tmp_path: Path, row: str) -> None:
    found = document(tmp_path, f"{HEADER}{row}\n{ROW}", "ports.csv")
    assert flows(found) == ["web > store: ? ?/443"]
    (one,) = found.unseen
    assert (one.kind, one.count, one.place) == ("sample", row.count("\n") + 1, "ports.csv:2")
    assert found.account.unseen == one.count
    assert adds_up(found)


@pytest.mark.parametrize("row", ["es,log,514,", "Example server,log,514,", "Ex,log,514,", "10.x.x.x,log,514,"])
def test_a_name_is_no_sample(tmp_path: Path, row: str) -> None:
    found = document(tmp_path, f"{HEADER}{ROW}{row}\n", "ports.csv")
    assert len(flows(found)) == 2
    assert found.unseen == ()


@pytest.mark.parametrize(
    "row",
    [
        "Approved by:,Jane Doe,,",
        "Total,,12,",
        "Legend,,,\n✓,allowed,,",
        "Genehmigt von,J. Doe,,",
        "Approuvé par : J. Doe,,,",
        "Aprobado por,J. Doe,,",
        "Approvato da,J. Doe,,",
        "Aprovado por,J. Doe,,",
        "Godkänd av,J. Doe,,",
        "Согласовано,Иванов И.И.,,",
        "承認者,山田,,",
        "승인자,김,,",
        "审批人,王,,",
    ],
)
def test_what_stands_below_a_table_is_no_flow_and_told(tmp_path: Path, row: str) -> None:
    found = document(tmp_path, f"{HEADER}{ROW}{row}\n", "ports.csv")
    assert flows(found) == ["web > store: ? ?/443"]
    assert [(each.kind, each.count, each.place) for each in found.unseen] == [
        ("below", row.count("\n") + 1, "ports.csv:3")
    ]
    assert found.problems == ()
    assert adds_up(found)


def test_above_a_row_with_ports_such_a_word_is_a_role(tmp_path: Path) -> None:
    found = document(tmp_path, f"{HEADER}Version,store,22,\n{ROW}", "ports.csv")
    assert flows(found) == ["Version > store: ? ?/22", "web > store: ? ?/443"]
    assert found.unseen == ()


def test_a_column_of_ports_that_is_not_read_is_told(tmp_path: Path) -> None:
    text = "Source,Destination,Port,Legacy,Users\nweb,store,443,TCP 8443,100\nweb,log,514,TCP 9514,2000\n"
    found = document(tmp_path, text, "ports.csv")
    assert [str(said) for said in found.open_questions] == ["ports.csv:1: 1 column with ports, not read: Legacy"]


@pytest.mark.parametrize(
    "header",
    [
        "Source,Destination,Protocol,Port,Fallback port",
        "Quelle,Ziel,Protokoll,Port,Ausweichport",
        "Källa,Mål,Protokoll,Port,Reservport",
        "Bron,Bestemming,Protocol,Poort,Uitwijkpoort",
        "Origen,Destino,Protocolo,Puerto,Puerto alternativo",
        "Источник,Получатель,Протокол,Порт,Резервный порт",
        "送信元,宛先,プロトコル,ポート,予備ポート",
    ],
)
def test_of_two_columns_of_ports_none_is_read_alone_in_silence(tmp_path: Path, header: str) -> None:
    found = document(tmp_path, f"{header}\nweb,store,tcp,1433,11433\nweb,log,udp,514,515\n", "ports.csv", empty=True)
    assert found.open_questions or not flows(found)
    assert all(header.rpartition(",")[2] in str(said) for said in found.open_questions)


@pytest.mark.parametrize(
    "header",
    [
        "Quelle,Ziel,Protokoll,Port,Report",
        "Quelle,Ziel,Protokoll,Port,Switchport",
        "Quelle,Ziel,Protokoll,Port,Support",
    ],
)
def test_what_port_stands_in_is_no_port(tmp_path: Path, header: str) -> None:
    found = document(tmp_path, f"{header}\nweb,store,tcp,1433,11433\nweb,log,udp,514,515\n", "ports.csv")
    assert flows(found) == ["web > store: ? tcp/1433", "web > log: ? udp/514"]
    assert found.open_questions == ()


@pytest.mark.parametrize(
    ("text", "name", "lines"),
    [
        (
            "| Source | Destination | Port |\n|---|---|---|\n| web | store | 443 |\n| ditto | log | ditto |\n"
            "| 〃 | mail | 〃 |\n",
            "ports.md",
            [3, 4, 5],
        ),
        (
            "<table><tr><th>Source</th><th>Destination</th><th>Port</th></tr>\n<tr><td rowspan=2>web</td>"
            "<td>store</td><td rowspan=2>443</td></tr>\n<tr><td>log</td></tr></table>\n",
            "ports.html",
            [2, 3],
        ),
    ],
)
def test_a_row_stands_in_its_own_line(tmp_path: Path, text: str, name: str, lines: list[int]) -> None:
    found = document(tmp_path, text, name)
    assert [flow.origin.line for flow in found.matrix.flows] == lines


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("web,store,8443,,TCP", ""),
        ("web,store,,8443,", "the row lacks cells, and there is not one place alone where they are missing"),
        (
            "web,8443,,TCP,",
            "'8443' is no role: numbers, ports and transports are none; --in 8443=ZONE says that it is one",
        ),
        ("web,8443/tcp,,TCP,", "'8443/tcp' is no role: numbers, ports and transports are none"),
    ],
)
def test_a_row_whose_port_stands_elsewhere_is_rejected(tmp_path: Path, row: str, message: str) -> None:
    text = f"Source,Destination,Port,Protocol,Action\nhub,log,514,UDP,Allow\nhub,mail,25,TCP,Allow\n{row}\n"
    found = document(tmp_path, text, "ports.csv")
    assert [problem.message for problem in found.problems] == [message] * bool(message)


def test_ticks_under_inbound_and_outbound_say_the_direction(tmp_path: Path) -> None:
    text = (
        "# Ports of the Web server\n\n| Port | Inbound | Outbound | Remote host |\n|---|---|---|---|\n"
        "| 443 | ✓ | | Client |\n| 25 | | ✓ | Relay |\n| 53 | ✓ | ✓ | Name server |\n| 22 | | | Admin |\n"
    )
    found = document(tmp_path, text)
    assert sorted(flows(found)) == [
        "Client > Web server: ? ?/443",
        "Name server > Web server: ? ?/53",
        "Web server > Name server: ? ?/53",
        "Web server > Relay: ? ?/25",
    ]
    assert [problem.message for problem in found.problems] == ["no direction is stated"]


@pytest.mark.parametrize(
    "title", ["Request 2231 - web shop", "Stand 12.05.2026", "Реестр № 7", "第 12 版", "Change 443"]
)
@pytest.mark.parametrize("more", ["", ",,,\n"])
def test_a_title_with_a_number_stands_above_the_header(tmp_path: Path, title: str, more: str) -> None:
    found = document(tmp_path, f"{title},,,\n{more}{HEADER}{ROW}", "ports.csv")
    assert flows(found) == ["web > store: ? ?/443"]


@pytest.mark.parametrize("above", ["8080,,,", "tcp/8080,,,", "All on TCP 8080,,,", "web,store,8080,"])
def test_ports_above_the_header_are_no_title(tmp_path: Path, above: str) -> None:
    with pytest.raises(UnusableInput, match="no column is about ports"):
        document(tmp_path, f"{above}\n{HEADER}{ROW}", "ports.csv")
