"""Bad input: one line and the nearest known name, or every bad place; exit 2, and nothing half-written."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from exgraph.__main__ import run

PICTURES = "known: svg, png, pdf, dot"
UNKNOWN = [
    (["drw"], "unknown command 'drw'; did you mean 'draw'?"),
    (["analyze", "asymetry"], "unknown command 'asymetry'; did you mean 'asymmetry'?"),
    (["draw", "--highlite", "dmz"], "unknown option '--highlite'; did you mean '--highlight'?"),
    (["analyze", "crossings", "--zones", "dmz"], "unknown option '--zones'; did you mean '--zone'?"),
    (["draw", "exchange-2003"], "unknown matrix 'exchange-2003'; did you mean 'exchange-2003-2007'?"),
    (["show", "-m", "exchange-2003"], "unknown matrix 'exchange-2003'; did you mean 'exchange-2003-2007'?"),
    (["analyze", "ports", ""], "unknown matrix ''; known: exchange-2003-2007"),
    (["export", "nowhere.json"], "nowhere.json: no such file"),
    (["analyze", "ports", "no/where.toml"], "no/where.toml: no such file"),
    (["draw", "-m", "a", "b"], "two matrices are named, 'b' and 'a'; name one"),
    (["show", "hub"], "unknown role 'hub'; did you mean 'hub-2007'?"),
    (["show", "hub-2007", "relay-dzm"], "unknown role 'relay-dzm'; did you mean 'relay-dmz'?"),
    (["show", "hub-2007", "dc", "cas-2007"], "show takes a source and a destination, not 3 roles"),
    (["draw", "-H", "dmzz"], "unknown highlight 'dmzz'; did you mean 'dmz'?"),
    (["analyze", "crossings", "-z", "dmzz"], "unknown zone 'dmzz'; did you mean 'dmz'?"),
    (["analyze", "crossings", "--move", "dmz"], "--move takes ROLE=ZONE, not 'dmz'"),
    (["analyze", "crossings", "--move", "=dmz"], "--move takes ROLE=ZONE, not '=dmz'"),
    (["analyze", "crossings", "--move", "frontend=dmz"], "unknown role 'frontend'; did you mean 'Front-End'?"),
    (["analyze", "crossings", "--move", "dc=dmx"], "unknown zone 'dmx'; did you mean 'dmz'?"),
    (
        ["analyze", "crossings", "--move", "dc=dmz", "--move", "dc=clients"],
        "--move names 'dc' twice, for 'dmz' and 'clients'",
    ),
    (["analyze", "ports", "--by", "aplication"], "unknown grouping 'aplication'; did you mean 'application'?"),
    (["analyze", "ports", "--by"], "option '--by' requires an argument"),
    (["analyze", "ports", "-f", "cvs"], "unknown format 'cvs'; did you mean 'csv'?"),
    (["show", "-f", "xml"], "unknown format 'xml'; did you mean 'xlsx'?"),
    (["show", "-f", "q1"], "unknown format 'q1'; known: table, csv, json, markdown, html, xlsx"),
    (["draw", "-f", "webp"], f"unknown picture format 'webp'; {PICTURES}"),
    (["draw", "-o", "x.vml"], f"unknown picture format 'vml'; {PICTURES}"),
    (
        ["draw", "--time-limit", "0"],
        "invalid value for '--time-limit': 0.0 is not in the range x>=0.1 (see exgraph draw --help)",
    ),
    (["heatmap"], "missing argument 'KIND' (see exgraph heatmap --help)"),
    (["heatmap", "conections"], "unknown heatmap 'conections'; did you mean 'connections'?"),
    (
        ["export", "-o", "m.abc"],
        "unknown export format 'abc'; known: json, csv, xlsx, graphml, gexf, cyjs, dot, drawio, mmd, d2",
    ),
    (["export", "-f", "jsn"], "unknown export format 'jsn'; did you mean 'json'?"),
    (
        ["analyze", "ports", "exchange-2003-2007", "more"],
        "got unexpected extra argument(s) (more) (see exgraph analyze ports --help)",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "message"), UNKNOWN, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_what_is_unknown_is_one_line_with_the_nearest_known_name(exgraph, workplace, arguments, message):
    result = exgraph(*arguments)
    assert (result.code, result.out, result.err) == (2, "", f"exgraph: {message}\n")
    assert list(workplace.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [["show", "hub"], ["draw", "-H", "dmzz"], ["analyze", "ports", "-f", "cvs"], ["--versoin"], ["heatmap", "no"]],
    ids=" ".join,
)
def test_an_error_leaves_an_older_file_as_it_was(exgraph, workplace, arguments):
    (workplace / "out.svg").write_text("older", "utf-8")
    result = exgraph(*arguments, *(["-o", "out.svg"] if len(arguments) > 1 else []))
    assert result.code == 2
    assert result.err.count("\n") == 1
    assert {path.name: path.read_text("utf-8") for path in workplace.iterdir()} == {"out.svg": "older"}


@pytest.mark.parametrize(
    "name", ["a\nb", "\x1b[31mred", "‮evil", "\udcff", "x" * 5_000], ids=["newline", "escape", "bidi", "bytes", "long"]
)
def test_a_hostile_name_is_one_harmless_line(exgraph, name):
    for arguments in (["draw", name], ["show", name], ["draw", "-H", name], ["analyze", "crossings", "--zone", name]):
        result = exgraph(*arguments)
        assert result.code == 2
        assert result.err.count("\n") == 1
        assert result.err[:-1].isprintable()


def damaged(folder: Path, name: str, *changes: tuple[str, str]) -> Path:
    path = folder / name
    text = path.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    "command", [["draw"], ["analyze", "ports"], ["export", "-f", "csv"], ["heatmap", "ports"]], ids=" ".join
)
def test_a_broken_document_shows_every_bad_place_with_line_and_caret(exgraph, workplace, seed_copy, command):
    document = damaged(
        seed_copy,
        "matrix.ru.txt",
        ("SMTP (25/587 TCP) SSL", "SMTP (25/99999 TCP) SSL"),
        ("80/443 TCP SSL", "80/70000 TCP SSL"),
    )
    (workplace / "out").write_text("older", "utf-8")
    result = exgraph(*command, "-m", str(seed_copy), "-o", "out")
    assert (result.code, result.out) == (2, "")
    lines = result.err.splitlines()
    assert len(lines) == 6
    numbers = {}
    for head, excerpt, caret in (lines[:3], lines[3:]):
        assert head.startswith(f"{document} line ")
        assert set(caret.strip()) == {"^"}
        numbers[excerpt[caret.index("^") : caret.rindex("^") + 1]] = int(
            head[len(f"{document} line ") :].split(",")[0].split(":")[0]
        )
    text = document.read_text("utf-8").splitlines()
    assert {number: number in text[line - 1] for number, line in numbers.items()} == {"99999": True, "70000": True}
    assert {path.name: path.read_text("utf-8") for path in workplace.iterdir()} == {"out": "older"}


def test_a_broken_profile_shows_every_bad_place(exgraph, workplace, seed_copy):
    profile = damaged(
        seed_copy, "profile.toml", ('zone = "dmz"', 'zone = "dmzz"'), ("exposed = true", 'exposed = "yes"')
    )
    result = exgraph("draw", str(profile))
    assert (result.code, result.out) == (2, "")
    heads = [line for line in result.err.splitlines() if line.startswith(str(profile))]
    assert len(heads) == 2
    assert any("'dmzz'" in head for head in heads)
    assert any("exposed" in head for head in heads)
    assert result.err.count("^") >= 2
    assert list(workplace.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("m.json", b"{"),
        ("m.json", b"[]"),
        ("m.json", b'{"version": 3}'),
        ("m.json", b"\xff\xfe{\x00}\x00"),
        ("m.json", b'{"version": 1, "roles": 5}'),
        ("m.json", b"[" * 100_000),
        ("m.toml", b"roles ="),
        ("m.toml", b""),
        ("m.txt", b"no profile"),
    ],
)
def test_a_file_that_is_no_matrix_is_unusable_and_named(exgraph, workplace, name, content):
    (workplace / name).write_bytes(content)
    result = exgraph("analyze", "asymmetry", name)
    assert (result.code, result.out) == (2, "")
    assert name in result.err
    assert "bug" not in result.err


@pytest.mark.parametrize(
    "command",
    [["draw"], ["analyze", "ports"], ["export", "-f", "csv"], ["heatmap", "ports", "-f", "svg"]],
    ids=" ".join,
)
def test_a_place_that_cannot_be_written_is_one_line(exgraph, workplace, command):
    (workplace / "file").write_text("", "utf-8")
    result = exgraph(*command, "-o", "file/out.svg")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("exgraph: file/out.svg: ")
    assert result.err.count("\n") == 1


def test_a_bug_is_one_line_and_exit_70(exgraph, monkeypatch):
    def broken(*_, **__):
        raise ValueError("first\nsecond \x1b[31m")

    monkeypatch.setattr("exgraph.asymmetry", broken)
    result = exgraph("analyze", "asymmetry")
    message = "exgraph: this is a bug in exgraph, please report it: ValueError: first second \\u001b[31m\n"
    assert (result.code, result.out, result.err) == (70, "", message)


def test_an_interrupted_command_is_one_line_and_exit_130(exgraph, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("exgraph.asymmetry", interrupted)
    result = exgraph("analyze", "asymmetry")
    assert (result.code, result.out, result.err) == (130, "", "exgraph: interrupted\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_standard_output_is_one_line(monkeypatch, capfd):
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)
        code = run(["analyze", "ports"])
        os.dup2(os.open(os.devnull, os.O_WRONLY), full.fileno())
    assert (code, capfd.readouterr().err) == (2, "exgraph: standard output: No space left on device\n")


def test_closed_streams_are_no_bug(monkeypatch, capfd):
    monkeypatch.setattr(sys, "stdout", None)
    assert run(["analyze", "ports"]) == 2
    assert capfd.readouterr().err == "exgraph: standard output is closed\n"
    monkeypatch.setattr(sys, "stderr", None)
    assert run(["analyze", "ports"]) == 2


def test_json_of_another_program_is_told_apart_from_a_bug(exgraph, workplace):
    (workplace / "m.json").write_text(json.dumps({"nodes": [], "links": []}), "utf-8")
    result = exgraph("draw", "m.json")
    assert result.code == 2
    assert result.err.startswith("m.json")
