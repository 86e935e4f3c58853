"""Phrases that close in a language that a document does not show: which of them are known anywhere."""

from __future__ import annotations

import pytest
from tests.languages.shown import reading

from exgraph.languages.elsewhere import SHORTEST_LATIN, SHORTEST_OTHER, SHORTEST_STEM, Closing, closing_elsewhere
from exgraph.languages.known import always_read
from exgraph.languages.language import divided
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.signs import SIGNS, folded, language_of


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("kullanılmıyor", Closing(Word.DENIES, alone=True)),
        ("KULLANILMIYOR", Closing(Word.DENIES, alone=True)),
        ("vypnuto", Closing(Word.DENIES, alone=True)),
        ("nu se folosește", Closing(Word.DENIES, alone=True)),
        ("dihapus", Closing(Word.REMOVES, alone=True)),
        ("do usunięcia", Closing(Word.REMOVAL, alone=True)),
        ("zarchiwizowane", Closing(Word.OUT_OF_DATE, alone=True)),
        ("uitgeschakeld in fase 2", Closing(Word.DENIES, alone=False)),
        ("uitgeschakeld in fase 2 en 3", None),
        ("penghapusan data", None),
        ("blok", None),
        ("invalid", None),
        ("main entry", None),
        ("", None),
    ],
)
def test_what_a_clause_says(clause: str, said: Closing | None) -> None:
    assert closing_elsewhere(clause) == said


@pytest.mark.parametrize("code", SIGNS)
def test_every_language_has_phrases_that_are_known_anywhere(code: str) -> None:
    phrases = divided(language_of(code).cells[Meaning.NEGATIVE])
    known = [phrase for phrase in phrases if closing_elsewhere(phrase)]
    assert len(known) > len(phrases) / 3
    with reading(code):
        # Where the language is read, what it says is read as it is.
        assert not any(map(closing_elsewhere, known))


def test_no_phrase_of_a_language_that_is_always_read_is_one() -> None:
    texts = [text for one in always_read() for some in (one.columns, one.words, one.cells) for text in some.values()]
    phrases = {folded(phrase) for text in texts for phrase in divided(text)}
    assert [phrase for phrase in sorted(phrases) if (said := closing_elsewhere(phrase)) and said.alone] == []


@pytest.mark.parametrize(
    ("word", "shortest"),
    [("pasif", SHORTEST_LATIN), ("vypnuto", SHORTEST_LATIN), ("закрит", SHORTEST_STEM), ("зняти", SHORTEST_OTHER)],
)
def test_a_short_word_is_none(word: str, shortest: int) -> None:
    assert (closing_elsewhere(word) is not None) is (len(word) >= shortest)
