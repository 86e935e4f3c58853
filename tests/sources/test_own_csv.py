"""exgraph's own CSV and workbook: nothing is lost with every row, what was edited is known, version 1 is read."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import exgraph as xg
from exgraph.__main__ import run
from exgraph.sources import own_text
from exgraph.values.grounds import PARTS
from exgraph.values.origin import Origin

from ..model.generated import content, matrices, texts

OLD = Path(__file__).parent / "own"
RULES = """Source,Destination,Port,Protocol,Action,Notes
Web,Database,"1433, 1434",TCP,Allow,
Web,Mail,SMTP,,Allow,Optional
Web,Cache,1,UDP,Deny,
Web,Proxy,"135 + Dynamic: 1024 -65535",TCP,Allow,
Web,Log,see comments,TCP,Allow,
Web,Clock,ICMP 8/0,,Allow,
Web,Printer,none,,Allow,
"""


@given(texts | st.text())
def test_a_text_comes_back_as_it_was(text: str) -> None:
    assert own_text.read(own_text.written(text)) == text


@given(matrix=matrices())
def test_csv_with_every_row_and_back_loses_nothing(tmp_path_factory: pytest.TempPathFactory, matrix: xg.Matrix) -> None:
    path = tmp_path_factory.mktemp("own") / "m.csv"
    text = xg.export(matrix, "csv", every=True)
    path.write_bytes(text.encode("utf-8"))
    again = xg.read(path)
    (one, name, grounds), (whole, named, rested) = content(again.matrix), content(matrix)
    assert (one, name, grounds) == (whole, named or "m", rested)
    assert {phrase.name for phrase in again.told} <= {"told.unfounded"}
    assert xg.export(again.matrix, "csv", every=True) == text or not named


@settings(max_examples=40)
@given(matrix=matrices())
def test_a_workbook_with_every_row_and_back_loses_nothing(
    tmp_path_factory: pytest.TempPathFactory, matrix: xg.Matrix
) -> None:
    path = tmp_path_factory.mktemp("own") / "m.xlsx"
    path.write_bytes(xg.export(matrix, "xlsx", every=True))
    (one, name, grounds), (whole, named, rested) = content(xg.read(path).matrix), content(matrix)
    assert (one, name, grounds) == (whole, named or "m", rested)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("every", [False, True], ids=["flows", "all"])
@pytest.mark.parametrize("sign", ["—", "✕", "X", "n"])
def test_no_legend_explains_what_exgraph_wrote(tmp_path: Path, form: str, every: bool, sign: str) -> None:
    """Neither that of the workbook's own sheets nor what looks like one in a text of the document."""
    origin = Origin("d.md", 3, text=sign)
    flow = xg.Flow("a", "b", xg.Service(sign, "tcp", xg.PortRange.of(25)), origin)
    legend = Origin("d.md", 4, text="X = denied, n = not allowed")
    other = xg.Flow("b", "a", xg.Service(sign, "udp", xg.PortRange.of(53), detail=sign), legend)
    cells = (
        xg.Cell("a", "b", xg.Status.SERVICES, (flow,), origin),
        xg.Cell("b", "a", xg.Status.SERVICES, (other,), legend),
        xg.Cell("a", "a", xg.Status.NONE, (), origin),
    )
    matrix = xg.Matrix((xg.Role("a", zone="z"), xg.Role("b", zone="z")), (xg.Zone("z"),), cells, name="m")
    path = tmp_path / f"m.{form}"
    data = xg.export(matrix, form, every=every)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    again = xg.load(path)
    wanted = [cell for cell in matrix.cells if every or cell.flows]
    assert [(cell, cell.origin, [flow.origin for flow in cell.flows]) for cell in again.cells] == [
        (cell, cell.origin, [flow.origin for flow in cell.flows]) for cell in wanted
    ]


def said(matrix: xg.Matrix) -> list[str]:
    """All that flows say, the ends aside: a CSV without roles has no labels."""
    return sorted(f"{flow.service!r} {flow.origin} {flow.grounds.items()}" for flow in matrix.flows)


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> xg.Matrix:
    path = tmp_path_factory.mktemp("rules") / "rules.csv"
    path.write_text(RULES, encoding="utf-8")
    return xg.load(path)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("name", ["rules", "exchange"])
def test_flows_come_back_with_place_detail_and_grounds(rules: xg.Matrix, tmp_path: Path, name: str, form: str) -> None:
    matrix = rules if name == "rules" else xg.load()
    data = xg.export(matrix, form)
    path = tmp_path / f"m.{form}"
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    again = xg.read(path)
    assert said(again.matrix) == said(matrix)
    assert (again.told, again.problems) == ((), ())


def test_every_row_is_a_flow_a_denial_or_what_its_status_says(rules: xg.Matrix) -> None:
    rows = list(csv.DictReader(io.StringIO(xg.export(rules, "csv", every=True))))
    count = [row["status"] for row in rows]
    assert {status: count.count(status) for status in dict.fromkeys(count)} == {
        "matrix": 1,
        "zone": len(rules.zones),
        "role": len(rules.roles),
        "services": 7,
        "denied": 1,
        "none": 1,
    }
    plain = list(csv.DictReader(io.StringIO(xg.export(rules, "csv"))))
    assert plain == [row for row in rows if row["status"] == "services"]


#: Version 1 has no detail, no marks and no grounds but what was inferred.
@pytest.mark.parametrize(("name", "flows"), [("rules", 7), ("exchange", 367)])
def test_version_1_is_read_for_ever(name: str, flows: int) -> None:
    path = OLD / f"{name}.v1.csv"
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    found = xg.read(path)
    assert (found.form, found.told, found.account.flows) == ("exgraph csv", (), flows)
    names = ("source", "destination", "application", "transport", "ports", "encryption")
    read = [
        (
            *(flow.source, flow.destination, flow.service.application or "", flow.service.transport or ""),
            *(flow.service.ports_text, flow.service.encryption or ""),
        )
        for flow in found.matrix.flows
    ]
    assert sorted(read) == sorted(tuple(row[key] for key in names) for row in rows)
    assert {part for flow in found.matrix.flows for part, ground in flow.grounds.items() if ground == "registry"} == (
        set() if name == "rules" else {"transport", "ports"}
    )


def edited(text: str, change: Callable[[list[dict[str, str]]], object]) -> str:
    reader = csv.DictReader(io.StringIO(text))
    rows = list(reader)
    change(rows)
    out = io.StringIO()
    writer = csv.DictWriter(out, reader.fieldnames or (), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def by_hand(flow: xg.Flow) -> bool:
    return all(ground == "user" for part in PARTS if (ground := getattr(flow.grounds, part)))


@pytest.mark.parametrize(
    ("change", "lines", "flows"),
    [
        (lambda rows: None, [], 0),
        (lambda rows: rows[0].update(ports="3306"), [2], 1),
        (lambda rows: rows[1].update(transport_ground="cells"), [3], 1),
        (lambda rows: rows[0].update(detail="x", text="y"), [2], 1),
        (lambda rows: rows[2].update(digest=""), [4], 1),
        (lambda rows: rows.append({"source": "a", "destination": "b", "transport": "tcp", "ports": "1"}), [9], 1),
        (lambda rows: rows.reverse(), [], 0),
        (lambda rows: rows.pop(), [], 0),
    ],
)
def test_a_row_that_was_edited_is_told_and_rests_on_the_user(
    rules: xg.Matrix, tmp_path: Path, change: Callable[[list[dict[str, str]]], object], lines: list[int], flows: int
) -> None:
    path = tmp_path / "rules.csv"
    path.write_text(edited(xg.export(rules, "csv"), change), encoding="utf-8")
    found = xg.read(path)
    paths = [dict(phrase.fields)["paths"] for phrase in found.told if phrase.name == "told.edited"]
    assert paths == ([tuple(f"rules.csv:{line}" for line in lines)] if lines else [])
    changed = [flow for flow in found.matrix.flows if by_hand(flow)]
    assert len(changed) == flows
    assert [(flow.origin.file, flow.origin.line) for flow in changed] == [("rules.csv", line) for line in lines]


@pytest.mark.parametrize(
    ("change", "messages"),
    [
        (lambda rows: rows[0].update(about="{"), ["about: this must be a JSON object"]),
        (lambda rows: rows[0].update(status="matrxi"), ["status: unknown status 'matrxi'; known: services, denied"]),
        (
            lambda rows: next(row for row in rows if row["status"] == "role").update(about='{"zone": "nowhere"}'),
            ["zone: unknown zone 'nowhere'; known: "],
        ),
        (
            lambda rows: next(row for row in rows if row["status"] == "services").update(ports="70000"),
            ["ports: 70000 is no port: ports are 1 to 65535"],
        ),
    ],
)  # fmt: skip
def test_a_row_that_is_not_understood_is_named_by_its_line(
    rules: xg.Matrix, tmp_path: Path, change: Callable[[list[dict[str, str]]], object], messages: list[str]
) -> None:
    path = tmp_path / "rules.csv"
    path.write_text(edited(xg.export(rules, "csv", every=True), change), encoding="utf-8")
    with pytest.raises(xg.UnusableInput) as caught:
        xg.read(path)
    found = caught.value.problems
    assert all(problem.line and problem.line > 1 for problem in found)
    assert [
        f"{problem.column}: {problem.message}"[: len(told)] for problem, told in zip(found, messages, strict=True)
    ] == messages


def test_a_column_that_is_not_known_is_left_aside_and_told(rules: xg.Matrix, tmp_path: Path) -> None:
    path = tmp_path / "rules.csv"
    lines = xg.export(rules, "csv").splitlines()
    path.write_text("\n".join([lines[0] + ",colour", *(f"{line},7" for line in lines[1:])]), encoding="utf-8")
    found = xg.read(path)
    assert [str(phrase) for phrase in found.told] == [
        "rules.csv: left aside, as this exgraph does not know them: colour"
    ]
    assert said(found.matrix) == said(rules)


def test_a_claim_without_a_registered_fact_is_told_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    head = "source,destination,application,transport,ports,encryption,inferred,line,text\n"
    Path("a.csv").write_text(head + "a,b,,tcp,12345,,transport,1,12345\n", encoding="utf-8")
    for command in (["lint"], ["show"], ["explain", "a", "b"]):
        assert run([*command, "a.csv"]) == 0
        said = capsys.readouterr()
        # Questions of zones tell of guessed ones as well.
        assert said.err.splitlines()[0] == (
            "a.csv:2: 1 flow is marked as inferred, and no registered fact that is known here says so"
        )
        assert "no registered fact that is known here says so" in said.out


def test_every_row_is_asked_for_by_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "--all", "-f", "csv"]) == 0
    assert capsys.readouterr().out == xg.export(xg.load(), "csv", every=True)
    assert run(["export", "--all", "-f", "json"]) == 2
    assert capsys.readouterr().err == "exgraph: rows of what is no flow are written as csv or xlsx, not as json\n"


def test_no_digest_looks_like_a_number_to_a_spreadsheet(tmp_path: Path) -> None:
    """Flows enough that some digests have digits alone, or an e between digits."""
    zone, roles = xg.Zone("z"), [xg.Role(f"r{number}", zone="z") for number in range(40)]
    flows = [(a.id, b.id, f"tcp/{1 + number}") for a in roles for number, b in enumerate(roles)]
    matrix = xg.Matrix.from_flows(roles, [zone], flows)
    text = xg.export(matrix, "csv")
    digests = [row["digest"] for row in csv.DictReader(io.StringIO(text))]
    led = [digest for digest in digests if digest.startswith("x")]
    assert len(led) >= 1
    assert all(re.fullmatch("[0-9]+(e[0-9]+)?", digest[1:]) for digest in led)
    assert not [digest for digest in digests if re.fullmatch("[0-9]+(e[0-9]+)?", digest)]
    path = tmp_path / "m.csv"
    path.write_text(text, encoding="utf-8")
    read = xg.read(path)
    assert read.told == ()
    assert {flow.grounds for flow in read.matrix.flows} == {flow.grounds for flow in matrix.flows}
