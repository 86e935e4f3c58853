"""Whether a phrase of a title may be the name of a role: a few words, no topic, no sentence, no date."""

from __future__ import annotations

import re

from exgraph.languages.meanings import Word
from exgraph.languages.words import UNSPACED, article, is_unspaced, pattern, whole, with_spaces
from exgraph.sources.shapes.cells.arrows import ARROW
from exgraph.sources.shapes.roles.role_labels import clean_label, is_address, is_no_role
from exgraph.sources.shapes.titles.doing import says_what_is_done
from exgraph.values.applications import find
from exgraph.values.end_labels import is_any

#: In signs, of a script without spaces.
LONGEST_UNSPACED = 40
#: In words: a name that a sentence gives, one that a whole title gives, and one that stands by itself.
_LONGEST_NAME, LONGEST_FORMED, _LONGEST_BARE = 8, 6, 5

_ROLE_NOUN = pattern(whole(Word.ROLE_NOUN))
_TOPICS = pattern(whole(Word.TOPIC))
_ACTIVITY = pattern(whole(Word.ACTIVITY))
_MAY_BE_TOPIC = pattern(Word.MAY_BE_TOPIC)
_LINKS = pattern(whole(Word.OF, Word.ARTICLE, Word.LEANS))
_LEADS_TO = pattern(whole(Word.OF, Word.ARTICLE, Word.FROM_ROLE, Word.TO_ROLE))
#: A sentence that says something of rules, and where they are kept, is no name.
_VERB = pattern(whole(Word.VERB))
_SENTENCE = pattern("^", Word.SENTENCE, r"\b")
#: A month, a day of the week or a time of day.
_MOMENT = ("(?:", article, whole(Word.TIME_NAME), r"|\d{1,2}(?:[:.]\d{2})?\s*(?:", Word.HOUR, r")?(?:\d{2})?)")
_TIME = pattern(*_MOMENT)
#: A day, a year, a version or a span of time in the place of a name.
_DATED = pattern(
    *(r"^\W*\d[\d.,/-]*\W*$|\d\W{0,2}\b", Word.MONTH, r"|\b", Word.MONTH, r"\w*\W{1,2}\d"),
    *(r"|\d(?:[^\W\d_]{2})?\s+", Word.OF, r"\s+", whole(Word.TIME_NAME)),
    *("|^", article, "(?:", Word.NUMBERED, r")\s+\d"),
    *("|^", *_MOMENT, r"\s+\w{1,3}\s+", *_MOMENT, "$|^", article, whole(Word.TIME_NAME), r"\s+(?:\w{1,3}\s+)?\d"),
)
_OF_STAGE = ("(?:", whole(Word.STAGE, Word.ARTICLE, Word.OF), "|", Word.ELIDED, ")")
_STAGE = pattern(*_OF_STAGE, r"(?:[\W_]*", *_OF_STAGE, ")*")
#: "The client's access to the server" is no server.
_INSIDE = pattern(r"\S\s+", with_spaces(Word.TO_ROLE), r"\s+\S")
#: What stands before one end of two.
_ROUTED = pattern(whole(Word.BETWEEN, Word.BETWEEN_BEHIND, Word.FROM_ROLE))
_DIRECTED = pattern(whole(Word.INBOUND, Word.OUTBOUND))
#: An article that begins a name: before a word in small letters, or where it is never anything else.
_ARTICLE_FIRST = pattern(
    *(
        "^(?:",
        Word.DEFINITE,
        r"\s+|",
        Word.ELIDED,
        r"(?-i:(?=[^\W\d_A-Z]))|(?P<article>",
        Word.ARTICLE,
        r")\s+)(?=(?P<next>\w+))",
    ),
)
_CONNECTING = pattern("^", Word.CONNECTING, r"\s+", article)
#: The operation of a host is that host's.
_LOOKED_THROUGH = pattern(
    *("^", article, Word.LOOKED_THROUGH, rf"(?:\s+|(?<=['’{UNSPACED}]))", article, r"(?=\S)"),
    *(r"|(?<=\S)\s*", whole(Word.LOOKED_THROUGH_BEHIND), "$"),
)
#: Where a sentence goes on, there is no name: "be opened for incoming", "the traffic from".
_GOES_ON = pattern(
    *(r"^(?-i:", Word.TO_BE, r")\s|\s(?-i:(?:", Word.FROM_ROLE, "|", Word.TO_ROLE, "|", Word.BETWEEN),
    *("|", Word.ARTICLE, "|", Word.LEANS, "))$"),
)
#: "that you use", behind a name or before it.
_RELATIVE = pattern(r"(?<=\S),?\s+", Word.RELATIVE, r"(?:\s.*)?$")
_RELATIVE_BEFORE = pattern(r"^.*", Word.RELATIVE_BEFORE, r"\s*(?=\S)")
_POSSESSIVE = pattern(Word.POSSESSIVE_ENDING, "$")
_QUALITY = pattern(whole(Word.QUALITY))
_PARTS = pattern(whole(Word.PARTS))
_TRAFFIC_LAST = pattern(r"(?:^|[\s-])", Word.TRAFFIC, "$")
_ENDS_OPEN = pattern(r"\s", Word.AND, r"(?:\s+(?:", Word.ARTICLE, "|", Word.YOUR, r"))?$")
#: What is left of a longer phrase: "ports for the server".
_OF_PORTS = pattern("^", with_spaces(Word.PORTS_SAID), r"\s(?:.*\s)?(?:", with_spaces(Word.OF), r")\s")
#: What begins so leans on the name before it, in languages without spaces; in Korean many a noun begins so.
_OWNED = pattern(r"^(?![\uac00-\ud7af])", Word.POSSESSIVE)
_KIND = pattern("^", Word.HOST_KIND, r"(?:\s*[:：]\s*|\s+[–—-]{1,2}\s+)(?=\S)")
#: "Example clients" are none of the document's.
_EXAMPLE = pattern("^", whole(Word.SAMPLE), r"\s+(?=\S)")
_BRACKETED = re.compile(r"\s*[(（][^()（）]*[)）]$")


def names_role(text: str) -> bool:
    """Whether a phrase has a noun that makes it a role: server, client, node, …"""
    return _ROLE_NOUN().search(text) is not None


def is_role_name(text: str) -> bool:
    """Whether a phrase by itself is the name of a role: a few words, with a noun of roles at one end, and no topic."""
    label = clean_label(text)
    bracket = _BRACKETED.search(label)
    name = _BRACKETED.sub("", label).strip()
    if bracket and is_address(bracket[0].strip(" ()（）")):
        return True
    if bracket and _is_kind_of(name, clean_label(bracket[0].strip(" ()（）"))):
        return True
    if not name or len(name.split()) > _LONGEST_BARE or is_no_role(name):
        return False
    if (_ACTIVITY().search(name) and not _is_product(name)) or _EXAMPLE().match(name) or says_what_is_done(name):
        return False
    if ARROW.search(label) or _INSIDE().search(name):
        return False
    if _VERB().search(name) or (_DIRECTED().search(name) and _LEADS_TO().search(name)):
        # "Inbound on the server" is a direction and a name; "Incoming mail server" is a name.
        return False
    nouns = [noun for noun in _ROLE_NOUN().finditer(name) if not _MAY_BE_TOPIC().fullmatch(noun[0])]
    ends = [noun for noun in nouns if noun.end() == len(name)]
    begins = [noun for noun in nouns if noun.start() == 0]
    return bool(ends) or (bool(begins) and not _TOPICS().search(_LINKS().sub("", name)))


def _is_kind_of(name: str, kind: str) -> bool:
    """Whether a bracket behind a proper name says what the machine is: "Rook (media server)"."""
    few, nouns = kind.split(), [noun for noun in _ROLE_NOUN().finditer(kind) if noun.end() == len(kind)]
    says_kind = is_role_name(kind) or (len(few) > 1 and bool(nouns) and may_name(kind))
    if not (says_kind and may_name(name) and is_proper(name)) or find(name) is not None:
        return False
    return may_be_named(name) and not (_VERB().search(name) or _DIRECTED().search(name))


def _is_product(name: str) -> bool:
    """Whether words of an activity stand inside the name of a product that ends with the noun of a role: every word has
    a capital, and the first is none of what is done: "Heron Update Server", not "Update Server"."""
    first, *rest = name.split()
    capitals = all(word[0].isupper() or any(map(str.isupper, word)) for word in (first, *rest))
    begins = _ACTIVITY().match(name) or _SENTENCE().match(name) or _QUALITY().match(name) or _TOPICS().match(name)
    return len(rest) >= 2 and capitals and not begins and _ACTIVITY().search(rest[-1]) is None


def names_one_by_kind(text: str) -> bool:
    """Whether a phrase has the noun of a role between words that narrow it and the name that it has.

    >>> names_one_by_kind("central video server Heron"), names_one_by_kind("new server settings")
    (True, False)
    """
    label = clean_label(text)
    if not 0 < len(label.split()) <= _LONGEST_BARE or _TOPICS().search(label) or _VERB().search(label):
        return False
    for noun in _ROLE_NOUN().finditer(label):
        before, behind = label[: noun.start()].split(), label[noun.end() :].split()
        if before and behind and all(map(str.islower, before)) and not any(word[0].islower() for word in behind):
            return True
    return False


def may_name(text: str) -> bool:
    """Whether a phrase may be a name at all: a few words, none of which says what is done or what it is about."""
    few = 0 < len(text.split()) <= _LONGEST_BARE
    return few and not (_ACTIVITY().search(text) or _TOPICS().search(text) or is_no_role(text))


def is_proper(text: str) -> bool:
    """Whether a name has a word that is written with a capital, as that of a product, and none of what it is about.

    In a script without capitals it is a word in Latin letters, beside another one.
    """
    capital = any(word[0].isupper() for word in text.split())
    return capital and (not is_unspaced(text) or len(text.split()) > 1) and _QUALITY().search(text) is None


def names_parts(text: str) -> bool:
    """Whether a phrase leaves open which parts of a whole it means: "between the components".

    >>> names_parts("various components"), names_parts("Relay services"), names_parts("nodes")
    (True, False, False)
    """
    return _PARTS().search(text) is not None and not is_proper(_PARTS().sub("", text))


def is_activity(text: str) -> bool:
    """Whether a phrase begins with what is done: "installation of the server", but not "deployment server"."""
    begins = _ACTIVITY().match(text)
    if begins is None:
        return False
    rest = text[begins.end() :].strip(" -")
    if " " not in text and any(noun.end() == len(text) > noun.start() for noun in _ROLE_NOUN().finditer(text)):
        # One word that ends with the noun of a role is its name: "Installationsserver".
        return False
    # Where a noun follows in the genitive, it is no compound.
    compound = text.isascii() and 0 < len(rest.split()) <= 2
    return not (compound and _ROLE_NOUN().search(rest) and not _LINKS().search(rest))


def may_be_named(text: str) -> bool:
    """Whether what a form has in the place of a name is one: a few words, no verb, no date, version or topic."""
    if not text or len(text.split()) > LONGEST_FORMED or (is_unspaced(text) and len(text) > LONGEST_UNSPACED):
        return False
    if _is_torn(text) or not any(map(str.isalnum, text)):
        return False
    if is_no_role(text) or goes_on(text) or any(says_more().search(text) for says_more in (_VERB, _DATED, _ROUTED)):
        return False
    if any(begins().match(text) for begins in (_SENTENCE, _OF_PORTS, _OWNED)) or ARROW.search(text):
        return False
    if says_what_is_done(text):
        return False
    return bool(_TOPICS().sub("", text).strip(" ,.-/()&:、，"))


def may_be_role(text: str) -> bool:
    """Whether a phrase that a sentence has in the place of an end may be one."""
    few = 0 < len(text.split()) <= _LONGEST_NAME and not (is_no_role(text) or is_dated(text))
    few = few and _VERB().search(text) is None and not (goes_on(text) or _is_torn(text) or says_what_is_done(text))
    return few and bool(_TOPICS().sub("", text).strip(" ,.-/"))


def _is_torn(text: str) -> bool:
    """Whether a text is a piece of another one: half a bracket, or a small letter alone."""
    opened = text.count("(") + text.count("（") - text.count(")") - text.count("）")
    return opened != 0 or (len(text) == 1 and text.islower())


def goes_on(text: str) -> bool:
    """Whether a phrase is a piece of a sentence, and no name: "be opened for", "incoming traffic from the proxy"."""
    routed = _DIRECTED().search(text) is not None and _ROUTED().search(text) is not None
    return routed or _GOES_ON().search(text) is not None or _ENDS_OPEN().search(text) is not None


def is_dated(text: str) -> bool:
    """Whether a day, a year or a version stands in the place of a name: "12 May", "version 5"."""
    return _DATED().search(text) is not None


def is_time(text: str) -> bool:
    """Whether a text is a month, a day of the week or a time of day and nothing else.

    >>> is_time("May"), is_time("8 am"), is_time("12 May"), is_time("May server")
    (True, True, False, False)
    """
    return _TIME().fullmatch(text) is not None


def is_stage(text: str) -> bool:
    """Whether a text names an environment alone: rules stand there, and nobody connects from there.

    >>> is_stage("Production"), is_stage("the test environment"), is_stage("test server")
    (True, True, False)
    """
    return _STAGE().fullmatch(text.strip()) is not None


def plain_name(text: str) -> str:
    """A name without what a title says beside it: "communication with X", "X to work properly"."""
    named = _RELATIVE_BEFORE().sub("", _RELATIVE().sub("", clean_label(_CONNECTING().sub("", text))))
    return clean_label(_LOOKED_THROUGH().sub("", named)).rstrip(" –—-")


def without_possessive(name: str) -> str:
    """A name without the ending that says that something is its own: "Relay's"; empty for a name without it."""
    found = _POSSESSIVE().search(name)
    return name[: found.start()] if found else ""


def is_traffic(text: str) -> bool:
    """Whether a phrase says what goes from one to another, and is no name: "pod-to-pod communication"."""
    return _TRAFFIC_LAST().search(text) is not None


def named_behind_kind(text: str) -> str:
    """The name behind the noun of its kind: "Node: pve1", "Server – Relay"; empty for another title.

    >>> [named_behind_kind(title) for title in ("Node: pve1", "Server – Requirements", "Client – Server")]
    ['pve1', '', '']
    """
    kind = _KIND().match(text)
    if kind is None:
        return ""
    name = clean_label(text[kind.end() :])
    says_name = may_name(name) and not (_DIRECTED().search(name) or _VERB().search(name) or is_dated(name))
    says_name = says_name and not is_any(name)
    return name if says_name and _ROLE_NOUN().fullmatch(name) is None else ""


def without_article(name: str) -> str:
    """A name without the article that it begins with, where that is no part of it.

    >>> without_article("Die Datenbank"), without_article("L'agent"), without_article("Die Casting Server")
    ('Datenbank', 'agent', 'Die Casting Server')
    >>> without_article("Le serveur de gestion"), without_article("A Coruña"), without_article("OS image")
    ('serveur de gestion', 'A Coruña', 'OS image')
    """
    match = _ARTICLE_FIRST().match(name)
    if match is None:
        return name
    article, rest = match["article"], name[match.end() :]
    if article and article.isupper() and len(article) > 1:
        return name
    noun = _ROLE_NOUN().fullmatch(rest) is not None
    return rest if article is None or match["next"][0].islower() or noun else name


def without_small_article(name: str) -> str:
    """A name that a title has behind other words, without an article in small letters: that is no part of a name.

    >>> without_small_article("o Relay Center"), without_small_article("A Coruña")
    ('Relay Center', 'A Coruña')
    """
    match = _ARTICLE_FIRST().match(name)
    return name[match.end() :] if match and name[0].islower() else name
