"""What a column named Protocol says: transports, IP protocols, or an application."""

from __future__ import annotations

import re
from dataclasses import dataclass

from exgraph.languages.cell_phrases import encryptions, phrases
from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.neutral import ICMP_TYPES, TRANSPORTS
from exgraph.languages.words import pattern, spaced, whole, with_spaces, words
from exgraph.notation import read_cell
from exgraph.notation.encryption_phrases import encryption_in
from exgraph.notation.protocols import IP_PREFIX, IP_PROTOCOLS
from exgraph.sources.shapes.roles.role_labels import clean_label
from exgraph.values.applications import canonical, find
from exgraph.values.service import PORTED, PORTLESS

_LONGEST = 400
#: A number in groups of three digits: "99,231" counts something, and lists no protocols.
_COUNT = re.compile(r"\d{1,3}(?:,\d{3})+")
_WORD = re.compile(r"[\w+.-]+")
_NUMBER = re.compile(r"[0-9]+")
_TYPE_AND_CODE = re.compile(r"[0-9]{1,3}(?:/[0-9]{1,3})?")
_SEPARATOR = pattern(r"\s*[/,;\n&+]\s*|\s+", with_spaces(Word.AND, Word.OR), r"\s+")
#: `TCP-MQTT`: how, and what.
_GLUED = re.compile(rf"(?P<transport>{'|'.join(PORTED)})-(?P<name>[a-z]\w+)")
_BRACKETED = re.compile(r"\(([^()]{2,30})\)$")
_OR = pattern(spaced(Word.OR))
#: Sought where a run of white space begins, and not again at each sign of it.
_ITEMS = re.compile(r"(?<!\s)\s*[,;\n]\s*")
_PARTS = pattern(r"\s*[/,;\n&+]\s*|", spaced(Word.AND, Word.OR))
_ONLY = pattern(whole(Word.ONLY))
_PROTOCOL = pattern(Word.PROTOCOL_NOUN)
#: What says that a number is a protocol's: "IP protocol ID 47", "IP-Protokoll Nr. 50", "numéro de protocole IP 50".
_NUMBER_OF = pattern(
    r"(?<!\w)(?:(?:ip|ids|",
    whole(Meaning.IP_PROTOCOL, Word.PROTOCOL_NOUN, Word.NUMBER_ALONE, Word.ROW_NUMBER, Word.OF, Word.ARTICLE),
    r")[\s.:#°º№_-]*+)++(?=\d)",
)
#: Before a number: it is that of a part of the text.
_NO_PART = re.compile(r"[§$]\s*\d|\]\s*\(")
_SAYS_PROTOCOL = pattern(whole(Meaning.IP_PROTOCOL, Word.PROTOCOL_NOUN))
_PROTOCOL_NUMBERS = 256
_VERSIONED = re.compile(r"[\s()/+&,]+")
_IP_VERSION = re.compile(r"v?[46]")


def _with_places(line: str) -> tuple[str, dict[str, str]]:
    """A folded line with a word of its own for each encryption of which more is said than its name, and the words of
    encryptions: `TCP (no TLS)`, `TCP (TLS 1.2)`."""
    said = [found for found in encryption_in(line) if line[found[1] : found[2]].casefold() not in encryptions()]
    places = {f"_{number}_": str(encryption) for number, (encryption, _, _) in enumerate(said)}
    for word, (_, start, end) in reversed(list(zip(places, said, strict=True))):
        line = f"{line[:start]} {word} {line[end:]}"
    return line.casefold(), encryptions() | places if places else encryptions()


@dataclass(frozen=True, slots=True)
class Protocols:
    """`ported` are transports with ports, `portless` IP protocols without them, in the order stated.

    `number`: the column says "IP", so that a number in the port's column is a protocol's. `other` is text that names
    nothing known.
    """

    ported: tuple[str, ...] = ()
    portless: tuple[str, ...] = ()
    applications: tuple[str, ...] = ()
    encryption: str | None = None
    #: Several, where each transport has its own: "TCP (TLS) and TCP (MTLS)".
    encryptions: tuple[str, ...] = ()
    alternative: bool = False
    #: The type of ICMP that the protocol's name tells.
    icmp_type: str | None = None
    number: bool = False
    #: The column says "any".
    every: bool = False
    other: str = ""
    #: What has ports is named in another column.
    shared: bool = False

    @property
    def has_ported(self) -> bool:
        """Whether something beside the IP protocols without ports has the row's ports."""
        return bool(self.ported or self.applications or self.shared)


@remembered(2048)
def protocols_of(text: str) -> Protocols:
    """The protocols a cell of that column names.

    Numbers here are IP protocol numbers, never ports; among other words they say something else, "HTTP (see §8)".
    """
    if len(text) > _LONGEST:
        return Protocols()
    line = " ".join(clean_label(text.replace("\n", " / ")).split())
    folded, secured = _with_places(line)
    names: list[str] = []
    stated_encryptions: list[str] = []
    encryption, applications, other, own = None, [], "", 0
    if find(line) and folded not in TRANSPORTS:
        return Protocols(applications=(canonical(line),))
    for phrase in ("ip-in-ip", "ip in ip"):
        if phrase in folded:
            names.append("ipip")
            folded = folded.replace(phrase, " ")
    folded = _NUMBER_OF().sub(_number_of_protocol, folded)
    numbered = _numbers_protocols(folded)
    counted = _COUNT.fullmatch(folded) is not None
    for part in _SEPARATOR().split(folded):
        part = _without_brackets(part)
        if find(part) and part not in TRANSPORTS and part not in secured:
            applications.append(_as_written(part, line))
            continue
        rest = []
        transported, encrypted = len(names), len(stated_encryptions)
        for word in _WORD.findall(part):
            if word in TRANSPORTS:
                names += TRANSPORTS[word]
            elif (glued := _GLUED.fullmatch(word)) and not find(word):
                names += TRANSPORTS[glued["transport"]]
                if glued["name"] in TRANSPORTS:
                    names += TRANSPORTS[glued["name"]]
                else:
                    rest.append(glued["name"])
            elif word in secured:
                encryption = secured[word]
                stated_encryptions.append(encryption)
            elif word.isascii() and word.isdigit() and int(word) < _PROTOCOL_NUMBERS and not counted:
                if numbered:
                    names.append(IP_PROTOCOLS.get(int(word), f"{IP_PREFIX}{int(word)}"))
            elif _names_nothing(word):
                continue
            else:
                rest.append(word)
        own += len(names) > transported and len(stated_encryptions) > encrypted
        left = " ".join(rest)
        if left and names[transported:] and not words(Word.PING, Word.OF_PORTLESS).isdisjoint(rest):
            # The echo of "ICMP Echo" is no service of that name.
            continue
        if left and (find(left) or _GLUED.search(part)):
            applications.append(_as_written(left, line))
        elif left and not names:
            other = _as_written(left if left in line.casefold() else part, line)
    icmp_type = _icmp_type(folded)
    stated = tuple(name for name in dict.fromkeys(names) if name not in _numbered_in(icmp_type, folded))
    every = folded in words(Meaning.ANY, Word.EVERY_PROTOCOL)
    return Protocols(
        ported=tuple(name for name in stated if name in PORTED),
        portless=tuple(name for name in stated if name not in PORTED),
        applications=tuple(dict.fromkeys(applications)),
        encryption=encryption,
        encryptions=tuple(dict.fromkeys(stated_encryptions)) if own > 1 else (),
        alternative=_OR().search(folded) is not None,
        icmp_type=icmp_type,
        number=folded in words(Word.ANY_PROTOCOL),
        every=every,
        other="" if every else other,
    )


def _icmp_type(folded: str) -> str | None:
    """The type of ICMP, and its code, that a cell of protocols tells by a name or by a number behind ICMP's own."""
    named = next((ICMP_TYPES[word] for word in _WORD.findall(folded) if word in ICMP_TYPES), None)
    if named or "icmp" not in folded or not any(map(str.isdigit, folded)):
        return named
    said = [each for each in read_cell(folded).services if str(each.transport).startswith("icmp") and each.detail]
    types = (each.detail for each in said if IP_PROTOCOLS.get(_first_number(each.detail)) != each.transport)
    return next((detail for detail in types if detail and _TYPE_AND_CODE.fullmatch(detail)), None)


def _first_number(detail: str | None) -> int:
    """The number that a detail begins with; -1 where it has none. ICMP's own, `ICMP (1)`, is no type."""
    found = _NUMBER.match(detail or "")
    return int(found[0]) if found else -1


def _numbered_in(icmp_type: str | None, folded: str) -> set[str]:
    """The protocols that the numbers of a type and code would be, and that no word of the cell names."""
    numbers = map(int, _NUMBER.findall(icmp_type or ""))
    spelled = {name for word in _WORD.findall(folded) for name in TRANSPORTS.get(word, ()) if not word.isdigit()}
    return {IP_PROTOCOLS.get(number, f"{IP_PREFIX}{number}") for number in numbers} - spelled


@remembered(2048)
def portless_in(text: str) -> tuple[Protocols | None, str]:
    """The IP protocols without ports that a column of services names, and the rest of its text, which has the ports.

    >>> [(found and found.portless, rest) for found, rest in map(portless_in, ("HTTPS, Ping (ICMP)", "PIM portal"))]
    [(('icmp',), 'HTTPS'), (None, 'PIM portal')]
    """
    if len(text) > _LONGEST:
        return None, text
    parts = [text] if _portless_names(text) else [part.strip() for part in _PARTS().split(text)]
    said = [part for part in parts if _portless_names(part)]
    rest = ", ".join(part for part in parts if part and part not in said)
    if not said:
        return None, text
    services = read_cell(", ".join(said)).services
    return (
        Protocols(
            portless=tuple(dict.fromkeys(name for part in said for name in _portless_names(part))),
            icmp_type=next((each.detail for each in services if each.detail and each.transport in PORTLESS), None),
            shared=bool(rest),
        ),
        rest,
    )


def without_pings(text: str) -> tuple[str, bool]:
    """A cell of ports without "ping" among them, and whether it is there: "3306, ping"."""
    parts = _ITEMS.split(text)
    rest = [part for part in parts if part.strip(" .*").casefold() not in words(Word.PING)]
    return (text, False) if len(rest) == len(parts) else (", ".join(rest), True)


def _portless_names(text: str) -> tuple[str, ...]:
    """The IP protocols without ports that a text names; none where it says anything else."""
    spelled = _WORD.findall(text.casefold())
    known = {*words(Word.PING, Word.OF_PORTLESS), *(name for name in TRANSPORTS if TRANSPORTS[name][0] not in PORTED)}
    if not all(word in known or (word.isdigit() and word.isascii()) for word in spelled):
        return ()
    services = read_cell(text).services
    names = [each.transport for each in services if each.transport and not each.ported]
    if any(each.transport in PORTED for each in services):
        return ()
    if not names and not words(Word.PING).isdisjoint(spelled):
        names = ["icmp"]
    return tuple(dict.fromkeys(names))


def bracketed_transports(text: str) -> tuple[str, ...]:
    """The transports that a description adds in brackets at its end: "the name server (TCP and UDP)", "(TCP only)"."""
    match = _BRACKETED.search(text.rstrip(" .\n")[-_LONGEST:])
    if match is None:
        return ()
    found = protocols_of(_ONLY().sub("", match[1]))
    return found.ported if not (found.portless or found.applications or found.other) else ()


@remembered(2048)
def is_every_protocol(text: str) -> bool:
    """Whether a cell of protocols names all of them, or IP in one of its versions or both, and no other.

    >>> [is_every_protocol(text) for text in ("any", "IPv4 (any)", "IPv4+6", "IP", "TCP", "ICMP", "")]
    [True, True, True, True, False, False, False]
    """
    folded = clean_label(text).casefold()
    if folded in words(Meaning.ANY, Word.EVERY_PROTOCOL):
        return True
    said = words(Meaning.ANY, Word.EVERY_PROTOCOL) | (words(Word.NO_PROTOCOL) & words(Word.OF_PORTLESS))
    parts = _VERSIONED.sub(" ", folded).split()
    return any(part in said for part in parts) and all(part in said or _IP_VERSION.fullmatch(part) for part in parts)


def names_protocols(text: str) -> bool:
    """Whether a cell looks like one of that column."""
    found = protocols_of(text)
    return bool(found.ported or found.portless or found.applications) and len(text) <= 60


def _numbers_protocols(folded: str) -> bool:
    """Whether the numbers of a cell are those of protocols: beside their names and words for "protocol" alone."""
    return _NO_PART.search(folded) is None and all(
        (word.isascii() and word.isdigit()) or word in TRANSPORTS or _names_nothing(word) or _PROTOCOL().fullmatch(word)
        for word in _WORD.findall(folded)
    )


def _number_of_protocol(match: re.Match[str]) -> str:
    """What stands before a number without words for its being one, where it is a protocol's."""
    return "ip " if _SAYS_PROTOCOL().search(match[0]) else match[0]


def _names_nothing(word: str) -> bool:
    meaning = phrases().get(word)
    return word in words(Word.NO_PROTOCOL) or (
        meaning is not None and meaning[0] not in (Meaning.ENCRYPTION, Meaning.TRANSPORT)
    )


def _without_brackets(part: str) -> str:
    """A part of a cell without the brackets around it, or the half of one that a cut has left; `LDAP(s)` keeps its own.

    >>> [_without_brackets(text) for text in ("(tcp)", "[udp", "tcp)", "ldap(s)", "(http) (ftp)")]
    ['tcp', 'udp', 'tcp', 'ldap(s)', '(http) (ftp)']
    """
    part = part.strip()
    for opening, closing in ("()", "[]"):
        if part.count(opening) == part.count(closing) == 1 and part.startswith(opening) and part.endswith(closing):
            part = part[1:-1].strip()
        elif part.count(opening) > part.count(closing):
            part = part.strip(f" {opening}")
        elif part.count(opening) < part.count(closing):
            part = part.strip(f" {closing}")
    return part


def _as_written(folded: str, line: str) -> str:
    start = line.casefold().find(folded)
    return canonical(line[start : start + len(folded)] if start >= 0 else folded)
