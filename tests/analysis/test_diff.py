from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.analysis.diff.ask import diff
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import Product, Role, Zone
from exgraph.relations.openings import Openings
from exgraph.values.labels import Labels
from exgraph.values.ports import PortRange, PortSet
from exgraph.values.service import Service

from .matrices import matrix, service

ZONES = {"a": "in", "b": "in", "x": "dmz"}
SAME = "No difference: the same roles, zones and services."


@pytest.mark.parametrize(
    ("before", "after", "change", "texts"),
    [
        ("SMTP tcp/25, SMTP tcp/587", "SMTP tcp/25-587", "widened", ("+ SMTP tcp/26-586",)),
        ("SMTP tcp/25-587", "SMTP tcp/25, SMTP tcp/587", "narrowed", ("− SMTP tcp/26-586",)),
        ("SMTP tcp/25-26", "SMTP tcp/25, SMTP tcp/26", "naming", ("~ SMTP tcp/25-26 → SMTP tcp/25, SMTP tcp/26",)),
        ("SMTP tcp/25", "SMTP tcp/587", "shifted", ("+ SMTP tcp/587", "− SMTP tcp/25")),
        ("SMTP tcp/25", "SMTP tcp/25, ? tcp/dynamic", "widened", ("+ ? tcp/dynamic",)),
        ("SMTP tcp/25", "SMTP tcp/25, SMTP udp/25", "widened", ("+ SMTP udp/25",)),
        ("SMTP tcp/25", "SMTP tcp/25 TLS", "encryption", ("~ SMTP tcp/25: not stated → TLS",)),
        (
            "SMTP tcp/25, SMTP tcp/995 TLS",
            "SMTP tcp/25, SMTP tcp/995, SMTP tcp/587 TLS",
            "widened",
            ("+ SMTP tcp/587 TLS", "~ SMTP tcp/995: TLS → not stated"),
        ),
        ("SMTP tcp/25", "Mail tcp/25", "naming", ("− SMTP tcp/25", "+ Mail tcp/25")),
        ("SMTP tcp/25", None, "lost", ("− SMTP tcp/25",)),
        (None, "SMTP tcp/25 TLS", "gained", ("+ SMTP tcp/25 TLS",)),
        (None, "", "statement", ("~ no direct connection → silent",)),
        ("", None, "statement", ("~ silent → no direct connection",)),
    ],
)
def test_a_pair_is_compared_by_the_ports_it_opens(before, after, change, texts):
    one, other = (matrix(ZONES, {} if cell == "" else {"a>x": cell}) for cell in (before, after))
    (pair,) = diff(one, other).pairs
    assert (pair.source, pair.destination, pair.change, pair.texts) == ("a", "x", change, texts)


def test_both_documents_are_cited():
    before = matrix(ZONES, {"a>b": None, "a>x": "SMTP tcp/25"})
    after = matrix(ZONES, {"a>x": "SMTP tcp/25-26", "a>b": None})
    (pair,) = diff(before, after).pairs
    assert (pair.places_before, pair.places_after) == (("m.txt:2",), ("m.txt:1",))


def test_what_is_inferred_on_one_side_and_stated_on_the_other_is_no_change_of_ports():
    before = matrix(ZONES, {"a>x": "SMTP tcp/25"})
    inferred = Service("SMTP", "tcp", PortRange.of(25), inferred=("transport",))
    after = replace(before, cells=(Cell("a", "x", Status.SERVICES, (Flow("a", "x", inferred),)),))
    found = diff(before, after)
    assert not found.changed
    assert found.summary == "1 pair changed in what is inferred."
    assert found.pairs[0].texts == ("~ SMTP tcp/25: stated → transport inferred",)


def test_the_summary_counts_pairs_and_roles():
    before = matrix(ZONES, {"a>b": "SMTP tcp/25", "b>a": "SMTP tcp/25", "a>x": None})
    after = matrix(
        {"a": "dmz", "b": "in", "c": "in"}, {"a>b": "SMTP tcp/25-26", "b>a": "SMTP tcp/25", "c>a": "HTTP tcp/80"}
    )
    found = diff(before, after)
    assert found.summary == "1 pair gained a connection, 1 widened; roles: 1 added, 1 changed, 1 removed."
    assert [(e.kind, e.id, str(e.change), e.texts) for e in found.elements] == [
        ("role", "a", "changed", ("zone: in → dmz",)),
        ("role", "x", "removed", ()),
        ("role", "c", "added", ()),
    ]
    # The statement that went with its role is needed to apply the difference, but is nobody's change.
    assert [(pair.source, pair.destination) for pair in found.pairs] == [("a", "b"), ("a", "x"), ("c", "a")]
    assert found.of_change("statement") == ()


@pytest.mark.parametrize(
    ("change", "texts"),
    [
        ({"labels": Labels.of({"en": "A"})}, ("label en: none → A",)),
        ({"product": "p", "kind": "server"}, ("product: none → p", "kind: none → server")),
    ],
)
def test_what_changed_of_a_role_is_told(change, texts):
    before = matrix(ZONES, {})
    after = replace(before, roles=(replace(before.roles[0], **change), *before.roles[1:]))
    (element,) = diff(before, after).elements
    assert element.texts == texts


def test_what_changed_of_zones_and_products_is_told():
    before = Matrix((Role("a", zone="z"),), (Zone("z"),), (), (Product("p", Labels.of({"en": "P"})),))
    after = Matrix((Role("a", zone="z"),), (Zone("z", exposed=True),), (), (Product("p", Labels.of({"en": "Q"})),))
    assert [e.texts for e in diff(before, after).elements] == [("exposed: no → yes",), ("label en: P → Q",)]


def test_ids_that_differ_altogether_are_matched_by_label_when_asked():
    before = Matrix(
        (Role("hub", Labels.of({"en": "Hub Transport"}), "z"), Role("dc", Labels.of({"en": "DC"}), "z")),
        (Zone("z", Labels.of({"en": "Inside"})),),
        (Cell("hub", "dc", Status.SERVICES, (Flow("hub", "dc", service("LDAP tcp/389")),)),),
    )
    after = Matrix(
        (Role("r1", Labels.of({"en": "hub  transport"}), "n"), Role("r2", Labels.of({"en": "Other"}), "n")),
        (Zone("n", Labels.of({"en": "inside"})),),
        (Cell("r1", "r2", Status.SERVICES, (Flow("r1", "r2", service("LDAP tcp/389")),)),),
    )
    found = diff(before, after)
    assert found.note == "No role has the same id in both, but 1 have the same label: match by label."
    by_label = diff(before, after, match="label")
    assert by_label.note == "Roles are matched by label: 1 of 2 have their like."
    assert [(e.kind, e.id, str(e.change)) for e in by_label.elements] == [
        ("role", "hub", "changed"),
        ("role", "dc", "removed"),
        ("role", "r2", "added"),
        ("zone", "z", "changed"),
    ]
    assert [flow.key for flow in by_label.after.flows] == [("hub", "r2", "LDAP tcp/389")]
    with pytest.raises(UnknownName, match=r"^unknown match 'labels'; did you mean 'label'\?$"):
        diff(before, after, match="labels")


def test_a_difference_does_not_fit_another_matrix():
    before, after = (matrix(ZONES, {"a>b": cell}) for cell in ("SMTP tcp/25", "SMTP tcp/26"))
    found = diff(before, after)
    with pytest.raises(ExgraphError, match=r"^the difference does not fit: a → b is SMTP tcp/99 and not SMTP tcp/25$"):
        found.apply(matrix(ZONES, {"a>b": "SMTP tcp/99"}))
    with pytest.raises(ExgraphError, match=r"^the difference does not fit: the matrix has other roles$"):
        found.apply(matrix({"a": "in"}, {}))


def test_csv_has_a_row_for_each_element_and_each_application_over_a_transport():
    before = matrix(ZONES, {"a>b": "SMTP tcp/25, HTTP tcp/80", "b>a": None})
    after = matrix({"a": "in", "b": "in"}, {"a>b": "SMTP tcp/25 TLS"})
    assert diff(before, after).to_csv() == (
        "element,change,source,destination,application,transport,added,removed,encryption_before,encryption_after,"
        "detail,places_before,places_after\n"
        "role,removed,x,,,,,,,,,,\n"
        "zone,removed,dmz,,,,,,,,,,\n"
        "pair,narrowed,a,b,SMTP,tcp,,,,TLS,~ SMTP tcp/25: not stated → TLS,m.txt:1,m.txt:1\n"
        "pair,narrowed,a,b,HTTP,tcp,,80,,,− HTTP tcp/80,m.txt:1,m.txt:1\n"
        "pair,statement,b,a,,,,,,,~ no direct connection → silent,m.txt:2,\n"
    )


def test_json_tells_both_sides():
    before, after = (matrix(ZONES, {"a>b": cell}) for cell in ("SMTP tcp/25", "SMTP tcp/25-26"))
    data = json.loads(diff(before, after).to_json())
    assert data["summary"] == "1 pair widened."
    assert data["counts"]["widened"] == 1
    assert data["pairs"] == [
        {
            "source": "a",
            "destination": "b",
            "change": "widened",
            "before": {"status": "services", "services": ["SMTP tcp/25"], "places": ["m.txt:1"]},
            "after": {"status": "services", "services": ["SMTP tcp/25-26"], "places": ["m.txt:1"]},
            "differences": [
                {
                    "application": "SMTP",
                    "transport": "tcp",
                    "added": "26",
                    "removed": "",
                    "reciphered": "",
                    "encryption_before": [],
                    "encryption_after": [],
                }
            ],
        }
    ]


def test_a_retired_role_takes_its_pairs_with_it_and_they_are_told_by_role(seed):
    gone = {"frontend-2003"}
    after = replace(
        seed,
        roles=tuple(role for role in seed.roles if role.id not in gone),
        cells=tuple(cell for cell in seed.cells if not {cell.source, cell.destination} & gone),
    )
    found = diff(seed, after)
    assert found.summary == "7 pairs lost a connection; roles: 1 removed."
    *_, table = found.tables("en")
    assert table.title == "Came or went with a role (7 pairs)"
    assert [row[:4] for row in table.rows] == [("removed", "Front-End", 4, 3)]


def test_what_is_denied_is_another_statement_and_opens_nothing():
    forbidden = Flow("a", "x", replace(service("SQL udp/1434"), marks=("negative",)))
    before = matrix(ZONES, {"a>x": "SMTP tcp/25"})
    after = replace(before, cells=(replace(before["a", "x"], denied=(forbidden,)),))
    (pair,) = diff(before, after).pairs
    assert (pair.change, pair.texts) == ("statement", ("~ nothing denied → denied: SQL udp/1434",))
    assert diff(before, after).apply(before) == after


def test_openings_count_what_has_no_number_as_one():
    assert str(Openings.of([service("SQL udp/1434"), service("? tcp/dynamic")])) == "1434,dynamic"
    assert len(Openings(PortSet([PortRange(1, 10)]), frozenset({"dynamic"}))) == 11


SERVICES = st.builds(
    Service,
    st.sampled_from([None, "SMTP", "LDAP"]),
    st.sampled_from([None, "tcp", "udp"]),
    st.sampled_from([None, PortRange(25, 25), PortRange(25, 30), PortRange(28, 40)]),
    st.sampled_from([None, "TLS"]),
    st.booleans(),
)


@st.composite
def any_matrix(draw) -> Matrix:
    names = draw(st.lists(st.sampled_from("abcd"), unique=True, min_size=1))
    zones = draw(st.permutations([Zone("z"), Zone("y", exposed=draw(st.booleans()))]))
    roles = tuple(Role(name, zone=draw(st.sampled_from("zy"))) for name in names)
    cells = []
    for pair in draw(st.sets(st.tuples(st.sampled_from(names), st.sampled_from(names)))):
        services = draw(st.lists(SERVICES, max_size=3, unique_by=lambda s: s.key))
        flows = tuple(Flow(*pair, each) for each in services)
        cells.append(Cell(*pair, Status.SERVICES if flows else Status.NONE, flows))
    return Matrix(roles, tuple(zones), tuple(cells))


def essence(made: Matrix):
    cells = {
        (cell.source, cell.destination): (cell.status, frozenset(cell.services), cell.denied) for cell in made.cells
    }
    return made.roles, made.zones, cells


@given(any_matrix())
def test_nothing_differs_from_itself(one):
    found = diff(one, one)
    assert (found.elements, found.pairs, found.summary) == ((), (), SAME)


@given(any_matrix(), any_matrix())
def test_a_difference_applied_to_the_first_gives_the_second_and_its_reverse_the_first(one, other):
    there, back = diff(one, other), diff(other, one)
    assert essence(there.apply(one)) == essence(other)
    assert essence(back.apply(there.apply(one))) == essence(one)
    assert there.changed == back.changed == (essence(one) != essence(other) and not _order_alone(one, other))


def _order_alone(one: Matrix, other: Matrix) -> bool:
    """Whether only the order of roles or zones differs, which is no difference of what is open."""
    return (set(one.roles), set(one.zones), essence(one)[2]) == (set(other.roles), set(other.zones), essence(other)[2])


REVERSE = {"gained": "lost", "lost": "gained", "widened": "narrowed", "narrowed": "widened"}


@given(any_matrix(), any_matrix())
def test_the_reverse_difference_is_its_mirror_image(one, other):
    there = {(pair.source, pair.destination): pair for pair in diff(one, other).pairs}
    back = {(pair.source, pair.destination): pair for pair in diff(other, one).pairs}
    assert there.keys() == back.keys()
    for ends, pair in there.items():
        mirrored = back[ends]
        assert mirrored.change == REVERSE.get(pair.change, pair.change)
        added = {(s.application, s.transport): (s.added, s.removed, s.reciphered) for s in pair.services}
        assert added == {(s.application, s.transport): (s.removed, s.added, s.reciphered) for s in mirrored.services}


NAMES = "abcd"
FLOWS = st.sets(st.tuples(*[st.sampled_from(NAMES)] * 2, st.sampled_from(["S tcp/1", "S tcp/1 TLS", "T udp/2"])))


@given(FLOWS, FLOWS)
def test_matrices_that_were_given_as_flows_differ_as_others_do(one, other):
    roles = [Role(name, zone="z") for name in NAMES]
    before = Matrix.from_flows(roles, [Zone("z")], sorted(one))
    after = Matrix.from_flows(roles[::-1], [Zone("z")], sorted(other))
    counted, looked_at = diff(before, after), diff(*(replace(m, cells=tuple(m.cells)) for m in (before, after)))
    assert counted.pairs == looked_at.pairs
    assert sorted(f.key for f in counted.apply(before).flows) == sorted(f.key for f in after.flows)


def test_it_speaks_russian():
    before = matrix(ZONES, {"a>b": "SMTP tcp/25", "b>a": "SMTP tcp/25", "a>x": None})
    after = matrix(
        {"a": "dmz", "b": "in", "c": "in"}, {"a>b": "SMTP tcp/25-26", "b>a": "SMTP tcp/25 TLS", "c>a": "HTTP tcp/80"}
    )
    found = diff(before, after)
    assert found.to_text(language="ru").splitlines()[:8] == [
        "Пары: появилось подключение — 1, портов стало больше — 1, изменилось только шифрование — 1; "
        "роли: добавлено — 1, изменено — 1, удалено — 1.",
        "",
        "Роли, зоны и продукты",
        "изменение  что   id  что изменилось",
        "изменено   роль  a   зона: in → dmz",
        "удалено    роль  x",
        "добавлено  роль  c",
        "",
    ]
    assert "~ SMTP tcp/25: не указано → TLS" in found.to_text(language="ru")


def test_words_are_phrases():
    before, after = matrix(ZONES, {"a>b": "SMTP tcp/25", "b>a": None}), matrix(ZONES, {"a>b": "SMTP tcp/25 TLS"})
    text = diff(before, after).to_text(language="xx")
    while "⟦" in text:
        text = re.sub(r"⟦[^⟦⟧]*⟧", "", text)
    assert set(re.findall(r"[^\W\d_]+", text)) == {"a", "b", "m", "txt"}
