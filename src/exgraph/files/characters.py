"""The characters of a file."""

from __future__ import annotations

from pathlib import Path

from exgraph.errors import ExgraphError, Problem, UnusableInput


def read_text(path: Path) -> str:
    """A file's text: UTF-8, with or without a byte-order mark, line ends kept as `\\n`.

    Raises `ExgraphError` when the file cannot be opened, `UnusableInput` with the place where it is not UTF-8.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ExgraphError(f"{path}: {error.strerror or error}") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnusableInput([Problem(f"byte 0x{data[error.start]:02x} is not UTF-8", str(path), line)]) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")
