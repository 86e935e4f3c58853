"""Which ports are needed, how often."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "ports.summary": "Потоков: {flows}, портов и диапазонов: {n}; только на {first} приходится {share:share}{top}"
    "{dynamic}.",
    "ports.top": ", на {top} самых частых — {share:share}",
    "ports.dynamic": "; на динамические — {share:share}",
    "ports.by-application": "Потоков: {flows}, приложений: {applications}{most}{unnamed}.",
    "ports.most": "; больше всего потоков у {name} — {share:share}",
    "ports.unnamed": ("; у {n} потока приложение не названо", "; у {n} потоков приложение не названо"),
    "ports.no-flows": "Потоков нет.",
    "ports.sources": "источники",
    "ports.destinations": "назначения",
    "ports.crossings": "через границы",
    "ports.cumulative": "накоплено",
    "ports.used-by": "приложения",
    "ports.meaning": "пары: упорядоченные пары ролей; источники, назначения: роли, которые открывают и принимают; "
    "через границы: потоки между зонами; накоплено: доля вместе со строками выше.",
}
