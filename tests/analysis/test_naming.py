from __future__ import annotations

import pytest

from exgraph.relations.bundling import bundled
from exgraph.values.service import Service
from exgraph.wording.phrases import listed

from .matrices import service


@pytest.mark.parametrize(
    ("services", "texts"),
    [
        (["LDAP tcp/389", "LDAP udp/389", "LDAP tcp/3268", "LDAP udp/3268"], ("LDAP tcp+udp/389,3268",)),
        (["RPC tcp/135", "RPC ?/dynamic"], ("RPC tcp/135, dynamic",)),
        (["SMTP ?/25", "SMTP ?/995 TLS"], ("SMTP 25", "SMTP 995 TLS")),
        (["? tcp/80", "? tcp/443"], ("tcp/80,443",)),
        (["X tcp/1", "X udp/2"], ("X tcp/1, udp/2",)),
        (["X ?/?"], ("X",)),
        (["? ?/?"], ("?",)),
        ([], ()),
    ],
)
def test_services_of_one_name_and_encryption_are_told_together(services, texts):
    assert bundled(map(service, services)) == texts


def test_what_qualifies_a_port_is_never_bundled_away():
    assert bundled([Service("P", "icmp", detail="8/0"), Service("P", "icmp", detail="0/0")]) == ("P icmp/[8/0],[0/0]",)


@pytest.mark.parametrize(("items", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), ("abc", "a, b and c")])
def test_lists_read_as_a_sentence(items, text):
    assert listed(items) == text
