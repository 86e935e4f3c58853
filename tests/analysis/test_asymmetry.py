from __future__ import annotations

import json
from collections import Counter

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph import load
from exgraph.analysis.asymmetry.answer import MOST_ROLES_TALLIED
from exgraph.analysis.asymmetry.ask import asymmetry
from exgraph.model.matrix import Matrix

from .matrices import matrix

ZONES = {"a": "inside", "b": "inside"}


def only_pair(cells, zones=ZONES):
    (pair,) = asymmetry(matrix(zones, cells)).pairs
    return pair


@pytest.mark.parametrize(
    ("cells", "kind", "only_a_to_b", "only_b_to_a", "both"),
    [
        ({"a>b": "X tcp/1"}, "one-way", ("X tcp/1",), (), ()),
        ({"b>a": "X tcp/1"}, "one-way", (), ("X tcp/1",), ()),
        ({"a>b": "X tcp/1", "b>a": "X tcp/1"}, "symmetric", (), (), ("X tcp/1",)),
        ({"a>b": "X tcp/1, Y tcp/2", "b>a": "Y tcp/2, X tcp/1"}, "symmetric", (), (), ("X tcp/1", "Y tcp/2")),
        ({"a>b": "X tcp/1", "b>a": "Y tcp/1"}, "different", ("X tcp/1",), ("Y tcp/1",), ()),
        ({"a>b": "X tcp/1", "b>a": "X udp/1"}, "different", ("X tcp/1",), ("X udp/1",), ()),
        ({"a>b": "X tcp/1, Y tcp/2", "b>a": "Y tcp/2"}, "different", ("X tcp/1",), (), ("Y tcp/2",)),
        ({"a>b": "X tcp/1 TLS", "b>a": "X tcp/1"}, "different", ("X tcp/1 TLS",), ("X tcp/1",), ()),
        ({"a>a": "X tcp/1"}, "none", (), (), ()),
        ({}, "none", (), (), ()),
    ],
)
def test_a_pair_compares_by_the_canonical_text_of_its_services(cells, kind, only_a_to_b, only_b_to_a, both):
    pair = only_pair(cells)
    assert (pair.kind, pair.only_a_to_b, pair.only_b_to_a, pair.both) == (kind, only_a_to_b, only_b_to_a, both)


@pytest.mark.parametrize(
    ("cells", "note"),
    [
        ({}, "both ways: the document is silent"),
        ({"a>b": None, "b>a": None}, "both ways: no direct connection"),
        ({"b>a": None}, "a → b: the document is silent; b → a: no direct connection"),
        ({"a>b": "X tcp/1", "b>a": None}, "b → a: no direct connection"),
        ({"b>a": "X tcp/1"}, "a → b: the document is silent"),
        ({"a>b": "? tcp/5060, ? tcp/5062", "b>a": "VoIP tcp/5060"}, "tcp/5060 both ways under other names"),
        ({"a>b": "X tcp/1 TLS", "b>a": "X tcp/1"}, "tcp/1 both ways, told apart by encryption or detail"),
        ({"a>b": "X ?/dynamic", "b>a": "Y ?/dynamic"}, ""),
        ({"a>b": "X tcp/1", "b>a": "X udp/1"}, ""),
        ({"a>b": "X tcp/1", "b>a": "X tcp/1"}, ""),
    ],
)
def test_a_note_keeps_said_apart_from_silent_and_tells_names_from_ports(cells, note):
    assert only_pair(cells).note == note


def test_pairs_are_ranked_exposed_boundary_then_boundary_then_inside_then_symmetric_then_none():
    zones = {"a": "inside", "b": "inside", "c": "other", "d": "dmz", "e": "inside"}
    cells = {
        "a>b": "X tcp/1, X tcp/2, X tcp/3",  # inside, however many
        "a>c": "X tcp/1",
        "b>c": "X tcp/1, X tcp/2",
        "d>e": "X tcp/1",
        "c>e": "X tcp/1",
        "e>c": "X tcp/1",
    }
    found = asymmetry(matrix(zones, cells))
    ranked = [(pair.a, pair.b, pair.rank) for pair in found.pairs]
    assert ranked[:5] == [("d", "e", 0), ("b", "c", 1), ("a", "c", 1), ("a", "b", 2), ("c", "e", 3)]
    assert [pair.rank for pair in found.pairs[5:]] == [4] * 5
    assert [(pair.a, pair.b) for pair in found.pairs[5:]] == [
        ("a", "d"),
        ("a", "e"),
        ("b", "d"),
        ("b", "e"),
        ("c", "d"),
    ]


def brute_force(matrix: Matrix) -> Counter[str]:
    """The kinds of all pairs, from the graph's edges."""
    edges = {(u, v): set() for u in matrix.graph for v in matrix.graph}
    for source, destination, key in matrix.graph.edges(keys=True):
        edges[source, destination].add(key)
    ids = list(matrix.graph)
    kinds: Counter[str] = Counter()
    for place, a in enumerate(ids):
        for b in ids[place + 1 :]:
            there, back = edges[a, b], edges[b, a]
            kinds["none" if not there | back else "symmetric" if there == back else
                  "different" if there and back else "one-way"] += 1  # fmt: skip
    return kinds


def test_the_built_in_matrix_has_91_pairs_as_counted_by_brute_force(seed):
    found = asymmetry(seed)
    assert len(found.pairs) == 91
    assert Counter(str(pair.kind) for pair in found.pairs) == brute_force(seed)
    assert brute_force(seed) == {"one-way": 13, "different": 6, "symmetric": 31, "none": 41}


def test_what_stands_first_in_the_built_in_matrix_is_the_dmz(seed):
    first, second = asymmetry(seed).pairs[:2]
    assert (first.a, first.b, first.kind) == ("relay-dmz", "bridgehead-2003", "one-way")
    assert (second.a, second.b, second.kind) == ("hub-2007", "relay-dmz", "different")
    assert (second.only_a_to_b, second.only_b_to_a, second.both) == ((), ("SMTP tcp/995 TLS",), ("SMTP tcp/25",))
    assert first.exposed
    assert first.crossing


def test_voice_ports_are_open_both_ways_under_other_names(seed):
    pair = next(pair for pair in asymmetry(seed).pairs if (pair.a, pair.b) == ("cas-2007", "um-2007"))
    assert pair.note == "tcp/5060, tcp/5061 both ways under other names"


def without_loops(matrix: Matrix) -> nx.MultiDiGraph:
    graph = matrix.graph.copy()
    graph.remove_edges_from(list(nx.selfloop_edges(graph, keys=True)))
    return graph


def test_reciprocity_is_that_of_networkx_without_self_loops(seed):
    assert asymmetry(seed).reciprocity == pytest.approx(nx.overall_reciprocity(without_loops(seed)), abs=1e-6)


SERVICES = ["X tcp/1", "X udp/1", "Y tcp/1"]
CELLS = st.dictionaries(
    st.sampled_from([f"{a}>{b}" for a in "abcd" for b in "abcd"]),
    st.lists(st.sampled_from(SERVICES), min_size=1, unique=True).map(", ".join),
)


@given(CELLS)
def test_any_matrix_agrees_with_brute_force_and_networkx(cells):
    made = matrix({"a": "z", "b": "z", "c": "dmz", "d": "y"}, cells)
    found = asymmetry(made)
    assert Counter(str(pair.kind) for pair in found.pairs) == brute_force(made)
    graph = without_loops(made)
    if graph.number_of_edges():
        assert found.reciprocity == pytest.approx(nx.overall_reciprocity(graph), abs=1e-6)
    else:
        assert found.reciprocity is None
    for balance in found.roles:
        ends = [(u, v, key) for u, v, key in graph.edges(keys=True) if balance.role in (u, v)]
        alike = [edge for edge in ends if graph.has_edge(edge[1], edge[0], edge[2])]
        assert balance.opens + balance.accepts == len(ends)
        assert balance.returned == len(alike)
        assert balance.reciprocity == (pytest.approx(len(alike) / len(ends), abs=1e-6) if ends else None)


def test_roles_that_talk_to_themselves_are_named_with_their_services(seed):
    itself = {balance.role: balance.to_itself for balance in asymmetry(seed).roles if balance.to_itself}
    loops = {(edge[0], edge[2]) for edge in seed.graph.edges(keys=True) if edge[0] == edge[1]}
    assert {(role, key) for role, keys in itself.items() for key in keys} == loops
    assert len(itself) == 9
    assert itself["relay-dmz"] == ("SMTP tcp/25",)


def test_json_holds_every_pair_in_rank_order(seed):
    found = json.loads(asymmetry(seed).to_json())
    assert list(found) == ["version", "summary", "reciprocity", "pairs", "roles", "without", "suspected"]
    assert found["version"] == 1
    assert len(found["pairs"]) == 91
    assert found["pairs"][1] == {
        "a": "hub-2007",
        "b": "relay-dmz",
        "kind": "different",
        "only_a_to_b": [],
        "only_b_to_a": ["SMTP tcp/995 TLS"],
        "both": ["SMTP tcp/25"],
        "crossing": True,
        "exposed": True,
        "note": "",
    }
    assert [role["role"] for role in found["roles"]] == [role.id for role in seed.roles]


def test_the_readable_table_says_what_is_left_out_and_what_an_asymmetry_means(seed):
    text = str(asymmetry(seed))
    assert text.startswith("19 pairs of 91 asymmetric: 13 one-way, 6 with different services each way; 15 of them")
    assert "Not shown: 41 pairs without a connection (both ways said not to connect)." in text
    assert "A reply over an established connection needs no rule;" in text
    assert "hub-2007 ⇄ relay-dmz         different  ← SMTP tcp/995 TLS\n" in text


def test_labels_replace_ids_in_the_language_asked_for(seed):
    assert "Ретрансляция SMTP" in asymmetry(seed).to_text(language="ru")
    assert "relay-dmz" not in asymmetry(seed).to_text(language="ru")
    assert asymmetry(seed).table(language="ru").rows[0][0] == "Ретрансляция SMTP"


def test_a_matrix_without_flows_says_so():
    found = asymmetry(matrix(ZONES, {}))
    assert found.summary == (
        "0 pairs of 1 asymmetric: 0 one-way, 0 with different services each way; 0 of them across a trust boundary. "
        "0 symmetric, 1 without a connection. There are no flows between different roles."
    )


@pytest.mark.parametrize("roles", [2, MOST_ROLES_TALLIED + 1])
def test_a_pair_without_a_direction_is_in_no_count_and_told(tmp_path, roles):
    others = "".join(f"| a | r{number} | {number + 1} | TCP |\n" for number in range(roles))
    table = "| Source | Destination | Port | Protocol |\n|---|---|---|---|\n"
    path = tmp_path / "ports.md"
    path.write_text(f"{table}{others}\n## Between a and b\n\n| Port | Protocol |\n|---|---|\n| 443 | TCP |\n")
    found = asymmetry(load(path))
    (left_out,) = found.of_kind("undirected")
    assert (left_out.a, left_out.b, left_out.both) == ("a", "b", ("? tcp/443",))
    assert (found.counts.undirected, found.counts.one_way, found.counts.symmetric) == (1, roles, 0)
    assert found.reciprocity == 0
    assert len(found.pairs) == roles + 1 + found.counts.none
    assert next(role for role in found.roles if role.role == "b").opens == 0
    content = json.loads(found.to_json())
    assert content["undirected"] == 1
    told = "1 pair is in none of these numbers: the document does not say which of the two opens the connection."
    assert told in found.to_text()


def test_where_every_direction_is_stated_nothing_is_said_of_it():
    found = asymmetry(matrix(ZONES, {"a>b": "X tcp/1"}))
    assert found.counts.undirected == 0
    assert "undirected" not in json.loads(found.to_json())
