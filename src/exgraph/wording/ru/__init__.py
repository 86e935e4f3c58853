"""What is said in Russian: phrases by topic, and nouns in their forms (one, few, many)."""

from __future__ import annotations

from exgraph.wording.ru import asymmetry, chokepoints, closing, common, open_ports, paths, reach, relations, retire

PHRASES: dict[str, str | tuple[str, ...]] = {
    **common.PHRASES,
    **relations.PHRASES,
    **asymmetry.PHRASES,
    **chokepoints.PHRASES,
    **closing.PHRASES,
    **open_ports.PHRASES,
    **paths.PHRASES,
    **reach.PHRASES,
    **retire.PHRASES,
}
NOUNS = common.NOUNS
