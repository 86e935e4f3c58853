"""Arguments that are read without Typer mean what Typer reads in them."""

from __future__ import annotations

import pytest
import typer
from hypothesis import example, given
from hypothesis import strategies as st

from exgraph.cli.app import app
from exgraph.cli.pictures import draw_topology
from exgraph.cli.plain import plain_draw
from exgraph.cli.request import Request, split

DRAW = typer.main.get_command(app).commands["draw"]
OPTIONS = [spelling for parameter in DRAW.params for spelling in parameter.opts if spelling.startswith("-")]
VALUES = st.sampled_from(["dmz", "-", "--", "", "x.svg", "tcp/135", "=", "--stated", "-x", "Роль"]) | st.text(
    max_size=4
)


@given(st.lists(st.sampled_from([*OPTIONS, "-oq", "--out", "--format=svg"]) | VALUES, max_size=6))
@example(["-o", "-", "-H", "dmz", "exchange-2003-2007"])
@example(["-qv", "--highlight"])
@example(["-f", "svg", "-f", "png", "--stated", "--stated"])
def test_what_is_plain_is_what_typer_reads(words):
    given = plain_draw(["draw", *words])
    if given is None:
        return
    read = DRAW.make_context("draw", list(words)).params
    assert {**DRAW.make_context("draw", []).params, **given} == read


def test_what_typer_leaves_out_is_left_out_alike():
    from inspect import signature

    request, own = split(DRAW.make_context("draw", []).params)
    assert request == Request()
    defaults = {name: parameter.default for name, parameter in signature(draw_topology).parameters.items()}
    assert own == {name: default for name, default in defaults.items() if name != "request"}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["draw"], {}),
        (["draw", "--highlight", "dmz"], {"highlight": "dmz"}),
        (["draw", "-o", "-", "m.json", "-q"], {"output": "-", "matrix": "m.json", "quiet": True}),
        (["draw", "--help"], None),
        (["draw", "--highlight"], None),
        (["draw", "--highlite", "dmz"], None),
        (["draw", "--time-limit", "5"], None),
        (["draw", "a", "b"], None),
        (["heatmap", "ports"], None),
        ([], None),
    ],
)
def test_only_a_plain_draw_is_read(arguments, expected):
    assert plain_draw(arguments) == expected
