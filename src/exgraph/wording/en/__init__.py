"""What is said in English: phrases by topic, and nouns in their forms (one, other)."""

from __future__ import annotations

from exgraph.wording.en import (
    alike,
    asymmetry,
    chokepoints,
    closing,
    common,
    conduits,
    crossings,
    diff,
    explain,
    gallery,
    heatmaps,
    inference,
    lint,
    open_ports,
    paths,
    pictures,
    policy,
    ports,
    reach,
    relations,
    report,
    retire,
    show,
    workbook,
)
from exgraph.wording.voice import Voice

PHRASES: dict[str, str | tuple[str, ...]] = {
    **common.PHRASES,
    **alike.PHRASES,
    **asymmetry.PHRASES,
    **chokepoints.PHRASES,
    **closing.PHRASES,
    **conduits.PHRASES,
    **crossings.PHRASES,
    **diff.PHRASES,
    **explain.PHRASES,
    **gallery.PHRASES,
    **heatmaps.PHRASES,
    **inference.PHRASES,
    **lint.PHRASES,
    **open_ports.PHRASES,
    **paths.PHRASES,
    **pictures.PHRASES,
    **policy.PHRASES,
    **ports.PHRASES,
    **reach.PHRASES,
    **relations.PHRASES,
    **report.PHRASES,
    **retire.PHRASES,
    **show.PHRASES,
    **workbook.PHRASES,
}
NOUNS = common.NOUNS
#: Texts are not grouped: what reads them was written before there were other languages.
VOICE = Voice("English", PHRASES, NOUNS)
