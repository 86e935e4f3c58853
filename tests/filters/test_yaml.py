"""The YAML that is read: what programs write, as they mean it, and nothing that is not sure."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.errors import UnusableInput
from exgraph.filters.formats.yaml_places import PlacedYaml

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**9), 10**9),
    st.from_regex(r"[a-z][a-z0-9./ -]{0,8}[a-z0-9]", fullmatch=True).filter(
        lambda text: text not in ("true", "false", "null")
    ),
)
keys = st.from_regex(r"[a-z][a-z0-9./-]{0,6}", fullmatch=True)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=12
)


def _scalar(value: object) -> str:
    return "" if value is None else json.dumps(value) if isinstance(value, bool) or value in ([], {}) else str(value)


def block(value: object, indent: int, same_column: bool) -> list[str]:
    """The value as a program writes it, a row a line; lists stand at the column of their key, or further in."""
    space = " " * indent
    rows = []
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            if inner and isinstance(inner, dict | list):
                deeper = indent if same_column and isinstance(inner, list) else indent + 2
                rows += [f"{space}{key}:", *block(inner, deeper, same_column)]
            else:
                rows.append(f"{space}{key}: {_scalar(inner)}".rstrip())
    elif isinstance(value, list) and value:
        for inner in value:
            if inner and isinstance(inner, dict | list):
                first, *rest = block(inner, indent + 2, same_column)
                rows += [f"{space}- {first.strip()}", *rest]
            else:
                rows.append(f"{space}- {_scalar(inner)}".rstrip())
    else:
        rows.append(f"{space}{_scalar(value)}")
    return rows


@given(st.dictionaries(keys, values, min_size=1, max_size=3), st.booleans())
def test_what_a_program_writes_is_what_it_meant(value, same_column):
    assert PlacedYaml("\n".join(block(value, 0, same_column)), "x").value == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: 1 # one\n", {"a": 1}),
        ('a: "x # y"\n', {"a": "x # y"}),
        ("a: 'it''s'  # so\n", {"a": "it's"}),
        ("a: {b: [1, x], c: {}}\n", {"a": {"b": [1, "x"], "c": {}}}),
        ('a: ["10.0.0.0/8", fd00::/8]\n', {"a": ["10.0.0.0/8", "fd00::/8"]}),
        ("a: |\n  text: here\n  - and\nb: 2\n", {"a": "text: here\n- and", "b": 2}),
        ("a:\n- b: 1\n  c: 2\n- d\n", {"a": [{"b": 1, "c": 2}, "d"]}),
        ("a:\n  -\n    b: 1\n", {"a": [{"b": 1}]}),
        ("- - 1\n  - 2\n- 3\n", [[1, 2], 3]),
        ("a: ~\nb:\nc: no\n", {"a": None, "b": None, "c": "no"}),
        ("a/b.c: x:y\n", {"a/b.c": "x:y"}),
        ('"a b": 1\n', {"a b": 1}),
        ("a: 0123\n", {"a": "0123"}),
    ],
)
def test_a_form_is_read(text, value):
    assert PlacedYaml(text, "x").value == [value]


def test_documents_are_told_apart_and_mappings_have_lines():
    placed = PlacedYaml("---\n# none\n---\na:\n  b: 1\n--- # next\nc: {d: 1}\n...\n", "x")
    one, two = placed.value
    lines = [placed.origin(each).line for each in (one, one["a"], two, two["c"])]
    assert (placed.value, lines) == ([{"a": {"b": 1}}, {"c": {"d": 1}}], [4, 5, 7, 7])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: &x 1\n", 1),
        ("a: *x\n", 1),
        ("a: !!str 1\n", 1),
        ("? a\n: b\n", 1),
        ("a: 1\n   b: 2\n", 2),
        ("a: 1\n- b\n", 2),
        ("a: [1, 2\n", 1),
        ("a: {b}\n", 1),
        ("a: [1] 2\n", 1),
        ("a: 1\na: 2\n", 2),
        ("%YAML 1.2\n", 1),
        ("a:\n\tb: 1\n", 2),
        ("--- a\n", 1),
    ],
)
def test_another_form_is_refused_with_its_line(text, line):
    with pytest.raises(UnusableInput, match=re.escape(f"x line {line}: this form of YAML is not read")):
        PlacedYaml(text, "x")
