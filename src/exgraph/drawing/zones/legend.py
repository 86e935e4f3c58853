"""What the legend of a map of zones explains, only as far as it occurs in it."""

from __future__ import annotations

from exgraph.drawing import palette
from exgraph.drawing.captions import family_name
from exgraph.drawing.graphviz.legend import stroke
from exgraph.drawing.zones.scene import ZoneMap
from exgraph.wording.phrases import phrase


def legend_entries(shown: ZoneMap) -> list[tuple[str, str]]:
    """What the legend explains: a swatch as HTML-like markup, and its meaning as plain text."""
    language = shown.language
    if shown.highlight is not None:
        entries = [
            (stroke(palette.DMZ, 13), phrase(language, "pictures.legend-conduit-highlighted")),
            (stroke(palette.FADED_LINE), phrase(language, "pictures.legend-conduit-other")),
        ]
    else:
        found = {conduit.family for conduit in shown.conduits}
        entries = [
            (
                stroke(family.colour),
                phrase(language, "pictures.legend-conduit-family", family=family_name(family, language)),
            )
            for family in palette.FAMILIES
            if family in found
        ]
        if None in found:
            entries.append((stroke(palette.INK), phrase(language, "pictures.legend-conduit")))
    entries.append(("<b>·</b>", phrase(language, "pictures.legend-conduit-width")))
    if any(zone.exposed for zone in shown.zones):
        entries.append((stroke(palette.DMZ, 10, "╌╌╌"), phrase(language, "pictures.legend-exposed")))
    if any("ports" in service.inferred for conduit in shown.conduits for service in conduit.services):
        entries.append(("<b>*</b>", phrase(language, "pictures.legend-inferred")))
    return entries
