"""The fixed words of pictures, by language."""

from __future__ import annotations

_PHRASES = {
    "en": {
        "title-overview": "{roles} roles in {zones} zones: {crossing} of {flows} flows cross a zone border",
        "title-zone": "{name}: {flows} flows cross its border, {leaving} out and {entering} in",
        "title-role": "{name}: opens {opened} services on {destinations} roles, accepts {accepted} from {sources}",
        "title-service": "{name}: {flows} flows between {roles} roles, {crossing} of them across a zone border",
        "title-compromise": "If {name} is compromised: {reached} of {others} other roles are within {hops} hops, "
        "{direct} of them directly",
        "title-difference": "Ordered pairs that differ: {pairs} · {gained} gained a connection, {lost} lost one, "
        "{other} changed",
        "title-difference-none": "No ordered pair opens anything else",
        "title-compromise-nothing": "If {name} is compromised: it reaches no other role",
        "dynamic": "dynamic",
        "accepts": "accepts",
        "opens": "opens",
        "subtitle-difference": "{roles} roles in both together, drawn with {lines} lines",
        "subtitle": "{roles} roles, {flows} flows, drawn as {lines} lines",
        "legend-highlighted": "highlighted: every service is on the label, in the direction of the arrow",
        "legend-context": "other connections (services in the tooltip)",
        "legend-gained": "a new connection, or a new role",
        "legend-lost": "the connection, or the role, is gone",
        "legend-widened": "more ports",
        "legend-narrowed": "fewer ports",
        "legend-altered": "other ports, another encryption or another name",
        "legend-unchanged": "unchanged (services in the tooltip)",
        "legend-compromised": "compromised",
        "legend-hops": "hops away: {hops} · roles: {roles}",
        "legend-carries": "leads one hop farther: services on the label or in the tooltip",
        "legend-beyond": "out of reach",
        "legend-frame": "line at a frame: all roles of the zone, the same way",
        "legend-inside": "pale line: inside a zone",
        "legend-badge": "{count} roles ↔ {name}: {services}",
        "legend-loop": "the role also talks to others of its kind",
        "legend-exposed": "zone that faces an uncontrolled network",
        "legend-inferred": "port inferred, not stated",
    },
    "ru": {
        "title-overview": "Ролей: {roles}, зон: {zones}. Границы зон пересекают {crossing} из {flows} потоков",
        "title-zone": "{name}: потоков через границу — {flows} (исходящих {leaving}, входящих {entering})",
        "title-role": "{name}: исходящих потоков {opened} (к ролям: {destinations}), "
        "входящих {accepted} (от ролей: {sources})",
        "title-service": "{name}: потоков — {flows}, ролей — {roles}, через границы зон — {crossing}",
        "title-compromise": "Если скомпрометировано «{name}»: досягаемо ролей — {reached} из {others} "
        "(шагов: до {hops}), напрямую — {direct}",
        "title-difference": "Отличается упорядоченных пар: {pairs} · подключение появилось: {gained}, исчезло: {lost}, "
        "изменилось: {other}",
        "title-difference-none": "Открытые порты всех пар одинаковы",
        "title-compromise-nothing": "Если скомпрометировано «{name}»: другие роли не досягаемы",
        "dynamic": "динамические",
        "accepts": "принимает",
        "opens": "открывает",
        "subtitle-difference": "ролей вместе: {roles}, линий на схеме: {lines}",
        "subtitle": "ролей: {roles}, потоков: {flows}, линий на схеме: {lines}",
        "legend-highlighted": "выделено: на подписи все службы, в направлении стрелки",
        "legend-context": "прочие подключения (службы во всплывающей подсказке)",
        "legend-gained": "новое подключение или новая роль",
        "legend-lost": "подключения или роли больше нет",
        "legend-widened": "портов больше",
        "legend-narrowed": "портов меньше",
        "legend-altered": "другие порты, другое шифрование или имя",
        "legend-unchanged": "без изменений (службы во всплывающей подсказке)",
        "legend-compromised": "скомпрометировано",
        "legend-hops": "шагов: {hops} · ролей: {roles}",
        "legend-carries": "ведёт на шаг дальше: службы на подписи или в подсказке",
        "legend-beyond": "не досягаемо",
        "legend-frame": "линия от рамки: все роли зоны, одинаково",
        "legend-inside": "бледная линия: внутри зоны",
        "legend-badge": "ролей: {count} ↔ {name}: {services}",
        "legend-loop": "роль обменивается данными и с себе подобными",
        "legend-exposed": "зона на границе с неподконтрольной сетью",
        "legend-inferred": "порт не указан, а выведен",
    },
}


def phrase(language: str, name: str, /, **fields: object) -> str:
    """A phrase in a language, in English where there is none."""
    return _PHRASES.get(language, _PHRASES["en"])[name].format(**fields)
