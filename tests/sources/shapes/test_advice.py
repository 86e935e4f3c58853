"""What would help to read a table that was left alone or read in part, told in whole sentences."""

from pathlib import Path

import pytest

from exgraph.errors import UnusableInput
from exgraph.sources.document import Reading
from exgraph.sources.explaining.ask import explain_reading
from exgraph.sources.load import read

from .reading import adds_up, document

SOURCES = "recognised are source, источник, quelle, origine, origen, origem, källa, 送信元, 원본, 源"
DESTINATIONS = "recognised are destination, получатель, ziel, destinazione, destino, mål, 宛先, 대상, 目标"
PORT = "port: recognised headers are Port, Ports, Port range, Порт, Porta, 端口, ポート, 포트"
TRANSPORTS = (
    "recognised are protocol, протокол, protokoll, protocole, protocollo, protocolo, プロトコル, 프로토콜, 协议"
)
ALL_UNKNOWN = (
    "| Amt | Ort | Ligne | Wie |\n|---|---|---|---|\n| Desk | Hub | 25 | TCP |\n| Hub | Store | 5432 | UDP |\n"
)


@pytest.mark.parametrize(
    ("text", "options", "advice"),
    [
        pytest.param(
            ALL_UNKNOWN,
            {},
            (
                f'{PORT}; or say --column port="Ligne"',
                f'source: no header names it; {SOURCES}; or say --column source="Amt", --column source="Ort" '
                "or --source ROLE",
                f'destination: no header names it; {DESTINATIONS}; or say --column destination="Amt", '
                '--column destination="Ort" or --destination ROLE',
                f'transport: no header names it; {TRANSPORTS}; or say --column transport="Wie"',
            ),
            id="no header is known",
        ),
        pytest.param(
            "| Service | Port | Amt |\n|---|---|---|\n| SMTP | 25/tcp | Kim |\n",
            {"destination": "Hub"},
            (f'source: no header names it; {SOURCES}; or say --column source="Amt" or --source ROLE',),
            id="an end that an option names is not missing",
        ),
        pytest.param(
            "| Service | Port |\n|---|---|\n| SMTP | 25/tcp |\n",
            {},
            (
                f"source: no header names it; {SOURCES}; or say --source ROLE",
                f"destination: no header names it; {DESTINATIONS}; or say --destination ROLE",
            ),
            id="no column is left to name the ends",
        ),
        pytest.param(
            '| Source | Port | A "b" $c |\n|---|---|---|\n| Desk | 25/tcp | Hub |\n',
            {},
            (
                f'destination: no header names it; {DESTINATIONS}; or say --column destination="A \\"b\\" \\$c" '
                "or --destination ROLE",
            ),
            id="signs that a shell would read are escaped",
        ),
        pytest.param("## Ports of the hub\n\n| Source | Port |\n|---|---|\n| Desk | 25 |\n", {}, (), id="a title"),
        pytest.param("| From | To | Port | Owner |\n|---|---|---|---|\n| A | B | 25 | Kim |\n", {}, (), id="all"),
        pytest.param("| Part | Cores |\n|---|---|\n| Desk | 8 |\n| Hub | 4 |\n", {}, (), id="counts are no ports"),
    ],
)
def test_the_explanation_names_what_is_missing_and_the_option_that_says_it(tmp_path, text, options, advice):
    found = document(tmp_path, text, empty=True, **options)
    assert tuple(map(str, found.explanations[0].advice)) == advice
    assert adds_up(found)


def test_a_table_left_alone_names_the_column_that_looks_like_ports(tmp_path):
    found = document(tmp_path, ALL_UNKNOWN, empty=True)
    assert found.explanations[0].reason == "the column 'Ligne' looks like ports, but its header is not recognised"


def test_the_options_that_are_advised_read_the_table(tmp_path):
    columns = {"port": "Ligne", "source": "Amt", "destination": "Ort", "transport": "Wie"}
    found = document(tmp_path, ALL_UNKNOWN, columns=columns)
    assert [flow.service.key for flow in found.matrix.flows] == ["? tcp/25", "? udp/5432"]
    assert found.explanations[0].advice == ()


def test_the_same_advice_is_shown_once(tmp_path):
    table = "| Service | Port |\n|---|---|\n| SMTP | 25/tcp |\n"
    found = document(tmp_path, f"# One\n\n{table}\n# Two\n\n{table}", empty=True)
    shown = next(table for table in explain_reading(found).tables() if table.title == "What would help")
    assert [row[0] for row in shown.rows] == ["ports.md:3", "ports.md:3"]


def test_notes_of_the_format_are_shown_with_their_place(tmp_path):
    text = "[%header,cols=3*]\n|===\n|From |To |Port\nifdef::east[]\n|A |B |25\nendif::[]\n|===\n"
    found = document(tmp_path, text, "ports.adoc")
    notes = explain_reading(found).tables()[0].notes
    assert notes == ("ports.adoc:2: all branches of its conditions are read together: ifdef::east.",)


ROWS = (
    "web01;db01;tcp;5432;orders",
    "web02;db01;tcp;5432;orders",
    "app01;mail01;tcp;25;",
    "mon01;web01;udp;161;",
    "a;b;tcp;1;",
)


@pytest.mark.parametrize(
    ("rows", "headers"),
    [
        (ROWS, '"source", "destination", "protocol", "port", "notes"'),
        (tuple(row.rpartition(";")[0] for row in ROWS), '"source", "destination", "protocol", "port"'),
    ],
)
def test_a_table_without_a_header_is_told_the_one_that_reads_it(
    tmp_path: Path, rows: tuple[str, ...], headers: str
) -> None:
    path = tmp_path / "ports.csv"
    rows = (*rows[:-1], rows[-1].replace(";1", ";8443"))
    path.write_text("\n".join(rows))
    with pytest.raises(UnusableInput) as caught:
        read(path, reading=Reading(profile=False))
    columns = ", ".join(f'"{cell}"' for cell in rows[0].split(";"))
    assert [str(problem.message) for problem in caught.value.problems] == [
        f"no column is about ports; its columns are {columns}; its first row is one like the others, and none names "
        f"the columns; under a first row of {headers} it is read, or with source and destination the other way round"
    ]
    path.write_text("\n".join((headers.replace('"', "").replace(", ", ";"), *rows)))
    assert len(read(path, reading=Reading(profile=False)).matrix.flows) == len(rows)


@pytest.mark.parametrize(
    "rows", [ROWS[:4], ("Source;Destination;Kind;Number;Notes", *ROWS)], ids=["few rows", "a header"]
)
def test_no_header_is_proposed_for_another_table(tmp_path: Path, rows: tuple[str, ...]) -> None:
    path = tmp_path / "ports.csv"
    path.write_text("\n".join(rows))
    said = str(read(path, reading=Reading(profile=False, empty=True)).explanations[0].why_nothing)
    assert "first row" not in said
