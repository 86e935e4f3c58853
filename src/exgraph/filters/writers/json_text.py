"""JSON as people read it: an object that holds no others stands in one line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

_STEP = "  "


def json_text(value: Any) -> str:
    """The text of lists, objects, texts and numbers, with a line break at its end.

    >>> print(json_text({"rules": [{"port": 25, "from": ["a", "b"]}], "none": []}), end="")
    {
      "rules": [
        {"port": 25, "from": ["a", "b"]}
      ],
      "none": []
    }
    """
    return "".join(_parts(value, "")) + "\n"


def _parts(value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, dict) and any(map(_holds_objects, value.values())):
        items = [(f"{_flat(key)}: ", inner) for key, inner in value.items()]
        yield from _block("{", items, "}", indent)
    elif isinstance(value, list) and value:
        yield from _block("[", [("", inner) for inner in value], "]", indent)
    else:
        yield _flat(value)


def _block(begin: str, items: list[tuple[str, Any]], end: str, indent: str) -> Iterator[str]:
    inside = indent + _STEP
    yield f"{begin}\n"
    for place, (name, inner) in enumerate(items, start=1):
        yield inside + name
        yield from _parts(inner, inside)
        yield ",\n" if place < len(items) else "\n"
    yield indent + end


def _holds_objects(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(map(_holds_objects, value)))


def _flat(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
