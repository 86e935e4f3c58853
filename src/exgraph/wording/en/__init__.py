"""What is said in English: phrases by topic, and nouns in their forms (one, other)."""

from __future__ import annotations

from exgraph.wording.en import asymmetry, common, gallery, heatmaps, pictures, report, workbook

PHRASES: dict[str, str | tuple[str, ...]] = {
    **common.PHRASES,
    **asymmetry.PHRASES,
    **gallery.PHRASES,
    **heatmaps.PHRASES,
    **pictures.PHRASES,
    **report.PHRASES,
    **workbook.PHRASES,
}
NOUNS = common.NOUNS
