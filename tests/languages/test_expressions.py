"""Every regular expression of the package takes time in proportion to the text, whatever the text repeats."""

from __future__ import annotations

import ast
import importlib
import inspect
import itertools
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from re import _parser  # type: ignore[attr-defined]

import pytest

import exgraph

#: Characters of the shorter text; of the longer one; and seconds that a linear expression does not take for that.
SHORT, LONG, SUSPECT = 500, 2_000, 0.01
#: Linear work makes 4, quadratic work 16.
MOST_GROWTH = 8
_CATEGORIES = {"CATEGORY_SPACE": " ", "CATEGORY_DIGIT": "1", "CATEGORY_WORD": "a", "CATEGORY_NOT_WORD": "-"}
#: Functions of a parameter that make an expression: with which of it they are tried.
_MADE_WITH = {"exgraph.notation.lexer._pattern": (False, True), "exgraph.sources.formats.csv._field": (",", "\t")}
#: What has another name where it is applied: how.
_APPLIED = {
    "exgraph.languages.endings._declined": ["fullmatch"],
    "exgraph.sources.shapes.plainer.end_and_port._PARTED": ["fullmatch"],
    **{
        f"exgraph.sources.shapes.titles.beside_topics.{name}": ["fullmatch"]
        for name in ("_BRACKET", "_BEHIND", "_BEFORE")
    },
    # Longer texts than a name or a remark are not given to them.
    "exgraph.sources.shapes.cells.ended_remarks._SINCE_UNSPACED": [],
    "exgraph.sources.shapes.titles.phrase_pairs._BEHIND": [],
    "exgraph.sources.shapes.cells.short_forms._SHORTENED": [],
    "exgraph.sources.formats.jsonl._PROGRAMS": [],
    **{f"exgraph.sources.shapes.plainer.ports_in_ends.{name}": [] for name in ("_COLON", "_BRACKET", "_BEHIND")},
}


@cache
def expressions() -> dict[tuple[str | bytes, int], str]:
    """Every expression as its text and flags → where it stands: attributes of modules, those that are built from words
    when first used, and texts that stand in a call."""
    found: dict[tuple[str | bytes, int], str] = {}
    for info in pkgutil.walk_packages(exgraph.__path__, "exgraph."):
        if info.name.endswith("layout_child"):
            continue
        module = importlib.import_module(info.name)
        for name, value in ((name, value) for name, value in vars(module).items() if not name.startswith("__")):
            for each in held(value, f"{module.__name__}.{name}"):
                found.setdefault((each.pattern, each.flags), f"{module.__name__}.{name}")
        for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text("utf-8"))):
            function = ast.unparse(node.func) if isinstance(node, ast.Call) and node.args else ""
            if function.startswith("re.") and function != "re.compile":
                text = node.args[0]
                if isinstance(text, ast.Constant) and isinstance(text.value, str | bytes):
                    each = re.compile(text.value)
                    found.setdefault((each.pattern, each.flags), f"{module.__name__}:{node.lineno}")
    return found


def held(value: object, name: str) -> Iterator[re.Pattern]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from held(tuple(value.values()), name)
    elif isinstance(value, tuple | list | frozenset):
        for each in value:
            yield from held(each, name)
    elif inspect.isfunction(value) or hasattr(value, "cache_info"):
        signature = inspect.signature(value)
        if "re.Pattern" in str(signature.return_annotation):
            for argument in _MADE_WITH.get(name, ()):
                yield from held(value(argument), name)
            if not signature.parameters:
                yield from held(value(), name)


def signs(tree: _parser.SubPattern, found: list[str]) -> list[str]:
    """A character for each place of an expression where one is matched."""
    for operation, value in tree:
        match str(operation):
            case "LITERAL":
                found.append(chr(value))
            case "NOT_LITERAL" | "ANY":
                found.append("x")
            case "CATEGORY":
                found.append(_CATEGORIES.get(str(value), "x"))
            case "IN" if str(value[0][0]) != "NEGATE":
                found += [chr(at[0] if str(kind) == "RANGE" else at) for kind, at in value if str(kind) != "CATEGORY"]
                found += [_CATEGORIES.get(str(at), "x") for kind, at in value if str(kind) == "CATEGORY"]
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                signs(value[2], found)
            case "SUBPATTERN":
                signs(value[3], found)
            case "ATOMIC_GROUP":
                signs(value, found)
            case "ASSERT" | "ASSERT_NOT":
                signs(value[1], found)
            case "BRANCH":
                for branch in value[1]:
                    signs(branch, found)
    return found


def units(expression: re.Pattern) -> list[str]:
    """What a hostile text repeats: the expression's own signs, and pairs of them, but no white space alone: in a cell a
    run of it is one space, but for a port's, which `test_hostile.py` tries."""
    own = list(dict.fromkeys(signs(_parser.parse(expression.pattern, expression.flags), [])))
    own = list(dict.fromkeys([*[sign for sign in own if not sign.isalnum()][:5], " ", "1", "a", *own[:3]]))
    made = [*own, *(map("".join, itertools.permutations(own[:4], 2)))]
    return [unit for unit in made if not unit.isspace()]


@cache
def source(module: str) -> str:
    """The text of a module; of all of them where none is named."""
    named = importlib.import_module(module) if module else exgraph
    folder = Path(str(named.__file__))
    return "\n".join(path.read_text("utf-8") for path in ([folder] if module else sorted(folder.parent.rglob("*.py"))))


def ways(where: str) -> list[str]:
    """How an expression is applied: where it is only matched at a place, it is not sought in the whole text."""
    if where in _APPLIED:
        return _APPLIED[where]
    module, _, name = where.rpartition(".")
    own = source(module if name.startswith("_") else "")
    used = set(re.findall(rf"\b{name}(?:\([^()]*\))?\.(\w+)\b", own)) if name.isidentifier() else set()
    found = [way for way in ("match", "fullmatch") if way in used]
    return found if used and used <= {"match", "fullmatch"} else ["finditer"]


def seconds(expression: re.Pattern, way: str, unit: str, length: int) -> float:
    text: str | bytes = (unit * length)[:length] + "\0"
    if isinstance(expression.pattern, bytes):
        text = text.encode("utf-8", "replace")
    begun = time.process_time()
    found = getattr(expression, way)(text)
    if way == "finditer":
        for _ in found:
            pass
    return time.process_time() - begun


def growth(expression: re.Pattern, where: str) -> str:
    """What is repeated where the time grows with more than the text; empty where it does not."""
    for way, unit in itertools.product(ways(where), units(expression)):
        if seconds(expression, way, unit, LONG) > SUSPECT:
            short, long = (min(seconds(expression, way, unit, length) for _ in range(3)) for length in (SHORT, LONG))
            if long > SUSPECT and long > MOST_GROWTH * short:
                return f"{way} {unit!r} ({short * 1000:.1f} ms, {long * 1000:.1f} ms)"
    return ""


@pytest.mark.slow
@pytest.mark.measured
def test_the_time_of_every_expression_grows_with_the_text() -> None:
    found = {
        f"{where}: {text!r:.120}": grows
        for (text, flags), where in expressions().items()
        if (grows := growth(re.compile(text, flags), where))
    }
    assert not found
