"""Phrases are there in every language, with the same fields, and a form for every number."""

from __future__ import annotations

from string import Formatter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.wording import en, ru
from exgraph.wording.numbers import count, grouped, percent, plural
from exgraph.wording.phrases import PSEUDO, Phrase, phrase, spoken

SPOKEN = {"en": en, "ru": ru}
#: How many forms a noun has.
FORMS = {"en": 2, "ru": 3}
SHARES = {"share", ".0%"}
SEPARATORS = {"", "and", "or", "some", ", ", "; ", " и ", " and "}

Text = str | tuple[str, ...]


def texts_of(text: Text) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else text


def fields(text: Text) -> dict[str, str]:
    """Name of field → how it is written."""
    parts = (part for form in texts_of(text) for part in Formatter().parse(form))
    return {name: spec or "" for _, name, spec, _ in parts if name}


def filled(name: str) -> dict[str, Any]:
    """Something for every field of the English phrase, of the kind that its other languages want too."""
    made: dict[str, Any] = {"n": 12345}
    for language in SPOKEN.values():
        for field, spec in fields(language.PHRASES[name]).items():
            if spec in language.NOUNS or field == "n" or spec == "grouped":
                made[field] = 12345
            elif spec in SHARES or spec.endswith("g"):
                made[field] = 0.25
            elif spec in SEPARATORS - {""}:
                made[field] = ("a", "b", "c")
            else:
                made.setdefault(field, "t")
    return made


def test_every_language_has_every_phrase_with_the_fields_of_the_english_one() -> None:
    for language in SPOKEN.values():
        assert en.PHRASES.keys() == language.PHRASES.keys()
        for name, text in language.PHRASES.items():
            assert fields(text).keys() == fields(en.PHRASES[name]).keys(), name


def test_every_form_of_a_phrase_has_the_same_fields() -> None:
    for language in SPOKEN.values():
        for name, text in language.PHRASES.items():
            whole = fields(text).keys()
            # "more than one way" says the number itself: such a form may leave the number out.
            assert all(whole - fields(form).keys() <= {"n"} for form in texts_of(text)), name


def test_a_phrase_has_no_more_forms_than_the_language() -> None:
    for code, language in SPOKEN.items():
        for name, text in language.PHRASES.items():
            assert 1 <= len(texts_of(text)) <= FORMS[code], name


def test_every_noun_has_all_forms_in_every_language() -> None:
    for code, language in SPOKEN.items():
        assert language.NOUNS.keys() == en.NOUNS.keys()
        assert {len(forms) for forms in language.NOUNS.values()} == {FORMS[code]}


def test_every_noun_is_counted_by_some_phrase() -> None:
    used = {
        spec for language in SPOKEN.values() for text in language.PHRASES.values() for spec in fields(text).values()
    }
    assert en.NOUNS.keys() <= used


@pytest.mark.parametrize("name", sorted(en.PHRASES))
def test_a_phrase_can_be_said_and_in_the_pseudo_language_is_the_english_one_wrapped(name: str) -> None:
    said = {code: phrase(code, name, **filled(name)) for code in (*SPOKEN, PSEUDO, "de")}
    assert said[PSEUDO].count("⟦") == said[PSEUDO].count("⟧")
    assert said[PSEUDO][0] + said[PSEUDO][-1] == "⟦⟧"
    assert said[PSEUDO].replace("⟦", "").replace("⟧", "") == said["en"] == said["de"]


def test_russian_plurals() -> None:
    """Against a table of the last two digits (Unicode CLDR, "Language Plural Rules": one, few, many)."""
    last = [2, 0, 1, 1, 1, 2, 2, 2, 2, 2]
    for number in range(1001):
        teens = 11 <= number % 100 <= 14
        assert plural(number, "ru") == (2 if teens else last[number % 10]), number
        assert plural(number, "en") == (0 if number == 1 else 1)


@given(st.integers(min_value=0, max_value=10**12))
def test_a_count_keeps_its_digits(number: int) -> None:
    for code in SPOKEN:
        for written in (count(number, code), grouped(number, code)):
            assert "".join(written.split()) == str(number)
    assert " " not in count(number, "ru") + grouped(number, "ru")


@given(st.floats(min_value=0, max_value=1))
def test_a_share_is_the_same_number_in_every_language(share: float) -> None:
    assert percent(share, "ru") == percent(share, "en").replace(".", ",").replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("ru", "ru"),
        ("RU", "ru"),
        ("ru-RU", "ru"),
        ("ru_RU", "ru"),
        ("de", "en"),
        ("rue", "en"),
        ("", "en"),
        (None, "en"),
        ("xx", "xx"),
    ],
)
def test_the_language_that_is_spoken(tag: str | None, language: str) -> None:
    assert spoken(tag) == language


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
    assert percent(0.8686, "ru") == "86,9\u00a0%"
