"""The bytes and the characters of a file."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from exgraph.errors import ExgraphError, Problem, UnusableInput
from exgraph.files.budget import limit_of, over_limit
from exgraph.files.inputs import remember_input
from exgraph.wording.phrases import Phrase

LARGEST_FILE = 64 * 1024 * 1024
#: Bytes that show what a file is.
BEGINNING = 100
#: How many bytes may be read: a number, or what follows from the file's first ones.
Limit = int | Callable[[bytes], int]


def read_bytes(path: Path, limit: Limit = LARGEST_FILE) -> bytes:
    """A file's bytes.

    Raises `ExgraphError` when it cannot be opened or is no regular file, which may never end, and `UnusableInput` when
    it has more than `limit`.
    """
    try:
        mode = path.stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            raise ExgraphError(Phrase.of("errors.no-regular-file", path=str(path)))
        with path.open("rb") as file:
            return bounded(file, str(path), limit)
    except OSError as error:
        raise ExgraphError(f"{path}: {error.strerror or error}") from error


def bounded(stream: BinaryIO, name: str, limit: Limit = LARGEST_FILE) -> bytes:
    """The bytes of what is open, which is one of the command's inputs.

    Raises `UnusableInput` when there are more than `limit`, as the user has raised it; a file's size says so before it
    is read.
    """
    size = 0
    with suppress(OSError):
        # What is no file of the system cannot be written over.
        remember_input(stream.fileno())
        size = os.fstat(stream.fileno()).st_size
    begun = b""
    if not isinstance(limit, int):
        begun = stream.read(BEGINNING)
        limit = limit(begun)
    limit = limit_of(limit)
    data = begun if size > limit else begun + stream.read(limit + 1 - len(begun))
    if max(size, len(data)) > limit:
        raise over_limit("megabytes", limit // 1024**2, name)
    return data


def read_text(path: Path, limit: int = LARGEST_FILE) -> str:
    """A file's text: UTF-8, with or without a byte-order mark, line ends kept as `\\n`.

    As `read_bytes`; raises `UnusableInput` with the place where it is not UTF-8.
    """
    data = read_bytes(path, limit)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnusableInput([Problem(f"byte 0x{data[error.start]:02x} is not UTF-8", str(path), line)]) from error
    return with_line_feeds(text)


def with_line_feeds(text: str) -> str:
    """A text whose lines end in `\\n` alone."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
