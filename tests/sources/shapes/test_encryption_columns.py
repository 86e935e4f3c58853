"""Encryption in a column of services, of protocols, and in one of its own: read by the grammar of cells."""

import tomllib
from pathlib import Path

import pytest

import exgraph as xg
from exgraph.sources.shapes.cells.encryption_texts import encryption_of, name_and_encryption
from exgraph.values.encryption import Encryption, Modality

from .reading import document, flows

SAID = tomllib.loads((Path(__file__).parents[2] / "notation" / "encryption.toml").read_text("utf-8"))
CASES = [
    (Modality(modality), phrase)
    for language in SAID.values()
    for modality, phrases in language.items()
    for phrase in phrases
]


@pytest.mark.parametrize(("modality", "phrase"), CASES)
def test_a_column_of_encryption_says_what_a_cell_says(modality, phrase):
    assert Encryption.read(encryption_of(phrase, "Encryption")).modality is modality


@pytest.mark.parametrize(("modality", "phrase"), CASES)
def test_a_column_of_services_says_what_a_cell_says(modality, phrase):
    name, encryption = name_and_encryption(f"SIP ({phrase})")
    assert (name, Encryption.read(encryption).modality) == ("SIP", modality)


@pytest.mark.parametrize(
    ("text", "header", "encryption"),
    [
        ("Yes", "TLS", "TLS"),
        ("Yes", "Encrypted", "secured"),
        ("Yes", "STARTTLS", "STARTTLS"),
        ("No", "TLS", "unsecured"),
        ("None", "Encryption", "unsecured"),
        ("optional", "TLS", "TLS offered"),
        ("optional", "Encryption", "secured offered"),
        ("falls verfügbar", "TLS", "TLS offered"),
        ("не требуется", "TLS", "TLS offered"),
        ("必須", "TLS", "TLS"),
        ("required", "Encryption", "secured"),
        ("not supported", "SSL", "unsecured"),
        ("TLS 1.2", "Encryption", "TLS 1.2"),
        ("SSL/TLS", "Encryption", "SSL/TLS"),
        ("TLS or cleartext", "Encryption", "TLS offered"),
        ("IPsec", "Encryption", "IPsec"),
        ("n/a", "TLS", None),
        ("false", "Encryption", "unsecured"),
        ("enabled", "TLS", "TLS"),
        ("no (internal network)", "TLS", "unsecured"),
        ("nein, nur intern", "TLS", "unsecured"),
        ("yes (with a certificate)", "TLS", "TLS"),
        ("yes, but optional", "TLS", "TLS offered"),
        ("HTTPS", "Encryption", "TLS"),
        ("SSH", "Encryption", "secured"),
        ("SSH con algoritmos fijados", "Cifrado", "secured"),
        ("IPsec tunnel", "Encryption", "IPsec"),
        # Not understood: neither yes nor no, whatever the port is registered for.
        ("see below", "TLS", "unclear"),
        ("unknown", "TLS", "unclear"),
        ("not yet", "Encryption", "unclear"),
        ("частично", "Шифрование", "unclear"),
        ("no, except abroad", "TLS", "unclear"),
        # A header that may be about anything asks nothing.
        ("see below", "Security", None),
        ("Level 2", "Sicherheit", None),
        ("", "TLS", None),
    ],
)
def test_a_column_of_encryption_answers_what_its_header_asks(text, header, encryption):
    assert encryption_of(text, header) == encryption


@pytest.mark.parametrize(
    ("text", "name", "encryption"),
    [
        ("SIP (mTLS)", "SIP", "MTLS"),
        ("SQL Server (encrypted)", "SQL Server", "secured"),
        ("RPC (encrypted)", "RPC", "secured"),
        ("SIP TLS", "SIP", "TLS"),
        ("DNS TLS", "DNS", "TLS"),
        ("LDAP over SSL", "LDAP", "SSL"),
        ("LDAP über SSL", "LDAP", "SSL"),
        ("LDAP через SSL", "LDAP", "SSL"),
        ("Agent (TLS optional)", "Agent (TLS optional)", "TLS offered"),
        ("Agent TLS", "Agent TLS", "TLS"),
        # Part of another name, or a known name of its own.
        ("TLS inspection", "TLS inspection", None),
        ("MQTT over TLS", "MQTT over TLS", None),
        ("SSL VPN", "SSL VPN", None),
        ("HTTPS", "HTTPS", None),
    ],
)
def test_a_name_in_a_column_of_services_is_without_its_encryption_where_it_is_known(text, name, encryption):
    assert name_and_encryption(text) == (name, encryption)


SERVICES = """
| From | To | Service | Port | Protocol |
|---|---|---|---|---|
| A | B | SIP (mTLS) | 5061 | TCP |
| A | B | SMTP (optional TLS) | 25 | TCP |
| A | B | IMAP (TLS not required) | 143 | TCP |
| A | B | LDAP (no SSL) | 389 | TCP |
| A | B | LDAP over SSL | 636 | TCP |
| A | B | no TLS | 80 | TCP |
| A | B | Backup (optional) | 9000 | TCP |
"""
PROTOCOLS = """
| From | To | Port | Protocol | Encrypted |
|---|---|---|---|---|
| A | B | 8000 | TCP (no TLS) | |
| A | B | 8001 | TCP (TLS 1.2) | |
| A | B | 8002 | TCP (TLS optional) | |
| A | B | 8003 | TCP/TLS | |
| A | B | 8004 | TCP (TLS) and TCP (MTLS) | |
| A | B | 8005 | TCP, unencrypted | |
| A | B | 8006 | TCP | if available |
| A | B | 8007 | TCP | nein |
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            SERVICES,
            [
                "A > B: SIP tcp/5061 MTLS",
                "A > B: SMTP tcp/25 TLS offered",
                "A > B: IMAP tcp/143 TLS offered",
                "A > B: LDAP tcp/389 unsecured",
                "A > B: LDAP tcp/636 SSL",
                "A > B: ? tcp/80 unsecured",
                "A > B: Backup (optional) tcp/9000 {optional}",
            ],
        ),
        (
            PROTOCOLS,
            [
                "A > B: ? tcp/8000 unsecured",
                "A > B: ? tcp/8001 TLS 1.2",
                "A > B: ? tcp/8002 TLS offered",
                "A > B: ? tcp/8003 TLS",
                "A > B: ? tcp/8004 TLS",
                "A > B: ? tcp/8004 MTLS",
                "A > B: ? tcp/8005 unsecured",
                "A > B: ? tcp/8006 secured offered",
                "A > B: ? tcp/8007 unsecured",
            ],
        ),
    ],
)
def test_no_and_may_bind_to_the_encryption_and_not_to_the_flow(tmp_path, text, expected):
    assert flows(document(tmp_path, text)) == expected


@pytest.mark.parametrize(
    ("header", "service"),
    [
        ("Port", "? tcp/443"),
        ("SSL port", "? tcp/443 SSL"),
        ("Port (TLS 1.2)", "? tcp/443 TLS 1.2"),
        ("Non-SSL port", "? tcp/443 unsecured"),
        ("Port without TLS", "? tcp/443 unsecured"),
        ("Port (no TLS)", "? tcp/443 unsecured"),
        ("Port (TLS optional)", "? tcp/443 TLS offered"),
        ("Port (ohne TLS)", "? tcp/443 unsecured"),
    ],
)
def test_the_header_of_ports_says_it_of_every_row(tmp_path, header, service):
    text = f"| From | To | {header} | Protocol |\n|---|---|---|---|\n| A | B | 443 | TCP |\n"
    assert flows(document(tmp_path, text)) == [f"A > B: {service}"]


def test_each_of_several_columns_of_ports_has_what_its_own_header_says(tmp_path):
    text = "| From | To | Port without TLS | TLS port |\n|---|---|---|---|\n| A | B | 8080 | 8443 |\n"
    assert flows(document(tmp_path, text)) == ["A > B: ? ?/8080 unsecured", "A > B: ? ?/8443 TLS"]


@pytest.mark.parametrize("form", ["json", "csv"])
def test_an_own_file_keeps_what_is_said(tmp_path, form):
    read = document(tmp_path, PROTOCOLS)
    again = document(tmp_path, xg.export(read.matrix, form), f"own.{form}")
    kept = [flow.service.key for flow in again.matrix.flows]
    assert (kept, again.told) == ([flow.service.key for flow in read.matrix.flows], ())
