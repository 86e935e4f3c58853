"""Files of many rows are read, and how much is read is the user's to raise."""

from __future__ import annotations

from pathlib import Path

import pytest

import exgraph as xg

HEADER = "Source,Destination,Protocol,Port\n"


def test_a_csv_whose_rows_all_have_other_ends_is_read(tmp_path: Path) -> None:
    document = tmp_path / "rules.csv"
    document.write_text(HEADER + "".join(f"srv-{n},db-{n % 7},tcp,443\n" for n in range(3_000)), encoding="utf-8")
    assert xg.read(document).account.flows == 3_000


@pytest.mark.parametrize(
    ("limit", "message"),
    [
        (
            "exgraph.sources.formats.limits.MAX_WRITTEN",
            "rules.csv line 26: the tables have more than 100 cells; --budget 2 reads twice as many",
        ),
        (
            "exgraph.sources.shapes.rows.table_statements.MOST_DIFFERENT",
            "rules.csv line 102: the table has more than 100 different pairs of ends; --budget 2 reads twice as many",
        ),
    ],
    ids=["cells", "pairs"],
)
def test_what_is_too_large_is_read_with_a_larger_budget(
    limit: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limit, 100)
    document = tmp_path / "rules.csv"
    document.write_text(HEADER + "".join(f"srv-{n},db,tcp,443\n" for n in range(150)), encoding="utf-8")
    with pytest.raises(xg.UnusableInput) as caught:
        xg.read(document)
    assert [str(problem).replace(f"{tmp_path}/", "") for problem in caught.value.problems] == [message]
    assert xg.read(document, reading=xg.Reading(budget=10)).account.flows == 150


def test_a_row_of_the_own_csv_with_more_fields_than_its_header_is_rejected(tmp_path: Path) -> None:
    document = tmp_path / "own.csv"
    document.write_text(xg.export(xg.load(), "csv") + "a,b,,tcp,443" + "," * 40 + "more\n", encoding="utf-8")
    read = xg.read(document)
    assert (read.account.flows, read.account.rejected) == (367, 1)
    assert [problem.message for problem in read.problems] == ["the row has 45 fields, and the header 42"]


@pytest.mark.parametrize(
    ("edit", "problem"),
    [
        (("services,matrix.ru.txt", "open,matrix.ru.txt"), ("status", "unknown status 'open'; known: ")),
        ((",services,matrix.ru.txt", ",,matrix.ru.txt"), ("requests", "this must be a JSON list of requests")),
    ],
    ids=["status", "requests"],
)
def test_what_a_hand_spoils_in_the_own_csv_is_told_with_its_column(
    edit: tuple[str, str], problem: tuple[str, str], tmp_path: Path
) -> None:
    document = tmp_path / "own.csv"
    lines = xg.export(xg.load(), "csv").splitlines()
    first = lines[1].replace(*edit)
    # The cells behind the requests say of both ends where they stand and what they are; then comes a ground.
    behind = ",exchange-2007,exchange-2007,no,no,exchange-server-2007,exchange-server-2007,server,server,stated"
    assert first.endswith(f",{behind}")
    lines[1] = f"{first.removesuffix(behind)}[1{behind}" if problem[0] == "requests" else first
    document.write_text("\n".join(lines) + "\n", encoding="utf-8")
    read = xg.read(document)
    (told,) = read.problems
    assert (read.account.rejected, told.line, told.column) == (1, 2, problem[0])
    assert told.message.startswith(problem[1])
