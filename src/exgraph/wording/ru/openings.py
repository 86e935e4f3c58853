"""What a server accepts and opens."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "openings.summary": "«{name}»: принимает — {accepts}, открывает — {opens}.",
    "openings.in": "{services:service} (ролей-источников: {others})",
    "openings.out": "{services:service} (ролей-назначений: {others})",
    "openings.self": " Между её узлами: {n:service}.",
    "openings.dynamic": " С динамическими портами: {n:row}.",
    "openings.unsure": " Без транспорта или порта: {n:row}, правила из этого не сделать.",
    "openings.denied": " Запрещено или подлежит удалению: {n:row}.",
    "openings.title-in": "Входящие: что другие открывают к «{name}» ({n})",
    "openings.title-out": "Исходящие: что «{name}» открывает к другим ({n})",
    "openings.title-self": "Между узлами одной роли ({n})",
    "openings.title-unconnected": "Прямого подключения нет, говорит документ ({n})",
    "openings.other-in": "откуда",
    "openings.other-out": "куда",
    "openings.ranges": "Динамические порты берутся из {ranges:; }.",
    "openings.replies": "Фильтр с учётом состояния пропускает ответы без правила (NIST SP 800-41 Rev. 1, раздел "
    "2.1.2): прежде чем открывать то, что может быть ответом, стоит спросить.",
    "mark.alternative": "вариант",
    "mark.conditional": "при условии",
    "mark.default": "по умолчанию",
    "mark.denied": "запрещено",
    "mark.inferred": "выведено",
    "mark.may-be-notification": "может быть уведомлением",
    "mark.may-be-reply": "может быть ответом",
    "mark.no-ports": "порт не указан",
    "mark.no-transport": "транспорт не указан",
    "mark.optional": "необязательно",
    "mark.partly": "частично",
    "mark.template": "шаблон",
    "mark.to-remove": "подлежит удалению",
    "mark.undirected": "открыть может любой",
    "mark.unresolved": "не разобрано",
}
