"""Reading files within limits: bytes, text, JSON, TOML."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from exgraph.errors import ExgraphError, Problem, UnusableInput
from exgraph.files.characters import bounded, read_bytes, read_text
from exgraph.files.json import load_json
from exgraph.files.nesting import DEEPEST, MOST_DIGITS
from exgraph.files.toml import load_toml
from exgraph.wording.phrases import Phrase

MB = 1024 * 1024


def test_the_largest_file_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * MB)
    assert len(read_bytes(path, limit=MB)) == len(read_text(path, limit=MB)) == MB
    path.write_bytes(b"x" * (MB + 1))
    for read in (read_bytes, read_text):
        with pytest.raises(UnusableInput) as caught:
            read(path, limit=MB)
        assert str(caught.value) == f"{path}: the file is larger than 1 MB; --budget 2 reads twice as much"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ExgraphError, match=r"Is a directory|Permission denied"):
        read_bytes(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="no FIFOs")
@pytest.mark.timeout(20)
@pytest.mark.parametrize("kind", ["FIFO", "device", "link to a device"])
def test_only_a_regular_file_is_opened(tmp_path: Path, kind: str) -> None:
    path = Path("/dev/zero") if kind == "device" else tmp_path / "a"
    if kind == "FIFO":
        os.mkfifo(path)
    elif kind != "device":
        path.symlink_to("/dev/zero")
    with pytest.raises(ExgraphError) as caught:
        read_bytes(path)
    told = f"{path}: this is no regular file; give what a program writes as standard input, as `-`"
    assert str(caught.value) == told


def test_a_file_that_is_too_large_is_refused_by_its_size(tmp_path: Path) -> None:
    """It takes no memory, and no time."""
    path = tmp_path / "a.md"
    with path.open("wb") as file:
        file.truncate(2**31)
    with pytest.raises(UnusableInput) as caught:
        read_bytes(path)
    assert str(caught.value) == f"{path}: the file is larger than 64 MB; --budget 2 reads twice as much"


@pytest.mark.parametrize(
    ("begin", "read"), [(b" {", 2 * MB), (b" [", MB)], ids=["the larger limit", "the smaller limit"]
)
def test_a_limit_may_follow_from_how_a_stream_begins(begin: bytes, read: int) -> None:
    def limit(begun: bytes) -> int:
        return 2 * MB if begun.lstrip().startswith(b"{") else MB

    assert len(bounded(io.BytesIO(begin.ljust(read)), "-", limit)) == read
    with pytest.raises(
        UnusableInput, match=f"^-: the file is larger than {read // MB} MB; --budget 2 reads twice as much$"
    ):
        bounded(io.BytesIO(begin.ljust(read + 1)), "-", limit)


DEEP = "not {}: it is nested too deeply"
LONG = "not {}: a number in it is too long"


def refused(load: Callable[[str, str], object], text: str) -> tuple[str, int | None, str]:
    """The message, the line, and what stands above the caret."""
    with pytest.raises(UnusableInput) as caught:
        load(text, "a")
    (problem,) = caught.value.problems
    return problem.message, problem.line, problem.text[problem.start : problem.end]


@pytest.mark.parametrize(
    ("text", "message", "line", "shown"),
    [
        ('{\n"a": }', "not JSON: expecting value", 2, "}"),
        ("[" * 100_000, DEEP.format("JSON"), 1, "["),
        ('["[[",\n' + '{"a":' * DEEPEST + "1" + "}" * DEEPEST + "]", DEEP.format("JSON"), 2, "{"),
        ('["' + "2" * 5000 + '",\n ' + "1" * 5000 + "]", LONG.format("JSON"), 2, "1" * 5000),
    ],
    ids=["syntax", "depth that Python refuses", "depth that Python reads", "digits"],
)
def test_what_is_no_json_says_so(text: str, message: str, line: int, shown: str) -> None:
    assert refused(load_json, text) == (message, line, shown)


@pytest.mark.parametrize(
    ("text", "message", "line", "shown"),
    [
        ("a = 1\nb = ]", "not TOML: invalid value", 2, "]"),
        ("a = 1\nb = " + "[" * 100_000, DEEP.format("TOML"), 2, "["),
        ("a = 1\nb = " + "[" * (DEEPEST + 1) + "]" * (DEEPEST + 1), DEEP.format("TOML"), 2, "["),
        ("a" + '. "a"' * 50_000 + " = 1", DEEP.format("TOML"), 1, "a"),
        ("[a" + ".a" * 50_000 + "]", DEEP.format("TOML"), 1, "["),
        ("a = 1\nb = " + "1" * 5000, LONG.format("TOML"), 2, "1" * 5000),
        ("a = 1\nb = 0x" + "f" * 5000, LONG.format("TOML"), 2, "0x" + "f" * 5000),
        ('a = "\\ud800"', "not TOML: escaped character is not a Unicode scalar value", 1, '"'),
    ],
    ids=["syntax", "depth that Python refuses", "depth it reads", "key", "header", "digits", "hex", "surrogate"],
)
def test_what_is_no_toml_says_so(text: str, message: str, line: int, shown: str) -> None:
    assert refused(load_toml, text) == (message, line, shown)


@pytest.mark.parametrize(
    ("load", "text"),
    [
        (load_json, "[" * DEEPEST + "]" * DEEPEST),
        (load_json, "[" + "1" * MOST_DIGITS + "]"),
        (load_toml, "a = " + "[" * (DEEPEST - 1) + "]" * (DEEPEST - 1)),
        (load_toml, "a" + ".a" * (DEEPEST - 1) + " = 1"),
        (load_toml, "a = 0x" + "f" * MOST_DIGITS),
    ],
    ids=["JSON depth", "JSON digits", "TOML depth", "TOML key", "TOML digits"],
)
def test_what_is_just_not_too_much_is_read(load: Callable[[str], object], text: str) -> None:
    assert load(text)


@pytest.mark.parametrize(
    ("length", "told"),
    [(1000, "x" * 1000), (1001, "x" * 600 + "… (1 more characters) …" + "x" * 400)],
    ids=["the longest", "one more"],
)
def test_a_message_keeps_its_beginning_and_its_end(length: int, told: str) -> None:
    assert str(Problem("x" * length, "a.md", 1)) == f"a.md line 1: {told}"


@pytest.mark.parametrize(
    ("length", "told"),
    [(300, "x" * 300), (301, "x" * 200 + "… (1 more characters) …" + "x" * 100)],
    ids=["the longest", "one more"],
)
def test_a_text_that_is_quoted_keeps_its_beginning_and_its_end_and_advice_stays_whole(length: int, told: str) -> None:
    quoted = "x" * length
    columns = tuple(f"--column source={n}-{'y' * 90}" for n in range(4))
    reason = Phrase.of("missing.or-columns", what=quoted, options=columns)
    said = f"{told}, or the column that does with {', '.join(columns[:3])} or {columns[3]}"
    assert str(Problem.of(reason, "")) == said
    assert ExgraphError(reason).said() == said
    assert Problem("bad", "a.csv", 1, quoted).said() == f'a.csv line 1, column "{told}": bad'
