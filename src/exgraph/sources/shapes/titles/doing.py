"""Phrases that say what is done, and so are no names: "receive inbound", "agents to be polled", "Daten zu senden"."""

from __future__ import annotations

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.words import article, pattern, whole, with_spaces

#: As they are written: "Send connector" is a name.
_DOES = pattern(
    *("^", whole(Word.DOES), r"(?![-_.])|\s", whole(Word.DOES_INSIDE), "|", Word.DOES_LAST, "$"),
    *(r"|\s", with_spaces(Word.TO_ROLE), r"\s+", whole(Word.DOES), r"(?![-_.])"),
    flags=0,
)
_MAY_DO = pattern("^", whole(Word.MAY_DO), r"(?![-_.])", flags=0)
_MAY_DO_TO = pattern("^", whole(Word.MAY_DO), r"\s+(?=\S)", article, flags=0)
_NOUN_LAST = pattern(whole(Word.ROLE_NOUN), "$")
#: What the reader is asked to do with a thing of his, in capitals or not: "Provision Your Server".
_WITH_YOURS = pattern(r"^\S+\s+", whole(Word.YOUR), r"\s+(?=\S)")
_LEADS_TO_VERB = pattern(whole(Word.LEADS_TO_VERB), r"\W*$")


@remembered(8192)
def says_what_is_done(text: str) -> bool:
    """Whether a phrase begins with a verb or has one behind its noun, in small letters, so that it is no name.

    >>> [says_what_is_done(text) for text in ("receive inbound", "collectors to receive data", "manage agents")]
    [True, True, True]
    >>> [says_what_is_done(text) for text in ("Send connector", "push gateway", "push metrics", "update the hub")]
    [False, False, True, True]
    >>> says_what_is_done("Provision Your Server"), says_what_is_done("Your Server")
    (True, False)
    """
    if _WITH_YOURS().match(text):
        return True
    if text.istitle() or text.isupper():
        return False
    if _DOES().search(text):
        return True
    verb = _MAY_DO().match(text)
    if verb is None:
        return False
    if (whole_verb := _MAY_DO_TO().match(text)) is not None and whole_verb[0].strip() != verb[0]:
        return True
    return _NOUN_LAST().search(text) is None


def leads_to_verb(before: str) -> bool:
    """Whether what stands before "to" says that a verb follows, and no end: "ports are used", "in order".

    >>> leads_to_verb("These ports are used"), leads_to_verb("Traffic")
    (True, False)
    """
    return _LEADS_TO_VERB().search(before) is not None
