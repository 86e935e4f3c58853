"""What firewalls let through between roles."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "permitted.others": "Адреса без роли",
    "permitted.summary": "{matrix}: что пропускают {configs:and}: {flows:flow}, упорядоченных пар ролей: {pairs}.",
    "permitted.partly": "Открыто лишь между частью узлов двух ролей: {n:service} (с пометкой partly).",
    "permitted.conditional": "Может быть открыто или нет, условие не понято: {n:service} (с пометкой conditional).",
    "permitted.unfiltered": "Не проходят ни через один межсетевой экран описи: {n:ordered pair} ролей; о них ничего не "
    "сказано.",
    "permitted.no-config": "настройки не указаны ни здесь, ни в описи",
    "permitted.not-understood": "{place}: {why}",
    "permitted.incomplete": "пропускаемое известно не полностью: {parts:and}",
    "permitted.part-not-understood": "не понято конструкций: {n}",
}
