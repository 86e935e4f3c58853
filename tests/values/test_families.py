"""Which registered services are one protocol, which of them are over TLS, and which can begin to encrypt."""

import pytest

from exgraph.notation import infer, read_cell
from exgraph.relations.protection import protection
from exgraph.values.families import TLS_ON_EITHER_PORT, UPGRADES, family, over_tls, says_over_tls
from exgraph.values.registry import registered
from exgraph.values.service import Service


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("SMTP", "submissions", True),
        ("WinRM", "https", True),
        ("IPP", "ipps", True),
        # Active Directory's web services are net.tcp (MS-ADDM, section 2.1).
        ("ADWS", "http", False),
        ("ADWS", "adws", True),
        ("Syslog", "shell", True),
        ("DNS", "https", False),
    ],
)
def test_services_of_one_family_are_one_protocol(one, other, alike):
    assert (other in family(Service(one))) is alike


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("smtp", "RFC 3207"),
        ("ldap", "RFC 4511"),
        ("ipp", "RFC 2817"),
        ("xmpp-client", "RFC 6120"),
        ("xmpp-server", "RFC 6120"),
        ("amqp", "OASIS AMQP 1.0, part 5, section 5.2"),
        ("postgresql", "PostgreSQL: SSLRequest"),
        ("mysql", "MySQL: CLIENT_SSL"),
        ("rfb", "VeNCrypt"),
    ],
)
def test_a_protocol_that_can_begin_tls_on_its_port_says_where_that_is_specified(name, source):
    assert UPGRADES[name] == source


def test_whatever_can_begin_tls_is_registered_and_what_may_be_on_either_port_has_one_of_its_own():
    assert [name for name in UPGRADES if not registered(name)] == []
    assert UPGRADES.keys() >= TLS_ON_EITHER_PORT
    assert [name for name in TLS_ON_EITHER_PORT if not over_tls(name)] == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("AMQP over TLS", "AMQP tcp/5671 TLS"),
        ("IPP over TLS", "IPP tcp/631 TLS"),
        ("WinRM (HTTPS)", "WinRM tcp/5986 TLS"),
        ("WinRM (HTTPS) 5986", "WinRM tcp/5986 TLS"),
        ("WinRM (HTTP)", "WinRM tcp/5985"),
        ("WS-Management [HTTPS]", "WS-Management tcp/5986 TLS"),
        ("SIP (SIPS)", "SIP tcp/5061 TLS"),
        # Either port: 389 after a start in the clear, or 636.
        ("LDAP (LDAPS)", "LDAP TLS"),
        ("SSH (SFTP)", "SSH tcp/22"),
    ],
)
def test_no_port_is_concluded_against_a_name_over_tls(text, key):
    (service,) = map(infer, read_cell(text).services)
    assert service.key == key


@pytest.mark.parametrize(
    ("other", "application", "said"),
    [
        ("HTTPS", "WinRM", True),
        ("LDAPS", "Global catalog", True),
        ("HTTP", "WinRM", False),
        ("HTTPS", "DNS", False),
        ("HTTPS", "no such thing", False),
        ("no such thing", "HTTP", False),
    ],
)
def test_a_name_says_tls_of_another_of_its_family(other, application, said):
    assert says_over_tls(other, application) is said


@pytest.mark.parametrize(
    ("text", "encryption", "basis"),
    [
        ("WireGuard 51820/udp", "encrypted", "specification"),
        ("QUIC 443/udp", "encrypted", "specification"),
        ("VNC 5900/tcp (TLS)", "encrypted", "stated"),
        # Two registrations of one port differ.
        ("IPP 631/tcp", "unknown", ""),
        ("ADWS 443/tcp", "unknown", ""),
    ],
)
def test_protection_rests_on_one_family(text, encryption, basis):
    (service,) = read_cell(text).services
    found = protection(service)
    assert (found.encryption, found.basis) == (encryption, basis)


@pytest.mark.parametrize(
    ("text", "by_tls"),
    [("QUIC 443/udp", "yes"), ("HTTP/3 443/udp", "yes"), ("SSH 22", "no"), ("ESP", "no"), ("SRTP", "no")],
)
def test_what_encrypts_by_specification_is_tls_or_not(text, by_tls):
    (service,) = read_cell(text).services
    assert protection(service).tls == by_tls
