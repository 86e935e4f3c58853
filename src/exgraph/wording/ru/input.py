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
    "told.source": "{place}: источник не указан ({n:flow}); его называет {options:or}",
    "told.destination": "{place}: назначение не указано ({n:flow}); его называет {options:or}",
    "told.source-or-title": "{place}: источник не указан ({n:flow}); его называет {options:or}; может быть, заголовок: "
    "{titles:or}",
    "told.destination-or-title": "{place}: назначение не указано ({n:flow}); его называет {options:or}; может быть, "
    "заголовок: {titles:or}",
    "told.undirected": "{place}: {n:row} между двумя концами, о которых не сказано, кто открывает соединение: "
    "прочитано в обе стороны",
    "told.turning": (
        "{place}: столбец «{column}» запрещает, но не прочитан; его читает {option}",
        "{place} и всего {n:table}: столбец «{column}» запрещает, но не прочитан; его читает {option}",
        "{place} и всего {n:table}: столбец «{column}» запрещает, но не прочитан; его читает {option}",
    ),
    "told.overruled": "{place}: --{end} {role} не действует там, где в ячейках назван другой ({n:row})",
    "told.guessed-column": "{place}: догадка: {n:row} прочитано по виду столбца «{header}», заголовок которого говорит "
    "иное; уточняет {option}",
    "told.guessed-nameless": "{place}: догадка: {n:row} прочитано по виду столбцов без заголовка",
    "told.guessed-zones": "{path}: зоны ролей угаданы по названиям (ролей: {n}, из них без слова о зоне: {unknown}); "
    "их уточняют --in {role}=ЗОНА, … или профиль",
    "told.no-zones": "{path}: ни одно название не говорит о зоне, и все роли ({n}) стоят в одной; это уточняют --in "
    "{role}=ЗОНА, … или профиль",
    "told.refused": "отказано, потому что угадывать нельзя: {parts:; }",
    "zone.said": "указано в --in",
    "told.portless": "{place}: без порта ({n:flow}): служба названа, но её порт не известен",
    "told.unresolved": "{place}: не разобрано ({n:flow}): сказанное в документе показано как есть",
    "gate.policy": "потоков, остановленных политикой: {flows}",
    "gate.findings": "замечаний степени {severity} и выше: {n}",
    "gate.differ": "матрицы различаются",
}
