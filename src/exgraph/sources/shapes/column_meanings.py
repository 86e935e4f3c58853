"""What a column of a table means, by its header, in all languages that are read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from exgraph.errors import UnknownName
from exgraph.languages.known import languages, remembered
from exgraph.languages.language import divided
from exgraph.languages.letters import HALF_WIDTH, HIDDEN, UNMARKED
from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.neutral import PORT_EXAMPLES
from exgraph.languages.words import UNSPACED, pattern, whole

#: Words of a longer header ("Destination TCP port", "Source IP address").
_PORT = pattern(whole(Word.PORT_NOUN))
_SOURCE = pattern(whole(Word.SOURCE_NOUN))
_DESTINATION = pattern(whole(Word.DESTINATION_NOUN))
_TRANSPORT = pattern(whole(Word.PROTOCOL_NOUN))
_CONNECTS = pattern(whole(Word.SENDS))
_NO_SOURCE = pattern(whole(Word.NO_SOURCE))
_TRANSPORT_ALONE = pattern(rf"[\W_]*(?:{Column.TCP}|{Column.UDP})[\W_]*")
_PLURAL_IN_BRACKETS = pattern(r"\((", Word.PLURAL_IN_BRACKETS, r")\)")
_LONGEST = 9
_SHORT, _FEW = 3, 3
_LONGEST_HEADER = 400
_HIDDEN = re.compile(f"[{HIDDEN}]")
_CJK = re.compile(f"[{UNSPACED}]")


@remembered(8192)
def fold_header(text: str) -> str:
    """A header as it is compared: letter case, emphasis, footnote marks, `.`, `:` and white space aside."""
    if len(text) > _LONGEST_HEADER:
        return ""
    if not text.isascii():
        text = _HIDDEN.sub("", text).translate(HALF_WIDTH)
    text = re.sub(r"\[[^\]\w]*\w{0,3}\]|[*_`†‡#.:。]", " ", text)
    text = _PLURAL_IN_BRACKETS().sub(r"\1", text.casefold().translate(UNMARKED))
    return " ".join(re.sub(r"\s*/\s*", "/", text).split())


@remembered(4096)
def meaning_of(header: str) -> Column | None:
    """What a header means; `None` when it is not recognised."""
    folded = fold_header(header)
    if not folded or len(folded) > 120:
        return None
    without_brackets = re.sub(r"\s*\([^)]*\)", "", folded).strip()
    by_header, _ = _spellings()
    return (
        by_header.get(folded)
        or _port_column(folded)
        or by_header.get(without_brackets)
        or _unaccented().get(without_brackets)
        or _end_column(folded)
    )


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
    words = folded.split()
    tcp, udp = "tcp" in folded, "udp" in folded
    if not _PORT().search(folded):
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


def _end_column(folded: str) -> Column | None:
    """`Source IP address`, `Destination host`: a noun of an end with whatever narrows it, in a few words."""
    if len(folded.split()) > 4 or (_CJK.search(folded) and len(folded) > 10):
        return None
    source, destination = _SOURCE().search(folded), _DESTINATION().search(folded)
    if source and destination:
        return Column.PEER
    if source:
        return Column.SOURCE
    if destination:
        return Column.DESTINATION
    return Column.TRANSPORT if _TRANSPORT().search(folded) else None


@remembered()
def _spellings() -> tuple[dict[str, Column], dict[str, set[str]]]:
    """Header, folded → what it means, and → the languages that write it so."""
    meanings: dict[str, Column] = {}
    written: dict[str, set[str]] = {}
    for meaning in Column:
        for language in languages():
            for spelling in divided(language.columns.get(meaning, "")):
                folded = fold_header(spelling)
                meanings.setdefault(folded, meaning)
                written.setdefault(folded, set()).add(language.code)
    return meanings, written


@remembered()
def _unaccented() -> dict[str, Column]:
    """Latin headers as a keyboard without accents has them: `acao`, `descripcion`. A short one may be another word."""
    meanings, _ = _spellings()
    plain = {_without_accents(header): meaning for header, meaning in reversed(meanings.items())}
    return {header: meaning for header, meaning in plain.items() if header.isascii() and len(header) > _SHORT}


def _without_accents(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
