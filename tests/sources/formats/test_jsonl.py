"""JSON records → grids and matrices."""

from __future__ import annotations

from pathlib import Path

import pytest

import exgraph as xg
from exgraph.sources.formats import read_contents

from .looking import only, texts

RULES = '[{"src": "web", "dst": "db", "port": 5432},\n {"src": "web", "dst": "mq", "port": [5671, 5672]}]'
TABLE = [["src", "dst", "port"], ["web", "db", "5432"], ["web", "mq", "5671, 5672"]]


@pytest.mark.parametrize(
    ("text", "table", "lines"),
    [
        (RULES, TABLE, [1, 1, 2]),
        (f'{{"version": 3,\n "rules": {RULES}, "by": [1, 2], "of": {{}}}}', TABLE, [2, 2, 3]),
        ('{"src":"web","dst":"db","port":5432}\n\n{"src":"web","dst":"mq","port":[5671,5672]}\n', TABLE, [1, 1, 3]),
        (
            '[{"from": {"name": "web", "ip": null}, "toPort": 443, "any_use": true}, {"from": {"name": "app"}}]',
            [["from name", "from ip", "to Port", "any use"], ["web", "", "443", "true"], ["app", "", "", ""]],
            [1, 1, 1],
        ),
        (
            '[{"ports": [{"protocol": "tcp", "port": 443}, {"protocol": "udp", "port": 53}]}]',
            [["ports"], ["tcp 443\nudp 53"]],
            [1, 1],
        ),
    ],
    ids=["a list", "a list in an object", "an object a line", "objects in objects", "a list of objects in one"],
)
def test_records_are_rows(text: str, table: list[list[str]], lines: list[int]) -> None:
    grid = only(text, "jsonl")
    assert (texts(grid), [row[0].line for row in grid.rows], grid.spans) == (table, lines, False)


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("a.json", RULES),
        ("a.json", f'{{"rules": {RULES}}}'),
        ("a.jsonl", '{"src":"web","dst":"db","port":5432}\n{"src":"web","dst":"mq","port":[5671,5672]}\n'),
        ("a.ndjson", '{"src":"web","dst":"db","port":5432}\n{"src":"web","dst":"mq","port":[5671,5672]}\n'),
        ("a.txt", RULES),
    ],
)
def test_records_are_read_by_their_suffix_or_contents(tmp_path: Path, file: str, text: str) -> None:
    (tmp_path / file).write_text(text, encoding="utf-8")
    document = xg.read(tmp_path / file)
    assert [f"{flow.source} {flow.destination} {flow.service.ports_text}" for flow in document.matrix.flows] == [
        "web db 5432",
        "web mq 5671",
        "web mq 5672",
    ]
    assert document.form == "jsonl"


def test_exgraphs_own_json_is_no_record(tmp_path: Path) -> None:
    path = tmp_path / "own.json"
    path.write_text(xg.to_json(xg.load()), encoding="utf-8")
    assert xg.read(path).form == "json"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"src": "web"}\n{"src": }\n', 'a.jsonl line 2: not JSON: expecting value\n    {"src": }\n            ^'),
        (
            '[{"src": 1},\n {"src" 2}]',
            "a.jsonl line 2: not JSON: expecting ':' delimiter\n     {\"src\" 2}]\n            ^",
        ),
        (
            "[" * 100_000,
            f"a.jsonl line 1: not JSON: it is nested too deeply\n    …{'[' * 100}…\n{' ' * 38}^",
        ),
        (
            f'[{{"port": {"9" * 5000}}}]',
            f'a.jsonl line 1: not JSON: a number in it is too long\n    [{{"port": {"9" * 90}…\n{" " * 14}{"^" * 90}',
        ),
    ],
)
def test_what_is_no_json_is_told_with_its_place(text: str, message: str) -> None:
    with pytest.raises(xg.UnusableInput) as caught:
        read_contents(text.encode(), "a.jsonl")
    assert str(caught.value) == message
