"""Workbooks and CSV as LibreOffice opens, prints and saves them.

It is not there unless it was installed: apt-get install libreoffice-calc poppler-utils
"""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

import exgraph as xg

from .foreign import SPECIAL, seen_of

pytestmark = pytest.mark.slow
SEED = xg.load()
#: What a person prints of the seed: it was 109 pages.
MOST_PAGES = 45


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a profile of LibreOffice's own."""
    if shutil.which("soffice") is None or shutil.which("pdftotext") is None:
        pytest.skip("no LibreOffice: apt-get install libreoffice-calc poppler-utils")
    return tmp_path_factory.mktemp("office")


#: Columns parted by commas, texts in quotes, UTF-8: what its dialog proposes for a file with a byte-order mark. Without
#: a dialog it takes every CSV for Windows-1252.
_CSV = ("--infilter=CSV:44,34,76",)


def converted(office: Path, file: Path, form: str, *how: str) -> Path:
    """A file as LibreOffice saves it in another format."""
    profile = f"-env:UserInstallation={(office / 'profile').as_uri()}"
    target = office / "out"
    command = ["soffice", profile, "--headless", *how, "--convert-to", form, "--outdir", str(target), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=250)
    return target / f"{file.stem}.{form}"


@pytest.fixture(scope="module")
def printed(office: Path) -> list[str]:
    """The pages of the seed's workbook as texts."""
    file = office / "seed.xlsx"
    file.write_bytes(xg.export(SEED, "xlsx", "ru"))
    pdf = converted(office, file, "pdf")
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, timeout=100).stdout
    return text.decode("utf-8").split("\f")[:-1]


def test_the_seed_is_few_pages_and_begins_with_what_it_is(printed: list[str]) -> None:
    assert len(printed) <= MOST_PAGES
    assert "Сосуществование Exchange 2003 и 2007" in printed[0]
    assert "Ролей: 14, зон: 5, потоков: 367." in printed[0]


def test_every_page_of_a_table_has_its_heading(printed: list[str]) -> None:
    flows = [page for page in printed if page.rstrip().endswith(f"{len(printed)}") and "\nflows " in f"\n{page}"]
    assert len(flows) > 3
    for page in flows:
        first = next(line for line in page.splitlines() if line.strip())
        assert first.split() == [
            *("source", "destination", "application", "transport", "ports", "encryption", "inferred", "line", "text"),
            *("detail", "marks"),
        ]


def test_no_line_is_printed_over_another(printed: list[str]) -> None:
    """The services of the pair with the most of them stand one below the other."""
    matrix = "\n".join(page for page in printed if "назначение" in page)
    services = [flow.service.key for flow in SEED["hub-2007", "dc"].flows]
    lines = [line for line in matrix.splitlines() if any(key in line for key in services)]
    assert all(any(key in line for line in lines) for key in services)
    assert len(lines) >= len(services) * 13


@pytest.mark.parametrize("matrix", [SEED, SPECIAL], ids=["seed", "special"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["", "bom"])
def test_a_csv_comes_whole_with_its_mark_or_without(office: Path, matrix: xg.Matrix, mark: str) -> None:
    file = office / "list.csv"
    text = xg.export(matrix, "csv")
    file.write_text(f"{mark}{text}", encoding="utf-8")
    book = openpyxl.load_workbook(converted(office, file, "xlsx", *_CSV))
    (sheet,) = book.worksheets
    found = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    wanted = list(csv.reader(io.StringIO(text)))
    assert [row[: len(wanted[0])] for row in found] == wanted


@pytest.mark.parametrize("matrix", [SEED, SPECIAL], ids=["seed", "special"])
def test_a_workbook_that_was_saved_again_reads_back(office: Path, matrix: xg.Matrix) -> None:
    file = office / "saved.xlsx"
    file.write_bytes(xg.export(matrix, "xlsx", every=True))
    saved = xg.load(_again(office, file))
    assert seen_of(saved) == seen_of(matrix)


def _again(office: Path, file: Path) -> Path:
    """The workbook as LibreOffice saves it in its own format, and that as a workbook."""
    return converted(office, converted(office, file, "ods"), "xlsx")
