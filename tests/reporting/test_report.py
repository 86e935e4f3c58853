"""The report as a file: whole, self-contained, the same every time, and nothing of a document is markup in it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import exgraph as xg
from exgraph.reporting.page.facts import Places, embedded
from exgraph.reporting.page.flow_sets import FlowSets, packed
from exgraph.reporting.page.targets import Lines, targets_of
from exgraph.values.labels import Labels
from exgraph.wording.phrases import phrase

#: Elements without an end (HTML, section 13.1.2); SVG elements may end themselves.
VOID = {"meta", "input", "br"}
MOST_BYTES = 600_000


class Page(HTMLParser):
    """What a page consists of; fails on elements that are not closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.inside: list[str] = []
        self.contents: dict[str, list[str]] = {"style": [], "script": []}
        self.feed(html)
        self.close()
        assert self.inside == []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attributes}))
        if tag not in VOID:
            self.inside.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attributes}))

    def handle_endtag(self, tag: str) -> None:
        assert self.inside.pop() == tag

    def handle_data(self, text: str) -> None:
        if self.inside and self.inside[-1] in self.contents:
            self.contents[self.inside[-1]].append(text)
        else:
            self.texts.append(text)

    def of(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture(scope="module")
def made() -> xg.Report:
    return xg.report(xg.read(), retire=["exchange-2003"])


@pytest.fixture(scope="module")
def page(made: xg.Report) -> Page:
    return Page(made.html)


def unpacked(numbers: list[int], data: dict | None = None) -> list[int]:
    if numbers and isinstance(numbers[0], str):
        return [place for place, flow in enumerate(data["flows"]) if numbers in names_of(flow, data)]
    found: list[int] = []
    for number in numbers:
        found += [number] if number >= 0 else range(found[-1] + 1, found[-1] + 1 - number)
    return found


def names_of(flow: list, data: dict) -> list[list]:
    """What the sets that a flow is in are called."""
    source, destination, service, *_ = flow
    zones = [data["roles"][role]["zone"] for role in (source, destination)]
    roles = [["opens", source], ["accepts", destination], ["at", source], ["at", destination]]
    return [*roles, ["zones", *zones], ["port", data["services"][service]["port"]]]


def hash_of(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def test_the_policy_allows_its_own_style_and_script_and_nothing_else(page):
    policy = next(meta["content"] for meta in page.of("meta") if "http-equiv" in meta)
    (style,), (data, script) = page.contents["style"], page.contents["script"]
    assert policy.split("; ") == [
        "default-src 'none'",
        f"style-src {hash_of(style)}",
        f"script-src {hash_of(script)}",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    assert json.loads(data)["version"] == 2


def test_there_is_no_form_that_could_be_sent(page):
    assert not page.of("form")
    assert [given for given in page.of("div") if given.get("role") == "search"]
    assert {given["type"] for given in page.of("button")} == {"button"}


def test_nothing_refers_to_another_file_or_host(page, made):
    assert not {"link", "img", "iframe", "object", "embed", "image", "use", "a"} & {
        tag for tag, attributes in page.elements if tag != "a" or not attributes["href"].startswith("#")
    }
    attributes = {name for _, given in page.elements for name in given}
    assert not {name for name in attributes if name.startswith("on") or name in ("style", "src", "srcset", "action")}
    assert "url(" not in made.html
    assert "@import" not in made.html
    addresses = set(re.findall(r"https?://[^\s\"'<>]+", made.html))
    assert addresses == {"http://www.w3.org/2000/svg"}


def test_every_id_is_there_once_and_every_reference_finds_one(page):
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    for _, attributes in page.elements:
        for name in ("aria-labelledby", "for"):
            assert attributes.get(name, ids[0]) in ids
        if attributes.get("href"):
            assert attributes["href"].removeprefix("#") in ids


def test_rows_roles_zones_and_lines_of_the_page_are_those_of_the_data(page):
    data = json.loads(page.contents["script"][0])
    matrix = xg.load()
    assert [role["id"] for role in data["roles"]] == [role.id for role in matrix.roles]
    assert len(data["flows"]) == len(list(matrix.flows))
    boxes = [given["data-role"] for tag, given in page.elements if tag == "g" and "data-role" in given]
    assert sorted(boxes, key=int) == sorted([str(n) for n in range(14)] * 2, key=int)
    lines = {given["data-line"] for tag, given in page.elements if tag == "g" and "data-line" in given}
    assert lines == {str(n) for n in range(len(data["lines"]))}
    assert {place for line in data["lines"] for place in unpacked(line, data)} == set(range(367))
    for name, rows in data["sheets"].items():
        assert all(0 <= place < 367 for row in rows for place in unpacked(row[0], data)), name


@pytest.mark.parametrize("numbers", [(), (0,), (5, 6), (0, 1, 2, 4, 7, 8), tuple(range(3, 400))])
def test_a_packed_list_is_unpacked_to_what_it_was(numbers):
    assert unpacked(packed(numbers)) == list(numbers)


@given(st.sets(st.integers(0, 300)).map(lambda some: tuple(sorted(some))))
def test_packing_loses_nothing_and_is_never_longer(numbers):
    assert unpacked(packed(numbers)) == list(numbers)
    assert len(packed(numbers)) <= len(numbers)


def test_a_set_of_flows_is_told_by_what_they_have_in_common_and_stays_the_same_set():
    matrix = xg.load()
    places = Places(matrix)
    data = json.loads(Page(xg.report(matrix).html).contents["script"][0])
    told = FlowSets(places.flows, places.role, tuple(places.zone[role.zone] for role in matrix.roles)).told
    sets = [places.at_role("dc"), places.of_zones("clients", "exchange-2007"), places.of_endpoint("tcp/25"), (1, 2, 5)]
    assert [told(flows)[0] for flows in sets[:3]] == ["at", "zones", "port"]
    assert [tuple(unpacked(told(flows), data)) for flows in sets] == sets


@pytest.mark.parametrize("asked", [{}, {"zones_only": True}, {"if_compromised": "relay-dmz"}], ids=str)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_rows_and_cells_of_a_picture_stand_for_the_flows_that_are_drawn_once_each(asked, language):
    matrix = xg.load()
    places, picture = Places(matrix), xg.draw(matrix, language=language, **asked)
    lines = Lines(places)
    targets = targets_of(picture, lines)
    known = lines.all()
    rows = [known[int(one["data-line"])] for name, one in targets.items() if "_row_" in name and "data-line" in one]
    told = Counter(place for row in rows for place in row)
    drawn = {place for box in picture.topology.boxes for row in box.rows for place in places.of_keys(row.flows)}
    assert told == Counter(drawn)


def test_a_line_of_the_topology_stands_for_flows_between_its_ends():
    matrix = xg.load()
    picture = xg.draw(matrix)
    roles = {box.name: set(box.roles) for box in picture.topology.boxes}
    rows = {box.name: {key for row in box.rows for key in row.flows} for box in picture.topology.boxes}
    for curve in picture.topology.curves:
        assert curve.flows
        tail, head = roles[curve.tail], roles[curve.head]
        for source, destination, _ in curve.flows:
            assert (source in tail and destination in head) or (source in head and destination in tail)
        assert set(curve.flows) <= rows[curve.head]


def test_the_report_is_the_same_every_time_and_not_too_large(made):
    assert xg.report(xg.read(), retire=["exchange-2003"]).html == made.html
    assert len(made.html.encode()) < MOST_BYTES


def test_it_says_what_was_read_without_saying_where_it_lies(page):
    shown = " ".join(" ".join(page.texts).split())
    digest = hashlib.sha256(Path(xg.read().path).read_bytes()).hexdigest()
    assert f"Document matrix.ru.txt SHA-256 {digest} Profile profile.toml Format sections" in shown
    assert f"Made by exgraph {xg.__version__}" in shown
    assert str(xg.read().path) not in shown


def test_a_matrix_alone_has_no_account():
    assert 'data-word="account-rows"' not in xg.report(xg.load()).html


def test_unknown_names_to_retire_are_refused():
    with pytest.raises(
        xg.UnknownName, match=r"^unknown role, zone or product 'exchange-203'; did you mean 'exchange-2003'\?$"
    ):
        xg.report(xg.load(), retire=["exchange-203"])


def test_the_result_of_a_policy_is_in_it(tmp_path):
    policy = tmp_path / "mail.toml"
    policy.write_text('default = "deny"\n[rules]\n"dmz -> exchange-2007" = "no 25"\n', "utf-8")
    page = Page(xg.report(xg.load(), policy=policy).html)
    assert "mail: 0 of 2 rules passed, 2 violated by 287 flows, 0 undecided." in page.texts


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_page_opens_in_the_language_asked_for(language):
    html = xg.report(xg.load(), language).html
    assert f'<html lang="{language}">' in html
    assert f">{phrase(language, 'report.asymmetries')}</a>" in html


@pytest.mark.parametrize(("language", "spoken"), [("en", "en"), ("de", "en"), ("ru", "ru"), ("ru-RU", "ru")])
def test_the_page_says_the_language_of_its_own_words_and_that_of_foreign_labels(language, spoken):
    labels = Labels.of({language: "Name"})
    roles = (xg.Role("a", labels, "z"), xg.Role("b", zone="z"))
    html = xg.report(xg.Matrix.from_flows(roles, (xg.Zone("z"),), [("a", "b", "X tcp/1")]), language).html
    assert f'<html lang="{spoken}">' in html
    foreign = "" if language == spoken else f' lang="{language}"'
    assert f'<span data-role="0"{foreign}>Name</span>' in html
    assert '<span data-role="1">b</span>' in html
    assert f'<td class="verbatim" lang="{language}"></td>' in html


@pytest.mark.parametrize(
    "text", ["</script><script>alert(1)</script>", "<!--", "a & b", "\u2028\u2029", "\ud800"], ids=ascii
)
def test_embedded_data_cannot_end_its_element(text):
    written = embedded({"text": text})
    assert not re.search("[<>&\u2028\u2029\ud800]", written)
    assert json.loads(written) == {"text": text}


def test_a_matrix_without_flows_or_roles_is_reported_too():
    zone = xg.Zone("z", Labels.of({"en": "Z"}))
    for roles in ((), (xg.Role("a", zone="z"),)):
        page = Page(xg.report(xg.Matrix(roles, (zone,), ())).html)
        assert "No flow crosses a zone border." in page.texts


def test_a_picture_that_does_not_show_every_role_cannot_be_selected_in():
    roles = tuple(xg.Role(f"r{n}", zone="ab"[n % 2]) for n in range(120))
    flows = [(f"r{n}", f"r{n * 7 % 120}", f"App{n % 9} tcp/{1000 + n}") for n in range(120)]
    page = Page(xg.report(xg.Matrix.from_flows(roles, (xg.Zone("a"), xg.Zone("b")), flows)).html)
    assert [given for tag, given in page.elements if tag == "svg"]
    assert not [given for tag, given in page.elements if tag == "g" and {"id", "data-role"} & given.keys()]
    # The cells of zones can be selected: all flows between two of them.
    data = json.loads(page.contents["script"][0])
    flows = [unpacked(line, data) for line in data["lines"]]
    assert sorted(place for line in flows for place in line) == list(range(120))
    assert "Roles are too many to be drawn one by one" in " ".join(page.texts)


def test_saving_makes_folders_and_writes_the_page(tmp_path, made):
    path = made.save(tmp_path / "deep" / "r.html")
    assert path.read_text("utf-8") == made.html


def test_the_reading_of_a_retirement_counts_the_needs_that_the_answer_counts():
    retired = ("exchange-2003", "outlook-2003")
    assert "; 6 needs of roles that stay must be settled before" in xg.retire(xg.load(), *retired).summary
    page = xg.report(xg.load(), retire=retired).html
    assert "in 5 steps. Needs of roles that stay, to be settled before: 6." in page
