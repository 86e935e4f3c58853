"""What an answer says without `phrase`, seen in the pseudo-language that wraps every phrase."""

from __future__ import annotations

import re

from exgraph.tables.answer import Answer

_PHRASE = re.compile("⟦[^⟦⟧]*⟧")
_WORD = re.compile(r"[^\W\d_]+")


def words_outside_phrases(answer: Answer) -> set[str]:
    """The words of the answer's text and Markdown that stand outside ⟦…⟧; a phrase may have phrases inside."""
    left = answer.to_text(language="xx") + answer.to_markdown("xx").replace("<br>", " ")
    while _PHRASE.search(left):
        left = _PHRASE.sub("", left)
    return set(_WORD.findall(left))
