"""What a compromised role reaches."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "reach.summary": "Из «{start}» досягаемо: {there}. До «{start}» доходит: {back}.",
    "reach.surely": "Без того, что может быть ответом или уведомлением (--without replies), досягаемо ролей: {there}, "
    "доходит: {back}.",
    "reach.nothing": "ничего",
    "reach.direct": "{reached} из {others:other-role}, все напрямую",
    "reach.farther": "{reached} из {others:other-role} (шагов: до {hops}), напрямую — {direct}",
    "reach.meaning": "Шаг — подключение, которое одна роль может открыть к другой, какой бы ни была служба: у шагов "
    "одного пути они могут быть разными (--only СЛУЖБА учитывает одну). Досягаемость значит, что подключения ведут к "
    "роли, а не что отвечающее на них можно захватить.",
    "reach.zones": "Насколько далеки зоны",
    "reach.roles": "ролей",
    "reach.reached": "досягаемо",
    "reach.hops-there": "шагов туда",
    "reach.reach-it": "доходит",
    "reach.hops-back": "шагов обратно",
    "reach.reaches": "Что досягаемо из «{start}» ({roles})",
    "reach.reaching": "Что доходит до «{start}» ({roles})",
    "reach.hops": "шагов",
    "reach.way": "путь",
    "reach.last-hop": "последний шаг",
    "reach.first-hop": "первый шаг",
}
