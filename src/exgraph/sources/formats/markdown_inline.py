"""The text of a piece of Markdown on one line: https://github.github.com/gfm/#inlines"""

from __future__ import annotations

import re

from exgraph.sources.formats.cell_text import ELEMENTS, CellText, is_note_link, mark_of, paired, unescaped
from exgraph.sources.formats.html_hidden import ORIGINAL
from exgraph.sources.formats.html_inline import write
from exgraph.sources.formats.html_tokens import Tokens

_SPECIAL = re.compile(r"[\\`*_\[<&~!]")
MARKUP = {"scheme": "https?|ftp|mailto|sips?", "include": "INCLUDE"}
_TOKEN = re.compile(
    rf"""(?P<code>(?P<ticks>`++)(?:(?!(?P=ticks)).){{0,2000}}?(?P=ticks)(?!`))
      | \\(?P<escaped>[!-/:-@\[-`{{-~])
      | <(?P<address>(?:{MARKUP["scheme"]}):[^\s<>]{{1,2000}})>
      | (?P<tag></?[A-Za-z][^<>]*+>)
      | \[!{MARKUP["include"]}\s?\[(?P<included>[^\[\]\n]*+)\]\([^()\n]*+\)\]
      | (?P<picture>!)?\[(?P<shown>(?:[^\[\]\\]|\\.)*+)\]
            (?:\((?P<target>[^()\n]*+(?:\([^()\n]*+\)[^()\n]*+)*+)\)|\[(?P<reference>[^\[\]\n]{{0,200}}+)\])
      | (?P<struck>~~(?=\S)[^~\n]*+~~)
      | (?P<stress>\*++|_++)
      | (?P<rest>[^\\`*_\[<~!]++|.)""",
    re.VERBOSE | re.DOTALL,
)
_ORIGINAL = f'<span class="{ORIGINAL}">'
_SPAN_ENDS = "</span>"
_ONLY_DIGITS = re.compile(r"[0-9]{1,3}")


def inline_text(source: str) -> str:
    """What a person reads: markup gone, `<br>` and list items as lines, footnote marks apart from digits."""
    return shown_and_struck(source)[0]


def shown_and_struck(source: str) -> tuple[str, str]:
    """As `inline_text`, and what is struck out."""
    if not _SPECIAL.search(source):
        return source.strip(), ""
    if ORIGINAL in source:
        source = _without_originals(source)
    into = CellText(collapse=False)
    _write(into, source)
    return into.result(), into.struck


def _without_originals(source: str) -> str:
    """The text without the originals beside their translations: one span around another."""
    kept, place = [], 0
    while (begin := source.find(_ORIGINAL, place)) >= 0 and (end := source.find(_SPAN_ENDS, begin)) >= 0:
        end += len(_SPAN_ENDS)
        if source.startswith("<span", begin + len(_ORIGINAL)) and source.startswith(_SPAN_ENDS, end):
            end += len(_SPAN_ENDS)
        kept.append(source[place:begin])
        place = end
    return "".join([*kept, source[place:]])


def _write(into: CellText, source: str) -> None:
    has_marks = "*" in source or "_" in source
    markup = paired(_TOKEN.finditer(source), "stress", _opens, _closes) if has_marks else frozenset()
    for match in _TOKEN.finditer(source):
        if match["rest"] is not None:
            into.text(unescaped(match[0]))
        elif match["struck"]:
            into.tag("s", closing=False)
            into.text(unescaped(match["struck"].strip("~")))
            into.tag("s", closing=True)
        elif match["stress"]:
            if match.start() not in markup:
                into.text(match[0])
        elif match["code"]:
            width = len(match["ticks"])
            into.text(match["code"][width:-width].strip())
        elif match["escaped"]:
            into.text(match["escaped"])
        elif match["tag"]:
            _tag(into, match["tag"])
        elif match["included"] is not None:
            # Markup of docs.microsoft.com: a text kept in another file, by what it is called.
            into.text(unescaped(match["included"]))
        elif match["shown"] is not None:
            _link(into, match)
        elif match["address"]:
            into.text(match["address"])


def _opens(run: str, before: str, after: str) -> bool:
    if not after or after.isspace() or (before.isalnum() and not after.isalnum()):
        return False
    return run[0] == "*" or not before.isalnum()


def _closes(run: str, before: str, after: str) -> bool:
    return not before.isspace() and not (run[0] == "_" and after.isalnum())


def _tag(into: CellText, tag: str) -> None:
    for token in Tokens(tag):
        if token.name in ELEMENTS:
            write(into, token, tag)
        else:
            # A placeholder such as <server name>, not an element.
            into.text(tag)
            return


def _link(into: CellText, match: re.Match[str]) -> None:
    shown, target = match["shown"], match["target"]
    if match["picture"]:
        into.alternative(unescaped(shown))
    elif target is None and _ONLY_DIGITS.fullmatch(shown):
        # Two footnote marks side by side.
        into.text(match[0])
    elif is_note_link(shown, target or "", into.last()):
        into.text(mark_of(shown, into.last()))
    else:
        _write(into, shown)
