"""The language a document's labels are in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from exgraph.sources.shapes.headers.column_meanings import language_of

_SCRIPTS = {
    "ja": r"[\u3040-\u30ff]",
    "ko": r"[\uac00-\ud7af]",
    "zh": r"[\u4e00-\u9fff]",
    "uk": r"[\u0404\u0406\u0407\u0454\u0456\u0457\u0490\u0491]",
    "ru": r"[\u0400-\u04ff]",
}
#: Those that no other language has.
_OWN = ("ja", "ko")


def _is_in(code: str, text: str) -> bool:
    """Whether a text has signs of the script of a language."""
    return not text.isascii() and _script(code).search(text) is not None


@cache
def _script(code: str) -> re.Pattern[str]:
    """Compiled when a text may need it: that of thousands of signs takes long."""
    return re.compile(_SCRIPTS[code])


def language_of_document(headers: Iterable[str], labels: Iterable[str]) -> str:
    """The language most headers are in that are written so in one language alone; else that of the labels' script."""
    votes: Counter[str] = Counter()
    texts = [*headers, *labels]
    for text in texts:
        if language := language_of(text):
            votes[language] += 1
        votes.update(code for code in _OWN if _is_in(code, text))
    by_script = Counter(next((code for code in _SCRIPTS if _is_in(code, text)), "") for text in texts)
    for code, count in by_script.items():
        if code and not (code == "zh" and votes["ja"]):
            votes[code] += count
    if not votes:
        return "en"
    best = max(votes.values())
    return min(language for language, count in votes.items() if count == best)
