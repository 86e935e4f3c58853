"""How matrices, roles, cells, answers and reports stand for themselves, and what an index wants."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

import exgraph as xg
from exgraph.model import shown
from exgraph.model.flows import Flows


@pytest.fixture(scope="module")
def seed() -> xg.Matrix:
    return xg.load()


@pytest.mark.parametrize(
    ("of", "line"),
    [
        (lambda m: m, "<Matrix exchange-2003-2007: 14 roles in 5 zones, 367 flows>"),
        (lambda m: m.role("hub-2007"), "<Role hub-2007: Hub Transport, in exchange-2007>"),
        (lambda m: xg.Role("web"), "<Role web: in ?>"),
        (lambda m: m["relay-dmz", "hub-2007"], "<Cell relay-dmz → hub-2007: SMTP tcp/25, SMTP tcp/995 TLS>"),
        (lambda m: m["relay-dmz", "dc"], "<Cell relay-dmz → dc: no direct connection>"),
        (lambda m: xg.lint(m, rules=["mail-never-sent"]), "<Findings: 1 warning by 1 rule.>"),
        (
            lambda m: xg.reach(m, "relay-dmz", without=["replies"]),
            "<Reach: relay-dmz reaches 10 of 13 other roles: 2 directly, the rest within 3 hops. It is reached by 12 "
            "of 13 other roles: 1 directly, the rest within 3 hops. Left out: replies.>",
        ),
    ],
)
def test_a_thing_stands_for_itself_in_a_line(seed, of, line):
    assert repr(of(seed)) == line


@pytest.mark.parametrize(
    "of",
    [lambda m: m, lambda m: m.flows, xg.conduits, xg.asymmetry, xg.lint, xg.roles, xg.report, xg.draw],
)
def test_no_line_is_longer_than_a_person_reads_nor_broken(seed, of):
    line = repr(of(seed))
    assert len(line) <= 420
    assert "\n" not in line


def test_what_a_document_says_cannot_break_a_line_or_be_markup():
    role = xg.Role("<b>a\n\x1b[31m</b>", zone="z")
    matrix = xg.Matrix((role,), (xg.Zone("z"),), (), name="x\ny")
    for line in (repr(role), repr(matrix)):
        assert "\n" not in line
        assert "\x1b" not in line
    for page in (role._repr_html_(), matrix._repr_html_()):
        assert "<b>" not in page
        assert "&lt;b&gt;" in page


def test_a_notebook_shows_the_roles_of_a_matrix_and_the_words_of_a_cell(seed):
    page = seed._repr_html_()
    assert page.startswith("<p>Exchange 2003/2007 coexistence: 14 roles in 5 zones, 367 flows</p><table>")
    assert "<tr><td>dmz</td><td>relay-dmz</td><td>SMTP Relay</td><td>5</td><td>2</td></tr>" in page
    cell = seed["relay-dmz", "hub-2007"]._repr_html_()
    assert "<td>SMTP tcp/995 TLS</td><td>SMTP (25 995 SMTP TLS)</td>" in cell
    assert seed["relay-dmz", "dc"]._repr_html_() == "<p>relay-dmz → dc: no direct connection</p>"


@pytest.mark.parametrize(("rows", "more"), [(shown.MOST_ROWS, ""), (shown.MOST_ROWS + 1, "<p>… and 1 more row</p>")])
def test_a_table_shows_its_first_rows_and_says_how_many_more_there_are(rows, more):
    page = shown.table("", ("role",), [(str(number),) for number in range(rows)])
    assert page.count("<tr>") == shown.MOST_ROWS + 1
    assert page.endswith("</table>" + more)


@pytest.mark.parametrize("given", ["hub-2007", ("hub-2007",), ("a", "b", "c"), 3])
def test_an_index_that_is_no_pair_says_what_it_wants(seed, given):
    told = f"a cell has two ends, m[source, destination]; {given!r} is no pair. A role is m.role(name), a zone "
    with pytest.raises(xg.ExgraphError, match=f"^{re.escape(told)}{re.escape('m.zone(name)')}$"):
        _ = seed[given]


def test_the_pairs_that_connect_complete_an_index(seed):
    assert ("relay-dmz", "hub-2007") in seed._ipython_key_completions_()
    assert ("relay-dmz", "dc") not in seed._ipython_key_completions_()
    assert len(seed._ipython_key_completions_()) == 96


def test_flows_are_a_sequence_also_where_they_are_made_one_by_one(seed):
    lazy = xg.Matrix.from_flows(seed.roles, seed.zones, [flow.key for flow in seed.flows])
    for matrix in (seed, lazy):
        flows = matrix.flows
        assert isinstance(flows, Sequence)
        assert len(flows) == len(list(flows)) == 367
        assert flows[0] == next(iter(flows))
        assert flows[-1] == list(flows)[-1]
        assert flows[3:5] == tuple(list(flows)[3:5])
    with pytest.raises(IndexError):
        _ = seed.flows[367]
    assert repr(Flows(())) == "<Flows: >"


@given(st.integers(-400, 400))
def test_a_flow_by_its_place_is_that_of_the_list(place):
    matrix = xg.load()
    listed = list(matrix.flows)
    if -367 <= place < 367:
        assert matrix.flows[place] == listed[place]
    else:
        with pytest.raises(IndexError):
            _ = matrix.flows[place]


def test_the_public_names_are_all_that_is_listed():
    assert dir(xg) == sorted([*xg.__all__, "__version__"])
