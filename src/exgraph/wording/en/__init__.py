"""What is said in English: phrases by topic, and nouns in their forms (one, other)."""

from __future__ import annotations

from exgraph.wording.en import asymmetry, common, diff, explain, inference, lint, policy

PHRASES: dict[str, str | tuple[str, ...]] = {
    **common.PHRASES,
    **asymmetry.PHRASES,
    **diff.PHRASES,
    **explain.PHRASES,
    **inference.PHRASES,
    **lint.PHRASES,
    **policy.PHRASES,
}
NOUNS = common.NOUNS
