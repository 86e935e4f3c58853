"""What is said of firewall configurations: what is not understood, and what is found in their rules."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    # What is not understood.
    "filters.match": "не понято, что подходит под «{text}»",
    "filters.target": "не понято, что делает «{text}»",
    "filters.command": "команда «{text}» не понята",
    "filters.statement": "не понято: «{text}»",
    "filters.no-chain": "цепочки {name} нет",
    "filters.chain-calls-itself": "цепочка {name} вызывает саму себя",
    "filters.chain-too-deep": "цепочка {name} вызывается через слишком много других",
    "filters.no-policy": "не сказано, что происходит с тем, что не подошло ни под одно правило {name}",
    "filters.outside-table": "строка не относится ни к одной таблице",
    "filters.outside-chain": "правило не относится ни к одной цепочке: не сказано, где оно встречается пакетам",
    "filters.no-list": "списка доступа {name} нет",
    "filters.levels": "что входит через {name}, решают уровни безопасности, а не список",
    "filters.nat": "адреса преобразуются, это не прослеживается ({table})",
    "filters.table": "не понято, что решает {table}",
    "filters.no-family": "ни один фильтр не относится к IPv{version:plain}: что там проходит, неизвестно",
    "filters.brief": "о программах, службах и интерфейсах netsh говорит лишь с «verbose»: для всех ли правила, "
    "неизвестно",
    "filters.not-met": "ни один из его фильтров не относится к {direction}; они относятся к {hooks:and}",
    "filters.include": "включается другой файл, он не читается: {text}",
    "filters.family": "не сказано, для какого семейства правила; они прочитаны как IPv{version:plain}: --from {other} "
    "читает их как IPv{instead:plain}",
    # Reading.
    "filters.no-format": "по содержимому формат не виден; укажите его через --from: {formats:or}",
    "filters.several-formats": "это может быть {formats:or}; укажите формат через --from",
    "filters.no-ruleset": "нет списка «{key}», это не набор правил nft",
    "filters.no-objects": "вместо {text} ожидаются объекты",
    "filters.none": "в нём не найдено ни одного фильтра",
    "filters.yaml": "такая запись YAML не читается; kubectl пишет JSON с -o json",
    "filters.wanted": "здесь ожидается {wanted}",
    "filters.csv-header": "нет столбцов: {names:and}",
    "filters.csv-cell": "не понято: «{text}»",
    "filters.csv-order-twice": "этот номер есть и у другой строки",
    "limits.rules": "правил больше {most:plain}, если считать каждое столько раз, сколько вызывается его цепочка; "
    "с --budget 2 читается вдвое больше",
    "limits.definition": "определение заменяет больше {most:plain} слов; с --budget 2 читается вдвое больше",
    # What is found in rules.
    "rules.duplicate": "то же, что в строке {line}",
    "rules.shadowed": "ни один пакет до него не доходит: то же решено раньше (строки {lines:some})",
    "rules.shadowed-opposite": "ни один пакет до него не доходит: раньше решено иначе (строки {lines:some})",
    "rules.unreachable": "ни один пакет здесь под него не подходит",
    "rules.redundant-permit": "без него было бы разрешено то же самое",
    "rules.redundant-deny": "без него было бы запрещено то же самое",
    "rules.partly": "ни у одного пакета нет того, что в нём названо: {never:some}",
    "rules.correlated": "решает порядок: о части его пакетов, и о других тоже, раньше сказано обратное (строки "
    "{lines:some})",
    "rules.any-any": "разрешены все порты отовсюду куда угодно",
    "rules.no-default-deny": "то, о чём {name} ничего не решает, разрешено",
    "rules.no-replies": "ни одно правило {name} не пропускает ответы на то, что разрешено",
    "rules.left": "правил в {name} слишком много, и они слишком разные, чтобы судить о них так",
    "rules.expired": "оно действовало до {day}",
    "rules.summary": "{found:and} (правил: {rules}, фильтров: {filters}).",
    "rules.nothing": "Ничего не найдено (правил: {rules}, фильтров: {filters}).",
    # What is required.
    "rules.wider": "никто не требует того, что оно пропускает: {parts:some}",
    "rules.wider-possibly": "не известно, чтобы кто-то требовал того, что оно, возможно, пропускает: {parts:some}",
    "rules.wider-default": "ни одно правило {name} не решает, и никто не требует: {parts:some}",
    "rules.wider-default-possibly": "правила {name}, возможно, не решают, и не известно, чтобы кто-то требовал: "
    "{parts:some}",
    "rules.narrower": "требуется, но не проходит: {parts:some}",
    "rules.narrower-possibly": "требуется, но, возможно, не проходит: {parts:some}",
    "rules.passage": "{source} → {destination} {services:; }",
    "rules.end": "{roles} ({addresses})",
    "rules.all-protocols": "все протоколы",
    "rules.all-but": "все протоколы, кроме {names:and}",
    "rules.no-inventory": "для {name} нужна опись: --inventory",
    "rules.no-matrix": "вместе с описью нужна матрица, в которой сказано, что требуется",
    "rules.compared-incomplete": "требуемое известно не полностью: {parts:and}",
    "rules.lines-of": "Строки указаны по файлу {file}. Правила: docs/rules.md.",
    "rules.incomplete": "не понято конструкций: {n}; что они делают, неизвестно",
}
