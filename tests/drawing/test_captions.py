"""The services of a line in few words: never a number without the protocol that makes it one."""

from __future__ import annotations

import pytest

import exgraph as xg
from exgraph.drawing.captions import plain, services_caption
from exgraph.errors import BIDI, display_width, printable


def service(
    application: str | None, transport: str | None, ports: str = "", encryption: str | None = None, **more: object
) -> xg.Service:
    return xg.Service(application, transport, xg.PortRange.parse(ports) if ports else None, encryption, **more)


ICMP = service(None, "icmp", detail="type 8")
SMTP, RPC = service("SMTP", "tcp", "25"), service("RPC", "tcp", "135")
DNS = service("DNS", "tcp", "53"), service("DNS", "udp", "53")


@pytest.mark.parametrize(
    ("services", "caption", "with_transports"),
    [
        ([ICMP], "icmp type 8", "icmp type 8"),
        ([service(None, "esp")], "esp", "esp"),
        ([service("Ping", "icmp")], "Ping icmp", "Ping icmp"),
        ([service("ICMP", "icmp", detail="type 8")], "ICMP type 8", "ICMP type 8"),
        ([service("ESP", "esp")], "ESP", "ESP"),
        ([service("Udp", "udp", "53")], "Udp 53", "Udp 53"),
        ([service("x" * 121, "tcp", "25")], f"{'x' * 119}… 25", f"{'x' * 119}… tcp 25"),
        ([service(None, "tcp", "53"), service(None, "udp", "53")], "tcp+udp 53", "tcp+udp 53"),
        ([service("DNS", "tcp", "53")], "DNS 53", "DNS tcp 53"),
        ([service("DNS", "udp", "53")], "DNS udp 53", "DNS udp 53"),
        ([*DNS], "DNS tcp+udp 53", "DNS tcp+udp 53"),
        ([service("VPN", "tcp", "443"), service("VPN", "udp", "500")], "VPN tcp 443, udp 500", "VPN tcp 443, udp 500"),
        ([service("VPN", None, "443"), service("VPN", "udp", "500")], "VPN 443, udp 500", "VPN 443, udp 500"),
        ([ICMP, service(None, "tcp", "80")], "icmp type 8, tcp 80", "icmp type 8, tcp 80"),
        (
            [service("SMTP", "tcp", "25"), service("SMTP", "tcp", "995", "TLS")],
            "SMTP 25, 995 TLS",
            "SMTP tcp 25, 995 TLS",
        ),
        ([SMTP, service("SMTP", "tcp", "25", "TLS")], "SMTP 25, 25 TLS", "SMTP tcp 25, 25 TLS"),
        (
            [*DNS, service("DNS", "tcp", "853", "TLS")],
            "DNS tcp+udp 53, tcp 853 TLS",
            "DNS tcp+udp 53, tcp 853 TLS",
        ),
        (
            [RPC, service("RPC", "tcp", dynamic=True)],
            "RPC 135 + dynamic",
            "RPC tcp 135 + dynamic",
        ),
        ([service("RPC", "udp", dynamic=True)], "RPC udp dynamic", "RPC udp dynamic"),
        ([service("NTP", "udp", "123", detail="source port 123")], *["NTP udp 123 [source port 123]"] * 2),
        ([service("All", "any", "1-65535")], "All tcp+udp 1-65535", "All tcp+udp 1-65535"),
        ([service(None, "any")], "any", "any"),
        ([service(None, "tcp")], "tcp", "tcp"),
        ([service("SMTP", "tcp", "25", inferred=("ports",))], "SMTP 25*", "SMTP tcp 25*"),
        ([service("X", None)], "X", "X"),
        ([service(None, None)], "?", "?"),
    ],
)
def test_a_caption_names_what_tells_services_apart(services, caption, with_transports):
    assert services_caption(services, "en") == [caption]
    assert services_caption(services, "en", transports=True) == [with_transports]


@pytest.mark.parametrize("text", ["می\u200cخواهم", "👩\u200d💻", "क्\u200dष"])
def test_joiners_stay_in_labels_and_messages(text):
    assert plain(text) == text
    assert printable(text) == text
    assert display_width(text) == display_width(text.replace("\u200c", "").replace("\u200d", ""))


@pytest.mark.parametrize("mark", BIDI)
def test_marks_that_turn_the_order_of_letters_go_by_name(mark):
    assert plain(f"txt{mark}.exe") == "txt.exe"
    assert printable(f"txt{mark}.exe") == f"txt\\u{ord(mark):04x}.exe"


@pytest.mark.parametrize("mark", ["\x00", "\x1b", "\x9b", "\ud800", "\ue000", "\ufdd0"])
def test_what_no_picture_can_show_goes(mark):
    assert plain(f"a{mark}b") == "ab"
