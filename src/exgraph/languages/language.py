"""The record of one language: the words that documents are written in, by what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from exgraph.languages.meanings import Column, Meaning, Word


class Declension(NamedTuple):
    """Nouns and their endings by case and number. `*` in the place of a stem is every word; `base` replaces the stem.

    >>> Declension("узл", "а|у|ы|ов", base="узел").base
    'узел'
    """

    stems: str
    endings: str
    base: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """Words by meaning, all in lower case and divided by `|` or by lines. What a language lacks is left out.

    `columns` are whole headers, `also` those of them that less likely mean this, `cells` the phrases of cells, `words`
    all else. `plurals` are endings of words in Latin letters and what the singular has in their place, the longest
    first; words with the endings `unchanged` have none.
    `endings` are dropped where two spellings may be one name. `spellings` are names of applications, `labels` what an
    application or a zone is called in pictures of documents in this language, `unstated` an end that is not stated.
    `respelled` are parts of names and what they mean; names are `solid` where no spaces stand inside them.
    """

    code: str
    columns: Mapping[Column, str] = field(default_factory=dict)
    also: Mapping[Column, str] = field(default_factory=dict)
    cells: Mapping[Meaning, str] = field(default_factory=dict)
    words: Mapping[Word, str] = field(default_factory=dict)
    declensions: tuple[Declension, ...] = ()
    plurals: Mapping[str, str] = field(default_factory=dict)
    unchanged: str = ""
    endings: str = ""
    spellings: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    unstated: str = ""
    respelled: Mapping[str, str] = field(default_factory=dict)
    solid: bool = False


def divided(text: str) -> tuple[str, ...]:
    """The phrases of a text, in order.

    >>> divided("yes|true")
    ('yes', 'true')
    """
    return tuple(phrase for part in text.replace("\n", "|").split("|") if (phrase := part.strip()))
