"""The one host that a title is about: "inbound rules for X", "ports to open on X"."""

from __future__ import annotations

from exgraph.languages.articles import GUARD
from exgraph.languages.hosts import where_it_runs
from exgraph.languages.meanings import Word
from exgraph.languages.words import article, pattern, whole, words
from exgraph.sources.shapes.cells.directions import DIRECTION_BESIDE, Direction, direction_of
from exgraph.sources.shapes.roles.role_labels import clean_label, is_no_role
from exgraph.sources.shapes.titles.doing import says_what_is_done
from exgraph.sources.shapes.titles.title import LONGEST_NAME, PORTS_OF, VERB, Title, has_clause
from exgraph.sources.shapes.titles.title_names import (
    LONGEST_FORMED,
    goes_on,
    is_activity,
    is_dated,
    is_proper,
    is_role_name,
    is_traffic,
    may_be_named,
    may_be_role,
    plain_name,
    without_article,
)

_INTRODUCED = (r"^(?:[\w/-]+\s+){0,4}?", *PORTS_OF)
_OWN = r"(?P<own>\S.*)$"
_RULES_OF = pattern(*_INTRODUCED, r"\s+", Word.OF, r"\s+", article, _OWN)
_RULES_TO = pattern(
    *(*_INTRODUCED, r"\s+(?:(?P<to>", Word.TO_ROLE, r"(?!\s+", Word.NOT_TO_ROLE, r"))|", Word.FROM_ROLE, r")\s+"),
    *(article, _OWN),
)
#: "Ports to open on X", "the following ports must be open on X".
_OPEN_ON = pattern(
    *(r"\b", Word.RULES, r"\s.{0,60}?\b", Word.OPENED, r"\s+", Word.OPENED_ON, r"\s+", article, _OWN),
)
#: "X needs the following outbound connections", "X listens on these ports".
_NEEDS = pattern(
    *("^", article, r"(?P<own>[^,;:]{2,80}?)\s+", Word.NEEDS, r"\s+", Word.FOLLOWING, r"\b.*\b", Word.RULES),
)
_OF_RULES = pattern(
    r"^(?P<own>[^\s、，。][^、，。]*?)\s*",
    Word.POSSESSIVE,
    r"\s*(?:",
    Word.POSSESSED,
    "|",
    Word.INBOUND,
    "|",
    Word.OUTBOUND,
    ")",
)
_OWN_RULES = pattern(r"^(?P<own>\S.*?)\s*[:–—-]?\s+(?:", Word.OWN_RULES, r"\s+)*", *PORTS_OF, "$")
#: What is attached has the words of rules in it.
_BESIDE = ("(?P<beside>(?=.*", whole(Word.PORTS_SAID, Word.RULES, Word.GROUP), r")[^()（）]*?)")
_ATTACHED = pattern(
    *(*_BESIDE, r"(?:\s*[(（]|\s+)\s*(?:", Word.ATTACHED, r")(?:\s+|(?<=[^\x00-\x7f])\s*)(?P<own>[^()（）]+)[)）]?"),
)
_ATTACHED_BEHIND = pattern(*_BESIDE, r"\s*[(（](?P<own>[^()（）]+?)\s*(?:", Word.ATTACHED_BEHIND, r")[)）]")
_GROUP = pattern(whole(Word.GROUP))
#: How something runs, and not what: "if it is running in debug mode".
_IN_A_WAY = pattern("^", whole(Word.IN_PLACE), r"\s")
#: Before the name of a host: "For the ledger nodes".
_SAID_FOR = pattern("^", Word.OF, r"\s+", article, r"(?P<own>\S.*)$")
_EACH = pattern("^", whole(Word.EVERY), r"\s*")
_SENTENCE = pattern("^", Word.SENTENCE, r"\b")
_TOPICS = pattern(whole(Word.TOPIC))
#: What stands beside a topic in a title that says a direction and names nobody: "reglas de entrada".
_OF_WAY = pattern(whole(Word.INBOUND, Word.OUTBOUND, Word.IN, Word.OUT, Word.OF, Word.ARTICLE, Word.UNSPECIFIC))
_PORTS = pattern(whole(Word.PORT_NOUN))
#: Beside ports or a direction: "outgoing ports/hosts".
_HOSTS_SAID = pattern(whole(Word.HOSTS_SAID))


def attached_to(line: str) -> Title | None:
    """The host that rules are applied to: "Cloud rules (applied to all relays)", "rules assigned to the relay"."""
    match = _ATTACHED().fullmatch(line) or _ATTACHED_BEHIND().fullmatch(line)
    if match is None:
        return None
    beside = match["beside"]
    if _GROUP().search(beside) and _TOPICS().sub("", _GROUP().sub("", beside)).strip(" :：-–—"):
        # What is attached is a group with a name of its own.
        return None
    own = without_article(clean_label(_EACH().sub("", match["own"])))
    named = may_be_named(own) and (is_role_name(own) or is_proper(own))
    return Title(line, own=own, direction=direction_of(beside)) if named else None


def own_title(line: str) -> Title:
    direction = direction_of(line)
    for sentence in where_it_runs():
        match = sentence.search(line)
        own = clean_label(match["own"]) if match else ""
        if 0 < len(own.split()) <= LONGEST_NAME and _IN_A_WAY().match(own) is None:
            return Title(line, own=own, direction=direction)
    if names_nobody(line, direction):
        return Title(line, direction=direction)
    for own_rules in (_OPEN_ON, _NEEDS, _RULES_OF, _OF_RULES, _OWN_RULES):
        match = own_rules().match(line)
        if (
            match
            and (own := plain_name(match["own"]))
            and _TOPICS().sub("", own).strip(" ,.-/()&:")
            and len(own.split()) <= LONGEST_FORMED
            and not is_dated(own)
            and not _SENTENCE().match(own)
            and not VERB().search(own)
            and not (goes_on(own) or is_traffic(own) or says_what_is_done(own))
        ):
            if own.casefold() in words(Word.UNSPECIFIC):
                # "System requirements" are those of what the document is about.
                return Title(line, direction=direction)
            # "Platform requirements" is a topic, "Platform servers: requirements" is none.
            sure = is_role_name(own) if own_rules is _OWN_RULES else not is_activity(own)
            return Title(line, own=own, direction=direction, sure=sure and not is_no_role(own))
    match = _RULES_TO().match(line)
    if match and may_be_role(own := clean_label(match["own"])):
        inward = match["to"] is not None
        sure = not (is_activity(own) or is_no_role(own) or has_clause(own))
        if direction is Direction.IN and not inward:
            return Title(line, source=own, direction=direction, sure=sure)
        if direction is Direction.OUT and inward:
            return Title(line, destination=own, direction=direction, sure=sure)
        direction = direction or (Direction.IN if inward else Direction.OUT)
        return Title(line, own=own, direction=direction, sure=sure)
    own = without_article(clean_label(DIRECTION_BESIDE().sub("", line)))
    if (said_for := _SAID_FOR().match(own)) and is_role_name(said_for["own"]):
        own = said_for["own"]
    named = len(own.split()) <= LONGEST_NAME and not (_SENTENCE().match(own) or goes_on(own))
    # "Listening ports on the servers" is no name of one, in whatever words.
    sure = is_role_name(own) and _PORTS().search(own) is None
    return Title(line, own=own if named else "", direction=direction, bare=True, sure=sure)


def names_nobody(line: str, direction: Direction | None) -> bool:
    """Whether a title has only words for topics, a direction and, beside these, hosts: "outgoing ports/hosts"."""
    rest = _TOPICS().sub("", line.replace(GUARD, ""))
    rest = rest if direction is None else _OF_WAY().sub("", rest)
    return not (rest if rest == line else _HOSTS_SAID().sub("", rest)).strip(" ,.-–—/()&:（）：、")
