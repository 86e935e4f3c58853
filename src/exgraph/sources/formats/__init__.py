"""File formats → rectangular tables: one module a format, all of them with a function `grids_of`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from exgraph.errors import Problem, UnknownName, UnusableInput
from exgraph.sources.formats.file_formats import FORMATS
from exgraph.sources.formats.own_header import begins_own
from exgraph.wording.phrases import Phrase

if TYPE_CHECKING:
    from exgraph.sources.grid import Grid, Unread

_ARCHIVE = b"PK\x03\x04"
#: A part by which an archive is known that is not read, and what is said of it.
_OTHER_OFFICE = {"content.xml": "errors.opendocument", "xl/workbook.bin": "errors.binary-workbook"}
_SUFFIXES = {suffix: name for name, form in FORMATS.items() for suffix in form.suffixes}


@dataclass(frozen=True, slots=True)
class Contents:
    """The tables of a file, the format they were read as, and its encoding; `guessed`: nothing in the file says it;
    `doubtful`: nor do its letters clearly.

    `unseen` is what of the file is not read, once that has been decided, `text` the whole text of a file that is one.
    """

    grids: tuple[Grid, ...]
    form: str
    encoding: str = ""
    guessed: bool = False
    doubtful: bool = False
    unseen: tuple[Unread, ...] = ()
    text: str = ""


def read_grids(data: bytes, file: str, form: str | None = None, encoding: str | None = None) -> tuple[Grid, ...]:
    """The tables of a file; as `read_contents`."""
    return read_contents(data, file, form, encoding).grids


def read_contents(data: bytes, file: str, form: str | None = None, encoding: str | None = None) -> Contents:
    """The tables of a file in the order they stand. `file` is its name in messages and places.

    The format is `form`, else what the name's suffix says, else what the contents look like. Raises `UnknownName` for a
    format or an encoding that does not exist, `UnusableInput` with the place for a file that cannot be read.
    """
    from exgraph.files.encoding import declared_encoding, decode

    if form is not None and form not in FORMATS:
        raise UnknownName("format", form, FORMATS)
    form = form or _form_of(data, file, encoding)
    if FORMATS[form].part:
        return Contents(_archive_reader(form)(data, file), form)
    if encoding is None and form == "html":
        encoding = declared_encoding(data)
    decoded = decode(data, encoding, file)
    _refuse_flow_log(decoded.text, file)
    if form == "csv" and begins_own(decoded.text):
        from exgraph.sources.formats.csv import header_of

        # Its rows are not for people, and as many as there are flows.
        grids: tuple[Grid, ...] = (header_of(decoded.text, file),)
    else:
        grids = _text_reader(form)(decoded.text, file)
    return Contents(grids, form, decoded.encoding, decoded.guessed, decoded.doubtful, text=decoded.text)


def _refuse_flow_log(text: str, file: str) -> None:
    from exgraph.sources.formats.flow_logs import flow_log

    if kind := flow_log(text):
        why = Phrase.of("errors.flow-log", kind=kind)
        raise UnusableInput([Problem(str(why), file, phrase=why)])


def _refuse_archive(data: bytes, file: str) -> None:
    from exgraph.files.package import Package

    package = Package(data, file)
    for part, name in _OTHER_OFFICE.items():
        if package.has(part):
            why = Phrase.of(name)
            raise UnusableInput([Problem(str(why), file, phrase=why)])


# To load all readers for a CSV of a few lines would take a tenth of the command's time.


def _archive_reader(form: str) -> Callable[[bytes, str], tuple[Grid, ...]]:
    if form == "xlsx":
        from exgraph.sources.formats.xlsx import grids_of
    else:
        from exgraph.sources.formats.docx import grids_of
    return grids_of


def _text_reader(form: str) -> Callable[[str, str], tuple[Grid, ...]]:
    if form == "markdown":
        from exgraph.sources.formats.markdown import grids_of
    elif form == "html":
        from exgraph.sources.formats.html import grids_of
    elif form == "csv":
        from exgraph.sources.formats.csv import grids_of
    elif form == "asciidoc":
        from exgraph.sources.formats.asciidoc import grids_of
    elif form == "jsonl":
        from exgraph.sources.formats.jsonl import grids_of
    elif form == "columns":
        from exgraph.sources.formats.columns import grids_of
    elif form == "rst":
        from exgraph.sources.formats.rst import grids_of
    else:
        from exgraph.sources.formats.text import grids_of
    return grids_of


def _form_of(data: bytes, file: str, encoding: str | None) -> str:
    from exgraph.files.encoding import decode
    from exgraph.sources.formats.sniffing import sniffed

    suffix = PurePath(file).suffix.lower()
    form = _SUFFIXES.get(suffix) or sniffed(data, file, encoding)
    if form == "markdown" and suffix and sniffed(data, file, encoding) == "text":
        # Its tables would run together.
        form = "text"
    if form is None:
        if data.startswith(_ARCHIVE):
            _refuse_archive(data, file)
        else:
            # A log may have no columns at all.
            _refuse_flow_log(decode(data, encoding, file).text, file)
        raise UnknownName("format", suffix or "of the contents", FORMATS)
    return form
