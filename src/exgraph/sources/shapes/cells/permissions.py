"""What a row says of being permitted: that it is, that it is denied or to be removed, or something else."""

from __future__ import annotations

import re
from enum import StrEnum

from exgraph.languages.cell_phrases import phrases
from exgraph.languages.elsewhere import closing_elsewhere
from exgraph.languages.known import languages, remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import alternatives, is_unspaced, pattern, spoken_in, whole, words
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes, marks_of, short_answer
from exgraph.sources.shapes.roles.role_labels import clean_label
from exgraph.values.service import NEGATIVE


class Permission(StrEnum):
    """`REMOVES`: what the row states is to be taken away, and is not open. `OTHER`: the cell says something, and none
    of these words is known in it."""

    PERMITS = "permits"
    DENIES = "denies"
    REMOVES = "removes"
    OTHER = "other"


_PERMITS = pattern(whole(Word.PERMITS))
_DENIES = pattern(whole(Word.DENIES))
_REMOVES = pattern(whole(Word.REMOVES))
_NOT = pattern(whole(Word.TURNS))
_NO_LONGER = pattern(whole(Word.NO_LONGER))
#: A longer text explains; that it permits has to stand at its beginning.
_FIRST_SIGNS = 40
_LONGEST = 400
#: In words. In the place of ports or of a yes, a longer text explains.
_LONGEST_ANSWER = 4
#: A word that nothing follows but what is set apart from it.
FIRST_WORD = re.compile(r"([^\W\d_]+)(?:\s*$|\s*[:;.!,—–。：；，、]|\s+[-–—]\s|\s*[(（])")
_DASH = re.compile(r"\s+[–—-]+\s+")
_SET_APART = re.compile(r"\s+[–—-]+\s+|[;,.]\s*|[；，、。]")
_CLAUSES = re.compile(r"\s*[,;，；、]\s*")
#: What is not open.
CLOSED = (Permission.DENIES, Permission.REMOVES)


#: What phrases say that close in languages that a document does not show.
_FOREIGN = {
    Word.DENIES: Permission.DENIES,
    Word.REMOVES: Permission.REMOVES,
    Word.REMOVAL: Permission.REMOVES,
    Word.OUT_OF_DATE: Permission.OTHER,
}


@remembered(4096)
def permission_of(text: str) -> Permission | None:
    """What the cell of an action says; `None` for an empty one and for a dash.

    >>> permission_of("Refuse"), permission_of("not allowed"), permission_of("planned")
    (<Permission.DENIES: 'denies'>, <Permission.DENIES: 'denies'>, <Permission.OTHER: 'other'>)
    """
    label = clean_label(text)
    if not label or label.casefold() in words(Word.NO_ANSWER):
        return None
    if is_yes(text) or is_no(text):
        return Permission.PERMITS if is_yes(text) else Permission.DENIES
    if _is_denial_turned(label):
        return Permission.PERMITS
    said = state_of(label) or _signed(label) or _first_clause(text) or remarked_answer(text)
    return said or _refused(text) or _named(text)


def _named(text: str) -> Permission:
    """As `named_permission`; what it does not know may be known of a language that the document does not show."""
    said = named_permission(text)
    return (foreign_closing(text) or said) if said is Permission.OTHER else said


def foreign_closing(clause: str) -> Permission | None:
    """What a clause says of being open in a language that the document does not show; `OTHER` where words behind it
    may turn that.

    >>> foreign_closing("vypnuto"), foreign_closing("vypnuto do 5.0"), foreign_closing("main")
    (<Permission.DENIES: 'denies'>, <Permission.OTHER: 'other'>, None)
    """
    found = closing_elsewhere(clause)
    if found is None:
        return None
    return _FOREIGN[found.word] if found.alone else Permission.OTHER


def state_of(label: str) -> Permission | None:
    """What a whole cell says of the state of what its row states.

    >>> permission_of("In force"), permission_of("archived")
    (<Permission.PERMITS: 'permits'>, <Permission.REMOVES: 'removes'>)
    """
    folded = label.casefold()
    if folded in words(Word.CANCELLED):
        return Permission.REMOVES
    return Permission.PERMITS if folded in words(Word.IN_FORCE) else None


def _first_clause(text: str) -> Permission | None:
    """What the words before a comma say, which those behind it only explain; `None` where there is no comma.

    >>> permission_of("Allowed, not from outside"), permission_of("Local alone, not to be opened")
    (<Permission.PERMITS: 'permits'>, <Permission.OTHER: 'other'>)
    """
    first, *behind = _CLAUSES.split(text, maxsplit=1)
    return permission_of(first) if behind and first.strip() else None


def _refused(text: str) -> Permission | None:
    """What the words before a dash say that close a row, whatever is to be done instead; `None` for any other text.

    >>> permission_of("Refused - let it pass the proxy"), permission_of("Open - refused from outside")
    (<Permission.DENIES: 'denies'>, <Permission.OTHER: 'other'>)
    """
    first, *behind = _DASH.split(text, maxsplit=1)
    said = permission_of(first) if behind and first.strip() else None
    return said if said in CLOSED else None


def first_words(text: str) -> str:
    """The words of a cell before what a comma or a dash sets apart.

    >>> first_words("Refused - use the proxy"), first_words("read-only")
    ('Refused', 'read-only')
    """
    return _SET_APART.split(text.strip(), maxsplit=1)[0]


@remembered(4096)
def remarked_answer(text: str) -> Permission | None:
    """What a yes or no says with a remark set apart behind it, which may take it back; `None` for another text.

    >>> remarked_answer("Yes (through the proxy)"), remarked_answer("No – blocked"), remarked_answer("No (except DNS)")
    (<Permission.PERMITS: 'permits'>, <Permission.DENIES: 'denies'>, <Permission.OTHER: 'other'>)
    """
    label = " ".join(text.split())[:_LONGEST]
    match = FIRST_WORD.match(label)
    if match is None or match.end(1) == len(label) or not (is_yes(match[1]) or is_no(match[1])):
        return None
    remark = label[match.end(1) :]
    if not any(map(str.isalnum, remark)):
        return None
    said = named_permission(remark)
    if is_no(match[1]):
        return Permission.DENIES if said is Permission.DENIES else Permission.OTHER
    holds = said in (Permission.PERMITS, Permission.OTHER) and not _turns(remark) and not marks_of(label)
    return Permission.PERMITS if holds else Permission.OTHER


def _signed(label: str) -> Permission | None:
    """What the sign says that stands before words, `✅ internal`; a letter or a dash there says nothing."""
    sign, _, words_behind = label.partition(" ")
    if not words_behind or any(map(str.isalnum, sign)):
        return None
    sign = sign.rstrip("\ufe0f")
    if sign in words(Word.TICKED):
        # `✅ Block` may be a rule that is on and blocks.
        return Permission.OTHER if named_permission(words_behind) is Permission.DENIES else Permission.PERMITS
    return Permission.DENIES if sign in words(Word.UNTICKED) else None


@remembered(4096)
def named_permission(text: str) -> Permission:
    """As `permission_of`, by words that permit or deny alone: yes and no may answer any question."""
    line = " ".join(text.split())[:_LONGEST]
    if line.casefold() in words(Word.REMOVES):
        return Permission.REMOVES
    if _is_denial(line):
        return Permission.DENIES
    removes, rest = _taken(_REMOVES(), line)
    denies, rest = _taken(_DENIES(), rest)
    ended, rest = _taken(_NO_LONGER(), rest)
    permits = _PERMITS().search(rest[:_FIRST_SIGNS]) is not None
    turned = ended or _NOT().search(rest) is not None
    if removes:
        return Permission.OTHER if permits or turned else Permission.REMOVES
    if denies == permits:
        return Permission.DENIES if ended and not denies else Permission.OTHER
    if denies and turned:
        return Permission.OTHER
    return Permission.DENIES if denies or turned else Permission.PERMITS


@remembered(2048)
def port_permission(text: str) -> Permission | None:
    """What a cell of ports says of being permitted, where a row has no ports; `None` where it says that there is none.

    >>> port_permission("not required"), port_permission("no port"), port_permission("N/A")
    (<Permission.DENIES: 'denies'>, None, None)
    """
    label = " ".join(clean_label(text).split()).casefold()
    if not any(map(str.isalnum, label)):
        return Permission.DENIES if short_answer(text) in words(Word.UNTICKED) else None
    if is_unconnected(text) or NEGATIVE in marks_of(text):
        return Permission.DENIES
    meaning = phrases().get(label)
    if (meaning is not None and meaning[0] is Meaning.NONE) or len(label.split()) > _LONGEST_ANSWER:
        return None
    said = named_permission(text)
    return None if said is Permission.PERMITS or (said is Permission.OTHER and not _turns(label)) else said


def denies_alone(text: str) -> bool:
    """Whether a cell of ports denies or removes, and has no port."""
    return port_permission(text) in CLOSED and not any(map(str.isdigit, text))


@remembered(2048)
def required_permission(text: str) -> Permission | None:
    """What a column says that asks whether a row is required; `None` where it is, or may be."""
    label = clean_label(text)
    if not any(map(str.isalnum, label)):
        return Permission.DENIES if short_answer(text) in words(Word.UNTICKED) else None
    if is_yes(text) or is_no(text) or label.casefold() in words(Word.NO_ANSWER):
        return None
    if NEGATIVE in (marks := marks_of(text)):
        return Permission.DENIES
    if marks or len(label.split()) > _LONGEST_ANSWER:
        return None
    said = named_permission(text)
    doubtful = _turns(label) or is_out_of_date(text)
    return None if said is Permission.PERMITS or (said is Permission.OTHER and not doubtful) else said


@remembered(4096)
def denies_or_removes(text: str) -> bool:
    """Whether a word that denies or removes stands in a text, whatever else it says."""
    line = " ".join(text.split())[:_LONGEST]
    return _is_denial(line) or _DENIES().search(line) is not None or _REMOVES().search(line) is not None


def is_unconnected(text: str) -> bool:
    """Whether a text says that there is no connection, or that it is not used."""
    return clean_label(text).casefold() in words(Word.NO_CONNECTION)


def is_out_of_date(text: str) -> bool:
    """Whether a text says no more than that something is deprecated, which neither permits nor denies."""
    return clean_label(text).casefold() in words(Word.OUT_OF_DATE)


@remembered()
def _denials_turned() -> tuple[re.Pattern[str], ...]:
    """By language, a word that turns and what denies behind it: in English "no" answers, and in Spanish it turns."""
    return tuple(
        re.compile(
            rf"{alternatives(spoken_in((language,), Word.TURNS_NEXT))}\s*+"
            rf"{alternatives(spoken_in((language,), Word.DENIES))}",
            re.IGNORECASE,
        )
        for language in languages()
    )


def _is_denial_turned(label: str) -> bool:
    """Whether a text is a denial that the word before it turns, and nothing else.

    >>> _is_denial_turned("not blocked"), _is_denial_turned("no blocked"), _is_denial_turned("not blocked yet")
    (True, False, False)
    """
    return any(each.fullmatch(label) for each in _denials_turned())


def _taken(found: re.Pattern[str], text: str) -> tuple[bool, str]:
    """Whether words are in a text, and the text without them."""
    rest, number = found.subn(" ", text)
    return number > 0, rest


@remembered(2048)
def is_closing_phrase(text: str) -> bool:
    """Whether a text is a phrase of several words that denies or removes, and nothing else: "to be removed"."""
    return _is_denial(text) or clean_label(text).casefold() in words(Word.REMOVAL)


def _is_denial(line: str) -> bool:
    """Whether a text is a phrase of several words that denies: "not required"."""
    if line.isalnum() and line.isascii():
        # One word of a script with spaces is no phrase.
        return False
    label = clean_label(line).casefold()
    meaning = phrases().get(label)
    return meaning is not None and meaning[0] is Meaning.NEGATIVE and (" " in label or is_unspaced(label))


def _turns(text: str) -> bool:
    return _NOT().search(text) is not None
