"""What several questions say: where, by which lines, and without what."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "relations.lines": "Строки — файла {file}.",
    "relations.everywhere": "везде",
    "relations.at-zone": "на границе {zone}",
    "relations.from-to": "из {source} в {destination}",
    "relations.left-out": "Не учтено: {names:and}.",
}
