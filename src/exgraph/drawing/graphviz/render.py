"""DOT → picture: Graphviz in a child process, with a time limit and a list of the formats it may be given.

First the Graphviz inside pygraphviz's wheel, then a `dot` on PATH. `warm` starts the child before the DOT text is
there, so that it loads Graphviz while this process reads the document.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from exgraph.errors import ExgraphError, UnknownName
from exgraph.files.undoing import hold

FORMATS = ("svg", "png", "pdf")
#: The layout programs that may be asked for; one draws zones as frames, one puts boxes on a circle.
ENGINES = ("dot", "neato", "fdp", "sfdp", "circo", "twopi")
FRAMING, CIRCULAR = "dot", "circo"
#: What sets frames side by side, whatever the lines between them: not to be asked for.
PACKING = "osage"
TIME_LIMIT = 60.0
_PNG_OPTIONS = "-Gdpi=144"
CHILD = Path(__file__).with_name("layout_child.py")
SYSTEM_FONTS = "/etc/fonts/fonts.conf"
_DATED = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)\d{14}")
_NOISE = ("Fontconfig", "fontconfig")

_waiting: list[_Child] = []


class LayoutError(ExgraphError):
    """Graphviz is not there, refused, crashed or took too long. The DOT text is good: another Graphviz may draw it."""


class LayoutTimeout(LayoutError):
    """Graphviz took too long: a simpler picture of the same may be drawn in time."""


class _Child:
    """A started layout process and the folder of its font configuration."""

    def __init__(self) -> None:
        start = {"path": [entry for entry in sys.path if entry], "fonts": SYSTEM_FONTS}
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-S", str(CHILD), json.dumps(start)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.release = hold(self._stop)

    def run(self, order: bytes, seconds: float) -> tuple[int, bytes, str]:
        try:
            out, err = self.process.communicate(order, timeout=seconds)
        except subprocess.TimeoutExpired:
            raise LayoutTimeout(
                f"Graphviz did not finish within {seconds:g} seconds; --time-limit allows more"
            ) from None
        finally:
            self.end()
        return self.process.returncode, out, _quiet(err)

    def _stop(self) -> None:
        """End the process from within a handler of signals, which may have come in the middle of waiting for it."""
        self.process.kill()
        if os.name == "posix":
            os.waitpid(self.process.pid, 0)

    def end(self) -> None:
        """End the process, if it still runs."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.release()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


@contextmanager
def warm() -> Iterator[None]:
    """Start a layout process now, for the first `render` inside; one that nobody used is ended."""
    _waiting.append(_Child())
    try:
        yield
    finally:
        while _waiting:
            _waiting.pop().end()


def render(dot: str, form: str, seconds: float = TIME_LIMIT, engine: str = FRAMING) -> bytes:
    """The picture in `svg`, `png` or `pdf`. Raises `ExgraphError` for another format or engine, else `LayoutError`."""
    return _rendered(dot, check_format(form), seconds, check_engine(engine))


def positions(dot: str, seconds: float = TIME_LIMIT, engine: str = FRAMING) -> bytes:
    """The DOT text's graph as Graphviz's JSON (format `json0`), with the place of everything. Raises `LayoutError`."""
    return _rendered(dot, "json0", seconds, engine if engine == PACKING else check_engine(engine))


def _rendered(dot: str, form: str, seconds: float, engine: str) -> bytes:
    order = json.dumps({"format": form, "engine": engine, "options": _PNG_OPTIONS if form == "png" else ""})
    child = _waiting.pop() if _waiting else _Child()
    code, picture, message = child.run(order.encode() + b"\n" + dot.encode("utf-8"), seconds)
    if code == 3:
        return _with_program(dot, form, seconds, engine, message)
    if code != 0:
        what = f"was stopped by signal {-code}" if code < 0 else f"failed (exit {code})"
        raise LayoutError(f"Graphviz {what}{': ' + message if message else ''}")
    if not picture:
        raise LayoutError(f"Graphviz drew nothing{': ' + message if message else ''}")
    return _undated(picture) if form == "pdf" else picture


def _undated(pdf: bytes) -> bytes:
    """The same picture is the same bytes: the time of drawing is no part of it. As long as before, for the offsets."""
    return _DATED.sub(rb"\g<1>19700101000000", pdf)


def check_format(form: str) -> str:
    """A format that may be asked for. Raises `ExgraphError` with those that may."""
    if form not in FORMATS:
        raise UnknownName("picture format", form, (*FORMATS, "dot"))
    return form


def check_engine(engine: str) -> str:
    """An engine that may be asked for. Raises `UnknownName`."""
    if engine not in ENGINES:
        raise UnknownName("engine", engine, ENGINES)
    return engine


def _with_program(dot: str, form: str, seconds: float, engine: str, reason: str) -> bytes:
    import shutil

    program = shutil.which(engine)
    if program is None:
        raise LayoutError(
            f"no Graphviz can be used: pygraphviz does not load ({reason or 'no reason given'}) and there is no "
            f"`{engine}` on PATH. On Linux, pygraphviz needs libX11, libglib2.0 and libexpat (Debian: apt install "
            "libx11-6 libglib2.0-0 libexpat1); or install Graphviz itself"
        )
    options = [_PNG_OPTIONS] if form == "png" else []
    try:
        done = subprocess.run(
            [program, f"-T{form}", *options],
            input=dot.encode("utf-8"),
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise LayoutTimeout(f"{engine} did not finish within {seconds:g} seconds; --time-limit allows more") from None
    if done.returncode != 0 or not done.stdout:
        raise LayoutError(f"{engine} failed (exit {done.returncode}): {_quiet(done.stderr)}")
    return done.stdout


def _quiet(message: bytes) -> str:
    """What Graphviz said, without the font library's complaints, on one line."""
    lines = message.decode("utf-8", "replace").splitlines()
    said = [line.strip() for line in lines if line.strip() and not line.startswith(_NOISE)]
    return "; ".join(said)[:500]
