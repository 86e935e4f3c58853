"""A matrix with more flows than one page holds: a page of the answers, and a page a zone."""

from __future__ import annotations

import re

import pytest

import exgraph as xg
from exgraph.reporting.page import parts
from exgraph.reporting.page.parts import is_parted, part_of, zones_of


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_FLOWS", 366)


@pytest.mark.parametrize(("most", "parted"), [(367, False), (366, True)])
def test_up_to_so_many_flows_a_report_is_one_page(monkeypatch, most: int, parted: bool) -> None:
    monkeypatch.setattr(parts, "MOST_FLOWS", most)
    assert is_parted(xg.load()) is parted


def test_a_matrix_of_one_zone_has_no_pages_of_zones(small_pages) -> None:
    matrix = xg.load()
    roles = tuple(xg.Role(role.id, zone="z") for role in matrix.roles)
    assert not is_parted(xg.Matrix.from_flows(roles, (xg.Zone("z"),), [flow.key for flow in matrix.flows]))


def test_the_parts_hold_every_flow_at_each_of_its_zones_and_no_other() -> None:
    matrix = xg.load()
    told: dict[tuple[str, str, str], set[str]] = {}
    for zone in zones_of(matrix):
        for flow in part_of(matrix, zone).flows:
            told.setdefault(flow.key, set()).add(zone.id)
    home = {role.id: role.zone for role in matrix.roles}
    assert told == {flow.key: {home[flow.source], home[flow.destination]} for flow in matrix.flows}


@pytest.mark.slow
def test_a_parted_report_is_a_page_without_a_script_and_a_page_a_zone(small_pages, tmp_path) -> None:
    page = xg.report(xg.read(), "en", date="2026-03-31").save(tmp_path / "r.html").read_text("utf-8")
    assert "<script" not in page
    assert '<form class="bar"' not in page
    assert "The 367 flows of this matrix are more than one page can hold" in page
    links = re.findall(r'<li><a href="([^"]*)">([^<]*)</a> \((\d+)\)</li>', page)
    assert links == [
        *(("r-zone-dmz.html", "DMZ", "1"), ("r-zone-clients.html", "Clients", "3")),
        *(("r-zone-exchange-2007.html", "Exchange 2007", "5"), ("r-zone-exchange-2003.html", "Exchange 2003", "4")),
        ("r-zone-directory.html", "Directory", "1"),
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["r.html", *(link for link, _, _ in links)])
    dmz = (tmp_path / "r-zone-dmz.html").read_text("utf-8")
    assert '<h1 data-word="title">Exchange 2003/2007 coexistence: DMZ</h1>' in dmz
    assert "<script>" in dmz
    assert "as of 2026-03-31" in dmz


def test_a_page_that_is_not_saved_has_no_links_to_what_is_not_there(small_pages) -> None:
    page = xg.report(xg.read(), "en").html
    assert "<li>DMZ (1)</li>" in page
    assert not [link for link in re.findall(r'href="([^"]*)"', page) if not link.startswith("#")]


@pytest.mark.slow
def test_a_parted_report_opens_without_a_word_of_the_console(small_pages, opened, tmp_path) -> None:
    path = xg.report(xg.read(), "en").save(tmp_path / "r.html")
    shown = opened(path)
    assert shown.texts(".verdict b") == ["2", "5", "156", "13", "0"]
    other = opened(tmp_path / "r-zone-dmz.html", "#select=pair:relay-dmz,hub-2007")
    assert other.texts("#details h3")[0] == "SMTP Relay → Hub Transport"
