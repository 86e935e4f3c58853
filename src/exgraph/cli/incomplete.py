"""Whether a command's input was read in full: what was rejected makes its result incomplete, and the exit code 3."""

from __future__ import annotations

from exgraph.cli.output import note
from exgraph.sources.document import Document
from exgraph.wording.phrases import counted

COMPLETE, INCOMPLETE = 0, 3

#: What is to be said of each document that was not read in full, and whether it is said.
_incomplete: list[tuple[str, bool]] = []


def tell_rejected(document: Document, allowed: int = 0, quiet: bool = False) -> None:
    """Say what was rejected of a document; more than is allowed makes the command incomplete."""
    for problem in document.problems:
        note(str(problem), quiet)
    rejected = document.account.rejected
    if rejected > allowed:
        were = "was" if rejected == 1 else "were"
        _incomplete.append((f"{document.path}: {counted(rejected, 'row')} {were} rejected", quiet))


def finish() -> int:
    """The exit code of a command that has done all it could: 3 when its input was incomplete, which is told, else 0."""
    code = INCOMPLETE if _incomplete else COMPLETE
    for message, quiet in _incomplete:
        note(f"exgraph: {message}; the result is incomplete", quiet)
    forget()
    return code


def forget() -> None:
    """The next command begins anew."""
    _incomplete.clear()
