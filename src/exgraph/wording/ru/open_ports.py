"""Which ports are open at a boundary."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "open-ports.none": "Ни один поток не открыт {where}.",
    "open-ports.summary": "{uses}, из них одним потоком: {single}; {pairs}; всего открыто портов по всем парам: "
    "{ports:grouped}{pinned}.",
    "open-ports.uses": "Используется{where} портов и диапазонов: {n}{dynamic}",
    "open-ports.and-dynamic": " и динамические",
    "open-ports.pairs": "пар, которым нужны динамические порты: {n}",
    "open-ports.pinned": ", а если динамические свести к {pin}: {ports:grouped}",
    "open-ports.pin": "{pin} портам",
    "open-ports.meaning": "порты: сколько открыто разных портов, каждый транспорт отдельно. по парам: то же, сложенное "
    "по всем парам ролей. Динамическая служба открывает все порты диапазона, из которого может выбирать.",
    "open-ports.openings": "Порты, открытые между зонами и внутри них",
    "open-ports.over-pairs": "по парам",
    "open-ports.pinned-to": "после сведения",
    "open-ports.dynamic": "Пары, которым нужны динамические порты ({pairs})",
    "open-ports.from": "из диапазона",
    "open-ports.single": "Порты, нужные одному потоку ({ports})",
    "open-ports.port": "порт",
    "open-ports.service": "служба",
    "open-ports.by-platform": ", на одной платформе от {least:grouped} до {most:grouped}",
    "open-ports.on-platforms": "Порты, открытые по всем парам, по платформам",
    "open-ports.platforms": "каждый продукт на",
    "open-ports.platforms-meaning": "Продукт работает на одной платформе: сколько открыто на всех вместе, как выше, "
    "это верхняя граница.",
}
