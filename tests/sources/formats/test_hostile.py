"""Documents that mean harm, or are broken: a correct read or an error, soon, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.errors import ExgraphError, UnusableInput
from exgraph.files.budget import limits_raised
from exgraph.files.package import Package
from exgraph.sources.formats import read_grids
from exgraph.sources.formats.file_formats import FORMATS
from exgraph.sources.load import read

from ...growth import assert_linear, cpu
from .looking import archive, grids, letter, workbook

#: What the formats are made of, one piece a word; · is a space in a piece, ¶ a line end.
PIECES = {
    "markdown": """| ¶ a 443 --- |-|-| # ** ` [ ]( x) <table> <td> </table> <!-- --> ``` > \\ <sup> 1
        +--+--+ Table:· ~~ &#9; <br>
        <h2> <figcaption> ```{tab}·A¶ ```¶ :::{note}¶ :::¶ ===·"A"¶ !!!·note¶ <Tab·title="A">¶ </Tab>¶ {%·tab·%}¶
        ```{list-table}¶ *·-·a¶ {%·endtab·%}¶ ~~a~~""",
    "html": """<table> <tr> <td> <th·colspan=3> <td·rowspan=0> </table> 443 <sup> </sup> <a·href='#fn1'> </a> <p·hidden>
        <tr·hidden> <caption> <h2> </h2> <!-- --> <script> < " ' > &# <NN> <figcaption> <summary> <del> </del> ¶""",
    "csv": """, ; \t " "" a 443 ¶ \r sep=; |""",
    "asciidoc": """|=== ¶ | 2+| .2+| 3*| a 443 [cols="2*"]¶ [%header]¶ .T¶ ^ * `
        footnote:[ <<a,b>> {a} + ---- ,=== \\""",
    "rst": """+--+--+¶ |·a|·b|¶ |··+--+¶ ===··===¶ a····b¶ ---··---¶ T¶===¶
        ..·list-table:: ···*·-·a¶ `` * [1]_ :: \\ | + -""",
    "columns": """Source··Port¶ web··443¶ a·b ·· ¶ +--+--+¶ |·a|·b|¶ ·a·|·b¶ ---+---¶
        ┌──┬──┐¶ │·a│·b│¶ └──┴──┘¶ ===¶ T¶---¶""",
    "jsonl": """{ } [ ] , : "a" "b" 443 null true {"a":·1}¶ {"b":·[1,·2]}¶ [{"a":·{"b":·1}}] \\ ¶""",
}


def pieces(form: str) -> st.SearchStrategy[str]:
    known = [piece.replace("·", " ").replace("¶", "\n") for piece in PIECES[form].split()]
    return st.lists(st.sampled_from([*known, " ", "\n"]) | st.text(max_size=4), max_size=60).map("".join)


def check(data: bytes, form: str) -> None:
    try:
        found = read_grids(data, "doc", form)
    except ExgraphError:
        return
    for grid in found:
        assert grid.rows
        assert {len(row) for row in grid.rows} == {grid.width}
        assert all(0 <= number < len(grid.rows) for number in grid.short_rows)
        assert grid.header_rows <= len(grid.rows)
        assert all(cell.text == cell.text.strip() and "\0" not in cell.text for row in grid.rows for cell in row)


@pytest.mark.parametrize("form", PIECES)
def test_any_text_is_read_or_refused(form: str) -> None:
    @given(pieces(form))
    def read(source: str) -> None:
        check(source.encode("utf-8", "replace"), form)

    read()


@pytest.mark.parametrize("form", FORMATS)
def test_any_bytes_are_read_or_refused(form: str) -> None:
    @given(st.binary(max_size=300))
    def read(data: bytes) -> None:
        check(data, form)

    read()


ELEMENTS = """<row> </row> <c·t='s'> <c> </c> <v> </v> 443 <is> <t> </t> <w:tbl> <w:tr> <w:tc> </w:tc> </w:tr> </w:tbl>
    <w:vMerge/> <w:gridSpan·w:val='9'/> <w:t> </w:t> <w:p> </w:p> &amp;"""


@given(st.lists(st.sampled_from(ELEMENTS.split()), max_size=25).map(lambda found: "".join(found).replace("·", " ")))
def test_any_xml_is_read_or_refused(source: str) -> None:
    check(workbook(source), "xlsx")
    check(letter(source), "docx")


@pytest.mark.slow
@pytest.mark.measured
@pytest.mark.parametrize(
    ("form", "source", "n"),
    [
        ("html", lambda n: "<a " * n, 75_000),
        ("html", lambda n: "<a \"'" * n, 50_000),
        ("html", lambda n: "<!--" * n, 50_000),
        ("html", lambda n: "<table><tr><td>" * n, 5_000),
        ("html", lambda n: "<table><td><sup></a>" * n, 5_000),
        ("html", lambda n: "<sup>" * n, 50_000),
        ("html", lambda n: "<table>" + "<tr><td rowspan=20000 colspan=1000>x" * n, 5_000),
        ("html", lambda n: "<table><tr>" + "<td colspan=100000>x" * n, 12_500),
        ("markdown", lambda n: "|x|y|\n|-|-|\n|" + "x" * n + "|443|\n", 250_000),
        ("markdown", lambda n: "|x|\n|-|\n|" + "[a](" * n, 25_000),
        ("markdown", lambda n: "|x|\n|-|\n|" + "**a _b" * n, 25_000),
        ("markdown", lambda n: "# x\n<table>\n" * n, 5_000),
        ("markdown", lambda n: "<!--" * n, 25_000),
        ("html", lambda n: "<pre>x;1\n" * n + "</pre>", 1_000),
        ("html", lambda n: "<pre>x</p>" * n, 2_000),
        ("html", lambda n: "<strong>a:</strong>\n" * n, 2_000),
        ("markdown", lambda n: ":::{note}\n" * n, 12_500),
        ("markdown", lambda n: "```\na  443\nb  25\n```\n" * n, 2_500),
        ("columns", lambda n: "Source  Port\n" + "web  443\n" * n, 12_500),
        ("columns", lambda n: "a  b\n\n" * n, 12_500),
        ("jsonl", lambda n: '{"a": 443}\n' * n, 12_500),
        ("jsonl", lambda n: f"[{', '.join(['{}'] * n)}]", 25_000),
        ("csv", lambda n: '"a""b,' * n, 25_000),
        ("csv", lambda n: "\n" + '"' * (n + 1), 125_000),
        ("asciidoc", lambda n: "|===\n" + ".60000+|a" * n, 12_500),
        ("rst", lambda n: "+" * n + "\n", 30_000),
        ("rst", lambda n: "+-" * n + "+\n" + "| |\n" * (n // 5), 25_000),
    ],
)
def test_the_time_of_a_document_grows_with_its_length(form: str, source: Callable[[int], str], n: int) -> None:
    assert_linear(lambda length: cpu(check, source(length).encode(), form), n)


def test_the_time_of_a_text_in_an_older_encoding_grows_with_its_length() -> None:
    assert_linear(lambda length: cpu(check, b"A,\xe9\n" + b"a" * length + b",443\n", "csv"), 12_500)


@pytest.mark.slow
@pytest.mark.measured
def test_a_table_with_too_many_cells_is_refused_with_its_place() -> None:
    with pytest.raises(UnusableInput) as caught:
        grids("|a|b|\n|-|-|\n" + "|c|\n" * 700_000, "markdown")
    assert str(caught.value) == (
        "doc line 625002: the tables have more than 1250000 cells, counting spans and padding; "
        "--budget 2 reads twice as many"
    )
    with limits_raised(2):
        (grid,) = grids("|a|b|\n|-|-|\n" + "|c|\n" * 700_000, "markdown")
    assert len(grid.rows) == 700_001


@pytest.mark.slow
@pytest.mark.measured
def test_two_hundred_thousand_rows_are_read() -> None:
    (grid,) = grids("|From|To|Port|\n|-|-|-|\n" + "|Edge|Hub|443|\n" * 200_000, "markdown")
    assert (len(grid.rows), grid.rows[-1][2].line) == (200_001, 200_002)


#: Reads the file that is named, in a process of its own, and prints its outcome and megabytes.
MEASURED = """
import sys
import exgraph as xg
try:
    outcome = len(list(xg.load(sys.argv[1]).flows))
except xg.ExgraphError as error:
    outcome = str(error)
# Not ru_maxrss, which begins at what the process that started this one takes (proc_pid_status(5)).
peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(peak // 1024, outcome, sep=chr(10))
"""


KINDS_OF_ROW: dict[str, Callable[[int], str]] = {
    "rows of one kind": lambda n: f"Node {n % 60},Hub {n % 50},TCP,{n % 200 + 1},Sync,Order {n} of the day\n",
    "a pair of ends in every row": lambda n: f"node-{n},hub-{n % 7},TCP,443,Sync,\n",
    "ports in every row": lambda n: f"Node,Hub,TCP,{n % 60000 + 1}-{n % 60000 + 1 + n // 60000},Sync,\n",
}


def many(folder: Path, kind: str, rows: int) -> Path:
    document = folder / "many.csv"
    lines = map(KINDS_OF_ROW[kind], range(rows))
    document.write_text("Source,Destination,Protocol,Port,Service,Notes\n" + "".join(lines), encoding="utf-8")
    return document


@pytest.mark.slow
@pytest.mark.measured
@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted in kilobytes on Linux")
@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        ("rows of one kind", "600"),
        ("a pair of ends in every row", "100000"),
        ("ports in every row", "100000"),
    ],
)
def test_a_hundred_thousand_rows_take_half_a_gigabyte_at_most(tmp_path: Path, kind: str, outcome: str) -> None:
    document = many(tmp_path, kind, 100_000)
    run = subprocess.run([sys.executable, "-c", MEASURED, str(document)], capture_output=True, text=True, timeout=300)
    megabytes, said = run.stdout.splitlines()
    assert said.replace(f"{tmp_path}/", "") == outcome, run.stderr
    assert int(megabytes) < 512


@pytest.mark.parametrize("kind", KINDS_OF_ROW)
def test_the_time_of_rows_grows_with_their_number(tmp_path: Path, kind: str) -> None:
    assert_linear(lambda rows: cpu(read, many(tmp_path, kind, rows)), 1_000)


@pytest.mark.parametrize(
    ("place", "piece"),
    [("source", "alpha 25, "), ("port", "alpha 25, "), ("notes", "alpha 25, "), ("source", "bead"), ("port", " ")],
)
def test_the_time_of_a_cell_grows_with_its_length(place: str, piece: str, tmp_path: Path) -> None:
    def seconds(length: int) -> float:
        cells = {"source": "Edge", "destination": "Hub", "port": "443", "notes": ""} | {place: f"x{piece * length}z"}
        document = tmp_path / "long.csv"
        row = ",".join(f'"{cell}"' for cell in cells.values())
        document.write_text("Source,Destination,Port,Notes\nEdge,Hub,25,\n" + row + "\n", encoding="utf-8")
        return cpu(read, document)

    assert_linear(seconds, 25_000)


def test_an_archive_that_claims_to_be_small_is_still_measured() -> None:
    bomb = archive({"xl/workbook.xml": "<a>" + "<b/>" * 7_000_000 + "</a>"})
    with pytest.raises(UnusableInput, match="more than 4000000 elements"):
        grids(bomb, "xlsx")


@pytest.mark.parametrize(
    "long", ['<a x="{}"/>', "<!--{}-->", "<?x {}?>", "<{}/>"], ids=["tag", "comment", "PI", "name"]
)
def test_markup_of_megabytes_is_refused(long: str) -> None:
    """An expat before 2.6 begins it anew with every chunk."""
    document = archive({"word/document.xml": f"<w:document>{long.format('y' * 2_000_000)}</w:document>"})
    with pytest.raises(UnusableInput) as caught:
        grids(document, "docx")
    (problem,) = caught.value.problems
    assert problem.message == "word/document.xml has a tag or a comment of more than 1 MB"


def test_a_text_of_megabytes_is_no_markup() -> None:
    Package(archive({"a.xml": f"<a x='{'y' * 900_000}'>{'y' * 3_000_000}</a>"}), "a").parse("a.xml", lambda *_: None)


def test_more_tables_than_are_read_are_refused_with_their_number(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("exgraph.sources.matrix_of_tables.MAX_TABLES", 2)
    (tmp_path / "many.md").write_text("## A > B\n\n|Port|\n|-|\n|1/TCP|\n\n" * 3, encoding="utf-8")
    with pytest.raises(
        UnusableInput,
        match=r"^many\.md: the document has 3 tables; 2 is the most that is read; --budget 2 reads twice as many$",
    ):
        read(str(tmp_path / "many.md"))
