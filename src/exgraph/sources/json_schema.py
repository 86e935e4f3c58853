"""What may stand in exgraph's own JSON of a matrix, version 2: its keys by the path of their object, and its schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exgraph.model.cell import Status
from exgraph.model.remark import About
from exgraph.sources.digests import DIGEST
from exgraph.sources.json_writing import VERSION
from exgraph.tables.schema import DIALECT, described
from exgraph.values.grounds import PARTS, Ground
from exgraph.values.request import Asked
from exgraph.values.service import MARKS

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_LABELS = described({"type": "object", "additionalProperties": _TEXT}, about="language (BCP 47 tag) → text")
_FLAG = {"type": "boolean"}
_LINE = {"type": "integer", "minimum": 1}
_CODES = {"enum": sorted(ground for ground in map(str, Ground) if ground)}


def _number(table: str) -> dict[str, Any]:
    return described({"type": "integer", "minimum": 0}, about=f"its number in {table}, from 0")


def _lists(*names: str) -> dict[str, Any]:
    return {name: {"type": "array"} for name in names}


_SERVICE: Mapping[str, Any] = {
    "application": _TEXT,
    "transport": _TEXT,
    "ports": described({"type": "string"}, about="25, 1024-65535 or dynamic"),
    "encryption": _TEXT,
    "dynamic": described({"type": "boolean"}, about="a port is chosen from these ports at run time"),
    "detail": _TEXT,
    "marks": {"type": "array", "items": {"enum": list(MARKS)}},
    "inferred": {"type": "array", "items": {"enum": ["transport", "ports"]}},
    "origin": _number("origins"),
    "grounds": _number("grounds"),
    "requests": {"type": "array", "items": _number("requests")},
    DIGEST: described({"type": "string"}, about="by which a statement that was edited is known"),
}
#: The keys of the objects at each path, with the schema of each; lists and objects that have a path of their own stand
#: there.
FIELDS: Mapping[str, Mapping[str, Any]] = {
    "": {
        "version": {"const": VERSION},
        "name": _TEXT,
        "title": _LABELS,
        **_lists("roles", "zones", "products", "remarks", "cells"),
        "texts": described(_TEXTS, about="the document's words, each once"),
        **_lists("origins", "grounds", "requests"),
    },
    "roles": {
        "id": _TEXT,
        "labels": _LABELS,
        "zone": _TEXT,
        "product": _TEXT,
        "kind": _TEXT,
        "addresses": _TEXTS,
    },
    "zones": {"id": _TEXT, "labels": _LABELS, "exposed": _FLAG},
    "products": {"id": _TEXT, "labels": _LABELS, "dynamic": {"type": "array"}},
    "products[].dynamic": {"platform": _TEXT, "ports": _TEXT, "source": _TEXT},
    "remarks": {
        "about": {"enum": list(map(str, About))},
        "labels": _LABELS,
        "source": _TEXT,
        "between": _TEXTS,
        "and": _TEXTS,
    },
    "origins": {"file": _TEXT, "line": _LINE, "column": _LINE, "sheet": _TEXT, "text": _number("texts")},
    "grounds": dict.fromkeys(PARTS, _CODES),
    "requests": dict.fromkeys(map(str, Asked), _TEXT),
    "cells": {
        "source": _TEXT,
        "destination": _TEXT,
        "status": {"enum": list(map(str, Status))},
        "origin": _number("origins"),
        DIGEST: _TEXT,
        "services": {"type": "array"},
        "denied": {"type": "array"},
    },
    "cells[].services": _SERVICE,
    "cells[].denied": _SERVICE,
}
_REQUIRED: Mapping[str, tuple[str, ...]] = {
    "": ("version", "roles", "zones", "cells"),
    "roles": ("id", "zone"),
    "zones": ("id",),
    "products": ("id",),
    "products[].dynamic": ("platform", "ports"),
    "remarks": ("about", "labels"),
    "cells": ("source", "destination", "status"),
}


def matrix_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of a matrix as exgraph writes it. Keys that a later exgraph adds are no error."""
    return {"$schema": DIALECT, "title": "exgraph: a matrix", **_object("")}


def _object(path: str) -> dict[str, Any]:
    properties = {}
    for name, schema in FIELDS[path].items():
        inner = f"{path}[].{name}" if path else name
        properties[name] = {**schema, "items": _object(inner)} if inner in FIELDS else schema
    return {"type": "object", "properties": properties, "required": list(_REQUIRED.get(path, ()))}
