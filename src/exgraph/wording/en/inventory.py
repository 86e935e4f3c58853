"""Which hosts play which roles."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "inventory.no-address": "the inventory names no address",
    "inventory.empty": "{role} has no address: the list is empty",
    "inventory.platform": "{role} knows no platform {name!r}{known}",
    "inventory.end": "firewall {firewall} stands between {name!r}, which is no zone and no role{known}",
    "inventory.interface": "firewall {firewall}, interface {interface}: {said}",
}
