"""The language a document's labels are in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from exgraph.sources.shapes.column_meanings import language_of

_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("uk", re.compile(r"[\u0404\u0406\u0407\u0454\u0456\u0457\u0490\u0491]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
)


def language_of_document(headers: Iterable[str], labels: Iterable[str]) -> str:
    """The language most headers are in that are written so in one language alone; else that of the labels' script."""
    votes: Counter[str] = Counter()
    texts = [*headers, *labels]
    for text in texts:
        if language := language_of(text):
            votes[language] += 1
        votes.update({language: 1 for language, script in _SCRIPTS[:1] + _SCRIPTS[1:2] if script.search(text)})
    by_script = Counter(next((code for code, script in _SCRIPTS if script.search(text)), "") for text in texts)
    for code, count in by_script.items():
        if code and not (code == "zh" and votes["ja"]):
            votes[code] += count
    if not votes:
        return "en"
    best = max(votes.values())
    return min(language for language, count in votes.items() if count == best)
