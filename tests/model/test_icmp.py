"""Messages of ICMP that a text says by name."""

from __future__ import annotations

import pytest

from exgraph.model.icmp import icmp_text, messages_named


@pytest.mark.parametrize(
    ("text", "transport", "messages"),
    [
        ("ICMP", "icmp", "0-255"),
        ("ICMP | any | watches the pumps", "icmp", "0-255"),
        ("ICMP | ping", "icmp", "8"),
        ("ICMP echo-request", "icmp", "8"),
        ("ICMP Echo Request/Reply", "icmp", "0,8"),
        ("ICMP echo reply", "icmp", "0"),
        ("ICMPv6 | echo", "icmpv6", "128"),
        ("ICMP time exceeded", "icmp", None),
        ("icmp type 8", "icmp", None),
        ("ICMP | ping | watches the pumps", "icmp", None),
        ("Custom ICMP | Destination Unreachable", "icmp", None),
    ],
)
def test_a_message_that_is_named_is_that_one_or_not_known(text: str, transport: str, messages: str | None) -> None:
    named = messages_named(text, transport)
    assert (None if named is None else icmp_text(named)) == messages
