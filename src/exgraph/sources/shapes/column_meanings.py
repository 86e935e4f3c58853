"""What a column of a table means, by its header, in ten languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from exgraph.errors import UnknownName
from exgraph.languages.headers import HEADERS, PORTS, Meaning

#: Words of a longer header ("Destination TCP port", "Source IP address"); a word of a script without spaces is
#: looked for anywhere.
_PORT = re.compile(
    r"\b(?:ports?|portnummern?|portbereiche?|zielports?|порт\w{0,3}|porta|porte|puertos?|portas?)\b"
    r"|端口|連接埠|连接埠|ポート|포트"
)
_SOURCE = re.compile(
    r"\b(?:source|src|from|client|quell?e?|quellport|источник\w?|исходн\w+|клиент\w?|origine?|origen|origem|sorgente)\b"
    r"|送信元|接続元|源(?!泉)|来源|來源|출발지|원본|소스"
)
_DESTINATION = re.compile(
    r"\b(?:destinations?|dest|dst|target|to|server|ziel|назначени\w|конечн\w+|целев\w+|destinazione|destino|cible|serveur)\b"
    r"|宛先|接続先|送信先|目标|目的|目標|대상|목적지|서버"
)
_TRANSPORT = re.compile(
    r"\b(?:protocols?|protokolle?|протокол\w{0,2}|protocoles?|protocoll[oi]|protocolos?|transports?)\b"
    r"|协议|協定|プロトコル|프로토콜"
)
_CONNECTS = re.compile(
    r"\b(?:connects?|send|sending|отправк\w|отправить|senden|envoyer|inviare|enviar)\b|送信する|发送"
)
_LONGEST = 9
_LONGEST_HEADER = 400
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@lru_cache(maxsize=8192)
def fold_header(text: str) -> str:
    """A header as it is compared: letter case, emphasis, footnote marks, `.`, `:` and white space aside."""
    if len(text) > _LONGEST_HEADER:
        return ""
    text = re.sub(r"\[[^\]\w]*\w{0,3}\]|[*_`†‡#.:：。]|\ufeff|\u200b", " ", text)
    text = re.sub(r"\(([sсыи]|es|en|n)\)", r"\1", text.casefold().replace("ё", "е"))
    return " ".join(re.sub(r"\s*/\s*", "/", text).split())


@lru_cache(maxsize=4096)
def meaning_of(header: str) -> Meaning | None:
    """What a header means; `None` when it is not recognised."""
    folded = fold_header(header)
    if not folded or len(folded) > 120:
        return None
    without_brackets = re.sub(r"\s*\([^)]*\)", "", folded).strip()
    return (
        _BY_HEADER.get(folded)
        or _port_column(folded)
        or _BY_HEADER.get(without_brackets)
        or _WITHOUT_ACCENTS.get(without_brackets)
        or _end_column(folded)
    )


def language_of(header: str) -> str | None:
    """The language a header is written in, when it is written so in one language alone."""
    folded = fold_header(header)
    languages = _LANGUAGES.get(folded) or _LANGUAGES.get(re.sub(r"\s*\([^)]*\)", "", folded).strip(), set())
    return next(iter(languages)) if len(languages) == 1 else None


def examples(meaning: Meaning) -> str:
    """Headers that would be recognised, for a message."""
    if meaning in PORTS:
        return "Port, Ports, Port range, Порт, Porta, 端口, ポート, 포트"
    return ", ".join(dict.fromkeys(spelling.split("|")[0].strip() for spelling in HEADERS[meaning].values()))


def override(columns: Mapping[str, str] | None) -> dict[str, Meaning]:
    """Headers, folded, by what a reader says they mean: `{"port": "Anschluss"}`. Raises `UnknownName`."""
    chosen: dict[str, Meaning] = {}
    for name, header in (columns or {}).items():
        if name not in list(Meaning):
            raise UnknownName("meaning of a column", name, [str(meaning) for meaning in Meaning])
        chosen[fold_header(header)] = Meaning(name)
    return chosen


def _port_column(folded: str) -> Meaning | None:
    words = folded.split()
    tcp, udp = "tcp" in folded, "udp" in folded
    if not _PORT.search(folded):
        if re.fullmatch(r"[\W_]*(?:tcp|udp)[\W_]*", folded):
            return Meaning.TCP if tcp else Meaning.UDP
        return None
    if len(words) > _LONGEST or _CONNECTS.search(folded):
        # A sentence over the cells of a section: "To the relay use these ports".
        return Meaning.COMPOSITE
    source, destination = _SOURCE.search(folded), _DESTINATION.search(folded)
    if source and not destination and not re.search(r"\bfrom\b", folded):
        return Meaning.SOURCE_PORT
    if tcp != udp:
        return Meaning.TCP if tcp else Meaning.UDP
    return Meaning.COMPOSITE if tcp or _TRANSPORT.search(folded) else Meaning.PORT


def _end_column(folded: str) -> Meaning | None:
    """`Source IP address`, `Destination host`: a noun of an end with whatever narrows it, in a few words."""
    if len(folded.split()) > 4 or (_CJK.search(folded) and len(folded) > 10):
        return None
    source, destination = _SOURCE.search(folded), _DESTINATION.search(folded)
    if source and destination:
        return Meaning.PEER
    if source:
        return Meaning.SOURCE
    if destination:
        return Meaning.DESTINATION
    return Meaning.TRANSPORT if _TRANSPORT.search(folded) else None


def _spellings() -> tuple[dict[str, Meaning], dict[str, set[str]]]:
    meanings: dict[str, Meaning] = {}
    languages: dict[str, set[str]] = {}
    for meaning, by_language in HEADERS.items():
        for language, lines in by_language.items():
            for spelling in re.split(r"[|\n]", lines):
                folded = fold_header(spelling)
                meanings.setdefault(folded, meaning)
                languages.setdefault(folded, set()).add(language)
    return meanings, languages


def _without_accents(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


_BY_HEADER, _LANGUAGES = _spellings()
#: Latin headers as a keyboard without accents has them: `acao`, `descripcion`.
_WITHOUT_ACCENTS = {
    plain: meaning for header, meaning in _BY_HEADER.items() if (plain := _without_accents(header)).isascii()
}
