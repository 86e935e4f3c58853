"""Which ports are open at a boundary."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "open-ports.none": "Ни один поток не открыт {where}.",
    "open-ports.summary": "{uses}, из них для одного потока: {single}; {pairs}; по всем парам открыто портов: "
    "{ports}{pinned}.",
    "open-ports.uses": "Портов и диапазонов в ходу{where}: {n}",
    "open-ports.pairs": "пар, которым нужны динамические порты: {n}",
    "open-ports.pinned": ", а если динамические свести к {pin}: {ports}",
    "open-ports.pin": "{pin} портам",
    "open-ports.meaning": "порты: сколько открыто разных портов, каждый транспорт отдельно. по парам: то же, сложенное "
    "по всем парам ролей. Динамическая служба открывает все порты диапазона, из которого может выбирать.",
    "open-ports.openings": "Порты, открытые между зонами и внутри них",
    "open-ports.over-pairs": "по парам",
    "open-ports.pinned-to": "сведено",
    "open-ports.dynamic": "Пары, которым нужны динамические порты ({pairs})",
    "open-ports.from": "откуда берутся",
    "open-ports.single": "Порты, нужные одному потоку ({ports})",
    "open-ports.port": "порт",
    "open-ports.service": "служба",
}
