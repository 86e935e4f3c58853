"""A first guess at the zone a role stands in, by its label, with the reason. A profile says it better."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass

from exgraph.model.role import DMZ, Zone
from exgraph.sources.shapes.role_labels import is_any
from exgraph.values.labels import Labels

INSIDE = "internal"
UNSTATED_ZONE = "unstated"
_LONGEST_LABEL = 2000


@dataclass(frozen=True, slots=True)
class Guess:
    """The zone's id, the kind of role (server, client, directory), and why."""

    zone: str
    kind: str
    reason: str


_ZONES = (
    ("internet", "Internet", "Интернет", "Internet", True),
    (DMZ, "DMZ", "ДМЗ", "DMZ", True),
    ("clients", "Clients", "Клиенты", "Clients", False),
    (UNSTATED_ZONE, "Not stated", "Не указано", "Nicht angegeben", False),
    (INSIDE, "Internal", "Внутренняя сеть", "Intern", False),
    ("databases", "Databases", "Базы данных", "Datenbanken", False),
    ("directory", "Directory", "Каталог", "Verzeichnis", False),
)

_RULES: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (zone, kind, re.compile(pattern, re.IGNORECASE))
    for zone, kind, pattern in (
        (
            "dmz",
            "server",
            r"\bdmz\b|\bдмз\b|\bedge\b|\bperimeter\b|\bпериметр\w*|\bпограничн\w+|reverse[ -]proxy|обратн\w+ прокси"
            r"|\bumkreis\w*|périmètre|\bbastion\b|\bjump (?:host|server)|\brelay\b|reverseproxy"
            r"|\bdemilitari[sz]\w+|демилитаризован\w+|démilitarisée|\bdes?militarizada"
            r"|反向代理|リバース ?プロキシ|경계|边缘|エッジ|非武装|非军事|비무장",
        ),
        (
            "internet",
            "server",
            r"\binternet\b|\bинтернет\w*|\bexternal (?:networks?|hosts?|users?|clients?|services?)\b"
            r"|\bpublic (?:network|cloud|internet)\b"
            r"|互联网|因特网|インターネット|인터넷|网际网路",
        ),
        (
            "directory",
            "directory",
            r"\bdomain controllers?\b|\bactive directory (?:domain controllers?|servers?)\b|^active directory$"
            r"|\bglobal catalog\b"
            r"|контроллер\w* домен\w*|глобальн\w+ каталог\w*|domänencontroller"
            r"|contrôleurs? de domaine|controller di dominio"
            r"|controlador(?:es)? de dominio|ldap server|域控制器|ドメイン ?コントローラー?|도메인 컨트롤러",
        ),
        (
            "databases",
            "server",
            r"\bsql server\b(?!.*browser)|\bdatabases?\b|\bdb server\b|\boracle\b|\bpostgres\w*|\bmysql\b"
            r"|баз\w+ данных|datenbank\w*"
            r"|base de données|base de datos|banco de dados|数据库|データベース|데이터베이스",
        ),
        (
            "clients",
            "client",
            r"^(?:.*[\s-])?clients?(?: (?:computers?|machines?|devices?|pcs?))?(?: \([^()]*\))?$|\bend[ -]?users?\b"
            r"|^users?$|\bbrowsers?\b"
            r"|\bworkstations?\b|\blaptops?\b|\bdesktops?\b|\bmobile (?:devices?|clients?|phones?)"
            r"|^(?:\w+[ыи]е )?клиент[аы]?(?: [A-Z][\w.]*(?: \d+)?)?(?: \([^()]*\))?$|\bклиентск\w+ компьютер\w*"
            r"|рабоч\w+ станци\w+|^пользовател\w+$|mobiles? gerät|arbeitsstation\w*|macintosh"
            r"|^poste client|^cliente?s?$"
            r"|^客户端$|^クライアント$|^클라이언트$|客户端计算机|\badmin(?:istrator)?s? (?:workstation|pc)\b",
        ),
    )
)


def guess_zone(label: str) -> Guess:
    """Where a role of this label probably stands; `internal` where the label does not say."""
    label = label[:_LONGEST_LABEL]
    if not label:
        return Guess(UNSTATED_ZONE, "", "the document does not state this end")
    if is_any(label):
        return Guess("internet", "", "the label means any address")
    for zone, kind, pattern in _RULES:
        if match := pattern.search(label):
            said = match[0].strip() if len(match[0]) <= 40 else label[:40]
            return Guess(zone, kind, f'the label says "{said}"')
    if _is_public(label):
        return Guess("internet", "server", "a public address")
    return Guess(INSIDE, "server", "the label says nothing of a zone")


def zones_of(ids: set[str]) -> tuple[Zone, ...]:
    """The zones with these ids, outside to inside."""
    return tuple(
        Zone(zone, Labels.of({"en": english, "ru": russian, "de": german}), exposed)
        for zone, english, russian, german, exposed in _ZONES
        if zone in ids
    )


def _is_public(label: str) -> bool:
    try:
        return ipaddress.ip_network(label, strict=False).is_global
    except ValueError:
        return False
