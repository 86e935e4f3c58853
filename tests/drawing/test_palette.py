"""Service families and their colours."""

from __future__ import annotations

import pytest

from exgraph.drawing.palette import family_of
from exgraph.values.ports import PortRange
from exgraph.values.service import Service


@pytest.mark.parametrize(
    ("application", "port", "family"),
    [
        ("RPC MAPI", None, "rpc"),
        ("RPC netlogon", 135, "directory"),
        ("RPC over HTTP", 443, "web"),
        ("SMTP", 995, "smtp"),
        ("SMTP submission", None, "smtp"),
        ("HTTPS", 8443, "web"),
        ("VoIP", 5065, "sip"),
        ("POP3", 995, "mail"),
        ("IMAP4", 143, "mail"),
        ("LDAP", 389, "directory"),
        ("Kerberos", 88, "directory"),
        ("DNS", 53, "directory"),
        (None, 25, "smtp"),
        (None, 443, "web"),
        (None, 993, "mail"),
        (None, 636, "directory"),
        (None, 135, "rpc"),
        (None, 5061, "sip"),
        (None, 5062, "other"),
        (None, None, "other"),
        ("Backup agent", 10000, "other"),
    ],
)
def test_a_family_comes_from_the_name_or_else_from_the_registered_port(
    application: str | None, port: int | None, family: str
) -> None:
    service = Service(application, "tcp", None if port is None else PortRange.of(port), dynamic=port is None)
    assert family_of(service).id == family
