"""The flows of a picture as data in its SVG, each once: at the row that stands for it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from exgraph.drawing.canvas import Canvas
from exgraph.drawing.graphviz.dot import xml_text


def tagged(svg: bytes, shown: Canvas) -> bytes:
    """The SVG with `data-flows` at its rows: JSON, a list of [source, destination, service] each."""
    text = svg.decode("utf-8")
    for name, flows in _rows(shown):
        told = json.dumps(flows, ensure_ascii=False, separators=(",", ":"))
        escaped = xml_text(told)
        for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
            escaped = escaped.replace(character, entity)
        text = text.replace(f'<g id="a_{name}">', f'<g id="a_{name}" data-flows="{escaped}">', 1)
    return text.encode("utf-8")


def _rows(shown: Canvas) -> Iterator[tuple[str, tuple[tuple[str, str, str], ...]]]:
    for box in shown.boxes:
        for number, row in enumerate(box.rows):
            if row.flows:
                yield f"{box.name}_row_{number}", row.flows
