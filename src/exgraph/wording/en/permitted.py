"""What firewalls let through between roles."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "permitted.others": "Addresses of no role",
    "permitted.summary": "{matrix}: what {configs:and} let through, {flows:flow} between {pairs:ordered pair}.",
    "permitted.partly": (
        "{n} service is open between some hosts of two roles only; it is marked partly.",
        "{n} services are open between some hosts of two roles only; they are marked partly.",
    ),
    "permitted.conditional": (
        "{n} service may be open or not, for a condition is not understood; it is marked conditional.",
        "{n} services may be open or not, for conditions are not understood; they are marked conditional.",
    ),
    "permitted.unfiltered": (
        "{n} ordered pair of roles passes no firewall of the inventory: of it nothing is said.",
        "{n} ordered pairs of roles pass no firewall of the inventory: of them nothing is said.",
    ),
    "permitted.no-config": "no configuration is named, and the inventory names none",
    "permitted.not-understood": "{place}: {why}",
    "permitted.incomplete": "what passes is not known in full: {parts:and}",
    "permitted.part-not-understood": ("{n} construct is not understood", "{n} constructs are not understood"),
}
