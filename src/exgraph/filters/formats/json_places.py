"""JSON whose objects have places: the standard parser keeps none."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from exgraph.errors import Problem, UnusableInput, clipped
from exgraph.files.json import load_json
from exgraph.filters.formats.lines import LONGEST_TEXT
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

_BRACES = re.compile(r'"(?:[^"\\]++|\\.)*+"?|(?P<open>\{)|(?P<close>\})', re.DOTALL)


class PlacedJson:
    """A text's value, and where each of its objects begins.

    Objects are told in the order in which they end, by the parser as by their braces. Raises `UnusableInput` for what
    is no JSON.
    """

    def __init__(self, text: str, file: str) -> None:
        load_json(text, file)
        self._text, self._file = text, file
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._places: dict[int, int] = {}
        self._kept: list[dict[str, Any]] = []
        begins = _begins(text)

        def placed(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
            made = dict(pairs)
            # Kept, so that no other object gets its identity.
            self._kept.append(made)
            self._places[id(made)] = next(begins)
            return made

        self.value: Any = json.loads(text, object_pairs_hook=placed)

    def origin(self, value: dict[str, Any]) -> Origin:
        """Where an object begins, with its text in one line."""
        place = self._places[id(value)]
        number = bisect_right(self._lines, place)
        text = clipped(json.dumps(value, ensure_ascii=False), LONGEST_TEXT)
        return Origin(self._file, number, place - self._lines[number - 1] + 1, text=text)


def _begins(text: str) -> Iterator[int]:
    """Where each object begins, in the order in which they end."""
    waiting: list[int] = []
    for found in _BRACES.finditer(text):
        if found["open"]:
            waiting.append(found.start())
        elif found["close"]:
            yield waiting.pop()


def objects_in(value: Any) -> list[dict[str, Any]]:
    """The objects of a list; nothing where there is none. Raises `UnusableInput` for anything else: what is no object
    may be left out by no reader."""
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        said = Phrase.of("filters.no-objects", text=clipped(json.dumps(value, ensure_ascii=False), 80))
        raise UnusableInput([Problem(str(said), phrase=said)])
    return value
