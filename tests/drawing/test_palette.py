"""Service families and their colours."""

from __future__ import annotations

from itertools import combinations

import pytest

from exgraph.drawing.palette import DMZ_INK, FAMILIES, INK, MUTED, family_of
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


def test_families_have_colours_of_their_own() -> None:
    assert [(a.id, b.id) for a, b in combinations(FAMILIES, 2) if a.colour == b.colour] == []


@pytest.mark.parametrize("ink", [INK, MUTED, DMZ_INK, *(family.ink for family in FAMILIES)])
def test_inks_can_be_read_on_white(ink: str) -> None:
    """WCAG 2.2, success criterion 1.4.3: a contrast of at least 4.5."""
    parts = [int(ink[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    assert 1.05 / (luminance + 0.05) >= 4.5
