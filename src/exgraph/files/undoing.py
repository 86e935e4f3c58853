"""What must not be left behind when the process is stopped: unfinished files, other processes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import count

_held: dict[int, Callable[[], object]] = {}
_numbers = count()


def hold(undo: Callable[[], object]) -> Callable[[], None]:
    """Have `undo` called if the process is stopped; what is returned says that this is no longer needed."""
    number = next(_numbers)
    _held[number] = undo

    def release() -> None:
        _held.pop(number, None)

    return release


def undo_all() -> None:
    """Undo what is held, as the process is about to end. What fails must not keep the rest from being undone."""
    while _held:
        _, undo = _held.popitem()
        with suppress(Exception):
            undo()
