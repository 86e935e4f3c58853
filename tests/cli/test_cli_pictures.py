"""`draw` and `heatmap`: files, their names, and what is said of them."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

import pytest

import exgraph as xg
from exgraph.cli import pictures
from exgraph.drawing.graphviz import render

MAGIC = {"svg": b"<?xml", "png": b"\x89PNG\r\n\x1a\n", "pdf": b"%PDF-", "dot": b"digraph"}
SVG = "{http://www.w3.org/2000/svg}"


def nodes_and_edges(svg: bytes) -> tuple[int, int]:
    kinds = [group.get("class") for group in ElementTree.fromstring(svg).iter(f"{SVG}g")]
    return kinds.count("node"), kinds.count("edge")


def texts(svg: bytes) -> str:
    return "\n".join("".join(element.itertext()) for element in ElementTree.fromstring(svg).iter(f"{SVG}text"))


def test_a_picture_goes_to_outputs_and_its_path_is_printed(exgraph, workplace):
    result = exgraph("draw")
    assert (result.code, result.out, result.err) == (0, "outputs/exchange-2003-2007.svg\n", "")
    assert [path.name for path in (workplace / "outputs").iterdir()] == ["exchange-2003-2007.svg"]
    assert (workplace / "outputs/exchange-2003-2007.svg").read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize("form", MAGIC)
def test_the_suffix_the_format_and_a_dash_agree(exgraph, workplace, form):
    result = exgraph("draw", "-H", "dmz", "-o", f"new/p.{form}")
    assert (result.code, result.out, result.err) == (0, f"new/p.{form}\n", "")
    assert (workplace / f"new/p.{form}").read_bytes().startswith(MAGIC[form])
    assert exgraph("draw", "-f", form).out == f"outputs/exchange-2003-2007.{form}\n"
    piped = exgraph("draw", "--format", form, "-o", "-")
    assert piped.raw.startswith(MAGIC[form])
    assert piped.err == ""


@pytest.mark.parametrize(
    ("highlight", "name"),
    [
        ("dmz", "dmz"),
        ("DMZ", "DMZ"),
        ("hub-2007", "hub-2007"),
        ("Hub Transport", "Hub-Transport"),
        ("SMTP", "SMTP"),
        ("25", "25"),
        ("tcp/135", "tcp-135"),
        ("dynamic", "dynamic"),
    ],
)
def test_a_zone_role_application_or_port_is_put_in_the_foreground(exgraph, workplace, highlight, name):
    result = exgraph("draw", "--highlight", highlight, "--format", "dot")
    assert (result.code, result.out) == (0, f"outputs/exchange-2003-2007-{name}.dot\n")
    assert (workplace / result.out.strip()).read_text("utf-8") == xg.draw(xg.load(), highlight).dot


def test_labels_are_drawn_in_the_language_asked_for(exgraph):
    english, russian = (exgraph("draw", "--style", "lines", "-o", "-", *more).raw for more in ((), ("--lang", "ru")))
    assert "Hub Transport" in texts(english)
    assert "Транспортный" in texts(russian)
    assert texts(english).split("\n")[0] != texts(russian).split("\n")[0]
    assert nodes_and_edges(english) == nodes_and_edges(russian)


def test_stated_draws_the_document_without_inferences(exgraph):
    stated = exgraph("draw", "--stated", "-f", "dot", "-o", "-").out
    assert stated == xg.draw(xg.load(stated=True)).dot
    assert stated != exgraph("draw", "-f", "dot", "-o", "-").out


@pytest.mark.parametrize("kind", ["connections", "ports", "asymmetry", "zones"])
@pytest.mark.parametrize("form", ["svg", "png", "pdf"])
def test_heatmaps_come_in_every_format(exgraph, workplace, kind, form):
    result = exgraph("heatmap", kind, "-f", form)
    assert (result.code, result.out, result.err) == (0, f"outputs/exchange-2003-2007-{kind}.{form}\n", "")
    assert (workplace / result.out.strip()).read_bytes().startswith(MAGIC[form])


def test_a_heatmap_goes_where_it_is_told(exgraph, workplace):
    assert exgraph("heatmap", "connections", "-o", "new/h.png").out == "new/h.png\n"
    assert (workplace / "new/h.png").read_bytes().startswith(MAGIC["png"])
    piped = exgraph("heatmap", "ports", "exchange-2003-2007", "--lang", "ru", "-o", "-")
    assert (piped.code, piped.err) == (0, "")
    assert nodes_and_edges(piped.raw) == (0, 0)


HOSTILE = [
    '<x>]; evil [URL="javascript:alert(1)"]; y [label=<z>',
    'quote " backslash \\ end \\',
    "two\nlines\r\nand\ttab\x00\x07",
    "long " * 20_000,
    "‮مرحبا‬ <b>&amp;</b>",
    "=cmd|' /C calc'!A0",
]


@pytest.mark.parametrize("label", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_labels_are_text_in_the_picture_and_change_no_number(exgraph, workplace, label):
    content = json.loads(exgraph("export").out)
    before = nodes_and_edges(exgraph("draw", "--style", "lines", "-o", "-").raw)
    content["roles"][0]["labels"] = {"en": label, "ru": label}
    (workplace / "hostile.json").write_text(json.dumps(content), "utf-8")
    # How long a name is decides where boxes of rows stand, and so which lines there are.
    rows = exgraph("draw", "hostile.json", "-o", "-")
    assert (rows.code, rows.err) == (0, "")
    assert not re.search(rb'href="javascript', rows.raw)
    drawn = exgraph("draw", "hostile.json", "--style", "lines", "-o", "-")
    assert (drawn.code, drawn.err) == (0, "")
    assert nodes_and_edges(drawn.raw) == before
    assert not re.search(rb'href="javascript', drawn.raw)
    shown = exgraph("show", "hostile.json", "hub-2007", "relay-dmz", "--lang", "en")
    assert shown.code == 0
    assert not re.search(r"[\x00-\x09\x0b-\x1f‮]", shown.out)


FAILURES = {
    "takes-too-long": (
        "import time; time.sleep(30)",
        "Graphviz did not finish within 0.5 seconds; --time-limit allows more",
    ),
    "aborts": ("import os; os.abort()", "Graphviz was stopped by signal 6"),
    "draws-nothing": ("", "Graphviz drew nothing"),
    "refuses": (
        "import sys; sys.exit('syntax error near nowhere')",
        "Graphviz failed (exit 1): syntax error near nowhere",
    ),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_a_layout_that_fails_is_one_line_and_leaves_the_dot_text(exgraph, workplace, monkeypatch, failure):
    behaviour, message = FAILURES[failure]
    (workplace / "child.py").write_text(behaviour, "utf-8")
    monkeypatch.setattr(render, "CHILD", workplace / "child.py")
    (workplace / "p.svg").write_text("an older picture", "utf-8")
    result = exgraph("draw", "--style", "lines", "-o", "p.svg", "--time-limit", "0.5")
    told = f"exgraph: {message}; the picture's DOT text is in p.dot\n"
    if failure == "takes-too-long":
        instead = ("zones and their conduits are drawn instead", "laid out by sfdp instead, without frames for zones")
        late = "Graphviz did not finish within 0.5 seconds"
        told = "".join(f"{late}: {simpler}\n" for simpler in instead) + told
    assert (result.code, result.out, result.err) == (2, "", told)
    assert (workplace / "p.dot").read_bytes() == exgraph("draw", "--style", "lines", "-f", "dot", "-o", "-").raw
    assert (workplace / "p.svg").read_text("utf-8") == "an older picture"


def test_a_layout_that_takes_long_is_announced_unless_quiet(exgraph, monkeypatch):
    monkeypatch.setattr(pictures, "MANY_LINES", 10)
    assert re.fullmatch(
        r"laying out \d+ lines; this is given 60 seconds\n", exgraph("draw", "--style", "lines", "-o", "p.svg").err
    )
    assert exgraph("draw", "-q", "--style", "lines", "-o", "p.svg").err == ""
