"""A cell's text as tokens with their places.

Only a run of ASCII digits that stands alone is a number. Digits inside words (POP3), in dotted versions, addresses,
dates, footnote marks and templates are no numbers here, so that nothing later can take them for ports.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from exgraph.languages.cell_phrases import beside_encryption, operators, phrases
from exgraph.languages.known import remembered
from exgraph.languages.letters import HIDDEN
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import alternatives, spoken, with_spaces, words
from exgraph.notation.glued import object_pieces, unglued
from exgraph.values.ports import HIGHEST
from exgraph.values.registry import lookup
from exgraph.values.service import PORTED


class Token(NamedTuple):
    """`kind` is a group of the lexer's pattern; `start` and `end` are offsets into the cell."""

    kind: str
    start: int
    end: int
    text: str


#: What is left of markup in cells, and the domains of addresses.
MARKUP = {
    "tag": "br|p|li|ul|ol|sup|sub|b|i|em|strong|code|a|u|span|div|td|tr|font|small|wbr|del|ins|s|kbd|tt|var|abbr",
    "footnote": "sup",
    "inline": "b|i|em|strong|code|a|u|span|font|small|del|ins|s|kbd|tt|var|abbr|sub",
    "line": "br",
    "block": "p|li|ul|ol|div|td|tr",
    "domain": "com|org|io|gov|edu|ms|local|cn|de|ru|jp",
    "domain that is a word too": "net",
    "digit to fill in": "N|n|X|x|Y",
}
_CJK = r"\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
_SUPERSCRIPT = r"\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff"
_DASH = r"\-\u2010-\u2015\u2212\u301c\uff5e~\u00f7\ufe58\ufe63\uff0d"
#: What is left of the capital İ where it is made small.
_DOT_ABOVE = r"\u0307"
_NBSP = r"\u00a0\u2009\u202f"
_NAMING = ("word", "cjk", "mixed")
_DIGITS = re.compile("[0-9]+")
_FIRST_CJK = "\u3040"
_LONGEST_CJK = 14

_THOUSANDS = rf"[1-9][0-9]?[\ {_NBSP}.,'’][0-9]{{3}}"
#: Signs that set thousands apart and never two ports.
_SETS_APART = "\u00a0\u2009\u202f'’"


def _token(cjk: str) -> str:
    """The pattern of a token; `cjk` are the characters of the languages that run words together."""
    between = rf"[\ {_NBSP}]?[{_DASH}][\ {_NBSP}]?|[\ {_NBSP}]{with_spaces(Meaning.TO, Word.TO_THOUSANDS)()}[\ {_NBSP}]"
    # n/a, n. / a.
    absent = alternatives(spoken(Word.ABSENT)).replace("/", r"\s?/\s?").replace(r"\.", r"\.\s?")
    transports = "|".join(PORTED)
    letter = rf"[^\W\d_{cjk}{_SUPERSCRIPT}]"
    run = f"[{cjk}]++" if cjk else "(?!)"
    return rf"""
    (?P<noise> <{MARKUP["footnote"]}>[^<]{{0,100}}</{MARKUP["footnote"]}>
        | \[\^[^\]\n]{{0,100}}\] | (?!\A)\\?\[[0-9]\\?\] | (?:\A|(?<=[\n>]))\\?\[[0-9]{{1,2}}\\?\](?=[^,;\n]*[0-9])
        | (?!\A)(?:(?<![,;|\n、，]\s)(?<![,;|\n、，])|(?<=\],)|(?<=\],\s))\\?\[[0-9]{{1,3}}\\?\]
        | (?<=[0-9])\\?\*+[0-9]{{1,2}}(?![0-9*]) | \\?\*+ | [{_SUPERSCRIPT}†‡]+ | ※\s?[0-9]{{0,2}}(?![0-9])
        | </?(?:{MARKUP["inline"]})\b[^<>]{{0,200}}>
        | [{HIDDEN}]+ | `+ )
  | (?P<break> <(?:{MARKUP["line"]})\b[^<>]{{0,100}}> | </?(?:{MARKUP["block"]})\b[^<>]{{0,200}}>
        | \r\n | [\n\r\v\f\x85\u2028\u2029] )
  | (?P<space> [\ \t{_NBSP}\u2000-\u2008\u200a\u205f\u3000]+ )
  | (?P<grouped> (?<![0-9.,]) (?:{_THOUSANDS}) (?:{between}) (?:{_THOUSANDS}) (?!\.?[0-9]) )
  | (?P<thousands> (?<![0-9.,]) [1-9][0-9]?(?:[\ {_NBSP}.,'’]0[0-9]{{2}} | [{_SETS_APART}][0-9]{{3}}) (?![.,]?[0-9]) )
  | (?P<unclear> (?<![0-9.,/]) [1-9](?:[0-9],|[\ ,])[1-9][0-9]{{2}} (?![.,]?[0-9]) )
  | (?P<filled> [0-9]{{1,4}}(?:(?:{MARKUP["digit to fill in"]}){{2,4}}|\#{{1,4}})[0-9]{{0,3}}(?!\w) )
  | (?P<template> [0-9]*+ (?: <(?!/|(?:{MARKUP["tag"]})\b)[A-Za-z_]{{1,20}}> [0-9]*+ )+ )
  | (?P<address> [0-9]{{1,3}}(?:\.[0-9]{{1,3}}){{3}}(?:/[0-9]{{1,2}})?(?![\w.]) | [A-Za-z][A-Za-z0-9+.\-]{{0,20}}://[^\s<>]*
        | (?<![\w.@-])(?:[a-z0-9_*-]+\.)+(?:{MARKUP["domain"]})(?![\w.-])
        | (?<![\w.@-])(?:[a-z0-9_*-]+\.){{2,}}(?:{MARKUP["domain that is a word too"]})(?![\w.-])
        | (?<![\w:])[0-9A-Fa-f]{{0,4}}(?::[0-9A-Fa-f]{{0,4}}){{2,8}}(?:/[0-9]{{1,3}})?(?![\w:]) )
  | (?P<absent> (?i:{absent})(?!\w) )
  | (?P<version> [0-9]++(?:\.[0-9]++)++(?i:x\b)? | [0-9]{{1,4}}(?:-[0-9]{{1,4}}){{2,}}(?![0-9]) )
  | (?P<named> (?<![\w.])[A-Z]\.[0-9]{{1,4}}(?![\w.]*[0-9]) )
  | (?P<transport> (?i:{transports})(?!{letter}|_(?![0-9]))(?![46]\b) )
  | (?P<gluednumber> [0-9]++(?=(?i:{transports})\b) )
  | (?P<mixed> [0-9]++(?:{letter}|_)[\w.]*+ )
  | (?P<hidden> [0-9]++(?:[{HIDDEN}]++[0-9]++)++ )
  | (?P<foreign> \d*[^\D0-9]\d* )
  | (?P<number> [0-9]++ )
  | (?P<cjk> {run} )
  | (?P<word> {letter}(?:[^\W{cjk}{_SUPERSCRIPT}]|{_DOT_ABOVE}|[.\-'’_&@](?={letter}))*+ )
  | (?P<open> [(\[（［【「] ) | (?P<close> [)\]）］】」] )
  | (?P<comma> [,、，|] ) | (?P<semicolon> [;；] ) | (?P<slash> [/／\\] ) | (?P<colon> [:：] )
  | (?P<arrow> [-=]+> | [→⇒➔➜⟶] )
  | (?P<plus> [+＋] ) | (?P<ampersand> & ) | (?P<sign> <> | [<>]=? | [≥⩾≤⩽≠] | !=? )
  | (?P<dash> \.\.\.? | … | [{_DASH}]+ )
  | (?P<other> . )
    """


@remembered()
def _pattern(cjk: bool) -> re.Pattern[str]:
    """Compiled at the first cell. The many ranges of `_CJK` take longer to compile than all the rest together."""
    return re.compile(_token(_CJK if cjk else ""), re.VERBOSE | re.DOTALL)


def tokens(text: str, *, all_of_them: bool = False) -> Iterator[Token]:
    """The tokens of a cell, in order, without spaces and footnote marks unless asked for all.

    Takes time in proportion to the text.
    """
    before = last = ""
    for match in _pattern(max(text, default="") >= _FIRST_CJK).finditer(text):
        kind = match.lastgroup
        if kind is None or (kind in ("space", "noise") and not all_of_them):
            continue
        if kind == "cjk":
            counted = _counter(match[0]) if before == "number" and text[match.start() - 1].isdigit() else 0
            if counted < len(match[0]):
                yield from _cjk_words(match[0][counted:], match.start() + counted)
            continue
        if kind == "grouped":
            yield from _grouped(match[0], match.start())
            continue
        if kind in ("thousands", "unclear") and _is_list(match[0], kind, last if before in _NAMING else ""):
            before, last = "number", match[0]
            yield from _list(match[0], match.start())
            continue
        token = Token(kind, match.start(), match.end(), match[0])
        if kind in ("word", "mixed") and (spans := object_pieces(token.text)):
            for first, end in spans:
                said = token.text[first:end]
                yield Token("dash" if said == "-" else _kind_of(said), token.start + first, token.start + end, said)
            before = _kind_of(token.text[slice(*spans[-1])])
            continue
        if kind in ("word", "mixed") and (apart := unglued(token.text, number_before=before == "number")):
            for piece in apart:
                start = token.start + piece.start()
                yield Token(_kind_of(piece[0]), start, start + len(piece[0]), piece[0])
            before = _kind_of(apart[-1][0])
            continue
        if kind not in ("space", "noise"):
            before, last = kind, match[0]
        yield token


def _is_list(text: str, kind: str, name: str) -> bool:
    """Whether what could be a number with its thousands set apart is two numbers: `25,587`; no port is above 65535.

    `name` is the word before: the first number of `POP 3 110` is its.
    """
    first, last = _DIGITS.findall(text)
    if int(first + last) > HIGHEST:
        return True
    if " " in text and name:
        return name.casefold() not in words(Word.PORT_NOUN)
    return kind == "unclear" and bool(lookup(int(first)) and lookup(int(last)))


def _kind_of(piece: str) -> str:
    return "number" if piece.isdigit() else "transport" if piece.casefold() in PORTED else "word"


def _list(text: str, offset: int) -> Iterator[Token]:
    """Two numbers, and the comma between them where it is one."""
    for piece in re.finditer("[0-9]+|,", text):
        kind = "comma" if piece[0] == "," else "number"
        yield Token(kind, offset + piece.start(), offset + piece.end(), piece[0])


def _grouped(text: str, offset: int) -> Iterator[Token]:
    """A range whose numbers have their thousands set apart: `50,000 to 59,999`."""
    lower, upper = (match.span() for match in (re.match(_THOUSANDS, text), re.search(rf"{_THOUSANDS}$", text)) if match)
    yield Token("thousands", offset, offset + lower[1], text[: lower[1]])
    yield Token("dash", offset + lower[1], offset + upper[0], text[lower[1] : upper[0]])
    yield Token("thousands", offset + upper[0], offset + upper[1], text[upper[0] :])


@remembered()
def _cut_out() -> frozenset[str]:
    """The phrases that mean something; one sign alone is cut out of other words where it does so by itself only."""
    beside = (phrase for phrase in beside_encryption() if len(phrase) > 1)
    return frozenset((*phrases(), *operators(), *beside))


def _counter(run: str) -> int:
    """How many signs of a run that begins behind a number only count it: 番 of `443番と80番`, and not of `8000番台`."""
    said = words(Word.COUNTER)
    length = next((n for n in range(min(_LONGEST_CJK, len(run)), 0, -1) if run[:n] in said), 0)
    return 0 if run[length : length + 1] in words(Word.COUNTED_OUT) else length


def _cjk_words(run: str, offset: int) -> Iterator[Token]:
    """Chinese, Japanese and Korean run words together: cut out the phrases that mean something, the longest first."""
    known = _cut_out()
    place = unknown = 0
    while place < len(run):
        length = next(
            (n for n in range(min(_LONGEST_CJK, len(run) - place), 0, -1) if run[place : place + n] in known), 0
        )
        if not length:
            place += 1
            continue
        if unknown < place:
            yield Token("cjk", offset + unknown, offset + place, run[unknown:place])
        yield Token("cjk", offset + place, offset + place + length, run[place : place + length])
        place += length
        unknown = place
    if unknown < len(run):
        yield Token("cjk", offset + unknown, offset + len(run), run[unknown:])
