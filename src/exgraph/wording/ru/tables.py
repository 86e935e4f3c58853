"""Why a table of a document is left alone."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "tables.empty": "таблица пуста",
    "tables.two-lines": "её строки занимают по две строки текста; это читается с --from text",
    "tables.unknown-column": "столбец {column!r} похож на порты, но его заголовок не распознан",
    "tables.no-ports": "ни один столбец не содержит портов",
    "tables.undecided": "два прочтения равно вероятны: {readings:, }; решает --column ЗНАЧЕНИЕ=ЗАГОЛОВОК",
    "tables.either": "{column!r} {one} или {other}",
}
