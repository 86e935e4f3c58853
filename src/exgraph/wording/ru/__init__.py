"""What is said in Russian: phrases by topic, and nouns in their forms (one, few, many)."""

from __future__ import annotations

from exgraph.wording.ru import asymmetry, common, gallery, heatmaps, pictures, report, workbook

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
