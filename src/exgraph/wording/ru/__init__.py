"""What is said in Russian: phrases by topic, and nouns in their forms (one, few, many)."""

from __future__ import annotations

from exgraph.wording.ru import (
    advice,
    alike,
    asymmetry,
    cells,
    chokepoints,
    closing,
    common,
    conduits,
    crossings,
    diff,
    enforce,
    errors,
    evidence,
    explain,
    exports,
    filters,
    gallery,
    heatmaps,
    inference,
    input,
    inventory,
    lint,
    open_ports,
    openings,
    paths,
    permitted,
    pictures,
    policy,
    ports,
    reach,
    reading,
    relations,
    report,
    retire,
    show,
    tables,
    verdict,
    workbook,
)
from exgraph.wording.voice import Voice

PHRASES: dict[str, str | tuple[str, ...]] = {
    **common.PHRASES,
    **advice.PHRASES,
    **alike.PHRASES,
    **asymmetry.PHRASES,
    **cells.PHRASES,
    **chokepoints.PHRASES,
    **closing.PHRASES,
    **conduits.PHRASES,
    **crossings.PHRASES,
    **diff.PHRASES,
    **enforce.PHRASES,
    **errors.PHRASES,
    **evidence.PHRASES,
    **explain.PHRASES,
    **exports.PHRASES,
    **filters.PHRASES,
    **gallery.PHRASES,
    **heatmaps.PHRASES,
    **inference.PHRASES,
    **input.PHRASES,
    **inventory.PHRASES,
    **lint.PHRASES,
    **open_ports.PHRASES,
    **openings.PHRASES,
    **paths.PHRASES,
    **permitted.PHRASES,
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
    **verdict.PHRASES,
    **workbook.PHRASES,
}
NOUNS = common.NOUNS


def _plural(number: int) -> int:
    """One, few, many."""
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2


VOICE = Voice("Русский", PHRASES, NOUNS, _plural, decimal=",", separator="\u00a0", grouped=5, before_percent="\u00a0")
