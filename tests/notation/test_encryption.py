"""What is said of encryption binds to it before it binds to ports: negations and modalities × languages × positions."""

import tomllib
from pathlib import Path

import pytest

from exgraph.notation import infer, read_cell
from exgraph.notation.canonical import read_canonical, write_cell
from exgraph.notation.inference import reason
from exgraph.relations.protection import protection
from exgraph.values.encryption import Encryption, Modality

SAID = tomllib.loads(Path(__file__).with_name("encryption.toml").read_text("utf-8"))
CASES = [
    (Modality(modality), phrase)
    for language in SAID.values()
    for modality, phrases in language.items()
    for phrase in phrases
]
#: Before the port, behind it, in brackets, beside a name, before another port.
POSITIONS = ("443/TCP ({})", "443/TCP {}", "TCP 443 ({})", "HTTPS 443/TCP ({})", "{} 443/TCP", "({}) 443/TCP")


def test_every_language_says_all_of_it():
    assert len(SAID) == 11
    assert all(set(phrases) == {"none", "offered", "required"} for phrases in SAID.values())


@pytest.mark.parametrize("position", POSITIONS)
@pytest.mark.parametrize(("modality", "phrase"), CASES)
def test_a_phrase_says_how_far_a_port_is_encrypted_and_closes_none(modality, phrase, position):
    (service,) = read_cell(position.format(phrase)).services
    assert service.endpoint == "tcp/443"
    assert service.marks == ()
    assert Encryption.read(service.encryption).modality is modality


@pytest.mark.parametrize(("modality", "phrase"), CASES)
def test_a_phrase_says_it_of_its_own_port_alone(modality, phrase):
    first, second = read_cell(f"389/TCP, 636/TCP ({phrase})").services
    assert (first.endpoint, first.encryption, second.endpoint) == ("tcp/389", None, "tcp/636")
    assert Encryption.read(second.encryption).modality is modality


@pytest.mark.parametrize(("modality", "phrase"), CASES)
def test_what_is_said_is_written_and_read_back(modality, phrase):
    services = read_cell(f"443/TCP ({phrase})").services
    assert read_canonical(write_cell(services)) == services
    assert str(Encryption.read(services[0].encryption)) == services[0].encryption


@pytest.mark.parametrize(
    ("phrase", "encryption"),
    [
        # A word that denies, of which nothing more is understood: how far it is encrypted is open, and no port closed.
        *(
            (phrase, "unclear")
            for phrase in (
                *("TLS is on no account used", "except TLS", "TLS not in any case"),
                *("TLS auf keinen Fall", "außer TLS", "никогда не шифруется", "кроме TLS", "sauf TLS", "salvo TLS"),
            )
        ),
        # TLS without the certificate of a client is TLS, and one version not all.
        *((f"{no} mTLS", None) for no in ("no", "without", "kein", "ohne", "без", "sans", "sin")),
        *((phrase, None) for phrase in ("without mutual TLS", "no TLS 1.0", "TLS 1.1 disabled")),
    ],
)
@pytest.mark.parametrize("position", ["443/TCP ({})", "443/TCP {}"])
def test_what_is_denied_in_part_or_not_understood_is_read_as_neither(phrase, encryption, position):
    (service,) = read_cell(position.format(phrase)).services
    assert (service.endpoint, service.encryption) == ("tcp/443", encryption)
    # Port 443 is registered for TLS, which is no answer where the document said something else.
    assert protection(service).encryption == ("unknown" if encryption else "encrypted")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("389 (non SSL)/636 (SSL) TCP", ["? tcp/389 unsecured", "? tcp/636 SSL"]),
        ("389 cleartext and TLS 636", ["? ?/389 unsecured", "? ?/636 TLS"]),
        ("TLS 443, plain text 80", ["? ?/443 TLS", "? ?/80 unsecured"]),
        ("443 TLS, no SSL", ["? ?/443 TLS"]),
        ("443 (TLS, cleartext)", ["? ?/443 TLS offered"]),
        ("443 no SSLv3, TLS 1.2", ["? ?/443 TLS 1.2"]),
        ("443 SSL disabled, TLS enabled", ["? ?/443 TLS"]),
        ("443 TLS, if available", ["? ?/443 TLS offered"]),
        ("443 (no TLS available)", ["? ?/443 unsecured"]),
        ("443 (no TLS required)", ["? ?/443 TLS offered"]),
        ("443 (optional TLS not supported)", ["? ?/443 unsecured"]),
        ("do not use TLS on 443", ["? ?/443 unsecured"]),
        ("443 no longer TLS", ["? ?/443 unsecured"]),
        ("443 больше не TLS", ["? ?/443 unsecured"]),
        # What is not read as said of encryption is said of the port, or leaves the encryption open in brackets.
        ("443/TCP (TLS blocked)", ["? tcp/443"]),
        ("443 (TLS), 80 (AMQP without TLS)", ["? ?/443 TLS", "AMQP ?/80 unsecured"]),
        ("389/636 (plain text/SSL)", ["? ?/389 unsecured", "? ?/636 SSL"]),
        ("389/636 (non-SSL/SSL) TCP", ["? tcp/389 unsecured", "? tcp/636 SSL"]),
        ("9093/9092 (SSL/plaintext)", ["? ?/9093 SSL", "? ?/9092 unsecured"]),
        ("443 (SSL/non-SSL)", ["? ?/443 SSL offered"]),
        ("443/8443 (TLS 1.2/TLS 1.3)", ["? ?/443 TLS 1.2/1.3", "? ?/8443 TLS 1.2/1.3"]),
        ("443 (TLS or no TLS)", ["? ?/443 TLS offered"]),
        ("443 (no TLS or SSL)", ["? ?/443 unsecured"]),
        # That a version is not used says nothing of the others, and that it is not unencrypted does not say how it is.
        ("443/tcp TLS 1.0, 1.1 disabled", ["? tcp/443"]),
        ("443/tcp TLS 1.0 and 1.1 not supported", ["? tcp/443"]),
        ("443/tcp TLS 1.2 und 1.3", ["? tcp/443 TLS 1.2/1.3"]),
        ("443 (unencrypted not supported)", ["? ?/443"]),
        ("443 TCP TLSv1.2", ["? tcp/443 TLS 1.2"]),
        ("TLSv1.2/TLSv1.3 443", ["? ?/443 TLS 1.2/1.3"]),
        ("443/tcp (SSL 3.0)", ["? tcp/443 SSL 3.0"]),
        ("443/tcp SSLv3", ["? tcp/443 SSL 3.0"]),
        ("443 TLS 1.2+", ["? ?/443 TLS 1.2+"]),
        ("SSL 443", ["? ?/443 SSL"]),
        ("443/TCP (TLS), optional", ["? tcp/443 TLS"]),
        ("443 (TLS only if configured)", ["? ?/443 TLS offered"]),
        ("SSL VPN 443", ["SSL VPN ?/443"]),
        ("MQTT over TLS 8883", ["MQTT over TLS ?/8883"]),
        ("IPsec 500/udp", ["IPsec udp/500"]),
        ("IPsec encrypted TCP 1433", ["? tcp/1433 IPsec"]),
    ],
)
def test_each_port_has_what_is_said_of_it(text, keys):
    assert [service.key for service in read_cell(text).services] == keys


@pytest.mark.parametrize("text", ["443/TCP TLS blocked", "block TLS 443/TCP", "443/TCP TLS verboten"])
def test_what_denies_a_port_with_its_encryption_leaves_nothing_open(text):
    assert all(service.closed for service in read_cell(text).services)


@pytest.mark.parametrize(
    ("text", "key", "how"),
    [
        # A rule, a verdict: each row of what was once read as its opposite.
        ("443/TCP (no TLS)", "? tcp/443 unsecured", "cleartext"),
        ("443/TCP without TLS", "? tcp/443 unsecured", "cleartext"),
        ("443/TCP ohne TLS", "? tcp/443 unsecured", "cleartext"),
        ("443/TCP без TLS", "? tcp/443 unsecured", "cleartext"),
        ("443/TCP TLS not supported", "? tcp/443 unsecured", "cleartext"),
        ("443/TCP (TLS not required)", "? tcp/443 TLS offered", "offered"),
        ("5432/TCP (SSL disabled)", "? tcp/5432 unsecured", "cleartext"),
        ("SMTP 25 (TLS optional)", "SMTP tcp/25 TLS offered", "offered"),
        ("SMTP 25 (opportunistic TLS)", "SMTP tcp/25 TLS offered", "offered"),
        ("443 non chiffré", "? ?/443 unsecured", "cleartext"),
        ("443 non crittografato", "? ?/443 unsecured", "cleartext"),
        ("443 sin cifrar", "? ?/443 unsecured", "cleartext"),
        ("443 non-TLS", "? ?/443 unsecured", "cleartext"),
        ("443 no encryption", "? ?/443 unsecured", "cleartext"),
        # What follows from a name over TLS is the port of the protocol over TLS.
        ("LDAP over SSL", "LDAP tcp/636 SSL", "encrypted"),
        ("HTTP over TLS", "HTTP tcp/443 TLS", "encrypted"),
        ("SIP over TLS", "SIP tcp/5061 TLS", "encrypted"),
        ("DNS over TLS", "DNS over TLS tcp/853", "encrypted"),
        ("IMAP over SSL", "IMAP tcp/993 SSL", "encrypted"),
        ("POP3 over SSL", "POP3 tcp/995 SSL", "encrypted"),
        ("SMTP over SSL", "SMTP tcp/465 SSL", "encrypted"),
        ("MQTT over TLS", "MQTT over TLS tcp/8883", "encrypted"),
        ("GC over SSL", "GC tcp/3269 SSL", "encrypted"),
        ("Syslog TLS 6514", "Syslog tcp/6514 TLS", "encrypted"),
        ("Syslog over TLS", "Syslog over TLS tcp/6514", "encrypted"),
        # Where the protocol can begin TLS on its own port, its name and TLS tell no port; STARTTLS tells it.
        ("SMTP (TLS)", "SMTP TLS", "encrypted"),
        ("SMTP (STARTTLS)", "SMTP tcp/25 STARTTLS", "offered"),
        ("LDAP (no SSL)", "LDAP ?/389 unsecured", "cleartext"),
        ("SIP TLS 5067", "SIP tcp/5067 TLS", "encrypted"),
        ("Syslog (DTLS)", "Syslog udp/6514 DTLS", "encrypted"),
        ("Syslog DTLS 6514", "Syslog udp/6514 DTLS", "encrypted"),
        ("Telnet over SSL", "Telnet tcp/992 SSL", "encrypted"),
        ("TFTP over TLS", "TFTP TLS", "encrypted"),
        ("SNMP over TLS", "SNMP tcp/10161 TLS", "encrypted"),
        ("SNMP over DTLS", "SNMP udp/10161 DTLS", "encrypted"),
        ("SNMP trap (DTLS)", "SNMP trap udp/10162 DTLS", "encrypted"),
        ("TACACS over TLS", "TACACS tcp/300 TLS", "encrypted"),
        ("Diameter over TLS", "Diameter ?/5868 TLS", "encrypted"),
        ("STUN over TLS", "STUN tcp/5349 TLS", "encrypted"),
        # Of one port, TLS is inside; of another, nobody says where it is.
        ("RDP over TLS", "RDP tcp/3389 TLS", "encrypted"),
        ("SQL Server (TLS 1.2)", "SQL Server tcp/1433 TLS 1.2", "encrypted"),
        ("NFS over TLS", "NFS ?/2049 TLS", "encrypted"),
        ("PostgreSQL over SSL", "PostgreSQL tcp/5432 SSL", "encrypted"),
        ("Redis over TLS", "Redis TLS", "encrypted"),
        ("NTP over TLS", "NTP TLS", "encrypted"),
        ("SOCKS (TLS)", "SOCKS TLS", "encrypted"),
        ("SQL Server (encrypted)", "SQL Server tcp/1433 secured", "encrypted"),
        ("LDAP (encrypted)", "LDAP secured", "encrypted"),
        ("HTTPS (no TLS)", "HTTPS unsecured", "cleartext"),
        # No numbers of ports.
        ("H.323", "H.323 tcp/1720", "cleartext"),
        ("IEC 104", "IEC 104 tcp/2404", "cleartext"),
        ("X.500", "X.500", "unknown"),
        ("T.38", "T.38", "unknown"),
        ("G.711", "G.711", "unknown"),
        ("IEC 61850", "? [IEC 61850]", "unknown"),
        ("AES 256", "? [AES 256]", "unknown"),
        ("Active Directory 2016", "? [Active Directory 2016]", "unknown"),
        ("HTTP 80/TCP (redirect to HTTPS)", "HTTP tcp/80", "cleartext"),
        ("SMTP (TLS-encrypted) 25/TCP", "SMTP tcp/25 TLS", "encrypted"),
        # Name and port contradict each other.
        ("SMTP 995", "SMTP tcp/995", "unknown"),
        ("Telnet 443", "Telnet tcp/443", "unknown"),
        ("FTP 443", "FTP tcp/443", "unknown"),
        ("VoIP tcp/5066", "VoIP tcp/5066", "unknown"),
        # By specification.
        ("SSH 22", "SSH tcp/22", "encrypted"),
        ("ESP", "? esp", "encrypted"),
        ("4500/udp", "? udp/4500", "encrypted"),
        ("QUIC 443/udp", "QUIC udp/443", "encrypted"),
        # More ports than the registered one belong to these names.
        ("RPC", "RPC", "unknown"),
        ("VoIP", "VoIP", "unknown"),
        ("RPC endpoint mapper", "RPC endpoint mapper ?/135", "unknown"),
    ],
)
def test_what_a_cell_says_is_judged_as_an_auditor_would(text, key, how):
    (service,) = map(infer, read_cell(text).services)
    assert (service.key, protection(service).encryption) == (key, how)


@pytest.mark.parametrize(
    ("text", "field", "told"),
    [
        ("LDAP over SSL", "ports", "LDAP over SSL has one registered port, 636 (IANA: ldaps 636/tcp)"),
        ("SIP over TLS", "ports", "SIP over TLS has one registered port, 5061 (IANA: sips 5061/tcp, RFC 3261)"),
        ("HTTP", "ports", "HTTP has one registered port, 80 (IANA: http 80/tcp, RFC 9110)"),
        ("Syslog TLS 6514", "transport", "Syslog over TLS usually runs over tcp (IANA: syslog-tls 6514/tcp, RFC 5425)"),
        ("LDAP over SSL", "transport", "LDAP over SSL runs over tcp (IANA: ldaps 636/tcp)"),
        ("WinRM 5986", "transport", "WinRM runs over tcp (IANA: wsmans 5986/tcp)"),
        ("SMTP TLS 995", "transport", "SMTP runs over tcp (IANA: smtp 25/tcp, RFC 5321)"),
    ],
)
def test_what_is_concluded_over_tls_says_why(text, field, told):
    (service,) = map(infer, read_cell(text).services)
    assert reason(service, field) == told


def test_both_of_two_ports_have_their_own_words():
    cell = "IMAP 143 (non-SSL)/993 (SSL)"
    judged = [(service.key, protection(service).encryption) for service in map(infer, read_cell(cell).services)]
    assert judged == [("IMAP tcp/143 unsecured", "cleartext"), ("IMAP tcp/993 SSL", "encrypted")]
