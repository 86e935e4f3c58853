"""What the document says of a role, of a pair, or of all pairs."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "show.all": "Упорядоченных пар с подключением: {connecting} из {pairs}, потоков: {flows}",
    "show.of": "{roles:and}: упорядоченных пар с подключением {connecting} из {pairs}, потоков {flows}",
    "show.number-none": "; сказано, что прямого подключения нет: {pairs}",
    "show.number-silent": "; ничего не сказано: {pairs}",
    "show.number-denied": "; запрещено служб: {services}",
    "show.number-removed": "; подлежит удалению служб: {services}",
    "show.says": "в документе",
    "show.read-as": "прочитано как",
    "show.words": "дословно",
    "show.from": "откуда",
    "show.to": "куда",
    "show.counted": "{title} ({pairs})",
    "show.none": "В документе сказано: прямого подключения нет",
    "show.silent": "В документе ничего не сказано (это не то же самое)",
    "show.denied": "запрещено",
    "show.denials": "Запрещено, или сказано, что не требуется ({services})",
    "show.removed": "подлежит удалению",
    "show.removals": "Подлежит удалению ({services})",
    "show.inferred": "выведено",
    "show.inferred-transport": "транспорт",
    "show.inferred-ports": "порты",
    "show.because": "почему",
    "show.inferences": "Не указано в документе, а выведено ({flows})",
    "show.grounds": "Что указано не в своей ячейке",
    "show.platform": "платформа",
    "show.source": "где сказано",
    "show.dynamic": "Что значит «dynamic»",
}
