"""The names of security groups and network ACLs: titles that name one, and spellings of one and the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from exgraph.languages.endings import undeclined
from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.words import article, pattern, whole, words
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.roles.role_labels import clean_label
from exgraph.sources.shapes.titles.title_names import LONGEST_FORMED, goes_on, is_role_name, may_be_named, plain_name

#: "sg1" has the word, too.
_GROUP = pattern("(?:", whole(Word.GROUP), r"|\b", Word.GROUP, r"(?=[0-9]{1,4}\b))")
_NO_GROUP = pattern(
    "^(?:", whole(Word.LEADS_IN, Word.SENTENCE), r"\s|", whole(Word.NUMBERED, Word.NUMBERED_PART), r"\s*\d)"
)
#: "Rules for this security group include", "the security group is where".
_SAID_OF_GROUP = pattern(whole(Word.GROUP), r"\s+[^\W\d_]{2,}\s*\S*$|", whole(Word.GROUP), r"\s+", whole(Word.VERB))
_VERB = pattern(whole(Word.VERB))
#: What sets the parts of a title apart.
_SET_OFF = re.compile(r"\s+[–—-]+\s+|\s*[:：]\s+|[()（）]")
#: How groups are written where they are not spelled out: `alb-sg`, `WebTierSG`, `sg_0a1b`.
_ID = re.compile(r"(?=.*[^\W\d_])[\w.-]*(?:[^\W_][-_.][^\W_]|[^\W\d_][0-9]|[a-z][A-Z])[\w.-]*")
#: "Rules in the default security group".
_RULES_IN = pattern(
    *(r"^(?:[\w/-]+\s+){0,4}?", Word.RULES, r"(?:\s+", Word.USED, r")*\s+"),
    *(whole(Word.IN_PLACE, Word.OF), r"\s+", article, r"(?P<own>\S.*)$"),
)
#: "The security group of the worker nodes in a cluster".
_GROUP_OF = pattern(
    *("^", whole(Word.GROUP), r"\s+", Word.OF, r"\s+", article),
    *(r"(?P<own>\S.*?)(?:\s+", whole(Word.IN_PLACE), r"\s.*)?$"),
)
#: In parts of a title.
_MOST_BESIDE_ID = 2
_LONGEST_PARAGRAPH = 4000
_OWN_ID = r"(?P<own>[a-z0-9][a-z0-9_.-]{1,62}[a-z0-9])"
#: "A security group called `garden-nodes`".
_CALLED = pattern(
    *(whole(Word.GROUP), r"\s*(?:", Word.CALLED, r")[\s:*_`'\"«„“]*", _OWN_ID, r"(?=[\s*_`'\"».,;:)”“：]|$)"),
)
#: "一个名为 `garden-nodes` 的安全组": the name stands first in some languages.
_CALLED_BEFORE = pattern(
    *("(?:", Word.CALLED, r")[\s:*_`'\"「『“]*", _OWN_ID, r"[\s*_`'\"」』”]*(?:", Word.POSSESSIVE, r")\s*", Word.GROUP),
)
#: "Security group garden-sg", of a title.
_GROUP_AND_ID = pattern(whole(Word.GROUP), r"\s+", _OWN_ID)
#: "The security group `garden-sg`": the name says that it is one.
_BESIDE = pattern(whole(Word.GROUP), r"[\s:*_`'\"«„“：]+", _OWN_ID, r"(?=[\s*_`'\"».,;:)”“：]|$)")
_JOINTS = re.compile(r"[\s\-_/.‐‑‒–—]+|(?<=[a-z0-9])(?=[A-Z])")
_WORD = re.compile(r"\w+")
_BRACKET = re.compile(r"^(?P<name>.*\S)\s*[(（](?P<inside>[^()（）]*)[)）]$")
#: An id to be filled in: `sg-xxxxxxxx`.
_PLACEHOLDER = re.compile(r"(?:[a-z]{1,10}[-_])?(?:x{3,}|\.{3}|…|\*{3,}|<[^<>]*>)", re.IGNORECASE)
#: In lines: how far below its heading a group's name stands.
_NAMED_WITHIN = 4
_NAME_LINE = pattern(
    *(r"^[\s*_`>-]*(?:", Word.GROUP, r"\s*)?(?:", Word.NAME_NOUN, "|", Word.ROW_NUMBER, r")[\s*_`]*[:：][\s*_`]*"),
    r"(?P<id>[\w.-]{2,64})[\s*_`\\]*$",
)
_MARKUP = "#=*_` \t"


def is_group_below(name: str, headings: Sequence[str]) -> bool:
    """Whether a name stands below the word for groups, and is one: no step, and nothing that leads in ("For testing").

    >>> [is_group_below(name, ["Security Groups"]) for name in ("Web tier", "Step 1", "For testing")]
    [True, False, False]
    """
    if not headings or clean_label(headings[-1]).casefold() not in words(Word.GROUP):
        return False
    return _NO_GROUP().match(name) is None and _SAID_OF_GROUP().search(name) is None


class NamedGroup(NamedTuple):
    """The group that a title names, and what the title calls it besides."""

    own: str
    also: str = ""
    sure: bool = True


@remembered(4096)
def group_in_title(line: str) -> NamedGroup | None:
    """The security group that a title names by its id, or the rules of which it says that it has.

    >>> group_in_title("ALB Security Group — alb-sg")
    NamedGroup(own='alb-sg', also='ALB Security Group', sure=True)
    >>> group_in_title("Security Group: web-sg"), group_in_title("Security Groups: Overview")
    (NamedGroup(own='web-sg', also='', sure=True), None)
    """
    if _GROUP().search(line) is None:
        return None
    parts = [part for text in _SET_OFF.split(line) if (part := clean_label(text)) and not _says_no_name(part)]
    named = [(match["own"], part) for part in parts if (match := _GROUP_AND_ID().fullmatch(part))]
    if len(named) == 1 and _is_own_id(named[0][0]):
        return NamedGroup(*named[0])
    if _SET_OFF.search(line) is None:
        return _by_rules(line)
    ids = [part for part in parts if _ID.fullmatch(part)]
    spelled = [part for part in parts if part not in ids and _GROUP().search(part)]
    if not spelled:
        return _by_id(parts, ids)
    if len(parts) != 2:
        return None
    name = next(part for part in parts if part is not spelled[0])
    if may_be_named(clean_label(_GROUP().sub("", spelled[0]))):
        return NamedGroup(name, spelled[0]) if ids and len(spelled[0].split()) <= LONGEST_FORMED else None
    # "SG — Orders" is one group; "Security groups: Overview" are several.
    one = _is_one(spelled[0]) and name[:1].isupper()
    return NamedGroup(name, sure=bool(ids) or is_role_name(name) or one) if may_be_named(name) else None


def _is_own_id(text: str) -> bool:
    """Whether a text is an id of its own, "web-sg", and no name of a product that the group is for, "EC2"."""
    return _ID.fullmatch(text) is not None and not (text.isupper() and text.isalnum())


def has_group(text: str) -> bool:
    """Whether a text has the word for a group of rules, `security group`, `sg`, `network ACL`."""
    return _GROUP().search(text) is not None


def named_group(text: str) -> str:
    """The name of one group that has the word for a group in it; empty for that word alone, and for several groups.

    The word ends the name, or a proper name stands behind it.

    >>> [named_group(text) for text in ("Orders security group", "Security group", "Orders security groups")]
    ['Orders security group', '', '']
    >>> named_group("Security group changes"), named_group("Grupo de seguridad EC2")
    ('', 'Grupo de seguridad EC2')
    """
    name = clean_label(text)
    mark = _GROUP().search(name)
    if mark is None or _is_several(mark[0].casefold()) or len(name.split()) > LONGEST_FORMED:
        return ""
    before, behind = (part.strip(" -–—") for part in (name[: mark.start()], name[mark.end() :]))
    if behind and (before or not behind[0].isupper()):
        return ""
    return name if may_be_named(before or behind) else ""


def _is_several(noun: str) -> bool:
    """Whether a word for groups is the plural of another."""
    *first, last = noun.split()
    stem = undeclined(last)
    alike = (word.split() for word in words(Word.GROUP) if len(word) < len(noun))
    return any(each[:-1] == first and undeclined(each[-1]) == stem for each in alike)


def _by_id(parts: list[str], ids: list[str]) -> NamedGroup | None:
    """The group whose id has the word for groups in it, "web-sg", beside a remark or the name of what it is for."""
    groups = [each for each in ids if spelled_group(each)]
    if len(groups) != 1 or len(parts) > _MOST_BESIDE_ID:
        return None
    return NamedGroup(groups[0], next((part for part in parts if part != groups[0]), ""))


def _is_one(noun: str) -> bool:
    """Whether a text is the word for a group, and not for several."""
    last = noun.casefold().split()[-1]
    return (noun.casefold() in words(Word.GROUP) or last == "sg") and undeclined(last) == last


@remembered(1024)
def group_called(text: str) -> str:
    """The id of the one group that a paragraph calls by its name; empty where it calls none, or several.

    >>> group_called("It makes a security group called `garden-nodes`. These rules are added to it:")
    'garden-nodes'
    """
    text = text[:_LONGEST_PARAGRAPH]
    found = {match["own"] for called in (_CALLED, _CALLED_BEFORE) for match in called().finditer(text)}
    found = found or {match["own"] for match in _BESIDE().finditer(text) if spelled_group(match["own"])}
    own = found.pop() if len(found) == 1 else ""
    return own if _ID.fullmatch(own) else ""


def _by_rules(line: str) -> NamedGroup | None:
    """The group in "rules in the group X" and "ports in the group of X"."""
    match = _RULES_IN().match(line)
    if match is None or _GROUP().search(match["own"]) is None:
        return None
    if of := _GROUP_OF().match(match["own"]):
        own = plain_name(of["own"])
        return NamedGroup(own, match["own"][: of.end("own")]) if may_be_named(own) else None
    own = clean_label(match["own"])
    few = len(own.split()) <= LONGEST_FORMED and not goes_on(own) and _VERB().search(own) is None
    return NamedGroup(own) if few and spelled_group(own) else None


def _says_no_name(part: str) -> bool:
    """Whether a part of a title is a topic: "inbound rules"."""
    return not (may_be_named(part) or _ID.fullmatch(part) or _GROUP().search(part))


@remembered(8192)
def spelled_group(label: str) -> str:
    """What spellings of one group have in common; empty for what is no group, and for the noun alone.

    >>> spelled_group("Web Tier Security Group") == spelled_group("web-tier-sg") == spelled_group("WebTierSG")
    True
    >>> spelled_group("alb-sg (Security Group ID)") == spelled_group("alb-sg"), spelled_group("Web server")
    (True, '')
    """
    bracket = _BRACKET.match(label)
    if bracket and _PLACEHOLDER.fullmatch(bracket["name"]):
        label = bracket["inside"]
    elif bracket and (
        _is_remark(bracket["name"], bracket["inside"]) or _says_again(bracket["name"], bracket["inside"])
    ):
        label = bracket["name"]
    spaced = " ".join(_JOINTS.split(label))
    mark = _GROUP().search(spaced)
    if mark is None:
        return ""
    named = "".join(each for each in _words(spaced) if each not in words(Word.ROW_NUMBER))
    return f"{'acl' if 'acl' in mark[0].casefold() else 'group'}:{named}" if named else ""


def _says_again(name: str, inside: str) -> bool:
    """Whether a bracket has no word that the name before it has not, but one for ids."""
    return {*_words(inside)} <= {*_words(name), *words(Word.ROW_NUMBER)}


def _is_remark(name: str, inside: str) -> bool:
    """Whether a bracket behind the id of a group only says something of it: `alb-sg (nodes only)`.

    Another id and an environment make it another one.
    """
    if _ID.fullmatch(name) is None or _GROUP().search(" ".join(_JOINTS.split(name))) is None:
        return False
    places = words(Word.PLACE_NAME, Word.STAGE)
    return _ID.fullmatch(inside) is None and not any(each.casefold() in places for each in _WORD.findall(inside))


def _words(text: str) -> list[str]:
    """The words of a name without its noun, articles and prepositions, folded."""
    rest = _GROUP().sub(" ", " ".join(_JOINTS.split(text)))
    beside = words(Word.ARTICLE, Word.OF)
    return [undeclined(each) for each in rest.casefold().split() if each not in beside and each.strip(".,")]


def groups_alike(labels: Iterable[str], titled: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Label → the label that stands for it, for groups that a document spells in several ways.

    `titled` are the id and the name of groups whose titles have both. An id stands for the name.

    >>> groups_alike(["Web Security Group", "web-sg"], [])
    {'Web Security Group': 'web-sg'}
    """
    known: dict[str, str] = {}
    named: dict[str, str] = {}
    for own, also in titled:
        keys = [key for key in (spelled_group(own), spelled_group(also)) if key]
        if _ID.fullmatch(own):
            known |= dict.fromkeys(keys, own)
        named |= dict.fromkeys([own.casefold()], keys[-1]) if keys else {}
    same: dict[str, list[str]] = {}
    for label in dict.fromkeys(labels):
        if key := spelled_group(label) or named.get(label.casefold(), ""):
            same.setdefault(key, []).append(label)
    stands_for: dict[str, str] = {}
    for key, spellings in same.items():
        groups = [label for label in spellings if spelled_group(label)] or spellings
        first = next((each for each in groups if " " not in each), min(groups, key=len))
        stands_for |= dict.fromkeys(spellings, known.get(key, first))
    return {label: name for label, name in stands_for.items() if name != label}


def named_below(grids: Sequence[Grid], text: str) -> tuple[Grid, ...]:
    """The tables with the name of a group in its heading where a line below that gives it: `Name: alb-sg`.

    `text` is that of the whole document.
    """
    wanted = {heading for grid in grids for heading in grid.headings if _GROUP().search(heading)}
    if not wanted:
        return tuple(grids)
    names = _names_below(wanted, text)
    if not names:
        return tuple(grids)
    return tuple(
        replace(grid, headings=tuple(names.get(heading, heading) for heading in grid.headings)) for grid in grids
    )


def _names_below(wanted: set[str], text: str) -> Mapping[str, str]:
    """Heading → the heading with the name in brackets behind it; none where a heading stands over several."""
    found: dict[str, set[str]] = {}
    lines = [line for line in text.splitlines() if line.strip(_MARKUP)]
    for number, line in enumerate(lines):
        heading = line.strip(_MARKUP)
        if heading in wanted:
            near = lines[number + 1 : number + 1 + _NAMED_WITHIN]
            # The name may stand on a line of its own, below its label.
            near += [f"{label} {name}" for label, name in pairwise(near) if label.rstrip(_MARKUP).endswith((":", "："))]
            below = (_NAME_LINE().match(each) for each in near)
            found.setdefault(heading, set()).update(match["id"] for match in below if match)
    return {heading: f"{heading} ({ids.pop()})" for heading, ids in found.items() if len(ids) == 1}
