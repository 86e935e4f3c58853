"""Where results and messages go: results to standard output or a file, messages to standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, TextIO

from exgraph.cli.progress import end_progress
from exgraph.cli.request import Request
from exgraph.errors import ExgraphError, UnknownName, printable
from exgraph.files.writing import write_whole
from exgraph.wording.phrases import Phrase

TABLE_FORMATS = ("table", "csv", "json", "markdown", "html", "xlsx")
#: Suffix → what a file of that name holds.
_SUFFIXES = {
    ".txt": "table",
    ".csv": "csv",
    ".json": "json",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xlsx": "xlsx",
}
FOLDER = Path("outputs")
#: What --rows says for every row.
ALL_ROWS = "all"
NO_MORE: Mapping[str, str] = MappingProxyType({})


class Tabular(Protocol):
    """An answer, as far as the command line needs it."""

    def to_text(
        self, width: int | None = None, colour: bool = False, language: str | None = None, rows: int | None = None
    ) -> str: ...
    def to_markdown(self, language: str | None = None) -> str: ...
    def to_html(self, language: str | None = None) -> str: ...
    def to_xlsx(self, language: str | None = None) -> bytes: ...
    def to_csv(self) -> str: ...
    def to_json(self) -> str: ...


def table_format(form: str | None, output: str | None, more: Mapping[str, str] = NO_MORE) -> str:
    """The format asked for, or that of the file's suffix, or `table`. `more` are suffixes of a command's other formats.

    Raises `UnknownName` for a format, `ExgraphError` for a suffix that says none: whoever opens the file goes by it.
    """
    if form is None:
        return format_of_suffix(output, {**_SUFFIXES, **more}) or "table"
    known = tuple(dict.fromkeys((*TABLE_FORMATS, *more.values())))
    if form.lower() not in known:
        raise UnknownName("format", form, known)
    return form.lower()


def format_of_suffix(output: str | None, known: Mapping[str, str], reason: str = "errors.output-suffix") -> str:
    """The format that a file's name says; empty where it says none, and where what stands there is no regular file.

    Raises `ExgraphError`, with the phrase `reason`, for a suffix that is not known.
    """
    path = Path("" if output in (None, "-") else str(output))
    name = path.name.lower()
    longest = max((suffix for suffix in known if name.endswith(suffix)), key=len, default="")
    if longest or not path.suffix or (path.exists() and not path.is_file()):
        return known.get(longest, "")
    raise ExgraphError(Phrase.of(reason, path=str(output), known=", ".join(known)))


def is_table(output: str | None) -> bool:
    """Whether a file's name says that it holds a table for a program, or a page; `.txt` says nothing."""
    return _SUFFIXES.get(Path("" if output is None else output).suffix.lower(), "table") != "table"


def answer(result: Tabular, form: str, request: Request) -> None:
    """Print an answer, or write it to a file and print the file's path."""
    output, language = request.output, request.lang
    to_screen = output in (None, "-")
    if form == "xlsx":
        deliver(result.to_xlsx(language), None if to_screen else output)
        return
    if form == "csv":
        text = marked(result.to_csv(), request)
    elif form == "html":
        text = result.to_html(language)
    elif form == "json":
        text = result.to_json()
    elif form == "markdown":
        text = result.to_markdown(language=language)
    else:
        width = terminal_width() if to_screen else None
        text = result.to_text(width, to_screen and colourful(), language, rows_of(request))
    deliver(text.encode("utf-8", "replace"), None if to_screen else output)


def marked(text: str, request: Request) -> str:
    """A CSV as it is asked for: with or without a mark by which Excel knows that it is UTF-8."""
    return f"\ufeff{text}" if request.bom else text


def rows_of(request: Request) -> int | None:
    """How many rows of a section a person is shown; `None` for all. Raises `ExgraphError` for what is no number."""
    from exgraph.tables.display import MOST_ROWS

    if request.rows is None:
        return MOST_ROWS
    if request.rows == ALL_ROWS:
        return None
    if not (request.rows.isascii() and request.rows.isdigit()):
        raise ExgraphError(Phrase.of("errors.rows", text=request.rows))
    return int(request.rows)


def deliver(data: bytes, output: str | None) -> None:
    """Write bytes to standard output (`None`, `-`), or to a file whose path is printed."""
    if output is None or output == "-":
        with _standard_output() as stream:
            stream.buffer.write(data)
    else:
        say(str(write_whole(Path(output), data)))


def say(line: str) -> None:
    """A line of results; a file's name may have control characters."""
    with _standard_output() as stream:
        stream.write(printable(line) + "\n")


@contextmanager
def _standard_output() -> Iterator[TextIO]:
    """Standard output, flushed at the end. Raises `ExgraphError` when it is closed or full."""
    end_progress()
    if sys.stdout is None:
        raise ExgraphError(Phrase.of("errors.output-closed"))
    try:
        yield sys.stdout
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ExgraphError(Phrase.of("errors.output-failed", why=error.strerror or str(error))) from error


def note(line: str, quiet: bool = False) -> None:
    """A message. A result is not lost because nobody listens to what is said of it."""
    if not quiet and sys.stderr is not None:
        end_progress()
        with suppress(OSError):
            sys.stderr.write("\n".join(map(printable, line.split("\n"))) + "\n")


def terminal_width() -> int | None:
    """Columns of the terminal; `None` where the output is no terminal and nobody says how wide it is."""
    if _on_terminal() or os.environ.get("COLUMNS", "").isdigit():
        from shutil import get_terminal_size

        return max(40, get_terminal_size((100, 24)).columns)
    return None


def colourful() -> bool:
    """Whether to use colour: a terminal, and NO_COLOR (no-color.org) is not set."""
    return _on_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _on_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()
