"""Numbers that look like ports and are none: major versions and ordinals behind a name, `PostgreSQL 15 (TCP 5432)`, and
years, `443 until 2027`."""

from __future__ import annotations

from exgraph.languages.meanings import Meaning, Word
from exgraph.notation.atom import GIVEN, Atom
from exgraph.notation.turned_numbers import has_transport_behind, is_number
from exgraph.values.customs import customary
from exgraph.values.registry import lookup, named

#: Below it, few ports are registered that documents list, each under its own name (echo 7, discard 9).
HIGHEST_MAJOR = 19
#: Within a bracket behind a port, up to here; what is registered there, nobody can tell.
HIGHEST_IN_NOTE = 99
#: Services on such ports that few documents have, by name (the IANA registry; wake on LAN is customary).
SMALL_SERVICES = {
    "tcpmux": 1,
    "echo": 7,
    "discard": 9,
    "systat": 11,
    "daytime": 13,
    "qotd": 17,
    "chargen": 19,
    "wol": 9,
    "wake-on-lan": 9,
    "lan": 9,
}
#: Years that releases are called by.
RELEASES = range(1995, 2041)
#: Years that rules are asked for and run until.
YEARS_AHEAD = range(2020, 2041)
#: From a system port (RFC 6335, section 6) no range leads there.
HIGHEST_SYSTEM_PORT = 1023
_OF_TIME = (Meaning.FROM, Meaning.TO, Word.AT_LEAST, Word.AT_MOST, Word.GREATER_THAN)
_PORTS = ("number", GIVEN)
_LISTED = ("comma", "slash", "dash", Meaning.AND, Meaning.OR, Meaning.TO)


def follows_name(made: list[Atom], place: int) -> bool:
    """Whether a number stands behind a name that it is no port of, apart, and is not one of a list of ports."""
    if place == 0 or not is_number(made[place]):
        return False
    name, number = made[place - 1], made[place]
    if name.kind != "word" or name.end == number.start or not any(map(str.isalpha, name.text)):
        return False
    return not _is_port_of(name.text, int(number.value)) and not _is_listed(made, place)


def is_version_behind(made: list[Atom], place: int) -> bool | None:
    """Whether a number that `follows_name` is a version of it, or counts it; `None` where nobody can tell.

    It is where the ports stand behind it, or before the bracket that it ends: `15 (TCP 5432)`, `5432 (PostgreSQL 15)`.
    """
    number, name = int(made[place].value), made[place - 1]
    if not (name.known or any(map(str.isupper, name.text))):
        return False
    if number in RELEASES and _ends_note(made, place):
        return True  # 636 (AD 2019)
    if number > HIGHEST_IN_NOTE:
        return False
    if has_transport_behind(made, place) and not _has_port_behind(made, place):
        return False
    if _ends_note(made, place):
        return True if number <= HIGHEST_MAJOR or not lookup(number) else None
    if number > HIGHEST_MAJOR:
        return False
    if any(map(_is_high_port, made[place + 1 :])):
        return True
    return None if any(map(_is_high_port, made[:place])) else False


def ends_in_year(made: list[Atom], place: int) -> bool:
    """`443 until 2027`, `443 ab 2027`: behind a port and a word, what may be a year is no bound that is sure."""
    if place < 2 or not is_number(made[place]) or int(made[place].value) not in YEARS_AHEAD:
        return False
    before, word, behind = made[place - 2], made[place - 1], made[place + 1 : place + 2]
    if before.kind not in ("number", "close", Meaning.TRANSPORT) or word.kind not in _OF_TIME:
        return False
    if word.kind == Meaning.TO and is_number(before) and int(before.value) > HIGHEST_SYSTEM_PORT:
        return False  # 2000 to 2030
    ends = not behind or behind[0].kind in ("comma", "semicolon", "break", "close")
    return ends and any(map(str.isalpha, word.text))


def _is_high_port(atom: Atom) -> bool:
    return atom.kind == GIVEN or (atom.kind == "number" and (not is_number(atom) or int(atom.value) > HIGHEST_MAJOR))


def _is_port_of(name: str, number: int) -> bool:
    """Whether a number is a port that is registered for a name, or for one that begins with it: FTP, ftp-data."""
    word = name.casefold().rpartition(" ")[2]
    if SMALL_SERVICES.get(word) == number:
        return True
    if any(fact.port == number for each in (name, word) for fact in named(each)):
        return True
    if any(custom.port == number for custom in customary(name)):
        return True
    return any(fact.name.startswith(word) for fact in lookup(number))


def _is_listed(made: list[Atom], place: int) -> bool:
    """`Wake-on-LAN 7, 9`: a number follows that is joined to this one."""
    joined = place + 2 < len(made) and made[place + 1].kind in _LISTED and made[place + 2].kind == "number"
    return joined and not (made[place + 1].kind == "comma" and made[place + 2].value == made[place].value)


#: What joins, the transport, and its port.
_WITH_PORT = 3


def _has_port_behind(made: list[Atom], place: int) -> bool:
    """`15 (TCP 5432)`, `15/TCP/5432`: the transport behind has a port of its own, and `13/tcp 443/tcp` is two."""
    behind = [atom.kind for atom in made[place + 1 : place + 5]]
    if behind[1:2] != [Meaning.TRANSPORT] or len(behind) < _WITH_PORT:
        return False
    return behind[2] == "number" if behind[0] == "open" else behind[2:] == ["slash", "number"]


def _ends_note(made: list[Atom], place: int) -> bool:
    """Whether a bracket that opens behind a port has this number at its end."""
    if place + 1 >= len(made) or made[place + 1].kind not in ("close", "comma"):
        return False
    spot = place - 1
    while spot > 0 and made[spot].kind in ("word", "dash", Meaning.PROSE):
        spot -= 1
    if spot < 1 or made[spot].kind != "open":
        return False
    spot -= 1
    while spot > 0 and made[spot].kind in ("slash", Meaning.TRANSPORT):
        spot -= 1
    return made[spot].kind in _PORTS
