"""Long tables are cut for people, and say so; for programs they are whole."""

from __future__ import annotations

import pytest

DOCUMENT = "Source,Destination,Protocol,Port\n" + "".join(f"web,db,tcp,{port}\n" for port in range(1, 601))


@pytest.fixture(autouse=True)
def rules(workplace):
    (workplace / "rules.csv").write_text(DOCUMENT, encoding="utf-8")


@pytest.mark.parametrize(
    ("command", "options", "shown", "said"),
    [
        ("read", (), 400, "… and 200 rows more: --rows all shows them, --format csv has all"),
        ("read", ("--rows", "all"), 600, ""),
        ("read", ("--rows", "600"), 600, ""),
        ("read", ("--rows", "599"), 599, "… and 1 row more: --rows all shows them, --format csv has all"),
        ("read", ("--rows", "3"), 3, "… and 597 rows more: --rows all shows them, --format csv has all"),
        ("read", ("--rows", "0"), 0, "… and 600 rows more: --rows all shows them, --format csv has all"),
        (
            *("read", ("--rows", "3", "--lang", "ru"), 3),
            "… и ещё 597 строк: их показывает --rows all, все есть в --format csv",
        ),
        ("analyze ports", ("--rows", "2"), 2, "… and 598 rows more: --rows all shows them, --format csv has all"),
    ],
)
def test_a_person_is_shown_the_first_rows_of_a_long_table(command, options, shown, said, exgraph):
    result = exgraph(*command.split(), "rules.csv", *options)
    lines = result.out.splitlines()
    # Behind the summary and the heading stands a row a line.
    assert sum("tcp" in line for line in lines[3:]) == shown
    assert [line for line in lines if line.startswith("…")] == ([said] if said else [])


@pytest.mark.parametrize(("form", "rows"), [("csv", 601), ("markdown", 604)])
def test_what_programs_read_is_whole(form, rows, exgraph):
    assert len(exgraph("read", "rules.csv", "--format", form, "--rows", "2").out.splitlines()) == rows


@pytest.mark.parametrize("text", ["few", "-1", "1.5", ""])
def test_a_number_of_rows_that_is_none_is_refused(text, exgraph):
    result = exgraph("analyze", "ports", f"--rows={text}")
    assert (result.code, result.raw) == (2, b"")
    assert result.err == f"exgraph: --rows '{text}' is neither a number nor all\n"
