"""The rows of Mermaid and D2: what they say, and that rows and lines say every flow, each of them alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import exgraph as xg
from exgraph.drawing.boxes.services import CLEAR, ENCRYPTED, UNKNOWN
from exgraph.drawing.captions import plain
from exgraph.reporting.exports.accepting import diagram
from exgraph.reporting.exports.d2 import _WIDTH
from exgraph.reporting.exports.mermaid import mermaid_by_zone
from exgraph.values.labels import Labels
from exgraph.wording.phrases import phrase

from ..analysis.generated import SERVICES, matrices
from .diagram_files import Boxes, flows_of_lines, flows_of_rows, in_d2, in_mermaid

SEED = xg.load()
READERS: dict[str, Callable[[str], Boxes]] = {"mmd": in_mermaid, "d2": in_d2}
#: The parts of a caption of the generated services.
PORTS = re.compile(r"App (.*)|Other udp (53)|RPC (dynamic)")


def boxes(matrix: xg.Matrix, form: str) -> Boxes:
    return READERS[form](xg.export(matrix, form, "en"))


def ports(flows: Counter[tuple[str, str, str]]) -> Counter[tuple[str, str, str]]:
    """The same, a port each."""
    found: Counter[tuple[str, str, str]] = Counter()
    for (source, destination, caption), number in flows.items():
        match = PORTS.fullmatch(caption)
        assert match, caption
        for port in next(filter(None, match.groups())).split("/"):
            found[source, destination, port] += number
    return found


@st.composite
def crowded(draw: st.DrawFn) -> xg.Matrix:
    """Matrices in which most roles open the same towards one, or it does towards them, too."""
    matrix = draw(matrices())
    ids = [role.id for role in matrix.roles]
    cells = {(cell.source, cell.destination): cell for cell in matrix.cells}
    choice = st.sampled_from(ids)
    for hub, (idle, both) in draw(st.dictionaries(choice, st.tuples(choice, st.booleans()), max_size=3)).items():
        for other in ids:
            for ends in ((other, hub), (hub, other))[: 1 + both]:
                if other not in (hub, idle):
                    cells[ends] = xg.Cell(*ends, xg.Status.SERVICES, (xg.Flow(*ends, SERVICES[0]),))
    return replace(matrix, cells=tuple(cells.values()))


@pytest.mark.parametrize("form", READERS)
@given(matrix=matrices() | crowded())
@settings(max_examples=120, deadline=None)
def test_rows_alone_and_lines_alone_say_every_flow_once(form: str, matrix: xg.Matrix) -> None:
    shown = boxes(matrix, form)
    wanted = Counter((flow.source, flow.destination, flow.service.ports_text) for flow in matrix.flows)
    assert ports(flows_of_rows(matrix, shown)) == wanted
    assert ports(flows_of_lines(matrix, shown)) == wanted


@pytest.mark.parametrize("form", READERS)
def test_rows_and_lines_of_the_seed_say_the_same(form: str) -> None:
    shown = boxes(SEED, form)
    rows, lines = flows_of_rows(SEED, shown), flows_of_lines(SEED, shown)
    assert {(source, end) for source, end, _ in rows} == {(flow.source, flow.destination) for flow in SEED.flows}
    told = {key: " ".join(text for *ends, text in lines if tuple(ends) == key) for key in {key[:2] for key in lines}}
    for source, end, service in rows:
        name, _, _ = service.partition(" ")
        assert name in told[source, end]
    assert {key[:2] for key in rows} == told.keys()


@pytest.mark.parametrize("form", READERS)
def test_a_row_says_what_a_role_accepts_and_from_whom(form: str) -> None:
    rows = boxes(SEED, form).rows
    assert [(row.text, row.who) for row in rows["n1"]] == [
        ("SMTP 25/587 SSL ↻", {}),
        ("SMTP 25, 995 TLS", {"←": "SMTP Relay", "⇄": "Unified Messaging; Bridgehead"}),
        ("RPC MAPI 135", {"←": "Mailbox, Public Folders 2007"}),
    ]
    (directory,) = rows["n14"]
    assert directory.services == [
        "LDAP tcp+udp 389/3268",
        "Kerberos tcp+udp 88",
        "DNS tcp+udp 53",
        "RPC netlogon 135 ↻",
    ]
    assert directory.who == {"⇄": "every other role but SMTP Relay"}
    assert rows["n8"] == []


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("form", READERS)
def test_words_are_in_the_language_asked_for(form: str, language: str) -> None:
    roles = [xg.Role(name, zone="z") for name in "abcde"]
    matrix = xg.Matrix.from_flows(roles, [xg.Zone("z")], [(name, "e", "tcp/1") for name in "abcd"])
    assert f"← {phrase(language, 'pictures.rows-every-other')}" in xg.export(matrix, form, language)


def test_a_line_has_the_colour_of_its_weakest_protection_and_the_legend_says_it() -> None:
    shown = diagram(SEED, "en")
    assert {line.colour for line in shown.connectors} == {CLEAR, ENCRYPTED, UNKNOWN}
    legend = {entry.text: (entry.colour, entry.dashed) for entry in shown.legend}
    assert legend["starts in the clear"] == (CLEAR, False)
    assert legend["encrypted"] == (ENCRYPTED, False)
    assert legend["protection not known"] == (UNKNOWN, False)
    assert legend["faces a network nobody here controls"][1]


def test_of_a_part_words_say_what_is_true_of_all() -> None:
    """`every other role` would be wrong of those roles alone that stand in the file of a zone."""
    roles = [*(xg.Role(f"in{n}", zone="a") for n in range(5)), *(xg.Role(f"out{n}", zone="b") for n in range(5))]
    flows = [(f"in{n}", "in0", "tcp/25") for n in range(1, 5)] + [("out1", "out2", "tcp/99")]
    matrix = xg.Matrix.from_flows(roles, [xg.Zone("a"), xg.Zone("b")], flows)
    (row,) = in_mermaid(mermaid_by_zone(matrix, "en")["zone-a.mmd"]).rows["n1"]
    assert row.who == {"←": "all others of a"}


@pytest.mark.parametrize(
    ("services", "keys"),
    [
        (["a" * (_WIDTH - 5)], ["a" * (_WIDTH - 5) + " 1000"]),
        (["a" * (_WIDTH - 4)], ["a" * (_WIDTH - 4), "… 1000"]),
        (["App", "Sql"], ["App 1000", "· Sql 1001"]),
    ],
)
def test_long_services_go_on_in_the_next_line_of_a_table(services: list[str], keys: list[str]) -> None:
    flows = [("a", "b", xg.Service(name, "tcp", xg.PortRange.of(1000 + n))) for n, name in enumerate(services)]
    matrix = xg.Matrix.from_flows([xg.Role("a", zone="z"), xg.Role("b", zone="z")], [xg.Zone("z")], flows)
    text = xg.export(matrix, "d2")
    assert re.findall('^    "(.*)": ".*"$', text, re.MULTILINE) == keys
    assert re.findall(r'\.n2\."(.*)": \{', text) == keys[:1]


def test_long_words_go_on_beside_an_empty_key() -> None:
    names = [f"{'x' * 20}{name}" for name in "abcd"]
    roles = [xg.Role(name, zone="z") for name in (*names, "to", "idle", "still")]
    matrix = xg.Matrix.from_flows(roles, [xg.Zone("z")], [(name, "to", "tcp/1") for name in names])
    found = re.findall('^    "(.*)": "(.*)"$', xg.export(matrix, "d2"), re.MULTILINE)
    assert [key for key, _ in found] == ["1", "\u200b"]
    assert all(len(words) <= _WIDTH for _, words in found)
    assert boxes(matrix, "d2").rows["n5"][0].who == {"←": ", ".join(names)}


@pytest.mark.parametrize(
    ("one", "other"), [("Sql", "SQL"), ("İst", "ist"), ("ſ", "s"), ("Σ", "ς"), ("x\u00a0y", "x\u00a0Y")]
)
def test_keys_that_d2_takes_for_the_same_are_made_different(one: str, other: str) -> None:
    flows = [(end, "c", xg.Service(name, "tcp", xg.PortRange.of(1))) for end, name in (("a", one), ("b", other))]
    roles = [xg.Role(name, zone="z") for name in "abc"]
    text = xg.export(xg.Matrix.from_flows(roles, [xg.Zone("z")], flows), "d2")
    first, second = (f"{plain(name)} 1" for name in (one, other))
    assert f'    "{first}": "← a"\n    "{second}\u200b": "← b"\n' in text
    assert f'cluster_1.n2 -> cluster_1.n3."{second}\u200b": {{' in text


@pytest.mark.parametrize("form", READERS)
def test_a_role_that_accepts_nothing_has_its_name_alone(form: str) -> None:
    matrix = xg.Matrix((xg.Role("alone", Labels.of({"en": "Alone"}), "z"),), (xg.Zone("z"),), ())
    shown = boxes(matrix, form)
    assert (shown.labels, shown.rows, shown.lines) == ({"n1": ["Alone", "alone"]}, {"n1": []}, [])
    assert "legend" not in xg.export(matrix, form)
