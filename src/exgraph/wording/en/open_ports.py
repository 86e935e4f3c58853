"""Which ports are open at a boundary."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "open-ports.none": "No flow is opened {where}.",
    "open-ports.summary": "{uses}, {single} for one flow only; {pairs} dynamic ports; {ports:grouped} ports are opened "
    "over all pairs{pinned}.",
    "open-ports.uses": ("{n} port or range{dynamic} in use{where}", "{n} ports and ranges{dynamic} in use{where}"),
    "open-ports.and-dynamic": " and dynamic ones",
    "open-ports.pairs": ("{n} pair needs", "{n} pairs need"),
    "open-ports.pinned": ", {ports:grouped} with dynamic ports pinned to {pin}",
    "open-ports.pin": "{pin} ports",
    "open-ports.meaning": "ports: different ports opened, each transport for itself. over pairs: the same, added up "
    "over all pairs of roles. A dynamic service opens every port of the range that it may choose from.",
    "open-ports.openings": "Ports opened between and in zones",
    "open-ports.over-pairs": "over pairs",
    "open-ports.pinned-to": "pinned",
    "open-ports.dynamic": "Pairs that need dynamic ports ({pairs})",
    "open-ports.from": "from",
    "open-ports.single": "Ports that serve one flow only ({ports})",
    "open-ports.port": "port",
    "open-ports.service": "service",
    "open-ports.by-platform": ", on one platform {least:grouped} to {most:grouped}",
    "open-ports.on-platforms": "Ports opened over all pairs, by platform",
    "open-ports.platforms": "every product on",
    "open-ports.platforms-meaning": "A product runs on one platform: what all of them open together, as above, is an "
    "upper bound.",
}
