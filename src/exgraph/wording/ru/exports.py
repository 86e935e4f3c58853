"""Что говорится о выгрузке."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "exports.by-zone": "Ролей: {roles}, для одной диаграммы Mermaid слишком много: в папке {folder} по одной на зону, "
    "а в zones.mmd — только зоны",
    "exports.whole": "Ролей в одной диаграмме Mermaid: {roles}, она может её отвергнуть; -o ФАЙЛ.mmd создаёт папку, по "
    "одной на зону",
}
