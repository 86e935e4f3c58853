"""Ends of connections that stand in a table's title: `A > B`, `Inbound rules for X`, `traffic between X`."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from exgraph.languages.articles import GUARD, guarded
from exgraph.languages.hosts import where_it_runs
from exgraph.languages.known import languages
from exgraph.languages.meanings import Word
from exgraph.languages.port_transports import port_transports
from exgraph.languages.routes import routes
from exgraph.languages.title_forms import FORMS, by_ports, folded_title, title_forms
from exgraph.languages.words import article, is_unspaced, pattern, spaced, whole, words
from exgraph.sources.shapes.arrows import ARROW
from exgraph.sources.shapes.directions import DIRECTION_BESIDE, Direction, direction_of, is_direction
from exgraph.sources.shapes.group_names import group_called, group_in_title
from exgraph.sources.shapes.phrase_pairs import names_at_arrow
from exgraph.sources.shapes.role_labels import clean_label, is_no_role
from exgraph.sources.shapes.title_names import (
    LONGEST_FORMED,
    LONGEST_UNSPACED,
    goes_on,
    is_activity,
    is_dated,
    is_proper,
    is_role_name,
    is_traffic,
    may_be_named,
    may_be_role,
    may_name,
    named_behind_kind,
    plain_name,
    without_article,
    without_possessive,
    without_small_article,
)
from exgraph.values.applications import find
from exgraph.values.service import PORTED

_LONGEST = 200

#: Emphasis of Markdown; a name may have low lines inside it.
_EMPHASIS = re.compile(r"(?<![\w_])_([^\W_](?:[^_]*[^\W_])?)_(?![\w_])")
_BULLET = re.compile(r"^[-–•▪*+]\s+(?=\S)")
_DASH = re.compile(r"\s+[–—]\s+|\s+-{1,2}\s+")

_PORTS_OF = (Word.RULES, r"(?:\s+", Word.USED, r")*")
_INTRODUCED = (r"^(?:[\w/-]+\s+){0,4}?", *_PORTS_OF)
_OWN = r"(?P<own>\S.*)$"

#: What only introduces the roles of a title: numbering, "Table 3.", "Ports used for", "Traffic".
_NUMBERING = pattern(
    *(r"^\s*(?:", Word.NUMBERED_PART, r"\s*[\d.:\-–]+\s*[.:)–-]*\s*|\d+(?:\.\d+)*[.)]?\s+)"),
)
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
#: A sentence that says something of rules, and where they are kept, is no name.
_VERB = pattern(whole(Word.VERB))
#: What a clause has and no name.
_SAYS_MORE = pattern(whole(Word.VERB, Word.FOLLOWING))
_IN_CLOUD = pattern(r"\s+", Word.IN_PLACE, r"\s+", Word.CLOUD, "$")
_TRANSPORT_NAMED = pattern(rf"\b({'|'.join(PORTED)})\b")
_OF_RULES = pattern(r"^(?P<own>[^\s、，。][^、，。]*?)\s*", Word.POSSESSIVE, r"\s*", Word.POSSESSED)
_OWN_RULES = pattern(r"^(?P<own>\S.*?)\s*[:–—-]?\s+(?:", Word.OWN_RULES, r"\s+)*", *_PORTS_OF, "$")
_BETWEEN = pattern(
    *(r"\b", Word.BETWEEN, r"\s+", article, r"(?P<who>\S.*)$"),
    *(r"|(?:^|[、，。：:])\s*(?P<cjk>[^\s、，。：:][^、，。：:]*?)\s*", Word.BETWEEN_BEHIND),
)
#: "Inbound (A → B)": the pair is in the brackets.
_ARROW_SET_OFF = re.compile(r"(?P<beside>[^()（）]+?)\s*[(（](?P<inside>[^()（）]+)[)）]")
#: "To be opened for incoming" is said of ports, and is no end.
_OPENED = pattern(whole(Word.OPENED))
#: How a sentence begins that only says what the table is for.
_TABLE_SAYS = pattern(
    *("^(?:", Word.THIS_TABLE, r"\s*\S{0,2}?\s*", Word.TABLE_SHOWS, "|", Word.IN_THIS_TABLE, r"\s*)"),
)
_TABLE_SAYS_BEHIND = pattern(r"\s*", Word.TABLE_SHOWS_BEHIND, "$")
_PARTS = pattern(whole(Word.PARTS))
_LONGEST_BETWEEN = 8
_AND = pattern(spaced(Word.AND, Word.AND_LETTER), r"|(?<=\S)", Word.AND_ATTACHED, r"\s+")
_ARTICLE = pattern("^", article)
_A_TO_B = pattern(r"^(?P<a>\S.*?)\s+", Word.TO, r"\s+(?:", Word.DEFINITE, r"\s+)?(?P<b>\S.*)$")
_HYPHENATED_PAIR = pattern(
    *(r"(?P<a>\w[\w ]{0,40}?)(?:-", Word.TO, "-| ", Word.TO, r" |\s*[-–]+>\s*|\s*→\s*)(?P<b>\w[\w ]{0,40})"),
)
_REACH = pattern("^", Word.REACH, r"\s+(?:", Word.DEFINITE, r"\s+)?")
_TRAFFIC = pattern(r"\s+", Word.TRAFFIC, "$")
_INTRODUCTION = pattern(
    *(r"^(?:[\w/-]+\s+){0,3}?", *_PORTS_OF, r"\s*(?:", Word.OF, r"\s+(?:", Word.RULES, r"\s+)?|:\s*)"),
)
_SENTENCE = pattern("^", Word.SENTENCE, r"\b")
_ATTACHED = pattern("^", whole(Word.ATTACHED), r"(?=\s|$)|^", "(?=[^\x00-\x7f])", Word.ATTACHED)
_ATTACHED_BEHIND = pattern(Word.ATTACHED_BEHIND, r"\W*$")
_RULES_ALONE = pattern(r"(?:", whole(Word.OWN_RULES, Word.USED, Word.GROUP), r"\s*)*", whole(Word.PORTS_SAID))
_ROLE_NOUN = pattern(whole(Word.ROLE_NOUN))
_TOPICS = pattern(whole(Word.TOPIC))
_ACTIVITY = pattern(whole(Word.ACTIVITY))
#: What stands beside a topic in a title that says a direction and names nobody: "reglas de entrada".
_OF_WAY = pattern(whole(Word.INBOUND, Word.OUTBOUND, Word.OF, Word.ARTICLE, Word.UNSPECIFIC))
#: Beside ports or a direction: "outgoing ports/hosts".
_HOSTS_SAID = pattern(whole(Word.HOSTS_SAID))
#: In words.
_LONGEST_NAME = 8
#: A form that may say something else: the name has to be a role's by its noun.
_SAY_LITTLE = (Word.FORM_NAMED_HOST, Word.FORM_NAMED_INWARD, Word.FORM_NAMED_OUTWARD)
_CLAUSE = pattern(whole(Word.CLAUSE))
MARKUP = {"admonition": "NOTE|TIP|IMPORTANT|WARNING|CAUTION"}
#: How a paragraph that is set off begins.
_ADMONITION = re.compile(rf"(?:{MARKUP['admonition']})\s*:\s+", re.IGNORECASE)
#: A short line that ends so, right above a table, is its title.
_ENDS_LINE = (":", "：")


@dataclass(frozen=True, slots=True)
class Title:
    """What a title says of ends: a pair, or the one host the table is about (`own`), and a direction.

    Of a pair, one end alone may be named: "Inbound traffic from X" has the source. `bare`: the title is nothing but
    the name of the host, without a word about rules or ports. `transport` is the one that the title names. `sure`: its
    form says that it names an end, not that a name merely stands there. `undirected`: a pair of which neither is said
    to open the connection. `also` is what the title calls the host besides. `unclear`: it has a pair whose names are
    not sure, and speaks of the ends of the table all the same.
    """

    text: str = ""
    source: str = ""
    destination: str = ""
    both_ways: bool = False
    own: str = ""
    direction: Direction | None = None
    bare: bool = False
    transport: str = ""
    sure: bool = True
    undirected: bool = False
    also: str = ""
    unclear: bool = False

    @property
    def is_pair(self) -> bool:
        return bool(self.source and self.destination)


def read_title(text: str) -> Title:
    """What a title says. Titles longer than a line of print say nothing."""
    # Some converters escape an arrow twice.
    plain = _BULLET.sub("", _EMPHASIS.sub(r"\1", html.unescape(" ".join(text.split()))))
    line = clean_label(_IN_CLOUD().sub("", _NUMBERING().sub("", plain)))
    if not line or len(line) > _LONGEST:
        return Title(text)
    if name := named_behind_kind(line):
        return Title(line, own=name, bare=True)
    pair = arrow_pair(line)
    if pair is not None and _put_to(pair.destination):
        one = read_title(pair.source)
        return replace(one, text=line, sure=one.sure or may_be_named(one.own))
    pair = pair and _alone(pair, line)
    if pair is not None and not (_may_be_end(pair.source) and _may_be_end(pair.destination)):
        return Title(line, direction=direction_of(line))
    said = guarded(line)
    formed = _formed(line)
    if pair is None and (group := group_in_title(line)) is not None:
        title = Title(line, own=group.own, direction=direction_of(line), sure=group.sure, also=group.also)
    elif formed is not None and formed.sure:
        title = formed
    else:
        title = pair or _between(said) or _worded_pair(said) or formed or _own(said)
    named = {name.lower() for name in _TRANSPORT_NAMED().findall(line)}
    # "All ports are TCP unless otherwise noted" says it of rows that name none alone.
    return replace(title, transport=named.pop()) if len(named) == 1 and port_transports(line) is None else title


def _alone(pair: Title, line: str) -> Title:
    """The pair without what the phrase says besides the names; without names where that is not sure."""
    turned = line.rfind(pair.source) > line.find(pair.destination)
    first, last = (pair.destination, pair.source) if turned else (pair.source, pair.destination)
    rules = not (_may_be_end(first) and _may_be_end(last))
    first, last, sure = names_at_arrow(first, last)
    if rules or not sure:
        return replace(pair, source="", destination="", unclear=True)
    return replace(pair, source=last if turned else first, destination=first if turned else last)


def _put_to(text: str) -> bool:
    """Whether what stands behind an arrow is not an end but what is done with the one before it: "attach to web01"."""
    return _ATTACHED().match(text) is not None or _ATTACHED_BEHIND().search(text) is not None


def _may_be_end(text: str) -> bool:
    """Whether one side of an arrow in a title may be an end: a day, a version and words for rules alone are none."""
    return not is_dated(text) and _RULES_ALONE().fullmatch(text) is None


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


def arrow_pair(text: str) -> Title | None:
    """The two ends of `A → B`; `None` for another text."""
    line = " ".join(text.split())
    if len(line) > _LONGEST:
        return None
    if (set_off := _ARROW_SET_OFF.fullmatch(line)) and is_direction(set_off["beside"]):
        line = set_off["inside"]
    arrows = list(ARROW.finditer(line))
    if len(arrows) != 1:
        # Several are a path through menus or a chain of hops, not a pair.
        return None
    arrow = arrows[0]
    left, right = clean_label(line[: arrow.start()]), clean_label(line[arrow.end() :])
    introduction = _INTRODUCTION().match(left)
    if introduction and introduction.end() < len(left):
        left = left[introduction.end() :]
    if not left or not right:
        return None
    if arrow["left"]:
        left, right = right, left
    both = arrow["both"] is not None
    return Title(line, left, right, both_ways=both)


def half_arrow(text: str) -> tuple[str, str] | None:
    """The source and the destination of an arrow with one side alone, the other empty: `→ B`, `A →`, `← A`.

    `None` for another text, and where only a direction stands at the arrow.
    """
    line = " ".join(text.split())
    arrows = list(ARROW.finditer(line)) if len(line) <= _LONGEST else []
    if len(arrows) != 1 or arrows[0]["both"]:
        return None
    arrow = arrows[0]
    left, right = clean_label(line[: arrow.start()]), clean_label(line[arrow.end() :])
    if bool(left) == bool(right) or direction_of(left or right) or is_no_role(left or right):
        return None
    return (right, left) if arrow["left"] else (left, right)


def between_pair(text: str) -> Title | None:
    """The two ends of "between A and B", or of "between nodes"; `None` for another text, and for a sentence."""
    line = " ".join(text.split())
    return _between(line) if len(line.split()) <= _LONGEST_BETWEEN else None


def _formed(line: str) -> Title | None:
    """The title as one of the forms that languages have for titles of ports; `None` where no form has names in it."""
    line = _TABLE_SAYS_BEHIND().sub("", _TABLE_SAYS().sub("", line).strip(" 。"))
    without_ports = by_ports().sub("", line).strip(" :：")
    if without_ports != line and (pair := _by_forms(without_ports, (Word.FORM_BETWEEN, Word.FORM_PAIR))):
        return pair
    return _by_forms(line, FORMS)


def _by_forms(line: str, forms: tuple[Word, ...]) -> Title | None:
    folded = folded_title(line)
    for form in title_forms():
        match = form.expression.fullmatch(line) if form.says in forms and form.may_fit(folded) else None
        if match is None:
            continue
        named = {name: text for name, text in match.groupdict().items() if name != "at"}
        names = {name: without_small_article(plain_name(text)) for name, text in named.items()}
        if not all(map(may_be_named, names.values())):
            continue
        if len(names) > 1 and any(map(is_activity, names.values())):
            # "From installation to operation" is no connection.
            continue
        title = _said_by(form.says, names, line)
        if title is not None:
            return title
    return None


def _said_by(says: Word, names: dict[str, str], line: str) -> Title | None:
    """What a form says of the names in it; `None` for one that says little of a name that is not a role's."""
    if says is Word.FORM_BETWEEN:
        return Title(line, names["a"], names["b"], both_ways=True, undirected=True)
    if says is Word.FORM_PAIR:
        return Title(line, names["a"], names["b"])
    own = names["own"]
    if is_traffic(own):
        return None
    if says in (Word.FORM_SOURCE, Word.FORM_DESTINATION):
        sure = _CLAUSE().search(own) is None and not is_no_role(own) and (is_role_name(own) or is_proper(own))
        if not sure or own.casefold() in words(Word.UNSPECIFIC):
            return None
        return Title(line, source=own) if says is Word.FORM_SOURCE else Title(line, destination=own)
    if says is Word.FORM_NAMED_HOST and (possessor := without_possessive(own)):
        says, own = Word.FORM_HOST, possessor
    if own.casefold() in words(Word.UNSPECIFIC) or (says is Word.FORM_REQUIRED and is_activity(own)):
        # "Advanced outbound rules" are those of what the document is about, as is what an installation requires.
        return Title(line, direction=direction_of(line))
    sure = not is_activity(own) and _CLAUSE().search(own) is None
    if says is Word.FORM_NAMED_HOST and not is_role_name(own):
        return Title(line, own=own, direction=direction_of(line), sure=False) if is_unspaced(line) else None
    if says is Word.FORM_REQUIRED:
        sure = sure and (is_role_name(own) or (is_proper(own) and find(own) is None))
    if says in _SAY_LITTLE:
        sure = sure and (is_role_name(own) or (own.istitle() and may_name(own)))
    direction = direction_of(line.replace(own, " "))
    if says in (Word.FORM_INWARD, Word.FORM_NAMED_INWARD):
        if direction is Direction.OUT:
            # "Outbound connections to X" are another host's.
            return Title(line, destination=own, direction=direction, sure=sure)
        direction = Direction.IN
    elif says in (Word.FORM_OUTWARD, Word.FORM_NAMED_OUTWARD):
        if direction is Direction.IN:
            return Title(line, source=own, direction=direction, sure=sure)
        direction = Direction.OUT
    return Title(line, own=own, direction=direction, sure=sure)


def _between(line: str) -> Title | None:
    match = _BETWEEN().search(line)
    if match is None:
        return None
    said = _TRAFFIC().sub("", match["who"] or _TABLE_SAYS().sub("", match["cjk"])).strip()
    who = clean_label(said)
    ends = [clean_label(_ARTICLE().sub("", part)) for part in _AND().split(said)]
    if match["cjk"] and any(len(end) > LONGEST_UNSPACED for end in ends):
        return None
    if any(_VERB().search(end) for end in ends):
        return None
    if len(ends) == 2 and all(ends):
        return Title(line, ends[0], ends[1], both_ways=True, undirected=True)
    # "..., for communication among services" says what the rest of the sentence is for.
    aside = "," in line[: match.start()]
    # "... between the components" leaves open which of them.
    parts = _PARTS().search(who) is not None and not is_proper(_PARTS().sub("", who))
    return Title(line, who, who) if len(ends) == 1 and who and not (aside or parts) else None


def _worded_pair(line: str) -> Title | None:
    for route in routes():
        if match := route.search(line):
            a, b = (_before_clause(clean_label(end)) for end in (match["a"], _TRAFFIC().sub("", match["b"])))
            done = bool(_ACTIVITY().match(line)) or is_activity(a) or is_activity(b)
            done = done or any(direction_of(end) is not None and _OPENED().search(end) for end in (a, b))
            if may_be_role(a) and may_be_role(b) and not (done or any(map(_SAYS_MORE().search, (a, b)))):
                return Title(line, a, b)
    match = _A_TO_B().match(line)
    if match is None:
        return None
    a, b = match["a"], match["b"]
    introduction = _INTRODUCTION().match(a)
    if introduction and introduction.end() < len(a):
        a = a[introduction.end() :]
    b = clean_label(_TRAFFIC().sub("", _REACH().sub("", b)))
    a, b = (clean_label(_respelled(end)) for end in (a, b))
    short = len(a.split()) <= 5 and len(b.split()) <= 6 and not (_VERB().search(a) or _VERB().search(b))
    return Title(line, a, b) if short and _ROLE_NOUN().search(a) and _ROLE_NOUN().search(b) else None


def _before_clause(end: str) -> str:
    """An end without the rest of its sentence behind a comma: "the bastion, the following ports are open"."""
    name, comma, rest = end.partition(",")
    return name if comma and _SAYS_MORE().search(rest) else end


def _respelled(text: str) -> str:
    """`all-machine` is all machines."""
    for spelling, meant in (pair for language in languages() for pair in language.respelled.items()):
        text = text.replace(spelling, meant)
    return text


def _own(line: str) -> Title:
    direction = direction_of(line)
    for sentence in where_it_runs():
        if (
            (match := sentence.search(line))
            and (own := clean_label(match["own"]))
            and len(own.split()) <= _LONGEST_NAME
        ):
            return Title(line, own=own, direction=direction)
    if _names_nobody(line, direction):
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
            and not _VERB().search(own)
            and not (goes_on(own) or is_traffic(own))
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
        sure = not (is_activity(own) or is_no_role(own) or _CLAUSE().search(own))
        if direction is Direction.IN and not inward:
            return Title(line, source=own, direction=direction, sure=sure)
        if direction is Direction.OUT and inward:
            return Title(line, destination=own, direction=direction, sure=sure)
        direction = direction or (Direction.IN if inward else Direction.OUT)
        return Title(line, own=own, direction=direction, sure=sure)
    own = without_article(clean_label(DIRECTION_BESIDE().sub("", line)))
    named = len(own.split()) <= _LONGEST_NAME and not (_SENTENCE().match(own) or goes_on(own))
    return Title(line, own=own if named else "", direction=direction, bare=True, sure=is_role_name(own))


def _names_nobody(line: str, direction: Direction | None) -> bool:
    """Whether a title has only words for topics, a direction and, beside these, hosts: "outgoing ports/hosts"."""
    rest = _TOPICS().sub("", line.replace(GUARD, ""))
    rest = rest if direction is None else _OF_WAY().sub("", rest)
    return not (rest if rest == line else _HOSTS_SAID().sub("", rest)).strip(" ,.-–—/()&:（）：、")


def titles_above(caption: str, lead: str, headings: tuple[str, ...]) -> Iterator[tuple[str, Title]]:
    """The titles of a table, nearest first, each with what it is called."""
    if caption.strip():
        yield "caption", read_title(caption)
    if group := group_called(lead):
        yield "paragraph above", Title(lead, own=group)
    elif lead.strip() and len(lead) <= _LONGEST:
        title = read_title(_ADMONITION.sub("", lead.rstrip(":： ")))
        # A sentence of prose names no host by itself; it does when it is written as a title is, or is a short line.
        line = lead.rstrip().endswith(_ENDS_LINE) and len(lead.split()) <= _LONGEST_NAME
        named = title.is_pair or title.source or title.destination or title.unclear
        if named or (title.own and (line or not title.bare)):
            yield "paragraph above", title
    for heading in reversed(headings):
        yield "heading", read_title(heading)
