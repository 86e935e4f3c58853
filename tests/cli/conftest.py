"""Two ways to run the command line: in this process, for many cases, and as the real program."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from exgraph.__main__ import run
from exgraph.sources.builtin import builtin_profile


@dataclass(frozen=True)
class Result:
    """What a command did."""

    code: int
    raw: bytes
    err: str

    @property
    def out(self) -> str:
        return self.raw.decode("utf-8")


Command = Callable[..., Result]


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, and an environment that says nothing of colour or width."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "PYTHONIOENCODING"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def exgraph(capsysbinary: pytest.CaptureFixture[bytes]) -> Command:
    """Runs the command line in this process."""

    def command(*arguments: str) -> Result:
        code = run(list(arguments))
        out, err = capsysbinary.readouterr()
        return Result(code, out, err.decode("utf-8"))

    return command


@pytest.fixture
def environment() -> dict[str, str]:
    """Nothing on PATH, no locale; only what the interpreter itself was told."""
    kept = ("PYTHONPATH", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE", "LD_LIBRARY_PATH", "SYSTEMROOT", "TMPDIR")
    return {"PATH": "", **{name: os.environ[name] for name in kept if name in os.environ}}


@pytest.fixture
def program(workplace: Path, environment: dict[str, str]) -> Command:
    """Runs `python -m exgraph` as a process of its own, with nothing on PATH."""

    def command(*arguments: str, **more: str) -> Result:
        done = subprocess.run(
            [sys.executable, "-m", "exgraph", *arguments],
            capture_output=True,
            cwd=workplace,
            env={**environment, **more},
            timeout=120,
            check=False,
        )
        return Result(done.returncode, done.stdout, done.stderr.decode("utf-8"))

    return command


@pytest.fixture
def interruptible(workplace: Path, environment: dict[str, str]) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts `python -m exgraph` so that Ctrl+C reaches it, in a process group that is empty once it has ended."""
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: str, **more: str) -> subprocess.Popen[str]:
        # Under nohup, or in the background of a script, SIGINT is ignored, and a child would inherit that.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            process = subprocess.Popen(
                [sys.executable, "-m", "exgraph", *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=workplace,
                env={**environment, **more},
                text=True,
                encoding="utf-8",
                start_new_session=True,
            )
        finally:
            signal.signal(signal.SIGINT, before)
        started.append(process)
        return process

    yield start
    left = []
    for process in started:
        ended = process.poll() is not None
        left += _alive(process.pid) if ended else []
        with process, contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    assert left == [], "children outlived the program"


def _alive(group: int) -> list[str]:
    """The command lines of a group's processes; one that ended but was not waited for is not alive."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.NoSuchProcess, ProcessLookupError):
            if os.getpgid(process.pid) == group and process.status() != psutil.STATUS_ZOMBIE:
                found.append(" ".join(process.cmdline()))
    return found


@pytest.fixture
def seed_copy(tmp_path: Path) -> Path:
    """A copy of the seed's folder, to be damaged."""
    return Path(shutil.copytree(builtin_profile("exchange-2003-2007").parent, tmp_path / "copy"))
