"""What is said in Russian: phrases by topic, and nouns in their forms (one, few, many)."""

from __future__ import annotations

from exgraph.wording.ru import (
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


def _plural(number: int) -> int:
    """One, few, many."""
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2


VOICE = Voice("Русский", PHRASES, NOUNS, _plural, decimal=",", separator="\u00a0", grouped=5)
