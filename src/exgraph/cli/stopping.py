"""Ctrl-C and SIGTERM: one line, nothing left behind, and the exit code that shells expect.

An exception would be raised wherever the program happens to be: in an import, which may make another error of it, or in
what cleans up. So the process ends from within the handler.
"""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType
from typing import NoReturn

from exgraph.files.undoing import undo_all

#: What is said of each signal. The exit code is 128 and its number.
SAID = {signal.SIGINT: "errors.interrupted", signal.SIGTERM: "errors.terminated"}


def stop_cleanly() -> None:
    """Answer the signals from now on. One that is ignored (`nohup`, the background of a script) stays so."""
    for number in SAID:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _stop)


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    try:
        undo_all()
        os.write(2, f"exgraph: {_said(signal.Signals(number))}\n".encode())
    finally:
        os._exit(128 + number)


def _said(number: signal.Signals) -> str:
    """The sentence in the language asked for; the signal's name where the words are not loaded yet."""
    phrases, request = (sys.modules.get(name) for name in ("exgraph.wording.phrases", "exgraph.cli.request"))
    try:
        return str(phrases.phrase(request.language_of(sys.argv[1:]), SAID[number]))  # type: ignore[union-attr]
    except Exception:
        return number.name
