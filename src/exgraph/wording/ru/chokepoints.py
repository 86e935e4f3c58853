"""What to close so that one end is out of reach of another."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "chokepoints.no-path": "Из {source} в {target} не ведёт ни один путь: закрывать нечего.",
    "chokepoints.cut": "Чтобы из {source} в {target} не вёл ни один путь: {roles}; или {flows}; или {ports}.",
    "chokepoints.no-role": "закрыть роли мало, есть прямое подключение ({pairs:some})",
    "chokepoints.close-roles": "закрыть ролей: {number} ({roles:some})",
    "chokepoints.close-flows": "потоков: {flows} (пар: {pairs})",
    "chokepoints.close-ports": "портов везде: {number} ({ports:some})",
    "chokepoints.close-ports-greedy": "портов везде: {number} ({ports:some}; найдены жадным поиском, нужно не меньше "
    "{least})",
    "chokepoints.over-role": "только через {role} связано пар ролей: {pairs}",
    "chokepoints.on-paths": "через {role} идут {share:share} кратчайших путей",
    "chokepoints.closing-port": "если везде закрыть {port}, разобщится пар ролей: {pairs}",
    "chokepoints.nothing": "Ни роль, ни порт не стоят на единственном пути между другими.",
    "chokepoints.too-large-both": "Матрица слишком велика, чтобы упорядочить все роли и порты; назовите две роли или "
    "зоны.",
    "chokepoints.too-large-roles": "Матрица слишком велика, чтобы упорядочить все роли; назовите две роли или зоны.",
    "chokepoints.too-large-ports": "Матрица слишком велика, чтобы упорядочить все порты; назовите две роли или зоны.",
    "chokepoints.fewest-roles": "Наименьшее число ролей, которые нужно закрыть ({roles})",
    "chokepoints.direct": "Напрямую, так что ни одна роль посередине этого не закроет",
    "chokepoints.fewest-flows": "Наименьшее число потоков, которые нужно закрыть ({flows})",
    "chokepoints.fewest-ports": "Наименьшее число портов, которые нужно закрыть везде ({ports})",
    "chokepoints.few-ports": "Порты, которые нужно закрыть везде ({ports}, жадным поиском; нужно не меньше {least})",
    "chokepoints.ports-listed": "{ports:and}",
    "chokepoints.roles": "Роли по тому, что от них зависит",
    "chokepoints.roles-mean": "разобщится пар: упорядоченные пары ролей, связанные только путями через эту роль. доля "
    "кратчайших путей: посредничество роли, доля кратчайших путей через неё.",
    "chokepoints.ports": "Порты по тому, что разобщит их закрытие",
    "chokepoints.ports-mean": "Закрыто везде: связи — пары ролей, теряющие последний поток; у разобщённых пар не "
    "остаётся пути ни через какие роли; зоны — так же.",
    "chokepoints.not-shown": "Не показано портов, без которых у каждой пары остаётся поток: {ports}.",
    "chokepoints.pairs": "разобщится пар",
    "chokepoints.betweenness": "доля кратчайших путей",
    "chokepoints.port": "порт",
    "chokepoints.links": "связи",
    "chokepoints.zones": "зоны",
}
