"""The page that shows every picture."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "gallery.title": "Изображения",
    "gallery.topology": "Топология",
    "gallery.conduits": "Зоны и каналы между ними",
    "gallery.zone": "Зона: {name}",
    "gallery.connections": "Тепловая карта подключений",
    "gallery.ports": "Тепловая карта портов",
    "gallery.asymmetry": "Тепловая карта асимметрии",
    "gallery.zones": "Тепловая карта зон",
    "gallery.diff": "Различия",
    "gallery.connections-diff": "Тепловая карта различий",
    "gallery.drawn": "{number} из {all}: {file}",
    "gallery.not-drawn": "{number} из {all}: {file} — не нарисовано: {reason}",
    "gallery.missing": "Не нарисовано: {reason}",
}
