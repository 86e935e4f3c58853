"""Which flows may be replies or notifications, and that they can be left out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

import exgraph as xg
from exgraph.errors import UnknownName
from exgraph.relations.exclusion import exclusion, without_flows
from exgraph.relations.replies import LEAST_USERS, Replies

from ..analysis.generated import matrices
from ..analysis.matrices import matrix

ZONES = dict.fromkeys(("hub", "a", "b", "c"), "z")


def suspected(cells, kinds=None):
    made = matrix(ZONES, cells)
    roles = tuple(replace(role, kind=(kinds or {}).get(role.id, "")) for role in made.roles)
    found = Replies(replace(made, roles=roles)).suspected
    return {f"{source}>{destination}": str(kind) for (source, destination, _), kind in found.items()}


def star(service, users):
    there = {f"{user}>hub": service for user in users}
    return there | {f"hub>{user}": service for user in users}


@pytest.mark.parametrize(
    ("cells", "kinds", "expected"),
    [
        # By the kinds of the profile.
        ({"hub>a": "X tcp/1", "a>hub": "X tcp/1"}, {"hub": "server", "a": "client"}, {"hub>a": "reply"}),
        ({"hub>a": "X tcp/1", "a>hub": "X tcp/1"}, {"hub": "directory", "a": "server"}, {"hub>a": "reply"}),
        ({"hub>a": "X tcp/1", "a>hub": "X tcp/1"}, {"hub": "directory", "a": "directory"}, {}),
        ({"hub>a": "X tcp/1", "a>hub": "X tcp/1"}, {"hub": "server", "a": "server"}, {}),
        ({"hub>a": "X tcp/1", "a>hub": "X tcp/1"}, {"a": "client"}, {}),
        ({"hub>a": "X tcp/1", "a>hub": "X tcp/2"}, {"hub": "server", "a": "client"}, {}),
        ({"hub>a": "X tcp/1"}, {"hub": "server", "a": "client"}, {}),
        # By who else opens it.
        (star("X tcp/1", "abc"), {}, {"hub>a": "reply", "hub>b": "reply", "hub>c": "reply"}),
        (star("X tcp/1", "ab"), {}, {}),
        ({**star("X tcp/1", "abc"), "b>a": "X tcp/1"}, {}, {"hub>b": "reply", "hub>c": "reply"}),
        (star("SMTP tcp/25", "abc"), {}, {}),
        (star("SIP tcp/5060", "abc"), {}, {}),
        # News for clients, with or without a way there.
        ({"hub>a": "MAPI tcp/135"}, {"hub": "server", "a": "client"}, {"hub>a": "notification"}),
        (
            {"hub>a": "MAPI tcp/135", "a>hub": "MAPI tcp/135"},
            {"hub": "server", "a": "client"},
            {"hub>a": "notification"},
        ),
        ({"hub>a": "MAPI tcp/135"}, {"hub": "server", "a": "server"}, {}),
    ],
)
def test_what_the_side_that_serves_opens_back_is_suspected(cells, kinds, expected):
    assert suspected(cells, kinds) == expected


def test_so_many_users_tell_who_serves():
    assert LEAST_USERS == 3


def test_the_seed_has_108_replies_of_its_directory_and_10_pairs_of_notifications():
    found = Replies(xg.load()).suspected
    replies = {key for key, kind in found.items() if kind == "reply"}
    notified = {key[:2] for key, kind in found.items() if kind == "notification"}
    assert (len(replies), {source for source, _, _ in replies}) == (108, {"dc"})
    assert (len(notified), len(found)) == (10, 128)


@given(matrices())
def test_without_replies_nothing_else_is_lost_and_nothing_is_suspected_by_kind_twice(made):
    found = Replies(made).suspected
    left = without_flows(made, exclusion(made, ["replies"]))
    assert {flow.key for flow in left.flows} == {flow.key for flow in made.flows} - found.keys()


def test_a_summary_says_what_rests_on_them_and_with_them_left_out_no_more():
    seed = xg.load()
    assert "it reaches 10 roles and is reached by 12" in xg.reach(seed, "dmz").summary
    assert xg.reach(seed, "dmz", without=["replies"]).summary.endswith("Left out: replies.")
    assert "(0.0 % without what may be replies" in xg.chokepoints(seed).summary
    assert "No path leads from dmz to clients" in xg.chokepoints(seed, "dmz", "clients").summary
    assert xg.chokepoints(seed, "dmz", "clients", without=["replies"]).cut is None
    assert "128 flows may be replies" in xg.asymmetry(seed).summary
    assert xg.asymmetry(seed, without=["replies"]).suspected == 0
    assert xg.retire(seed, "dc").suspected == 108
    assert xg.retire(seed, "dc", without=["replies"]).suspected == 0
    assert xg.paths(seed, "hub-2007", "outlook-2003", cutoff=2).doubtful == (1, 2, 3)
    assert "it reaches" not in xg.reach(xg.load().stated(), "dmz", only="SMTP").summary


def test_one_service_is_followed():
    seed = xg.load()
    found = xg.reach(seed, "dmz", only="smtp")
    assert [one.role for one in found.reaches] == ["hub-2007", "bridgehead-2003", "um-2007"]
    assert found.summary.endswith("Only SMTP is followed.")
    assert [one.role for one in xg.reach(seed, "dmz", only="tcp/25").reaches] == [one.role for one in found.reaches]
    assert xg.paths(seed, "dmz", "directory", only="25").reason is not None
    with pytest.raises(UnknownName, match="unknown application or port 'SMPT'; did you mean 'SMTP'"):
        xg.reach(seed, "dmz", only="SMPT")


@pytest.mark.parametrize(
    "answer",
    [
        xg.lint,
        xg.asymmetry,
        xg.chokepoints,
        xg.report,
        lambda m: xg.reach(m, "dmz"),
        lambda m: xg.explain(m, "dc", "hub-2007"),
        lambda m: xg.openings(m, "dc"),
        lambda m: xg.retire(m, "dc"),
    ],
    ids=["lint", "asymmetry", "chokepoints", "report", "reach", "explain", "openings", "retire"],
)
def test_what_is_suspected_is_looked_for_once(monkeypatch, answer):
    seed, made, begin = xg.load(), [], Replies.__init__

    def counted(self, matrix):
        made.append(matrix)
        begin(self, matrix)

    monkeypatch.setattr(Replies, "__init__", counted)
    str(answer(seed))
    assert [matrix is seed for matrix in made] == [True]
