"""The bytes and the characters of a file."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from exgraph.errors import ExgraphError, Problem, UnusableInput
from exgraph.files.inputs import remember_input

LARGEST_FILE = 64 * 1024 * 1024


def read_bytes(path: Path, limit: int = LARGEST_FILE) -> bytes:
    """A file's bytes. Raises `ExgraphError` when it cannot be opened, `UnusableInput` when it has more than `limit`."""
    try:
        with path.open("rb") as file:
            return bounded(file, str(path), limit)
    except OSError as error:
        raise ExgraphError(f"{path}: {error.strerror or error}") from error


def bounded(stream: BinaryIO, name: str, limit: int = LARGEST_FILE) -> bytes:
    """The bytes of what is open, which is one of the command's inputs.

    Raises `UnusableInput` when there are more than `limit`.
    """
    with suppress(OSError):
        # What is no file of the system cannot be written over.
        remember_input(stream.fileno())
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise UnusableInput([Problem(f"the file is larger than {limit // 1024**2} MB", name)])
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
