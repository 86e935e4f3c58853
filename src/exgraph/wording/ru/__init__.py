"""What is said in Russian: phrases by topic, and nouns in their forms (one, few, many)."""

from __future__ import annotations

from exgraph.wording.ru import asymmetry, common, explain, inference, lint

PHRASES: dict[str, str | tuple[str, ...]] = {
    **common.PHRASES,
    **asymmetry.PHRASES,
    **explain.PHRASES,
    **inference.PHRASES,
    **lint.PHRASES,
}
NOUNS = common.NOUNS
