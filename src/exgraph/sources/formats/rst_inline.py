"""The text of a piece of reStructuredText."""

from __future__ import annotations

import re

from exgraph.sources.formats.cell_text import CellText

_SPECIAL = re.compile(r"[`*\[_\\\n]")
_TOKEN = re.compile(
    r"""``(?P<literal>[^`\n]*+(?:`(?!`)[^`\n]*+)*+)``
      | :(?P<role>[A-Za-z][\w:.+-]{0,60}):`(?P<played>[^`]*+)`
      | `(?P<named>[^`]*+)`_{0,2}
      | \[(?P<note>[0-9]{1,4}|[\#*][\w-]{0,80}|[A-Za-z][\w.-]{0,80})\]_(?!\w)
      | (?P<stress>\*\*?+)
      | (?<=\w)(?P<reference>__?)(?!\w)
      | \\(?P<escaped>[^\n]?)
      | (?P<break>\n)
      | (?P<rest>[^`*\[_\\\n:]++|.)""",
    re.VERBOSE | re.DOTALL,
)
_TARGET = re.compile(r"\s*<[^<>]*>\Z")
_RAISING = frozenset({"sup", "superscript", "sub", "subscript"})


def inline_text(source: str) -> str:
    """What a person reads: markup gone, links by their text, footnote references as marks."""
    if not _SPECIAL.search(source):
        return source.strip()
    into = CellText(collapse=False)
    stress = _paired(source)
    for match in _TOKEN.finditer(source):
        kind = match.lastgroup
        text = match[kind] if kind else ""
        if kind == "break":
            into.line_break()
        elif kind == "note" or (kind == "played" and match["role"] in _RAISING):
            into.raised(text)
        elif kind in ("played", "named"):
            into.text(_TARGET.sub("", text) if text.endswith(">") else text)
        elif kind == "escaped":
            into.text("" if text.isspace() else text)
        elif kind != "reference" and not (kind == "stress" and match.start() in stress):
            into.text(text)
    return into.result()


def _paired(source: str) -> frozenset[int]:
    """Where the asterisks stand that have a partner; a lone one is a footnote's."""
    opened: dict[str, int] = {}
    paired: set[int] = set()
    for match in _TOKEN.finditer(source):
        mark = match["stress"]
        if not mark:
            continue
        before, after = source[match.start() - 1 : match.start()], source[match.end() : match.end() + 1]
        if mark in opened and not before.isspace():
            paired |= {opened.pop(mark), match.start()}
        elif after and not after.isspace() and not before.isalnum():
            opened[mark] = match.start()
    return frozenset(paired)
