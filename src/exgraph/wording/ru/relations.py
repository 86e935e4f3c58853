"""What several questions say: where, by which lines, and without what."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "relations.lines": "Строки указаны по файлу {file}.",
    "relations.everywhere": "везде",
    "relations.at-zone": "на границе зоны {zone}",
    "relations.from-to": "из зоны {source} в зону {destination}",
    "relations.left-out": "Не учтено: {names:and}.",
    "relations.only": "Учтены только потоки {service}.",
    "relations.remark": "{text} ({source})",
    "relations.unfiltered": "О парах ролей выше (их {pairs}): {remark}",
}
