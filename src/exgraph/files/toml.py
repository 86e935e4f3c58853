"""The TOML files that people write for exgraph: checked against a schema, and every bad place told at once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from exgraph.errors import Problem, UnusableInput, suggestion
from exgraph.files.characters import read_text
from exgraph.files.nesting import DEEPEST, MOST_DIGITS, is_too_deep, too_deep, too_long
from exgraph.wording.phrases import Phrase

#: What a file says it is, `kind = "profile"`, and where it is wanted.
KINDS = {
    "profile": "it is given as MATRIX, as in `exgraph show PROFILE`",
    "inventory": "it is given to `exgraph inventory INVENTORY` and `exgraph enforce -i INVENTORY`",
    "policy": "it is given to `exgraph check POLICY` and `exgraph report --policy POLICY`",
}

#: A table by its name, which of that name it is, from 0, and a key in it; empty for the table itself.
Place = tuple[str, int, str]
TOP: Place = ("", 0, "")
_HEADER = re.compile(r"\s*\[\[?\s*([\w.\-]+)\s*\]\]?")
_KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w\-]+))\s*=""")
#: Bytes of a file that a person writes.
LARGEST_TOML = 8 * 1024 * 1024
#: Of a key of many parts the parser keeps every beginning: it takes memory by the square of their number.
_LONG_KEY = re.compile(rf"""(?<![\w\-."'])(?:(?:[\w\-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){{{DEEPEST}}}""")
#: A number that the parser reads, and that cannot be written in a message.
_LONG_NUMBER = re.compile(rf"0[xob][0-9a-fA-F_]{{{MOST_DIGITS + 1},}}")
#: How many lines a value may run over and still be found in them.
LONGEST_VALUE = 40


class Wanted(NamedTuple):
    """What a key holds: the types of its value, how these are called, and whether the key has to be there."""

    types: tuple[type, ...]
    called: str
    required: bool = False


#: The name of a table ("" for the file itself) → what it may hold.
Schema = Mapping[str, Mapping[str, Wanted]]


class TomlFile:
    """A file's tables as they are checked; `problems` are gathered, so that all are told at once.

    Raises `UnusableInput` with line and caret for what is no TOML or another kind of file, `ExgraphError` for a file
    that cannot be opened. A file need not say its kind.
    """

    def __init__(self, path: Path, kind: str, schema: Schema) -> None:
        text = read_text(path, LARGEST_TOML)
        self.path, self.kind, self.schema = path, kind, schema
        self.lines = text.split("\n")
        self.places = dict(_places(self.lines))
        self.problems: list[Problem] = []
        self.data = load_toml(text, str(path))
        said = self.data.pop("kind", kind)
        if said != kind:
            self.problem(_another(said, kind), ("", 0, "kind"), str(said))
            self.conclude()

    def checked(self, given: Mapping[str, Any], name: str = "", number: int = 0) -> dict[str, Any]:
        """The usable part of a table: known keys with values of the right type."""
        schema, good = self.schema[name], {}
        for key, value in given.items():
            if key not in schema:
                self.problem(f"unknown key {key!r}{suggestion(key, schema)}", (name, number, key), key)
            elif not isinstance(value, schema[key].types):
                self.problem(f"{key} must be {schema[key].called}", (name, number, key), key)
            else:
                good[key] = value
        for key, wanted in schema.items():
            if wanted.required and key not in given:
                owner = f"{name}[{number + 1}]" if name else f"the {self.kind}"
                self.problem(f"{owner} has no {key!r}", (name, number, ""))
        return good

    def line(self, place: Place) -> int | None:
        """The line of a key, else that of its table's header."""
        return self.places.get(place) or self.places.get((place[0], place[1], ""))

    def problem(self, message: str | Phrase, place: Place = TOP, shown: str = "") -> None:
        """A bad place; `shown` is what the caret stands under: the key, or what is wrong in its value."""
        line = self.line(place)
        text = self.lines[line - 1] if line else ""
        if line and shown not in text:
            # A list may run over several lines.
            later = range(line, min(line + LONGEST_VALUE, len(self.lines)))
            line = next((number + 1 for number in later if shown in self.lines[number]), line)
            text = self.lines[line - 1]
        key = place[2]
        begin = 0 if shown == key else max(text.find("=", text.find(key) + len(key)), 0)
        start = max(text.find(shown, begin), text.find(shown), 0)
        end = start + len(shown) if shown and shown in text else len(text)
        phrase = message if isinstance(message, Phrase) else None
        told = Problem(str(message), str(self.path), line, text=text, start=start, end=end, phrase=phrase)
        self.problems.append(told)

    def conclude(self) -> None:
        """Raises `UnusableInput` when there are problems, in the order of their lines."""
        if self.problems:
            raise UnusableInput(sorted(self.problems, key=lambda problem: problem.line or 0))


def load_toml(text: str, file: str = "") -> dict[str, Any]:
    """The tables of a text. Raises `UnusableInput` with line and caret for what is no TOML, or more than is read."""
    if _LONG_KEY.search(text):
        raise UnusableInput([too_deep(text, file, "TOML")])
    if _LONG_NUMBER.search(text):
        raise UnusableInput([too_long(text, file, "TOML")])
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnusableInput([_syntax_problem(file, text, str(error))]) from error
    except RecursionError as error:
        raise UnusableInput([too_deep(text, file, "TOML")]) from error
    except ValueError as error:
        raise UnusableInput([too_long(text, file, "TOML")]) from error
    if is_too_deep(data):
        raise UnusableInput([too_deep(text, file, "TOML")])
    return data


def _another(said: Any, kind: str) -> str:
    """Why a file is not of the kind that is wanted."""
    if isinstance(said, str) and said in KINDS:
        return f"this is a {said}, not a {kind}: {KINDS[said]}"
    return f"unknown kind {said!r}{suggestion(str(said), KINDS)}"


def _places(lines: list[str]) -> Iterator[tuple[Place, int]]:
    """Where each table and each key of a table stands: (table, its number, key) → line. The parser keeps no lines."""
    table, counts = "", {"": 1}
    for number, line in enumerate(lines, start=1):
        if header := _HEADER.match(line):
            table = header[1]
            counts[table] = counts.get(table, 0) + 1
            yield (table, counts[table] - 1, ""), number
        elif key := _KEY.match(line):
            yield (table, counts[table] - 1, key[1] or key[2] or key[3] or ""), number


def _syntax_problem(file: str, text: str, message: str) -> Problem:
    place = re.search(r"\(at line (\d+), column (\d+)\)", message)
    lines = text.split("\n")
    line, column = (int(place[1]), int(place[2])) if place else (len(lines), 1)
    what = re.sub(r"\s*\(at .*\)$", "", message)
    return Problem(f"not TOML: {what[:1].lower()}{what[1:]}", file, line, "", lines[line - 1], column - 1, column)
