"""The table of headers and languages on the page of the shapes, from the data that the tests of each cell have."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

from exgraph.languages.signs import SIGNS

#: Meaning → language → headers.
FORMS: dict[str, dict[str, list[str]]] = {
    meaning: {language: forms.split("|") for language, forms in languages.items()}
    for meaning, languages in tomllib.loads(
        (Path(__file__).parent / "header_forms.toml").read_text(encoding="utf-8")
    ).items()
}
LANGUAGES = ("en", "ru", "de", "fr", "es", "it", "pt", "sv", "ja", "ko", "zh")
#: Those that are read where a document shows them.
BY_SIGNS = tuple(SIGNS)
#: How many headers of each meaning and language the page shows.
SHOWN = 2
PLACE = re.compile(r"(<!-- headers by language -->\n)(.*?)(<!-- end -->)", re.DOTALL)


def tables() -> str:
    """The first headers of each meaning in each language, and how many more there are in the tests."""
    return "\n".join(map(_table, (LANGUAGES, BY_SIGNS)))


def _table(languages: Sequence[str]) -> str:
    head = f"| meaning | {' | '.join(languages)} | tested |\n|---|{'---|' * (len(languages) + 1)}\n"
    return head + "".join(
        f"| `{meaning}` | {' | '.join(', '.join(forms[code][:SHOWN]) for code in languages)} | "
        f"{sum(len(forms[code]) for code in languages)} |\n"
        for meaning, forms in FORMS.items()
    )


def renewed(text: str) -> str:
    """A page with the tables as the data give it now."""
    return PLACE.sub(lambda found: f"{found[1]}\n{tables()}\n{found[3]}", text)
