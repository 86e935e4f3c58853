"""Every number that an answer says of the seed, against the same one computed another way (`figures.py`)."""

from __future__ import annotations

import ast
import json
import re
import sys
from collections import Counter
from itertools import combinations, permutations
from pathlib import Path

import networkx as nx
import pytest

import exgraph as xg

from .figures import Figures
from .judgements import Found, findings

ROLES = [role.id for role in xg.load().roles]
ZONES = [zone.id for zone in xg.load().zones]
ZONE_PAIRS = list(permutations(ZONES, 2))


@pytest.fixture(scope="module")
def seed():
    return xg.load()


@pytest.fixture(scope="module")
def figures(seed):
    return Figures.of(xg.export(seed, "csv"))


def told(answer):
    return json.loads(answer.to_json())


def ends(rows):
    return {(row["source_zone"], row["destination_zone"]): row for row in rows}


@pytest.mark.parametrize("name", ["figures.py", "judgements.py"])
def test_the_figures_use_nothing_of_exgraph(name):
    tree = ast.parse(Path(__file__).with_name(name).read_text(encoding="utf-8"))
    modules = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    modules |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in modules} <= {*sys.stdlib_module_names, "networkx", "pandas"}


def test_the_export_has_every_flow_once(seed, figures):
    assert len(figures.flows) == len(set(zip(*figures._keys, strict=True))) == 367
    assert set(zip(*figures._keys, strict=True)) == {flow.key for flow in seed.flows}


def test_asymmetry(seed, figures):
    answer = told(xg.asymmetry(seed))
    kinds = {(pair["a"], pair["b"]): pair["kind"] for pair in answer["pairs"]}
    assert kinds == figures.pairs()
    assert answer["reciprocity"] == figures.reciprocity()
    for pair in answer["pairs"]:
        there, back = (
            set(figures.flows[(figures.flows.source == a) & (figures.flows.destination == b)].service)
            for a, b in ((pair["a"], pair["b"]), (pair["b"], pair["a"]))
        )
        assert (set(pair["only_a_to_b"]), set(pair["only_b_to_a"])) == (there - back, back - there)
        assert set(pair["both"]) == there & back
        zones = [figures.roles[pair[end]]["zone"] for end in ("a", "b")]
        assert pair["crossing"] == (zones[0] != zones[1])
        assert pair["exposed"] == bool(figures.exposed.intersection(zones))
    for role in answer["roles"]:
        opens, accepts = ((figures.between[end] == role["role"]).sum() for end in ("source", "destination"))
        assert (role["opens"], role["accepts"]) == (opens, accepts)


@pytest.mark.parametrize(("by", "column"), [("port", "endpoint"), ("application", "application")])
def test_ports(seed, figures, by, column):
    groups = figures.flows.groupby(column)
    crossing = figures.crossing.groupby(column).size()
    rows = told(xg.ports(seed, by=by))["ports" if by == "port" else "applications"]
    assert len(rows) == len(groups)
    so_far = 0
    for row in rows:
        name = row["application"] if by == "application" else f"{row['transport'] or '?'}/{row['ports']}"
        group = groups.get_group(name)
        so_far += len(group)
        assert row["flows"] == len(group)
        assert row["cells"] == len(group[["source", "destination"]].drop_duplicates())
        assert (row["sources"], row["destinations"]) == (group.source.nunique(), group.destination.nunique())
        assert row["crossings"] == crossing.get(name, 0)
        assert (row["share"], row["cumulative"]) == (round(len(group) / 367, 6), round(so_far / 367, 6))


@pytest.mark.parametrize("move", [None, ("frontend-2003", "dmz")])
def test_crossings(seed, figures, move):
    answer = told(xg.crossings(seed, move=dict([move]) if move else None))
    found = figures.moved(*move) if move else figures
    frame = found.flows.assign(protection=found.protection(), dynamic=found.flows.ports == "dynamic")
    crossing = frame[frame.source_zone != frame.destination_zone]
    live = [row for row in answer["flows"] if row.get("change") != "removed"]
    assert len(live) == len(crossing)
    conduits = ends(row for row in answer["conduits"] if row.get("change") != "removed")
    groups = crossing.groupby(["source_zone", "destination_zone"])
    assert conduits.keys() == set(groups.groups)
    for key, rows in groups:
        kinds = rows.protection.value_counts()
        assert {kind: conduits[key][kind] for kind in ("encrypted", "cleartext", "unknown")} == {
            kind: kinds.get(kind, 0) for kind in ("encrypted", "cleartext", "unknown")
        }
        assert conduits[key]["flows"] == len(rows)
        assert conduits[key]["cells"] == len(rows[["source", "destination"]].drop_duplicates())
        assert conduits[key]["dynamic"] == rows.dynamic.sum()
        assert set(conduits[key]["services"]) == set(rows.service)


@pytest.mark.parametrize("zone", ZONES)
def test_crossings_of_a_zone(seed, figures, zone):
    rows = figures.crossing
    entering, leaving = (rows.destination_zone == zone).sum(), (rows.source_zone == zone).sum()
    found = xg.crossings(seed, zone=zone).crossing
    assert (found["flows"], found["entering"]) == (entering + leaving, entering)


@pytest.mark.slow
def test_conduits(seed, figures):
    answer = told(xg.conduits(seed))
    rows = ends([*answer["conduits"], *answer["inside"]])
    at_most, encrypted = figures.openings(), figures.protection() == "encrypted"
    for key, group in figures.flows.groupby(["source_zone", "destination_zone"]):
        numbered = group[group.ports != "dynamic"]
        assert rows[key]["ports"] == len(set(zip(numbered.transport, numbered.ports, strict=True)))
        assert rows[key]["at_most"] == at_most[key][0]
        assert rows[key]["flows"] == len(group)
        assert rows[key]["encrypted_share"] == round(encrypted[group.index].mean(), 4)
    assert rows.keys() == at_most.keys()


@pytest.mark.slow
@pytest.mark.parametrize("pin", [None, 256])
def test_open_ports(seed, figures, pin):
    answer = told(xg.closing(seed, pin=pin))
    before, after = figures.openings(), figures.openings(256)
    for key, row in ends(answer["conduits"]).items():
        assert (row["opened"], row["over_pairs"]) == before[key]
        if pin:
            assert (row["pinned"], row["pinned_over_pairs"]) == after[key]
    assert {row["port"]: (row["flows"], row["pairs"]) for row in answer["ports"]} == {
        name: (len(rows), len(rows[["source", "destination"]].drop_duplicates()))
        for name, rows in figures.flows.groupby("endpoint")
    }
    total = sum(over for _, over in before.values())
    assert f"{total:,}".replace(",", " ") in answer["summary"]


@pytest.mark.parametrize("ports", ["135", "25", "80", "443", "5060", "88", "995", "dynamic", "tcp/53", "udp/389"])
def test_closing(seed, figures, ports):
    transport, _, port = ports.rpartition("/")
    frame = figures.flows
    rows = (frame.ports == port) & ((frame.transport == transport) if transport else True)
    answer = told(xg.closing(seed, [ports]))
    assert len([row for row in answer["flows"] if row["effect"] == "closed"]) == rows.sum()
    assert (len(answer["pairs"]), len(answer["cut_off"])) == figures.closed(rows)
    assert len(answer["unmapped"]) == (figures.mapped if ports == "135" else 0)


@pytest.mark.parametrize("start", [*ROLES, *ZONES])
@pytest.mark.parametrize("without", [(), ("replies",)], ids=["all", "without replies"])
def test_reach(seed, figures, start, without):
    found = figures.kept(~figures.suspected) if without else figures
    begin = {start} if start in ROLES else found.members(start)
    answer = told(xg.reach(seed, start, without=without))
    for side, back in (("reaches", False), ("reached_by", True)):
        assert {row["role"]: row["hops"] for row in answer[side]["roles"]} == found.hops(begin, back)


@pytest.mark.parametrize(("without", "pairs"), [((), 182), (("replies",), 133)], ids=["all", "without replies"])
def test_so_many_pairs_are_connected_in_all(seed, figures, without, pairs):
    found = figures.kept(~figures.suspected) if without else figures
    told_of = sum(len(xg.reach(seed, role, without=without).reaches) for role in ROLES)
    assert told_of == found.reachable_pairs() == pairs


@pytest.mark.parametrize(("source", "target"), ZONE_PAIRS)
@pytest.mark.parametrize("cutoff", [1, 2, 3])
def test_paths(seed, figures, source, target, cutoff):
    answer = told(xg.paths(seed, source, target, cutoff=cutoff, limit=10_000))
    wanted = figures.ways(figures.members(source), figures.members(target), cutoff)
    assert {tuple(path["roles"]) for path in answer["paths"]} == wanted
    assert len(answer["paths"]) == len(wanted)
    assert not answer["more"]


@pytest.mark.parametrize(("source", "target"), ZONE_PAIRS)
def test_cuts(seed, figures, source, target):
    sources, targets = figures.members(source), figures.members(target)
    cut = told(xg.chokepoints(seed, source, target))["cut"]
    roles, flows = figures.cut_sizes(sources, targets)
    assert (None if cut["roles"] is None else len(cut["roles"])) == roles
    assert sum(len(hop["services"]) for hop in cut["flows"]) == flows
    assert cut["ports"]["exact"]
    ports = set(cut["ports"]["ports"])
    assert figures.cuts(sources, targets, ports)
    # That there is no smaller set is tried up to two ports; above, that none of it can be spared.
    least = figures.fewest_ports(sources, targets, min(len(ports), 2))
    assert least == (len(ports) if len(ports) <= 2 else None)
    assert not any(figures.cuts(sources, targets, ports - {port}) for port in ports)


@pytest.mark.parametrize("without", [(), ("replies",)], ids=["all", "without replies"])
def test_ranks(seed, figures, without):
    found = figures.kept(~figures.suspected) if without else figures
    answer = told(xg.chokepoints(seed, without=without))
    assert {row["role"]: row["betweenness"] for row in answer["roles"]} == pytest.approx(found.betweenness(), abs=2e-6)
    assert {row["role"]: row["dependents"] for row in answer["roles"]} == {
        row["role"]: found.dependents(row["role"]) for row in answer["roles"]
    }
    for row in answer["ports"]:
        rows = found.between.endpoint == row["port"]
        links, pairs = found.kept(found.flows.source != found.flows.destination).closed(rows)
        assert (row["flows"], row["links"], row["pairs"]) == (rows.sum(), links, pairs)


def test_alike(seed, figures):
    classes = [row["roles"] for row in told(xg.alike(seed))["classes"]]
    pairs = {frozenset({a, b}) for roles in classes for a in roles for b in roles if a != b}
    assert pairs == figures.twins()


@pytest.mark.parametrize("across", [False, True])
def test_similarity(seed, figures, across):
    def group(role):
        return () if across else (figures.roles[role]["zone"], figures.roles[role].get("product"))

    rows = told(xg.alike(seed, threshold=0.001, across_zones=across))["similar"]
    assert [row["similarity"] for row in rows] == sorted((row["similarity"] for row in rows), reverse=True)
    pairs = {(a, b): figures.similarity(a, b) for a, b in combinations(ROLES, 2) if group(a) == group(b)}
    assert {(row["first"], row["second"]) for row in rows} == {pair for pair, found in pairs.items() if found[0]}
    for row in rows:
        share, first, second = pairs[row["first"], row["second"]]
        assert row["similarity"] == round(share, 6)
        for side, only in (("only_first", first), ("only_second", second)):
            assert {(part["direction"], part["role"] or "", part["service"]) for part in row[side]} == only


RETIRED = ["exchange-2003", "relay-dmz", "dc", "outlook-2003", "exchange-2007"]


@pytest.mark.parametrize("what", RETIRED)
def test_retire(seed, figures, what):
    gone = figures.members(what) or {what}
    frame = figures.flows
    closing = frame.source.isin(gone) | frame.destination.isin(gone)
    left, answer = figures.kept(~closing), told(xg.retire(seed, what))
    closed = [row for stage in answer["stages"] for row in stage["closed"]]
    assert len(closed) == closing.sum()
    assert set(answer["applications_gone"]) == set(frame.application) - set(left.flows.application) - {""}
    gone_ports = {port for name in answer["ports_gone"] for port in _ports(name)}
    assert gone_ports == set(frame.endpoint) - set(left.flows.endpoint)
    lost = {row["role"]: set(row["lost"]) for row in answer["lost_paths"]}
    stay = set(figures.roles) - gone
    part = figures.graph.subgraph(stay)
    wanted = {role: (nx.descendants(figures.graph, role) & stay) - nx.descendants(part, role) for role in stay}
    assert lost == {role: roles for role, roles in wanted.items() if roles}
    for border in answer["borders"]:
        rows = (frame.source_zone == border["source_zone"]) & (frame.destination_zone == border["destination_zone"])
        assert (border["before"], border["after"]) == (rows.sum(), (rows & ~closing).sum())
    for relief in answer["reliefs"]:
        opens, accepts = ((closing & (frame[end] == relief["role"])).sum() for end in ("source", "destination"))
        assert (relief["opens"], relief["accepts"]) == (opens, accepts)


@pytest.mark.parametrize("what", [*ROLES, *ZONES, "exchange-2003 outlook-2003", "hub-2007 bridgehead-2003"])
def test_what_is_needed_of_the_retired(seed, figures, what):
    names = what.split()
    gone = {role for name in names for role in (figures.members(name) or {name})}
    answer = told(xg.retire(seed, *names))
    needs = [need for stage in answer["stages"] for need in stage["needs"]]
    found = {(need["client"], need["server"], need["application"]): set(need["elsewhere"]) for need in needs}
    assert len(found) == len(needs)
    assert found == figures.needs(gone)
    number, unmet = len(needs), sum(not stay for stay in found.values())
    said = re.search(r"(?:(\d+) needs? of roles|nothing must)[^,]+(?:, (\d+) of them without)?", answer["summary"])
    assert said is not None
    assert [int(each or 0) for each in said.groups()] == [number, unmet]
    order = {role: stage["step"] for stage in answer["stages"] for role in stage["roles"]}
    assert order.keys() == gone
    assert {need["server"] for stage in answer["stages"] for need in stage["needs"]} <= gone


def _ports(name):
    """`tcp/110,5065-5066` as `tcp/110`, `tcp/5065`, `tcp/5066`."""
    transport, _, ports = name.partition("/")
    for port in ports.split(","):
        low, _, high = port.partition("-")
        for number in range(int(low), int(high or low) + 1) if low.isdecimal() else (port,):
            yield f"{transport}/{number}"


@pytest.mark.parametrize("role", ROLES)
def test_show(seed, figures, role):
    cells = told(xg.show(seed, role))["cells"]
    rows = figures.flows[(figures.flows.source == role) | (figures.flows.destination == role)]
    connected = [cell for cell in cells if cell["status"] == "services"]
    assert sum(len(cell["services"]) for cell in connected) == len(rows)
    assert len(connected) == len(rows[["source", "destination"]].drop_duplicates())


@pytest.fixture(scope="module")
def judged(seed):
    return findings(xg.export(seed, "csv"))


@pytest.fixture(scope="module")
def linted():
    return told(xg.lint(xg.read()))


def test_lint(linted, judged):
    """Each finding, by its rule, the services that it names and the pairs that it is about."""
    rows = [
        Found(
            row["rule"],
            frozenset(row["services"]),
            frozenset((place["source"], place["destination"]) for place in row["places"]),
        )
        for row in linted["findings"]
    ]
    assert Counter(rows) == Counter(judged)


def test_lint_counts_by_the_severities_of_its_page(linted, judged):
    page = (Path(__file__).parents[2] / "docs" / "lint.md").read_text(encoding="utf-8")
    severities = dict(re.findall(r"^### (\S+)\n\n\*(\w+)\* ·", page, re.MULTILINE))
    assert linted["counts"] == Counter(severities[found.rule] for found in judged)
