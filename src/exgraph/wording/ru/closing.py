"""What breaks when ports are closed."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "closing.nothing": "Если закрыть {ports:and} {where}, это не заденет ни одного потока.",
    "closing.summary": "Если закрыть {ports:and} {where}, закроется потоков: {closed}{narrows}{may}; {pairs}; {cut}.",
    "closing.unmapped": "Потоков на динамических портах, которые останутся, но потеряют сопоставитель конечных точек "
    "(135), сообщающий их порт: {flows}.",
    "closing.narrows": ", сузится: {narrowed}",
    "closing.may-close": ", возможно, закроется ещё: {unclear} (транспорт не указан)",
    "closing.pairs": "последний поток теряют пар: {n}",
    "closing.cut-off": "без связи, даже через другие роли, остаётся пар ролей: {n}",
    "closing.none-cut-off": "через другие роли связь есть у всех",
    "closing.meaning": "закрыт: другой порт потоку не нужен. сужен: закрыта часть его диапазона. неясно: в документе "
    "не указан транспорт. последний: у пары не остаётся потоков.",
    "closing.hits": "Что это заденет (потоков: {flows})",
    "closing.effect": "следствие",
    "closing.last": "последний",
    "closing.closed": "закрыт",
    "closing.narrowed": "сужен",
    "closing.unclear": "неясно",
    "closing.applications": "Приложения, теряющие потоки",
    "closing.application": "приложение",
    "closing.of": "из",
    "closing.follows": "Что из этого следует",
    "closing.what": "что",
    "closing.roles": "роли",
    "closing.opens-nothing": "больше ничего не открывают на других ролях",
    "closing.accepts-nothing": "больше ничего не принимают от других ролей",
    "closing.out-of-reach": "недосягаема роль «{role}»",
    "closing.for": "для {roles:some}",
}
