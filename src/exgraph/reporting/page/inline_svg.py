"""The topology as SVG inside the page: only shapes and text, with ids that the page's script knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from html import escape
from typing import TYPE_CHECKING

from exgraph.drawing.graphviz.render import LayoutError
from exgraph.drawing.picture import Picture
from exgraph.drawing.simplification import Form
from exgraph.wording.phrases import Phrase

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_NAMESPACE = "{http://www.w3.org/2000/svg}"
_TITLE = "{http://www.w3.org/1999/xlink}title"
#: What Graphviz draws with. Links are not among them: they only carry tooltips, which become titles.
_SHAPES = {"g", "path", "polygon", "polyline", "ellipse", "text"}
_ATTRIBUTES = {
    *("d", "points", "cx", "cy", "rx", "ry", "x", "y", "transform", "fill", "stroke", "class", "text-anchor"),
    *("fill-opacity", "stroke-opacity", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight"),
}
#: Synthetic id → the attribute that names the place among roles, zones and lines, from 0.
_KINDS = {"n": "role", "cluster_": "zone", "line_": "line"}
_ID = re.compile(r"(n|cluster_|line_)([0-9]+)")


def pictures(drawn: dict[str, Picture], seconds: float) -> Callable[[], dict[str, str]]:
    """Begin to lay out a picture for each language, all at the same time; the answer waits for the SVG of each.

    Where all roles are not drawn one by one, nothing in the picture has an id. What it answers raises `LayoutError`.
    """
    pool = ThreadPoolExecutor(max(len(drawn), 1))
    started: dict[str, Future[str]] = {
        language: pool.submit(_laid_out, picture, language, seconds) for language, picture in drawn.items()
    }

    def finished() -> dict[str, str]:
        try:
            return {language: future.result() for language, future in started.items()}
        finally:
            pool.shutdown(cancel_futures=True)

    return finished


def _laid_out(picture: Picture, language: str, seconds: float) -> str:
    simplified: list[Phrase] = []
    svg = picture.render("svg", seconds, simplified.append)
    return inline(svg, language if picture.form is Form.ROLES and not simplified else "")


def inline(svg: bytes, prefix: str) -> str:
    """A Graphviz SVG as an element of a page. Ids get a prefix, since several pictures stand on the page; without one,
    there are none.

    Whatever is neither a shape nor a text is left out, and so are links, styles and all attributes but those that
    place and colour. Raises `LayoutError` for what is no SVG.
    """
    from xml.etree import ElementTree

    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        raise LayoutError(f"Graphviz drew what is no SVG: {error}") from error
    box = " ".join(f"{float(number):g}" for number in root.get("viewBox", "0 0 100 100").split())
    width = box.split()[2]
    content = _all(root, prefix)
    return f'<svg viewBox="{box}" data-width="{width}" role="group" xmlns="http://www.w3.org/2000/svg">{content}</svg>'


def _written(element: Element, prefix: str) -> str:
    name = element.tag.removeprefix(_NAMESPACE) if isinstance(element.tag, str) else ""
    if name == "a":
        title = element.get(_TITLE, "")
        tooltip = f"<title>{escape(title)}</title>" if title else ""
        return tooltip + _all(element, prefix)
    if name not in _SHAPES:
        return ""
    attributes = [(key, value) for key, value in element.attrib.items() if key in _ATTRIBUTES]
    attributes += _identity(element.get("id", ""), prefix)
    written = "".join(f' {key}="{escape(value)}"' for key, value in attributes)
    inside = escape(element.text or "") if name == "text" else _all(element, prefix)
    return f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>"


def _all(elements: Iterable[Element], prefix: str) -> str:
    return "".join(_written(child, prefix) for child in elements)


def _identity(name: str, prefix: str) -> list[tuple[str, str]]:
    found = _ID.fullmatch(name)
    if found is None or not prefix:
        return []
    return [("id", f"{prefix}-{name}"), (f"data-{_KINDS[found[1]]}", str(int(found[2]) - 1))]
