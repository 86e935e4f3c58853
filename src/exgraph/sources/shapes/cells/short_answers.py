"""Short answers in the columns beside the ports: yes and no, allow and deny, and the protocol that a text names."""

from __future__ import annotations

import re

from exgraph.languages.cell_phrases import phrases
from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.neutral import ENCRYPTED_BY
from exgraph.languages.words import words
from exgraph.notation.encryption_phrases import encryption_in
from exgraph.sources.shapes.cells.directions import DIRECTION_BESIDE
from exgraph.sources.shapes.roles.role_labels import clean_label
from exgraph.values.applications import canonical, find
from exgraph.values.service import NEGATIVE

_BRACKET = re.compile(r"[\[(（]")
_BETWEEN_WORDS = re.compile(r"[\s,.;:]+")
_BETWEEN_NAMES = re.compile(r"[\s,.;:/()]+")
_LONGEST_REMARK = 120


@remembered()
def _first_words() -> frozenset[str]:
    """The words that phrases of marks begin with."""
    said = (phrase for phrase, (meaning, _) in phrases().items() if meaning in (Meaning.MARK, Meaning.NEGATIVE))
    return frozenset(phrase.partition(" ")[0] for phrase in said)


def is_yes(text: str) -> bool:
    return short_answer(text) in words(Word.YES, Word.TICKED)


def is_no(text: str) -> bool:
    return short_answer(text) in words(Word.NO, Word.UNTICKED)


def short_answer(text: str) -> str:
    """A short answer as it is compared. A mark that is drawn as a picture has a sign behind it that is not seen."""
    return clean_label(text).casefold().rstrip("\ufe0f")


def _first_line(text: str) -> str:
    return " ".join(text.split("\n", 1)[0].split())[:300]


def may_be_mark(text: str) -> bool:
    """Whether it is worth looking for a mark in a description: it has a bracket, or begins as marks do."""
    line = _first_line(text)
    if line.strip(" ()（）。") in words(Word.AS_YOU_LIKE) or _BRACKET.search(line):
        return True
    return len(line) <= _LONGEST_REMARK and not _first_words().isdisjoint(_BETWEEN_WORDS.split(line.casefold(), 2))


@remembered(4096)
def marks_of(text: str) -> tuple[str, ...]:
    """Whether a description begins or ends by saying "optional", "only if …", "not required"."""
    if not may_be_mark(text):
        # Most descriptions say none of this, and each row has its own.
        return ()
    line = _first_line(text)
    if line.strip(" ()（）。") in words(Word.AS_YOU_LIKE):
        return ("optional",)
    bracketed = re.findall(r"^[\[(（]([^\])）]{1,60})[\])）]|[\[(（]([^\])）]{1,60})[\])）][.\s]*$", line)
    spoken = [part for pair in bracketed for part in pair if part]
    if any(part in words(Word.AS_YOU_LIKE) for part in spoken):
        return ("optional",)
    if len(line) <= _LONGEST_REMARK:
        spoken.append(line)
    found: set[str] = set()
    for phrase in spoken:
        spelled = _BETWEEN_WORDS.split(phrase.casefold())
        for length in range(1, 5):
            meaning = phrases().get(" ".join(spelled[:length]).strip())
            if meaning is None:
                continue
            if meaning[0] == Meaning.MARK and meaning[1] in ("optional", "conditional"):
                found.add(meaning[1])
            elif meaning[0] == Meaning.NEGATIVE and (length > 1 or spelled[1:] in ([], [""])):
                # One word alone: "Block storage" forbids nothing. Not required if …: otherwise it is.
                following = phrases().get("".join(spelled[length : length + 1]))
                found.add(NEGATIVE if following != (Meaning.MARK, "conditional") else "conditional")
    return tuple(sorted(found))


@remembered(1024)
def qualifier_of(header: str) -> str:
    """What a port column's header says beside "port": an application or an encryption (`HTTPS port`, `Port without
    TLS`); else empty."""
    label = clean_label(header)
    names = [word for word in re.findall(r"[\w/+.-]+", label) if find(word) and word.casefold() not in ENCRYPTED_BY]
    found = [label[start:end] for _, start, end in encryption_in(label)]
    said = [*map(canonical, names), *found]
    return said[0] if len(said) == 1 else ""


@remembered(4096)
def names_nothing(text: str) -> bool:
    """Whether a text in the place of an application's name is of words that name none: "at least one", "redirects".

    >>> names_nothing("at least two"), names_nothing("deprecated"), names_nothing("Two-way sync")
    (True, True, False)
    """
    spelled = [word for word in _BETWEEN_NAMES.split(text.casefold()) if word]
    return bool(spelled) and not find(text) and all(word in words(Word.NO_NAME) for word in spelled)


@remembered(4096)
def application_of(text: str, named: bool) -> str | None:
    """The application that a text names. `named`: the column gives names, so that an unknown one is a name too.

    In a description only a known protocol counts: alone, beside brackets or in them, or in capitals at the beginning.
    """
    line = clean_label(text).lstrip("-–•").strip()
    line = DIRECTION_BESIDE().sub("", line) or line
    if not line or len(line) > 200 or names_nothing(line):
        return None
    if find(line):
        return canonical(line)
    bracket = re.match(r"^(?P<outer>[^()]+?)\s*\((?P<inner>[^()]+)\)\W*$", line)
    if bracket:
        for part in (bracket["outer"], *re.split(r"[,;/]\s*", bracket["inner"])):
            if find(part):
                return canonical(part.strip())
    if named and len(line) <= 60 and re.search(r"[^\W\d_]", line):
        return line
    return None if named else _in_capitals(line)


def _in_capitals(line: str) -> str | None:
    spelled = line.split(" ")
    for length in (3, 2, 1):
        first = " ".join(spelled[:length])
        if len(spelled) > length and first.isupper() and find(first) and spelled[length][:1].isalpha():
            return canonical(first)
    return None


def is_crossed(label: str) -> bool:
    """Whether a sign that denies is all of a text, or stands before its words."""
    sign = short_answer(label.partition(" ")[0])
    return not sign.isascii() and not any(map(str.isalnum, sign)) and sign in words(Word.UNTICKED)
