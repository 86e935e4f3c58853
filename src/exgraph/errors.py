"""What goes wrong, and how it is told: where, what, and the text itself."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from exgraph.wording.phrases import Phrase, phrase

EXCERPT_WIDTH = 100
#: Characters of what is said of one bad place: advice with its options has room. So many of them are the end, where
#: it says what to do.
LONGEST_MESSAGE, MESSAGE_END = 1000, 400
#: The same of one text that a message quotes: a name, a header, a line.
LONGEST_QUOTE, QUOTE_END = 300, 100
#: What turns the order of letters that are read (Unicode's Bidi_Control): a text may look like another one with it.
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
#: Those of them that turn what stands behind them, where a mark only says which way its neighbours are read.
TURNING = BIDI[3:]
#: Letters of Persian and Indic scripts, and people among emoji, are joined or kept apart by these.
JOINERS = "\u200c\u200d"
#: So many known names are listed in a message.
_MOST_NAMES = 20


class ExgraphError(Exception):
    """Unusable input or usage. `said` is what a user reads, `str(error)` the same in English; `exit_code` is what the
    command line returns.

    >>> issubclass(UnknownName, ExgraphError), ExgraphError.exit_code
    (True, 2)
    """

    exit_code = 2
    #: Whether the message begins with a place, file and line, as compilers' messages do.
    placed = False

    def __init__(self, message: str | Phrase = "") -> None:
        self.message = message
        super().__init__(self.said())

    def said(self, language: str | None = None) -> str:
        """The message in a language, as far as it is a phrase."""
        if isinstance(self.message, Phrase):
            return _quoting_briefly(self.message, language).said(language)
        return shortened(self.message, language)


class UnknownName(ExgraphError):
    """A role, zone, matrix, … that is not there, with the nearest known name. There is a phrase for each kind.

    `hint` says what else would help; where no name is near, those of `ids` are listed in place of all.

    >>> import exgraph as xg
    >>> xg.load().role("relay-dnz")
    Traceback (most recent call last):
    exgraph.errors.UnknownName: unknown role 'relay-dnz'; did you mean 'relay-dmz'?
    """

    def __init__(
        self, kind: str, name: str, known: Iterable[str], hint: Phrase | None = None, ids: Iterable[str] = ()
    ) -> None:
        self.kind, self.name, self.known = kind, name, tuple(known)
        shown = clipped(name, EXCERPT_WIDTH)
        what = f"unknown.{kind.replace(',', '').replace(' ', '-')}"
        message = Phrase.of(what, name=shown, known=suggested(name, self.known, ids))
        super().__init__(message if hint is None else Phrase.of("errors.hint", error=message, hint=hint))


@dataclass(frozen=True, slots=True)
class Problem:
    """One bad place. `start` and `end` are character offsets into `text`, the line or cell as it was found.

    `sheet` is a workbook's, or the number of a table in a document without lines. `phrase` is the message where it can
    be said in other languages, too.
    """

    message: str
    file: str = ""
    line: int | None = None
    column: str = ""
    text: str = ""
    start: int = 0
    end: int = 0
    sheet: str = ""
    phrase: Phrase | None = field(default=None, compare=False, repr=False)

    @classmethod
    def of(cls, phrase: Phrase, text: str, start: int = 0, end: int = 0) -> Problem:
        """A bad place in a text, with what is said of it."""
        return cls(str(phrase), text=text, start=start, end=end, phrase=phrase)

    def __str__(self) -> str:
        return self.said()

    def said(self, language: str | None = None) -> str:
        """The place in the words of a language, the message, and the text with a caret below what is meant."""
        place = ":".join(filter(None, (self.file, self.sheet)))
        if self.line is not None:
            place += phrase(language, "problem.line", line=self.line)
        if self.column:
            place += phrase(language, "problem.column", column=_brief(self.column, language))
        told = self.message if self.phrase is None else _quoting_briefly(self.phrase, language).said(language)
        message = shortened(told, language)
        head = f"{place.strip()}: {message}" if place.strip() else message
        if not self.text:
            return head
        excerpt, start, end = _excerpt(self.text, self.start, self.end)
        indent = " " * display_width(excerpt[:start])
        caret = "^" * max(1, display_width(excerpt[start:end]))
        return f"{head}\n    {excerpt}\n    {indent}{caret}"


class UnusableInput(ExgraphError):
    """A document or profile that cannot be used; `problems` are all bad places in it.

    >>> import exgraph as xg
    >>> xg.from_json('{"version": 0}')  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    exgraph.errors.UnusableInput: ...
    """

    placed = True

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def said(self, language: str | None = None) -> str:
        return "\n".join(problem.said(language) for problem in self.problems)


def suggestion(name: str, known: Iterable[str]) -> str:
    """The end of an error message: the nearest known name, or all of them when none is near and they are few."""
    return str(suggested(name, known))


def suggested(name: str, known: Iterable[str], ids: Iterable[str] = ()) -> Phrase | str:
    """`suggestion` as a phrase; empty where nothing is known. `ids` are listed where no name is near, else all are."""
    import difflib

    names = list(dict.fromkeys(known))
    folded = {candidate.casefold(): candidate for candidate in reversed(names)}
    wanted = name.casefold()[:EXCERPT_WIDTH]
    near = difflib.get_close_matches(wanted, list(folded), n=1, cutoff=0.5)
    if near:
        return Phrase.of("errors.did-you-mean", name=folded[near[0]])
    names = list(ids) or names
    first = (*names[:_MOST_NAMES], *(["…"] if len(names) > _MOST_NAMES else []))
    return Phrase.of("errors.known", names=first) if names else ""


def display_width(text: str) -> int:
    """Columns of a terminal that a text takes: wide East Asian characters take two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(map(_width, text))


@lru_cache(maxsize=4096)
def _width(c: str) -> int:
    return 0 if unicodedata.combining(c) or c in JOINERS else 2 if unicodedata.east_asian_width(c) in "WF" else 1


def clipped(text: str, width: int) -> str:
    """A text of at most so many characters; the last of one that was longer is an ellipsis."""
    return text if len(text) <= width else text[: width - 1] + "…"


def shortened(text: str, language: str | None = None) -> str:
    """A message of at most 1000 characters; of a longer one its beginning and end, and how many are between them.

    >>> shortened("a" * 601 + "b" * 400)[598:-398]
    'aa… (1 more characters) …bb'
    """
    return _without_middle(text, LONGEST_MESSAGE, MESSAGE_END, language)


def _quoting_briefly(said: Phrase, language: str | None) -> Phrase:
    """A phrase whose texts are at most 300 characters each, so that what is said around them stays whole."""
    return Phrase(said.name, tuple((name, _brief(value, language)) for name, value in said.fields))


def _brief(value: Any, language: str | None) -> Any:
    if isinstance(value, Phrase):
        return _quoting_briefly(value, language)
    if isinstance(value, tuple):
        return tuple(_brief(each, language) for each in value)
    return _without_middle(value, LONGEST_QUOTE, QUOTE_END, language) if isinstance(value, str) else value


def _without_middle(text: str, longest: int, end: int, language: str | None) -> str:
    more = len(text) - longest
    if more <= 0:
        return text
    return phrase(language, "problem.shortened", n=more, begin=text[: longest - end], end=text[-end:])


def printable(text: str) -> str:
    """A text as one harmless line: control, bidi and unassigned characters become visible escapes or spaces.

    Joiners stay: they change the letters beside them, and nothing else.
    """
    if text.isprintable():
        return text
    return "".join(_visible(c) for c in text)


def _visible(character: str) -> str:
    if character in "\t\n\r\v\f\x85\u2028\u2029":
        return " "
    if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn") and character not in JOINERS:
        return f"\\u{ord(character):04x}"
    return character


def _excerpt(text: str, start: int, end: int) -> tuple[str, int, int]:
    left = max(0, start - EXCERPT_WIDTH // 3)
    if len(text) <= EXCERPT_WIDTH:
        left = 0
    right = min(len(text), left + EXCERPT_WIDTH)
    before, marked, after = (
        printable(part)
        for part in (text[left:start], text[start : min(end, right)], text[max(min(end, right), start) : right])
    )
    if left:
        before = "…" + before
    if right < len(text):
        after += "…"
    return before + marked + after, len(before), len(before) + len(marked)
