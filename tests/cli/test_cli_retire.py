from __future__ import annotations

import json

import pytest


def test_retire_tells_the_plan(exgraph):
    done = exgraph("retire", "frontend-2003", "--lang", "en")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(
        "Without frontend-2003, 28 of 367 flows close, 28 of them at roles that stay; no port disappears entirely. "
        "Nobody who stays loses a path. 1 step, and nothing must be settled before. Of the flows that close, 9 may be "
        "replies or notifications (--without replies).\n"
    )
    assert "Front-End" in done.out


def test_the_first_name_may_be_a_matrix(exgraph, workplace):
    exgraph("export", "-o", "m.json")
    by_name = exgraph("retire", "m.json", "exchange-2003", "-f", "json")
    by_option = exgraph("retire", "exchange-2003", "-m", "m.json", "-f", "json")
    assert by_name.out == by_option.out == exgraph("retire", "exchange-2003", "-f", "json").out
    assert json.loads(by_name.out)["roles"] == ["bridgehead-2003", "frontend-2003", "pf-2003", "backend-2003"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("exchange-203",), "exgraph: unknown role, zone or product 'exchange-203'; did you mean 'exchange-2003'?\n"),
        (("exchange-2003-2007",), "exgraph: name at least one role, zone or product to retire\n"),
        ((), "exgraph: missing argument '[MATRIX] ROLE...' (see exgraph retire --help)\n"),
    ],
)
def test_what_cannot_be_retired_is_refused_in_one_line(exgraph, arguments, message):
    done = exgraph("retire", *arguments)
    assert (done.code, done.out, done.err) == (2, "", message)


def test_the_plan_is_drawn_where_the_file_or_the_format_says_so(exgraph, workplace):
    assert exgraph("retire", "frontend-2003", "-o", "plan.svg").out == "plan.svg\n"
    assert (workplace / "plan.svg").read_bytes().startswith(b"<?xml")
    drawn = exgraph("retire", "frontend-2003", "-f", "png").out.replace("\\", "/")
    assert drawn == "outputs/exchange-2003-2007-retire.png\n"
