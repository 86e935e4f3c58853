"""The ends that an item of a list of ports names beside them: both, or the other end of the host it is listed for."""

from __future__ import annotations

import re
from typing import NamedTuple

from exgraph.languages.cell_phrases import phrases
from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.title_forms import folded_title, way_forms
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.shapes.cells.arrows import ARROW
from exgraph.sources.shapes.cells.directions import Direction, is_direction
from exgraph.sources.shapes.cells.permissions import Permission, permission_of
from exgraph.sources.shapes.plainer.ends_beside_ports import ends_named
from exgraph.sources.shapes.roles.role_labels import is_address, spelling_key
from exgraph.sources.shapes.titles.ends import Context
from exgraph.sources.shapes.titles.named_ways import named_way
from exgraph.sources.shapes.titles.title_names import names_role
from exgraph.sources.shapes.titles.titles import read_title
from exgraph.values.applications import find
from exgraph.values.end_labels import is_any

#: Signs that may stand around ports, names and what is said of them.
AROUND = " ,;.:：、，。–—-=→>"
#: In words: at the end of a clause ends are looked for so far.
_MOST_BEHIND = 8
_CLAUSES = re.compile(r"[()（）;；]+|,\s|[，、]|\s[–—-]\s|[:：](?=\s)")
TURNED = pattern(whole(Word.NOT, Word.NO, Word.EXCEPT, Word.TURNS, Word.UNLESS, Word.WITHOUT, Word.NO_LONGER))
_GOES_ON = pattern(r"\s(?:", Word.TO, "|", Word.TO_ROLE, "|", Word.FROM_ROLE, r")\s")


class Item(NamedTuple):
    """What an item says: ports, the ends where it names both, or the way and the other end, and the rest of it."""

    ports: str
    notes: str = ""
    source: str = ""
    destination: str = ""
    way: str = ""
    peer: str = ""


def with_ends(item: Item, way: str, context: Context) -> Item | None:
    """The item with the ends that its note names; `None` where these are not what its title says of them.

    `way` is the direction that stands before it.
    """
    title = read_title(item.notes) if _may_name_ends(item.notes) else None
    if title and title.is_pair and not title.both_ways and (ARROW.search(item.notes) or _ends_in(item.notes)):
        return item._replace(source=title.source, destination=title.destination)
    for clause in filter(None, (clause.strip(AROUND) for clause in _CLAUSES.split(item.notes))):
        said = f"{way} {clause}".strip()
        if is_address(clause) or is_any(clause):
            return item._replace(peer=clause)
        named = named_way(said) if _may_name_ends(said) else None
        if is_direction(clause) or (named is not None and named.said):
            return item._replace(way=said)
        ends = None if _says_what_for(clause) else _ends_in(clause)
        if ends is None:
            continue
        source, destination = ends
        if source and destination:
            return item._replace(source=source, destination=destination)
        return _with_end(item, source or destination, Direction.IN if source else Direction.OUT, context)
    return item


def _says_what_for(clause: str) -> bool:
    """Whether a clause begins with "for": in another language the same word may be "to", `para`."""
    return phrases().get(clause.split()[0].casefold(), (Meaning.FILLER, ""))[0] is Meaning.PROSE


def _may_name_ends(text: str) -> bool:
    """Whether a text has an arrow, or the words of a form that names an end: most notes have neither."""
    folded = folded_title(text)
    return ARROW.search(text) is not None or any(form.may_fit(folded) for form in way_forms())


@remembered(4096)
def _ends_in(clause: str) -> tuple[str, str] | None:
    """The ends that a clause names; what stands in its middle is one by its noun: "HTTP from the proxy server"."""
    if not _may_name_ends(clause) or TURNED().search(clause) or permission_of(clause) is Permission.DENIES:
        # "Not from the internet".
        return None
    spoken = clause.split()[-_MOST_BEHIND:]
    for first in range(len(spoken)):
        if first and spoken[first].casefold() in words(Word.ARTICLE):
            # "Using a proxy": what is "to" in one language is an article in another.
            continue
        ends = ends_named(" ".join(spoken[first:]))
        named = [end for end in ends if end] if ends else []
        alone = not first and len(named) == 1
        if named and not any(map(_GOES_ON().search, named)) and (alone or all(map(_is_end, named))):
            return ends
    return None


def _is_end(text: str) -> bool:
    """Whether a name is an end by itself, and neither a service nor a time."""
    return is_any(text) or is_address(text) or (names_role(text) and find(text) is None)


def _with_end(item: Item, end: str, side: Direction, context: Context) -> Item | None:
    """The item with one end that is named, on the side that its word says, unless the title says another."""
    if spelling_key(end) == spelling_key(context.own):
        return item
    opened = permission_of(item.ports.split()[-1]) is Permission.PERMITS and side is Direction.OUT
    if context.direction in (None, side) and not opened:
        return item._replace(source=end) if side is Direction.IN else item._replace(destination=end)
    # "Open to 0.0.0.0/0" is said of who may come in.
    return item._replace(peer=end) if is_any(end) or is_address(end) else None
