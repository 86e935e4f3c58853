"""The flows of a picture as data in its SVG, each once: at the row that stands for it."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator

from exgraph.drawing.canvas import Canvas
from exgraph.files.xml_text import xml_text

#: The group that Graphviz makes of a row with a tooltip.
_GROUP = re.compile(r'<g id="a_(?P<name>[^"]+)">')


def tagged(svg: bytes, shown: Canvas) -> bytes:
    """The SVG with `data-flows` at its rows: JSON, a list of [source, destination, service] each."""
    flows = {name: json.dumps(told, ensure_ascii=False, separators=(",", ":")) for name, told in _rows(shown)}

    def with_flows(group: re.Match[str]) -> str:
        told = flows.pop(group["name"], None)
        return group[0] if told is None else f'{group[0][:-1]} data-flows="{html.escape(xml_text(told))}">'

    return _GROUP.sub(with_flows, svg.decode("utf-8")).encode("utf-8")


def _rows(shown: Canvas) -> Iterator[tuple[str, tuple[tuple[str, str, str], ...]]]:
    for box in shown.boxes:
        for number, row in enumerate(box.rows):
            if row.flows:
                yield f"{box.name}_row_{number}", row.flows
