"""What to close so that one end is out of reach of another."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "chokepoints.no-path": "Из «{source}» в «{target}» не ведёт ни один путь: закрывать нечего.",
    "chokepoints.cut": "Чтобы из «{source}» в «{target}» не вёл ни один путь, нужно закрыть: {roles}; либо {flows}; "
    "либо {ports}.",
    "chokepoints.no-role": "ролей — не хватит никаких, есть прямое подключение ({pairs:some})",
    "chokepoints.close-roles": "ролей — {number} ({roles:some})",
    "chokepoints.close-flows": "потоков — {flows} (пар: {pairs})",
    "chokepoints.close-ports": "портов, причём везде, — {number} ({ports:some})",
    "chokepoints.close-ports-greedy": "портов, причём везде, — {number} ({ports:some}; найдены жадным поиском, нужно "
    "не меньше {least})",
    "chokepoints.over-role": "«{role}»: только через эту роль связано пар ролей — {pairs}",
    "chokepoints.on-paths": "«{role}»: через эту роль идут {share:share} кратчайших путей",
    "chokepoints.surely-on": " (без того, что может быть ответом или уведомлением, — {share:share}: --without replies)",
    "chokepoints.surely": "Без того, что может быть ответом или уведомлением (--without replies): {told}",
    "chokepoints.closing-port": "{port}: если закрыть этот порт везде, без связи останется пар ролей — {pairs}",
    "chokepoints.nothing": "Нет ни роли, ни порта, через которые шёл бы единственный путь между другими.",
    "chokepoints.too-large-both": "Матрица слишком велика, чтобы упорядочить все роли и порты; назовите две роли или "
    "зоны.",
    "chokepoints.too-large-roles": "Матрица слишком велика, чтобы упорядочить все роли; назовите две роли или зоны.",
    "chokepoints.too-large-ports": "Матрица слишком велика, чтобы упорядочить все порты; назовите две роли или зоны.",
    "chokepoints.fewest-roles": "Минимальный набор ролей ({roles})",
    "chokepoints.direct": "Прямые подключения: их не перекроет ни одна промежуточная роль",
    "chokepoints.fewest-flows": "Минимальный набор потоков ({flows})",
    "chokepoints.fewest-ports": "Минимальный набор портов, закрываемых везде ({ports})",
    "chokepoints.few-ports": "Набор портов, закрываемых везде ({ports}, найден жадным поиском; нужно не меньше "
    "{least})",
    "chokepoints.ports-listed": "{ports:and}",
    "chokepoints.roles": "Роли, от которых зависит связь других",
    "chokepoints.roles-mean": "без связи: сколько упорядоченных пар ролей связаны только путями через эту роль. доля "
    "кратчайших путей: какая их часть идёт через роль (центральность по посредничеству).",
    "chokepoints.ports": "Порты, без которых пары теряют связь",
    "chokepoints.ports-mean": "Если порт закрыт везде: связи — пары ролей, теряющие последний поток; у пар без связи "
    "не остаётся пути ни через какие роли; то же для зон.",
    "chokepoints.not-shown": "Не показано портов, без которых у каждой пары остаётся поток: {ports}.",
    "chokepoints.pairs": "без связи",
    "chokepoints.betweenness": "доля кратчайших путей",
    "chokepoints.port": "порт",
    "chokepoints.links": "связи",
    "chokepoints.zones": "зоны",
}
