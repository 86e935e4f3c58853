"""What is said of encryption, in a cell, in a column of services, and in one of its own: one grammar for all three.

    said       = {before} encryption {join encryption} [[copula | colon | open] behind [close] | colon yes]
    encryption = [noun] means [version] [noun | secured] | secured [means] | unsecured | noun
    before     = without | offered | enforced | not required | with or without
    behind     = off | offered | enforced | not required

"No" and "may" bind to the encryption beside them before they bind to ports: `443 (TLS not required)` opens 443. A noun
("encryption") says something only beside one of these.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import NamedTuple

from exgraph.languages.cell_phrases import beside_encryption, encryptions, mentions_encryption, phrases
from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.neutral import ENCRYPTED_BY, ENCRYPTION_VERSIONS
from exgraph.languages.words import pattern, whole, words
from exgraph.notation.atom import Atom
from exgraph.notation.lexer import Token, tokens
from exgraph.values.encryption import SECURED, UNCLEAR, UNSECURED, Encryption, Modality

#: So many words may stand before an encryption and be said of it: `not required: optional TLS`.
MOST_BEFORE = 2
#: So many words may stand between "without" and the encryption: `without the use of TLS`.
MOST_BETWEEN = 2
_LONGEST_PHRASE = 6
#: TLS where both ends have a certificate.
_OF_BOTH_ENDS = "MTLS"
_SPELLED = ("word", "cjk", "mixed", "slash", "absent")
_JOINS = ("slash", "ampersand")
_LINKS = ("colon", "dash")
_VERSION = re.compile(r"[\s/_-]{0,2}v?\.?\s?([0-9](?:[._][0-9])?)(?!\.?\w)(\s?\+)?", re.IGNORECASE)
_NEXT_VERSION = pattern(r"\s?(?:[/,&]|", whole(Meaning.AND, Meaning.OR), r")\s?v?([0-9][._][0-9])(?!\.?\w)(\s?\+)?")
#: A name and the first digit of its version as one word, and the rest behind it: `TLSv1.2`.
_NAMED_VERSION = re.compile(r"(?P<name>[^\W\d_]+?)v?(?P<major>[0-9])(?:_(?P<minor>[0-9]))?", re.IGNORECASE)


class Said(NamedTuple):
    """What is said of encryption, and the tokens from `begin` to before `end` that say it. `parts` are what signs or
    words join, where as many ports may have one each: `389/636 (plain/SSL)`."""

    encryption: Encryption
    begin: int
    end: int
    parts: tuple[str, ...] = ()


def mentioned(text: str) -> bool:
    """Whether it is worth looking: hardly any cell says something of encryption."""
    return mentions_encryption().search(text.casefold()) is not None


def parted(found: Sequence[Token]) -> list[Token]:
    """The tokens with those in parts that join an encryption and what is said of it: `non-TLS`, `TLSv1` `.` `2`."""
    made: list[Token] = []
    for token in found:
        made += _hyphens(token) if token.kind == "word" and "-" in token.text else (_version(token),)
    return made


def said_at(text: str, found: Sequence[Token], place: int) -> Said | None:
    """What is said of encryption from this token on; `None` where nothing is."""
    return _Reader(text, found).said(place)


@remembered(4096)
def encryption_in(text: str) -> tuple[tuple[Encryption, int, int], ...]:
    """All that a text says of encryption, each with its span in the text."""
    if not mentioned(text):
        return ()
    found = parted(list(tokens(text)))
    place, told = 0, []
    while place < len(found):
        said = said_at(text, found, place)
        if said is None:
            place += 1
            continue
        told.append((said.encryption, found[place].start, found[said.end - 1].end))
        place = said.end
    return tuple(told)


def atom_of(text: str, found: Sequence[Token], said: Said) -> Atom:
    """The atom of what is said; its `value` is what a service keeps."""
    start, end = found[said.begin].start, found[said.end - 1].end
    return Atom(Meaning.ENCRYPTION, start, end, text[start:end], str(said.encryption), parts=said.parts)


def joint(one: Encryption, other: Encryption) -> Encryption:
    """What two encryptions joined by "or" say together: `TLS or cleartext` is an offer of TLS.

    >>> str(joint(Encryption(Modality.REQUIRED, "TLS"), Encryption(Modality.NONE)))
    'TLS offered'
    """
    if Modality.UNKNOWN in (one.modality, other.modality):
        # A version that is not used says nothing of the others; what is unclear stays so beside all but "none".
        said = [each for each in (one, other) if each.modality is Modality.NONE]
        said += [each for each in (one, other) if each.means == UNCLEAR]
        said += [each for each in (one, other) if each.modality is not Modality.UNKNOWN]
        return said[0] if said else one
    if one.modality is other.modality is Modality.REQUIRED:
        name, _, version = other.means.partition(" ")
        other_means = version if version and one.means.startswith(f"{name} ") else other.means
        means = dict.fromkeys(name for name in (one.means, other_means) if name)
        return Encryption(Modality.REQUIRED, "/".join(means))
    if one.modality is other.modality is Modality.NONE:
        return one
    return Encryption(Modality.OFFERED, one.means or other.means)


class _Reader:
    """Reads what is said from one token on."""

    def __init__(self, text: str, found: Sequence[Token]) -> None:
        self.text = text
        self.found = found

    def said(self, begin: int) -> Said | None:
        kinds: set[Word] = set()
        place = begin
        for _ in range(MOST_BEFORE):
            step = self._beside(place, (Word.WITHOUT, Word.OFFERED, Word.ENFORCED, Word.NOT_REQUIRED))
            step = self._beside(place, (Word.WITH_OR_WITHOUT,)) or step
            if step is None:
                break
            kinds |= step[0]
            place = self._past_small(step[1])
        named = self._named(place)
        if named is None:
            return None
        encryption, place, noun = named
        parts = [_qualified(encryption, kinds)]
        while (other := self._joined(place, begin, encryption.means)) is not None:
            parts.append(other[0])
            place = other[1]
            if not kinds:
                encryption = joint(encryption, other[0])
            elif other[0].means == encryption.means:
                kinds.add(Word.WITH_OR_WITHOUT)  # non-SSL/SSL, and not "no TLS or SSL"
        behind = self._behind(place)
        if behind is not None:
            kinds |= behind[0]
            place = behind[1]
        elif self._condition_at(place):
            kinds.add(Word.OFFERED)
        elif kinds <= {Word.OFFERED} and self._is_turned(begin, place):
            return Said(Encryption(Modality.UNKNOWN, UNCLEAR), begin, place)
        if noun and not kinds:
            return None
        split = behind is None and len({part.modality for part in parts}) > 1
        apart = tuple(map(str, parts)) if split else ()
        return Said(_qualified(encryption, kinds), begin, place, apart)

    def _named(self, place: int) -> tuple[Encryption, int, bool] | None:
        """The encryption named here, the place behind it, and whether it is no more than the noun."""
        noun = self._beside(place, (Word.ENCRYPTION_NOUN,))
        at = place if noun is None else self._past_links(noun[1])
        means, end = self._means(at)
        secured = self._phrase(encryptions(), end if means else at)
        if secured is not None and encryptions()[secured[0]] == SECURED and (means or noun is None):
            by, stop = self._means(self._past_small(secured[1])) if not means else ("", secured[1])
            return Encryption(Modality.REQUIRED, means or by), stop if by or means else secured[1], False
        if means in ENCRYPTED_BY.values():
            return None  # IPsec is a service of its own, where nothing says that it encrypts another
        if means:
            behind = self._beside(end, (Word.ENCRYPTION_NOUN,))
            return Encryption.read(means), end if behind is None else behind[1], False
        if secured is not None and noun is None:
            return Encryption.read(encryptions()[secured[0]]), secured[1], False
        return None if noun is None else (Encryption(Modality.REQUIRED), noun[1], True)

    def _means(self, place: int) -> tuple[str, int]:
        """The protocol that encrypts, with its version, and the place behind it; empty for none."""
        step = self._phrase(encryptions(), place)
        name = "" if step is None else encryptions()[step[0]]
        if step is None or name in (SECURED, UNSECURED):
            step = self._phrase(ENCRYPTED_BY, place)
            return ("", place) if step is None else (ENCRYPTED_BY[step[0]], step[1])
        return self._with_version(name, step[1])

    def _with_version(self, name: str, place: int) -> tuple[str, int]:
        known, start = ENCRYPTION_VERSIONS.get(name, {}), self.found[place - 1].end
        match = _VERSION.match(self.text, start)
        if match is None or (version := known.get(match[1].replace("_", "."))) is None:
            return name, place
        end, versions = match.end(), [version + ("+" if match[2] else "")]
        while (match := _NEXT_VERSION().match(self.text, end)) and (other := known.get(match[1].replace("_", "."))):
            end = match.end()
            versions.append(other + ("+" if match[2] else ""))
        while place < len(self.found) and self.found[place].start < end:
            place += 1
        more = self._phrase(_and_later(), place)
        if more is not None:
            versions[-1], place = versions[-1] + "+", more[1]
        return f"{name} {'/'.join(versions)}", place

    def _joined(self, place: int, begin: int, means: str) -> tuple[Encryption, int] | None:
        """Another encryption behind a sign or "or" that joins it to the one by these means, which begins before; or
        that there is none by these means: `SSL/non-SSL`."""
        at = place
        if at < len(self.found) and self.found[at].kind in _JOINS:
            at += 1
        elif (step := self._phrase(_joining(), at)) is not None:
            at = step[1]
        if at == place:
            return None
        without = self._beside(at, (Word.WITHOUT,))
        named = self._named(at if without is None else without[1])
        if named is None or named[2] or (without is not None and named[0].means != means):
            return None
        if without is not None:
            named = Encryption(Modality.NONE), *named[1:]
        ahead = named[1] < len(self.found) and self.found[named[1]].kind == "number"
        if ahead and any(token.kind == "number" for token in self.found[:begin]):
            return None  # each is said of a port of its own: 389 cleartext and TLS 636
        return named[:2]

    def _behind(self, place: int) -> tuple[frozenset[Word], int] | None:
        """What is said of it behind it: `TLS is not supported`, `TLS: no`, `TLS (optional)`."""
        kinds = (Word.OFF, Word.OFFERED, Word.NOT_REQUIRED, Word.ENFORCED)
        if place < len(self.found) and self.found[place].kind == "colon":
            agreed = self._phrase(words(Word.YES), place + 1)
            if agreed is not None:
                return frozenset(), agreed[1]
        if place < len(self.found) and self.found[place].kind == "comma":
            # TLS, if available. A single word behind a comma is said of the port: TLS, optional.
            step = self._beside(place + 1, (Word.OFFERED,))
            return step if step is not None and step[1] > place + 2 else None
        opened = place < len(self.found) and self.found[place].kind == "open"
        step = self._beside(self._past_links(place + opened), kinds)
        if step is None:
            return None
        if not opened:
            return step
        closed = step[1] < len(self.found) and self.found[step[1]].kind == "close"
        return (step[0], step[1] + 1) if closed else None

    def _is_turned(self, begin: int, end: int) -> bool:
        """Whether a word that denies stands in the same clause, before the encryption or behind it, and is said neither
        of a number nor of another encryption: `neither SSL nor TLS`, `TLS is on no account used`."""
        known = turning()
        place = begin - 1
        while place >= 0 and self.found[place].kind in _SPELLED:
            if self._phrase_of_one(place) in known:
                return True
            place -= 1
        place = end
        while place < len(self.found) and self.found[place].kind in _SPELLED:
            off = self._beside(place, (Word.OFF, Word.NOT_REQUIRED))
            if (step := self._phrase(known, place) or off) is not None:
                ahead = self.found[step[1]] if step[1] < len(self.found) else None
                return not (ahead is not None and (ahead.kind == "number" or self._means(step[1])[0]))
            place += 1
        return False

    def _phrase_of_one(self, place: int) -> str:
        return self.found[place].text.casefold().replace("’", "'")

    def _beside(self, place: int, wanted: tuple[Word, ...]) -> tuple[frozenset[Word], int] | None:
        """What the longest phrase here says of an encryption, where it is among what is wanted."""
        step = self._phrase(beside_encryption(), place)
        if step is None:
            return None
        kinds = beside_encryption()[step[0]].intersection(wanted)
        longer = self._phrase(phrases(), place)
        if not kinds or (longer is not None and longer[1] > step[1]):
            return None  # only if …, not in use
        return kinds, step[1]

    def _past_links(self, place: int) -> int:
        """Past a colon, a dash or a word like "is"."""
        while place < len(self.found):
            step = self._phrase(_copulas(), place)
            if step is not None:
                place = step[1]
            elif self.found[place].kind in _LINKS or self.found[place].text == "=":
                place += 1
            else:
                break
        return place

    def _past_small(self, place: int) -> int:
        """Past words like "using", "via", "any"; no further than a few."""
        for _ in range(MOST_BETWEEN):
            step = self._phrase(phrases(), place)
            if step is None or phrases()[step[0]][0] not in (Meaning.FILLER, Meaning.ANY):
                break
            place = step[1]
        return place

    def _condition_at(self, place: int) -> bool:
        step = self._phrase(phrases(), place)
        return step is not None and phrases()[step[0]] == (Meaning.MARK, "conditional")

    def _phrase(self, known: Container[str], place: int) -> tuple[str, int] | None:
        """The longest phrase of a table that stands here, and the place behind it."""
        key, best = "", None
        for end in range(place, min(len(self.found), place + _LONGEST_PHRASE)):
            token = self.found[end]
            if token.kind not in _SPELLED:
                break
            gap = self.text[self.found[end - 1].end : token.start] if end > place else ""
            if gap.strip(" .\t\u00a0-"):
                break
            key += (" " if gap else "") + token.text.casefold().replace("’", "'")
            if key in known:
                best = key, end + 1
        return best


@remembered()
def turning() -> frozenset[str]:
    """Words that turn what stands beside them, whatever that is."""
    return words(Word.TURNS, Word.NOT, Word.EXCEPT, Word.UNLESS)


def _joining() -> frozenset[str]:
    return words(Meaning.OR, Meaning.AND)


def _copulas() -> frozenset[str]:
    return words(Word.COPULA)


def _and_later() -> frozenset[str]:
    return words(Word.MORE_BEHIND, Meaning.ABOVE)


def _qualified(encryption: Encryption, kinds: set[Word]) -> Encryption:
    """The encryption by what is said of it. That it need not be denies less than that it is not."""
    denied = not kinds.isdisjoint((Word.WITHOUT, Word.OFF))
    # No TLS available, optional TLS not supported.
    offered = not kinds.isdisjoint((Word.NOT_REQUIRED, Word.WITH_OR_WITHOUT)) or (Word.OFFERED in kinds and not denied)
    if encryption.modality is Modality.NONE:
        # That it is not unencrypted does not say how it is.
        return Encryption(Modality.UNKNOWN) if denied else Encryption(Modality.OFFERED) if offered else encryption
    if offered or (denied and Word.ENFORCED in kinds):
        return Encryption(Modality.OFFERED, encryption.means)
    if denied:
        # Another version may be what is used, or a server's certificate alone: TLS 1.0 disabled, no mTLS.
        partly = " " in encryption.means or encryption.means == _OF_BOTH_ENDS
        return Encryption(Modality.UNKNOWN if partly else Modality.NONE)
    return Encryption(Modality.REQUIRED, encryption.means) if Word.ENFORCED in kinds else encryption


def _hyphens(token: Token) -> list[Token]:
    """The parts of a word with hyphens where each is an encryption or said of one: `non-SSL`, `TLS-encrypted`."""
    parts = [Token("word", token.start + match.start(), token.start + match.end(), match[0]) for match in _part(token)]
    known = [part.text.casefold() for part in parts]
    if (whole := _unhyphened(token)) is not None:
        return [whole]
    if not any(name in encryptions() or name in ENCRYPTED_BY for name in known):
        return [token]
    if token.text.casefold() in encryptions():
        return [token]
    said = (name in encryptions() or name in ENCRYPTED_BY or name in beside_encryption() for name in known)
    return parts if all(said) else [token]


def _unhyphened(token: Token) -> Token | None:
    """A word that is known without its hyphens, or with spaces for them: `un-encrypted`, `clear-text`."""
    folded = token.text.casefold()
    names = (folded.replace("-", ""), folded.replace("-", " "))
    known = next((name for name in names if name in encryptions()), None)
    return None if known is None or folded in encryptions() else token._replace(text=known)


def _part(token: Token) -> list[re.Match[str]]:
    return list(re.finditer(r"[^-]+", token.text))


def _version(token: Token) -> Token:
    """`TLSv1` without its digit, which is read where the rest of the version is."""
    if token.kind not in ("word", "mixed") or (match := _NAMED_VERSION.fullmatch(token.text)) is None:
        return token
    if match["name"].upper() not in ENCRYPTION_VERSIONS:
        return token
    return Token("word", token.start, token.start + match.end("name"), match["name"])
