"""Pictures that matplotlib draws, as bytes and as files. It is loaded when the first of them is drawn."""

from __future__ import annotations

import io
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from exgraph.drawing.captions import plain
from exgraph.drawing.graphviz.render import FORMATS
from exgraph.drawing.pdf import titled
from exgraph.errors import UnknownName
from exgraph.files.writing import write_whole

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_DPI = 144
#: No picture is wider or higher than this many pixels.
_MOST_PIXELS = 8000
_METADATA: dict[str, dict[str, str | None]] = {
    "svg": {"Date": None, "Creator": "exgraph"},
    "png": {"Software": "exgraph"},
    "pdf": {"Creator": "exgraph", "Producer": None, "CreationDate": None},
}
#: Identifiers in the SVG come from this and not from chance; text stays text, which is found, copied and read aloud.
_SETTINGS: Any = {"svg.hashsalt": "exgraph", "svg.fonttype": "none", "pdf.fonttype": 42, "savefig.bbox": None}
#: Where the font that widths are measured in is not installed, one that is as wide.
_MEASURED, _INSTEAD = b"'DejaVu Sans'", b"'DejaVu Sans', Verdana, sans-serif"


class Drawing(Protocol):
    """What can be made a figure of."""

    @property
    def title(self) -> str: ...
    @property
    def language(self) -> str: ...
    def figure(self) -> Figure: ...


def render(shown: Drawing, form: str) -> bytes:
    """The drawing in `svg`, `png` or `pdf`; the same bytes every time. Raises `UnknownName` for other formats.

    A character that no font has is drawn as a box, without a warning.
    """
    if form not in FORMATS:
        raise UnknownName("picture format", form, FORMATS)
    import matplotlib

    data = io.BytesIO()
    with matplotlib.rc_context(_SETTINGS), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"Glyph .* missing from")
        figure = shown.figure()
        dpi = min(_DPI, _MOST_PIXELS / max(figure.get_size_inches()))
        figure.savefig(data, format=form, dpi=dpi, metadata={"Title": shown.title, **_METADATA[form]})
    if form == "pdf":
        return titled(data.getvalue(), plain(shown.title), shown.language)
    return data.getvalue().replace(_MEASURED, _INSTEAD) if form == "svg" else data.getvalue()


def save(shown: Drawing, path: str | Path, form: str | None = None) -> Path:
    """Write the drawing, whole or not at all, in the format of the path's suffix; folders are made.

    Raises `UnknownName` for a suffix that is no format, and `ExgraphError` when the file cannot be written.
    """
    target = Path(path)
    return write_whole(target, render(shown, (form or target.suffix.lstrip(".") or "svg").lower()))
