"""A picture as SVG inside the page: only shapes and text, with what the page's script needs to know of them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from html import escape
from typing import TYPE_CHECKING, TypeVar

from exgraph.drawing.graphviz.render import LayoutError
from exgraph.drawing.picture import Picture
from exgraph.wording.phrases import Phrase

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

#: By the id of an element in the SVG: the attributes that say what it is about.
Targets = Mapping[str, Mapping[str, str]]
_Key = TypeVar("_Key", bound=Hashable)

_NAMESPACE = "{http://www.w3.org/2000/svg}"
_TITLE = "{http://www.w3.org/1999/xlink}title"
#: What Graphviz draws with. Links are not among them: they only carry tooltips, which become titles.
_SHAPES = {"g", "path", "polygon", "polyline", "ellipse", "text"}
_ATTRIBUTES = {
    *("d", "points", "cx", "cy", "rx", "ry", "x", "y", "transform", "fill", "stroke", "class", "text-anchor"),
    *("fill-opacity", "stroke-opacity", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight"),
    "font-style",
}
#: What is said once, for the whole picture: most of its texts say nothing else.
_FAMILY = "DejaVu Sans,Verdana,sans-serif"


def pictures(drawn: Mapping[_Key, tuple[Picture, Targets]], seconds: float) -> Callable[[], dict[_Key, str]]:
    """Begin to lay out pictures, all at the same time; the answer waits for the SVG of each.

    What was simplified while it was laid out has nothing that can be selected. What it answers raises `LayoutError`.
    """
    pool = ThreadPoolExecutor(max(len(drawn), 1))
    started: dict[_Key, Future[str]] = {
        key: pool.submit(_laid_out, picture, targets, seconds) for key, (picture, targets) in drawn.items()
    }

    def finished() -> dict[_Key, str]:
        try:
            return {key: future.result() for key, future in started.items()}
        finally:
            pool.shutdown(cancel_futures=True)

    return finished


def _laid_out(picture: Picture, targets: Targets, seconds: float) -> str:
    simplified: list[Phrase] = []
    svg = picture.render("svg", seconds, simplified.append)
    return inline(svg, {} if simplified else targets)


def inline(svg: bytes, targets: Targets) -> str:
    """A Graphviz SVG as an element of a page. No id is kept: of several pictures, all would have the same.

    Raises `LayoutError` where Graphviz wrote what no program can read.
    """
    from xml.etree import ElementTree

    try:
        # No entity is declared in what Graphviz writes, and the document type is never fetched.
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        raise LayoutError(f"Graphviz drew what is no SVG: {error}") from error
    box = " ".join(f"{float(number):g}" for number in root.get("viewBox", "0 0 100 100").split())
    width = box.split()[2]
    content = _all(root, targets)
    return (
        f'<svg viewBox="{box}" data-width="{width}" role="group" font-family="{_FAMILY}" '
        f'xmlns="http://www.w3.org/2000/svg">{content}</svg>'
    )


def _written(element: Element, targets: Targets) -> str:
    name = element.tag.removeprefix(_NAMESPACE) if isinstance(element.tag, str) else ""
    if name == "a":
        title = element.get(_TITLE, "")
        tooltip = f"<title>{escape(title)}</title>" if title else ""
        return tooltip + _all(element, targets)
    if name not in _SHAPES:
        return ""
    attributes = [
        (key, value)
        for key, value in element.attrib.items()
        if key in _ATTRIBUTES and (key, value) != ("font-family", _FAMILY)
    ]
    attributes += targets.get(element.get("id", ""), {}).items()
    written = "".join(f' {key}="{escape(value)}"' for key, value in attributes)
    inside = escape(element.text or "") if name == "text" else _all(element, targets)
    if name == "g" and not attributes:
        return inside
    # Who reads the picture aloud, or copies from it, has the lines of a name as words apart.
    apart = " " if name == "text" else ""
    return f"<{name}{written}>{inside}</{name}>{apart}" if inside else f"<{name}{written}/>"


def _all(elements: Iterable[Element], targets: Targets) -> str:
    return "".join(_written(child, targets) for child in elements)
