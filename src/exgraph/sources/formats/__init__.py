"""File formats → rectangular tables: one module a format, all of them with a function `grids_of`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING

from exgraph.errors import Problem, UnknownName, UnusableInput
from exgraph.files.characters import LARGEST_FILE

if TYPE_CHECKING:
    from exgraph.sources.grid import Grid

#: Format → the file suffixes that name it. Each is a module of this package.
FORMATS = {
    "markdown": (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"),
    "html": (".html", ".htm", ".xhtml"),
    "csv": (".csv", ".tsv", ".tab"),
    "xlsx": (".xlsx", ".xlsm", ".xltx"),
    "asciidoc": (".adoc", ".asciidoc", ".asc"),
    "rst": (".rst", ".rest"),
    "docx": (".docx", ".docm", ".dotx"),
    "text": (),
}
#: Formats that are archives, read from their bytes.
_PACKED = ("xlsx", "docx")
_SUFFIXES = {suffix: form for form, suffixes in FORMATS.items() for suffix in suffixes}


@dataclass(frozen=True, slots=True)
class Contents:
    """The tables of a file, the format they were read as, and its encoding; `guessed`: nothing in the file says it."""

    grids: tuple[Grid, ...]
    form: str
    encoding: str = ""
    guessed: bool = False


def read_grids(data: bytes, file: str, form: str | None = None, encoding: str | None = None) -> tuple[Grid, ...]:
    """The tables of a file; as `read_contents`."""
    return read_contents(data, file, form, encoding).grids


def read_contents(data: bytes, file: str, form: str | None = None, encoding: str | None = None) -> Contents:
    """The tables of a file in the order they stand. `file` is its name in messages and places.

    The format is `form`, else what the name's suffix says, else what the contents look like. Raises `UnknownName` for a
    format or an encoding that does not exist, `UnusableInput` with the place for a file that cannot be read.
    """
    from exgraph.files.encoding import declared_encoding, decode

    if len(data) > LARGEST_FILE:
        raise UnusableInput([Problem(f"the file is larger than {LARGEST_FILE // 1024**2} MB", file)])
    if form is not None and form not in FORMATS:
        raise UnknownName("format", form, FORMATS)
    form = form or _form_of(data, file, encoding)
    if form in _PACKED:
        read: Callable[[bytes, str], tuple[Grid, ...]] = import_module(f"{__name__}.{form}").grids_of
        return Contents(read(data, file), form)
    if encoding is None and form == "html":
        encoding = declared_encoding(data)
    decoded = decode(data, encoding, file)
    read_text: Callable[[str, str], tuple[Grid, ...]] = import_module(f"{__name__}.{form}").grids_of
    return Contents(read_text(decoded.text, file), form, decoded.encoding, decoded.guessed)


def _form_of(data: bytes, file: str, encoding: str | None) -> str:
    from exgraph.sources.formats.sniffing import sniffed

    suffix = PurePath(file).suffix.lower()
    form = _SUFFIXES.get(suffix) or sniffed(data, file, encoding)
    if form == "markdown" and suffix and sniffed(data, file, encoding) == "text":
        # Its tables would run together.
        form = "text"
    if form is None:
        raise UnknownName("format", suffix or "of the contents", FORMATS)
    return form
