"""Whether a command's input was read in full: what was rejected makes its result incomplete, and the exit code 3."""

from __future__ import annotations

from exgraph.cli.output import note
from exgraph.cli.request import Request
from exgraph.sources.document import Document
from exgraph.wording.phrases import Phrase

COMPLETE, INCOMPLETE = 0, 3

#: What is to be said of each document that was not read in full, and what was asked.
_incomplete: list[tuple[Phrase, Request]] = []


def tell_open(document: Document, request: Request, zones: bool) -> None:
    """Say what was rejected of a document, what is open, and what is a guess; `zones`: their guesses matter, too.

    More of the rejected and unread than is allowed makes the command incomplete.
    """
    for problem in document.problems:
        note(problem.said(request.lang), request.quiet)
    unread, unseen = document.unread, document.unseen_ports
    told = (*document.open_questions, *document.guesses(zones), *(about for about, _ in (*unread, *unseen)))
    for said in told:
        note(said.said(request.lang), request.quiet)
    tables, pieces = (sum(number for _, number in told) for told in (unread, unseen))
    if tables + pieces > request.allow_unread:
        for name, number in (("input.unread", tables), ("input.unseen-ports", pieces)):
            if number:
                _incomplete.append((Phrase.of(name, path=document.path, n=number), request))
    rejected = document.account.rejected
    if rejected > request.allow_rejected:
        _incomplete.append((Phrase.of("input.rejected", path=document.path, n=rejected), request))


def tell_incomplete(message: Phrase, request: Request) -> None:
    """The command's result is incomplete, for this reason."""
    _incomplete.append((message, request))


def finish() -> int:
    """The exit code of a command that has done all it could: 3 when its input was incomplete, which is told, else 0."""
    code = INCOMPLETE if _incomplete else COMPLETE
    for message, request in _incomplete:
        note(f"exgraph: {message.said(request.lang)}", request.quiet)
    forget()
    return code


def forget() -> None:
    """The next command begins anew."""
    _incomplete.clear()
