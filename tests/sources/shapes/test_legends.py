"""Legends say what marks of grids and of columns of actions stand for, wherever they stand and in whatever language."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.crossings import read_crossing
from exgraph.sources.shapes.cells.permissions import Permission, permission_of
from exgraph.sources.shapes.plainer.legends import entries, explained

from .reading import adds_up, document, flows

GRID = """
| From \\ To | Web | Store |
|---|---|---|
| Web | - | {yes} |
| Store | {no} | 22/tcp |
"""
LIST = """
| Source | Destination | Port | Status |
|---|---|---|---|
| Web | Store | 443/tcp | {yes} |
| Web | Store | 80/tcp | {no} |
"""
LEGENDS = [
    ("X = consentito, - = negato", "X", "-"),
    ("– = denied, + = allowed", "+", "–"),
    ("- A = allowed; D = denied", "A", "D"),
    ("**A** = allowed, **X** = denied", "A", "X"),
    ("✓ = open, ✗ = closed", "✓", "✗"),
    ("Y: required N: not required", "Y", "N"),
    ("Key: P - permitted; D → denied", "", "D"),
    ("Обозначения: Р – разрешено, З – запрещено", "Р", "З"),
    ("Legende: J = erlaubt, N = nicht erlaubt", "J", "N"),
    ("Légende : A = autorisé, I = interdit", "A", "I"),
    ("P: permitido, D: denegado", "P", "D"),
    ("C: consentito N: negato", "C", "N"),
    ("S = sim (permitido), N = não", "S", "N"),
    ("T = tillåtet, N = nekat", "T", "N"),
    ("凡例: ○=許可、×=拒否", "○", "×"),
    ("범례: O = 허용, X = 차단", "O", "X"),
    ("图例：√ 允许，× 禁止", "√", "×"),
]


@pytest.mark.parametrize("layout", ["{legend}\n{table}", "{table}\n{legend}\n", "{table}\n- {items}\n"])
@pytest.mark.parametrize(("legend", "yes", "no"), [row for row in LEGENDS if row[1]])
def test_a_grid_with_a_legend(tmp_path: Path, layout: str, legend: str, yes: str, no: str) -> None:
    table = GRID.format(yes=yes, no=no)
    items = "\n- ".join(f"{mark} = {means}" for mark, means in entries(legend))
    found = document(tmp_path, layout.format(legend=legend, table=table, items=items))
    services = found.matrix["web", "store"].services
    assert [service.marks for service in services] == [("unresolved",)]
    assert found.matrix["web", "store"].text == yes
    assert found.matrix["store", "web"].status == "none"
    assert [service.key for service in found.matrix["store", "store"].services] == ["? tcp/22"]
    assert adds_up(found)


@pytest.mark.parametrize(("legend", "yes", "no"), [row for row in LEGENDS if row[1]])
def test_a_column_of_actions_with_a_legend(tmp_path: Path, legend: str, yes: str, no: str) -> None:
    found = document(tmp_path, f"{LIST.format(yes=yes, no=no)}\n{legend}\n")
    assert flows(found) == ["Web > Store: ? tcp/443"]
    assert [flow.service.key for flow in found.matrix["web", "store"].denied] == ["? tcp/80"]
    assert not found.open_questions


def test_a_row_of_a_legend_is_no_flow(tmp_path: Path) -> None:
    table = LIST.format(yes="P", no="D")
    found = document(tmp_path, f"{table}| P = permitted | D = denied | | |\n")
    assert flows(found) == ["Web > Store: ? tcp/443"]
    assert adds_up(found)


def test_a_mark_that_two_legends_read_differently_is_left_as_it_is(tmp_path: Path) -> None:
    table = GRID.format(yes="A", no="X")
    found = document(tmp_path, f"A = allowed, X = denied\n{table}\nA = denied\n")
    assert [(each.detail, each.marks) for each in found.matrix["web", "store"].services] == [("A", ("unresolved",))]


def test_a_legend_of_something_else_changes_nothing(tmp_path: Path) -> None:
    table = "| Source | Destination | Port |\n|---|---|---|\n| A | X | 443/tcp |\n"
    assert flows(document(tmp_path, f"A = allowed, X = denied\n\n{table}")) == ["A > X: ? tcp/443"]


@pytest.mark.parametrize(
    "line",
    ["https://x.example/a=b", "C: a drive of the host that keeps what is written", "ABCD = allowed", "3: denied"],
)
def test_a_line_that_is_no_legend(line: str) -> None:
    assert not entries(line)


@pytest.mark.parametrize(
    "text", ["no", "нет", "nein", "non", "no.", "não", "nej", "いいえ", "아니요", "否", "N", "✗", "denied"]
)
def test_a_crossing_that_says_no(text: str) -> None:
    assert read_crossing(text).none


@pytest.mark.parametrize("text", ["allowed", "yes", "да", "erlaubt", "✓", "許可", "허용", "允许", "by separate rule"])
def test_a_crossing_that_tells_no_service(text: str) -> None:
    (service,) = read_crossing(text).services
    assert service.marks == ("unresolved",)
    assert service.detail == text


@pytest.mark.parametrize("text", ["any", "любой", "beliebig", "すべて", "모두", "任意"])
def test_any_is_every_transport_and_port(text: str) -> None:
    (service,) = read_crossing(text).services
    assert (service.transport, str(service.ports)) == ("any", "1-65535")


_ANSWERS = (Permission.PERMITS, Permission.DENIES)
_PIECES = st.sampled_from(
    ["A", "X", "✓", "✗", "allowed", "denied", "=", ":", "->", "→", "–", "—", " ", ",", "|", "\n", "(", "*"]
)


@example("A = allowed")
@example("notes\nA -> denied")
@example("A – allowed, A: denied")
@given(st.lists(_PIECES, max_size=12).map("".join))
def test_no_legend_of_a_document_is_passed_over(text: str) -> None:
    grid = Grid(((GridCell("Source"), GridCell("Action")), (GridCell("web"), GridCell("A"))))
    lines = [line for line in text.splitlines() if "|" not in line]
    said = [means for line in lines for mark, means in entries(line) if mark == "A"]
    told = {permission_of(means): means for means in reversed(said) if permission_of(means) in _ANSWERS}
    (found,) = explained([grid], text)
    assert found.rows[1][1].text == (next(iter(told.values())) if len(told) == 1 else "A")


@pytest.mark.parametrize(
    ("legend", "header", "yes", "no"),
    [
        ("X = permitido, - = negado", "Origem | Destino | Porta | Regra", "X", "-"),
        ("Обозначения: X — разрешено, O — запрещено", "Источник | Получатель | Порт | Правило", "X", "O"),
        ("X = allowed, O = blocked", "Source | Destination | Port | Remarks", "X", "O"),
    ],
)
def test_a_column_of_marks_alone_is_read_under_whatever_header(
    tmp_path: Path, legend: str, header: str, yes: str, no: str
) -> None:
    text = f"{legend}\n\n| {header} |\n|---|---|---|---|\n| a | b | 443/tcp | {yes} |\n| a | c | 22/tcp | {no} |\n"
    read = document(tmp_path, text)
    assert [each for each in flows(read) if "negative" not in each and "none" not in each] == ["a > b: ? tcp/443"]
    adds_up(read)


def test_rules_with_names_are_left_as_they_are(tmp_path: Path) -> None:
    text = (
        "X = allowed\n\n| Source | Destination | Port | Rule |\n|---|---|---|---|\n"
        "| a | b | 443/tcp | X |\n| a | c | 22/tcp | X-17 |\n"
    )
    assert len(flows(document(tmp_path, text))) == 2


LETTERS = """
{legend}

| Source | Destination | Protocol | Port | {header} |
|---|---|---|---|---|
| Gate | Store | TCP | 8443 | {yes} |
| Gate | Store | TCP | 8080 | {no} |
| Store | Clock | UDP | 123 | {yes} |
"""
OF_LETTERS = [
    ("Column Z: **L** = live, **G** = gone.", "Z", "L", "G"),
    ("Spalte Z: G = gültig, W = widerrufen.", "Z", "G", "W"),
    ("Colonne É : V = validé, R = refusé", "É", "V", "R"),
    ("Столбец С: Р — разрешено, О — отменено.", "С", "Р", "О"),
    ("Columna E: V = vigente, A = anulado", "E", "V", "A"),
    ("| Letter | Meaning |\n|---|---|\n| V | valid |\n| W | withdrawn |", "S", "V", "W"),
]


@pytest.mark.parametrize(("legend", "header", "yes", "no"), OF_LETTERS)
def test_a_column_of_letters_under_whatever_header(tmp_path: Path, legend: str, header: str, yes: str, no: str) -> None:
    found = document(tmp_path, LETTERS.format(legend=legend, header=header, yes=yes, no=no))
    assert flows(found) == ["Gate > Store: ? tcp/8443", "Store > Clock: ? udp/123"]
    assert not found.open_questions


@pytest.mark.parametrize("legend", ["Column C: A = critical, B = normal", "C: A = site A, B = site B"])
def test_letters_that_say_nothing_of_being_open_change_nothing(tmp_path: Path, legend: str) -> None:
    found = document(tmp_path, LETTERS.format(legend=legend, header="C", yes="A", no="B"))
    assert len(flows(found)) == 3


SENTENCES = [
    ("Rows marked **K** are allowed; rows marked L are denied.", "K", "L"),
    ("K steht für genehmigt und L steht für abgelehnt.", "K", "L"),
    ("Les lignes K sont autorisées ; L signifie refusé.", "K", "L"),
    ("Д означает разрешено, О означает запрещено.", "Д", "О"),
    ("K は許可、L は拒否を意味します。", "K", "L"),
    ("K表示允许，L表示拒绝。", "K", "L"),
    ("1 = active, 2 = retired", "1", "2"),
]
FIRST = """
{legend}

| Kind | Source | Destination | Port |
|---|---|---|---|
| {yes} | Boiler | Panel | 4840/tcp |
| {no} | Boiler | Cloud | 8883/tcp |
| {yes} | Panel | Clock | 123/udp |
"""


@pytest.mark.parametrize(("legend", "yes", "no"), SENTENCES)
def test_a_legend_in_a_sentence_of_the_first_column(tmp_path: Path, legend: str, yes: str, no: str) -> None:
    found = document(tmp_path, FIRST.format(legend=legend, yes=yes, no=no))
    assert [each for each in flows(found) if "none" not in each] == [
        "Boiler > Panel: ? tcp/4840",
        "Panel > Clock: ? udp/123",
    ]


def test_a_mark_of_a_sentence_that_is_not_open_yet_is_unresolved(tmp_path: Path) -> None:
    legend = "Rows of kind **N** are planned and not yet valid, and those of kind V are valid."
    found = document(tmp_path, FIRST.format(legend=legend, yes="V", no="N"))
    (service,) = found.matrix["boiler", "cloud"].services
    assert "unresolved" in service.marks


@pytest.mark.parametrize("line", ["K is hall one, L is hall two", "K and L were moved", "A connection is denied here"])
def test_sentences_that_say_nothing_of_being_open(tmp_path: Path, line: str) -> None:
    assert len(flows(document(tmp_path, FIRST.format(legend=line, yes="K", no="L")))) == 3


@pytest.mark.parametrize(
    ("cell", "marks"),
    [
        ("no (TCP 23)", "negative"),
        ("✗ TCP 23", "negative"),
        ("nein: 23/tcp", "negative"),
        ("no (TCP 23 allowed)", "unresolved"),
    ],
)
def test_an_answer_before_ports_in_a_grid(cell: str, marks: str) -> None:
    (service,) = read_crossing(cell).services
    assert service.marks == (marks,)


VERDICTS = """
{lead}

| Source | Destination | Port | Plant council | {header} |
|---|---|---|---|---|
| Boiler | Panel | 4840/tcp | yes | yes |
| Boiler | Cloud | 8883/tcp | yes | no |
| Panel | Clock | 123/udp | no | yes |
"""


def test_a_no_of_any_column_closes_where_the_document_says_so(tmp_path: Path) -> None:
    lead = "A row is allowed only where both say yes."
    found = document(tmp_path, VERDICTS.format(lead=lead, header="Auditor"))
    assert [each for each in flows(found) if "none" not in each] == ["Boiler > Panel: ? tcp/4840"]


@pytest.mark.parametrize("header", ["Watched", "Redundant"])
def test_a_column_of_yes_and_no_that_is_not_known_is_told(tmp_path: Path, header: str) -> None:
    text = VERDICTS.format(lead="Requests of May.", header=header).replace("Plant council", "NAT")
    found = document(tmp_path, text)
    assert [flow.service.marks for flow in found.matrix.flows] == [(), (), ()]
    assert [str(question) for question in found.open_questions] == [
        f"ports.md:4: the column {header!r} says yes and no, and is not read; "
        f'--column action="{header}" closes the rows with a no'
    ]


def test_a_no_of_an_approver_is_unresolved(tmp_path: Path) -> None:
    text = VERDICTS.format(lead="Requests of May.", header="Approver").replace("Plant council", "NAT")
    found = document(tmp_path, text)
    marks = [found.matrix["boiler", end].services[0].marks for end in ("panel", "cloud")]
    assert marks == [(), ("unresolved",)]


def test_beside_a_column_of_actions_a_no_says_something_else(tmp_path: Path) -> None:
    text = VERDICTS.format(lead="", header="Action").replace("yes |\n", "allow |\n").replace("no |\n", "allow |\n")
    assert len(flows(document(tmp_path, text))) == 3
