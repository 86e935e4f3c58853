from __future__ import annotations

import json
from itertools import islice, permutations
from math import isqrt

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.analysis.paths.ask import iter_paths, paths
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.values.ports import PortRange
from exgraph.values.service import Service

from ..growth import assert_linear, cpu
from .generated import matrices
from .matrices import matrix

ZONES = {"web": "dmz", "app": "in", "db": "in", "ops": "office", "spare": "office"}
CELLS = {
    "web>app": "X tcp/1, HTTPS tcp/443 TLS",
    "app>db": "Y tcp/2",
    "ops>web": "SSH tcp/22",
    "ops>db": "RPC tcp/dynamic",
    "web>db": None,
    "web>spare": None,
}


def roles_of(found):
    return [list(path.roles) for path in found]


@given(matrices(), st.none() | st.integers(1, 4))
def test_the_paths_are_all_simple_paths_of_the_graph_by_length_then_in_role_order(made, cutoff):
    order = {role.id: place for place, role in enumerate(made.roles)}
    graph = nx.DiGraph(made.graph)
    source, target = made.roles[0].id, made.roles[-1].id
    wanted = sorted(
        nx.all_simple_paths(graph, source, target, cutoff=cutoff),
        key=lambda path: (len(path), [order[role] for role in path]),
    )
    assert roles_of(iter_paths(made, source, target, cutoff=cutoff)) == wanted


@given(matrices())
def test_a_path_between_zones_touches_them_at_its_ends_alone(made):
    graph = nx.DiGraph(made.graph)
    used = sorted({role.zone for role in made.roles})
    for begin, end in permutations(used, 2):
        inside, beyond = ({role.id for role in made.roles_in(zone)} for zone in (begin, end))
        wanted = {
            tuple(path)
            for a in inside
            for b in beyond
            for path in nx.all_simple_paths(graph, a, b)
            if not (inside | beyond) & set(path[1:-1])
        }
        found = [path.roles for path in iter_paths(made, from_zone=begin, to_zone=end)]
        assert set(found) == wanted
        assert len(found) == len(wanted)
        assert found == [path.roles for path in iter_paths(made, begin, end)]


@given(matrices())
def test_a_hop_has_the_flows_of_its_pair(made):
    for path in iter_paths(made, made.roles[0].id, made.roles[1].id):
        for hop in path.hops:
            assert hop.flows == made[hop.source, hop.destination].flows


def complete(size: int) -> Matrix:
    """Every role opens tcp/1 on every other one."""
    roles = tuple(Role(f"r{number}", zone="z") for number in range(size))
    service = Service("X", "tcp", PortRange.of(1))
    cells = tuple(Cell(a.id, b.id, Status.SERVICES, (Flow(a.id, b.id, service),)) for a, b in permutations(roles, 2))
    return Matrix(roles, (Zone("z"),), cells)


def test_a_dense_matrix_is_answered_path_by_path_and_says_that_there_are_more():
    dense = complete(60)
    found = paths(dense, "r0", "r59", cutoff=10)
    assert found.summary == "More than 20 paths from r0 to r59 within 10 hops; the first 20 have 1 to 2 hops."
    assert roles_of(found.paths)[:3] == [["r0", "r59"], ["r0", "r1", "r59"], ["r0", "r2", "r59"]]
    assert len(list(islice(iter_paths(dense, "r0", "r59", cutoff=10), 300))) == 300


def dead_end(size: int) -> Matrix:
    """From a into roles that all know each other, and back to a alone; the only way to b is the direct one."""
    dense = complete(size)
    extra = [("a", "r0"), ("r0", "a"), ("a", "b")]
    service = Service("X", "tcp", PortRange.of(1))
    cells = tuple(Cell(*pair, Status.SERVICES, (Flow(*pair, service),)) for pair in extra)
    roles = (Role("a", zone="z"), Role("b", zone="z"), *dense.roles)
    return Matrix(roles, dense.zones, dense.cells + cells)


def test_a_dense_part_that_leads_nowhere_gives_no_path():
    assert roles_of(iter_paths(dead_end(40), "a", "b")) == [["a", "b"]]


@pytest.mark.parametrize(
    "search",
    [
        pytest.param(lambda size: (complete(size), "r0", "r1"), id="a dense matrix"),
        pytest.param(lambda size: (dead_end(size), "a", "b"), id="a dense part that leads nowhere"),
    ],
)
def test_the_time_of_the_first_paths_grows_with_the_connections(search):
    def first(*arguments):
        return list(islice(iter_paths(*arguments), 50))

    assert_linear(lambda connections: cpu(first, *search(isqrt(connections))), 400)


@pytest.mark.parametrize(
    ("arguments", "summary"),
    [
        (("web", "db"), "1 path from web to db, of 2 hops."),
        (("ops", "db"), "2 paths from ops to db, of 1 to 3 hops."),
        (("ops", "db", None, None, (), None, 1), "More than 1 path from ops to db; the first has 1 hop."),
        (("ops", "db", None, None, ("dynamic",)), "1 path from ops to db, of 3 hops. Left out: dynamic."),
        (
            ("web", "db", None, None, (), 1),
            "No path from web to db: the shortest has 2 hops, more than the cutoff of 1: web → app → db.",
        ),
        (
            ("web", "db", None, None, ("app",)),
            "No path from web to db: what is left out closes the last one; otherwise there is web → app → db. "
            "Left out: app.",
        ),
        (
            ("db", "web"),
            "No path from db to web: db opens no connection, and only ops reaches web; the document is silent on a "
            "direct connection.",
        ),
        (
            ("web", "spare"),
            "No path from web to spare: web reaches only app and db, and nothing opens a connection to spare; of the "
            "two the document says: no direct connection (m.txt:6).",
        ),
        (
            ("dmz", "office"),
            "No path from dmz to office: dmz reaches only app and db, and nothing opens a connection to office; of 2 "
            "pairs the document denies 1 a direct connection, and is silent on the others.",
        ),
    ],
)
def test_the_summary_says_how_many_or_why_none(arguments, summary):
    assert paths(matrix(ZONES, CELLS), *arguments).summary == summary


def test_csv_and_json_cite_every_hop():
    found = paths(matrix(ZONES, CELLS), "web", "db")
    assert found.to_csv() == (
        "path,hops,hop,source,destination,services,places,text\n"
        '1,2,1,web,app,"X tcp/1; HTTPS tcp/443 TLS",m.txt:1,"X tcp/1, HTTPS tcp/443 TLS"\n'
        "1,2,2,app,db,Y tcp/2,m.txt:2,Y tcp/2\n"
    )
    told = json.loads(found.to_json())
    assert list(told) == [
        "version",
        "summary",
        "source",
        "target",
        "without",
        "cutoff",
        "more",
        "reason",
        "paths",
        "only",
        "doubtful",
    ]
    assert told["paths"] == [
        {
            "roles": ["web", "app", "db"],
            "hops": [
                {
                    "source": "web",
                    "destination": "app",
                    "services": ["X tcp/1", "HTTPS tcp/443 TLS"],
                    "places": ["m.txt:1"],
                    "text": "X tcp/1, HTTPS tcp/443 TLS",
                },
                {
                    "source": "app",
                    "destination": "db",
                    "services": ["Y tcp/2"],
                    "places": ["m.txt:2"],
                    "text": "Y tcp/2",
                },
            ],
        }
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"source": "webb", "target": "db"}, "unknown role or zone 'webb'; did you mean 'web'?"),
        ({"from_zone": "dmx", "target": "db"}, "unknown zone 'dmx'; did you mean 'dmz'?"),
        ({"source": "web", "target": "web"}, "'web' and 'web' have a role in common: web"),
        ({"source": "web", "to_zone": "dmz"}, "'web' and 'dmz' have a role in common: web"),
        ({"source": "web"}, "name the role or the zone that the paths lead to, one of them"),
        (
            {"source": "web", "from_zone": "dmz", "target": "db"},
            "name the role or the zone that the paths lead from, one of them",
        ),
        ({"source": "web", "target": "db", "without": ["dmz"]}, "'web' is left out itself"),
        ({"source": "web", "target": "db", "limit": 0}, "the limit is at least 1, not 0"),
        ({"source": "web", "target": "db", "cutoff": 0}, "the cutoff is at least 1 hop, not 0"),
    ],
)
def test_what_cannot_be_asked_is_refused(arguments, message):
    with pytest.raises(ExgraphError) as failure:
        paths(matrix(ZONES, CELLS), **arguments)
    assert str(failure.value) == message
    assert isinstance(failure.value, UnknownName) == message.startswith("unknown")
