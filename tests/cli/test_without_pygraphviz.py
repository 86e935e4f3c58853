"""A machine without Graphviz: every command that draws nothing answers, and each that draws says what is missing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import typer

from exgraph.cli.app import app

from .conftest import Command

ROOT = typer.main.get_command(app)
COMMANDS = {
    *(name for name in ROOT.commands if name != "analyze"),
    *(f"analyze {name}" for name in ROOT.commands["analyze"].commands),
}
NOT_DRAWING = {
    "show": "show relay-dmz",
    "explain": "explain relay-dmz hub-2007",
    "check": "check policy.toml",
    "diff": "diff exchange-2003-2007 exchange-2003-2007",
    "retire": "retire relay-dmz",
    "export": "export -o all.xlsx",
    "lint": "lint exchange-2003-2007",
    "openings": "openings relay-dmz",
    "inventory": "inventory inventory.csv list.csv",
    "enforce": "enforce list.csv -i inventory.csv --to nft -o rules.nft",
    "permitted": "permitted rules.csv -i inventory.csv -m list.csv",
    "rules": "rules rules.csv",
    "read": "read list.csv",
    "profile": "profile list.csv",
    "analyze alike": "analyze alike",
    "analyze asymmetry": "analyze asymmetry",
    "analyze ports": "analyze ports",
    "analyze crossings": "analyze crossings --zone dmz",
    "analyze conduits": "analyze conduits",
    "analyze reach": "analyze reach dmz",
    "analyze paths": "analyze paths dmz directory",
    "analyze chokepoints": "analyze chokepoints dmz directory",
    "analyze closing": "analyze closing 25",
    # Squares are drawn by matplotlib.
    "heatmap": "heatmap ports -o ports.svg",
}
#: Exit code 0, and the message where the picture would be.
WITHOUT_PICTURE = {"report": "report -o page.html", "gallery": "gallery -o pictures"}
WHY = "no Graphviz can be used: pygraphviz does not load (no wheel for this machine) and there is no `dot` on PATH."


@pytest.fixture(autouse=True)
def without_pygraphviz(workplace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No pygraphviz in this process and in the one that lays out, no program on PATH, and two small inputs."""
    folder = tmp_path / "hiding"
    folder.mkdir()
    (folder / "pygraphviz.py").write_text("raise ImportError('no wheel for this machine')\n", "utf-8")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.delitem(sys.modules, "pygraphviz", raising=False)
    monkeypatch.setenv("PATH", "")
    (workplace / "list.csv").write_text("Source,Destination,Protocol,Port\nweb,db,TCP,1433\n", "utf-8")
    (workplace / "inventory.csv").write_text("role,host,address\nweb,w1,192.0.2.1\ndb,d1,192.0.2.2\n", "utf-8")
    (workplace / "rules.csv").write_text(
        "order,action,source,destination,transport,ports,comment\n1,permit,192.0.2.1,192.0.2.2,tcp,1433,R1\n", "utf-8"
    )
    (workplace / "policy.toml").write_text('default = "allow"\n[rules]\n"dmz -> clients" = "smtp only"\n', "utf-8")


def test_every_command_is_tried() -> None:
    assert {*NOT_DRAWING, *WITHOUT_PICTURE, "draw"} == COMMANDS


@pytest.mark.parametrize("line", NOT_DRAWING.values(), ids=NOT_DRAWING)
def test_a_command_that_draws_nothing_answers(line: str, exgraph: Command) -> None:
    result = exgraph(*line.split())
    assert "raphviz" not in result.err
    assert (result.code, bool(result.raw)) == (0, True), result.err


@pytest.mark.parametrize("form", ["json", "csv", "graphml", "gexf", "cyjs", "mmd", "d2", "dot", "xlsx"])
def test_what_needs_no_places_is_exported(form: str, exgraph: Command) -> None:
    assert exgraph("export", "--format", form).code == 0


@pytest.mark.parametrize("command", WITHOUT_PICTURE)
def test_a_page_says_why_it_has_no_picture(command: str, exgraph: Command, workplace: Path) -> None:
    result = exgraph(*WITHOUT_PICTURE[command].split())
    page = workplace / result.out.split()[-1]
    assert result.code == 0
    assert WHY in result.err + page.read_text("utf-8")


@pytest.mark.parametrize("line", ["draw -o all.svg", "export -f drawio -o all.drawio"])
def test_a_command_that_draws_says_what_is_missing_and_exits_with_2(line: str, exgraph: Command) -> None:
    result = exgraph(*line.split())
    assert (result.code, result.out) == (2, "")
    assert WHY in result.err
    assert result.err.count("\n") == 1
