"""The registered facts, and the names they are asked by."""

import re
from functools import cache

import pytest

from exgraph.values import registry
from exgraph.values.applications import APPLICATIONS, canonical, label
from tests.values import iana_extract as iana


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


@pytest.mark.parametrize("entry", registry.registrations(), ids=str)
def test_every_row_is_one_of_the_registry_and_says_why_where_it_judges_otherwise(entry):
    known = extract()
    assert key(entry) in known
    cited = set(re.findall(r"RFC(\d+)", known[key(entry)]))
    differs = bool(cited) and not cited & set(re.findall(r"RFC (\d+)", entry.reference))
    assert bool(reasons()[key(entry)]) == (differs or not entry.specified)


#: Registered for the same ports, and left out of the table, by why.
LEFT_OUT = {
    "another name of the same service": ("name", "www", "www-http"),
    "no use of it is known": ("biff", "comsat", "who", "efs", "l2f", "shilp"),
    "another service beside the one that port matrices mean": (
        *("oob-ws-http", "stun-behavior", "stun-behaviors", "opcua-udp"),
    ),
}


def test_of_the_ports_in_the_table_the_registry_has_nothing_else_but_what_is_left_out():
    ports = {entry.port for entry in registry.registrations()}
    rows = {key(entry) for entry in registry.registrations()}
    others = {name for name, port, transport in extract() if port in ports and (name, port, transport) not in rows}
    assert others == {name for names in LEFT_OUT.values() for name in names}


def test_the_extract_says_whose_it_is_and_of_which_day():
    assert tuple(iana.EXTRACT.read_text("utf-8").splitlines()[: len(iana.HEAD)]) == iana.HEAD
    assert registry.DATE in " ".join(iana.HEAD)


def key(entry):
    return entry.name.casefold(), entry.port, entry.transport


@cache
def extract():
    """The RFCs that the registry cites for each name, port and transport of the ports that the tables are about."""
    return {(row["name"].casefold(), int(row["port"]), row["transport"]): row["reference"] for row in iana.rows()}


@cache
def reasons():
    return {(row["name"].casefold(), int(row["port"]), row["transport"]): row["reason"] for row in registry.rows()}


@pytest.mark.parametrize(
    ("application", "usual", "specified", "transports"),
    [
        ("SMTP", {"tcp"}, {"tcp"}, "only"),
        ("RADIUS", {"udp"}, {"tcp", "udp"}, "customary"),
        ("DNS", {"tcp", "udp"}, {"tcp", "udp"}, "several"),
        ("TACACS+", {"tcp"}, {"tcp", "udp"}, "customary"),
        ("Syslog over TLS", {"tcp"}, {"tcp", "udp", "dccp"}, "customary"),
        ("HTTPS", {"tcp"}, {"tcp", "udp"}, "customary"),
        ("FTP", {"tcp"}, {"tcp"}, "only"),
        ("FTP data", {"tcp"}, {"tcp"}, "only"),
        ("SSH", {"tcp"}, {"tcp"}, "only"),
        ("BGP", {"tcp"}, {"tcp"}, "only"),
        ("AD DS Web Services", {"tcp"}, {"tcp"}, "only"),
        ("IPsec NAT-T", {"udp"}, {"tcp", "udp"}, "customary"),
        ("SQL Server Browser", {"udp"}, {"tcp", "udp"}, "customary"),
        ("WINS", {"tcp", "udp"}, {"tcp", "udp"}, "several"),
        ("SNMP", {"udp"}, {"tcp", "udp"}, "customary"),
        ("RDP", {"tcp"}, {"tcp", "udp"}, "customary"),
        ("NetBIOS name service", {"udp"}, {"tcp", "udp"}, "customary"),
        ("stanag-5066", set(), set(), None),
    ],
)
def test_a_protocol_runs_over_these_transports(application, usual, specified, transports):
    facts = registry.named(application)
    assert {fact.transport for fact in facts if fact.usual} == usual
    assert {fact.transport for fact in facts if fact.specified} == specified
    assert registry.transports(facts) == transports


@pytest.mark.parametrize(
    ("fact", "reference"),
    [
        ("snmp 161/udp", "RFC 3417"),
        ("snmptrap 162/udp", "RFC 3417"),
        ("snmp 161/tcp", "RFC 3430"),
        ("ldap 389/udp", "MS-ADTS"),
        ("ldap 389/tcp", "RFC 4511"),
        ("tacacs 49/udp", "RFC 1492"),
        ("tacacs 49/tcp", "RFC 8907"),
        ("nfs 2049/udp", "RFC 1813"),
        ("nfs 2049/tcp", "RFC 7530"),
        ("nfs 2049/sctp", "RFC 5665"),
        ("radius 1812/tcp", "RFC 6613"),
        ("radius 1812/udp", "RFC 2865"),
        ("sip 5060/sctp", "RFC 4168"),
        ("sips 5061/sctp", "RFC 4168"),
        ("syslog-tls 6514/tcp", "RFC 5425"),
        ("syslog-tls 6514/udp", "RFC 6012"),
        ("syslog-tls 6514/dccp", "RFC 6012"),
        ("dhcpv6-server 547/tcp", "RFC 5460"),
        ("dhcpv6-server 547/udp", "RFC 9915"),
        ("ipsec-nat-t 4500/tcp", "RFC 9329"),
        ("ipsec-nat-t 4500/udp", "RFC 3948"),
        ("ftp 21/sctp", "RFC 9260"),
        ("ftp-data 20/sctp", "RFC 9260"),
        ("ms-sql-m 1434/tcp", "Microsoft: dedicated administrator connection"),
        ("nameserver 42/tcp", "KB 832017"),
        ("nameserver 42/udp", "KB 832017"),
    ],
)
def test_a_registration_cites_what_specifies_its_transport(fact, reference):
    assert {str(entry): entry.reference for entry in registry.registrations()}[fact] == reference


def test_what_was_assigned_without_a_name_is_no_registration():
    assert registry.lookup(9389, "udp") == ()


@pytest.mark.parametrize(
    ("spelling", "first"),
    [
        ("NetBIOS Name Resolution", "netbios-ns 137/tcp"),
        ("NetBIOS datagram", "netbios-dgm 138/tcp"),
        ("NetBIOS Session", "netbios-ssn 139/tcp"),
        ("Kerberos password change", "kpasswd 464/tcp"),
        ("Kerberos Password V5", "kpasswd 464/tcp"),
        ("SQL Server Browser", "ms-sql-m 1434/tcp"),
        ("SQL Browser service", "ms-sql-m 1434/tcp"),
        ("WinRM HTTPS", "wsmans 5986/tcp"),
        ("WinRM/HTTPS", "wsmans 5986/tcp"),
        ("WinRM HTTP", "wsman 5985/tcp"),
        ("SNMPv3", "snmp 161/tcp"),
        ("SNMP v2c", "snmp 161/tcp"),
        ("NFSv4", "nfs 2049/tcp"),
        ("NFS v4.1", "nfs 2049/tcp"),
        ("SMB v3", "microsoft-ds 445/tcp"),
        ("LDAPv3", "ldap 389/tcp"),
        ("IKEv2", "isakmp 500/tcp"),
        ("DHCPv6", "dhcpv6-client 546/tcp"),
        ("DHCP v6", "dhcpv6-client 546/tcp"),
        ("Global Catalog Server", "msft-gc 3268/tcp"),
        ("SNMP Traps Outgoing", "snmptrap 162/tcp"),
        ("IPsec ISAKMP", "isakmp 500/tcp"),
    ],
)
def test_a_spelling_of_vendors_is_known(spelling, first):
    assert str(registry.named(spelling)[0]) == first


@pytest.mark.parametrize("name", ["DNS 1", "Exchange v2007", "v4", "HTTP 2", "Windows v10"])
def test_a_number_behind_a_name_is_no_version_of_it(name):
    assert registry.named(name) == ()


def test_every_application_that_claims_a_registration_has_one():
    known = {entry.name for entry in registry.registrations()}
    assert {name for application in APPLICATIONS for name in application.registered} <= known


def test_spellings_become_one_name_and_labels_speak_the_language():
    assert canonical("RPC через HTTP") == "RPC over HTTP"
    assert canonical("сетевой  вход rpc") == "RPC netlogon"
    assert canonical("IMAP4") == "IMAP4"
    assert (label("RPC over HTTP", "ru"), label("RPC over HTTP", "en")) == ("RPC через HTTP", "RPC over HTTP")
    assert label("anything", "ru") == "anything"
