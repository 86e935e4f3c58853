"""JSON Schema (2020-12) of an answer, from where its columns are declared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from exgraph.tables.column import Column, Kind
from exgraph.tables.json import VERSION
from exgraph.tables.sheet import Sheet
from exgraph.tables.writer import Writer

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ITEMS: Mapping[str, Mapping[str, Any]] = {
    "text": {"type": "string"},
    "integer": {"type": "integer"},
    "pair": {"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 2},
}
_TYPES: Mapping[Kind, str] = {
    **dict.fromkeys(("text", "role", "zone", "name"), "string"),
    **dict.fromkeys(("integer", "ordinal"), "integer"),
    "fraction": "number",
    "flag": "boolean",
}


def schema_of(writer: Writer, name: str) -> dict[str, Any]:
    """The schema of what `to_json` gives of the answers of a question.

    What depends on the question that was asked is not required; what is not known is null.
    """
    parts = [part for part in writer.parts if part.only != "table"]
    known = {part.name: _sheet(part) if isinstance(part, Sheet) else _column(part) for part in parts}
    required = [part.name for part in parts if part.where is None]
    return {
        "$schema": DIALECT,
        "title": f"exgraph: {name}",
        "type": "object",
        "properties": {
            "version": described({"const": VERSION}, about="of the format"),
            "summary": described({"type": "string"}, about="the answer in one English sentence"),
            "guesses": described(
                {"type": "object", "additionalProperties": {"type": "integer"}},
                about="how many roles and rows rest on guesses, where any do",
            ),
            **known,
        },
        "required": ["version", "summary", *dict.fromkeys(required)],
        "additionalProperties": False,
    }


def described(schema: Mapping[str, Any], *, about: str) -> dict[str, Any]:
    """A schema with what it is of."""
    return {**schema, "description": about}


def object_schema(columns: Iterable[Column]) -> dict[str, Any]:
    """The schema of an object with these columns."""
    there = [column for column in columns if column.only != "table"]
    return {
        "type": "object",
        "properties": {column.name: _column(column) for column in there},
        "required": [column.name for column in there if column.where is None],
        "additionalProperties": False,
    }


def _sheet(sheet: Sheet) -> dict[str, Any]:
    return described({"type": "array", "items": object_schema(sheet.columns)}, about=f"a row is {sheet.about}")


def _column(column: Column) -> dict[str, Any]:
    told = {"description": column.about} if column.about else {}
    if column.kind in ("list", "roles"):
        return {"type": ["array", "null"], "items": _ITEMS[column.items], **told}
    if column.kind == "rows":
        return {"type": ["array", "null"], "items": object_schema(column.columns), **told}
    if column.kind == "object":
        return {**object_schema(column.columns), "type": ["object", "null"], **told}
    if column.kind == "mapping":
        return {"type": ["object", "null"], **told}
    return {"type": [_TYPES[column.kind], "null"], **told}
