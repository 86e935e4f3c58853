"""What is said in English: phrases by topic, and nouns in their forms (one, other)."""

from __future__ import annotations

from exgraph.wording.en import (alike, asymmetry, cells, chokepoints, closing, common, conduits, crossings, diff, errors, explain, gallery, heatmaps, inference, input, lint, open_ports, paths, pictures, policy, ports, reach, reading, relations, report, retire, show, tables, workbook,)
from exgraph.wording.voice import Voice

PHRASES: dict[str, str | tuple[str, ...]] = {
    **common.PHRASES,
    **alike.PHRASES,
    **asymmetry.PHRASES,
    **cells.PHRASES,
    **chokepoints.PHRASES,
    **closing.PHRASES,
    **conduits.PHRASES,
    **crossings.PHRASES,
    **diff.PHRASES,
    **errors.PHRASES,
    **explain.PHRASES,
    **gallery.PHRASES,
    **heatmaps.PHRASES,
    **inference.PHRASES,
    **input.PHRASES,
    **lint.PHRASES,
    **open_ports.PHRASES,
    **paths.PHRASES,
    **pictures.PHRASES,
    **policy.PHRASES,
    **ports.PHRASES,
    **reach.PHRASES,
    **reading.PHRASES,
    **relations.PHRASES,
    **report.PHRASES,
    **retire.PHRASES,
    **show.PHRASES,
    **tables.PHRASES,
    **workbook.PHRASES,
}
NOUNS = common.NOUNS
#: Texts are not grouped: what reads them was written before there were other languages.
VOICE = Voice("English", PHRASES, NOUNS)
