"""Work that takes long says so on a terminal: a line on standard error that counts seconds, gone before anything else.

Where standard error is no terminal nothing is said: what is said there is the same however fast the machine is.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from time import monotonic

from exgraph.wording.phrases import phrase

#: Seconds before anything is said, and between two changes.
PATIENCE, STEP = 2.0, 1.0
_CLEARED = "\r\x1b[K"


class _Progress:
    def __init__(self, language: str | None) -> None:
        self.language, self.begun = language, monotonic()
        self.over, self.shown = Event(), False
        self.thread = Thread(target=self._count, daemon=True)
        self.thread.start()

    def _count(self) -> None:
        if self.over.wait(PATIENCE):
            return
        while True:
            self.shown = True
            self._write(phrase(self.language, "progress.working", seconds=int(monotonic() - self.begun)))
            if self.over.wait(STEP):
                return

    def stop(self) -> None:
        self.over.set()
        self.thread.join()
        if self.shown:
            self.shown = False
            self._write("")

    def _write(self, text: str) -> None:
        # Nobody has to listen.
        with suppress(OSError, ValueError):
            sys.stderr.write(_CLEARED + text)
            sys.stderr.flush()


_running: list[_Progress] = []


@contextmanager
def working(language: str | None, quiet: bool) -> Iterator[None]:
    """While this lasts, or until something is printed, a terminal is shown that there is work."""
    if not quiet and sys.stderr is not None and sys.stderr.isatty():
        _running.append(_Progress(language))
    try:
        yield
    finally:
        end_progress()


def end_progress() -> None:
    """The line goes: something is about to be printed."""
    while _running:
        _running.pop().stop()
