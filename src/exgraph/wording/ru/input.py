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
    "input.removed": "подлежит удалению: {n}",
    "input.duplicates": "повторов, объединённых с первым: {n}",
    "input.unpaired": "служб без концов: {n}",
    "input.contradictions": "противоречий: {n}",
    "input.grounds": "на чём основаны потоки: {grounds}",
    "input.unseen": "увидено и не прочитано: {n}",
    "input.read": "{path}: {account}.",
    "input.unread": (
        "{path}: {n} таблица с портами не дала ни одного потока; результат неполон",
        "{path}: {n} таблицы с портами не дали ни одного потока; результат неполон",
        "{path}: {n} таблиц с портами не дали ни одного потока; результат неполон",
    ),
    "input.unseen-ports": "{path}: с портами, но не прочитано: {n}; результат неполон",
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
    "told.in-turn": "{place}: {n:row}, где концов столько же, сколько портов: каждому дан порт на его месте, хотя все "
    "порты могут относиться ко всем",
    "told.perhaps-one": (
        "{path}: {n} пара имён, возможно, называет одну роль и прочитана как две: {pairs:some}; "
        "--merge-aliases сделает из них одну",
        "{path}: {n} пары имён, возможно, называют по одной роли и прочитаны как две: {pairs:some}; "
        "--merge-aliases сделает из них по одной",
        "{path}: {n} пар имён, возможно, называют по одной роли и прочитаны как две: {pairs:some}; "
        "--merge-aliases сделает из них по одной",
    ),
    "told.turning": (
        "{place}: столбец «{column}» запрещает, но не прочитан; его читает {option}",
        "{place} и всего {n:table}: столбец «{column}» запрещает, но не прочитан; его читает {option}",
        "{place} и всего {n:table}: столбец «{column}» запрещает, но не прочитан; его читает {option}",
    ),
    "told.answered": (
        "{place}: столбец «{column}» говорит «да» и «нет» и не прочитан; {option} закроет строки с «нет»",
        "{place} и всего {n:table}: столбец «{column}» говорит «да» и «нет» и не прочитан; {option} закроет строки с "
        "«нет»",
        "{place} и всего {n:table}: столбец «{column}» говорит «да» и «нет» и не прочитан; {option} закроет строки с "
        "«нет»",
    ),
    "told.modal": (
        "{place}: столбец «{column}» может разрешать и запрещать незнакомыми словами и не прочитан; с {option} его "
        "строки останутся неразрешёнными",
        "{place} и всего {n:table}: столбец «{column}» может разрешать и запрещать незнакомыми словами и не прочитан; "
        "с {option} его строки останутся неразрешёнными",
        "{place} и всего {n:table}: столбец «{column}» может разрешать и запрещать незнакомыми словами и не прочитан; "
        "с {option} его строки останутся неразрешёнными",
    ),
    "told.lettered": (
        "{place}: буквы столбца «{column}» прочитаны как «разрешить» и «запретить»; без него читает {option}",
        "{place} и всего {n:table}: буквы столбца «{column}» прочитаны как «разрешить» и «запретить»; без него читает "
        "{option}",
        "{place} и всего {n:table}: буквы столбца «{column}» прочитаны как «разрешить» и «запретить»; без него читает "
        "{option}",
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
    "told.unread-column": "{place}: столбец «{column}» называет конец и не прочитан; укажите --column source=ЗАГОЛОВОК "
    "или --column destination=ЗАГОЛОВОК",
    "told.unsure": "{place}: {readings:, }: вероятно и то и другое; решает --column ЗНАЧЕНИЕ=ЗАГОЛОВОК",
    "told.joined": "{place}: может быть именем нескольких ролей, не разделено ({n:name}): {roles:some}; разделит "
    "профиль, в котором роли есть по отдельности",
    "told.portless": "{place}: без порта ({n:flow}): служба названа, но её порт не известен",
    "told.unresolved": "{place}: не разобрано ({n:flow}): сказанное в документе показано как есть",
    "told.edited": "{file}: изменено с тех пор, как это записал exgraph, и теперь основано на словах пользователя "
    "({n}): {paths:some}",
    "told.several-products": "{file}: в строках разные продукты или виды у {roles:some}; действует первый",
    "told.unknown-keys": "{file}: пропущено, так как этому exgraph не известно: {keys:some}",
    "told.unfounded": "{place}: помечено как выведенное ({n:flow}), но известных здесь зарегистрированных фактов, из "
    "которых это следует, нет",
    "told.unseen-sheet": (
        "{place}: лист скрыт и не прочитан; его читает --include-hidden",
        "{place} и всего скрытых листов {n}: не прочитаны; их читает --include-hidden",
        "{place} и всего скрытых листов {n}: не прочитаны; их читает --include-hidden",
    ),
    "told.unseen-rows": "{place}: скрыто и не прочитано: {n:row} ({text}); их читает --include-hidden",
    "told.unseen-columns": "{place}: скрыто и не прочитано: {n:column} ({text}); их читает --include-hidden",
    "told.unseen-table": "{place}: скрыто и не прочитано: {n:table}; их читает --include-hidden",
    "told.unseen-fence": "{place}: в блоке кода и не прочитано: {n:table}; их читает --include-hidden",
    "told.unseen-fence-read": "{place}: {n:table} в блоке кода; прочитано, так как других таблиц с портами нет",
    "told.unseen-lines": "{place}: в строках абзаца и не прочитано: {n:table}; их читает --include-hidden",
    "told.unseen-lines-read": "{place}: {n:table} в строках абзаца; прочитано, так как других таблиц с портами нет",
    "told.unseen-commands": "{place}: {n:command}, которых нет ни в одной таблице, не прочитано ({text}); exgraph "
    "rules читает файлы с тем, что печатают iptables-save или nft list ruleset",
    "told.unseen-margin": "{place}: в колонтитуле и не прочитано: {n:table}; их читает --include-hidden",
    "told.unseen-list": "{place}: не прочитано: {n:list} с портами, так как они стоят не во всех пунктах: {text}",
    "told.unseen-items": "{place}: не прочитано: {n:item} списков с портами, так как порты стоят не в начале и не в "
    "конце: {text}",
    "told.unseen-rules": "{place}: {n:rule} межсетевого экрана, как таблица портов не прочитано ({text}); exgraph "
    "rules читает файлы с тем, что печатают iptables-save или nft list ruleset",
    "told.unseen-torn": "{place}: не прочитано: {n:row}, так как границы ячеек неясны: {text}",
    "told.unseen-cells": "{place}: не прочитано: {n:hidden-text}; {text}",
    "told.unseen-struck": "{place}: зачёркнуто и не прочитано: {n:struck-text}; {text}",
    "told.either-day": (
        "{place}: дата в столбце {column!r} читается двояко, по порядку дня и месяца, и не прочитана: {texts:some}",
        "{place}, всего {n}: даты в столбце {column!r} читаются двояко, по порядку дня и месяца, и не прочитаны: "
        "{texts:some}",
    ),
    "told.no-day": (
        "{place}: {texts:some} в столбце {column!r} не понято как дата",
        "{place}, всего {n}: ячейки столбца {column!r} не поняты как даты: {texts:some}",
    ),
    "told.encoding": "{path}: прочитано как {encoding} по немногим буквам; уточняет --encoding ИМЯ",
    "unseen.sample": "образец заполнения таблицы",
    "unseen.below": "стоит под таблицей",
    "told.unseen-sample": "{place}: не прочитано как образцы заполнения, {n:row}: {text}",
    "told.unseen-below": "{place}: не прочитано под таблицей, {n:row}: {text}",
    "told.unseen-other-ports": "{place}: служба называет другие порты, чем столбец портов, который прочитан, {n:row}: "
    "{text}",
    "told.unseen-directions": (
        "{place}: направление не прочитано, {n:column}: ни одна строка не называет известного ({text})"
    ),
    "told.unseen-endless": "{place}: не прочитано, так как не сказано, кто с кем соединяется, {n:row}: {text}",
    "told.unseen-ports": "{place}: не прочитано с портами, {n:column}: {text}",
    "gate.policy": "потоков, остановленных политикой: {flows}",
    "gate.findings": "замечаний степени {severity} и выше: {n}",
    "gate.rules": "замечаний, остановленных условием {gate}: {n}",
    "gate.differ": "матрицы различаются",
    "zone.stated": "в документе сказано: «{text}»",
}
