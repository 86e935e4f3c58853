"""Lists, kinds of answers, and the nouns that are counted."""

from __future__ import annotations

NOUNS: dict[str, tuple[str, ...]] = {
    "application": ("приложение", "приложения", "приложений"),
    "conduit": ("канал", "канала", "каналов"),
    "flow": ("поток", "потока", "потоков"),
    "hop": ("шаг", "шага", "шагов"),
    "need": ("нужда", "нужды", "нужд"),
    "other-role": ("другой роли", "других ролей", "других ролей"),
    "pair": ("пара", "пары", "пар"),
    "path": ("путь", "пути", "путей"),
    "port": ("порт", "порта", "портов"),
    "role": ("роль", "роли", "ролей"),
    "rule": ("правило", "правила", "правил"),
    "service": ("служба", "службы", "служб"),
    "step": ("шаг", "шага", "шагов"),
    "zone": ("зона", "зоны", "зон"),
    "zone-border": ("граница зон", "границы зон", "границ зон"),
}
PHRASES: dict[str, str | tuple[str, ...]] = {
    "heading.accepts": "принимает",
    "heading.conduit": "канал",
    "heading.destination": "назначение",
    "heading.encryption": "шифрование",
    "heading.flows": "потоки",
    "heading.from-to": "откуда → куда",
    "heading.line": "строка",
    "heading.note": "примечание",
    "heading.opens": "открывает",
    "heading.pairs": "пары",
    "heading.ports": "порты",
    "heading.role": "роль",
    "heading.services": "службы",
    "heading.source": "источник",
    "heading.zone": "зона",
    "list.and": "и",
    "list.or": "или",
    "list.more": "{names} и ещё {more}",
    "yes": "да",
    "no": "нет",
}
