"""The registered facts, and the names they are asked by."""

import pytest

from exgraph.values import registry
from exgraph.values.applications import APPLICATIONS, canonical, label


@pytest.mark.parametrize(
    ("port", "transport", "names"),
    [
        (25, "tcp", ["smtp"]),
        (995, "tcp", ["pop3s"]),
        (3268, "udp", ["msft-gc"]),
        (143, "udp", []),
        (465, None, ["urd", "igmpv3lite", "submissions"]),
        (5061, "tcp", ["sips"]),
        (40000, None, []),
    ],
)
def test_a_port_has_these_registrations(port, transport, names):
    assert [entry.name for entry in registry.lookup(port, transport)] == names


@pytest.mark.parametrize(
    ("application", "first"),
    [
        ("SMTP", "smtp 25/tcp"),
        ("imap4", "imap 143/tcp"),
        ("DNS", "domain 53/tcp"),
        ("Remote  Desktop", "ms-wbt-server 3389/tcp"),
        ("VoIP", "sip 5060/tcp"),
        ("ms-wbt-server", "ms-wbt-server 3389/tcp"),
    ],
)
def test_an_application_is_found_by_any_of_its_names(application, first):
    assert str(registry.named(application)[0]) == first


def test_an_unknown_application_has_no_registration():
    assert registry.named("no such thing") == ()


def test_every_row_is_well_formed_and_none_is_said_twice():
    entries = registry.registrations()
    assert len({(e.name, e.port, e.transport) for e in entries}) == len(entries)
    assert {e.transport for e in entries} == {"tcp", "udp", "sctp", "dccp"}
    assert {e.protection for e in entries} == {"", registry.TLS, registry.CLEARTEXT}
    assert [e.port for e in entries] == sorted(e.port for e in entries)
    assert (registry.SOURCE[:4], registry.DATE) == ("IANA", "2025-10-22")


def test_every_application_that_claims_a_registration_has_one():
    known = {entry.name for entry in registry.registrations()}
    assert {name for application in APPLICATIONS for name in application.registered} <= known


def test_spellings_become_one_name_and_labels_speak_the_language():
    assert canonical("RPC через HTTP") == "RPC over HTTP"
    assert canonical("сетевой  вход rpc") == "RPC netlogon"
    assert canonical("IMAP4") == "IMAP4"
    assert (label("RPC over HTTP", "ru"), label("RPC over HTTP", "en")) == ("RPC через HTTP", "RPC over HTTP")
    assert label("anything", "ru") == "anything"
