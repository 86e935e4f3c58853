"""The real program: its own process, nothing on PATH, any locale, any terminal, any reader of its output."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest

from exgraph.__main__ import needs_layout

COMMANDS = [
    ("analyze", "asymmetry"),
    ("analyze", "ports", "-f", "csv"),
    ("analyze", "crossings", "--zone", "dmz", "-f", "json"),
    ("show", "relay-dmz"),
    ("export",),
    ("draw", "--highlight", "dmz", "-o", "-"),
]


def test_the_matrix_is_drawn_from_any_folder_without_a_path(program, workplace):
    result = program("draw", "--highlight", "dmz")
    assert (result.code, result.out, result.err) == (0, "outputs/exchange-2003-2007-dmz.svg\n", "")
    svg = ElementTree.parse(workplace / result.out.strip()).getroot()
    assert svg.tag == "{http://www.w3.org/2000/svg}svg"


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_output_is_the_same_whatever_the_hash_seed_locale_and_time_zone(program, command):
    plain = program(*command)
    assert (plain.code, plain.err) == (0, "")
    others = [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Asia/Tokyo"},
        {"PYTHONHASHSEED": "4242", "LC_ALL": "ru_RU.UTF-8", "LANG": "ru_RU.UTF-8", "TZ": "America/Lima"},
        {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "POSIX"},
    ]
    for environment in others:
        assert program(*command, **environment) == plain


def test_messages_are_utf_8_in_an_ascii_locale(program):
    result = program("show", "Ретрансляция", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert result.code == 2
    assert result.err == "exgraph: unknown role 'Ретрансляция'; did you mean 'Ретрансляция SMTP'?\n"


def test_a_broken_document_is_no_traceback(program, seed_copy):
    document = seed_copy / "matrix.ru.txt"
    document.write_text(document.read_text("utf-8").replace("80/443 TCP SSL", "80/70000 TCP SSL"), "utf-8")
    result = program("analyze", "ports", str(seed_copy))
    assert (result.code, result.out) == (2, "")
    assert "Traceback" not in result.err
    assert "70000" in result.err


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_reader_that_has_seen_enough_is_no_error(workplace, environment, command):
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "exgraph", *command],
        stdout=writing,
        stderr=subprocess.PIPE,
        cwd=workplace,
        env=environment,
        timeout=120,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for another process")
@pytest.mark.parametrize(
    ("number", "code", "said"),
    [
        (signal.SIGINT, 130, "exgraph: interrupted\n"),
        (signal.SIGTERM, 143, "exgraph: terminated\n"),
    ],
)
def test_a_signal_is_one_line_and_its_exit_code_and_ends_the_layout(
    number, code, said, interruptible, workplace, tmp_path
):
    """Standard input holds the program for as long as its end does not come."""
    process = interruptible("draw", "-", "--from", "csv", TMPDIR=str(tmp_path))
    assert process.stdin is not None
    # More than a pipe holds: writing has waited until the program read.
    process.stdin.write("Source,Destination,Port\n" * 20_000)
    process.stdin.flush()
    time.sleep(0.2)
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (code, "", said)
    assert list(tmp_path.glob("exgraph-*")) == []


WRITES = """
import os, sys, time
from pathlib import Path
from exgraph.__main__ import needs_layout
from exgraph.cli.stopping import stop_cleanly
from exgraph.files.writing import write_whole
def wait(_):
    print("writing", flush=True)
    time.sleep(60)
os.fsync = wait
stop_cleanly()
write_whole(Path("a.txt"), b"new")
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM for another process")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_during_writing_leaves_the_old_file_and_nothing_else(number, code, workplace):
    (workplace / "a.txt").write_bytes(b"old")
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        process = subprocess.Popen([sys.executable, "-c", WRITES], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    finally:
        signal.signal(signal.SIGINT, before)
    with process:
        assert process.stdout.readline() == b"writing\n"
        assert len(list(workplace.iterdir())) == 2
        process.send_signal(number)
        process.communicate(timeout=60)
    assert process.returncode == code
    assert {path.name: path.read_bytes() for path in workplace.iterdir()} == {"a.txt": b"old"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", [["--help"], ["draw", "--help"], ["--version"], ["show"]], ids=" ".join)
def test_a_full_device_is_one_line_and_exit_2(command, workplace, environment):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "exgraph", *command],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=workplace,
            env=environment,
            timeout=60,
            check=False,
        )
    assert done.returncode == 2
    assert re.fullmatch(rb"exgraph: (standard output: )?No space left on device\n", done.stderr)


@pytest.fixture
def on_a_terminal(workplace, environment):
    """What the program writes when its standard output is a terminal of 100 columns."""
    import fcntl
    import pty
    import struct
    import termios

    def command(*arguments: str, **more: str) -> tuple[int, str]:
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        process = subprocess.Popen(
            [sys.executable, "-m", "exgraph", *arguments],
            stdout=theirs,
            stderr=theirs,
            cwd=workplace,
            env={**environment, "TERM": "xterm-256color", **more},
        )
        os.close(theirs)
        said = b""
        # Reading a terminal whose other end nobody holds any more is an error, not an end.
        with contextlib.suppress(OSError):
            while more_said := os.read(ours, 65536):
                said += more_said
        os.close(ours)
        return process.wait(timeout=60), said.decode("utf-8").replace("\r\n", "\n")

    return command


def test_a_terminal_gets_colour_unless_no_color_is_set(on_a_terminal):
    code, coloured = on_a_terminal("analyze", "crossings")
    assert code == 0
    assert "\x1b[" in coloured
    for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        plain = on_a_terminal("analyze", "crossings", **environment)
        assert plain == (0, re.sub(r"\x1b\[[0-9;]*m", "", coloured))


def test_a_terminal_gets_lines_no_wider_than_it_is(on_a_terminal):
    _, said = on_a_terminal("analyze", "asymmetry", NO_COLOR="1")
    lines = said.split("\n")
    assert max(map(len, lines)) <= 100
    assert len(lines) > 20


def test_a_terminal_gets_no_escape_codes_in_files_and_data(on_a_terminal, workplace):
    assert on_a_terminal("analyze", "ports", "-o", "p.txt") == (0, "p.txt\n")
    assert "\x1b" not in (workplace / "p.txt").read_text("utf-8")
    assert "\x1b" not in on_a_terminal("analyze", "ports", "-f", "json")[1]


def test_installed_program_and_module_are_the_same(program):
    from importlib.metadata import entry_points

    (entry,) = entry_points(group="console_scripts", name="exgraph")
    assert entry.value == "exgraph.__main__:main"
    version = program("--version")
    assert (version.code, version.err) == (0, "")
    assert re.fullmatch(r"exgraph \d+\.\d+\.\d+\n", version.out)


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        (["draw"], True),
        (["draw", "-o", "a.svg"], True),
        (["draw", "-f", "svg", "--highlight", "dot"], True),
        (["draw", "--help"], False),
        (["draw", "-o", "a.dot"], False),
        (["draw", "-f", "dot"], False),
        (["draw", "--format", "dot", "-o", "-"], False),
        (["draw", "--format=dot"], False),
    ],
    ids=str,
)
def test_graphviz_is_not_started_where_a_look_shows_that_nothing_is_laid_out(arguments, wanted):
    assert needs_layout(arguments) is wanted
