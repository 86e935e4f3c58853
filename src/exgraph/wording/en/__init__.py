"""What is said in English: phrases by topic, and nouns in their forms (one, other)."""

from __future__ import annotations

from exgraph.wording.en import alike, asymmetry, common, conduits, crossings, ports

PHRASES: dict[str, str | tuple[str, ...]] = {
    **common.PHRASES,
    **alike.PHRASES,
    **asymmetry.PHRASES,
    **conduits.PHRASES,
    **crossings.PHRASES,
    **ports.PHRASES,
}
NOUNS = common.NOUNS
