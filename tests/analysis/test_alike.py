from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.analysis.alike.ask import alike
from exgraph.analysis.alike.similarity import Relations
from exgraph.errors import ExgraphError
from exgraph.model.matrix import Matrix

from .generated import matrices
from .matrices import matrix
from .pseudo import words_outside_phrases


def keys(made: Matrix) -> set[tuple[str, str, str]]:
    return {flow.key for flow in made.flows}


def exchanged(made: Matrix, a: str, b: str) -> set[tuple[str, str, str]]:
    """The flows after two roles took each other's place."""
    place = {a: b, b: a}
    return {(place.get(source, source), place.get(end, end), service) for source, end, service in keys(made)}


def cloned(made: Matrix, copies: int) -> Matrix:
    """Every role so many times; what it opened on itself, all its copies open on each other and on themselves."""
    roles = [replace(role, id=f"{role.id}{copy}") for role in made.roles for copy in range(copies)]
    flows = [
        (f"{flow.source}{i}", f"{flow.destination}{j}", flow.service)
        for flow in made.flows
        for i in range(copies)
        for j in range(copies)
    ]
    return Matrix.from_flows(roles, made.zones, flows)


@given(matrices(), st.booleans())
def test_roles_are_alike_when_exchanging_them_changes_no_flow(made, across_zones):
    home = {role: members for members in alike(made, across_zones=across_zones).classes for role in members}
    for a in made.roles:
        for b in made.roles:
            comparable = across_zones or a.zone == b.zone
            assert (b.id in home[a.id]) == (a == b or (comparable and exchanged(made, a.id, b.id) == keys(made)))


@given(matrices(5), st.integers(2, 4))
def test_clones_are_alike_and_collapse_back_to_the_roles_they_were_made_of(made, copies):
    classes = alike(cloned(made, copies)).classes
    home = {role: members for members in classes for role in members}
    for a in made.roles:
        assert {f"{a.id}{copy}" for copy in range(copies)} <= set(home[f"{a.id}0"])
        for b in made.roles:
            if f"{b.id}0" in home[f"{a.id}0"] and a != b:
                # Only what was alike before, and as much at home with each other as with itself.
                assert exchanged(made, a.id, b.id) == keys(made)
                assert made[a.id, b.id].services == made[a.id, a.id].services


@given(matrices(), st.randoms(use_true_random=False))
def test_classes_do_not_depend_on_the_order_of_the_roles(made, chance):
    roles = list(made.roles)
    chance.shuffle(roles)
    found, other = alike(made).classes, alike(replace(made, roles=tuple(roles))).classes
    assert {frozenset(members) for members in found} == {frozenset(members) for members in other}
    assert Counter(role for members in found for role in members) == Counter(role.id for role in made.roles)


@given(matrices())
def test_similarity_is_symmetric_within_bounds_and_1_between_twins(made):
    relations = Relations.of(made, [(role.id,) for role in made.roles])
    for members in alike(made, across_zones=True).classes:
        assert all(relations.similarity(members[0], role) == 1 for role in members)
    for a in made.roles:
        for b in made.roles:
            assert 0 <= relations.similarity(a.id, b.id) == relations.similarity(b.id, a.id) <= 1


@given(matrices(), st.sampled_from([0.2, 0.5, 0.8, 1.0]))
def test_similar_pairs_are_all_that_reach_the_threshold(made, threshold):
    found = alike(made, threshold)
    firsts = [members[0] for members in found.classes]
    relations = Relations.of(made, found.classes)
    expected = {
        frozenset((a, b))
        for a in firsts
        for b in firsts
        if a != b and made.role(a).zone == made.role(b).zone and relations.similarity(a, b) >= threshold
    }
    assert {frozenset((pair.first, pair.second)) for pair in found.similar} == expected


TWINS = {"a": "in", "b": "in", "db": "in", "web": "dmz"}


@pytest.mark.parametrize(
    ("cells", "twins"),
    [
        ({}, True),
        ({"a>b": "X tcp/1", "b>a": "X tcp/1"}, True),
        ({"a>b": "X tcp/1", "b>a": "X tcp/1", "a>a": "X tcp/1", "b>b": "X tcp/1"}, True),
        ({"a>a": "X tcp/1", "b>b": "X tcp/1"}, True),
        ({"a>b": "X tcp/1", "b>a": "X tcp/1", "a>a": "Y tcp/2", "b>b": "Y tcp/2"}, True),
        ({"a>b": "X tcp/1"}, False),
        ({"a>a": "X tcp/1"}, False),
        ({"a>b": "X tcp/1", "b>a": "Y tcp/2"}, False),
        ({"a>db": "Z tcp/3, Y tcp/2"}, False),
        ({"a>web": None}, True),
    ],
)
def test_what_twins_open_on_each_other_and_on_themselves_must_only_be_the_same(cells, twins):
    both = {"a>db": "Z tcp/3", "b>db": "Z tcp/3", "web>a": "H tcp/80", "web>b": "H tcp/80"}
    assert (("a", "b") in alike(matrix(TWINS, both | cells)).classes) == twins


def test_zones_and_products_keep_roles_apart_unless_told():
    made = matrix({"a": "in", "b": "dmz", "c": "in"}, {"a>c": "X tcp/1", "b>c": "X tcp/1"})
    assert alike(made).classes == (("a",), ("b",), ("c",))
    assert alike(made, across_zones=True).classes == (("a", "b"), ("c",))
    parted = replace(made.moved("b", "in"), roles=tuple(replace(r, product=r.id, zone="in") for r in made.roles))
    assert alike(parted).classes == (("a",), ("b",), ("c",))


def test_five_hundred_hosts_cloned_from_the_seed_are_fourteen_roles(seed):
    found = alike(cloned(seed, 36))
    assert len(found.matrix.roles) == 504
    assert found.summary == "504 roles, 14 different: 504 have equal rows and columns with others."
    assert [len(members) for members in found.classes] == [36] * 14


def test_the_pairs_say_what_tells_them_apart(seed):
    found = alike(seed, 0.87)
    assert found.summary == (
        "14 roles: no two have equal rows and columns. 1 pair is nearly alike (similarity 0.87 or more)."
    )
    nearest = found.similar[0]
    assert (nearest.first, nearest.second, round(nearest.similarity, 3)) == ("outlook-2003", "outlook-2007", 0.875)
    assert {part[:2] for part in nearest.only_first} == {("←", "backend-2003"), ("←", "pf-2003")}
    assert nearest.only_second == ()
    told = json.loads(found.to_json())
    assert list(told) == ["version", "summary", "across_zones", "threshold", "classes", "similar"]
    assert told["similar"][0]["only_first"][0] == {
        "direction": "accepts",
        "role": "backend-2003",
        "service": "RPC MAPI ?/dynamic",
    }


def test_the_csv_has_one_row_a_role():
    found = alike(matrix(TWINS, {"a>db": "Z tcp/3", "b>db": "Z tcp/3", "web>a": "H tcp/80", "web>b": "H tcp/80"}), 0.1)
    assert found.to_csv() == (
        "role,zone,product,class,size,nearest,similarity\na,in,,a,2,,\nb,in,,a,2,,\ndb,in,,db,1,,\nweb,dmz,,web,1,,\n"
    )


@pytest.mark.parametrize("threshold", [0, -1, 1.5, float("nan")])
def test_a_threshold_that_is_no_similarity_is_refused(seed, threshold):
    with pytest.raises(ExgraphError, match=f"^a similarity is above 0 and at most 1, not {threshold:g}$"):
        alike(seed, threshold)


TOLD = {
    "a>db": "Z tcp/3",
    "b>db": "Z tcp/3",
    "web>a": "H tcp/80",
    "web>b": "H tcp/80",
    "db>web": "Z tcp/3",
    "db>a": "Y tcp/4",
}


@pytest.mark.parametrize("threshold", [None, 0.1])
@pytest.mark.parametrize("cells", [TOLD, {"a>db": "Z tcp/3", "b>db": "Z tcp/3"}, {}])
def test_nothing_is_said_outside_the_phrases(cells, threshold):
    found = alike(matrix(TWINS, cells), threshold, across_zones=True)
    assert words_outside_phrases(found) <= {*TWINS, *TWINS.values(), "X", "Y", "Z", "H", "tcp"}


def test_it_speaks_russian(seed):
    lines = alike(seed, 0.87).to_text(language="ru").splitlines()
    assert lines[0] == (
        "Ролей: 14; одинаковых строк и столбцов нет ни у каких двух. Почти одинаковых пар (сходство от 87,0\u00a0%): 1."
    )
    assert "Почти одинаковые (1)" in lines
    twins = alike(matrix(TWINS, {"a>db": "Z tcp/3", "b>db": "Z tcp/3"})).to_text(language="ru").splitlines()
    assert twins[0] == "Ролей: 4, разных: 3; ролей, у которых строки и столбцы такие же, как у других: 2."
    assert twins[4].split() == ["2", "a", "и", "b", "in"]
    assert twins[-1] == "С --threshold 0.8 видны и почти одинаковые."
