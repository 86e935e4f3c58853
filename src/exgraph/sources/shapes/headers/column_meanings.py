"""What a column of a table means, by its header, in all languages that are read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from exgraph.errors import UnknownName
from exgraph.languages.endings import singular
from exgraph.languages.known import languages, remembered
from exgraph.languages.language import divided
from exgraph.languages.letters import HALF_WIDTH, HIDDEN, STROKED, UNMARKED
from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.neutral import PORT_EXAMPLES, SHORT_ENDS, SHORT_NOUNS, TRANSPORTS
from exgraph.languages.words import UNSPACED, pattern, spaced, whole, words
from exgraph.sources.shapes.cells.directions import is_direction, says_in_and_out

#: Words of a longer header ("Destination TCP port", "Source IP address").
_PORT = pattern(whole(Word.PORT_NOUN, Word.PORT_COMPOUND))
_NO_PORT = pattern(whole(Word.NO_PORT))
_SOURCE = pattern(whole(Word.SOURCE_NOUN))
_DESTINATION = pattern(whole(Word.DESTINATION_NOUN))
_NO_DESTINATION = pattern(whole(Word.NO_DESTINATION))
_TRANSPORT = pattern(whole(Word.PROTOCOL_NOUN))
_CONNECTS = pattern(whole(Word.SENDS))
_NO_SOURCE = pattern(whole(Word.NO_SOURCE))
_ROLE = pattern(Word.ROLE_NOUN)
_OR = pattern(r"\s*/\s*|", spaced(Word.OR, Word.OR_LETTER))
_REMOTE = pattern(whole(Word.REMOTE))
_OF_END = pattern(whole(Word.NAME_NOUN, Word.ADDRESS_NOUN))
_TRANSPORT_ALONE = pattern(rf"[\W_]*(?:{Column.TCP}|{Column.UDP})[\W_]*")
_PORT_BEHIND = pattern(r"(?<=\w)", Word.PORT_NOUN, "$")
_WHETHER = pattern(whole(Word.WHETHER))
_TRANSLATED = pattern(whole(Word.TRANSLATED))
_PLURAL_IN_BRACKETS = pattern(r"\((", Word.PLURAL_IN_BRACKETS, r")\)")
#: Words that say nothing alone: "Server or network of origin".
_JOINING = pattern(whole(Word.OR, Word.OR_LETTER, Word.AND, Word.AND_LETTER, Word.OF, Word.ARTICLE))
_LINKS = pattern(whole(Word.OF, Word.ARTICLE, Word.LEANS))
_COUNTS = pattern(whole(Word.COUNT_OF))
_NAMES = pattern(whole(Word.NAME_ALONE))
_ARTICLES = pattern(whole(Word.ARTICLE))
_LONGEST = 9
_LONGEST_END = 4
_LONGEST_REMOTE = 4
_SHORT, _FEW = 3, 3
_LONGEST_HEADER = 400
_HIDDEN = re.compile(f"[{HIDDEN}]")
_CJK = pattern("[", UNSPACED, "]", flags=re.NOFLAG)
#: Where words begin that are written together: `SourceIP`, `DestPort`; and `srcip`, `portdest`.
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z][A-Za-z])|(?<=[A-Z])(?=[A-Z][a-z]{2})")

_GLUED = re.compile(
    rf"\b(?:(?:{'|'.join(SHORT_ENDS)})(?=(?:{'|'.join(SHORT_NOUNS)})\b)|(?:{'|'.join(SHORT_NOUNS)})(?=(?:{'|'.join(SHORT_ENDS)})\b))"
)


@remembered(8192)
def fold_header(text: str) -> str:
    """A header as it is compared: letter case, emphasis, footnote marks, `.`, `:` and white space aside.

    >>> fold_header("**SourceIP:**")
    'source ip'
    """
    if len(text) > _LONGEST_HEADER:
        return ""
    if text.isdigit() and text.isascii():
        return text
    if not text.isascii():
        text = _HIDDEN.sub("", text).translate(HALF_WIDTH)
    text = _JOINED.sub(" ", re.sub(r"\[[^\]\w]{0,20}\w{0,3}\]|[*_`†‡#.:?。]|※\s?\d{0,2}", " ", text))
    text = _PLURAL_IN_BRACKETS().sub(r"\1", text.casefold().translate(UNMARKED))
    text = _GLUED.sub(r"\g<0> ", text)
    return " ".join(re.sub(r"\s*/\s*", "/", text).split())


class Fit(StrEnum):
    """How a header says what it says."""

    EXACT = "exact"
    PATTERN = "pattern"  # words of a longer header
    NOUN = "noun"  # a noun of roles alone: Server, Client
    SHARED = "shared"  # the header may say something else, too
    ALSO = "also"  # what it may say, too
    ALTERNATIVE = "alternative"  # what columns of this meaning may hold as well
    USER = "user"  # a reader said so


class Meant(NamedTuple):
    """One of the things that a header may mean."""

    meaning: Column
    fit: Fit


#: What a column of one meaning may hold as well.
_ALTERNATIVES: Mapping[Column, tuple[Column, ...]] = {
    Column.TRANSPORT: (Column.SERVICE, Column.COMPOSITE),
    Column.SERVICE: (Column.COMPOSITE, Column.TRANSPORT),
    Column.PURPOSE: (Column.COMPOSITE, Column.TRANSPORT),
    Column.SOURCE: (Column.PEER,),
    Column.DESTINATION: (Column.PEER,),
    Column.PAIR: (Column.PURPOSE,),
    Column.HOST: (Column.PURPOSE,),
}
_MOST = 4
_ENDS = (Column.SOURCE, Column.DESTINATION)


@remembered(4096)
def meanings_of(header: str) -> tuple[Meant, ...]:
    """What a header may mean, the likeliest first; none when it is not recognised.

    >>> [str(meant.meaning) for meant in meanings_of("Protocol")]
    ['transport', 'service', 'composite']
    """
    folded = fold_header(header)
    if not folded or len(folded) > 120:
        return ()
    without_brackets = re.sub(r"\s*\([^)]*\)", "", folded).strip()
    found = (
        _spelled(folded)
        or _transport_or_ports(folded)
        or _spelled(without_brackets)
        or _spelled(_accented().get(without_brackets, ""))
        or (_spelled(without_brackets.replace(" ", "")) if _has_cjk(folded) else ())
        or _of_two(folded)
        or _of_two(_last_word(folded))
        or _remote(without_brackets)
        or _end_column(without_brackets)
        or _end_column(folded)
        or _in_singular(without_brackets)
        or _asked(without_brackets)
    )
    if folded != without_brackets and found and found[0].fit is Fit.SHARED and _OF_END().search(folded):
        # `Назначение (имя/IP)`: what has a name or an address is an end, and no purpose.
        ends = tuple(Meant(each.meaning, Fit.PATTERN) for each in found if each.meaning in _ENDS)
        found = ends or found
    meant: dict[Column, Meant] = {}
    for each in found:
        meant.setdefault(each.meaning, each)
    for other in _ALTERNATIVES.get(found[0].meaning, ()) if found else ():
        meant.setdefault(other, Meant(other, Fit.ALTERNATIVE))
    return tuple(meant.values())[:_MOST]


def meaning_of(header: str) -> Column | None:
    """What a header means first of all; `None` when it is not recognised."""
    return next((meant.meaning for meant in meanings_of(header)), None)


def language_of(header: str) -> str | None:
    """The language a header is written in, when it is written so in one language alone."""
    folded = fold_header(header)
    _, written = _spellings()
    codes = written.get(folded) or written.get(re.sub(r"\s*\([^)]*\)", "", folded).strip(), set())
    return next(iter(codes)) if len(codes) == 1 else None


def examples(meaning: Column) -> str:
    """Headers that would be recognised, for a message."""
    if meaning in PORTS:
        return PORT_EXAMPLES
    spelled = (divided(language.columns.get(meaning, "")) for language in languages())
    return ", ".join(dict.fromkeys(spellings[0] for spellings in spelled if spellings))


def override(columns: Mapping[str, str] | None) -> dict[str, Column]:
    """Headers, folded, by what a reader says they mean: `{"port": "Anschluss"}`. Raises `UnknownName`."""
    chosen: dict[str, Column] = {}
    for name, header in (columns or {}).items():
        if name not in list(Column):
            raise UnknownName("meaning of a column", name, [str(meaning) for meaning in Column])
        chosen[fold_header(header)] = Column(name)
    return chosen


def _port_column(folded: str) -> Column | None:
    if _TRANSLATED().search(folded):
        # The port of the service stands elsewhere.
        return Column.NOTES if _names_port(folded) else None
    words = folded.split()
    tcp, udp = "tcp" in folded, "udp" in folded
    if not _names_port(folded):
        if _TRANSPORT_ALONE().fullmatch(folded):
            return Column.TCP if tcp else Column.UDP
        if tcp != udp and len(words) <= _FEW and _TRANSPORT().search(folded):
            return Column.TCP if tcp else Column.UDP
        return None
    if len(words) > _LONGEST or _CONNECTS().search(folded):
        # A sentence over the cells of a section: "To the relay use these ports".
        return Column.COMPOSITE
    source, destination = _SOURCE().search(folded), _DESTINATION().search(folded)
    if source and not destination and not _NO_SOURCE().search(folded):
        return Column.SOURCE_PORT
    if tcp != udp:
        return Column.TCP if tcp else Column.UDP
    return Column.COMPOSITE if tcp or _TRANSPORT().search(folded) else Column.PORT


def _names_port(folded: str) -> bool:
    """Whether a header has the noun of ports: that of transports and of what a port stands in is none."""
    return _PORT().search(_NO_PORT().sub(" ", folded)) is not None


@remembered(1024)
def names_ports(folded: str) -> bool:
    """Whether a header, folded, is of the names of ports and of nothing else.

    >>> names_ports("name of the port"), names_ports("port number"), names_ports("service name/port")
    (True, False, False)
    """
    bare = _PORT().sub(" ", _LINKS().sub(" ", folded))
    return "/" not in folded and bool(bare.strip()) and not _NAMES().sub(" ", bare).strip()


def _patterned(meaning: Column | None) -> tuple[Meant, ...]:
    return (Meant(meaning, Fit.PATTERN),) if meaning else ()


def _transport_or_ports(folded: str) -> tuple[Meant, ...]:
    """A header of ports; under `UDP protocol` and the like, either the ports or the transport itself. What ports are
    called names services; how many there are is beside the matter."""
    if _names_port(folded) and names_ports(folded):
        return _patterned(Column.SERVICE)
    if _names_port(folded) and _COUNTS().search(folded):
        return _patterned(Column.NOTES)
    meaning = _port_column(folded)
    if meaning in (Column.TCP, Column.UDP) and not _names_port(folded) and _TRANSPORT().search(folded):
        return (Meant(meaning, Fit.NOUN), Meant(Column.TRANSPORT, Fit.ALSO))
    return _patterned(meaning)


def _of_two(folded: str) -> tuple[Meant, ...]:
    """`X/Y`, `X or Y` of two words, in whatever order.

    Two directions are the direction, two transports the transport, words for the two ends the other end.
    """
    parts = [part for part in _OR().split(folded) if part]
    if len(parts) != 2:
        return ()
    if all(map(is_direction, parts)) and says_in_and_out(folded):
        return (Meant(Column.DIRECTION, Fit.EXACT),)
    if all(part in TRANSPORTS for part in parts):
        return (Meant(Column.TRANSPORT, Fit.EXACT),)
    ends = {end_said(part) for part in parts}
    return (Meant(Column.PEER, Fit.EXACT),) if ends == {Column.SOURCE, Column.DESTINATION} else ()


def _last_word(folded: str) -> str:
    """The word that ends a header, where others stand before it: of `Service tag source/destination`, what it names."""
    return folded.rpartition(" ")[2] if " " in folded else ""


def _remote(folded: str) -> tuple[Meant, ...]:
    """`Remote host`, `Adresse distante`: the other end."""
    few = len(folded.split()) <= _LONGEST_REMOTE
    return _patterned(Column.PEER if few and _REMOTE().search(folded) and _OF_END().search(folded) else None)


def end_said(word: str) -> Column | None:
    """The end that a word alone says, folded."""
    meanings = {each.meaning for each in _spelled(word)}
    return next((end for end in _ENDS if end in meanings), None)


def _has_cjk(text: str) -> bool:
    return not text.isascii() and _CJK().search(text) is not None


def _end_column(folded: str) -> tuple[Meant, ...]:
    """`Source IP address`, `Destination host`: a noun of an end with whatever narrows it, in a few words.

    What a word says by itself outranks a noun of roles beside it: a source server is a source.
    """
    telling = (_JOINING if _OR().search(folded) else _ARTICLES)().sub(" ", folded)
    if max(len(telling.split()), len(folded.split()) - _LONGEST_END) > _LONGEST_END or (
        len(folded) > 10 and _has_cjk(folded)
    ):
        return ()
    if _TRANSPORT().search(folded):
        return _patterned(Column.TRANSPORT)
    source, destination = _nouns(_SOURCE(), folded), _nouns(_DESTINATION(), folded)
    if destination and not source and _NO_DESTINATION().search(folded):
        # What something is used for: "tujuan penggunaan", "destinazione d'uso".
        return _patterned(Column.PURPOSE)
    explicit = {word for word in (*source, *destination) if not names_host(word)}
    fit = Fit.PATTERN if explicit else Fit.NOUN
    is_source, is_destination = (any(not explicit or word in explicit for word in end) for end in (source, destination))
    if is_source and is_destination:
        return (Meant(Column.PEER, fit),)
    if is_source or is_destination:
        return (Meant(Column.SOURCE if is_source else Column.DESTINATION, fit),)
    return ()


def _asked(folded: str) -> tuple[Meant, ...]:
    """`Чи дозволено`, `Engelli mi`: a header of actions that is put as a question."""
    said = " ".join(_WHETHER().sub(" ", folded).strip(" ¿").split())
    found = _spelled(said) if said != folded else ()
    return found[:1] if found and found[0].meaning is Column.ACTION else ()


def _nouns(noun: re.Pattern[str], folded: str) -> list[str]:
    return [match[0] for match in noun.finditer(folded)]


@remembered(1024)
def names_host(word: str) -> bool:
    """Whether a word is a noun of roles, which says an end only where nothing says it better."""
    return _ROLE().fullmatch(word) is not None


def _says_end(word: str) -> bool:
    """Whether a word names an end beside a noun of roles, as `quellserver` does and `client` does not."""
    begins = _SOURCE().fullmatch(word) or _DESTINATION().fullmatch(word)
    return begins is not None and word not in words(Word.SOURCE_NOUN, Word.DESTINATION_NOUN)


def host_in(header: str) -> str:
    """The noun of roles that a header of ports has, as it is written; empty where there is not one alone.

    >>> host_in("Client Port(s)"), host_in("Serverport")
    ('Client', 'Server')
    """
    words = (_PORT_BEHIND().sub("", word) for word in re.findall(r"[^\W\d_]+", header))
    hosts = [word for word in words if word and names_host(word.casefold())]
    return hosts[0] if len(hosts) == 1 else ""


@remembered(4096)
def _spelled(folded: str) -> tuple[Meant, ...]:
    """What a whole header means that a language lists, and what it may mean as well."""
    meanings, _ = _spellings()
    listed, also = meanings.get(folded, ()), _spelled_also().get(folded, ())
    if not listed:
        # What says an end only beside its counterpart: `終了` is "to" beside "from", and else the end of a time; or the
        # other end where no column names one: `IPs`.
        return tuple(Meant(end, Fit.ALSO) for end in also if end in (*_ENDS, Column.PEER))
    others = (*listed[1:], *also)
    fit = Fit.SHARED if others else Fit.NOUN if names_host(folded) and not _says_end(folded) else Fit.EXACT
    return (Meant(listed[0], fit), *(Meant(other, Fit.ALSO) for other in others))


def _in_singular(folded: str) -> tuple[Meant, ...]:
    """The end that a whole header names in the singular, also without accents: `émetteurs`, `emetteurs`.

    Other plurals are other things: `States` counts connections.
    """
    plain = " ".join(map(singular, folded.split()))
    found = () if plain == folded else _spelled(plain) or _spelled(_accented().get(plain, ""))
    return found if found and found[0].meaning in _ENDS else ()


@remembered()
def _spellings() -> tuple[dict[str, tuple[Column, ...]], dict[str, set[str]]]:
    """Header, folded → what it means, and → the languages that write it so."""
    meanings: dict[str, tuple[Column, ...]] = {}
    written: dict[str, set[str]] = {}
    for meaning in Column:
        for language in languages():
            for spelling in divided(language.columns.get(meaning, "")):
                folded = fold_header(spelling)
                meanings[folded] = tuple(dict.fromkeys((*meanings.get(folded, ()), meaning)))
                written.setdefault(folded, set()).add(language.code)
    return meanings, written


@remembered()
def _spelled_also() -> dict[str, tuple[Column, ...]]:
    """Header, folded → what it may mean as well."""
    found: dict[str, tuple[Column, ...]] = {}
    for meaning in Column:
        for language in languages():
            for spelling in divided(language.also.get(meaning, "")):
                folded = fold_header(spelling)
                found[folded] = tuple(dict.fromkeys((*found.get(folded, ()), meaning)))
    return found


@remembered()
def _accented() -> dict[str, str]:
    """Latin headers as a keyboard without accents has them, `acao`, → with them. A short one may be another word."""
    meanings, _ = _spellings()
    plain = {_without_accents(header): header for header in reversed(meanings)}
    return {header: accented for header, accented in plain.items() if header.isascii() and len(header) > _SHORT}


def _without_accents(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.translate(STROKED))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
