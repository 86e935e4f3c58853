"""The table of headers and languages on the page of the shapes, from the data that the tests of each cell have."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

#: Meaning → language → headers.
FORMS: dict[str, dict[str, list[str]]] = {
    meaning: {language: forms.split("|") for language, forms in languages.items()}
    for meaning, languages in tomllib.loads(
        (Path(__file__).parent / "header_forms.toml").read_text(encoding="utf-8")
    ).items()
}
LANGUAGES = ("en", "ru", "de", "fr", "es", "it", "pt", "sv", "ja", "ko", "zh")
#: How many headers of each meaning and language the page shows.
SHOWN = 2
PLACE = re.compile(r"(<!-- headers by language -->\n)(.*?)(<!-- end -->)", re.DOTALL)


def table() -> str:
    """The first headers of each meaning in each language, and how many more there are in the tests."""
    head = f"| meaning | {' | '.join(LANGUAGES)} | tested |\n|---|{'---|' * (len(LANGUAGES) + 1)}\n"
    return head + "".join(
        f"| `{meaning}` | {' | '.join(', '.join(forms[code][:SHOWN]) for code in LANGUAGES)} | "
        f"{sum(map(len, forms.values()))} |\n"
        for meaning, forms in FORMS.items()
    )


def renewed(text: str) -> str:
    """A page with the table as the data give it now."""
    return PLACE.sub(lambda found: f"{found[1]}\n{table()}\n{found[3]}", text)
