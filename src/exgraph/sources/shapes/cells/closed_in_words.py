"""Whether a text in known words alone says that something is not open: "must not be opened", "Blocked ports"."""

from __future__ import annotations

import re

from exgraph.languages.cell_phrases import phrases
from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import alternatives, is_unspaced, pattern, whole
from exgraph.sources.shapes.cells.permissions import Permission

#: In words. A longer clause explains.
_LONGEST = 8
THINGS = (Word.REMOVED_THING, Word.PORTS_SAID, Word.FLOWS_SAID)
_DENIES = pattern(whole(Word.DENIES, Word.REMOVES, Word.NO_CONNECTION))
_DOUBTFUL = pattern(whole(Word.OUT_OF_DATE, Word.CANCELLED, Word.PENDING, Word.FORMER))
_FORMER = pattern(whole(Word.FORMER))
_OF_FORMER = pattern(whole(*THINGS))
_PERMITS = pattern(whole(Word.PERMITS))
_TURNS = pattern(whole(Word.TURNS, Word.NO_LONGER))
#: What is said of some of it, or as long as something else holds.
NARROWED = pattern(whole(Word.DEFAULT, Word.CONDITIONAL, Word.UNLESS, Word.EXCEPT))
_HOST = pattern(whole(Word.HOST_KIND, Word.SERVERS_SAID, Word.SERVICE_NOUN))
_MAY = pattern(whole(Word.MAY))
#: "All other ports are closed": what stands below is open.
REST = pattern(whole(Word.REST))
_KNOWN = pattern(
    whole(
        *(*THINGS, Word.SERVICE_NOUN, Word.RULES),
        *(Word.FOLLOWING, Word.THIS_TABLE, Word.PORTS_HERE, Word.FORM_MUST, Word.MODAL, Word.RELATIVE, Word.USED),
        *(
            Word.ARTICLE,
            Word.MAY,
            Word.TO_BE,
            Word.COPULA,
            Word.ADVERB,
            Word.AND,
            Word.OR,
            Word.TO,
            Word.OF,
            Word.CLOSING_FILLER,
        ),
        *(Meaning.PROSE, Meaning.FILLER, Meaning.TO, Meaning.NEGATIVE),
    )
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@remembered(4096)
def is_closed_by(clause: str) -> bool:
    """Whether a clause of a remark says in known words alone that its row is not open.

    >>> is_closed_by("must not be opened"), is_closed_by("the server was shut down"), is_closed_by("may be closed")
    (True, True, False)
    >>> is_closed_by("old port"), is_closed_by("old host")
    (True, False)
    """
    line = _HOST().sub(" ", " ".join(clause.split()))
    if len(line.split()) > _LONGEST or NARROWED().search(line) or REST().search(line):
        return False
    if _FORMER().search(line) and not (_OF_FORMER().search(line) or _PERMITS().search(line)):
        # "Old host" says which host is meant, "old port" that the row's is no more.
        return False
    possible = _MAY().search(line) is not None and _TURNS().search(line) is None
    return denied_in(line) is not None and not possible and not unknown_in(line)


def denied_in(line: str) -> Permission | None:
    """What a line of words that are known says: that it is not open, or in `OTHER` words that it may not be."""
    denials, rest = _taken(_denial_phrases(), line)
    closing, rest = _taken(_DENIES(), rest)
    permits, rest = _taken(_PERMITS(), rest)
    turned = _TURNS().search(rest) is not None
    if denials + closing == 0 and permits == 1 and turned:
        return Permission.DENIES
    if denials + closing > 0 and not permits and not turned:
        return Permission.DENIES
    if _FORMER().search(line) and not turned:
        # "Previously open ports".
        return Permission.OTHER
    return Permission.OTHER if _DOUBTFUL().search(line) and not permits and not turned else None


def unknown_in(line: str) -> list[str]:
    """The words of a line that are neither those that close nor those of titles and sentences that point at tables."""
    for known in (_denial_phrases(), _DENIES(), _DOUBTFUL(), _PERMITS(), _TURNS(), _KNOWN()):
        line = known.sub(" ", line)
    return _WORD.findall(line)


@remembered()
def _denial_phrases() -> re.Pattern[str]:
    """The phrases that deny: "must not be open"."""
    said = tuple(sorted(text for text, (meaning, _) in phrases().items() if meaning is Meaning.NEGATIVE))
    apart = tuple(text for text in said if not is_unspaced(text))
    together = tuple(text for text in said if is_unspaced(text) and len(text) > 1)
    return re.compile(rf"\b{alternatives(apart)}\b|{alternatives(together)}", re.IGNORECASE)


def _taken(found: re.Pattern[str], text: str) -> tuple[int, str]:
    """How often words are in a text, and the text without them."""
    rest, number = found.subn(" ", text)
    return number, rest
