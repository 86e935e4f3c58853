"""Pairs of ends in words: "traffic between A and B", "from A to B"."""

from __future__ import annotations

import re
from dataclasses import replace

from exgraph.languages.articles import GUARD
from exgraph.languages.known import languages
from exgraph.languages.meanings import Word
from exgraph.languages.routes import routes
from exgraph.languages.words import article, pattern, spaced, whole, with_spaces, words
from exgraph.sources.shapes.cells.directions import direction_of
from exgraph.sources.shapes.roles.role_labels import clean_label, without_only
from exgraph.sources.shapes.titles.doing import leads_to_verb, says_what_is_done
from exgraph.sources.shapes.titles.title import INTRODUCTION, LONGEST_TITLE, TABLE_SAYS, VERB, Title
from exgraph.sources.shapes.titles.title_names import (
    LONGEST_UNSPACED,
    is_activity,
    is_dated,
    is_proper,
    is_role_name,
    is_time,
    may_be_named,
    may_be_role,
    names_parts,
    names_role,
    without_small_article,
)

#: What a clause has and no name.
_SAYS_MORE = pattern(whole(Word.VERB, Word.FOLLOWING))
_BETWEEN = pattern(
    # An article before "and" is a name: "between a and b".
    *(r"\b(?P<said>", Word.BETWEEN, r")\s+", article, "(?!", whole(Word.AND, Word.AND_LETTER), r"\s)(?P<who>\S.*)$"),
    *(r"|(?:^|[、，。：:])\s*(?P<cjk>[^\s、，。：:][^、，。：:]*?)\s*", Word.BETWEEN_BEHIND),
)
#: "To be opened for incoming" is said of ports, and is no end.
_OPENED = pattern(whole(Word.OPENED))
_LONGEST_BETWEEN = 8
#: "Between X and Y, in both directions".
_BOTH_BEHIND = pattern(r"(?<=\S)\s*[,;(（–—-]\s*(?:\w+\s+)?(?:", Word.BOTH_WAYS, r")[)）]?$")
#: "Between X and Y for communication": what for, and no part of a name.
_WHAT_FOR = pattern(
    *(
        r"(?<=\S)\s+",
        whole(Word.FOR_PURPOSE),
        r"\s+",
        article,
        "(?:",
        Word.TRAFFIC,
        r"|",
        Word.ACTIVITY,
        r")(?:\s.*)?$",
    ),
)
_AND = pattern(
    *(spaced(Word.AND, Word.AND_LETTER), r"|(?<=\S)", Word.AND_ATTACHED, r"\s+"),
    *(rf"|\s+{GUARD}?", Word.AND_BETWEEN, r"\s+"),
)
_ARTICLE = pattern("^", article)
_A_TO_B = pattern(r"^(?P<a>\S.*?)\s+", Word.TO, r"\s+(?:", Word.DEFINITE, r"\s+)?(?P<b>\S.*)$")
#: `A an B`, which is a pair only where the document says so elsewhere.
_A_ON_TO_B = pattern(rf"^(?P<a>\S.*?)\s+{GUARD}?", whole(Word.ON_TO), r"\s+(?P<b>\S.*)$")
#: "The collector's access to the hub": the noun of what goes there is no part of the name before it.
_A_CONNECTS_TO_B = pattern(r"(?P<a>\S.*?)(?:['’]s?)?\s+", whole(Word.CONNECTING), r"\s+(?P<b>\S.*)")
#: "Agent zu Server": in other languages the noun of what goes there may stand before: "Zugriff des Agents zum Server".
_A_TOWARDS = pattern(r"^(?P<a>\S.*?)\s+", with_spaces(Word.TO_ROLE), r"\s+(?P<b>\S.*)$")
_NO_NAME = pattern(whole(Word.TOPIC, Word.OF, Word.PORTS_SAID, Word.CONNECTING))
_REACH = pattern("^", Word.REACH, r"\s+(?:", Word.DEFINITE, r"\s+)?")
_TRAFFIC = pattern(r"\s+", Word.TRAFFIC, "$")
_TRAFFIC_BEFORE = pattern("(?:", Word.TRAFFIC, "|", whole(Word.RULES, Word.PORTS_SAID), r")\W*$")
_ROLE_NOUN = pattern(whole(Word.ROLE_NOUN))
_ACTIVITY = pattern(whole(Word.ACTIVITY))
_DASH = re.compile(r"\s+[–—-]{1,2}\s+")
_BRACKET_BEHIND = re.compile(r"(?<=\S)\s*[(（][^()（）]*[)）]$")


def between_pair(text: str) -> Title | None:
    """The two ends of "between A and B", or of "between nodes"; `None` for another text, and for a sentence."""
    said = " ".join(text.split())
    line = _BOTH_BEHIND().sub("", said)
    pair = between(line) if len(line.split()) <= _LONGEST_BETWEEN else None
    return replace(pair, undirected=False) if pair is not None and line != said else pair


def between(line: str) -> Title | None:
    match = _BETWEEN().search(line)
    if match is None or (match["said"] and match["said"].casefold() in words(Word.FROM_ROLE)):
        # What is "between" in one language is "from" in another.
        return None
    said = _TRAFFIC().sub("", match["who"] or TABLE_SAYS().sub("", match["cjk"])).strip()
    # "..., for communication among services" says what the rest of the sentence is for.
    aside = "," in line[: match.start()]
    return named_between(line, said, aside, LONGEST_UNSPACED if match["cjk"] else None)


def named_between(line: str, said: str, aside: bool = False, longest: int | None = None) -> Title | None:
    """The pair of a title that says "between": of "A and B" these two, of "nodes" every two of them; `None` for another
    phrase. With one name, `aside` says that nothing is said of the table; `longest` is that of a name, in signs.
    """
    said = _WHAT_FOR().sub("", said)
    who = clean_label(said)
    ends = [clean_label(_ARTICLE().sub("", part)) for part in _AND().split(said)]
    if longest is not None and any(len(end) > longest for end in ends):
        return None
    if any(VERB().search(end) or says_what_is_done(end) for end in ends):
        return None
    if len(ends) == 2 and (all(map(is_time, ends)) or any("," in end for end in ends)):
        # Of three names nobody says which two are meant.
        return None
    if len(ends) == 2 and all(ends):
        return Title(line, ends[0], ends[1], both_ways=True, undirected=True)
    # "... between the components" leaves open which of them; a letter alone may be the word for "and".
    unsaid = (
        aside or names_parts(who) or is_dated(who) or any(len(word) == 1 and word.islower() for word in who.split())
    )
    return Title(line, who, who) if len(ends) == 1 and who and not unsaid else None


def worded_pair(line: str) -> Title | None:
    for route in routes():
        if match := route.search(line):
            ends = (match["a"], _TRAFFIC().sub("", match["b"]))
            a, b = (without_small_article(without_only(_before_clause(clean_label(end)))) for end in ends)
            done = bool(_ACTIVITY().match(line)) or is_activity(a) or is_activity(b)
            done = done or (is_time(a) and is_time(b))
            done = done or any(direction_of(end) is not None and _OPENED().search(end) for end in (a, b))
            done = done or _from_each(line[: match.start()], a, b) or _is_purpose(line, match)
            if may_be_role(a) and may_be_role(b) and not (done or any(map(_SAYS_MORE().search, (a, b)))):
                return Title(line, a, b)
    match = _A_CONNECTS_TO_B().fullmatch(line)
    if match is not None and TABLE_SAYS().match(line) is None:
        # "User access" is no role.
        return _connecting(line, match)
    match = _A_TO_B().match(line) or _A_TOWARDS().match(line)
    if match is None or (match.re is _A_TOWARDS() and _NO_NAME().search(match["a"])):
        return None
    a, b = match["a"], match["b"]
    introduction = INTRODUCTION().match(a)
    if introduction and introduction.end() < len(a):
        a = a[introduction.end() :]
    b = clean_label(_TRAFFIC().sub("", _REACH().sub("", b)))
    a, b = (clean_label(_respelled(end)) for end in (a, b))
    short = len(a.split()) <= 5 and len(b.split()) <= 6 and not any(VERB().search(end) for end in (a, b))
    short = short and not (says_what_is_done(a) or says_what_is_done(b))
    return Title(line, a, b) if short and _ROLE_NOUN().search(a) and _ROLE_NOUN().search(b) else None


def _connecting(line: str, match: re.Match[str]) -> Title | None:
    """The pair of "proxy access to X": who has access is a role by its noun, so that "remote access" is none."""
    a, b = (without_small_article(clean_label(match[end])) for end in ("a", "b"))
    named = is_role_name(a) and may_be_named(b) and (names_role(b) or is_proper(b))
    return Title(line, a, b) if named else None


def perhaps_pair(text: str) -> tuple[str, str] | None:
    """`A to B` of bare names, which is a pair only where both are roles; ask the document before believing it.

    >>> perhaps_pair("Inbound — Tellers to Ledger"), perhaps_pair("Changes to the ledger"), perhaps_pair("Ledger")
    (('Tellers', 'Ledger'), ('Changes', 'ledger'), None)
    """
    line = _BRACKET_BEHIND.sub("", _DASH.split(" ".join(text.split()))[-1]).strip()
    if len(line) > LONGEST_TITLE:
        return None
    match = _A_TO_B().match(line) or _A_TOWARDS().match(line) or _A_ON_TO_B().match(line)
    if match is None:
        return None
    a, b = (without_small_article(clean_label(end)) for end in (match["a"], match["b"]))
    return (a, b) if may_be_role(a) and may_be_role(b) else None


def _is_purpose(line: str, route: re.Match[str]) -> bool:
    """Whether what a route has in the place of its destination says what ports are for: "used to monitor A from B"."""
    if route.start("a") < route.start("b"):
        return False
    # Behind an article stands a noun: "open to the proxy from the relay".
    return " " not in line[route.start() : route.start("b")].strip() and leads_to_verb(line[: route.start()])


def _from_each(before: str, a: str, b: str) -> bool:
    """Whether a sentence says of each in turn what it says: "which host opens it varies from site to site",
    "from time to time"."""
    first, *rest = b.casefold().split() or [""]
    again = a.casefold() == first and (not rest or rest[0] in words(Word.AND, Word.AND_LETTER, Word.OR))
    said_before = len(before.split()) > 0 and _TRAFFIC_BEFORE().search(before) is None
    return again and (said_before or not names_role(a))


def _before_clause(end: str) -> str:
    """An end without the rest of its sentence behind a comma: "the bastion, the following ports are open"."""
    name, comma, rest = end.partition(",")
    return name if comma and _SAYS_MORE().search(rest) else end


def _respelled(text: str) -> str:
    """`all-machine` is all machines."""
    for spelling, meant in (pair for language in languages() for pair in language.respelled.items()):
        text = text.replace(spelling, meant)
    return text
