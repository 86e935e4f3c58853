"""Pairs of ends with an arrow or a dash between them: `A → B`, `Client-to-node`."""

from __future__ import annotations

import re
from dataclasses import replace

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import article, pattern, spaced, whole
from exgraph.sources.shapes.cells.arrows import ARROW
from exgraph.sources.shapes.cells.directions import direction_of, is_direction
from exgraph.sources.shapes.roles.role_labels import clean_label, is_no_role
from exgraph.sources.shapes.titles.phrase_pairs import names_at_arrow
from exgraph.sources.shapes.titles.title import INTRODUCTION, LONGEST_TITLE, Title
from exgraph.sources.shapes.titles.title_names import is_dated, is_role_name

_DASH = re.compile(r"\s+[–—]\s+|\s+-{1,2}\s+")
#: "Inbound (A → B)", "required ports (A → B)": the pair is in the brackets.
_ARROW_SET_OFF = re.compile(r"(?P<beside>[^()（）]+?)\s*[(（](?P<inside>[^()（）]+)[)）]")
_HYPHENATED_PAIR = pattern(
    *(r"(?P<a>\w[\w ]{0,40}?)(?:-", Word.TO, "-| ", Word.TO, r" |\s*[-–]+>\s*|\s*→\s*)(?P<b>\w[\w ]{0,40})"),
)
#: What a rule says before the end that it is from: "allow inbound from X → Y".
_SAYS_FROM = pattern(
    *(r"^(?:", whole(Word.PERMITS, Meaning.PERMITTED, Word.INBOUND, Word.OUTBOUND, Word.TRAFFIC), r"\s+)+"),
    *("(?:", whole(Word.FROM_ROLE, Meaning.FROM), r")\s+", article, r"(?=\S)"),
)
#: Between the pairs of one line.
_BETWEEN_PAIRS = pattern(r"\s+/\s+|\s*[,;，、；]\s*|", spaced(Word.AND, Word.AND_LETTER))
_ATTACHED = pattern("^", whole(Word.ATTACHED), r"(?=\s|$)|^", "(?=[^\x00-\x7f])", Word.ATTACHED)
_ATTACHED_BEHIND = pattern(Word.ATTACHED_BEHIND, r"\W*$")
_TOPICS = pattern(whole(Word.TOPIC, Word.GROUP))
_RULES_ALONE = pattern(r"(?:", whole(Word.OWN_RULES, Word.USED, Word.GROUP), r"\s*)*", whole(Word.PORTS_SAID))


def arrow_pair(text: str) -> Title | None:
    """The two ends of `A → B`; `None` for another text."""
    line = " ".join(text.split())
    if len(line) > LONGEST_TITLE:
        return None
    if (set_off := _ARROW_SET_OFF.fullmatch(line)) and ARROW.search(set_off["inside"]):
        if is_role_name(set_off["beside"]) and not is_direction(set_off["beside"]):
            # "Mail server (A → B)" has a third name, and may say what becomes of it.
            return None
        if _is_way_through_menus(set_off["inside"]):
            return None
        line = set_off["inside"]
    arrows = list(ARROW.finditer(line))
    if len(arrows) != 1:
        # Several are a path through menus or a chain of hops, not a pair.
        return None
    arrow = arrows[0]
    left, right = clean_label(line[: arrow.start()]), clean_label(line[arrow.end() :])
    introduction = INTRODUCTION().match(left)
    if introduction and introduction.end() < len(left):
        left = left[introduction.end() :]
    if not left or not right:
        return None
    if arrow["left"]:
        left, right = right, left
    left = clean_label(_SAYS_FROM().sub("", left))
    both = arrow["both"] is not None
    return Title(line, left, right, both_ways=both)


def _is_way_through_menus(inside: str) -> bool:
    """Whether what stands in the bracket behind a title leads to where it is set: "Rules (Cloud → Firewalls)"."""
    last = inside[[*ARROW.finditer(inside)][-1].end() :]
    return not _TOPICS().sub("", last).strip(" ,.-/&")


def arrow_pairs(text: str) -> tuple[Title, ...]:
    """The pairs of each line of a cell, one or several: `A → B / C → D`; none where a part of a line is no pair.

    >>> [(each.source, each.destination) for each in arrow_pairs("A → B, C → D")], arrow_pairs("A → B → C")
    ([('A', 'B'), ('C', 'D')], ())
    """
    found: list[Title] = []
    for line in filter(str.strip, text.split("\n")):
        whole_line = arrow_pair(line)
        parts = [line] if whole_line else _BETWEEN_PAIRS().split(line) if len(line) <= LONGEST_TITLE else []
        titles = [title for part in parts if (title := whole_line or arrow_pair(part))]
        if len(titles) == len(parts):
            found += titles
    return tuple(found)


def half_arrow(text: str) -> tuple[str, str] | None:
    """The source and the destination of an arrow with one side alone, the other empty: `→ B`, `A →`, `← A`.

    `None` for another text, and where only a direction stands at the arrow.
    """
    line = " ".join(text.split())
    arrows = list(ARROW.finditer(line)) if len(line) <= LONGEST_TITLE else []
    if len(arrows) != 1 or arrows[0]["both"]:
        return None
    arrow = arrows[0]
    left, right = clean_label(line[: arrow.start()]), clean_label(line[arrow.end() :])
    if bool(left) == bool(right) or direction_of(left or right) or is_no_role(left or right):
        return None
    return (right, left) if arrow["left"] else (left, right)


def dash_pair(text: str) -> tuple[str, str] | None:
    """`A – B`, which is a pair only where both ends are roles; ask the document before believing it."""
    parts = [clean_label(part) for part in _DASH.split(text)]
    return (parts[0], parts[1]) if len(parts) == 2 and all(parts) else None


def pair_in_header(text: str) -> tuple[str, str] | None:
    """The ends of a header like `Client-to-node`."""
    match = _HYPHENATED_PAIR().fullmatch(clean_label(text))
    if match is None:
        return None
    same = match["a"].casefold() == match["b"].casefold()
    return match["a"], match["a"] if same else match["b"]


def named_alone(pair: Title, line: str) -> Title:
    """The pair without what the phrase says besides the names; without names where that is not sure."""
    turned = line.rfind(pair.source) > line.find(pair.destination)
    first, last = (pair.destination, pair.source) if turned else (pair.source, pair.destination)
    rules = not (may_be_end(first) and may_be_end(last))
    first, last, sure = names_at_arrow(first, last)
    if rules or not sure:
        return replace(pair, source="", destination="", unclear=True)
    return replace(pair, source=last if turned else first, destination=first if turned else last)


def is_put_to(text: str) -> bool:
    """Whether what stands behind an arrow is not an end but what is done with the one before it: "attach to web01"."""
    return _ATTACHED().match(text) is not None or _ATTACHED_BEHIND().search(text) is not None


def may_be_end(text: str) -> bool:
    """Whether one side of an arrow in a title may be an end: a day, a version and words for rules alone are none."""
    return not is_dated(text) and _RULES_ALONE().fullmatch(text) is None
