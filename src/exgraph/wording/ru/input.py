"""What became of a document that was read, and why a gate stopped."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "input.rejected": "{path}: отвергнуто строк — {n}; результат неполон",
    "input.profile": "прочитано с профилем, который лежит рядом: {profile}",
    "input.account": "таблиц: {tables}, строк: {rows}, ячеек: {cells}; с подключением: {connecting} (потоков: {flows}, "
    "не разобрано: {unresolved}), со словами, что прямого подключения нет: {none}, отвергнуто: {rejected}, пропущено: "
    "{skipped}{also}",
    "input.also": "; {what}",
    "input.denied": "запрещено: {n}",
    "input.duplicates": "повторов, объединённых с первым: {n}",
    "input.unpaired": "служб без концов: {n}",
    "input.contradictions": "противоречий: {n}",
    "input.read": "{path}: {account}.",
    "input.unread": (
        "{path}: {n} таблица с портами не дала ни одного потока; результат неполон",
        "{path}: {n} таблицы с портами не дали ни одного потока; результат неполон",
        "{path}: {n} таблиц с портами не дали ни одного потока; результат неполон",
    ),
    "told.unread": (
        "{place}: в таблице есть порты, но потоков она не даёт: {why}",
        "{place} и всего {n:table}: в них есть порты, но потоков они не дают: {why}",
        "{place} и всего {n:table}: в них есть порты, но потоков они не дают: {why}",
    ),
    "told.unread-ends": (
        "{place}: в таблице есть порты, но потоков она не даёт: не сказано, кто с кем соединяется; концы называют "
        "--source и --destination",
        "{place} и всего {n:table}: в них есть порты, но потоков они не дают: не сказано, кто с кем соединяется; концы "
        "называют --source и --destination",
        "{place} и всего {n:table}: в них есть порты, но потоков они не дают: не сказано, кто с кем соединяется; концы "
        "называют --source и --destination",
    ),
    "told.source": "{place}: источник не указан ({n:flow}); его называет --source РОЛЬ",
    "told.destination": "{place}: назначение не указано ({n:flow}); его называет --destination РОЛЬ",
    "told.source-or-title": "{place}: источник не указан ({n:flow}); его называет --source РОЛЬ (в заголовке: "
    "{titles:or})",
    "told.destination-or-title": "{place}: назначение не указано ({n:flow}); его называет --destination РОЛЬ "
    "(в заголовке: {titles:or})",
    "told.undirected": "{place}: {n:row} между двумя концами, о которых не сказано, кто открывает соединение: "
    "прочитано в обе стороны",
    "told.unread-column": "{place}: столбец {column} называет конец и не прочитан; укажите --column source=ЗАГОЛОВОК "
    "или --column destination=ЗАГОЛОВОК",
    "told.ports-differ": "{place}: в столбце {column} не те порты, что прочитаны; укажите --column port=ЗАГОЛОВОК",
    "told.unsure": "{place}: {readings:, }: вероятно и то и другое; решает --column ЗНАЧЕНИЕ=ЗАГОЛОВОК",
    "told.turning": "{place}: столбец {column} запрещает, но не прочитан; укажите --column action=ЗАГОЛОВОК",
    "told.portless": "{place}: без порта ({n:flow}): служба названа, но её порт не известен",
    "told.unresolved": "{place}: не разобрано ({n:flow}): сказанное в документе показано как есть",
    "gate.policy": "потоков, остановленных политикой: {flows}",
    "gate.findings": "замечаний степени {severity} и выше: {n}",
    "gate.differ": "матрицы различаются",
}
