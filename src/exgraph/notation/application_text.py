"""Which text beside a port names an application."""

from __future__ import annotations

import re
from dataclasses import dataclass

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import pattern, whole, words
from exgraph.notation.atom import Atom
from exgraph.values.applications import canonical, find

LONGEST_LABEL = 60
MOST_WORDS = 5

_ACRONYM = re.compile(r"[^\W\d_][\w.+-]*[^\W\d_a-z]|[^\W\d_]{1,3}[0-9]", re.UNICODE)
_PARTS = pattern(r"\s*(?:[/／,，、&+]|", whole(Meaning.AND, Meaning.OR), r")\s*")
_HIRAGANA = re.compile(r"[\u3041-\u3096]")


@dataclass(frozen=True, slots=True)
class Label:
    """A name read from words. `parts` are its names when it lists several known ones (`HTTP/HTTPS`)."""

    name: str | None
    known: bool
    parts: tuple[str, ...] = ()


def label_of(text: str, run: list[Atom], *, before: bool) -> Label:
    """The application that a run of words names.

    Text before its ports is taken as written when it is short; text after them (`443 used by the agent`) only when it
    is, or contains, a known name or looks like one.
    """
    if all(atom.kind == "address" for atom in run) or not any(c.isalpha() for c in text):
        return Label(None, False)
    if is_prose(text):
        return Label(None, False)
    if any(atom.parts for atom in run):
        names = tuple(part for atom in run if atom.kind == "word" for part in atom.parts or (atom.text,))
        if all(find(name) is not None for name in names):
            return Label(text, True, tuple(map(canonical, names)))
    if find(text) is not None:
        return Label(canonical(text), True)
    parts = tuple(_PARTS().split(text)) if len(text) <= LONGEST_LABEL else ()
    if len(parts) > 1 and all(find(part) is not None for part in parts):
        return Label(text, True, tuple(canonical(part) for part in parts))
    if before and _HIRAGANA.search(text):
        known_words = [atom for atom in run if atom.known]
        return Label(canonical(known_words[0].text), True) if known_words else Label(None, False)
    short = len(text) <= LONGEST_LABEL and len(text.split()) <= MOST_WORDS
    if short and (before or (looks_like_name(text) and any(c.isupper() for c in text))):
        return Label(text, False)
    known = [atom for atom in run if atom.known]
    if known:
        return Label(canonical(known[0].text), True)
    return Label(None, False)


def is_prose(text: str) -> bool:
    """Whether every word of a text is one that names no application."""
    return words(Word.NO_NAME).issuperset(text.casefold().split())


def names_in_brackets(text: str) -> bool:
    """Whether brackets behind a port hold a name and no remark: `465 (ssmtp)`, `8080 (Spring Boot)`."""
    said = text.split()
    alone = len(said) == 1 and re.fullmatch(r"[^\W\d_][\w+.-]{1,19}", text) is not None
    return alone or (1 < len(said) <= 3 and all(word[0].isupper() for word in said))


def looks_like_name(text: str) -> bool:
    """Whether a short text reads as a name and not as prose: one word, or words with an abbreviation in capitals."""
    said = text.split()
    if not 0 < len(said) <= MOST_WORDS or len(text) > LONGEST_LABEL:
        return False
    if said[0].casefold() in words(Word.NUMBERED) or said[0].isdigit() or "_" in text:
        return False
    if len(said) == 1:
        return any(c.isalpha() for c in text)
    return not text[0].islower() and any(_ACRONYM.fullmatch(word) for word in said)
