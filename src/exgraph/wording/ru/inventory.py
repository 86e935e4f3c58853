"""Which hosts play which roles."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "inventory.no-address": "в описи нет ни одного адреса",
    "inventory.empty": "у роли {role} нет адреса: список пуст",
    "inventory.platform": "у роли {role} нет платформы {name!r}{known}",
    "inventory.end": "межсетевой экран {firewall}: {name!r} — ни зона, ни роль{known}",
    "inventory.interface": "межсетевой экран {firewall}, интерфейс {interface}: {said}",
}
