"""Ports in the sentences and lists of a document without tables are told with their lines."""

from __future__ import annotations

from pathlib import Path

import pytest

import exgraph as xg
from exgraph.errors import UnusableInput
from exgraph.sources.shapes.told.ports_in_prose import MOST_SHOWN, ports_in_prose


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("The agents reach the hub on port 4505.", [1]),
        ("Die Agenten erreichen den Hub über Port 4505.", [1]),
        ("Deux ports doivent être ouverts : **80/TCP** et **443/UDP**.", [1]),
        ("SSH (port 22) has to be open between the hub and the node.", [1]),
        ("These ports must be open on the hub:\n\n* 4505 for jobs\n* HTTP: 80\n\nVersion 12 is current.", [3, 4]),
        ("Set it up.\n\n```\nlisten on port 4505\n```\n", []),
        ("The hub has 24 ports and was built in 2019.", []),
        ("Released in 2024:\n\n* 4505 units\n", []),
    ],
)
def test_the_lines_that_state_ports(text: str, lines: list[int]) -> None:
    assert [each.line for each in ports_in_prose(text)] == lines


def test_a_document_without_tables_tells_its_ports(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("# Network\n\nThe agents reach the hub on port 4505.\n", encoding="utf-8")
    with pytest.raises(UnusableInput) as refused:
        xg.load(str(path))
    assert str(refused.value).splitlines() == [
        f"{path}: no table was found in this markdown document",
        f"{path} line 3: ports in a sentence or a list, not read: The agents reach the hub on port 4505.",
    ]


def test_of_many_lines_the_first_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("\n\n".join(f"Port {4500 + each} is for jobs." for each in range(MOST_SHOWN + 2)), encoding="utf-8")
    with pytest.raises(UnusableInput) as refused:
        xg.load(str(path))
    assert str(refused.value).splitlines()[-1] == f"{path}: lines with ports, not read: 2 more"
