"""The text of a piece of reStructuredText."""

from __future__ import annotations

import re

from exgraph.sources.formats.cell_text import STRIKING, CellText, paired

#: A substitution that stands for a dash is named as one is drawn.
_DASH = re.compile(r"(?<!\S)\|-{1,3}\|(?!\S)")
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
    """What a person reads: markup gone, links by their text, footnote references as marks, struck-out text left out."""
    return shown_and_struck(source)[0]


def shown_and_struck(source: str) -> tuple[str, str]:
    """As `inline_text`, and what is struck out: by roles, for the language has no markup for it."""
    source = _DASH.sub("—", source) if "|-" in source else source
    if not _SPECIAL.search(source):
        return source.strip(), ""
    into = CellText(collapse=False)
    stress = paired(_TOKEN.finditer(source), "stress", _opens, _closes)
    for match in _TOKEN.finditer(source):
        kind = match.lastgroup
        text = match[kind] if kind else ""
        if kind == "break":
            into.line_break()
        elif kind == "note" or (kind == "played" and match["role"] in _RAISING):
            into.raised(text)
        elif kind == "played" and match["role"] in STRIKING:
            into.struck_out(text)
        elif kind in ("played", "named"):
            into.text(_TARGET.sub("", text) if text.endswith(">") else text)
        elif kind == "escaped":
            into.text("" if text.isspace() else text)
        elif kind != "reference" and not (kind == "stress" and match.start() in stress):
            into.text(text)
    return into.result(), into.struck


def _opens(mark: str, before: str, after: str) -> bool:
    return bool(after) and not after.isspace() and not before.isalnum()


def _closes(mark: str, before: str, after: str) -> bool:
    return not before.isspace()
