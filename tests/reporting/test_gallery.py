"""The gallery: every picture in one folder, and a page that says what to notice in each."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

import exgraph as xg
from exgraph.__main__ import run
from exgraph.errors import ExgraphError, printable
from exgraph.reporting.gallery import Drawn, Exhibit, Gallery
from exgraph.wording.phrases import Phrase

from ..injections import INJECTIONS

SMALL = "| Source | Destination | Protocol | Port |\n|---|---|---|---|\n| Web | Database | TCP | 5432 |\n"


class Page(HTMLParser):
    """What stands in a page: its texts, elements, targets and ids."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.targets: list[str] = []
        self.ids: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attributes:
            self.attributes.add(name)
            if name in ("src", "href"):
                self.targets.append(value or "")
            if name == "id":
                self.ids.append(value or "")

    def handle_data(self, data: str) -> None:
        self.text += data


def fake(name: str, heading: str, title: str) -> Exhibit:
    return Exhibit(name, heading, lambda form, seconds: Drawn(b"picture", title, "where from"))


def test_a_gallery_has_the_topology_each_zone_and_each_heatmap():
    names = [exhibit.name for exhibit in xg.gallery(xg.load()).exhibits]
    zones = ["zone-dmz", "zone-clients", "zone-exchange-2007", "zone-exchange-2003", "zone-directory"]
    assert names == ["topology", "conduits", *zones, "connections", "ports", "asymmetry", "zones"]


def test_a_difference_stands_first():
    matrix = xg.load()
    names = [exhibit.name for exhibit in xg.gallery(matrix, diff=matrix.moved("frontend-2003", "dmz")).exhibits]
    assert names[:3] == ["diff", "connections-diff", "topology"]


def test_headings_are_in_the_language_asked_for():
    headings = [exhibit.heading for exhibit in xg.gallery(xg.load(), "ru").exhibits]
    assert headings[:3] == ["Топология", "Зоны и каналы между ними", "Зона: ДМЗ"]


def test_zones_whose_names_make_the_same_file_name_are_told_apart():
    zones = tuple(xg.Zone(name) for name in ("a/b", "A b", "a-b"))
    roles = tuple(xg.Role(f"r{number}", zone=zone.id) for number, zone in enumerate(zones))
    names = [exhibit.name for exhibit in xg.gallery(xg.Matrix(roles, zones, ())).exhibits]
    assert names[2:5] == ["zone-a-b", "zone-A-b-2", "zone-a-b-3"]


def test_the_command_draws_into_a_folder_and_prints_the_page(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("small.md").write_text(SMALL, encoding="utf-8")
    assert run(["gallery", "small.md", "-f", "png", "-o", "new/g"]) == 0
    out, err = capsys.readouterr()
    names = ["topology", "conduits", "zone-internal", "zone-databases", "connections", "ports", "asymmetry", "zones"]
    assert out == "new/g/index.html\n"
    guesses, *drawn = err.splitlines()
    assert guesses == (
        "small.md: the zones of 2 roles are guesses from their labels (1 without a word for one); "
        "--in web=ZONE, … or a profile settles them"
    )
    assert drawn == [f"{number} of 8: {name}.png" for number, name in enumerate(names, start=1)]
    files = {path.name: path.read_bytes() for path in Path("new/g").iterdir()}
    assert set(files) == {"index.html", *(f"{name}.png" for name in names)}
    assert all(files[f"{name}.png"].startswith(b"\x89PNG") for name in names)
    page = Page(files["index.html"].decode("utf-8"))
    assert [target for target in page.targets if not target.startswith("#")] == [
        f"{name}.png" for name in names for _ in "ab"
    ]
    assert page.ids == [target[1:] for target in page.targets if target.startswith("#")] == names
    assert xg.draw(xg.load("small.md")).topology.title in page.text


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-o", "-"], "a gallery is a folder of files, which standard output cannot take; name one with -o"),
        (["-f", "pdf"], "unknown picture format 'pdf'; known: svg, png"),
    ],
)
def test_what_a_gallery_cannot_be_is_an_error(arguments, message, capsys):
    assert run(["gallery", *arguments]) == 2
    assert capsys.readouterr() == ("", f"exgraph: {message}\n")


def test_a_picture_that_cannot_be_drawn_is_told_and_said_on_the_page(tmp_path):
    def refuse(form: str, seconds: float) -> Drawn:
        raise ExgraphError("too many <roles>")

    told: list[Phrase] = []
    shown = Gallery(xg.load(), "en", "svg", (fake("topology", "Topology", "All"), Exhibit("ports", "Ports", refuse)))
    page = Page(shown.save(tmp_path, tell=told.append).read_text(encoding="utf-8"))
    assert [*map(str, told)] == ["1 of 2: topology.svg", "2 of 2: ports.svg is not drawn: too many <roles>"]
    assert "Not drawn: too many <roles>" in page.text
    assert page.tags.count("img") == 1
    assert not (tmp_path / "ports.svg").exists()
    with pytest.raises(ExgraphError, match=r"^too many <roles>$"):
        replace(shown, exhibits=shown.exhibits[1:]).save(tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_every_text_on_the_page_is_text_and_the_policy_allows_its_own_style_alone(tmp_path):
    matrix = xg.load()
    exhibits = tuple(fake(f"zone-{number}", text, text) for number, text in enumerate(INJECTIONS))
    harmless = tuple(fake(f"zone-{number}", "x", "x") for number, _ in enumerate(INJECTIONS))
    text = Gallery(matrix, "en", "svg", exhibits).save(tmp_path).read_text(encoding="utf-8")
    page = Page(text)
    plain = Page(Gallery(matrix, "en", "svg", harmless).save(tmp_path / "h").read_text(encoding="utf-8"))
    assert page.tags == plain.tags
    assert (page.targets, page.ids, page.attributes) == (plain.targets, plain.ids, plain.attributes)
    assert not any(name.startswith("on") for name in page.attributes)
    for injection in INJECTIONS:
        assert printable(injection) in page.text
    (style,) = re.findall("<style>(.*?)</style>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    wanted = f"default-src &#x27;none&#x27;; img-src &#x27;self&#x27; file:; style-src &#x27;sha256-{digest}&#x27;; "
    assert f'content="{wanted}base-uri &#x27;none&#x27;"' in text
