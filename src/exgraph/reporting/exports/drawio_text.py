"""What all pages for diagrams.net have in common: their font, their layer, and how a text becomes a label."""

from __future__ import annotations

import html

from exgraph.files.xml_text import cleaned

#: The layer that all cells of a page stand in, and the font of their labels.
LAYER, FAMILY = "1", "Verdana"


def drawio_text(text: str) -> str:
    """A text for a label or tooltip, which draw.io shows as HTML; the XML writer escapes the result once more."""
    return html.escape(cleaned(text)).replace("\n", "<br>")
