"""In the pseudo-language, whatever a picture, the gallery or the report says itself stands in ⟦…⟧.

The matrix has numbers for names, so that letters outside are ours; but for services, which are named as they are
everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

import exgraph as xg
from exgraph.drawing.heatmap.draw import KINDS
from exgraph.drawing.palette import FAMILIES
from exgraph.wording.voices import VOICES

#: The words of services' names and of families of them.
SERVICES = {
    word
    for text in (*xg.load().index.keys, *(family.label for family in FAMILIES))
    for word in re.findall(r"[^\W\d_]+", text.replace("dynamic", ""))
}


@pytest.fixture(scope="module")
def numbered() -> xg.Matrix:
    """The default matrix with numbers in place of names."""
    return _numbered(xg.load())


@pytest.fixture(scope="module")
def later(numbered: xg.Matrix) -> xg.Matrix:
    """The same, later: a role and some flows are gone, and a port is new."""
    last = numbered.roles[-1].id
    flows = [f for f in list(numbered.flows)[:-60] if last not in (f.source, f.destination)]
    more = [("101", "102", "LDAP tcp/389"), ("102", "101", "tcp/49152-65535"), ("101", "103", "tcp/4711")]
    kept = [(f.source, f.destination, f.service) for f in flows]
    return xg.Matrix.from_flows(numbered.roles[:-1], numbered.zones, [*kept, *more], "2")


def _numbered(matrix: xg.Matrix) -> xg.Matrix:
    zones = {zone.id: str(number) for number, zone in enumerate(matrix.zones, start=1)}
    roles = {role.id: str(number) for number, role in enumerate(matrix.roles, start=101)}
    return xg.Matrix.from_flows(
        [xg.Role(roles[role.id], zone=zones[role.zone], kind=role.kind) for role in matrix.roles],
        [xg.Zone(zones[zone.id], exposed=zone.exposed) for zone in matrix.zones],
        [(roles[flow.source], roles[flow.destination], flow.service) for flow in matrix.flows],
        "1",
    )


def unsaid(texts: list[str], *known: str) -> list[str]:
    """The texts that have letters outside ⟦…⟧; services are named as they are everywhere, `tcp/dynamic` too."""
    assert any("⟦" in text for text in texts)
    words = (set(re.findall(r"[^\W\d_]+", outside(text).replace("/dynamic", ""))) for text in texts)
    return [text for text, found in zip(texts, words, strict=True) if found - SERVICES - {*known}]


def outside(text: str) -> str:
    while (left := re.sub("⟦[^⟦⟧]*⟧", "", text)) != text:
        text = left
    return text


def texts_of_dot(dot: str) -> Iterator[str]:
    """Every text that can be seen, in quotes or a word without, and every HTML-like label without its markup."""
    for quoted, word in re.findall(r'(?:label|tooltip)=(?:"((?:[^"\\]|\\.)*)"|([^"<\s\]]+))', dot):
        yield unescape(quoted or word).replace("\\n", "\n")
    for part in dot.split("=<")[1:]:
        depth, end = 1, 0
        while depth:
            depth += {"<": 1, ">": -1}.get(part[end], 0)
            end += 1
        yield unescape(re.sub("<[^>]*>", " ", part[: end - 1]))


def texts_of_html(html: str) -> list[str]:
    html = re.sub(r"<(style|script)\b.*?</\1>", "", html, flags=re.DOTALL)
    # What a picture says may take several lines.
    html = re.sub(r"</text>\s*<text\b[^>]*>", " ", html)
    attributes = re.findall(r'\s(?:placeholder|aria-label|alt|title)="([^"]*)"', html)
    return [unescape(text) for text in (*re.findall(r">([^<]+)<", html), *attributes)]


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"highlight": "1"},
        {"highlight": "101"},
        {"highlight": "25"},
        {"highlight": "SMTP"},
        {"if_compromised": "1"},
        {"if_compromised": "101"},
        {"zones_only": True},
        {"zones_only": True, "highlight": "1"},
        {"collapse": True},
        {"focus": "101"},
        {"focus": "101", "depth": 2},
        {"engine": "sfdp"},
    ],
)
def test_a_topology_says_nothing_outside(numbered: xg.Matrix, later: xg.Matrix, asked: dict[str, object]) -> None:
    for matrix in (numbered, later):
        assert unsaid([*texts_of_dot(xg.draw(matrix, language="xx", **asked).dot)]) == []  # type: ignore[arg-type]


def test_a_difference_says_nothing_outside(numbered: xg.Matrix, later: xg.Matrix) -> None:
    for before, after in ((numbered, later), (later, numbered), (numbered, numbered)):
        assert unsaid([*texts_of_dot(xg.draw(before, language="xx", diff=after).dot)]) == []


@pytest.mark.parametrize("number", [80, 200])
def test_a_table_of_roles_says_nothing_outside(number: int) -> None:
    flows = [(str(n), str((n * n + 1) % number), f"tcp/{n + 1}") for n in range(number)]
    flows += [(str(n), "0", "tcp/1") for n in range(number)]
    matrix = xg.Matrix.from_flows([xg.Role(str(n), zone="1") for n in range(number)], [xg.Zone("1")], flows)
    drawn = xg.draw(matrix, language="xx", collapse=False)
    assert drawn.form == "listed"
    assert drawn.why is not None
    assert unsaid([drawn.why.said("xx"), *texts_of_dot(drawn.dot)]) == []


@pytest.mark.parametrize("number", [80, 300])
def test_a_table_of_changes_says_nothing_outside(number: int) -> None:
    roles, zones = [xg.Role(str(n), zone="1") for n in range(number)], [xg.Zone("1")]
    one = [(str(n), str((n * n + 1) % number), f"tcp/{n + 1}") for n in range(number)]
    before, after = (xg.Matrix.from_flows(roles, zones, flows) for flows in (one, one[:1]))
    drawn = xg.draw(before, language="xx", diff=after)
    assert drawn.form == "listed"
    assert drawn.why is not None
    assert unsaid([drawn.why.said("xx"), *texts_of_dot(drawn.dot)]) == []


def test_roles_in_stacks_say_nothing_outside() -> None:
    roles = [xg.Role("1", zone="1"), *(xg.Role(str(number), zone="2") for number in range(11, 91))]
    flows = [(role.id, "1", "tcp/22") for role in roles[1:]]
    matrix = xg.Matrix.from_flows(roles, [xg.Zone("1"), xg.Zone("2")], flows)
    drawn = xg.draw(matrix, language="xx", style="lines")
    assert drawn.why is not None
    assert unsaid([drawn.why.said("xx"), *texts_of_dot(drawn.dot)]) == []


@pytest.mark.parametrize("kind", [*KINDS, "difference"])
def test_a_heatmap_says_nothing_outside(numbered: xg.Matrix, later: xg.Matrix, kind: str) -> None:
    shown = (
        xg.heatmap(numbered, "connections", "xx", later) if kind == "difference" else xg.heatmap(numbered, kind, "xx")
    )
    lines = (*shown.rows, *shown.columns, *shown.row_groups, *shown.column_groups)
    texts = [shown.title, shown.subtitle, *shown.corner, *(entry.text for entry in shown.legend)]
    texts += [text for line in lines for text in (line.label, line.second)]
    texts += [square.text for row in shown.squares for square in row if square]
    texts += [tile.text for entry in shown.legend for tile in entry.tiles]
    assert unsaid(texts) == []


def test_the_steps_of_a_retirement_say_nothing_outside(numbered: xg.Matrix) -> None:
    shown = xg.draw_stages(xg.retire(numbered, "101", "105"), "xx", "lines")
    written = [text.get_text() for text in shown.figure().axes[0].texts]
    said = " ".join(shown.title.split())
    texts = [shown.title, *(text for panel in shown.panels for text in (panel.heading, *panel.notes))]
    # The title is broken into lines, each of which is a part of it.
    assert unsaid([*texts, *(text for text in written if text not in said)]) == []


def test_the_table_of_a_retirement_says_nothing_outside(numbered: xg.Matrix) -> None:
    assert unsaid([*texts_of_dot(xg.draw_stages(xg.retire(numbered, "101", "105"), "xx").dot)]) == []


def test_the_gallery_says_nothing_outside(numbered: xg.Matrix, later: xg.Matrix, tmp_path: Path) -> None:
    told: list[str] = []
    page = xg.gallery(numbered, "xx", later).save(tmp_path, tell=lambda message: told.append(message.said("xx")))
    assert unsaid([*texts_of_html(page.read_text(encoding="utf-8")), *told]) == []


def test_the_report_says_nothing_outside(numbered: xg.Matrix) -> None:
    html = xg.report(numbered, "xx", retire=["101"]).html
    # The pictures of other languages, and the languages by their own names.
    others = f'<div class="picture scroll [a-z]+" data-language="({"|".join(VOICES)})".*?</svg></div>'
    html = re.sub(others, "", html, flags=re.DOTALL)
    html = re.sub(r'<select name="language">.*?</select>', "", html, flags=re.DOTALL)
    # The name and version of what made it are no phrase.
    rules = {*(rule.id for rule in xg.lint(numbered).rules), f"exgraph {xg.__version__}"}
    sections = re.split(r'(?=<section id=")', html)
    sections_left = {
        re.match(r'<section id="([^"]*)"|', section)[1]  # type: ignore[index]
        for section in sections
        if unsaid(["⟦⟧", *(text for text in texts_of_html(section) if text not in rules)], "dynamic")
    }
    assert sections_left == set()
