"""Text in the files of pictures is text, and a PDF says its title and its language."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from typing import Any

import pytest

import exgraph as xg
from exgraph.drawing.captions import plain
from exgraph.drawing.heatmap.draw import KINDS
from exgraph.drawing.pdf import titled

SEED = xg.load()
SVG = "{http://www.w3.org/2000/svg}"
#: A picture in a language, and its title.
PICTURES: dict[str, Callable[[str], tuple[Any, str]]] = {
    "topology": lambda language: _drawn(language),
    "map of zones": lambda language: _drawn(language, zones_only=True),
    "plan": lambda language: _of_topology(xg.draw_stages(xg.retire(SEED, "exchange-2003"), language)),
    "stages": lambda language: _titled(xg.draw_stages(xg.retire(SEED, "exchange-2003"), language, style="lines")),
    **{kind: lambda language, kind=kind: _titled(xg.heatmap(SEED, kind, language)) for kind in KINDS},
}


def _drawn(language: str, **asked: Any) -> tuple[Any, str]:
    return _of_topology(xg.draw(SEED, language=language, **asked))


def _of_topology(picture: Any) -> tuple[Any, str]:
    return picture, picture.topology.title


def _titled(shown: Any) -> tuple[Any, str]:
    return shown, shown.title


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_texts_of_a_heatmap_are_texts(kind: str, language: str) -> None:
    shown = xg.heatmap(SEED, kind, language)
    root = ET.fromstring(shown.render("svg"))
    texts = [text.text or "" for text in root.iter(f"{SVG}text")]
    assert shown.title.split()[0] in texts[0]
    for line in (*shown.rows, *shown.columns):
        assert any(text.rstrip("…") and line.label.startswith(text.rstrip("…")) for text in texts), line.label
    # Matplotlib 3.9 has the size and the families in one.
    styles = (text.get("style") or "" for text in root.iter(f"{SVG}text"))
    families = {re.search("font(?:-family)?: (?:[^';]* )?([^;]*)", style) for style in styles}
    assert all(found and found[1].startswith("'DejaVu Sans', Verdana, sans-serif") for found in families)


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("name", PICTURES)
def test_a_pdf_has_title_and_language(name: str, language: str) -> None:
    shown, title = PICTURES[name](language)
    facts = last_objects(shown.render("pdf"))
    assert text_of(facts["Root"], b"Lang") == language
    assert text_of(facts["Info"], b"Title") == plain(title)
    assert facts["Info"].count(b"/Title") == 1
    assert b"/DisplayDocTitle true" in facts["Root"]
    assert facts["Root"].count(b"/Pages") == 1


def last_objects(pdf: bytes) -> dict[str, bytes]:
    """The catalog and the facts of a PDF, found as a reader does: from its end, by their places."""
    start = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*\Z", pdf)
    assert start
    table = pdf[int(start[1]) :]
    assert table.startswith(b"xref\n")
    places = {
        int(number): int(place) for number, place in re.findall(rb"^(\d+) 1\n(\d{10}) 00000 n \n", table, re.MULTILINE)
    }
    found = {}
    for name in ("Root", "Info"):
        number = re.search(rf"/{name} (\d+) 0 R".encode(), table)
        assert number
        place = places[int(number[1])]
        assert pdf[place:].startswith(b"%s 0 obj" % number[1])
        found[name] = pdf[place : pdf.index(b"endobj", place)]
    previous = re.search(rb"/Prev (\d+)", table)
    assert previous
    assert pdf[int(previous[1]) :].startswith(b"xref")
    return found


def text_of(entries: bytes, name: bytes) -> str:
    found = re.search(rb"/" + name + rb" <FEFF([0-9A-F]*)>", entries)
    assert found
    return bytes.fromhex(found[1].decode()).decode("utf-16-be")


@pytest.mark.parametrize("title", ["", "(a) \\ <b>", "Ж\U0001f9f1", "x" * 5000])
def test_any_title_is_the_title(title: str) -> None:
    pdf = titled(xg.draw(SEED).render("pdf"), title, "pt-BR")
    facts = last_objects(pdf)
    assert (text_of(facts["Info"], b"Title"), text_of(facts["Root"], b"Lang")) == (title, "pt-BR")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4\n", b"trailer << /Root 1 0 R >>\nstartxref\n5\n%%EOF\n"])
def test_what_is_no_such_pdf_stays_as_it_is(data: bytes) -> None:
    assert titled(data, "title", "en") == data
