"""Words that are read or said stand in data: no letters of other scripts, and no words in regular expressions."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

import exgraph

SOURCE = Path(exgraph.__file__).parent
FUNCTIONS = {"compile", "match", "search", "fullmatch", "split", "sub", "subn", "findall", "finditer"}
#: Where words stand; `languages/letters.py` is the one table of letters for slugs and encodings.
WORDS = ("languages", "wording")
#: What is removed before words are looked for: names of groups, flags, escapes, spans of letters.
NO_WORDS = re.compile(
    r"\(\?P(?:<\w+>|=\w+\))|\(\?[aiLmsux-]+[:)]|\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|[a-zA-Z]-[a-zA-Z]", re.DOTALL
)
WORD = re.compile(r"[^\W\d_]{2,}")


def test_no_letter_beyond_ascii_stands_outside_the_words() -> None:
    found = [
        f"{path}:{node.lineno}: {node.value[:60]}"
        for path, tree in modules()
        if path.parts[0] not in WORDS
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and not node.value.isascii()
        if any(sign.isalpha() and not sign.isascii() for sign in node.value) and node not in docstrings(tree)
    ]
    assert not found


def test_no_word_stands_in_a_regular_expression_but_markup() -> None:
    found = [
        f"{path}:{node.lineno}: {' '.join(said)}"
        for path, tree in modules()
        if path.parts[0] in ("sources", "notation", "linting")
        for names in (named(tree),)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for text in expressions(node, names)
        if (said := [word for word in WORD.findall(NO_WORDS.sub(" ", text)) if any(map(str.isalpha, word))])
    ]
    assert not found


def test_a_word_in_a_regular_expression_is_found() -> None:
    for code in (
        're.compile(r"\\bport\\b")',
        're.sub(f"{x}(?:ab|c)", "", text)',
        'pattern(*("^", Word.OF, "from"))',
        '_OF = "from"\nre.compile(rf"^{_OF}")',
        '_OF = (Word.OF, "from")\npattern("^", *_OF)',
        'def _token():\n    return "from"\nre.compile(_token())',
    ):
        assert WORD.search(NO_WORDS.sub(" ", " ".join(texts_in(code)))), code
    for code in ('re.compile(rf"(?P<name>[a-z]+)\\d\\s(?i:{words})")', "re.compile(rf\"<{MARKUP['table']}\")"):
        assert not WORD.search(NO_WORDS.sub(" ", " ".join(texts_in(code)))), code


def texts_in(code: str) -> list[str]:
    tree = ast.parse(code)
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [text for call in calls for text in expressions(call, named(tree))]


@cache
def modules() -> tuple[tuple[Path, ast.Module], ...]:
    paths = sorted(SOURCE.rglob("*.py"))
    return tuple((path.relative_to(SOURCE), ast.parse(path.read_text(encoding="utf-8"))) for path in paths)


def docstrings(tree: ast.Module) -> list[ast.Constant]:
    return [
        statement.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        for statement in node.body
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    ]


def named(tree: ast.Module) -> dict[str, ast.expr]:
    """What the names of a module stand for: values, and what functions return."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] = node.value
        elif isinstance(node, ast.FunctionDef):
            returned = [part.value for part in ast.walk(node) if isinstance(part, ast.Return) and part.value]
            found[node.name] = ast.Tuple(returned)
    return found


def expressions(call: ast.Call, names: dict[str, ast.expr]) -> list[str]:
    """The literal parts of the regular expressions that a call is given."""
    function = call.func
    of_re = isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "re"
    if of_re and function.attr in FUNCTIONS:
        return [literal(call.args[0], names)]
    if isinstance(function, ast.Name) and function.id == "pattern":
        return [literal(part, names) for part in call.args]
    return []


def literal(node: ast.expr, names: dict[str, ast.expr]) -> str:
    """The text of constants, of f-strings without what is put in, and of concatenations, by whatever names they go."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts) | ast.Tuple(elts=parts):
            return " ".join(literal(part, names) for part in parts)
        case ast.BinOp(left=left, right=right):
            return literal(left, names) + literal(right, names)
        case ast.FormattedValue(value=inner) | ast.Starred(value=inner) | ast.Call(func=ast.Name() as inner):
            return literal(inner, names)
        case ast.Name(id=name) if name in names:
            return literal(names[name], {other: value for other, value in names.items() if other != name})
        case _:
            return ""


@pytest.mark.parametrize("path", sorted((SOURCE / "languages").glob("*.py")), ids=lambda path: path.stem)
def test_no_meaning_stands_twice_in_a_language(path: Path) -> None:
    tables = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Dict)]
    for table in tables:
        keys = [ast.unparse(key) for key in table.keys if key is not None]
        assert sorted(keys) == sorted(set(keys))
