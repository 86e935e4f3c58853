"""The services of a row as words: nothing is said twice, and nothing is left unsaid."""

from __future__ import annotations

import pytest

from exgraph import PortRange, Service
from exgraph.drawing.boxes.services import words_of


def of(application: str | None, transport: str | None, port: int | None = None, detail: str | None = None) -> Service:
    return Service(application, transport, None if port is None else PortRange.of(port), detail=detail)


@pytest.mark.parametrize(
    ("services", "told"),
    [
        ([of("GRE", "gre")], "GRE"),
        ([of("ICMP", "icmp", detail="type 8")], "ICMP [type 8]"),
        ([of("ICMP", "icmp"), of("ICMP", "icmp", detail="type 8")], "ICMP, [type 8]"),
        ([of("ICMP", "icmp", detail="type 8"), of("ICMP", "icmp")], "ICMP [type 8], icmp"),
        ([of("IPsec ESP", "esp")], "IPsec ESP"),
        ([of("IPsec", "esp")], "IPsec esp"),
        ([of(None, "esp"), of(None, "ah")], "esp, ah"),
        ([of("ESP", "esp"), of("ESP", "udp", 4500)], "ESP esp, 4500/udp"),
        ([of("SIP UDP", "udp", 5060)], "SIP UDP 5060"),
        ([of("SIP UDP", "udp", 5060), of("SIP UDP", "tcp", 5060)], "SIP UDP 5060/udp, 5060"),
        ([of("UDP", "udp")], "UDP"),
        ([of("Greylist", "gre")], "Greylist gre"),
        ([of("SMTP", "tcp", 25)], "SMTP 25"),
        ([of(None, "tcp", 25), of(None, "udp", 25)], "tcp 25, 25/udp"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_protocol_without_ports_stands_once(services: list[Service], told: str) -> None:
    assert " ".join(word.text for word in words_of(services, "en", 9.0)) == told
