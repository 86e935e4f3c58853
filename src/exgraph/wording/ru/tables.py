"""Why a table of a document is left alone, and what it lacks."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "tables.empty": "таблица пуста",
    "tables.two-lines": "её строки занимают по две строки текста; это читается с --from text",
    "tables.unknown-column": "столбец {column!r} похож на порты, но его заголовок не распознан",
    "tables.moves": (
        "«откуда» и «куда» здесь о переносе, о котором говорит заголо"
        "вок; --column source=HEADER и --column destination=HEADER читают её"
    ),
    "tables.sockets": "её порты — пронумерованные разъёмы устройства; --column port=HEADER читает её",
    "tables.no-ports": "ни один столбец не содержит портов",
    "reason.or-say": "{what}; или укажите {options:or}",
    "missing.port": "port: распознаются заголовки {examples}",
    "missing.header-row": "первая строка такая же, как остальные, и ни одна не называет столбцы; под первой строкой "
    "{headers:, } таблица читается (или с source и destination в обратном порядке)",
    "missing.column": "{meaning}: ни один заголовок его не называет; распознаются {examples}",
    "missing.host": "машина, о которой таблица: её не называют ни столбец, ни заголовок",
    "missing.table": "в этом документе ({form}) нет таблиц",
    "missing.sentence": "порты в предложении или списке, не прочитано: {text}",
    "missing.sentences": "строк с портами ещё {n}, не прочитано",
    "missing.seen": "{what}; её столбцы: {headers}",
    "missing.parts": "{parts:; }",
    "missing.ends": "это список служб, а не матрица: не сказано, кто с кем соединяется; концы называют --source и "
    "--destination",
    "missing.ends-of-host": "порты и направления машины, которую ничто не называет; её называет {option}",
    "missing.or-columns": "{what} или столбец, в котором они есть, — {options:or}",
    "tables.undecided": "два прочтения равно вероятны: {readings:, }; решает --column ЗНАЧЕНИЕ=ЗАГОЛОВОК",
    "tables.either": "{column!r} {one} или {other}",
}
