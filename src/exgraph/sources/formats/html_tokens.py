"""HTML as tags and text with their places, in time proportional to its length.

The standard library's parser takes quadratic time on markup that never ends (CVE-2025-6069), so that a few megabytes
of `<a ` would keep it busy for hours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_QUOTED = re.compile(r"""<(/?)([A-Za-z][^\s/<>"'=]*+)((?:[^<>"']++|"[^"]*+"|'[^']*+')*+)>""")
_PLAIN = re.compile(r"""<(/?)([A-Za-z][^\s/<>"'=]*+)([^<>]*+)>""")
_ATTRIBUTE = re.compile(r"""([^\s=/"'<>]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?""")
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})


class Token(NamedTuple):
    """A tag, or a text when `name` is empty; `start` and `end` are offsets. `attributes` are as written."""

    start: int
    end: int
    name: str = ""
    closing: bool = False
    attributes: str = ""


class Tokens:
    """The tags and the texts between them; comments, declarations and what scripts and styles hold are left out."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ahead = 0

    def go_on_at(self, offset: int) -> None:
        """Leave out what stands before an offset, since somebody has read it already: text, and tags of no effect."""
        self._ahead = offset

    def __iter__(self) -> Iterator[Token]:
        text = self._text
        place, length = 0, len(text)
        pattern = _QUOTED
        # What the rest of the document does not have, so that nobody looks for it again.
        missing: set[str] = set()
        # Where the text that is not handed out yet begins: to `place` and beyond.
        start = 0
        while place < length:
            begin = text.find("<", place)
            if begin < 0:
                break
            found = pattern.match(text, begin)
            if found is None and pattern is _QUOTED and text[begin + 1 : begin + 2] not in ("", "!", "?", " "):
                tried = _PLAIN.match(text, begin)
                if tried is not None:
                    # A quote that is never closed: from here on quotes mean nothing.
                    pattern, found = _PLAIN, tried
            if found is not None:
                if begin > start:
                    yield Token(start, begin)
                slash, name, attributes = found.groups()
                name, place = name.lower(), found.end()
                yield Token(begin, place, name, slash == "/", attributes)
                if name in _RAW and not slash and name not in missing:
                    end = re.compile(f"</{name}", re.IGNORECASE).search(text, place)
                    if end is None:
                        missing.add(name)
                    else:
                        place = end.start()
                place = start = max(place, self._ahead)
                continue
            place = _after_declaration(text, begin, missing)
            if place > begin:
                if begin > start:
                    yield Token(start, begin)
                start = place
            else:
                place = begin + 1
        if start < length:
            yield Token(start, length)


def attributes_of(written: str) -> dict[str, str]:
    """A tag's attributes by name, in lower case; the first of a name counts, as in a browser."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(written):
        found.setdefault(match[1].lower(), match[2] or match[3] or match[4] or "")
    return found


def _after_declaration(text: str, begin: int, missing: set[str]) -> int:
    """The end of a comment, declaration or processing instruction; `begin` when there is none."""
    if text.startswith("<!--", begin):
        ends: tuple[str, ...] = ("-->", ">")
    elif text.startswith(("<!", "<?"), begin):
        ends = (">",)
    else:
        return begin
    for end in ends:
        if end in missing:
            continue
        place = text.find(end, begin + 2)
        if place >= 0:
            return place + len(end)
        missing.add(end)
    return len(text)
