"""What a person reads in a cell that has markup: lines where it shows lines, footnote marks that are no digits."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable

_SPACES = re.compile(r"[ \t\f\v]+")
_BROKEN = re.compile(r"[\n\t\f\v]")
_HUGE_REFERENCE = re.compile(r"&#(?:[0-9]{8,}|x[0-9a-f]{7,});?", re.IGNORECASE)
_NUMBERS = re.compile(r"[0-9]{1,3}")
_NUMBERED = re.compile(r"[\s\[\](),;]*[0-9]{1,3}[\s\[\](),;]*(?:[\s\[\](),;]+[0-9]{1,3}[\s\[\](),;]*)*")
_SHORT_MARK = re.compile(r"[\s\[(]*(?:[0-9]{1,2}|[A-Za-z]|[*†‡§¶#]{1,3})[\s\])]*")
#: Classes and anchors of footnotes: anywhere in a name, or at the beginning of a word of it.
MARKUP = {"note": "foot|note|cite", "note begins": "fn|ref"}
_NOTE = re.compile(rf"{MARKUP['note']}|\b(?:{MARKUP['note begins']})", re.IGNORECASE)
_ORDINALS = frozenset({"st", "nd", "rd", "th"})
_SIGNS = frozenset("®™©℠*†‡§¶°")
_LONGEST_MARK = 90
_LONGEST_NOTE = 20
#: What `CellText.tag` is told of a span that stands above the line, and of one that is struck out.
RAISED, STRUCK = "raised", "struck"
#: A mark of emphasis, the character before it and the one after it → whether it may begin or end one.
Allows = Callable[[str, str, str], bool]


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


BLOCKS = _names("""
    address article aside blockquote br center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3
    h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul
""")
_RAISED = _names("sup sub")
_STRUCK = _names("del s strike")
#: How documents whose markup has no striking out call the class or role of what is.
STRIKING = _names(
    "del deleted removed obsolete line-through linethrough strike strikeout strikethrough striked struck s"
)
_SPANS = _names("span font")
_WATCHED = _RAISED | _STRUCK | _SPANS | {"a"}
#: Every element of HTML that stands in a text. Another name in angle brackets is a placeholder: `32<NN>`.
ELEMENTS = (BLOCKS | _WATCHED) | _names("""
    abbr acronym area audio b base basefont bdi bdo big blink body button canvas caption cite code col colgroup data
    datalist dfn dialog em embed frame frameset head html i iframe img input ins kbd label link map mark marquee math
    meta meter nobr noembed noframes noscript object optgroup option output param picture progress q rp rt ruby samp
    script search select slot small source strong style svg td template textarea th time title track tt u var video wbr
    xmp
""")


def lines_of(text: str) -> str:
    """A text's lines, without the spaces and the empty lines around them."""
    if "\n" not in text:
        return text.strip()
    return "\n".join(line for part in text.split("\n") if (line := part.strip()))


def unescaped(text: str) -> str:
    """A text with its character references resolved."""
    if "&" not in text:
        return text
    # A reference of thousands of digits is more than Python converts.
    return html.unescape(_HUGE_REFERENCE.sub("\ufffd", text))


def mark_of(text: str, before: str = "") -> str:
    """A footnote mark, set apart from what stands `before` it: ` [1]`, or ` [^text]` when it is no number."""
    mark = " ".join(text.split())
    if not mark or all(character in _SIGNS for character in mark):
        return mark
    if mark in _ORDINALS and before[-1:].isdigit():
        return mark
    if len(mark) <= _LONGEST_MARK and _NUMBERED.fullmatch(mark):
        marks = " ".join(f"[{number}]" for number in _NUMBERS.findall(mark))
    else:
        marks = f"[^{mark.strip('^').replace('[', '').replace(']', '')[:_LONGEST_MARK]}]"
    return marks if not before or before[-1].isspace() else f" {marks}"


def is_note_link(text: str, target: str, before: str) -> bool:
    """Whether a link is a footnote mark: short, and called a note or glued to what stands `before` it."""
    if len(text) > _LONGEST_NOTE or not _SHORT_MARK.fullmatch(text):
        return False
    if before[-1:].isdigit():
        return True
    return "#" in target and bool(_NOTE.search(target) or (before and not before[-1].isspace()))


def paired(tokens: Iterable[re.Match[str]], group: str, opens: Allows, closes: Allows) -> frozenset[int]:
    """Where the marks of emphasis stand that have a partner; a lone one is a footnote's, or a sign.

    What may begin emphasis and may be a wildcard ends none: `*.a.com,*.b.com`.
    """
    opened: dict[str, int] = {}
    found: set[int] = set()
    for match in tokens:
        if mark := match[group]:
            begin, end = match.span()
            beside = match.string[begin - 1 : begin], match.string[end : end + 1]
            if mark in opened and closes(mark, *beside) and not _is_wildcard(mark, *beside):
                found |= {opened.pop(mark), begin}
            elif opens(mark, *beside):
                opened[mark] = begin
    return frozenset(found)


def _is_wildcard(mark: str, before: str, after: str) -> bool:
    """Whether a mark stands as that of a domain's wildcard does: `,*.`"""
    return mark == "*" and after == "." and not before.isalnum()


class CellText:
    """Collects the text of one cell. `collapse`: runs of spaces are one space, as HTML shows them."""

    __slots__ = ("_alternatives", "_collapse", "_counts", "_open", "_parts", "_struck")

    def __init__(self, *, collapse: bool = True) -> None:
        self._parts: list[str] = []
        self._open: list[tuple[str, int, str]] = []
        self._counts: dict[str, int] = {}
        self._alternatives: list[str] = []
        self._struck: list[str] = []
        self._collapse = collapse

    def text(self, text: str) -> None:
        """Characters, references resolved. A line break among them is a space."""
        if text:
            self._parts.append(_BROKEN.sub(" ", text))

    def lines(self, text: str) -> None:
        """Characters with line breaks that count."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self.line_break()
            self.text(line)

    def line_break(self) -> None:
        self._parts.append("\n")

    def alternative(self, text: str) -> None:
        """What stands for a picture; it counts when the cell has no text."""
        if text.strip():
            self._alternatives.append(text)

    def raised(self, text: str) -> None:
        """A text above or below the line: a footnote mark, where it is one."""
        self.tag("sup", closing=False)
        self.text(text)
        self.tag("sup", closing=True)

    def struck_out(self, text: str) -> None:
        """A text that is struck out."""
        self.tag("del", closing=False)
        self.text(text)
        self.tag("del", closing=True)

    def tag(self, name: str, closing: bool, target: str = "") -> None:
        """A tag of a known element; `target` is what a link says of where it leads (href, class, role),
        `RAISED` or `STRUCK`."""
        if name in BLOCKS:
            self._parts.append("\n")
        elif name in _WATCHED:
            if not closing:
                self._open.append((name, len(self._parts), target))
                self._counts[name] = self._counts.get(name, 0) + 1
            elif self._counts.get(name):
                self._close(name)

    def result(self) -> str:
        text = self._parts[0] if len(self._parts) == 1 else "".join(self._parts)
        if not text.strip() and self._alternatives:
            text = " ".join(self._alternatives)
        if self._collapse:
            text = _SPACES.sub(" ", text)
        return lines_of(text)

    @property
    def struck(self) -> str:
        """What was struck out, a line a piece."""
        return "\n".join(" ".join(piece.split()) for piece in self._struck) if self._struck else ""

    def last(self) -> str:
        """The last characters so far."""
        return self._parts[-1] if self._parts else ""

    def _close(self, name: str) -> None:
        while True:
            opened, start, target = self._open.pop()
            self._counts[opened] -= 1
            if opened == name:
                break
        if name in _SPANS and target not in (RAISED, STRUCK):
            return
        inner = "".join(self._parts[start:])
        before = self._parts[start - 1] if start else ""
        if name in _STRUCK or target == STRUCK:
            if inner.strip():
                self._struck.append(inner)
            del self._parts[start:]
        elif name in _RAISED or target == RAISED or (name == "a" and is_note_link(inner, target, before)):
            del self._parts[start:]
            if mark := mark_of(inner, before):
                self._parts.append(mark)
