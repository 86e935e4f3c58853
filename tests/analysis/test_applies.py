"""The questions, where flows apply to more than their own pair: any, networks, and narrower denials."""

import pytest

from exgraph.analysis.asymmetry.ask import asymmetry
from exgraph.analysis.chokepoints.ask import chokepoints
from exgraph.analysis.closing.ask import closing
from exgraph.analysis.conduits.ask import conduits
from exgraph.analysis.crossings.ask import crossings
from exgraph.analysis.diff.ask import diff
from exgraph.analysis.explain.ask import explain
from exgraph.analysis.explain.sentences import Speaker
from exgraph.analysis.paths.ask import paths
from exgraph.analysis.reach.ask import reach
from exgraph.analysis.show.ask import show
from exgraph.drawing.topology.focus import neighbours
from exgraph.drawing.topology.highlight import compromise, find_highlight
from exgraph.errors import UnknownName
from exgraph.linting.ask import lint
from exgraph.sources.document import Reading
from exgraph.sources.load import read


@pytest.fixture
def listed(tmp_path):
    """Reads rows of source, destination, protocol, port and, where it is no permission, an action."""

    def reading(*rows, name="list.csv"):
        path = tmp_path / name
        said = [row if row.count(",") == 4 else f"{row},allow" for row in rows]
        path.write_text("\n".join(("Source,Destination,Protocol,Port,Action", *said)) + "\n", encoding="utf-8")
        return read(path, reading=Reading(profile=False)).matrix

    return reading


SQL = ("any,Web server,tcp,443", "any,Database,tcp,1433", "App server,Database,tcp,5432")


@pytest.mark.parametrize(
    ("port", "verdict"), [("443", "yes"), ("tcp/443", "yes"), ("udp/443", "unknown"), ("22", "unknown"), (None, "yes")]
)
def test_what_everybody_may_do_one_role_may(listed, port, verdict):
    found = explain(listed(*SQL), "App server", "Web server", port)
    assert str(found.verdict) == verdict
    assert "list.csv:2 (any → web-server) says" in found.to_text()
    assert [flow.source for flow in found.flows] == ["any"]


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        ("172.16.4.5", "yes"),
        ("host 172.16.4.5", "yes"),
        ("172.16.9.9", "yes"),
        ("172.16.9.9/32", "yes"),
        ("172.20.0.0/16", "yes"),
        ("172.16.0.0 255.240.0.0", "yes"),
    ],
)
def test_an_address_in_a_network_is_that_network(listed, source, verdict):
    matrix = listed("172.16.0.0/12,DB,tcp,1433", "172.16.4.5,Web,tcp,1")
    assert str(explain(matrix, source, "DB", "1433").verdict) == verdict


def test_an_address_that_nothing_stands_for_is_unknown(listed):
    with pytest.raises(UnknownName):
        explain(listed("172.16.0.0/12,DB,tcp,1433"), "172.32.0.1", "DB")
    matrix = listed("172.16.0.0/12,DB,tcp,1433", "Any,Web,tcp,443")
    assert str(explain(matrix, "172.32.0.1", "DB").verdict) == "unknown"
    assert str(explain(matrix, "172.32.0.1", "Web").verdict) == "yes"
    assert str(explain(matrix, "2001:db8::1", "Web").verdict) == "yes"


def test_any_protocol_and_port_is_every_one(listed):
    matrix = listed("a,b,any,any")
    for port in ("udp/53", "tcp/3389", "1-65535", "sctp/9"):
        assert str(explain(matrix, "a", "b", port).verdict) == "yes"
    found = explain(matrix, "a", "b")
    assert set(found.unstated) == {"encryption"}
    assert not any(found.closed.values())


@pytest.mark.parametrize(
    ("rows", "ends", "port", "verdict", "told"),
    [
        (("any,Web,tcp,443", "App,Web,tcp,443,deny"), ("App", "Web"), "443", "no", "the denial is narrower and holds"),
        (("App,Web,tcp,443", "any,any,any,any,deny"), ("App", "Web"), "443", "yes", "the permission is narrower"),
        (("App,Web,tcp,443", "any,any,any,any,deny"), ("Web", "App"), "443", "no", "no direct connection"),
        (
            ("App,Web,any,any", "App,Web,tcp,22,deny"),
            ("App", "Web"),
            "tcp/22",
            "no",
            "the denial is narrower and holds",
        ),
        (
            ("App,Web,any,any", "App,Web,tcp,22,deny"),
            ("App", "Web"),
            "tcp/23",
            "yes",
            "the denial is narrower and holds",
        ),
        (("any,Web,tcp,22", "App,any,tcp,22,deny"), ("App", "Web"), "tcp/22", "yes", "a contradiction, taken as open"),
        (("any,Web,tcp,443", "App,DB,tcp,1", "any,DB,udp,53,deny"), ("App", "DB"), "udp/53", "no", "list.csv:4 denies"),
    ],
)
def test_the_narrower_line_holds_and_both_are_told(listed, rows, ends, port, verdict, told):
    found = explain(listed(*rows), *ends, port)
    assert str(found.verdict) == verdict
    assert told in found.to_text()


def test_reach_and_paths_go_over_any(listed):
    matrix = listed(*SQL)
    assert [one.role for one in reach(matrix, "App server").reaches] == ["web-server", "database"]
    assert {one.role for one in reach(matrix, "Web server").reached_by} == {"any", "app-server", "database"}
    assert paths(matrix, "App server", "Web server").paths[0].roles == ("app-server", "web-server")
    assert not reach(matrix, "App server", without=["any"]).reaches[1:]
    assert not reach(matrix, "App server", without=["443", "1433", "5432"]).reaches
    cut = chokepoints(matrix, "App server", "Web server")
    assert "tcp/443" in cut.to_text()


def test_a_narrower_denial_is_no_link(listed):
    matrix = listed("any,Web,tcp,443", "App,Web,tcp,443,deny", "DB,Web,tcp,22,deny")
    assert {one.role for one in reach(matrix, "Web").reached_by} == {"any", "db"}
    assert not reach(matrix, "App").reaches


def test_closing_a_port_of_everybody_cuts_everybody_off(listed):
    found = closing(listed(*SQL), ["443"])
    assert set(found.pairs) == {(role, "web-server") for role in ("any", "database", "app-server")}
    assert [one.last for one in found.affected] == [True]
    assert set(found.cut_off) == set(found.pairs)
    assert closing(listed("App,Web,tcp,443", "any,Web,tcp,80"), ["443"]).cut_off == ()


def test_closing_one_transport_of_every_one_narrows(listed):
    matrix = listed("a,b,any,443", "a,c,tcp,443")
    assert [str(one.effect) for one in closing(matrix, ["tcp/443"]).affected] == ["narrowed", "closed"]
    assert [str(one.effect) for one in closing(matrix, ["443"]).affected] == ["closed", "closed"]


ZONED = ("any,DMZ server,tcp,443", "any,Database server,tcp,1433", "App,Database server,tcp,5432")


def test_a_flow_of_any_is_in_every_conduit_once(listed):
    matrix = listed(*ZONED)
    found = crossings(matrix)
    ends = {(one.source_zone, one.destination_zone): one.flows for one in found.conduits}
    assert ends == {
        ("internet", "dmz"): 1,
        ("internal", "dmz"): 1,
        ("databases", "dmz"): 1,
        ("internet", "databases"): 1,
        ("dmz", "databases"): 1,
        ("internal", "databases"): 2,
    }
    assert found.summary.startswith("3 of 3 flows cross trust boundaries, in 6 conduits")
    assert found.crossing["encrypted"] == 1
    assert conduits(matrix).between("internal", "dmz").conduit.flows == 1
    assert conduits(matrix).between("dmz", "dmz").conduit.flows == 1
    assert conduits(matrix).summary.startswith("6 conduits between 4 zones: 3 of 3 flows")
    assert {one.flow.source for one in crossings(matrix, zone="dmz").flows} == {"any"}
    moved = crossings(matrix, move={"app": "dmz"})
    assert moved.crossing["flows"] == 3


def test_a_denial_keeps_a_flow_out_of_a_conduit(listed):
    matrix = listed(*ZONED, "App,DMZ server,tcp,443,deny")
    assert ("internal", "dmz") not in {(one.source_zone, one.destination_zone) for one in crossings(matrix).conduits}


def test_asymmetry_counts_a_flow_of_any_once_and_says_so(listed):
    found = asymmetry(listed(*SQL))
    assert (found.wide, found.counts.one_way) == (2, 3)
    assert "2 flows are of ends that stand for others" in found.to_text()
    assert asymmetry(listed("a,b,tcp,1")).wide == 0


def test_one_transport_of_every_one_is_a_narrowing(listed):
    before, after = listed("a,b,any,any", name="1.csv"), listed("a,b,tcp,any", name="2.csv")
    assert [str(pair.change) for pair in diff(before, after).pairs] == ["narrowed"]
    assert [str(pair.change) for pair in diff(after, before).pairs] == ["widened"]
    unstated = listed("a,b,,any", name="3.csv")
    assert [str(pair.change) for pair in diff(before, unstated).pairs] == ["shifted"]


def test_what_any_still_opens_is_not_lost(listed):
    before = listed("App,Web,tcp,443", "any,DB,tcp,1", name="1.csv")
    after = listed("any,Web,tcp,443", "any,DB,tcp,1", "App,DB,tcp,1", name="2.csv")
    changes = {(pair.source, pair.destination): str(pair.change) for pair in diff(before, after).pairs}
    assert changes == {("app", "web"): "statement", ("any", "web"): "gained", ("app", "db"): "statement"}
    applied = diff(before, after).apply(before)
    assert {flow.key for flow in applied.flows} == {flow.key for flow in after.flows}


def test_lint_tells_what_neither_line_decides(listed):
    found = lint(listed("any,Web,tcp,22", "App,any,tcp,22,deny", "a,b,tcp,22", "a,b,tcp,22,deny", "any,a,tcp,1"))
    errors = [finding for finding in found.findings if finding.rule.id == "statements-contradict"]
    assert [str(finding.rule.severity) for finding in errors] == ["error", "error"]
    assert "any → web on tcp/22 is allowed, and app → any on tcp/22 denied, neither more narrowly" in found.to_text()
    quiet = lint(listed("any,Web,tcp,22", "App,Web,tcp,22,deny", "any,any,any,any,deny"))
    assert not [finding for finding in quiet.findings if finding.rule.id == "statements-contradict"]


def test_a_role_that_any_connects_to_by_name_alone_is_reached(listed):
    found = lint(listed("App,any,tcp,53", "DB,App,tcp,1"), rules=["role-not-reached"])
    assert not found.findings


def test_pictures_show_what_applies(listed):
    matrix = listed(*ZONED)
    assert find_highlight(matrix, "app").flows == {flow.key for flow in matrix.flows}
    assert len(find_highlight(matrix, "dmz").flows) == 2
    assert len(compromise(matrix, "app").flows) == 3
    assert [role.id for role in neighbours(matrix, "dmz-server", 1).matrix.roles][:2] == ["any", "dmz-server"]
    assert list(neighbours(matrix, "app", 0).matrix.flows) == []


def test_open_ports_at_a_boundary_are_those_of_everybody_too(listed):
    found = closing(listed(*ZONED), at="internal:dmz")
    assert [(one.source_zone, one.destination_zone) for one in found.openings] == [("internal", "dmz")]
    assert [use.port for use in found.uses] == ["tcp/443"]
    assert closing(listed("App,Database server,tcp,5432", "x,DMZ server,tcp,1"), at="databases:dmz").uses == ()


def test_closing_at_a_boundary_leaves_the_other_pairs_of_everybody(listed):
    found = closing(listed(*ZONED), ["443"], at="internal:dmz")
    assert found.pairs == (("app", "dmz-server"),)


@pytest.mark.parametrize(
    ("source", "verdict"), [("10.0.0.7", "no"), ("Guest", "no"), ("10.1.0.7", "yes"), ("Other", "yes")]
)
def test_what_a_narrower_denial_closes_is_denied_and_not_unsaid(listed, source, verdict):
    matrix = listed(
        "any,Web,tcp,443,allow", "Guest,Web,tcp,443,deny", "10.0.0.0/24,Web,tcp,443,deny", "Other,DB,tcp,1,allow"
    )
    assert str(explain(matrix, source, "Web", "443").verdict) == verdict


WITHIN = (
    "10.0.0.0/8,Web,tcp,443",
    "10.1.2.3,Web,tcp,443,deny",
    "10.0.9.0/24,Web,tcp,22,deny",
    "Web,10.2.0.0/16,tcp,1433",
)
EVERYBODY = ("any,Web,tcp,1-100", "App,Web,tcp,22,deny")
CLOSED = (
    "list.csv:2 allows tcp/443 (10.0.0.0/8 → web), but for a part of that list.csv:3 denies it (10.1.2.3 → web): "
    "there the denial is narrower and holds."
)


@pytest.mark.parametrize(
    ("rows", "source", "port", "lines"),
    [
        (WITHIN, "10.0.0.0/8", None, ["list.csv:3 denies ? tcp/443", CLOSED]),
        (WITHIN, "10.0.0.0/8", "443", ["list.csv:3 denies ? tcp/443", CLOSED]),
        (WITHIN, "10.0.0.0/8", "udp/443", []),
        (WITHIN, "10.1.0.0/16", None, ["list.csv:3 denies ? tcp/443", CLOSED]),
        (WITHIN, "10.3.0.0/16", None, []),
        (EVERYBODY, "any", "22", ["list.csv:3 denies", "list.csv:2 allows tcp/1-100"]),
        (EVERYBODY, "any", "23", []),
        (("10.0.0.0/8,Web,tcp,443", "10.0.0.1,Web,,none"), "10.0.0.0/8", None, ["list.csv:2 allows tcp/443"]),
    ],
)  # fmt: skip
def test_a_denial_inside_what_is_asked_is_told_with_both_lines(listed, rows, source, port, lines):
    found = explain(listed(*rows), source, "Web", port)
    denied = [one.statement for one in Speaker(found).sentences() if one.topic == "denied"]
    assert len(denied) == len(lines)
    assert all(told.startswith(line) for told, line in zip(denied, lines, strict=True))


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        (lambda matrix: [one.role for one in reach(matrix, "10.0.0.7").reaches], ["web", "10.2.0.0/16"]),
        (
            lambda matrix: [path.roles for path in paths(matrix, "10.0.0.7", "10.2.3.4").paths],
            [("10.0.0.7", "web", "10.2.3.4")],
        ),
        (lambda matrix: chokepoints(matrix, "10.0.0.7", "10.2.3.4").cut.roles, ("web",)),
        (
            lambda matrix: [(one.services, one.line) for one in show(matrix, "10.0.0.7", "Web").statements],
            [(("? tcp/443",), 2), ((), None)],
        ),
        (lambda matrix: [one.services for one in show(matrix, "10.1.2.3", "Web").statements], [(), ()]),
        (lambda matrix: show(matrix, "host 10.0.0.7", "Web").source, "10.0.0.7"),
    ],
)  # fmt: skip
def test_an_address_in_a_known_network_may_be_asked_about(listed, ask, answer):
    assert ask(listed(*WITHIN)) == answer


@pytest.mark.parametrize("ask", [reach, show, lambda matrix, name: paths(matrix, name, "Web")])
def test_an_address_in_no_known_network_is_unknown(listed, ask):
    with pytest.raises(UnknownName, match=r"^unknown role( or zone)? '11\.0\.0\.7'"):
        ask(listed(*WITHIN), "11.0.0.7")
