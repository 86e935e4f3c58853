"""Heatmaps: what they say is what the matrix says, in either language."""

from __future__ import annotations

import pytest

import exgraph as xg
from exgraph.drawing.heatmap.draw import KINDS, MOST_ROLES
from exgraph.drawing.heatmap.scene import Look
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.values.ports import PortRange
from exgraph.values.service import Service
from exgraph.wording.phrases import phrase

from .matrices import grid_matrix

ORDER = [
    "relay-dmz", "outlook-2003", "outlook-2007", "other-clients", "hub-2007", "cas-2007", "mailbox-2007", "pf-2007",
    "um-2007", "bridgehead-2003", "frontend-2003", "pf-2003", "backend-2003", "dc",
]  # fmt: skip


@pytest.fixture(scope="module")
def seed() -> Matrix:
    return xg.load("exchange-2003-2007")


AB, CB = ("a", "b", 1), ("c", "b", 1)


def _pair(*flows: tuple[str, str, int], roles: str = "abc") -> Matrix:
    made: dict[tuple[str, str], list[Flow]] = {}
    for source, destination, port in flows:
        service = Service("App", "tcp", PortRange.of(port))
        made.setdefault((source, destination), []).append(Flow(source, destination, service))
    cells = tuple(Cell(*pair, Status.SERVICES, tuple(found)) for pair, found in made.items())
    return Matrix(tuple(Role(name, zone="z") for name in roles), (Zone("z"),), cells)


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("connection", "unknown heatmap 'connection'; did you mean 'connections'?"),
        ("rainbow", "unknown heatmap 'rainbow'; known: connections, ports, asymmetry, zones"),
    ],
)
def test_an_unknown_kind_offers_those_there_are(seed: Matrix, kind: str, message: str) -> None:
    with pytest.raises(xg.UnknownName) as raised:
        xg.heatmap(seed, kind)
    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("matrix", "kind", "message"),
    [
        (Matrix((), (), ()), "connections", "there is nothing to draw: the matrix has no roles"),
        (
            Matrix((Role("a", zone="z"),), (Zone("z"),), ()),
            "ports",
            "there is no port to draw: the matrix has no flows",
        ),
        (
            Matrix(tuple(Role(f"r{n}", zone="z") for n in range(MOST_ROLES + 1)), (Zone("z"),), ()),
            "asymmetry",
            "a heatmap of 251 roles cannot be read: at most 250 are drawn",
        ),
    ],
)
def test_what_cannot_be_drawn_is_told(matrix: Matrix, kind: str, message: str) -> None:
    with pytest.raises(xg.ExgraphError) as raised:
        xg.heatmap(matrix, kind)
    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("kind", "language", "title"),
    [
        ("connections", "en", "12 of 13 other roles open 9 ports each on Domain Controller"),
        ("connections", "ru", "12 из 13 прочих ролей открывают по 9 портов на роли «Контроллер домена»"),
        ("ports", "en", "tcp/135 is used by 13 of 14 roles; 9 of 22 ports serve only one pair of roles"),
        ("ports", "ru", "Порт tcp/135 нужен 13 из 14 ролей; 9 из 22 портов — только одной паре ролей"),
        ("asymmetry", "en", "19 of 50 connected pairs are not symmetric: 13 one-way, 6 with different services"),
        ("asymmetry", "ru", "Несимметричны 19 из 50 связанных пар: односторонних 13, с разными службами 6"),
        ("connections", "de", "12 of 13 other roles open 9 ports each on Domain Controller"),
    ],
)
def test_the_title_is_the_finding(seed: Matrix, kind: str, language: str, title: str) -> None:
    assert xg.heatmap(seed, kind, language).title == title


@pytest.mark.parametrize(
    ("matrix", "kind", "title"),
    [
        (_pair(("a", "b", 25), ("a", "b", 80)), "connections", "a opens 2 ports on b, the most of any pair"),
        (_pair(("a", "b", 25), ("c", "b", 25)), "connections", "2 of 2 other roles open 1 port each on b"),
        (_pair(AB, CB, ("c", "b", 2)), "connections", "2 of 2 other roles open up to 2 ports on b"),
        (_pair(("a", "a", 25)), "connections", "No role opens a port on another"),
        (_pair(AB, CB), "ports", "tcp/1 is used by 3 of 3 roles; none of 1 ports serves one pair alone"),
        (_pair(AB), "asymmetry", "1 of 1 connected pairs is not symmetric: 1 one-way, 0 with different services"),
        (_pair(AB, ("b", "a", 1)), "asymmetry", "The only connected pair is symmetric"),
        (_pair(("a", "a", 1)), "asymmetry", "No two roles are connected"),
    ],
)
def test_the_finding_follows_the_matrix(matrix: Matrix, kind: str, title: str) -> None:
    assert xg.heatmap(matrix, kind).title == title


def test_roles_stand_in_zone_order_with_lines_between_the_zones(seed: Matrix) -> None:
    shown = xg.heatmap(seed, "connections")
    assert [line.id for line in shown.rows] == ORDER
    assert shown.rows == shown.columns
    assert shown.row_separators == shown.column_separators == (1, 4, 9, 13)
    assert [(group.id, group.start, group.end, group.exposed) for group in shown.row_groups] == [
        ("dmz", 0, 1, True),
        ("clients", 1, 4, False),
        ("exchange-2007", 4, 9, False),
        ("exchange-2003", 9, 13, False),
        ("directory", 13, 14, False),
    ]
    assert (shown.rows[0].label, shown.rows[0].second) == ("SMTP Relay", "Ретрансляция SMTP")


def test_every_square_of_connections_is_its_cell(seed: Matrix) -> None:
    shown = xg.heatmap(seed, "connections")
    for row, source in enumerate(ORDER):
        for column, destination in enumerate(ORDER):
            cell, square = seed[source, destination], shown.squares[row][column]
            assert square is not None
            fixed = {(s.transport, s.ports) for s in cell.services if s.ports}
            dynamic = any(s.dynamic for s in cell.services)
            expected = "+".join(part for part in (str(len(fixed)) if fixed else "", "d" if dynamic else "") if part)
            assert square.text == (expected or "·"), (source, destination)
            assert square.tiles[0].value == len(fixed) + dynamic
            assert square.tiles[0].look is (Look.COUNT if expected else Look.NONE)
            assert square.itself == (source == destination)
    assert shown.peak == 9


def test_none_silence_and_services_without_a_port_look_different() -> None:
    flow = Flow("a", "c", Service("App", marks=("unresolved",), detail="see comments"))
    cells = (Cell("a", "b", Status.NONE), Cell("a", "c", Status.SERVICES, (flow,)))
    matrix = Matrix(tuple(Role(name, zone="z") for name in "abc"), (Zone("z"),), cells)
    shown = xg.heatmap(matrix, "connections")
    tiles = [square.tiles[0] for square in shown.squares[0] if square]
    assert [(tile.look, tile.text) for tile in tiles] == [(Look.SILENT, ""), (Look.NONE, "·"), (Look.COUNT, "?")]
    assert [entry.text for entry in shown.legend] == [
        "number of different ports (transport and port)",
        "a service without a port",
        "the document says: no direct connection",
        "the document is silent",
        "a role towards itself",
    ]


def test_asymmetry_has_one_square_a_pair_and_marks_what_numbers_hide(seed: Matrix) -> None:
    shown = xg.heatmap(seed, "asymmetry")
    drawn = {
        (ORDER[row], ORDER[column]): square.text
        for row, squares in enumerate(shown.squares)
        for column, square in enumerate(squares)
        if square
    }
    assert len(drawn) == 91
    assert all(ORDER.index(a) > ORDER.index(b) for a, b in drawn)
    kinds = {frozenset((pair.a, pair.b)): pair.kind for pair in xg.asymmetry(seed).pairs}
    for pair, text in drawn.items():
        kind = kinds[frozenset(pair)]
        assert (text == "·", text == "=", "≠" in text) == (kind == "none", kind == "symmetric", kind == "different"), (
            pair
        )
    assert drawn["um-2007", "cas-2007"] == "≠"
    assert drawn["hub-2007", "relay-dmz"] == "→1 ≠"
    assert drawn["cas-2007", "other-clients"] == "→4"
    assert drawn["backend-2003", "outlook-2003"] == "↑2"


def test_a_pair_that_is_only_half_said_is_not_said() -> None:
    matrix = Matrix((Role("a", zone="z"), Role("b", zone="z")), (Zone("z"),), (Cell("a", "b", Status.NONE),))
    square = xg.heatmap(matrix, "asymmetry").squares[1][0]
    assert square is not None
    assert square.tiles[0].look is Look.SILENT


def test_ports_say_with_how_many_roles_a_role_uses_each(seed: Matrix) -> None:
    shown = xg.heatmap(seed, "ports")
    assert [(group.label, group.end - group.start) for group in shown.row_groups] == [
        ("RPC/MAPI", 2),
        ("SMTP", 3),
        ("HTTP(S)", 5),
        ("VoIP/SIP", 6),
        ("POP/IMAP", 4),
        ("Directory", 5),
        ("Other", 2),
    ]
    rows = {(line.label, line.second): squares for line, squares in zip(shown.rows, shown.squares, strict=True)}
    assert [second for label, second in rows if label == "LDAP"] == ["389 tcp+udp", "3268 tcp+udp"]
    for row, application, ports in (
        (("SMTP", "25 tcp"), "SMTP", "25"),
        (("RPC MAPI", "dynamic tcp"), "RPC MAPI", "dynamic"),
        (("DNS", "53 tcp+udp"), "DNS", "53"),
    ):
        pairs = {
            (flow.source, flow.destination)
            for flow in seed.flows
            if flow.service.application == application and flow.service.ports_text == ports
        }
        for role, square in zip(ORDER, rows[row], strict=True):
            opens, accepts = sum(a == role for a, _ in pairs), sum(b == role for _, b in pairs)
            values = [tile.value for tile in square.tiles] if square else []
            assert values == ([opens, accepts] if opens or accepts else [0]), (row, role)


def test_transports_share_a_row_only_where_they_are_used_alike() -> None:
    both = tuple(Flow("a", "b", Service("DNS", transport, PortRange.of(53))) for transport in ("tcp", "udp"))
    alone = (Flow("b", "a", Service("DNS", "udp", PortRange.of(53))),)
    cells = (Cell("a", "b", Status.SERVICES, both), Cell("b", "a", Status.SERVICES, alone))
    matrix = Matrix((Role("a", zone="z"), Role("b", zone="z")), (Zone("z"),), cells)
    assert [line.second for line in xg.heatmap(matrix, "ports").rows] == ["53 tcp", "53 udp"]


def test_ports_beyond_what_a_page_holds_are_counted() -> None:
    matrix = _pair(*(("a", "b", port) for port in range(1000, 1100)), ("c", "b", 1099))
    shown = xg.heatmap(matrix, "ports")
    assert len(shown.rows) == 60
    assert "1099 tcp" in [line.second for line in shown.rows]
    assert shown.subtitle.endswith("; 40 rarely used ports are left out")


@pytest.mark.parametrize(
    ("n", "text"), [(1, "по 1 порту"), (2, "по 2 порта"), (5, "по 5 портов"), (11, "по 11 портов"), (22, "по 22 порта")]
)
def test_russian_numbers_choose_their_form(n: int, text: str) -> None:
    assert phrase("ru", "heatmaps.ports-each", n=n) == text


@pytest.mark.parametrize("kind", KINDS)
def test_the_legend_explains_only_what_is_in_the_picture(kind: str) -> None:
    matrix = grid_matrix(6)
    shown = xg.heatmap(matrix, kind)
    looks = {tile.look for row in shown.squares for square in row if square for tile in square.tiles}
    explained = {tile.look for entry in shown.legend for tile in entry.tiles}
    assert looks - {Look.UNUSED} <= explained <= looks | {Look.UNUSED}


def test_zones_have_a_square_each_and_the_diagonal_is_no_conduit(seed: Matrix) -> None:
    shown = xg.heatmap(seed, "zones")
    assert shown.title.startswith("Zone Clients opens 7 ports and dynamic ones (")
    assert shown.title.endswith(" at most) on Exchange 2007; no conduit opens more")
    assert [line.id for line in shown.rows] == ["dmz", "clients", "exchange-2007", "exchange-2003", "directory"]
    assert [[square.text for square in row] for row in shown.squares] == [
        ["1", "·", "2", "2", "·"],
        ["·", "·", "7+d", "·", "9"],
        ["1", "1+d", "11+d", "5+d", "9"],
        ["·", "1+d", "4+d", "3+d", "9"],
        ["·", "9", "9", "9", "9"],
    ]
    assert [square.itself for square in shown.squares[1]] == [False, True, False, False, False]
    assert [(group.label, group.exposed) for group in shown.row_groups][:2] == [("1 role", True), ("3 roles", False)]
    title = xg.heatmap(seed, "zones", "ru").title
    assert title.startswith("Зона «Клиенты» открывает 7 портов и динамические (всего до ")
    assert title.endswith(") на «Exchange 2007»; ни в одном канале нет больше")
