"""The text of a piece of AsciiDoc: https://docs.asciidoctor.org/asciidoc/latest/text/"""

from __future__ import annotations

import re
from collections.abc import Mapping

from exgraph.sources.formats.cell_text import STRIKING, CellText, paired, unescaped

_REFERENCE = re.compile(r"\{([A-Za-z0-9_][\w-]{0,80})\}")
_BUILT_IN = {
    "nbsp": "\u00a0", "zwsp": "", "empty": "", "sp": " ", "vbar": "|", "plus": "+", "asterisk": "*", "caret": "^",
    "tilde": "~", "backtick": "`", "startsb": "[", "endsb": "]", "lt": "<", "gt": ">", "amp": "&", "deg": "°",
    # Names that products give to a dash, and whose definition stands in a file of its own.
    "range": "–", "ndash": "–", "mdash": "—",
}  # fmt: skip
_SPECIAL = re.compile(r"[\[`*_#^~<&+\\\n]")
#: Macros and schemes, and the letters that they begin with.
MARKUP = {
    "footnote": "footnote(?:ref)?",
    "link": "link|xref|mailto",
    "scheme": "https?|ftp",
    "picture": "image",
    "key": "kbd|btn",
    "first": "filxmhkb",
}
_TOKEN = re.compile(
    rf"""\[(?P<roles>\.?[A-Za-z][\w.-]{{0,80}}+)\](?=[*_`\#])
      | (?:{MARKUP["footnote"]}):(?:[\w-]{{0,80}})\[(?P<note>[^\]]*+)\]
      | (?:{MARKUP["link"]}):[^\s\[\]]{{1,2000}}\[(?P<link>[^\]]*+)\]
      | (?:{MARKUP["scheme"]})://[^\s\[\]<>]{{1,2000}}+\[(?P<url>[^\]]*+)\]
      | {MARKUP["picture"]}::?[^\s\[\]]{{1,2000}}\[(?P<picture>[^\]]*+)\]
      | (?:{MARKUP["key"]}):\[(?P<key>[^\]]*+)\]
      | <<(?P<target>[^<>,\n]{{1,200}}+)(?:,(?P<crossing>[^<>\n]{{1,500}}+))?>>
      | \^(?P<raised>[^\s^]{{1,100}})\^
      | ~(?P<lowered>[^\s~]{{1,100}})~
      | \+\+\+(?P<passed>[^+\n]*+)\+\+\+
      | (?P<mark>\*\*|__|``|\#\#|(?<![\w*_`\#])[*_`\#](?=[^\s*_`\#])|(?<=[^\s*_`\#])[*_`\#](?![\w*_`\#]))
      | \\(?P<escaped>[*_`\#^~<\[{{|+])
      | (?P<break>\n)
      | (?P<rest>[^\\\[`*_\#^~<+\n{MARKUP["first"]}]++|.)""",
    re.VERBOSE | re.DOTALL,
)


def inline_text(source: str, attributes: Mapping[str, str]) -> str:
    """What a person reads: markup gone, the document's attributes resolved once, footnotes as marks, struck-out text
    left out."""
    return shown_and_struck(source, attributes)[0]


def shown_and_struck(source: str, attributes: Mapping[str, str]) -> tuple[str, str]:
    """As `inline_text`, and what is struck out: `[.line-through]#text#`."""
    if "{" in source:
        source = _REFERENCE.sub(lambda found: _value(found, attributes), source)
    if not _SPECIAL.search(source):
        return source.strip(), ""
    into = CellText(collapse=False)
    marks = paired(_TOKEN.finditer(source), "mark", _any, _any)
    #: Where a mark begins what is struck out, and the mark that ends it.
    begins, ends = -1, ""
    for match in _TOKEN.finditer(source):
        kind = match.lastgroup
        text = match[kind] if kind else ""
        if kind == "roles" and match.end() in marks:
            if not STRIKING.isdisjoint(text.lower().split(".")):
                begins = match.end()
        elif kind == "mark" and match.start() not in marks:
            into.text(text)
        elif kind == "mark" and not ends and match.start() == begins:
            ends = text
            into.tag("del", closing=False)
        elif kind == "mark":
            if text == ends:
                ends = ""
                into.tag("del", closing=True)
        elif kind == "break":
            into.line_break()
        elif kind in ("note", "raised", "lowered"):
            into.raised(text)
        elif kind == "picture":
            into.alternative(text)
        elif kind in ("link", "url"):
            into.text(unescaped(text.partition(",")[0].rstrip("^")))
        elif kind == "crossing":
            into.text(text.strip())
        else:
            into.text(unescaped(match[0] if kind == "roles" else text))
    return into.result(), into.struck


def _value(found: re.Match[str], attributes: Mapping[str, str]) -> str:
    """What an attribute stands for; an unknown one stays as it is written."""
    name = found[1].lower()
    return attributes.get(name, _BUILT_IN.get(name, found[0]))


def _any(mark: str, before: str, after: str) -> bool:
    """What may begin or end emphasis, the expression says itself."""
    return True
