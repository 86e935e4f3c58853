"""The example's rules are those that the command makes of its inventory."""

from __future__ import annotations

from pathlib import Path

import pytest

import exgraph as xg
from exgraph.__main__ import run

FOLDER = Path(__file__).parents[2] / "examples" / "enforce"
#: To make them again: in this folder, `exgraph enforce -i inventory.toml -o core.nft`.
WRITTEN = ("core.nft", "core.trace.csv")


@pytest.mark.parametrize("name", WRITTEN)
def test_the_example_is_what_the_command_writes(name, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run(["enforce", "-i", str(FOLDER / "inventory.toml"), "-o", "core.nft", "-q"]) == 3
    assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes()


def test_only_one_flow_of_the_example_is_open():
    found = xg.enforce(xg.load(), FOLDER / "inventory.toml")
    assert [(flow.key, str(why)) for flow, why in found.open] == [(("cas-2007", "um-2007", "? ?/dynamic"), "transport")]
    assert found.absent == found.foreign == ()


def test_nothing_is_wrong_in_the_rules_of_the_example():
    assert xg.rules(str(FOLDER / "core.nft")).summary == "No findings in 110 rules of 1 filter."
