"""One phrase in one language: its form chosen by number, its fields written as the language writes them.

A phrase is a text with fields, `{flows:flow} cross {border}`. What stands behind the colon says how a field is written:

- nothing: a text as it is, a whole number as a count (`1 234`);
- the name of a noun: a whole number with the noun in the form that goes with it (`1 flow`, `3 flows`);
- `share`: a fraction as percent; `grouped`: a large count in groups of digits; `plain`: a number as it is, which is
  what an id, a port or a line is;
- `and`, `or`: several texts as a list (`a, b and c`); `some`: the first few of them, and how many more;
- anything else: several texts, parted by it (`{parts:; }`).

Where a number decides about more than a noun, a phrase is a tuple of forms, and the field `n` chooses.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import Formatter
from typing import Any

from exgraph.wording.numbers import count, grouped, percent, plural
from exgraph.wording.voices import ENGLISH, VOICES

#: The pseudo-language: English with every phrase in ⟦…⟧, so that a test sees what is said without `phrase`.
PSEUDO = "xx"

#: So many names are written out in a message; the places have them all.
FEW = 4


def spoken(language: str | None) -> str:
    """The language that is spoken where one is asked for: that one as far as there are words in it, else English.

    Of several languages, the first is spoken.

    >>> spoken("RU"), spoken("ru-RU"), spoken("ru,en"), spoken("la"), spoken(None)
    ('ru', 'ru', 'ru', 'en', 'en')
    """
    primary = (language or ENGLISH).partition(",")[0].strip().replace("_", "-").partition("-")[0].lower()
    return primary if primary in VOICES or primary == PSEUDO else ENGLISH


def phrase(language: str | None, name: str, /, **fields: Any) -> str:
    """A phrase by its name, in a language, or in English where the language has none. Raises `KeyError`.

    >>> phrase("en", "list.more", names=("a", "b"), more=2)
    'a, b and 2 more'
    """
    voice = spoken(language)
    if voice == PSEUDO:
        return f"⟦{_said(ENGLISH, name, fields)}⟧"
    return _said(voice if name in VOICES[voice].phrases else ENGLISH, name, fields)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that is said later, by whoever knows the language. A field may be a phrase itself, or have several.

    >>> str(Phrase.of("list.more", names=("a", "b"), more=2))
    'a, b and 2 more'
    """

    name: str
    fields: tuple[tuple[str, Any], ...] = ()

    @classmethod
    def of(cls, name: str, /, **fields: Any) -> Phrase:
        return cls(name, tuple(fields.items()))

    def said(self, language: str | None = None) -> str:
        """The phrase in a language, English where none is given."""
        return phrase(language, self.name, **{name: _voiced(value, language) for name, value in self.fields})

    def __str__(self) -> str:
        return self.said()


def phrases_of(language: str | None, topic: str) -> dict[str, str]:
    """All phrases of a topic without forms, by name without the topic, for a program that fills them in itself."""
    names = [name for name in VOICES[ENGLISH].phrases if name.startswith(f"{topic}.")]
    known: dict[str, str] = {}
    for name in names:
        text = VOICES[_home(language, name)].phrases[name]
        told = text if isinstance(text, str) else text[-1]
        known[name.partition(".")[2]] = f"⟦{told}⟧" if spoken(language) == PSEUDO else told
    return known


def listed(items: Iterable[str], language: str | None = None, joint: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`; `joint` is `and` or `or`."""
    *most, last = list(items) or [""]
    if not most:
        return last
    return f"{', '.join(most)} {phrase(language, f'list.{joint}')} {last}"


def some(names: Iterable[str], language: str | None = None) -> str:
    """`a, b and c`; of many names the first few and how many more."""
    known = list(dict.fromkeys(names))
    if len(known) > FEW + 1:
        return phrase(language, "list.more", names=known[:FEW], more=len(known) - FEW)
    return listed(known, language)


def _home(language: str | None, name: str) -> str:
    voice = spoken(language)
    return voice if voice in VOICES and name in VOICES[voice].phrases else ENGLISH


def _voiced(value: Any, language: str | None) -> Any:
    if isinstance(value, Phrase):
        return value.said(language)
    return tuple(_voiced(each, language) for each in value) if isinstance(value, tuple) else value


def _said(language: str, name: str, fields: Mapping[str, Any]) -> str:
    text = VOICES[language].phrases[name]
    if not isinstance(text, str):
        text = text[min(plural(fields["n"], language), len(text) - 1)]
    return _Writer(language).vformat(text, (), fields)


class _Writer(Formatter):
    """Fills a phrase's fields in; the one class of the standard library that asks to be inherited from."""

    def __init__(self, language: str) -> None:
        self.language = language

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec == "share":
            return percent(value, self.language)
        if format_spec == "grouped":
            return grouped(value, self.language)
        if format_spec in ("and", "or"):
            return listed(value, self.language, format_spec)
        if format_spec == "some":
            return some(value, self.language)
        if isinstance(value, str) or format_spec == "plain":
            return str(value)
        if isinstance(value, int) and not format_spec:
            return count(value, self.language)
        if isinstance(value, int):
            forms = VOICES[self.language].nouns[format_spec]
            return f"{count(value, self.language)} {forms[min(plural(value, self.language), len(forms) - 1)]}"
        if isinstance(value, Iterable):
            return (format_spec or ", ").join(value)
        return format(value, format_spec)
