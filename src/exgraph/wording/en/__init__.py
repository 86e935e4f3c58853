"""What is said in English: phrases by topic, and nouns in their forms (one, other)."""

from __future__ import annotations

from exgraph.wording.en import common

PHRASES: dict[str, str | tuple[str, ...]] = {**common.PHRASES}
NOUNS = common.NOUNS
