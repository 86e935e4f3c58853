"""What differs between two matrices, as topology and as heatmap."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import exgraph as xg
from exgraph.drawing import palette
from exgraph.model.cell import Cell, Flow, Status


@pytest.fixture(scope="module")
def before() -> xg.Matrix:
    return xg.load()


def with_cells(matrix: xg.Matrix, cells: dict[tuple[str, str], str]) -> xg.Matrix:
    """The matrix with other services in some cells; an empty text is a cell without any."""
    made = []
    for pair, text in cells.items():
        flows = tuple(Flow(*pair, service) for service in xg.read_cell(text).services) if text else ()
        made.append(Cell(*pair, Status.SERVICES if flows else Status.NONE, flows))
    kept = (cell for cell in matrix.cells if (cell.source, cell.destination) not in cells)
    return replace(matrix, cells=(*kept, *made))


@pytest.fixture(scope="module")
def after(before) -> xg.Matrix:
    return with_cells(
        before,
        {
            ("hub-2007", "relay-dmz"): "SMTP tcp/25, SMTP tcp/587",
            ("relay-dmz", "hub-2007"): "SMTP tcp/25",
            ("cas-2007", "relay-dmz"): "SMTP tcp/25",
            ("pf-2003", "cas-2007"): "",
            ("hub-2007", "um-2007"): "SMTP tcp/25 TLS; SMTP tcp/995 TLS",
            ("outlook-2007", "cas-2007"): "RPC over HTTP tcp/443, HTTP tcp/8080",
        },
    )


def edges(picture, colour: str) -> list[str]:
    return [line for line in picture.dot.split("\n") if " -> " in line and f'"{colour}' in line]


def test_each_change_has_a_colour_and_a_line_style_of_its_own(before, after):
    picture = xg.draw(before, diff=after, style="lines")
    drawn = {
        palette.GAINED: ("penwidth=3", "+ SMTP tcp 25"),
        palette.LOST: ("style=dashed", "− HTTP tcp 80*"),
        palette.WIDENED: (f'"{palette.WIDENED.colour}:white:{palette.WIDENED.colour}"', "+ SMTP tcp/587"),
        palette.NARROWED: ("style=dotted", "− SMTP tcp/995 TLS"),
    }
    for family, (style, text) in drawn.items():
        (edge,) = edges(picture, family.colour)
        assert style in edge
        assert text in edge
    altered = edges(picture, palette.ALTERED.colour)
    assert len(altered) == 2
    assert all("arrowhead=diamond" in edge for edge in altered)
    assert picture.topology.title == "Ordered pairs that differ: 6 · 1 gained a connection, 1 lost one, 4 changed"
    assert len({family.colour for family in palette.CHANGES}) == len(palette.CHANGES)


def test_a_change_inside_a_zone_is_told_in_the_box_of_the_role_that_opens_it(before, after):
    dot = xg.draw(before, diff=after, style="lines").dot
    (box,) = [line for line in dot.split("\n") if line.strip().startswith("n1 [")]
    assert "→ Unified Messaging: ~ SMTP tcp/25: not" in box


def test_a_tooltip_has_both_sides_with_their_lines(before, after):
    (edge,) = edges(xg.draw(before, diff=after, style="lines"), palette.NARROWED.colour)
    assert "SMTP Relay → Hub Transport\\n− SMTP tcp/25, SMTP tcp/995 TLS matrix.ru.txt:13\\n+ SMTP tcp/25" in edge


def test_roles_that_went_are_dashed_and_their_lines_have_no_text(before):
    after = xg.retire(before, "exchange-2003").matrix
    picture = xg.draw(before, diff=after, style="lines")
    dashed = [line.strip() for line in picture.dot.split("\n") if 'style="rounded,filled,dashed"' in line]
    assert len([line for line in dashed if re.match(r"n\d+ \[", line)]) == 4
    assert not any("label=<" in edge for edge in edges(picture, palette.LOST.colour))
    back = xg.draw(after, diff=before, style="lines")
    assert edges(back, palette.GAINED.colour)
    assert not edges(back, palette.LOST.colour)


def test_nothing_differs_from_itself(before):
    picture = xg.draw(before, diff=before, style="lines")
    assert picture.topology.title == "No ordered pair opens anything else"
    assert not any(line.strong for line in picture.topology.bundles.lines)
    assert xg.heatmap(before, "connections", diff=before).title == "No ordered pair opens anything else"


def test_the_heatmap_counts_ports_with_a_sign(before, after):
    shown = xg.heatmap(before, "connections", diff=after)
    place = {line.id: number for number, line in enumerate(shown.rows)}
    found = {
        (a, b): shown.squares[place[a]][place[b]].tiles[0]
        for a in place
        for b in place
        if shown.squares[place[a]][place[b]].tiles[0].look not in ("kept", "none", "silent")
    }
    assert {ends: (str(tile.look), tile.text) for ends, tile in found.items()} == {
        ("relay-dmz", "hub-2007"): ("narrowed", "−1"),
        ("hub-2007", "relay-dmz"): ("widened", "+1"),
        ("hub-2007", "um-2007"): ("altered", "≠"),
        ("cas-2007", "relay-dmz"): ("gained", "+1"),
        ("outlook-2007", "cas-2007"): ("altered", "+1−1"),
        ("pf-2003", "cas-2007"): ("lost", "−1"),
    }
    assert shown.title == "6 ordered pairs differ: 1 gained a connection, 1 lost one, 4 changed"
    assert shown.render("png").startswith(b"\x89PNG")


def test_a_role_that_went_has_a_sign_and_what_was_said_of_it(before):
    shown = xg.heatmap(before, "connections", "ru", diff=xg.retire(before, "frontend-2003").matrix)
    assert [line.label for line in shown.rows if line.label.startswith("−")] == ["− Сервер переднего плана"]
    assert shown.title == "Отличаются 7 пар: подключение появилось у 0, исчезло у 7, изменилось у 0"
    assert not any(tile.look == "silent" for row in shown.squares for square in row for tile in square.tiles)


def test_a_large_range_is_written_short(before):
    after = with_cells(before, {("cas-2007", "relay-dmz"): "RPC tcp/1024-65535"})
    shown = xg.heatmap(before, "connections", diff=after)
    assert "+64k" in {square.text for row in shown.squares for square in row}


@pytest.mark.parametrize("kind", ["ports", "asymmetry"])
def test_other_heatmaps_show_no_difference(before, kind):
    with pytest.raises(xg.ExgraphError, match=f"^a heatmap of {kind} shows no difference; one of connections does$"):
        xg.heatmap(before, kind, diff=before)


def test_hostile_names_stay_text(before):
    hostile = '</font><img src="x"/>\\N"];'
    renamed = replace(before.roles[0], labels=type(before.roles[0].labels).of({"en": hostile}))
    after = replace(with_cells(before, {("hub-2007", "um-2007"): ""}), roles=(renamed, *before.roles[1:]))
    dot = xg.draw(before, diff=after, style="lines").dot
    assert '<img src="' not in dot
    assert "&lt;img" in dot
