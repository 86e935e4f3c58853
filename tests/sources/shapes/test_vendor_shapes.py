"""Every document of `vendor_shapes.toml` is read as the flows beside it: add a pair there for each new writing."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from .reading import adds_up, document, flows

PAIRS = tomllib.loads(Path(__file__).with_name("vendor_shapes.toml").read_text("utf-8"))["pair"]


@pytest.mark.parametrize("pair", PAIRS, ids=[pair["id"] for pair in PAIRS])
def test_the_document_is_read_as_its_flows(tmp_path: Path, pair: dict[str, Any]) -> None:
    found = document(tmp_path, pair["document"], pair.get("name", "ports.md"))
    assert flows(found) == pair["flows"]
    assert [table.shape for table in found.explanations] == pair["shapes"]
    assert found.problems == ()
    assert adds_up(found)


@pytest.mark.parametrize(
    "header",
    ["Rule|Source|Destination|Action", "Правило|Источник|Получатель|Действие", "Regel|Quelle|Ziel|Protokoll"],
)
def test_rules_without_ports_that_say_nothing_known_are_told_beside_a_table_that_is_read(tmp_path, header):
    rules = f"|{header}|\n|---|---|---|---|\n|1|Office|Internet|Lookup|\n|2|Any|Any|Mirror|\n"
    text = (
        f"# Rules\n\n{rules}\n# Ports\n\n| Source | Destination | Port |\n|---|---|---|\n| Web | Store | 5432/tcp |\n"
    )
    found = document(tmp_path, text)
    assert flows(found) == ["Web > Store: ? tcp/5432"]
    assert [table.place for table in found.explanations if table.unread] == ["ports.md:3"]
    assert [reason.options for table in found.explanations if table.unread for reason in table.advice] == []
