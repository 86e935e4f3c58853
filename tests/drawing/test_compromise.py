"""The topology with what a compromised role reaches."""

from __future__ import annotations

import networkx as nx
import pytest

import exgraph as xg
from exgraph.drawing.topology.question import Question
from exgraph.drawing.topology.scene import topology
from exgraph.errors import ExgraphError


@pytest.fixture(scope="module")
def matrix():
    return xg.load("exchange-2003-2007")


@pytest.mark.parametrize("role", ["relay-dmz", "dc", "outlook-2003"])
def test_a_role_shows_its_distance_and_the_flows_that_lead_one_hop_farther_are_strong(matrix, role):
    shown = topology(Question(matrix, if_compromised=role))
    distances = nx.single_source_shortest_path_length(matrix.graph, role)
    assert {other.id: shown.hops(other.id) for other in matrix.roles} == {
        r.id: distances.get(r.id) for r in matrix.roles
    }
    drawn = [*shown.bundles.lines, *shown.bundles.badges]
    carried = {flow.key for line in drawn if line.strong for flow in line.flows if flow in shown.highlight}
    assert carried == {edge for edge in matrix.graph.edges(keys=True) if distances[edge[1]] == distances[edge[0]] + 1}


def test_the_title_is_the_finding_in_the_language_of_the_picture(matrix):
    assert topology(Question(matrix, if_compromised="relay-dmz")).title == (
        "If SMTP Relay is compromised: 13 of 13 other roles are within 3 hops, 2 of them directly"
    )
    assert topology(Question(matrix, if_compromised="clients")).title == (
        "If Clients is compromised: 11 of 11 other roles are within 3 hops, 4 of them directly"
    )
    assert "«Ретрансляция SMTP»" in topology(Question(matrix, if_compromised="relay-dmz", language="ru")).title


def test_what_reaches_nothing_says_so_and_leaves_the_rest_pale():
    from ..analysis.matrices import matrix

    shown = topology(Question(matrix({"a": "z", "b": "z"}, {"b>a": "X tcp/1"}), if_compromised="a"))
    assert shown.title == "If a is compromised: it reaches no other role"
    assert shown.foreground == {"a"}
    assert not any(line.strong for line in shown.bundles.lines)


def test_every_box_has_its_number_and_the_legend_counts_them(matrix):
    dot = xg.draw(matrix, if_compromised="relay-dmz", style="lines").dot
    boxes = [line for line in dot.splitlines() if line.strip().startswith("n") and "fillcolor" in line]
    assert [sum(f"<b>{hops}</b>" in box for box in boxes) for hops in range(4)] == [1, 2, 6, 5]
    assert all(f"hops away: {hops} · roles: {roles}" in dot for hops, roles in ((1, 2), (2, 6), (3, 5)))


def test_the_lines_out_of_the_compromised_role_are_labelled_with_their_services(matrix):
    dot = xg.draw(matrix, if_compromised="relay-dmz", style="lines").dot
    labels = [line for line in dot.splitlines() if " -> " in line and " label=" in line and "SMTP" in line]
    assert len(labels) == 2


def test_a_picture_shows_one_thing(matrix):
    with pytest.raises(ExgraphError) as failure:
        xg.draw(matrix, highlight="dmz", if_compromised="dmz")
    assert (
        str(failure.value) == "a picture highlights something, or shows a compromise or a difference: one of the three"
    )
    with pytest.raises(xg.UnknownName) as failure:
        xg.draw(matrix, if_compromised="relay")
    assert str(failure.value) == "unknown role or zone 'relay'; did you mean 'relay-dmz'?"
