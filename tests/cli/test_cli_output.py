"""Where a command writes: what a file's name says it holds, and never over the command's own inputs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from .conftest import Command

LIST = "Source,Destination,Protocol,Port\nWeb,Database,TCP,1433\n"
POLICY = 'name = "mail"\ndefault = "deny"\n[rules]\n"* -> *" = "no tcp/23"\n'
TABLES = ".txt, .csv, .json, .md, .markdown, .html, .htm, .xlsx"
TOLD = "a suffix that says no format of this command; those that do: {}; or name the format with --format"


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("analyze ports -o ports.xyz", TOLD.format(TABLES)),
        ("show -o show.docx", TOLD.format(TABLES)),
        ("lint -o x.pdf", TOLD.format(f"{TABLES}, .sarif, .sarif.json")),
        ("check encrypted-only -o x.doc", TOLD.format(f"{TABLES}, .sarif, .sarif.json")),
        ("retire hub-2007 -o x.gif", TOLD.format(f"{TABLES}, .svg, .png, .pdf")),
        ("report -o audit.docx", TOLD.format(".html, .htm, .pdf, .md, .markdown")),
        ("profile in.csv -o profile.csv", "a suffix that is not one of this command's files; they are: .toml"),
    ],
)
def test_a_suffix_that_says_no_format_is_refused(command: str, told: str, exgraph: Command) -> None:
    Path("in.csv").write_text(LIST)
    *_, name = words = command.split()
    done = exgraph(*words)
    assert (done.code, done.err) == (2, f"exgraph: {name}: {told}\n")
    assert list(Path().iterdir()) == [Path("in.csv")]


@pytest.mark.parametrize(
    ("command", "begins"),
    [
        ("analyze ports -o ports.xyz -f csv", "transport,ports"),
        ("analyze ports -o ports", "367 flows"),
        ("analyze ports -o ports.TXT", "367 flows"),
        ("lint -o lint.sarif.json", "{"),
    ],
)
def test_with_a_format_or_without_a_suffix_any_name_will_do(command: str, begins: str, exgraph: Command) -> None:
    words = command.split()
    done = exgraph(*words)
    assert (done.code, done.err) == (0, "")
    assert Path(words[words.index("-o") + 1]).read_text().startswith(begins)


@pytest.mark.parametrize(
    "command",
    [
        "export in.csv -f csv -o in.csv",
        "export in.csv -f csv -o ./link.csv",
        "export in.csv -f csv -o in.csv --in-place",
        "show in.csv -f csv -o in.csv",
        "diff other.csv in.csv -o in.csv",
        "draw other.csv --diff in.csv -o in.csv -f svg",
        "check policy.toml in.csv -o policy.toml -f csv",
    ],
)
def test_no_command_writes_over_what_it_reads(command: str, exgraph: Command) -> None:
    Path("in.csv").write_text(LIST)
    Path("link.csv").symlink_to("in.csv")
    Path("other.csv").write_text(LIST)
    Path("policy.toml").write_text(POLICY)
    before = {path: path.read_bytes() for path in Path().iterdir()}
    words = command.split()
    done = exgraph(*words)
    name = Path(words[words.index("-o") + 1])
    assert done.code == 2
    assert {path: path.read_bytes() for path in Path().iterdir()} == before
    assert done.err.endswith(f"exgraph: {name}: what is written is made from this file; name another one\n")


@pytest.mark.parametrize("name", [".", "", "folder"])
def test_a_folder_is_no_file_to_write(name: str, exgraph: Command) -> None:
    Path("folder").mkdir()
    done = exgraph("analyze", "ports", "-o", name)
    assert (done.code, done.err) == (2, f"exgraph: {Path(name)}: that is a folder; name a file in it\n")


def test_a_named_pipe_is_written_through(exgraph: Command) -> None:
    os.mkfifo("pipe.xyz")
    reader = os.open("pipe.xyz", os.O_RDONLY | os.O_NONBLOCK)
    try:
        done = exgraph("show", "relay-dmz", "hub-2007", "-o", "pipe.xyz")
        assert (done.code, done.err) == (0, "")
        assert os.read(reader, 100_000)
        assert Path("pipe.xyz").is_fifo()
    finally:
        os.close(reader)
