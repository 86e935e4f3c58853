"""The benchmarks run: on a small table, so that they cannot rot. What they measure is read by people."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


@pytest.fixture(scope="module")
def told() -> str:
    command = [sys.executable, str(BENCHMARKS / "reading.py"), "--rows", "50", "--runs", "1"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert run.returncode in (0, 1), run.stderr
    return run.stdout


@pytest.mark.slow
def test_every_format_is_compared_or_told_why_not(told: str) -> None:
    header, *lines = told.splitlines()
    assert header.split() == ["50", "rows", "ours", "pandas", "ratio", "limit"]
    assert list(dict.fromkeys(line.split()[0].rstrip(",") for line in lines)) == ["csv", "html", "xlsx", "md"]
    assert all("limit" in line or "no comparison: " in line for line in lines)


@pytest.mark.slow
def test_pandas_has_no_reader_of_markdown(told: str) -> None:
    assert told.splitlines()[-1].endswith("no comparison: pandas has no reader")


@pytest.mark.parametrize(
    ("work", "values"),
    [
        (("answer", "asymmetry", "20", "100"), {"seconds", "mb"}),
        (("write", "json", "{folder}/own.json", "20", "100"), {"seconds", "mb"}),
        (("compared", "cut", "20", "100", "1"), {"seconds", "theirs", "ratio"}),
    ],
    ids=lambda work: work[0] if isinstance(work, tuple) else "",
)
def test_a_piece_of_work_tells_what_it_took(work: tuple[str, ...], values: set[str], tmp_path: Path) -> None:
    command = [sys.executable, "-m", "benchmarks.work", *(text.format(folder=tmp_path) for text in work)]
    run = subprocess.run(command, cwd=BENCHMARKS.parent, capture_output=True, text=True, timeout=120, check=True)
    assert json.loads(run.stdout).keys() == values | {"whole", "mib"}
