"""A number that several answers say is the same wherever it is said."""

from __future__ import annotations

import json
import re

import pytest

import exgraph as xg
from exgraph.wording.numbers import grouped, percent

POLICY = """
kind = "policy"
name = "open"
default = "allow"

[rules]
"* -> *" = "anything"
"""


@pytest.fixture(scope="module")
def document():
    return xg.read()


@pytest.fixture(scope="module")
def seed(document):
    return document.matrix


@pytest.fixture(scope="module")
def evidence(document, tmp_path_factory):
    path = tmp_path_factory.mktemp("policy") / "open.toml"
    path.write_text(POLICY)
    return json.loads(xg.check(document, path, clauses=True).to_json())["supports_evidence_for"]["evidence"]


def test_what_clauses_say_is_what_the_answers_say(document, seed, evidence):
    assert evidence["lint"] == xg.lint(document).summary
    assert evidence["conduits"] == xg.conduits(seed).summary


def test_no_conduit_opens_more_than_the_one_that_is_named(seed):
    conduits = xg.conduits(seed)
    crossing = [one for one in xg.closing(seed).openings if one.source_zone != one.destination_zone]
    assert {one.ends: one.at_most for one in conduits.conduits} == {
        (one.source_zone, one.destination_zone): one.opened for one in crossing
    }
    widest = max(crossing, key=lambda one: one.opened)
    assert conduits.widest.ends == (widest.source_zone, widest.destination_zone)
    number = grouped(widest.opened)
    assert f"{widest.source_zone} → {widest.destination_zone} with 7 ports and dynamic, {number}" in conduits.summary
    assert f"Clients opens 7 ports and dynamic ones ({number} at most)" in xg.heatmap(seed, "zones").title


def test_the_encrypted_share_is_of_what_is_known_to_be_and_crossings_count_the_same(seed):
    conduits, crossing = xg.conduits(seed), xg.crossings(seed).crossing
    assert {kind: crossing[kind] for kind in conduits.crossing} == conduits.crossing
    shares = [percent(crossing[kind] / crossing["flows"]) for kind in ("encrypted", "unknown")]
    assert f"{shares[0]} of them known to be encrypted, {shares[1]} of unknown protection" in conduits.summary


@pytest.mark.parametrize("what", ["relay-dmz", "exchange-2003", "dc", "hub-2007"])
def test_needs_are_counted_alike_in_the_sentence_the_title_and_json(seed, what):
    found = xg.retire(seed, what)
    told = json.loads(found.to_json())
    needs = [need for stage in told["stages"] for need in stage["needs"]]
    assert re.search(r"(\d+) needs? of roles that stay", found.summary)[1] == str(len(needs))
    assert f"To be settled before ({len(needs)})" in found.to_text()
    alone = re.search(r"(\d+) of them without another", found.summary)
    assert int(alone[1] if alone else 0) == sum(not need["elsewhere"] for need in needs)


def test_ports_and_ranges_are_counted_alike_and_dynamic_ones_are_not_among_them(seed):
    said = [re.search(r"(\d+) ports and ranges", found.summary)[1] for found in (xg.ports(seed), xg.closing(seed))]
    assert said == ["22", "22"]
    assert len({flow.service.endpoint for flow in seed.flows if flow.service.ports is not None}) == 22
