"""What a server needs: every flow of it on its side, with the other end and what is not sure of it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

import exgraph as xg
from exgraph.__main__ import run
from exgraph.analysis.openings.ask import openings
from exgraph.errors import UnknownName
from exgraph.sources.document import Reading
from exgraph.sources.formats.xlsx import grids_of
from exgraph.sources.load import read

from .generated import matrices


@pytest.fixture
def listed(tmp_path):
    """Reads rows of source, destination, protocol, port and action."""

    def reading(*rows):
        path = tmp_path / "list.csv"
        path.write_text("\n".join(("Source,Destination,Protocol,Port,Action", *rows)) + "\n", encoding="utf-8")
        return read(path, reading=Reading(profile=False)).matrix

    return reading


def told(found):
    return [(one.direction, one.other, one.flow.service.key, *one.marks) for one in found.needs]


@given(matrices())
def test_every_flow_of_a_role_is_there_once_on_its_side(made):
    for role in made.roles:
        found = openings(made, role.id)
        expected = {
            (
                "self" if flow.source == flow.destination else "in" if flow.destination == role.id else "out",
                flow.source if flow.destination == role.id else flow.destination,
                flow.service.key,
            )
            for flow in made.flows
            if role.id in (flow.source, flow.destination)
        }
        given_ = [(one.direction, one.other, one.flow.service.key) for one in found.needs]
        assert len(given_) == len(set(given_))
        assert set(given_) == expected


@given(matrices())
def test_a_zone_needs_what_its_roles_need(made):
    for zone in {role.zone for role in made.roles}:
        of_roles = [need for role in made.roles_in(zone) for need in openings(made, role.id).needs]
        assert list(openings(made, zone).needs) == of_roles


@pytest.mark.parametrize(
    ("rows", "role", "expected"),
    [
        (("any,Web,tcp,443,allow",), "web", [("in", "any", "? tcp/443")]),
        (("any,Web,tcp,443,allow",), "any", [("out", "web", "? tcp/443")]),
        (
            ("App,Web,tcp,80-90,allow", "App,Web,tcp,85,deny"),
            "app",
            [("out", "web", "? tcp/80-84"), ("out", "web", "? tcp/86-90"), ("out", "web", "? tcp/85", "denied")],
        ),
        (("10.0.0.0/8,Web,tcp,443,allow",), "10.1.2.3", [("out", "web", "? tcp/443")]),
        (("App,Web,,443,allow",), "web", [("in", "app", "? ?/443", "no-transport")]),
        (("App,Web,tcp,,allow",), "app", [("out", "web", "? tcp/? [no port is stated]", "unresolved", "no-ports")]),
        (("App,App,tcp,7000,allow",), "app", [("self", "app", "? tcp/7000")]),
    ],
    ids=["everybody", "as-everybody", "narrowed", "address", "no-transport", "no-port", "itself"],
)
def test_other_ends_and_what_is_not_sure(listed, rows, role, expected):
    assert told(openings(listed(*rows), role)) == expected


def test_the_seed_says_it_in_one_line():
    assert openings(xg.load(), "hub-2007").summary == (
        "hub-2007 accepts 17 services from 6 roles and opens 18 services on 6 roles. Its hosts open 2 services on each "
        "other. 2 rows have ports that are chosen at run time."
    )


def test_an_unknown_name_offers_the_nearest():
    with pytest.raises(UnknownName, match=r"^unknown role or zone 'hub-2006'; did you mean 'hub-2007'\?$"):
        openings(xg.load(), "hub-2006")


def test_every_format_has_every_row(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for name in ("hub.csv", "hub.json", "hub.md", "hub.html", "hub.xlsx"):
        assert run(["openings", "hub-2007", "-o", name]) == 0
    assert capsys.readouterr() == ("hub.csv\nhub.json\nhub.md\nhub.html\nhub.xlsx\n", "")
    (first, *rows) = (tmp_path / "hub.csv").read_text("utf-8").splitlines()
    assert first.startswith("role,direction,other,other_zone,other_addresses,application,transport,ports,ranges")
    assert len(rows) == len(json.loads((tmp_path / "hub.json").read_text("utf-8"))["openings"]) == 37
    sheets = {grid.sheet: grid for grid in grids_of((tmp_path / "hub.xlsx").read_bytes(), "hub.xlsx")}
    rows = {name: len(grid.rows) - 1 for name, grid in sheets.items() if name != "about"}
    assert rows == {"openings": 37, "unconnected": 14}
    page = (tmp_path / "hub.html").read_text("utf-8")
    assert page.startswith('<!doctype html>\n<html lang="en">')
    assert page.count("<tr>") == 37 + 3 + 1 + 2
    assert (tmp_path / "hub.md").read_text("utf-8").count("matrix.ru.txt") == 1
