"""`exgraph lint`: findings in every format, and the gate."""

from __future__ import annotations

from pathlib import Path

from exgraph import __version__
from exgraph.cli.output import TABLE_FORMATS, answer, deliver, note, table_format
from exgraph.errors import UnknownName
from exgraph.linting.answer import Findings
from exgraph.wording.phrases import counted

SARIF = "sarif"
GATE_CLOSED = 1


def check_lint_format(form: str | None, output: str | None) -> str:
    """The format asked for, or that of the file's suffix, or `table`. Raises `UnknownName`."""
    if form is None:
        return SARIF if Path(output or "").suffix.lower() == f".{SARIF}" else table_format(None, output)
    if form.lower() not in (*TABLE_FORMATS, SARIF):
        raise UnknownName("format", form, (*TABLE_FORMATS, SARIF))
    return form.lower()


def tell_findings(
    found: Findings, form: str, output: str | None, language: str | None, fail_on: str | None, quiet: bool, path: str
) -> int:
    """Print or write the findings; the exit code is 1 when the gate at a severity stops any of them, else 0.

    `path` is the document's.
    """
    stopped = () if fail_on is None else found.at_or_above(fail_on)
    if form == SARIF:
        deliver(found.to_sarif(__version__, folder_of(path)).encode("utf-8", "replace"), output)
    else:
        answer(found, form, output, language)
    if not stopped:
        return 0
    note(f"exgraph: {counted(len(stopped), 'finding')} at or above {fail_on}", quiet)
    return GATE_CLOSED


def folder_of(path: str) -> str:
    """The document's folder as seen from the working folder; empty where it is neither in it nor below it."""
    folder = Path(path).parent
    if folder.is_absolute() and folder.is_relative_to(Path.cwd()):
        folder = folder.relative_to(Path.cwd())
    return "" if folder.is_absolute() or str(folder) == "." else folder.as_posix()
