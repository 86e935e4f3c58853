"""Lines of a Markdown document that open and close a tab, a note or another box: what stands in it is content.

The dialects are those of MyST, Pandoc, Docusaurus, VuePress, MkDocs, GitBook, Hugo, mdBook and docs.microsoft.com.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from exgraph.sources.formats.html_tokens import attributes_of
from exgraph.sources.formats.outline import FOLDED, Outline, under

#: Directives of MyST whose content is no text, and the attributes and words that hold a title.
MARKUP = {
    "verbatim": "code|code-block|code-cell|sourcecode|literalinclude|include|raw|math|mermaid|graphviz|toctree|figure|"
    "image|parsed-literal|comment|jupyter-execute|prompt|command-output|only-code",
    "end": "end",
    "tab": "tab",
    "tables": "list-table|csv-table|eval-rst",
}
_VERBATIM = frozenset(MARKUP["verbatim"].split("|"))
#: Directives of reStructuredText that are tables, or hold it.
_TABLES = frozenset(MARKUP["tables"].split("|"))
_TITLES = ("title", "label", "name", "header", "value")
_MYST = re.compile(r"[\s>]{0,20}(`{3,}|~{3,}|:{3,})[ \t]*\{([A-Za-z][\w:.-]{0,60})\}[ \t]*(.{0,300})")
_COLONS = re.compile(r"[\s>]{0,20}(:{3,})[ \t]*(?:([A-Za-z][\w-]{0,60})(.{0,300}))?")
_INDENTED = re.compile(r"(\s{0,20})(?:===[!+]{0,2}|!!!|\?\?\?\+?)[ \t]+([\w \t-]{0,80})(?:\"(.{0,300})\")?[ \t]*")
_TAG = re.compile(
    rf"""\s{{0,20}}(?:
        \{{%-?[ \t]*(?P<liquid_end>{MARKUP["end"]})?(?P<liquid>[a-z][\w-]{{0,40}})\b(?P<liquid_said>[^%]{{0,300}})%\}}
      | \{{\{{[<%][ \t]*(?P<hugo_end>/)?[ \t]*(?P<hugo>[a-z][\w/-]{{0,40}})\b(?P<hugo_said>[^<>%]{{0,300}})[>%]\}}\}}
      | \{{\{{\#(?P<book_end>{MARKUP["end"]})?(?P<book>[a-z][\w-]{{0,40}})\b(?P<book_said>[^{{}}]{{0,300}})\}}\}}
      | <(?P<element_end>/)?(?P<element>[A-Z]\w{{0,40}})\b(?P<element_said>[^<>]{{0,300}})>
    )[ \t]*""",
    re.VERBOSE,
)
_DEEPEST = 50
_KINDS = ("liquid", "hugo", "book", "element")
_TAB_HEADING = re.compile(rf"\s{{0,3}}#{{1,6}}[ \t]+\[([^\[\]]{{1,200}})\]\(#{MARKUP['tab']}/[^()\s]*\)[ \t]*")
_QUOTED = re.compile(r"""["“]([^"“”]{1,200})["”]""")
_ATTRIBUTES = re.compile(r"\{[^{}]{0,200}\}")
_BRACKETS = re.compile(r"[ \t]*\[([^\[\]]{1,200})\]")
_OPTION = re.compile(r"\s{0,20}:[A-Za-z][\w-]{0,40}:(?:[ \t].*)?")


@dataclass(frozen=True, slots=True)
class _Box:
    """What is open: what closes it, and the headings that it stands under."""

    name: str
    length: int
    indent: int
    outline: Outline


@dataclass(slots=True)
class Directives:
    """The boxes that are open while a document is read."""

    boxes: list[_Box] = field(default_factory=list)

    def indent(self, line: str) -> int:
        """How far the content of a line is moved in by the boxes that it stands in."""
        return max((box.indent for box in self.boxes), default=0) if line[:1].isspace() else 0

    def ended(self, line: str, outline: Outline) -> Outline:
        """The headings after the boxes that a line ends by standing further left."""
        indent = len(line) - len(line.lstrip())
        for place, box in enumerate(self.boxes):
            if box.indent > indent:
                outline = box.outline
                del self.boxes[place:]
                break
        return outline

    def is_mark(self, line: str) -> bool:
        """Whether a line opens or closes a box, and so is no row of a table."""
        tried = Directives(self.boxes.copy())
        return tried.read(line, ()) is not None

    def read(self, line: str, outline: Outline) -> Outline | None:
        """The headings after a line that opens or closes a box; `None` for any other line."""
        start = line.lstrip(" \t>")[:1]
        if start not in _FIRST:
            return None
        if heading := _TAB_HEADING.fullmatch(line):
            return under(outline, FOLDED, heading[1].strip())
        if start in "`~:" and self._closes(line.strip(" \t>\r")):
            return self._close_fence(line.strip(" \t>\r"), outline)
        if (myst := _MYST.fullmatch(line)) and myst[2] not in _VERBATIM | _TABLES:
            return self._open(myst[1][0], len(myst[1]), _plain(myst[3]), outline)
        if start == ":" and (colons := _COLONS.fullmatch(line)):
            return self._colons(colons, outline)
        if indented := _INDENTED.fullmatch(line):
            return self._open("", 0, indented[3] or "", outline, len(indented[1]) + 1)
        if tag := _TAG.fullmatch(line):
            return self._tag(tag, outline)
        return None

    def _colons(self, found: re.Match[str], outline: Outline) -> Outline:
        name, said = found[2] or "", found[3] or ""
        if said.rstrip().endswith(":::"):
            # Boxes of docs.microsoft.com: `:::row:::`, `:::image …:::`.
            return outline
        if not name or name.endswith(f"-{MARKUP['end']}"):
            return self._close_fence(found[1], outline)
        if bracketed := _BRACKETS.match(said):
            said = bracketed[1]
        return self._open(":", len(found[1]), _plain(said), outline)

    def _tag(self, found: re.Match[str], outline: Outline) -> Outline:
        kind = next(kind for kind in _KINDS if found[kind])
        name, said = f"{kind} {found[kind]}", found[f"{kind}_said"]
        if not found[f"{kind}_end"]:
            return outline if said.rstrip().endswith("/") else self._open(name, 0, _title(said), outline)
        for place in range(len(self.boxes) - 1, -1, -1):
            if self.boxes[place].name == name:
                outline = self.boxes[place].outline
                del self.boxes[place:]
                break
        return outline

    def _open(self, name: str, length: int, title: str, outline: Outline, indent: int = 0) -> Outline:
        # Of boxes that nothing closes the outermost are forgotten.
        self.boxes[:] = [*self.boxes[1 - _DEEPEST :], _Box(name, length, indent, outline)]
        return under(outline, FOLDED, title) if title else outline

    def _closes(self, line: str) -> bool:
        """Whether a line of one sign alone closes a box of that sign."""
        return len(line) >= 3 and set(line) == {line[0]} and any(box.name == line[0] for box in self.boxes)

    def _close_fence(self, line: str, outline: Outline) -> Outline:
        fitting = [place for place, box in enumerate(self.boxes) if box.name == line[:1]]
        exact = [place for place in fitting if self.boxes[place].length == len(line)]
        if fitting:
            place = (exact or fitting)[-1]
            outline = self.boxes[place].outline
            del self.boxes[place:]
        return outline


_FIRST = frozenset("`~:=!?{<#")


def directive_of(line: str) -> tuple[str, str] | None:
    """Name and argument of a directive of reStructuredText in a document of MyST that is or holds a table."""
    found = _MYST.fullmatch(line)
    return (found[2], found[3].strip()) if found and found[2] in _TABLES else None


def is_option(line: str) -> bool:
    return bool(_OPTION.fullmatch(line))


def _title(said: str) -> str:
    """The title that a tag's attributes give."""
    given = attributes_of(said)
    named = next((given[name] for name in _TITLES if given.get(name)), "")
    quoted = _QUOTED.search(said)
    return named or (quoted[1] if quoted and "=" not in said else "")


def _plain(said: str) -> str:
    """What a directive says behind its name, without attributes in braces."""
    if named := _ATTRIBUTES.search(said):
        title = _title(named[0].strip("{}"))
        return title or _ATTRIBUTES.sub("", said).strip()
    if "=" in said:
        return _title(said)
    return said.strip().strip('"')
