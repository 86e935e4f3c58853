"""What is wrong in an object of JSON, each place named by its path; and its fields, checked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from exgraph.errors import Problem
from exgraph.values.labels import Labels
from exgraph.wording.phrases import Phrase


class Problems:
    """Gathers what is wrong. A field that is not as it should be is told, and empty."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Problem] = []

    def __bool__(self) -> bool:
        return bool(self.found)

    def add(self, path: str, message: str, found: Any = None) -> None:
        """A bad place, with what stands there."""
        self._add(path, message, None, found)

    def said(self, path: str, phrase: Phrase, found: Any = None) -> None:
        """The same, said in other languages, too."""
        self._add(path, str(phrase), phrase, found)

    def array(self, entry: Mapping[str, Any], key: str, path: str) -> list[Any]:
        value = entry.get(key, [])
        if isinstance(value, list):
            return value
        self.add(f"{path}.{key}".lstrip("."), f"{key} must be a list", value)
        return []

    def text(self, entry: Mapping[str, Any], key: str, path: str, optional: bool = False) -> str:
        value = entry.get(key)
        if optional and value is None:
            return ""
        if isinstance(value, str) and (value or optional):
            return value
        self.add(f"{path}.{key}", f"{key} must be text" if key in entry else f"{key} is missing", value)
        return ""

    def labels(self, entry: Mapping[str, Any], path: str) -> Labels:
        value = entry.get("labels", {})
        if isinstance(value, dict) and all(isinstance(text, str) for text in value.values()):
            return Labels.of(value)
        self.add(f"{path}.labels", "labels must map languages to texts", value)
        return Labels()

    def _add(self, path: str, message: str, phrase: Phrase | None, found: Any) -> None:
        text = "" if found is None else json.dumps(found, ensure_ascii=False)
        self.found.append(Problem(message, self.file, None, path, text, 0, len(text), phrase=phrase))


def member(entry: Any, key: str, default: Any) -> Any:
    """The value of a key, if this is an object that has it."""
    return entry.get(key, default) if isinstance(entry, dict) else default
