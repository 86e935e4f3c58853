"""Whether a command's input was read in full: what was rejected makes its result incomplete, and the exit code 3."""

from __future__ import annotations

from exgraph.cli.output import note
from exgraph.sources.reading import Document

INCOMPLETE = 3

_rejected: list[int] = []


def tell_rejected(document: Document, allowed: int = 0) -> None:
    """Say what was rejected of a document; more than is allowed makes the command incomplete."""
    for problem in document.problems:
        note(str(problem))
    if document.account.rejected > allowed:
        note(f"exgraph: {document.account.rejected} rows were rejected; the result is incomplete")
        _rejected.append(document.account.rejected)


def finish() -> int:
    """The exit code of a command that has done all it could: 3 when its input was incomplete, else 0."""
    code = INCOMPLETE if _rejected else 0
    _rejected.clear()
    return code
