"""Every command reads any document the same way, from a file or from standard input, and never hides what it lost."""

from __future__ import annotations

import io
import json
import sys

import pytest

from exgraph.__main__ import run

#: Every command that reads a document, with `{}` where the document is named.
COMMANDS = [
    "read {}",
    "read {} --explain",
    "read {} -f json",
    "profile {}",
    "show {}",
    "show {} web-server",
    "show -m {} web-server database",
    "draw {} -f dot -o -",
    "draw -m {} -f dot -o -",
    "heatmap connections {} -f svg -o -",
    "export {}",
    "export {} -f csv",
    "lint {}",
    "analyze asymmetry {}",
    "analyze ports {}",
    "analyze crossings {}",
]
ROWS = """\
## Shop

| Source | Destination | Port |
|---|---|---|
| Web server | Database | 5432 TCP |
| Web server | DNS | 53 UDP |
"""
BAD = "| Web server | Backup | 9010-9000 TCP |\n"
MESSAGE = """\
{} line 7, column "Port": the range runs backwards: 9010 is above 9000
    9010-9000 TCP
    ^^^^^^^^^
"""
#: What commands about zones say of a document that says nothing of them.
ZONES = (
    "{}: the zones of {} roles are guesses from their labels ({} without a word for one); "
    "--in web-server=ZONE, … or a profile settles them\n"
)
OF_ZONES = ("draw", "heatmap", "analyze")


def guessed(command: str, path: str, roles: int = 3, unknown: int = 2) -> str:
    return ZONES.format(path, roles, unknown) if command.startswith(OF_ZONES) else ""


def words(command: str, document: str) -> list[str]:
    return command.format(document).split()


@pytest.fixture
def standard_input(monkeypatch):
    def give(text: str | bytes) -> None:
        data = text.encode() if isinstance(text, str) else text
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "ascii"))

    return give


@pytest.mark.parametrize("command", COMMANDS)
def test_a_whole_document_is_0_and_an_incomplete_one_3_with_the_result_all_the_same(exgraph, workplace, command):
    (workplace / "whole.md").write_text(ROWS, encoding="utf-8")
    (workplace / "part.md").write_text(ROWS + BAD, encoding="utf-8")
    whole = exgraph(*words(command, "whole.md"))
    assert (whole.code, whole.err) == (0, guessed(command, "whole.md"))
    part = exgraph(*words(command, "part.md"))
    assert part.code == 3
    assert part.out
    told = MESSAGE.format("part.md") + guessed(command, "part.md")
    assert part.err == told + "exgraph: part.md: 1 row was rejected; the result is incomplete\n"
    assert exgraph(*words(command, "whole.md")).code == 0, "the next command begins anew"


@pytest.mark.parametrize("command", COMMANDS)
def test_rejected_rows_can_be_allowed_and_are_told_still(exgraph, workplace, command):
    (workplace / "part.md").write_text(ROWS + BAD, encoding="utf-8")
    allowed = exgraph(*words(command, "part.md"), "--allow-rejected", "1")
    assert (allowed.code, allowed.err) == (0, MESSAGE.format("part.md") + guessed(command, "part.md"))
    assert exgraph(*words(command, "part.md"), "--allow-rejected", "0").code == 3


@pytest.mark.parametrize("command", COMMANDS)
def test_a_quiet_command_says_it_with_the_exit_code_alone(exgraph, workplace, command):
    (workplace / "part.md").write_text(ROWS + BAD, encoding="utf-8")
    quiet = exgraph(*words(command, "part.md"), "-q", "-v")
    assert (quiet.code, quiet.err) == (3, "")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_dash_is_standard_input_everywhere(exgraph, standard_input, workplace, command):
    standard_input(ROWS + BAD)
    piped = exgraph(*words(command, "-"), "--from", "markdown")
    assert piped.code == 3
    assert piped.out
    assert piped.err.startswith(MESSAGE.format("standard input"))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_takes_every_way_of_reading(exgraph, standard_input, command):
    table = "| Von | Anschluß |\n|---|---|\n| Web server | 443 TCP |\n| web servers | 80 TCP |\n"
    standard_input(table.encode("cp1252"))
    named = ["--column", "port=Anschluß", "--column", "source=Von", "--destination", "Database"]
    ways = ["--from", "markdown", "--encoding", "cp1252", *named, "--merge-aliases"]
    read = exgraph(*words(command, "-"), *ways)
    assert (read.code, read.err) == (0, guessed(command, "standard input", 2, 1))


def test_the_ends_that_a_document_does_not_state_are_not_the_roles_that_are_shown(exgraph, workplace):
    (workplace / "ports.md").write_text("| Source | Port |\n|---|---|\n| Web | 443 TCP |\n| App | 80 TCP |\n", "utf-8")
    shown = exgraph("show", "ports.md", "web", "--destination", "Database")
    assert (shown.code, shown.err) == (0, "")
    assert "web → database" in shown.out
    assert "app → database" not in shown.out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--fail-on", "error", "-r", "any-to-any"], 3),
        (["--fail-on", "error", "-r", "any-to-any", "--allow-rejected", "1"], 0),
        (["--fail-on", "error", "-r", "not-readable"], 1),
        (["--fail-on", "error"], 1),
        ([], 3),
    ],
)
def test_an_incomplete_run_never_passes_a_gate(exgraph, workplace, arguments, code):
    (workplace / "part.md").write_text(ROWS + BAD, encoding="utf-8")
    result = exgraph("lint", "part.md", *arguments)
    assert result.code == code
    assert ("the result is incomplete" in result.err) == ("--allow-rejected" not in arguments)


def test_a_reader_that_has_seen_enough_does_not_make_an_incomplete_run_complete(workplace, monkeypatch, capsys):
    (workplace / "part.md").write_text(ROWS + BAD, encoding="utf-8")

    def broken(*_: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr("exgraph.cli.output.deliver", broken)
    assert run(["analyze", "ports", "part.md"]) == 3
    assert capsys.readouterr().err.endswith("the result is incomplete\n")


def test_messages_that_nobody_takes_do_not_stop_the_answer(workplace, monkeypatch, capsysbinary):
    (workplace / "part.md").write_text(ROWS + BAD, encoding="utf-8")

    class Closed(io.StringIO):
        def write(self, _: str) -> int:
            raise BrokenPipeError

    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", Closed())
        assert run(["export", "part.md"]) == 3
    assert json.loads(capsysbinary.readouterr().out)["cells"]


def test_a_number_of_rejected_rows_is_not_negative(exgraph):
    result = exgraph("draw", "--allow-rejected", "-1")
    assert result.code == 2
    assert "--allow-rejected" in result.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["read", "."], "exgraph: .: a folder without a profile.toml; name a document in it"),
        (
            ["draw", "part.md", "--column", "port=Prt"],
            "exgraph: unknown header of a column 'Prt'; did you mean 'Port'?",
        ),
        (
            ["lint", "part.md", "--column", "prt=Port"],
            "exgraph: unknown meaning of a column 'prt'; did you mean 'port'?",
        ),
        (["show", "part.md", "--column", "port"], "exgraph: --column takes MEANING=HEADER, not 'port'"),
        (["export", "part.md", "--from", "mardown"], "exgraph: unknown format 'mardown'; did you mean 'markdown'?"),
        (["export", "part.md", "--encoding", "utf9"], "exgraph: unknown encoding 'utf9'; did you mean 'utf-8'?"),
        (
            ["analyze", "ports", "-"],
            "exgraph: standard input: neither its name nor its contents say its format; name it with --from: "
            "markdown, html, csv, xlsx, asciidoc, rst, docx, jsonl, columns, text",
        ),
    ],
)
def test_what_cannot_be_read_as_told_is_told_in_a_line(exgraph, workplace, standard_input, arguments, message):
    standard_input("nothing of the kind\n")
    (workplace / "part.md").write_text(ROWS + BAD, encoding="utf-8")
    refused = exgraph(*arguments)
    assert (refused.code, refused.out, refused.err) == (2, "", f"{message}\n")


@pytest.mark.parametrize("text", [ROWS, "Source;Destination;Port\nWeb server;Database;5432 TCP\n", None])
def test_standard_input_needs_no_format_where_its_contents_show_it(exgraph, standard_input, text):
    standard_input(exgraph("export").raw if text is None else text)
    assert exgraph("analyze", "ports", "-").code == 0


def test_a_profile_beside_the_document_is_told_and_can_be_left_aside(exgraph, workplace):
    (workplace / "whole.md").write_text(ROWS, encoding="utf-8")
    assert exgraph("profile", "whole.md", "-o", "whole.toml").code == 0
    told = "read with the profile beside it, whole.toml\n"
    assert exgraph("analyze", "ports", "whole.md").err == told
    assert exgraph("analyze", "ports", "whole.md", "-q").err == ""
    assert exgraph("analyze", "ports", "whole.md", "-v").err.startswith(told)
    for arguments, guesses in (
        (["whole.md", "--no-profile", "-v"], guessed("analyze", "whole.md")),
        (["whole.toml", "-v"], ""),
    ):
        assert exgraph("analyze", "ports", *arguments).err == guesses + (
            "1 table, 2 rows, 2 cells: 2 connect (2 flows, 0 unresolved), 0 say no direct connection, "
            "0 rejected, 0 skipped\nwhat the flows rest on: source 2 as stated; destination 2 as stated; "
            "transport 2 as stated; ports 2 as stated; encryption 1 by the registry\n"
        )
    assert "Read with its profile, whole.toml." in exgraph("read", "whole.md", "--explain").out


@pytest.mark.parametrize(
    ("columns", "code", "flow"),
    [
        ((), 2, ""),
        (("port=Destination port",), 0, "web01,db,,tcp,443"),
        (("source=Source host",), 2, ""),
        (("port=Destination port", "source=Source host"), 0, "web01,db,,tcp,443"),
        (("port=Port", "source=Source"), 0, "zonea,db,,tcp,51000"),
    ],
)
def test_a_column_that_is_named_outweighs_a_header_of_the_same_meaning(exgraph, workplace, columns, code, flow):
    """Without one, of two columns of ports neither is read."""
    document = "Source,Source host,Destination,Protocol,Port,Destination port\nzoneA,web01,db,tcp,51000,443\n"
    (workplace / "list.csv").write_text(document, "utf-8")
    named = [part for column in columns for part in ("--column", column)]
    result = exgraph("read", "list.csv", "-f", "csv", *named)
    assert result.code == code
    assert ("both are likely" in result.err or "as likely" in result.err) == (code == 2)
    assert flow in result.out
