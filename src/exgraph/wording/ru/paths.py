"""The ways from one role to another, or why there is none."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "paths.none": "Путей из «{source}» в «{target}» нет: {reason}.",
    "paths.found": "Путей из «{source}» в «{target}»{within}: {paths}.",
    "paths.found-of": "Путей из «{source}» в «{target}»{within}: {paths}, шагов в них: {span}.",
    "paths.more": "Путей из «{source}» в «{target}»{within} больше {n}; показаны первые, шагов в них: {span}.",
    "paths.doubtful": "Из них с шагом, который открывает только то, что может быть ответом или уведомлением (--without "
    "replies): {n}.",
    "paths.meaning": "Шаг — подключение, которое может быть открыто, какой бы ни была служба: у шагов одного пути они "
    "могут быть разными (--only СЛУЖБА учитывает одну).",
    "paths.within": " (шагов: до {cutoff})",
    "paths.span": "{least}",
    "paths.spans": "от {least} до {most}",
    "paths.path": "путь",
    "paths.says": "в документе сказано",
    "paths.beyond-cutoff": "в кратчайшем больше шагов, чем задано, — {hops} при пределе {cutoff}: {way}",
    "paths.closed": "последний закрывает то, что исключено из рассмотрения; иначе есть {way}",
    "paths.frontier": "{there}, {back}; {said}",
    "paths.opens-none": "{source} не открывает подключений",
    "paths.reaches-only": "из {source} досягаемо только: {roles:some}",
    "paths.accepts-none": "к {target} никто не открывает подключений",
    "paths.only-reach": "до {target} доходит только: {roles:some}",
    "paths.said-none": "об этой паре сказано: прямое подключение отсутствует ({place})",
    "paths.all-denied": "сказано, что прямого подключения у них нет",
    "paths.silent": "о прямом подключении в документе ничего не сказано",
    "paths.some-denied": "пар {pairs}, из них о {denied} сказано, что прямого подключения нет, об остальных ничего не "
    "сказано",
}
