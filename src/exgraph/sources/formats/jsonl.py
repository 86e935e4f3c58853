"""JSON records: a list of objects, an object with lists of objects in it, or an object a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import JSONDecoder
from typing import Any

from exgraph.errors import Problem, UnusableInput
from exgraph.files.json import load_json
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.places import Places
from exgraph.sources.formats.rectangle import grid_of
from exgraph.sources.grid import Grid, GridCell

#: The keys that a matrix of exgraph's own has.
OWN_KEYS = ("version", "roles", "cells")
_SPACE = re.compile(r"[ \t\n\r]*")
#: A key of a program that is several words, and where they part.
_PROGRAMS = re.compile(r"[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+|(?:[A-Z][a-z0-9]+){2,}|\w*[^\W_]_+[^\W_]\w*")
_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|_+")
#: In characters. A longer word of a key is no name.
_LONGEST = 200
_DECODER = JSONDecoder()
#: Objects in objects are columns of their own down to here.
_DEEPEST = 3

Record = tuple[int, dict[str, Any]]


def grids_of(text: str, file: str) -> tuple[Grid, ...]:
    """A table a list: a column a key, in the order they come up, a row an object, which knows its line.

    What lies in an object of an object is a column called by both keys; a list is one cell, its items apart. Raises
    `UnusableInput` with the place for what is no JSON.
    """
    written, added = CellBudget(file, written=True), CellBudget(file)
    return tuple(_grid(name, records, file, written, added) for name, records in _lists(text, file) if records)


def is_records(text: str) -> bool:
    """Whether a text is JSON of this kind, and no matrix of exgraph's own."""
    begin = text.lstrip("\ufeff \t\r\n")[:1]
    if begin not in ("[", "{") or all(f'"{key}"' in text for key in OWN_KEYS):
        return False
    try:
        return any(records for _, records in _lists(text.lstrip("\ufeff"), ""))
    except UnusableInput:
        return False


def _lists(text: str, file: str) -> Iterator[tuple[str, list[Record]]]:
    """The name and the records of each list of objects."""
    lines = [(number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    if len(lines) > 1 and all(line.lstrip()[0] == "{" and line.rstrip()[-1] == "}" for _, line in lines):
        yield "", [(number, _object(line, number, file)) for number, line in lines]
        return
    data = load_json(text, file)
    places = Places(text)
    if isinstance(data, list):
        yield "", _records(text, _after_space(text, 0), data, places)
    elif isinstance(data, dict):
        yield from _named(text, data, places)


def _named(text: str, data: dict[str, Any], places: Places) -> Iterator[tuple[str, list[Record]]]:
    """The lists in an object, by their keys; the object itself where it has none and is alone on its line."""
    place = _after_space(text, _after_space(text, 0) + 1)
    for _ in range(len(data)):
        key, place = _DECODER.raw_decode(text, place)
        place = _after_space(text, _after_space(text, place) + 1)
        value, end = _DECODER.raw_decode(text, place)
        if isinstance(value, list):
            yield str(key), _records(text, place, value, places)
        place = _after_space(text, _after_space(text, end) + 1)


def _records(text: str, place: int, data: list[Any], places: Places) -> list[Record]:
    """The objects of a list that begins at a place, each with its line; none where not all are objects."""
    if not data or not all(isinstance(each, dict) for each in data):
        return []
    found: list[Record] = []
    place = _after_space(text, place + 1)
    for each in data:
        found.append((places.at(place)[0], each))
        _, end = _DECODER.raw_decode(text, place)
        place = _after_space(text, _after_space(text, end) + 1)
    return found


def _object(line: str, number: int, file: str) -> dict[str, Any]:
    try:
        value = load_json(line, file)
    except UnusableInput as error:
        raise UnusableInput([_on_line(problem, number) for problem in error.problems]) from error
    return value if isinstance(value, dict) else {}


def _on_line(problem: Problem, number: int) -> Problem:
    return Problem(problem.message, problem.file, number, "", problem.text, problem.start, problem.end)


def _grid(name: str, records: list[Record], file: str, written: CellBudget, added: CellBudget) -> Grid:
    columns: dict[str, None] = {}
    rows: list[tuple[int, dict[str, str]]] = []
    for line, record in records:
        row = dict(_fields(record))
        written.spend(max(2, len(row)), line)
        columns.update(dict.fromkeys(row))
        rows.append((line, row))
    first = records[0][0]
    header = [GridCell(_words(key), key, first, place, header=True) for place, key in enumerate(columns, start=1)]
    cells = [
        [GridCell(row.get(key, ""), row.get(key, ""), line, place) for place, key in enumerate(columns, start=1)]
        for line, row in rows
    ]
    added.spend(max(0, len(columns) * len(rows) - sum(len(row) for _, row in rows)), first)
    return grid_of([header, *cells], added, caption=_words(name), header_rows=1, file=file, line=first, spans=False)


def _fields(record: dict[str, Any], above: str = "", depth: int = 1) -> Iterator[tuple[str, str]]:
    """The keys and texts of an object, those of objects in it behind their own key."""
    for key, value in record.items():
        name = f"{above} {key}".strip()
        if isinstance(value, dict) and depth < _DEEPEST:
            yield from _fields(value, name, depth + 1)
        else:
            yield name, _text(value)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        apart = "\n" if any(isinstance(each, dict | list) for each in value) else ", "
        return apart.join(filter(None, map(_text, value)))
    if isinstance(value, dict):
        return " ".join(filter(None, map(_text, value.values())))
    return str(value).strip()


def _words(key: str) -> str:
    """A key as a header: `destinationPort` and `destination_port` are two words, `From \\ To` is what it is."""
    words = (
        _WORDS.split(word) if len(word) <= _LONGEST and _PROGRAMS.fullmatch(word) else [word] for word in key.split()
    )
    return " ".join(part for parts in words for part in parts if part)


def _after_space(text: str, place: int) -> int:
    found = _SPACE.match(text, place)
    return found.end() if found else place
