"""The roles that the cells of ends name, and every pair of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from exgraph.languages.cell_phrases import phrases
from exgraph.languages.known import remembered
from exgraph.languages.meanings import Column, Meaning, Word
from exgraph.languages.words import words
from exgraph.sources.shapes.cells.denied_beside import denied_beside
from exgraph.sources.shapes.cells.permissions import Permission
from exgraph.sources.shapes.roles.role_labels import (
    is_each_other,
    is_self,
    is_this_host,
    roles_in,
    self_named,
    spelling_key,
)
from exgraph.sources.shapes.titles.arrow_titles import arrow_pair
from exgraph.sources.shapes.titles.role_lists import Members
from exgraph.sources.shapes.titles.title import Title

Pairs = list[tuple[str, str]]


def combined(sources: Sequence[str], destinations: Sequence[str], *, stated: bool = False) -> Pairs:
    """Every source with every destination; "Self" at one end is the role at the other, "each other" those beside it.

    `stated`: cells state both ends, so that "this server" at one of them is not the other.
    """
    if [*map(is_each_other, destinations)] == [True]:
        destinations = sources
    elif [*map(is_each_other, sources)] == [True]:
        sources = destinations
    else:
        pairs = (
            (source, destination)
            if stated and (is_this_host(source) or is_this_host(destination))
            else (_meant(source, destination), _meant(destination, source))
            for source, destination in product(sources, destinations)
        )
        return list(dict.fromkeys(pairs))
    # Of one name, the hosts of that name are meant.
    return [(a, b) for a, b in product(sources, destinations) if a != b or len(sources) == 1]


def _meant(label: str, other: str) -> str:
    """The role that a label means beside another: "Self", and "X (self)" beside X, are that other.

    Beside another name than X, "X (self)" is X as it is written.
    """
    named = self_named(label)
    if named is None or is_self(other):
        return label
    if named and other and not _is_alike(named, other):
        return label
    return other or named


def _is_alike(name: str, other: str) -> bool:
    """Whether the words of one name are among those of the other, as those of a short form are."""
    one, two = (set(re.findall(r"\w+", spelling_key(each))) for each in (name, other))
    return one <= two or two <= one


def roles_of_cell(text: str | None, members: Members) -> list[str] | None:
    if text is not None and (among := _among(text)):
        text = among
    return (
        None
        if text is None
        else [role for role in roles_of_text(text, members) if not (says_nobody(role) or _is_open(role))]
    )


def _among(text: str) -> str:
    """The role that stands at both sides of an arrow, `Hub ↔ Hub`; empty for another text."""
    pair = _pointed(text)
    return pair.source if pair and spelling_key(pair.source) == spelling_key(pair.destination) else ""


def two_ends(text: str | None) -> str:
    """What names two ends in the cell of one, `Web → Hub`; empty for another text."""
    return text.strip() if text is not None and _pointed(text) and not _among(text) else ""


def _pointed(text: str) -> Title | None:
    return None if text.isascii() and ">" not in text and "<" not in text else arrow_pair(text)


def roles_of_text(text: str, members: Members) -> list[str]:
    return [role for label in roles_in(text) for role in members(label)]


@remembered(8192)
def says_nobody(label: str) -> bool:
    """Whether the words in an end's place say that there is none, or that it is denied: "无", "(none)", "blocked"."""
    folded = label.casefold().strip(" ()（）")
    meaning = phrases().get(folded)
    nobody = words(Word.DENIED_ALL, Word.ABSENT, Word.NO_ANSWER)
    denied = denied_beside(Column.SOURCE, label) is Permission.DENIES
    return denied or (meaning is not None and meaning[0] is Meaning.NONE) or folded in nobody


@remembered(8192)
def _is_open(label: str) -> bool:
    """Whether the words in an end's place leave open who it is: "TBD", "unknown", "see note"."""
    meaning = phrases().get(label.casefold())
    return meaning is not None and meaning[0] is Meaning.UNRESOLVED


def roles_named(label: str, members: Members) -> list[str] | None:
    return list(members(label)) if label else None
