"""The seed's thirteen connecting cell texts and their readings, written down by hand: an oracle for every reader."""

from __future__ import annotations

NONE = "Прямое подключение отсутствует"

_MAPI, _NETLOGON = "RPC MAPI", "RPC netlogon"

#: cell text → (application, transport, ports, encryption), None where the cell does not state it.
READINGS: dict[str, list[tuple[str | None, str | None, str | None, str | None]]] = {
    "RPC MAPI (135 TCP), много динамических": [(_MAPI, "tcp", "135", None), (_MAPI, None, "dynamic", None)],
    "RPC MAPI (135 TCP)": [(_MAPI, "tcp", "135", None)],
    "LDAP (389/3268 TCP/UDP), Kerberos (88 TCP/UDP), DNS (53 TCP/UDP), сетевой вход RPC (135 TCP)": [
        ("LDAP", "tcp", "389", None),
        ("LDAP", "udp", "389", None),
        ("LDAP", "tcp", "3268", None),
        ("LDAP", "udp", "3268", None),
        ("Kerberos", "tcp", "88", None),
        ("Kerberos", "udp", "88", None),
        ("DNS", "tcp", "53", None),
        ("DNS", "udp", "53", None),
        (_NETLOGON, "tcp", "135", None),
    ],
    "SMTP (25/587 TCP) SSL": [("SMTP", "tcp", "25", "SSL"), ("SMTP", "tcp", "587", "SSL")],
    "SMTP (25 995 SMTP TLS)": [("SMTP", None, "25", None), ("SMTP", None, "995", "TLS")],
    "SMTP (25)": [("SMTP", None, "25", None)],
    "80/443 TCP SSL": [(None, "tcp", "80", "SSL"), (None, "tcp", "443", "SSL")],
    "80/443 TCP": [(None, "tcp", "80", None), (None, "tcp", "443", None)],
    "RPC через HTTP (80/443 TCP)": [("RPC over HTTP", "tcp", "80", None), ("RPC over HTTP", "tcp", "443", None)],
    "HTTP": [("HTTP", None, None, None)],
    "VoIP (TCP 5060, 5061 SSL, 5065, 5066)": [
        ("VoIP", "tcp", "5060", None),
        ("VoIP", "tcp", "5061", "SSL"),
        ("VoIP", "tcp", "5065", None),
        ("VoIP", "tcp", "5066", None),
    ],
    "5060/5061/5062 TCP, динамические": [
        (None, "tcp", "5060", None),
        (None, "tcp", "5061", None),
        (None, "tcp", "5062", None),
        (None, None, "dynamic", None),
    ],
    "POP3 (110/995 TCP), IMAP (143/993 TCP)": [
        ("POP3", "tcp", "110", None),
        ("POP3", "tcp", "995", None),
        ("IMAP", "tcp", "143", None),
        ("IMAP", "tcp", "993", None),
    ],
}
