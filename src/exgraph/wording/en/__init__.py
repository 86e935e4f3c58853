"""What is said in English: phrases by topic, and nouns in their forms (one, other)."""

from __future__ import annotations

from exgraph.wording.en import alike, asymmetry, common, conduits, crossings, inference, ports, show

PHRASES: dict[str, str | tuple[str, ...]] = {
    **common.PHRASES,
    **alike.PHRASES,
    **asymmetry.PHRASES,
    **conduits.PHRASES,
    **crossings.PHRASES,
    **inference.PHRASES,
    **ports.PHRASES,
    **show.PHRASES,
}
NOUNS = common.NOUNS
