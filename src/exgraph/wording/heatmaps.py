"""The fixed words of heatmaps, by language. Several forms stand where a number decides between them."""

from __future__ import annotations

_PHRASES: dict[str, dict[str, str | tuple[str, ...]]] = {
    "en": {
        "connections-title": "{count} of {others} other roles open {ports} on {name}",
        "connections-title-one": "{source} opens {ports} on {name}, the most of any pair",
        "connections-title-none": "No role opens a port on another",
        "ports-each": ("{n} port each", "{n} ports each"),
        "ports-up-to": ("up to {n} port", "up to {n} ports"),
        "ports-one": ("{n} port", "{n} ports"),
        "connections-subtitle": "{document}how many ports the row's role opens on the column's role",
        "from": "source ↓",
        "to": "destination →",
        "dynamic-mark": "d",
        "unknown-mark": "?",
        "legend-count": "number of different ports (transport and port)",
        "legend-dynamic": "one port plus dynamic ports",
        "legend-unknown": "a service without a port",
        "legend-none": "the document says: no direct connection",
        "legend-silent": "the document is silent",
        "legend-itself": "a role towards itself",
        "legend-exposed": "zone that faces an uncontrolled network",
        "difference-title": (
            "{n} ordered pair differs: {gained} gained a connection, {lost} lost one, {other} changed",
            "{n} ordered pairs differ: {gained} gained a connection, {lost} lost one, {other} changed",
        ),
        "difference-title-none": "No ordered pair opens anything else",
        "difference-subtitle": "{before} → {after} · how many ports the row's role newly (+) or no longer (−) opens "
        "on the column's role",
        "legend-gained": "a new connection",
        "legend-lost": "the connection is gone",
        "legend-widened": "more ports",
        "legend-narrowed": "fewer ports",
        "legend-altered": "other ports (±), another encryption (≠), another name (≈)",
        "legend-kept": "unchanged",
        "legend-new-role": "+ and − before a name: the role is new, or gone",
        "zones-title": "Zone {source} opens {ports} on {destination}; no conduit opens more",
        "zones-title-none": "No zone opens a port on another",
        "zones-subtitle": "{document}how many ports the row's zone opens on the column's zone",
        "and-dynamic": "{ports} and dynamic ones",
        "roles": ("{n} role", "{n} roles"),
        "legend-no-flow": "no flow",
        "legend-inside-zone": "inside a zone, which is no conduit",
        "ports-title": (
            "{port} is used by {count} of {roles} roles; {n} of {total} ports serves only one pair of roles",
            "{port} is used by {count} of {roles} roles; {n} of {total} ports serve only one pair of roles",
        ),
        "ports-title-shared": "{port} is used by {count} of {roles} roles; none of {total} ports serves one pair alone",
        "ports-title-none": "The matrix names no port",
        "ports-subtitle": "{document}with how many roles a role uses a port",
        "ports-left-out": "; {rows} rarely used ports are left out",
        "ports-from": "port ↓",
        "ports-to": "role →",
        "dynamic": "dynamic",
        "no-port": "no port",
        "legend-opens": "the role opens the port on so many roles",
        "legend-accepts": "so many roles open it on this role",
        "legend-unnamed": "the document names no application",
        "family-directory": "Directory",
        "family-other": "Other",
        "asymmetry-title": (
            "{uneven} of {connected} connected pairs is not symmetric: {one_way} one-way, "
            "{different} with different services",
            "{uneven} of {connected} connected pairs are not symmetric: {one_way} one-way, "
            "{different} with different services",
        ),
        "asymmetry-title-even": (
            "The only connected pair is symmetric",
            "All {connected} connected pairs are symmetric",
        ),
        "asymmetry-title-none": "No two roles are connected",
        "asymmetry-subtitle": "{document}the arrow points to the role on which more ports are opened, "
        "the number says how many more",
        "legend-right": "more ports are opened on the role at the right",
        "legend-up": "more ports are opened on the role above",
        "legend-both": "with ≠ both open; without, only that way",
        "legend-different": "equally many both ways, but different services",
        "legend-same": "the same services both ways",
    },
    "ru": {
        "connections-title": "{count} из {others} прочих ролей открывают {ports} на роли «{name}»",
        "connections-title-one": "«{source}» открывает {ports} на роли «{name}» — больше всех пар",
        "connections-title-none": "Ни одна роль не открывает портов на другой",
        "ports-each": ("по {n} порту", "по {n} порта", "по {n} портов"),
        "ports-up-to": ("до {n} порта", "до {n} портов", "до {n} портов"),
        "ports-one": ("{n} порт", "{n} порта", "{n} портов"),
        "connections-subtitle": "{document}сколько портов роль строки открывает на роли столбца",
        "from": "источник ↓",
        "to": "назначение →",
        "dynamic-mark": "д",
        "unknown-mark": "?",
        "legend-count": "число разных портов (транспорт и порт)",
        "legend-dynamic": "один порт и динамические порты",
        "legend-unknown": "служба без порта",
        "legend-none": "сказано: прямое подключение отсутствует",
        "legend-silent": "в документе ничего не сказано",
        "legend-itself": "роль по отношению к себе",
        "legend-exposed": "зона на границе с неподконтрольной сетью",
        "difference-title": (
            "Отличается {n} пара: подключение появилось у {gained}, исчезло у {lost}, изменилось у {other}",
            "Отличаются {n} пары: подключение появилось у {gained}, исчезло у {lost}, изменилось у {other}",
            "Отличаются {n} пар: подключение появилось у {gained}, исчезло у {lost}, изменилось у {other}",
        ),
        "difference-title-none": "Открытые порты всех пар одинаковы",
        "difference-subtitle": "{before} → {after} · сколько портов роль строки открывает впервые (+) или больше не "
        "открывает (−) на роли столбца",
        "legend-gained": "новое подключение",
        "legend-lost": "подключения больше нет",
        "legend-widened": "портов больше",
        "legend-narrowed": "портов меньше",
        "legend-altered": "другие порты (±), другое шифрование (≠), другое имя (≈)",
        "legend-kept": "без изменений",
        "legend-new-role": "+ и − перед именем: роль появилась или исчезла",
        "zones-title": "Зона «{source}» открывает {ports} на «{destination}»; ни в одном канале нет больше",
        "zones-title-none": "Ни одна зона не открывает портов на другой",
        "zones-subtitle": "{document}сколько портов зона строки открывает на зоне столбца",
        "and-dynamic": "{ports} и динамические",
        "roles": ("{n} роль", "{n} роли", "{n} ролей"),
        "legend-no-flow": "потоков нет",
        "legend-inside-zone": "внутри зоны, это не канал",
        "ports-title": "Порт {port} нужен {count} из {roles} ролей; {n} из {total} портов — только одной паре ролей",
        "ports-title-shared": "Порт {port} нужен {count} из {roles} ролей; ни один из {total} портов — лишь одной паре",
        "ports-title-none": "В матрице нет ни одного порта",
        "ports-subtitle": "{document}со сколькими ролями роль использует порт",
        "ports-left-out": "; редкие порты не показаны: {rows}",
        "ports-from": "порт ↓",
        "ports-to": "роль →",
        "dynamic": "динамические",
        "no-port": "без порта",
        "legend-opens": "на стольких ролях роль открывает порт",
        "legend-accepts": "столько ролей открывают порт на ней",
        "legend-unnamed": "приложение в документе не названо",
        "family-directory": "Каталог",
        "family-other": "Прочее",
        "asymmetry-title": (
            "Несимметрична {uneven} из {connected} связанных пар: "
            "односторонних {one_way}, с разными службами {different}",
            "Несимметричны {uneven} из {connected} связанных пар: "
            "односторонних {one_way}, с разными службами {different}",
        ),
        "asymmetry-title-even": ("Все связанные пары симметричны ({connected})",),
        "asymmetry-title-none": "Никакие две роли не связаны",
        "asymmetry-subtitle": "{document}стрелка — к роли, на которой открыто больше портов; число — на сколько",
        "legend-right": "больше портов открыто на роли справа",
        "legend-up": "больше портов открыто на роли сверху",
        "legend-both": "с ≠ открывают обе, без него — только по стрелке",
        "legend-different": "поровну в обе стороны, но службы разные",
        "legend-same": "в обе стороны одни и те же службы",
    },
}


def phrase(language: str, name: str, n: int = 0, /, **fields: object) -> str:
    """A phrase in a language, in English where there is none; `n` chooses the form and fills its `{n}`."""
    spoken = language if language in _PHRASES else "en"
    forms = _PHRASES[spoken][name]
    text = forms if isinstance(forms, str) else forms[min(_form(spoken, n), len(forms) - 1)]
    return text.format(n=n, **fields)


def _form(language: str, n: int) -> int:
    """Which form a number takes (Unicode CLDR plural rules, whole numbers)."""
    if language != "ru":
        return 0 if n == 1 else 1
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2
