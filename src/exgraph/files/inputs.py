"""The files that a command reads, so that it never writes over them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Inputs:
    """What one command has read, as device and inode; `in_place`: files may be written where they stand."""

    in_place: bool = False
    met: set[tuple[int, int]] = field(default_factory=set)


_CURRENT: ContextVar[Inputs] = ContextVar("inputs")


@contextmanager
def remembered_inputs(in_place: bool = False) -> Iterator[None]:
    """Within it, what is read is remembered, and not written over.

    Outside of it nothing is: a notebook may write the file again that it has just read.
    """
    token = _CURRENT.set(Inputs(in_place))
    try:
        yield
    finally:
        _CURRENT.reset(token)


def remember_input(descriptor: int) -> None:
    """An open file is one of the command's inputs."""
    inputs = _CURRENT.get(None)
    if inputs is not None:
        status = os.fstat(descriptor)
        inputs.met.add((status.st_dev, status.st_ino))


def is_input(status: os.stat_result) -> bool:
    """Whether a file is one that the command has read."""
    inputs = _CURRENT.get(None)
    return inputs is not None and (status.st_dev, status.st_ino) in inputs.met


def in_place() -> bool:
    """Whether the command was told to write files where they stand."""
    inputs = _CURRENT.get(None)
    return inputs is not None and inputs.in_place
