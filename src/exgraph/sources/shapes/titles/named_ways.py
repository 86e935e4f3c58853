"""Cells that say a direction and name the end that it comes from or goes to: "inbound from X", "to X"."""

from __future__ import annotations

import re
from typing import NamedTuple

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.title_forms import folded_title, way_forms
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.cells.directions import Direction, direction_of
from exgraph.sources.shapes.roles.role_labels import clean_label, is_address
from exgraph.sources.shapes.titles.title_names import is_role_name, may_be_named, may_name

_LONGEST = 100
#: What may stand between the direction and the rest: "Inbound: from X", "Inbound (from X)".
_SET_OFF = re.compile(r"\s*[:,;–—]\s+|\s+-\s+|\s*[(（](?P<inside>[^()（）]+)[)）]$")

#: A port, or the way to another end.
_SAYS_MORE = pattern(whole(Word.PORT_NOUN), r"\s*\d|\s(?:", Word.TO, "|", Word.TO_ROLE, "|", Word.FROM_ROLE, r")\s")


class NamedWay(NamedTuple):
    """What a cell names: an end of the connection, and whether that is the other end or the host itself (`own`).

    "Inbound from X" has the source X, which is the other end; "inbound to X" has the destination X, the host.
    """

    name: str
    is_source: bool
    own: bool = False
    both_ways: bool = False
    #: Whether a word of the cell says a direction, as "to X" alone does not.
    said: bool = False


@remembered(8192)
def named_way(text: str) -> NamedWay | None:
    """The end that a cell of directions names; `None` where it names none, or says more than that."""
    line = " ".join(text.split())
    if not line or len(line) > _LONGEST:
        return None
    plain = " ".join(_SET_OFF.sub(lambda found: f" {found['inside'] or ''} ", line).split())
    return _formed(line) or (_formed(plain) if plain != line else None)


def _formed(line: str) -> NamedWay | None:
    folded = folded_title(line)
    for form in way_forms():
        match = form.expression.fullmatch(line) if form.may_fit(folded) else None
        if match is None:
            continue
        name = clean_label(match["own"])
        if not (is_address(name) or may_be_named(name)) or direction_of(name) is not None or _SAYS_MORE().search(name):
            continue
        way = direction_of(line.replace(match["own"], " "))
        if way is None and not (is_role_name(name) or (name.istitle() and may_name(name))):
            # "To be defined" names nobody.
            continue
        if form.says is Word.WAY_WITH:
            return NamedWay(name, is_source=False, both_ways=True, said=True)
        if form.says is Word.WAY_AT:
            return NamedWay(name, is_source=way is Direction.OUT, own=True, said=True)
        is_source = form.says is Word.WAY_FROM
        own = way is (Direction.OUT if is_source else Direction.IN)
        return NamedWay(name, is_source, own, both_ways=way is Direction.BOTH, said=way is not None)
    return None
