"""Where things stand in a TOML file: the standard library's parser keeps no lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from exgraph.errors import Problem

_HEADER = re.compile(r"\s*\[\[?\s*([\w.\-]+)\s*\]\]?")
_KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w\-]+))\s*=""")


def places(lines: list[str]) -> Iterator[tuple[tuple[str, int, str], int]]:
    """Where each table and each key of a table stands: (table, its number, key) → line. The parser keeps no lines."""
    table, counts = "", {"": 1}
    for number, line in enumerate(lines, start=1):
        if header := _HEADER.match(line):
            table = header[1]
            counts[table] = counts.get(table, 0) + 1
            yield (table, counts[table] - 1, ""), number
        elif key := _KEY.match(line):
            yield (table, counts[table] - 1, key[1] or key[2] or key[3] or ""), number


def syntax_problem(file: str, text: str, message: str) -> Problem:
    place = re.search(r"\(at line (\d+), column (\d+)\)", message)
    lines = text.split("\n")
    line, column = (int(place[1]), int(place[2])) if place else (len(lines), 1)
    what = re.sub(r"\s*\(at .*\)$", "", message)
    return Problem(f"not TOML: {what[:1].lower()}{what[1:]}", file, line, "", lines[line - 1], column - 1, column)
