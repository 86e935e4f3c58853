"""Forms of titles that name ends, in every language: "ports used by X", "X listens on", "from A to B"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from exgraph.languages.known import languages, remembered
from exgraph.languages.language import Language, divided
from exgraph.languages.meanings import Word
from exgraph.languages.neutral import TRANSPORTS
from exgraph.languages.words import alternatives, is_unspaced

#: What a form may say of the names in it. Of two forms that fit, the first is meant.
FORMS = (
    *(
        Word.FORM_BETWEEN,
        Word.FORM_AMONG,
        Word.FORM_PAIR,
        Word.FORM_SOURCE,
        Word.FORM_DESTINATION,
        Word.FORM_REQUIRED,
        Word.FORM_INWARD,
        Word.FORM_OUTWARD,
        Word.FORM_OPEN_ON,
        Word.FORM_HOST,
    ),
    *(Word.FORM_NAMED_INWARD, Word.FORM_NAMED_OUTWARD, Word.FORM_NAMED_HOST),
)
#: What a cell of directions may say of the name in it, those first that have more words.
WAYS = (Word.WAY_WITH, Word.WAY_FROM, Word.WAY_TO, Word.WAY_AT)
#: `{own}`, `(a|b)`, `(a|b)?`, and words that stand as they are.
_TOKEN = re.compile(r"\{(?P<name>\w+)\}|\((?P<any>[^()]*+)\)(?P<may>\??)|(?P<plain>[^\s(){}]+)")
_MOST_BESIDE = 4
_APOSTROPHES = ("'", "’")
_PORTS = "{ports}"
_LETTERS = re.compile(r"[^\W\d_]+")
_CLASSES = {
    _PORTS: (Word.PORTS_SAID,),
    "{must}": (Word.FORM_MUST,),
    "{opened}": (Word.FORM_OPENED,),
    "{way}": (Word.INBOUND, Word.OUTBOUND),
    "{both}": (Word.BOTH_WAYS,),
    "{hosts}": (Word.HOSTS_SAID, Word.SERVERS_SAID),
}
#: Between two words: a space, a comma before it; none behind an apostrophe.
_APART, _TOGETHER = r"(?:,?\s+|(?<=['’]))", r"[,、，]?\s*"


@dataclass(frozen=True)
class Form:
    """A whole title, as an expression with groups `own`, or `a` and `b`, and what it says of them.

    Each group of `needed` has pieces of words, of which a title of this form has one.
    """

    says: Word
    text: str
    language: Language
    needed: tuple[tuple[str, ...], ...]

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Compiled when a title has the form's words: few are ever met, and all of them take a fifth of a second."""
        return re.compile(_written(self.text, self.language), re.IGNORECASE)

    def may_fit(self, folded: str) -> bool:
        """Whether a title, `folded`, has the words without which the form does not fit."""
        for group in self.needed:
            for piece in group:
                if piece in folded:
                    break
            else:
                return False
        return True


@remembered()
def title_forms() -> tuple[Form, ...]:
    """The forms of all languages, those that say most first."""
    return _forms(FORMS)


@remembered()
def way_forms() -> tuple[Form, ...]:
    """The forms of cells that say a direction and name an end, in all languages."""
    return _forms(WAYS)


@remembered()
def opener_forms() -> tuple[Form, ...]:
    """The forms of notes that name the end that opens the connection, in all languages."""
    return _forms((Word.OPENER,))


@remembered()
def opener_words() -> re.Pattern[str]:
    """Of each of these forms, pieces of words of which a note of this form, folded, has one: the longest ones."""
    groups = (max(form.needed, key=lambda group: min(map(len, group))) for form in opener_forms())
    return re.compile(alternatives(tuple(dict.fromkeys(piece for group in groups for piece in group))))


def _forms(kinds: tuple[Word, ...]) -> tuple[Form, ...]:
    return tuple(
        Form(says, form, language, tuple(_needed(form, language)))
        for says in kinds
        for language in languages()
        # A form may go on in another line of the source, behind its indentation.
        for form in (" ".join(line.split()) for line in language.words.get(says, "").strip().splitlines())
    )


def folded_title(title: str) -> str:
    """A title in small letters, as an expression that ignores case sees it: that takes each i for the same."""
    return title.replace("İ", "i").casefold().replace("ı", "i")


def _needed(form: str, language: Language) -> Iterator[tuple[str, ...]]:
    """For each word that a form has to have: the longest run of letters of each that may stand there, folded."""
    for token in _TOKEN.finditer(form):
        if token["may"] or (token["name"] and token[0] not in _CLASSES):
            continue
        runs = {
            folded_title(max(_LETTERS.findall(each.partition("!")[0]), key=len, default=""))
            for word in _said(token)
            for each in (divided(language.words.get(Word.PORTS_SAID, "")) if word == _PORTS else _class(word, language))
        }
        if "" not in runs:
            # A run that has another in it says no more than that.
            yield tuple(run for run in runs if not any(other in run for other in runs if other != run))


@remembered()
def by_ports() -> re.Pattern[str]:
    """What a sentence says of ports beside the pair it names: "on the following ports", wherever that stands."""
    pieces = []
    for language in languages():
        for form in language.words.get(Word.FORM_BY_PORTS, "").strip().splitlines():
            together = is_unspaced(language.words.get(Word.PORTS_SAID, ""))
            frame = "{}" if together else r"\s+{}(?=\s|$)"
            pieces.append(frame.replace("{}", _written(form.strip(), language)))
    return re.compile("|".join(pieces), re.IGNORECASE)


def _written(form: str, language: Language) -> str:
    together = is_unspaced(language.words.get(Word.PORTS_SAID, ""))
    space = _TOGETHER if together else _APART
    pieces: list[str] = []
    # An optional piece at the beginning brings the space behind it along.
    begun = False
    for token in _TOKEN.finditer(form):
        piece = _piece(token, language, together, first=not pieces)
        if _is_suffix(token):
            pieces.append(piece)
            continue
        if token["may"]:
            piece = f"(?:{space}{piece})?" if begun else f"(?:{piece}{space})?"
        else:
            piece = f"{space}{piece}" if begun else piece
            begun = True
        pieces.append(piece)
    return "".join(pieces)


def _piece(token: re.Match[str], language: Language, together: bool, first: bool) -> str:
    if token["name"] and f"{{{token['name']}}}" not in _CLASSES:
        article = _article(language, first)
        # `{at}` is another host or an occasion, of which nothing is said.
        return rf"{article}\S.*?" if token["name"] == "at" else rf"{article}(?P<{token['name']}>\S.*?)"
    said = _said(token)
    words = alternatives(tuple(each for word in said for each in _class(word, language)))
    words = words.replace(r"\ ", r"\s*" if together else r"\s+")
    return f"(?:{_ports(language)}|{words})" if _PORTS in said else words


def _is_suffix(token: re.Match[str]) -> bool:
    """Whether what stands here is written together with the name before it: `'dan`."""
    return all(word.startswith(_APOSTROPHES) for word in _said(token))


def _said(token: re.Match[str]) -> tuple[str, ...]:
    """What a form has in this place: words, and names in braces that stand for some."""
    return divided(token["any"] or token["plain"] or token[0])


def _class(word: str, language: Language) -> tuple[str, ...]:
    """The words that stand for a name in braces; any other word alone."""
    if word == _PORTS:
        return ()
    if word not in _CLASSES:
        return (word,)
    return tuple(each for said in _CLASSES[word] for each in divided(language.words.get(said, "")))


def _article(language: Language, first: bool) -> str:
    """An article that may stand before a name, as the language writes it: in capitals it belongs to the name."""
    apart, joined = (divided(language.words.get(word, "")) for word in (Word.ARTICLE, Word.ELIDED))
    apart += divided(language.words.get(Word.YOUR, ""))
    if not apart and not joined:
        return ""
    if first:
        apart, joined = (words + tuple(map(str.capitalize, words)) for words in (apart, joined))
    return rf"(?-i:{alternatives(apart)}\s+|{alternatives(joined)})?"


def _ports(language: Language) -> str:
    """What a title calls ports, rules and traffic, with what may stand before and behind: "all required TCP ports"."""
    nouns = alternatives(divided(language.words.get(Word.PORTS_SAID, "")))
    said = (Word.PORTS_BESIDE, Word.INBOUND, Word.OUTBOUND)
    words = (word for each in said for word in divided(language.words.get(each, "")))
    beside = alternatives((*dict.fromkeys(words), *TRANSPORTS, "tcp/udp", "udp/tcp"))
    joined = alternatives(divided(language.words.get(Word.AND, "") or language.words.get(Word.AND_LETTER, "")))
    space = r"\s*" if is_unspaced(nouns) else r"\s+"
    article = _article(language, first=True)
    more = rf"(?:(?:\s*[/,&]\s*|{space}{joined}{space}){nouns})?"
    written = rf"{article}(?:{beside}{space}){{0,{_MOST_BESIDE}}}{nouns}{more}(?:{space}{beside}){{0,{_MOST_BESIDE}}}"
    return written.replace(r"\ ", r"\s+")
