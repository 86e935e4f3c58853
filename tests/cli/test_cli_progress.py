"""Work that takes long says so on a terminal, and nowhere else."""

from __future__ import annotations

import io
import time

import pytest

from exgraph.cli import progress
from exgraph.cli.output import note


class Stream(io.StringIO):
    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    monkeypatch.setattr(progress, "STEP", 0.001)


def heard(monkeypatch: pytest.MonkeyPatch, terminal: bool) -> Stream:
    stream = Stream(terminal)
    monkeypatch.setattr("sys.stderr", stream)
    return stream


def wait_for(stream: Stream, text: str) -> None:
    end = time.monotonic() + 60
    while text not in stream.getvalue() and time.monotonic() < end:
        time.sleep(0.001)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "exgraph: working, 0 s (Ctrl-C ends it)"), ("ru", "exgraph: идёт работа, 0 с (Ctrl-C прервёт её)")],
)
def test_a_terminal_is_told_and_the_line_is_gone_before_anything_is_printed(language, said, soon, monkeypatch):
    stream = heard(monkeypatch, terminal=True)
    with progress.working(language, quiet=False):
        wait_for(stream, said)
        note("a message")
        after = stream.getvalue()
        time.sleep(0.02)
        assert stream.getvalue() == after
    assert said in after
    assert after.endswith("\r\x1b[Ka message\n")


@pytest.mark.parametrize(("terminal", "quiet"), [(False, False), (True, True)], ids=["a file", "quiet"])
def test_nothing_is_told_where_nobody_looks(terminal, quiet, soon, monkeypatch):
    stream = heard(monkeypatch, terminal)
    with progress.working("en", quiet):
        time.sleep(0.02)
    assert stream.getvalue() == ""


def test_an_error_comes_behind_the_line(soon, monkeypatch):
    stream = heard(monkeypatch, terminal=True)

    def interrupted() -> None:
        with progress.working("en", quiet=False):
            wait_for(stream, "working")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert stream.getvalue().endswith("\r\x1b[K")


def test_work_that_is_done_soon_says_nothing(monkeypatch):
    stream = heard(monkeypatch, terminal=True)
    with progress.working("en", quiet=False):
        pass
    assert stream.getvalue() == ""
