from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.analysis.explain.ask import explain
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.cell import Cell, Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import DynamicRange, Product
from exgraph.values.labels import Labels
from exgraph.values.origin import Origin
from exgraph.values.ports import PortRange
from exgraph.values.request import Asked
from exgraph.values.service import Service

from .generated import matrices
from .matrices import matrix, service

ZONES = {"a": "dmz", "b": "inner", "c": "inner"}


def told(found, topic: str) -> list[str]:
    return [row[1] for row in found.table().rows if row[0] == topic]


def test_the_seed_relay_and_hub(seed):
    found = explain(seed, "relay-dmz", "hub-2007")
    assert found.summary == "Yes: relay-dmz may open a connection to hub-2007: SMTP tcp/25; SMTP tcp/995 TLS."
    assert [row[:2] for row in found.table().rows[1:]] == [
        ("document", "matrix.ru.txt:13 says “SMTP (25 995 SMTP TLS)”, read as SMTP tcp/25; SMTP tcp/995 TLS."),
        (
            "inferred",
            "The transport of SMTP tcp/25 and SMTP tcp/995 TLS is not stated but concluded: SMTP runs over tcp "
            "(IANA: smtp 25/tcp, RFC 5321).",
        ),
        (
            "boundary",
            "A connection from zone dmz to zone exchange-2007 crosses a trust boundary. The conduit carries 2 flows, 1 "
            "ordered pair and 2 services. Zone dmz faces a network that nobody here controls.",
        ),
        (
            "protection",
            "Starts in the clear, as registered (IANA), and nothing says that it is upgraded: SMTP tcp/25.",
        ),
        ("protection", "Encrypted, as the document says: SMTP tcp/995 TLS."),
        (
            "way back",
            "The way back is not the same: hub-2007 may open on relay-dmz by itself (matrix.ru.txt:129) SMTP tcp/25. "
            "Only on the way there: SMTP tcp/995 TLS. Replies over an established connection need no rule of their own "
            "where a filter keeps state (NIST SP 800-41 Rev. 1, section 2.1.2).",
        ),
        ("not stated", "The document states no transport for SMTP tcp/25; SMTP tcp/995 TLS."),
        ("not stated", "The document says nothing of encryption for SMTP tcp/25."),
        (
            "not allowed",
            "Nothing else is listed from relay-dmz to hub-2007, so a rule set made from the document closes "
            "tcp/1-24,26-994,996-65535 and every udp port.",
        ),
    ]


def test_every_sentence_is_a_phrase(seed):
    for ends in (("relay-dmz", "hub-2007"), ("dmz", "directory"), ("hub-2007", "dc")):
        text = explain(seed, *ends).to_text(language="xx")
        while "⟦" in text:
            text = re.sub(r"⟦[^⟦⟧]*⟧", "", text)
        assert text.split() == []


def test_it_speaks_russian(seed):
    found = explain(seed, "relay-dmz", "hub-2007", "tcp/135")
    assert found.tables("ru")[0].summary == (
        "Нет: «Ретрансляция SMTP» может открыть SMTP tcp/25; SMTP tcp/995 TLS на «Транспортный сервер-концентратор», "
        "но не tcp/135."
    )
    lines = explain(seed, "backend-2003", "cas-2007").to_text(language="ru").splitlines()
    assert lines[3] == "документ       matrix.ru.txt:60: «Прямое подключение отсутствует» — прямого подключения нет."


@pytest.mark.parametrize(
    ("services", "port", "verdict", "statement"),
    [
        ("SMTP tcp/25", None, "yes", "Yes: a may open a connection to b: SMTP tcp/25."),
        (None, None, "no", "No: the document lets a open no connection to b."),
        (None, "25", "no", "No: the document lets a open no connection to b."),
        ("", None, "unknown", "Not known: the document says nothing of connections from a to b."),
        ("", "25", "unknown", "Not known: the document says nothing of connections from a to b."),
        ("SMTP tcp/25", "25", "yes", "Yes: a may open port 25 on b: SMTP tcp/25."),
        ("SMTP tcp/25", "25/tcp", "yes", "Yes: a may open tcp/25 on b: SMTP tcp/25."),
        ("SMTP tcp/25", "udp/25", "no", "No: a may open SMTP tcp/25 on b, but not udp/25."),
        ("SMTP tcp/25, X tcp/80", "443", "no", "No: a may open SMTP tcp/25; X tcp/80 on b, but not port 443."),
        ("X tcp/20-30", "25", "yes", "Yes: a may open port 25 on b: X tcp/20-30."),
        ("X tcp/20-30", "tcp/25-40", "partly", "In part: of tcp/25-40, a may open tcp/25-30 on b: X tcp/20-30."),
        ("X tcp/20-30, Y tcp/31-40", "25-40", "yes", "Yes: a may open port 25-40 on b: X tcp/20-30; Y tcp/31-40."),
        ("RPC tcp/dynamic", "dynamic", "yes", "Yes: a may open dynamic ports on b: RPC tcp/dynamic."),
        ("X tcp/25", "dynamic", "no", "No: a may open X tcp/25 on b, but not dynamic ports."),
        (
            "RPC tcp/dynamic",
            "5000",
            "depends",
            "It depends: a may open port 5000 on b where it is chosen as a dynamic port: RPC tcp/dynamic.",
        ),
        ("RPC tcp/dynamic", "80", "no", "No: a may open RPC tcp/dynamic on b, but not port 80."),
        (
            "X ?/25",
            "tcp/25",
            "unknown",
            "Not known: whether a may open tcp/25 on b, the document leaves open with X 25.",
        ),
        (
            "X tcp/?",
            "25",
            "unknown",
            "Not known: whether a may open port 25 on b, the document leaves open with X tcp.",
        ),
    ],
)
def test_the_first_line_is_the_verdict(services, port, verdict, statement):
    found = explain(matrix(ZONES, {} if services == "" else {"a>b": services}), "a", "b", port)
    assert (found.verdict, found.summary) == (verdict, statement)
    assert found.to_text().splitlines()[0] == statement


@pytest.mark.parametrize(
    ("back", "kind", "statement"),
    [
        ({"b>a": "SMTP tcp/25"}, "same", "b may open the same services on a by itself (m.txt:2)."),
        (
            {"b>a": "SMTP tcp/25, X tcp/1"},
            "different",
            "The way back is not the same: b may open on a by itself (m.txt:2) SMTP tcp/25; X tcp/1. Only on the way "
            "back: X tcp/1.",
        ),
        ({"b>a": None}, "none", "b may open no connection to a by itself (m.txt:2)."),
        ({}, "silent", "Of connections that b opens to a the document says nothing."),
    ],
)
def test_the_way_back(back, kind, statement):
    found = explain(matrix(ZONES, {"a>b": "SMTP tcp/25", **back}), "a", "b")
    assert found.way_back == kind
    assert told(found, "way back")[0].startswith(statement)
    assert ("Replies over an established connection need no rule" in told(found, "way back")[0]) is True


def test_where_only_the_way_back_connects_that_is_said():
    found = explain(matrix(ZONES, {"a>b": None, "b>a": "SMTP tcp/25"}), "a", "b")
    assert told(found, "way back") == [
        "The other way round, b may open a connection to a by itself (m.txt:2): SMTP tcp/25."
    ]


def test_the_range_of_dynamic_ports_is_the_profiles_or_the_customary_one():
    made = matrix(ZONES, {"a>b": "RPC tcp/135, RPC ?/dynamic"})
    customary = explain(made, "a", "b")
    assert told(customary, "not stated")[-1] == (
        "The document states no range for the dynamic ports of RPC dynamic, nor does a profile; customary is "
        "1024-65535 on classic RPC (Microsoft KB 832017)."
    )
    assert told(customary, "not allowed") == [
        "Nothing else is listed from a to b, so a rule set made from the document closes tcp/1-134,136-1023 and "
        "udp/1-1023."
    ]
    roles = tuple(replace(role, product="p") for role in made.roles)
    spans = (DynamicRange("old", PortRange(1025, 5000), "paper"), DynamicRange("new", PortRange(49152, 65535)))
    profiled = explain(replace(made, roles=roles, products=(Product("p", dynamic=spans),)), "a", "b", "6000")
    assert profiled.verdict == "no"
    dynamic = explain(replace(made, roles=roles, products=(Product("p", dynamic=spans),)), "a", "b", "dynamic")
    assert told(dynamic, "not stated")[-1] == (
        "The document states no range for the dynamic ports of RPC dynamic; the profile gives 1025-5000 on old (paper) "
        "or 49152-65535 on new."
    )


def test_what_is_denied_and_what_is_marked_is_told_with_its_words():
    def said(text: str, line: int, marks: tuple[str, ...]) -> Flow:
        return Flow("a", "b", replace(service(text), marks=marks), Origin("m.txt", line, 1, "", text))

    cell = Cell.of("a", "b", [said("X tcp/1", 1, ("optional",)), said("Telnet tcp/23", 2, ("negative",))])
    found = explain(replace(matrix(ZONES, {}), cells=(cell,)), "a", "b")
    assert told(found, "denied") == ["m.txt:2 denies Telnet tcp/23, or says that it is not required: “Telnet tcp/23”."]
    assert told(found, "document")[-1] == "Marked in the document as optional: X tcp/1."
    assert explain(found.matrix, "a", "b", "23").verdict == "no"


def test_what_names_no_port_leaves_open_what_is_closed():
    found = explain(matrix(ZONES, {"a>b": "X tcp/?"}), "a", "b")
    assert told(found, "not allowed") == ["Which ports stay closed from a to b cannot be told: a service states none."]
    assert told(found, "not stated")[0] == "The document states no port for X tcp."
    icmp = Cell.of("a", "b", [Flow("a", "b", Service("Ping", "icmp", detail="8/0"))])
    assert told(explain(replace(matrix(ZONES, {}), cells=(icmp,)), "a", "b"), "not allowed") == [
        "Nothing else is listed from a to b, so a rule set made from the document closes every tcp port and every udp "
        "port."
    ]


def test_zones_may_be_the_ends():
    found = explain(matrix(ZONES, {"a>b": "SMTP tcp/25", "a>c": None}), "dmz", "inner")
    assert found.summary == "In part: in 1 of 2 ordered pairs dmz may open a connection to inner: SMTP tcp/25."
    assert told(found, "document") == [
        "m.txt:1 (a → b) says “SMTP tcp/25”, read as SMTP tcp/25.",
        "m.txt:2 (a → c) says “no direct connection”: no direct connection.",
    ]
    assert told(found, "not allowed") == ["Said to have no direct connection: a → c."]
    asked = explain(found.matrix, "dmz", "inner", "25")
    assert asked.summary == "In part: in 1 of 2 ordered pairs dmz may open port 25 on inner: SMTP tcp/25."
    assert [(cell.source, cell.destination) for cell in explain(found.matrix, "inner", "inner").cells] == [
        ("b", "c"),
        ("c", "b"),
    ]


def test_everybody_is_no_member_of_a_zone_beside_others():
    zones = {"a": "dmz", "b": "inner", "any": "inner"}
    found = explain(matrix(zones, {"a>b": None, "b>any": "SMTP tcp/25"}), "a", "inner")
    assert found.summary == "No: the document lets a open no connection to inner."
    assert [(cell.source, cell.destination) for cell in found.cells] == [("a", "b")]
    alone = explain(matrix({"a": "dmz", "any": "inner"}, {"a>any": "SMTP tcp/25"}), "a", "inner")
    assert [(cell.source, cell.destination) for cell in alone.cells] == [("a", "any")]


def test_a_role_with_itself_has_no_way_back():
    found = explain(matrix(ZONES, {"b>b": "SMTP tcp/25"}), "b", "b")
    assert (found.verdict, found.way_back, told(found, "way back")) == ("yes", "", [])
    assert told(found, "boundary") == ["Both ends are in zone inner: no trust boundary is crossed."]


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        (("a", "dmx"), UnknownName, "unknown role or zone 'dmx'; did you mean 'dmz'?"),
        (("a", "b", "web"), ExgraphError, "'web' is no port; one is written 25, tcp/135, 1024-65535 or dynamic"),
        (("a", "b", "icmp/8"), ExgraphError, "'icmp/8' is no port; one is written 25, tcp/135, 1024-65535 or dynamic"),
        (("a", "b", "70000"), ExgraphError, "'70000' is no port; one is written 25, tcp/135, 1024-65535 or dynamic"),
    ],
)
def test_names_and_ports_that_are_none_are_refused(arguments, error, message):
    with pytest.raises(error) as refused:
        explain(matrix(ZONES, {}), *arguments)
    assert str(refused.value) == message


def test_the_json_has_the_facts_as_fields():
    content = json.loads(explain(matrix(ZONES, {"a>b": "SMTP tcp/25", "b>a": None}), "a", "b", "25").to_json())
    assert {name: content[name] for name in ("source", "destination", "port", "verdict", "open_ports")} == {
        "source": "a",
        "destination": "b",
        "port": "25",
        "verdict": "yes",
        "open_ports": "25",
    }
    assert content["flows"][0] == {
        "source": "a",
        "destination": "b",
        "service": "SMTP tcp/25",
        "encryption": "cleartext",
        "basis": "registry",
        "place": "m.txt:1",
        "text": "SMTP tcp/25",
        "source_ground": None,
        "destination_ground": None,
        "transport_ground": None,
        "ports_ground": None,
        "encryption_ground": None,
        **{str(kind): [] for kind in Asked},
    }
    assert content["boundary"]["exposed"] == ["dmz"]
    assert content["way_back"]["kind"] == "none"
    assert content["not_stated"] == {"encryption": ["SMTP tcp/25"]}
    assert content["closed_ports"] == {"tcp": "1-24,26-65535", "udp": "1-65535"}
    assert content["sentences"][0] == content["summary"]


def test_hostile_labels_and_texts_stay_on_their_line_and_in_bounds():
    made = matrix(ZONES, {"a>b": "SMTP tcp/25"})
    evil = "x\x1b[31m\u202e{source}%s\n<b>" + "y" * 100_000
    cell = made.cells[0]
    flow = replace(cell.flows[0], origin=Origin("m.txt", 1, 1, "", evil))
    roles = (replace(made.roles[0], labels=Labels.of({"ru": "{a}\x1b\n"})), *made.roles[1:])
    found = explain(replace(made, roles=roles, cells=(Cell.of("a", "b", [flow], flow.origin),)), "a", "b")
    text = found.to_text(width=80, language="ru")
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert max(map(len, text.splitlines())) <= 80
    assert text.startswith("Да: «{a}\\u001b » может открыть")
    assert len(text) < 10_000
    assert found.table().rows[1][4] == evil


PORTS = st.sampled_from([None, "25", "tcp/25", "53", "udp/1-100", "dynamic", "tcp/60000"])


@given(matrices(), PORTS)
def test_every_pair_has_a_verdict_that_fits_its_flows(made, port):
    for source in made.roles[:3]:
        for destination in made.roles[:3]:
            found = explain(made, source.id, destination.id, port)
            cell = made[source.id, destination.id]
            assert (found.verdict in ("yes", "partly", "depends")) == bool(found.flows)
            assert set(found.flows) <= set(cell.flows)
            if port is None:
                assert found.verdict == ("yes" if cell.flows else "unknown")
            assert found.table().rows[0][1] == found.summary
            assert json.loads(found.to_json())["verdict"] == found.verdict


def test_a_matrix_of_flows_is_explained_as_one_of_cells():
    made = matrix(ZONES, {"a>b": "SMTP tcp/25, RPC tcp/dynamic"})
    flows = ((flow.source, flow.destination, flow.service) for flow in made.flows)
    given_as_flows = Matrix.from_flows(made.roles, made.zones, flows)
    found = explain(given_as_flows, "a", "b", "25")
    assert found.summary == "Yes: a may open port 25 on b: SMTP tcp/25."
    assert told(found, "document") == ["The document: SMTP tcp/25; RPC tcp/dynamic."]
    assert explain(given_as_flows, "b", "a").verdict == "unknown"
