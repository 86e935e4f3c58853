"""What is open from each zone to each other."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "conduits.summary": "Зон: {zones}, каналов между ними: {conduits}; в них потоков: {carried} из {flows}, "
    "заведомо с шифрованием — {share:share}, защита неизвестна — {unknown:share}. Больше всего портов открыто в канале "
    "{ends}: {ports:and}{more}.",
    "conduits.at-most": ", всего до {ports:grouped}",
    "conduits.nothing": "Зон: {zones}, каналов между ними: {conduits}; в них потоков: {carried} из {flows}.",
    "conduits.ports": "{ports:port}",
    "conduits.from-to": "откуда ↓ куда →",
    "conduits.grid": "Сколько портов зона строки открывает на зоне столбца, для каждого транспорта отдельно; "
    "+{dynamic}: и динамические порты; +?: и службы без порта; ·: ничего. В скобках: внутри зоны, это не канал.",
}
