"""Words of Cisco's access lists: ports by the names they have there, and a line's words one by one."""

from __future__ import annotations

from collections.abc import Sequence

from exgraph.filters.formats.words import UnknownWord
from exgraph.values.addresses import AddressError, AddressSet
from exgraph.values.ports import HIGHEST, LOWEST, PortSet

#: Cisco Secure Firewall ASA, "Addresses, Protocols, and Ports", and IOS's names. Some are not those of the registry:
#: `radius` is 1645 there, `kerberos` 750.
_PORTS = {
    "aol": 5190, "bgp": 179, "biff": 512, "bootpc": 68, "bootps": 67, "chargen": 19, "cifs": 3020,
    "citrix-ica": 1494, "cmd": 514, "ctiqbe": 2748, "daytime": 13, "discard": 9, "dnsix": 195, "domain": 53,
    "echo": 7, "exec": 512, "finger": 79, "ftp": 21, "ftp-data": 20, "gopher": 70, "h323": 1720, "hostname": 101,
    "http": 80, "https": 443, "ident": 113, "imap4": 143, "irc": 194, "isakmp": 500, "kerberos": 750,
    "klogin": 543, "kshell": 544, "ldap": 389, "ldaps": 636, "login": 513, "lotusnotes": 1352, "lpd": 515,
    "mobile-ip": 434, "msrpc": 135, "nameserver": 42, "netbios-dgm": 138, "netbios-ns": 137, "netbios-ssn": 139,
    "nfs": 2049, "nntp": 119, "non500-isakmp": 4500, "ntp": 123, "pcanywhere-data": 5631, "pop2": 109,
    "pcanywhere-status": 5632, "pim-auto-rp": 496, "pop3": 110, "pptp": 1723, "radius": 1645, "rip": 520,
    "radius-acct": 1646, "rsh": 514, "rtsp": 554, "secureid-udp": 5510, "sip": 5060, "smtp": 25, "snmp": 161,
    "snmptrap": 162, "sqlnet": 1521, "ssh": 22, "sunrpc": 111, "syslog": 514, "tacacs": 49, "talk": 517,
    "telnet": 23, "tftp": 69, "time": 37, "uucp": 540, "vxlan": 4789, "who": 513, "whois": 43, "www": 80,
    "xdmcp": 177,
}  # fmt: skip
OPERATORS = ("eq", "neq", "gt", "lt", "range")


class Words:
    """The words of a line, read from the first to the last."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words, self._place = words, 0

    def peek(self, ahead: int = 0) -> str:
        """The word here, or further on; nothing behind the last."""
        place = self._place + ahead
        return self._words[place] if place < len(self._words) else ""

    def take(self) -> str:
        """The word here. Raises `UnknownWord` behind the last."""
        if self._place >= len(self._words):
            raise UnknownWord(" ".join(self._words))
        self._place += 1
        return self._words[self._place - 1]

    def takes(self, *words: str) -> bool:
        """Whether one of these stands here, which is taken then."""
        if self.peek() in words:
            self._place += 1
            return True
        return False

    def rest(self) -> list[str]:
        """The words that are left."""
        return list(self._words[self._place :])


def port_of(text: str) -> int:
    """A port by number or name. Raises `UnknownWord`."""
    if text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= HIGHEST:
        return int(text)
    if text not in _PORTS:
        raise UnknownWord(text)
    return _PORTS[text]


def ports_by_operator(words: Words, several: bool = False) -> PortSet:
    """The ports of `eq 80`, `range 20 21`, `gt 1023` and the like; IOS has several behind one `eq`.

    Raises `UnknownWord`.
    """
    operator = words.take()
    if operator == "range":
        return _between(port_of(words.take()), port_of(words.take()))
    port = port_of(words.take())
    if operator == "gt":
        return _between(port + 1, HIGHEST)
    if operator == "lt":
        return _between(LOWEST, port - 1)
    found = _between(port, port)
    while several and _is_port(words.peek()):
        found |= _between(*(port_of(words.take()),) * 2)
    return (~found if operator == "neq" else found).compact()


def _is_port(text: str) -> bool:
    return text in _PORTS or (text.isascii() and text.isdigit())


def _between(first: int, last: int) -> PortSet:
    first = max(first, LOWEST)
    return PortSet.of_spans([(first, last)] if first <= last else [])


def masked(address: str, mask: str, wildcard: bool) -> AddressSet:
    """The addresses of a network with a mask, or with a wildcard, whose ones are what does not matter.

    Raises `UnknownWord` for one whose bits are not in one piece: that is no network.
    """
    try:
        one, bits = (AddressSet.parse(text).spans(4) for text in (address, mask))
        (((number, _),), ((told, _),)) = one, bits
    except (AddressError, ValueError):
        raise UnknownWord(f"{address} {mask}") from None
    free = told if wildcard else told ^ 0xFFFFFFFF
    if free & (free + 1):
        raise UnknownWord(f"{address} {mask}")
    lower = number & ~free
    return AddressSet.of(4, [(lower, lower | free)])
