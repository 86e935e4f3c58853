"""The plan of a retirement as a row of small diagrams."""

from __future__ import annotations

import pytest

import exgraph as xg

from .matrices import grid_matrix


@pytest.fixture(scope="module")
def plan():
    return xg.draw_stages(xg.retire(xg.load(), "exchange-2003", "outlook-2003"), style="lines")


def test_each_step_is_a_diagram_and_the_last_is_what_is_left(plan):
    assert plan.title == "Roles retired: 5 · steps: 5 · 162 of 367 flows close"
    assert [(panel.heading, panel.going, len(panel.roles)) for panel in plan.panels] == [
        ("Step 1", ("outlook-2003",), 14),
        ("Step 2", ("frontend-2003",), 13),
        ("Step 3", ("bridgehead-2003",), 12),
        ("Step 4", ("backend-2003",), 11),
        ("Step 5", ("pf-2003",), 10),
        ("What is left", (), 9),
    ]
    assert plan.panels[4].notes == ("flows that close: 32", "after steps 2, 3, 4", "to be settled first: 2")
    assert plan.panels[5].notes == ("flows: 205",)


def test_what_closes_in_one_diagram_is_not_in_the_next(plan):
    matrix = xg.load()
    whole = {frozenset(edge) for edge in matrix.graph.edges() if edge[0] != edge[1]}
    assert {frozenset(pair) for pair in (*plan.panels[0].staying, *plan.panels[0].closing)} == whole
    for panel, following in zip(plan.panels, plan.panels[1:], strict=False):
        assert set(panel.staying) == {*following.staying, *following.closing}
        assert all(set(pair) & set(panel.going) for pair in panel.closing)


@pytest.mark.parametrize("form", ["svg", "png", "pdf"])
def test_the_picture_is_the_same_bytes_every_time_and_shows_every_role(plan, form):
    assert plan.render(form) == plan.render(form)
    written = [text.get_text() for text in plan.figure().axes[0].texts]
    assert written.count("Hub Transport") == 6
    # In the first diagram, and under the heading of its step.
    assert written.count("Outlook 2003") == 2


def test_what_is_written_does_not_collide(plan):
    figure = plan.figure()
    renderer = figure.canvas.get_renderer()
    boxes = [text.get_window_extent(renderer) for text in figure.axes[0].texts]
    assert not [(a, b) for number, a in enumerate(boxes) for b in boxes[:number] if a.overlaps(b)]
    assert all(box.x0 >= 0 and box.x1 <= figure.bbox.width for box in boxes)


def test_many_steps_stand_in_several_lines():
    matrix = grid_matrix(10)
    plan = xg.draw_stages(xg.retire(matrix, *(f"r{number}" for number in range(0, 10, 2))), style="lines")
    assert plan.render("png").startswith(b"\x89PNG")
    with pytest.raises(xg.ExgraphError, match=r"^1 diagrams of 90 roles cannot be read: at most 40 of 80 are drawn$"):
        xg.draw_stages(xg.retire(grid_matrix(90), "r1"))
    with pytest.raises(xg.UnknownName, match=r"^unknown picture format 'gif'; known: svg, png, pdf$"):
        plan.render("gif")


def test_labels_are_in_the_language_asked_for():
    plan = xg.draw_stages(xg.retire(xg.load(), "frontend-2003"), "ru", "lines")
    assert plan.title == "Выводится ролей: 1, шагов: 1. Закрываются 28 из 367 потоков"
    assert "Сервер переднего плана" in {text.get_text() for text in plan.figure().axes[0].texts}
