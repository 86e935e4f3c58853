"""A figure as bytes."""

from __future__ import annotations

import io
import warnings
from typing import Any, Protocol

import matplotlib
from matplotlib.figure import Figure

_DPI = 144
#: No picture is wider or higher than this many pixels.
_MOST_PIXELS = 8000
_METADATA: dict[str, dict[str, str | None]] = {
    "svg": {"Date": None, "Creator": "exgraph"},
    "png": {"Software": "exgraph"},
    "pdf": {"Creator": "exgraph", "Producer": None, "CreationDate": None},
}
#: Identifiers in the SVG come from this and not from chance; text is drawn as outlines, which need no font.
_SETTINGS: Any = {"svg.hashsalt": "exgraph", "svg.fonttype": "path", "pdf.fonttype": 42, "savefig.bbox": None}


class Drawing(Protocol):
    """What can be made a figure of."""

    @property
    def title(self) -> str: ...
    def figure(self) -> Figure: ...


def render(shown: Drawing, form: str) -> bytes:
    """The drawing in `svg`, `png` or `pdf`. A character that no font has is drawn as a box, without a warning."""
    data = io.BytesIO()
    with matplotlib.rc_context(_SETTINGS), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"Glyph .* missing from")
        figure = shown.figure()
        dpi = min(_DPI, _MOST_PIXELS / max(figure.get_size_inches()))
        figure.savefig(data, format=form, dpi=dpi, metadata={"Title": shown.title, **_METADATA[form]})
    return data.getvalue()
