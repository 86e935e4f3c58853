"""Words that make the number beside them a version, a reference or a count, and no port. Data, no code."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Words after which a year is a version (Exchange 2003), as it is after another such year.
PRODUCTS = _words("""
    access biztalk build center client clients dynamics edition exchange forefront isa lync ocs office outlook
    project r2 release sbs server sharepoint skype sp sql studio system tmg visio vista visual windows word year
    версия клиент клиенты сервер сервера сервере серверы
""")

#: Words after which no number is a port.
NUMBERED = _words("""
    abbildung abschnitt ansi appendix asn bcp bug build chapter class code cve event fig figure fips id ieee iso
    kb layer level ms-kb note page phase rev revision rfc rfcs schritt section sp std step tabelle table tableau
    ticket tier typ type v ver version versione versions vlan étape версия глава код примечание пункт раздел
    рисунок стр таблица тип шаг
""")

#: Version numbers that belong to the name before them: POP 3, IMAP 4, TLS 1, Windows 10.
VERSIONED = {
    "pop": {3},
    "imap": {4},
    "http": {1, 2, 3},
    "smb": {1, 2, 3},
    "nfs": {2, 3, 4},
    "tls": {1},
    "ssl": {2, 3},
    "snmp": {1, 2, 3},
    "ntlm": {1, 2},
    "windows": {7, 8, 10, 11, 95, 98},
    "office": {365},
    "microsoft": {365},
    "dynamics": {365},
    "ipv": {4, 6},
    "ip": {4, 6},
    "kerberos": {4, 5},
    "rhel": set(range(3, 11)),
    "debian": set(range(3, 14)),
}

#: Words before which a number counts things and is no port.
UNITS = _words("""
    benutzer bit bits bytes characters clients connections copies cores day days gb gbps giorni heures hosts
    hour hours instances jours kb kbps knoten mailboxes mb mbps members min minute minuten minutes minuti month
    months ms nodes ore percent sec second secondes secondi seconds secs sekunden servers sessions stunden tage
    tb times users week weeks year years гб дней клиентов мб минут минуты подключений пользователей секунд
    секунды серверов узла узлов часов
""")
