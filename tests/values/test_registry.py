"""The registered facts, and the names they are asked by."""

import csv
import re
from pathlib import Path

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
    assert {e.protection for e in entries} == {"", registry.TLS, registry.ENCRYPTED, registry.CLEARTEXT}
    assert [e.port for e in entries] == sorted(e.port for e in entries)
    assert (registry.SOURCE[:4], registry.DATE) == ("IANA", "2026-02-13")


EXTRACT = Path(__file__).with_name("iana.tsv")


def registered() -> dict[tuple[str, int, str], str]:
    """The RFCs that the registry cites for each name, port and transport of the ports that the facts are about."""
    rows = csv.DictReader(EXTRACT.read_text("utf-8").splitlines(), delimiter="\t")
    return {(row["name"].casefold(), int(row["port"]), row["transport"]): row["reference"] for row in rows}


def test_every_row_is_one_of_the_registry_and_says_why_where_it_judges_otherwise():
    known = registered()
    told = {(row["name"], int(row["port"]), row["transport"]): row["reason"] for row in registry.rows()}
    assert [str(entry) for entry in registry.registrations() if key(entry) not in known] == []
    for entry in registry.registrations():
        cited = set(re.findall(r"RFC(\d+)", known[key(entry)]))
        differs = bool(cited) and not cited & set(re.findall(r"RFC (\d+)", entry.reference))
        assert bool(told[key(entry)]) == (differs or not entry.specified), entry


def key(entry):
    return entry.name.casefold(), entry.port, entry.transport


@pytest.mark.parametrize(
    ("application", "usual", "specified"),
    [
        ("SMTP", {"tcp"}, {"tcp"}),
        ("RADIUS", {"udp"}, {"tcp", "udp"}),
        ("DNS", {"tcp", "udp"}, {"tcp", "udp"}),
        ("TACACS+", {"tcp"}, {"tcp", "udp"}),
        ("Syslog over TLS", {"tcp"}, {"tcp", "udp", "dccp"}),
        ("HTTPS", {"tcp"}, {"tcp", "udp"}),
        ("FTP", {"tcp"}, {"tcp"}),
        ("SQL Server Browser", {"udp"}, {"tcp", "udp"}),
        ("WINS", {"tcp", "udp"}, {"tcp", "udp"}),
        ("SNMP", {"udp"}, {"tcp", "udp"}),
    ],
)
def test_a_protocol_runs_over_these_transports(application, usual, specified):
    facts = registry.named(application)
    assert {fact.transport for fact in facts if fact.usual} == usual
    assert {fact.transport for fact in facts if fact.specified} == specified


def test_every_application_that_claims_a_registration_has_one():
    known = {entry.name for entry in registry.registrations()}
    assert {name for application in APPLICATIONS for name in application.registered} <= known


def test_spellings_become_one_name_and_labels_speak_the_language():
    assert canonical("RPC через HTTP") == "RPC over HTTP"
    assert canonical("сетевой  вход rpc") == "RPC netlogon"
    assert canonical("IMAP4") == "IMAP4"
    assert (label("RPC over HTTP", "ru"), label("RPC over HTTP", "en")) == ("RPC через HTTP", "RPC over HTTP")
    assert label("anything", "ru") == "anything"
