"""Graphviz runs beside the interpreter: what it does wrong becomes a message, never a crash."""

from __future__ import annotations

import json
import os
import re
import sys
import time
from pathlib import Path

import pytest

import exgraph as xg
from exgraph.drawing.graphviz import render as rendering
from exgraph.drawing.graphviz.render import LayoutError, positions, render

SIMPLE = "digraph { a -> b }"


@pytest.mark.parametrize("form", ["webp", "vml", "vrml", "SVG", "svg:cairo", "", "dot"])
def test_graphviz_is_never_given_a_format_that_is_not_on_the_list(form: str) -> None:
    with pytest.raises(xg.ExgraphError, match=f"^unknown picture format {form!r}"):
        render(SIMPLE, form)


def test_a_layout_that_takes_too_long_is_stopped() -> None:
    edges = "".join(f"n{a} -> n{(a * a + b) % 400};" for a in range(400) for b in range(12))
    with pytest.raises(LayoutError, match=r"^Graphviz did not finish within 0\.5 seconds; --time-limit allows more$"):
        render(f"digraph {{ {edges} }}", "svg", 0.5)


def test_a_pdf_is_the_same_bytes_whenever_it_is_drawn() -> None:
    one = render(SIMPLE, "pdf")
    time.sleep(1.1)
    assert render(SIMPLE, "pdf") == one
    assert re.findall(rb"/(?:CreationDate|ModDate) \(([^)]*)", one) == [b"D:19700101000000Z"]


def test_a_layout_that_was_stopped_is_ended_at_its_time_limit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stopped = tmp_path / "layout_child.py"
    stopped.write_text("import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)\n", encoding="utf-8")
    monkeypatch.setattr(rendering, "CHILD", stopped)
    with pytest.raises(LayoutError, match=r"^Graphviz did not finish within 0\.5 seconds; --time-limit allows more$"):
        render(SIMPLE, "svg", 0.5)


def test_dot_text_that_graphviz_refuses_is_an_error_and_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(LayoutError, match=r"^Graphviz failed \(exit 4\): Error: syntax error in line 1"):
        render("digraph { a -> ", "svg")
    assert capfd.readouterr() == ("", "")


def test_a_graphviz_that_crashes_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    crashing = tmp_path / "layout_child.py"
    crashing.write_text("import os, sys\nsys.stdin.buffer.read()\nos.abort()\n", encoding="utf-8")
    monkeypatch.setattr(rendering, "CHILD", crashing)
    with pytest.raises(LayoutError, match=r"^Graphviz was stopped by signal 6$"):
        render(SIMPLE, "svg")


@pytest.fixture
def without_pygraphviz(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine on which pygraphviz does not load, for want of a system library."""
    failing = tmp_path / "layout_child.py"
    failing.write_text(
        "import sys\nsys.stdin.buffer.read()\n"
        "sys.stderr.write('libX11.so.6: cannot open shared object file\\n')\nsys.exit(3)\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(rendering, "CHILD", failing)


@pytest.mark.usefixtures("without_pygraphviz")
def test_without_any_graphviz_the_dot_text_is_written_and_the_message_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(LayoutError) as caught:
        xg.draw(xg.load(), "dmz").save(tmp_path / "dmz.svg")
    assert str(caught.value) == (
        "no Graphviz can be used: pygraphviz does not load (libX11.so.6: cannot open shared object file) and there is "
        "no `dot` on PATH. On Linux, pygraphviz needs libX11, libglib2.0 and libexpat (Debian: apt install libx11-6 "
        "libglib2.0-0 libexpat1); or install Graphviz itself; the picture's DOT text is in " + str(tmp_path / "dmz.dot")
    )
    assert (tmp_path / "dmz.dot").read_text(encoding="utf-8") == xg.draw(xg.load(), "dmz").dot
    assert not (tmp_path / "dmz.svg").exists()


@pytest.mark.usefixtures("without_pygraphviz")
@pytest.mark.skipif(os.name == "nt", reason="the stand-in for dot is a script")
def test_a_dot_on_the_path_takes_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stand_in = tmp_path / "dot"
    stand_in.write_text(f"#!{sys.executable}\nimport sys\nprint(sys.argv[1], sys.stdin.read())\n", encoding="utf-8")
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert render(SIMPLE, "pdf") == f"-Tpdf {SIMPLE}\n".encode()


def test_fonts_come_with_the_project_so_that_a_machine_without_any_draws_letters(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(rendering, "SYSTEM_FONTS", str(tmp_path / "none.conf"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    blank, letters = (
        render(f'digraph {{ a [label="{text}", fontname="DejaVu Sans", width=2, fixedsize=true] }}', "png")
        for text in ("\ue000\ue001\ue002", "Жук")
    )
    boxes = render('digraph { a [label="\ue003\ue004\ue005", fontname="DejaVu Sans", width=2, fixedsize=true] }', "png")
    assert letters not in (blank, boxes)


@pytest.mark.parametrize("asked", [{}, {"highlight": "exchange-2007"}, {"zones_only": True}, {"focus": "dc"}], ids=str)
def test_what_is_painted_is_as_high_as_what_was_placed(asked):
    """Else rows drift away from the lines that meet them."""
    picture = xg.draw(xg.load(), **asked)
    objects = json.loads(positions(picture.dot))["objects"]
    painted = {one["name"]: float(one["height"]) * 72 for one in objects if "height" in one}
    apart = {box.name: painted[box.name] - box.height for box in picture.topology.boxes}
    assert {name: far for name, far in apart.items() if abs(far) > 0.6} == {}
