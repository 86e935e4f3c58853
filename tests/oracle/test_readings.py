"""Cells whose reading changes a rule or a verdict: what is open, and how it is protected."""

from __future__ import annotations

import pytest

import exgraph as xg
from exgraph.notation import infer, read_cell
from exgraph.relations.protection import protection

CLEAR, ENCRYPTED, OFFERED, UNKNOWN = "cleartext", "encrypted", "offered", "unknown"

NO_PORTS = ("X.500", "T.38", "G.711", "IEC 61850", "AES 256", "Active Directory 2016")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        *((f"443/TCP {words}", [("tcp/443", CLEAR)]) for words in ("(no TLS)", "without TLS", "ohne TLS", "без TLS")),
        ("443/TCP (TLS not supported)", [("tcp/443", CLEAR)]),
        ("443/TCP (TLS not required)", [("tcp/443", OFFERED)]),
        ("5432/TCP (SSL disabled)", [("tcp/5432", CLEAR)]),
        ("SMTP 25 (TLS optional)", [("tcp/25", OFFERED)]),
        ("SMTP 25 (opportunistic TLS)", [("tcp/25", OFFERED)]),
        ("389 (non SSL), 636 (SSL)", [("?/389", CLEAR), ("?/636", ENCRYPTED)]),
        ("IMAP 143 (non-SSL)/993 (SSL)", [("tcp/143", CLEAR), ("tcp/993", ENCRYPTED)]),
        *(
            (f"443/TCP {words}", [("tcp/443", CLEAR)])
            for words in ("non chiffré", "non crittografato", "sin cifrar", "non-TLS", "no encryption")
        ),
        *(
            (text, [(f"tcp/{port}", ENCRYPTED)])
            for text, port in (
                *(("LDAP over SSL", 636), ("HTTP over TLS", 443), ("SIP over TLS", 5061), ("DNS over TLS", 853)),
                *(("IMAP over SSL", 993), ("POP3 over SSL", 995), ("SMTP over SSL", 465), ("MQTT over TLS", 8883)),
                *(("GC over SSL", 3269), ("Syslog TLS 6514", 6514)),
            )
        ),
        # A number of a name is no port; where the name is registered, its port is concluded from that.
        ("H.323", [("tcp/1720", CLEAR)]),
        ("IEC 104", [("tcp/2404", CLEAR)]),
        *(
            (text, [("", UNKNOWN)])
            for text in ("X.500", "T.38", "G.711", "IEC 61850", "AES 256", "Active Directory 2016")
        ),
        ("HTTP 80/TCP (redirect to HTTPS)", [("tcp/80", CLEAR)]),
        ("SMTP (TLS-encrypted) 25/TCP", [("tcp/25", ENCRYPTED)]),
        # Name and port contradict.
        *((text, [(f"tcp/{text.split()[1]}", UNKNOWN)]) for text in ("SMTP 995", "Telnet 443", "FTP 443")),
        ("VoIP tcp/5066", [("tcp/5066", UNKNOWN)]),
        # By specification.
        ("SSH 22", [("tcp/22", ENCRYPTED)]),
        ("ESP", [("esp", ENCRYPTED)]),
        ("4500/udp", [("udp/4500", ENCRYPTED)]),
    ],
)
def test_what_a_cell_says_is_open_and_how_it_is_protected(text, wanted):
    services = [infer(service) for service in read_cell(text).services]
    assert [(service.endpoint, protection(service).encryption) for service in services] == wanted
    # What is said of encryption makes no service optional or denied.
    assert {mark for service in services for mark in service.marks} <= {"unresolved"}


@pytest.mark.parametrize("text", ["VoIP", "RPC", "RPC netlogon", "RPC MAPI"])
def test_no_port_is_concluded_of_what_has_several(text):
    (service,) = read_cell(text).services
    assert (infer(service).ports, infer(service).inferred) == (None, ())


@pytest.mark.parametrize(
    ("service", "endpoint"),
    [
        ("SIP (mTLS)", "tcp/5061"),
        ("SQL Server (encrypted)", "tcp/1433"),
        ("RPC (encrypted)", "tcp/135"),
        ("SIP TLS", "tcp/5061"),
        ("DNS TLS", "tcp/853"),
        ("LDAP over SSL", "tcp/636"),
    ],
)
def test_a_column_of_services_keeps_what_it_says_of_encryption(tmp_path, service, endpoint):
    path = tmp_path / "ports.csv"
    transport, port = endpoint.split("/")
    path.write_text(f"Source,Destination,Service,Protocol,Port\na,b,{service},{transport},{port}\nb,c,DNS,udp,53\n")
    matrix = xg.read(path).matrix
    (flow,) = matrix["a", "b"].flows
    assert (flow.service.endpoint, protection(flow.service).encryption) == (endpoint, ENCRYPTED)
    assert "Encrypted, as the document says" in str(xg.explain(matrix, "a", "b"))


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("HTTP 80/TCP (redirect to HTTPS)", []),
        ("SMTP 25/TCP (TLS-encrypted)", ["encryption-by-upgrade"]),
        ("SMTP 25/TCP (opportunistic TLS)", ["encryption-by-upgrade"]),
        ("389/TCP (non SSL), 636/TCP (SSL)", []),
        ("443/TCP (no TLS)", []),
        ("Telnet 23/TCP (TLS)", ["encryption-unspecified"]),
        ("DNS 53/TCP (TLS)", ["encryption-on-cleartext-port"]),
    ],
)
def test_lint_judges_what_is_said_of_encryption(tmp_path, text, rules):
    path = tmp_path / "ports.csv"
    path.write_text(f'Source,Destination,Port\na,b,"{text}"\n')
    found = [finding.rule.id for finding in xg.lint(xg.read(path)).findings]
    assert [rule for rule in found if rule.startswith("encryption")] == rules
