"""Phrases are there in every language, with the same fields."""

from __future__ import annotations

from string import Formatter

import pytest

from exgraph.wording import en, ru
from exgraph.wording.phrases import Phrase, phrase


def fields(forms: str | tuple[str, ...]) -> set[str]:
    texts = (forms,) if isinstance(forms, str) else forms
    return {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}


def test_russian_has_every_phrase_with_the_fields_of_the_english_one() -> None:
    assert en.PHRASES.keys() == ru.PHRASES.keys()
    assert {name: fields(text) for name, text in en.PHRASES.items()} == {
        name: fields(text) for name, text in ru.PHRASES.items()
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "61 roles are too many for one readable picture: roles alike are drawn as one, in 9 boxes; "
            "--no-collapse draws each",
        ),
        (
            "ru",
            "Для одной понятной схемы это слишком много (61 роль): одинаковые роли показаны как одна, блоков: 9; "
            "по отдельности — с --no-collapse",
        ),
    ],
)
def test_a_phrase_inside_a_phrase_is_said_in_the_same_language(language: str, text: str) -> None:
    why = Phrase.of(
        "pictures.simplified",
        reason=Phrase.of("pictures.many-roles", roles=61),
        instead=Phrase.of("pictures.as-stacks", boxes=9),
    )
    assert why.said(language) == text


def test_russian_counts_have_the_separators_of_russian() -> None:
    assert phrase("ru", "pictures.conduit-counts", flows=12345, pairs=1234) == "потоков: 12\u00a0345 · пар: 1234"
    assert phrase("en", "pictures.conduit-counts", flows=12345, pairs=1234) == "flows: 12345 · pairs: 1234"
