"""Customary ports: each with a source, none registered for its service, and weaker than the registry."""

import pytest

from exgraph.notation import infer, read_cell
from exgraph.notation.inference import reason
from exgraph.values.customs import UNVERIFIED, customary, customs
from exgraph.values.registry import named
from tests.values import iana_extract as iana

REGISTERED = {(row["name"], int(row["port"]), row["transport"]) for row in iana.rows()}


@pytest.mark.parametrize("custom", customs(), ids=str)
def test_a_custom_has_a_source_and_says_what_its_port_is_registered_for(custom):
    here = {name for name, port, transport in REGISTERED if (port, transport) == (custom.port, custom.transport)}
    assert custom.source
    assert custom.registered == tuple(sorted(here))


@pytest.mark.parametrize("custom", customs(), ids=str)
def test_no_name_is_both_customary_and_registered(custom):
    assert [text for text in (custom.name, *custom.spellings) if named(text)] == []


def test_no_custom_is_said_twice_and_most_were_read():
    assert len(set(map(str, customs()))) == len(customs())
    unverified = [custom for custom in customs() if UNVERIFIED in custom.source]
    assert len(unverified) * 2 < len(customs())


@pytest.mark.parametrize(
    ("text", "key", "inferred"),
    [
        ("Oracle 1521", "Oracle tcp/1521", ("transport",)),
        ("Oracle", "Oracle tcp/1521", ("ports", "transport")),
        ("SQLNet 1521/tcp", "SQLNet tcp/1521", ()),
        ("Kafka 9093", "Kafka tcp/9093", ("transport",)),
        # Which port it has over TLS nobody says.
        ("Kafka (TLS)", "Kafka tcp/? TLS", ("transport",)),
        ("WireGuard 51820", "WireGuard udp/51820", ("transport",)),
        ("KMS", "KMS tcp/1688", ("ports", "transport")),
        ("NetFlow v9", "NetFlow v9 udp/2055", ("ports", "transport")),
        ("kubelet API 10250", "kubelet API tcp/10250", ("transport",)),
        # One port on two transports.
        ("ESXi host management 902", "ESXi host management ?/902", ()),
        # A port alone is nobody's by custom.
        ("1521", "? ?/1521", ()),
    ],
)
def test_what_is_customary_is_concluded_where_nothing_is_registered(text, key, inferred):
    (service,) = map(infer, read_cell(text).services)
    assert (service.key, service.inferred) == (key, inferred)


@pytest.mark.parametrize(
    ("text", "field", "told"),
    [
        (
            "KMS 1688",
            "transport",
            "KMS runs over tcp by custom, which is not registered"
            " (KMS 1688/tcp; Microsoft: SetKeyManagementServiceListeningPort)",
        ),
        (
            "Kafka",
            "ports",
            "Kafka uses 9092 by custom, which is not registered"
            " (Kafka 9092/tcp; Apache Kafka, config/server.properties)",
        ),
        (
            "Kibana",
            "ports",
            "Kibana uses 5601 by custom, which is not registered (Kibana 5601/tcp; from memory, unverified)",
        ),
    ],
)
def test_a_custom_is_told_as_one_with_its_source(text, field, told):
    (service,) = map(infer, read_cell(text).services)
    assert reason(service, field) == told


def test_a_service_of_no_custom_has_none():
    assert customary("SMTP") == ()
