"""Ends of connections that stand in a table's title: `A > B`, `Inbound rules for X`, `traffic between X`."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from exgraph.languages.titles import OF, ROLE_NOUN, RULES, SENTENCE, THE, TOPICS, USED
from exgraph.sources.shapes.arrows import ARROW
from exgraph.sources.shapes.directions import DIRECTION_BESIDE, Direction, direction_of
from exgraph.sources.shapes.role_labels import clean_label

_LONGEST = 200
_LONGEST_CJK_ROLE = 40

_DASH = re.compile(r"\s+[–—]\s+|\s+-{1,2}\s+")

#: What only introduces the roles of a title: numbering, "Table 3.", "Ports used for", "Traffic".
_NUMBERING = re.compile(
    r"^\s*(?:(?:table|figure|section|chapter|tabelle|abschnitt|таблица|раздел|tableau|tabella|tabla|tabela|表|表格|표)\s*[\d.:\-–]+\s*[.:)–-]*\s*"
    r"|\d+(?:\.\d+)*[.)]?\s+)",
    re.IGNORECASE,
)
_RULES_OF = re.compile(rf"^(?:[\w/-]+\s+){{0,4}}?{RULES}(?:\s+{USED})*\s+{OF}\s+{THE}(?P<own>\S.*)$", re.IGNORECASE)
_RULES_TO = re.compile(
    rf"^(?:[\w/-]+\s+){{0,4}}?{RULES}(?:\s+{USED})*\s+(?:(?P<to>to(?!\s+(?:be\s+)?(?:open|allow|enable|configure|permit))|into|towards|zum?|zur|nach|к|ко|vers|hacia)|from|aus|от|из|depuis|desde)"
    rf"\s+{THE}(?P<own>\S.*)$",
    re.IGNORECASE,
)
#: "Ports to open on X", "the following ports must be open on X".
_OPEN_ON = re.compile(
    rf"\b{RULES}\s.{{0,60}}?\b(?:open(?:ed)?|allowed|enabled|available|accessible|reachable|free)\s+(?:on|at|in|for)\s+{THE}"
    r"(?P<own>\S.*)$",
    re.IGNORECASE,
)
#: "X needs the following outbound connections", "X listens on these ports".
_NEEDS = re.compile(
    rf"^{THE}(?P<own>[^,;:]{{2,80}}?)\s+(?:needs?|requires?|uses?|opens?|listens?\s+on|accepts?|makes?|initiates?|must\s+\w+)\s+"
    rf"(?:the\s+following|these|following)\b.*\b{RULES}",
    re.IGNORECASE,
)
#: A sentence that says something of rules, and where they are kept, is no name.
_VERB = re.compile(
    r"\b(?:is|are|was|were|must|should|will|can|may|ensures?|includes?|contains?|that|which)\b", re.IGNORECASE
)
_IN_CLOUD = re.compile(r"\s+(?:in|on|for)\s+(?:AWS|Azure|Google Cloud|GCP)$", re.IGNORECASE)
_TRANSPORT_NAMED = re.compile(r"\b(TCP|UDP|SCTP)\b", re.IGNORECASE)
_CONNECTING = re.compile(
    r"^(?:(?:talking|communicating|communication|connecting|connection|connections|sending data|access|accessing)\s+"
    r"(?:to|with)|связи с|подключения к|взаимодействия с"
    r"|(?:die )?(?:kommunikation mit|verbindung mit|verbindung zu[mr]?))\s+"
    rf"{THE}",
    re.IGNORECASE,
)
_OF_RULES = re.compile(
    r"^(?P<own>[^\s、，。][^、，。]*?)\s*(?:的|の|의)\s*(?:入站|出站|传入|传出|入方向|出方向|受信|送信|インバウンド|アウトバウンド"
    r"|인바운드|아웃바운드|수신|송신|端口|ポート|포트|流量|通信|防火墙|ファイアウォール|방화벽)"
)
_OWN_RULES = re.compile(
    rf"^(?P<own>\S.*?)\s*[:–—-]?\s+(?:(?:inbound|outbound|incoming|outgoing|ingress|egress|network|firewall|required|port"
    rf"|входящ\w+|исходящ\w+|eingehende\w*|ausgehende\w*)\s+)*{RULES}(?:\s+{USED})*$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    rf"\b(?:between|among|within|zwischen|innerhalb|между|entre|tra|fra)\s+{THE}(?P<who>\S.*)$"
    r"|(?:^|[、，。：:])\s*(?P<cjk>[^\s、，。：:][^、，。：:]*?)\s*(?:之间|之間|の?間の|の?間で|の?間に|간의|간에|\s간\s)",
    re.IGNORECASE,
)
#: How a sentence begins that only says what the table is for.
_TABLE_SAYS = re.compile(
    r"^(?:(?:下|此|本|以下|该)表(?:格)?\S{0,2}?(?:描述|列出|说明|介绍|显示|给出)了?"
    r"|(?:이|다음) 표(?:는|에서는|에는)\s*)"
)
_LONGEST_BETWEEN = 8
_AND = re.compile(r"\s+(?:and|und|и|et|e|y)\s+|\s*[与和與と]\s*|(?<=\S)[와과]\s+|\s+및\s+", re.IGNORECASE)
_FROM_TO = (
    re.compile(r"\bfrom\s+(?:the\s+)?(?P<a>\S.*?)\s+(?:to|towards?|into)\s+(?:the\s+)?(?P<b>\S.*)$", re.IGNORECASE),
    re.compile(r"\bto\s+(?:the\s+)?(?P<b>\S.*?)\s+from\s+(?:the\s+)?(?P<a>\S.*)$", re.IGNORECASE),
    re.compile(r"\bvo[nm]\s+(?P<a>\S.*?)\s+(?:zu[mr]?|nach|an|auf)\s+(?P<b>\S.*)$", re.IGNORECASE),
    re.compile(r"\b(?:от|из|с)\s+(?P<a>\S.*?)\s+(?:к|в|на|до)\s+(?P<b>\S.*)$", re.IGNORECASE),
    re.compile(r"\b(?:de|du|des|depuis)\s+(?P<a>\S.*?)\s+(?:vers|à|au|aux)\s+(?P<b>\S.*)$", re.IGNORECASE),
    re.compile(r"\b(?:da|dal|dalla)\s+(?P<a>\S.*?)\s+(?:a|al|alla|verso)\s+(?P<b>\S.*)$", re.IGNORECASE),
    re.compile(r"\b(?:desde|de|do|da)\s+(?P<a>\S.*?)\s+(?:a|al|hacia|hasta|para)\s+(?P<b>\S.*)$", re.IGNORECASE),
    re.compile(r"^(?P<a>\S+?)\s*から\s*(?P<b>\S+?)(?:への?|に|まで)"),
    re.compile(r"^从\s*(?P<a>\S+?)\s*到\s*(?P<b>\S+?)(?:的.*)?$"),
    re.compile(r"^(?P<a>\S.*?)에서\s*(?P<b>\S.*?)(?:으?로)"),
)
_ARTICLE = re.compile(rf"^{THE}", re.IGNORECASE)
_A_TO_B = re.compile(r"^(?P<a>\S.*?)\s+to\s+(?:the\s+)?(?P<b>\S.*)$", re.IGNORECASE)
_HYPHENATED_PAIR = re.compile(
    r"(?P<a>\w[\w ]{0,40}?)(?:-to-| to |\s*[-–]+>\s*|\s*→\s*)(?P<b>\w[\w ]{0,40})", re.IGNORECASE
)
_REACH = re.compile(
    r"^(?:reach|access|contact|(?:connect|talk|get)\s+to|communicate\s+with)\s+(?:the\s+)?", re.IGNORECASE
)
_TRAFFIC = re.compile(
    r"\s+(?:network\s+)?(?:communications?|traffic|connections?|connectivity|flows?|ports?)$", re.IGNORECASE
)
_INTRODUCTION = re.compile(
    rf"^(?:[\w/-]+\s+){{0,3}}?{RULES}(?:\s+{USED})*\s*(?:(?:{OF})\s+(?:{RULES}\s+)?|:\s*)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Title:
    """What a title says of ends: a pair, or the one host the table is about (`own`), and a direction.

    Of a pair, one end alone may be named: "Inbound traffic from X" has the source. `bare`: the title is nothing but
    the name of the host, without a word about rules or ports. `transport` is the one that the title names.
    """

    text: str = ""
    source: str = ""
    destination: str = ""
    both_ways: bool = False
    own: str = ""
    direction: Direction | None = None
    bare: bool = False
    transport: str = ""

    @property
    def is_pair(self) -> bool:
        return bool(self.source and self.destination)


def read_title(text: str) -> Title:
    """What a title says. Titles longer than a line of print say nothing."""
    # Some converters escape an arrow twice.
    line = clean_label(_IN_CLOUD.sub("", _NUMBERING.sub("", html.unescape(" ".join(text.split())))))
    if not line or len(line) > _LONGEST:
        return Title(text)
    title = arrow_pair(line) or _between(line) or _worded_pair(line) or _own(line)
    named = {name.lower() for name in _TRANSPORT_NAMED.findall(line)}
    return replace(title, transport=named.pop()) if len(named) == 1 else title


def dash_pair(text: str) -> tuple[str, str] | None:
    """`A – B`, which is a pair only where both ends are roles; ask the document before believing it."""
    parts = [clean_label(part) for part in _DASH.split(text)]
    return (parts[0], parts[1]) if len(parts) == 2 and all(parts) else None


def pair_in_header(text: str) -> tuple[str, str] | None:
    """The ends of a header like `Client-to-node`."""
    match = _HYPHENATED_PAIR.fullmatch(clean_label(text))
    if match is None:
        return None
    same = match["a"].casefold() == match["b"].casefold()
    return match["a"], match["a"] if same else match["b"]


def names_role(text: str) -> bool:
    """Whether a phrase has a noun that makes it a role: server, client, node, …"""
    return ROLE_NOUN.search(text) is not None


def arrow_pair(text: str) -> Title | None:
    """The two ends of `A → B`; `None` for another text."""
    line = " ".join(text.split())
    if len(line) > _LONGEST:
        return None
    arrows = list(ARROW.finditer(line))
    if len(arrows) != 1:
        # Several are a path through menus or a chain of hops, not a pair.
        return None
    arrow = arrows[0]
    left, right = clean_label(line[: arrow.start()]), clean_label(line[arrow.end() :])
    introduction = _INTRODUCTION.match(left)
    if introduction and introduction.end() < len(left):
        left = left[introduction.end() :]
    if not left or not right:
        return None
    if arrow["left"]:
        left, right = right, left
    return Title(line, left, right, both_ways=arrow["both"] is not None)


def between_pair(text: str) -> Title | None:
    """The two ends of "between A and B", or of "between nodes"; `None` for another text, and for a sentence."""
    line = " ".join(text.split())
    return _between(line) if len(line.split()) <= _LONGEST_BETWEEN else None


def _between(line: str) -> Title | None:
    match = _BETWEEN.search(line)
    if match is None:
        return None
    who = clean_label(_TRAFFIC.sub("", match["who"] or _TABLE_SAYS.sub("", match["cjk"])))
    ends = [clean_label(_ARTICLE.sub("", part)) for part in _AND.split(who)]
    if match["cjk"] and any(len(end) > _LONGEST_CJK_ROLE for end in ends):
        return None
    if len(ends) == 2 and all(ends):
        return Title(line, ends[0], ends[1], both_ways=True)
    return Title(line, who, who) if len(ends) == 1 and who else None


def _worded_pair(line: str) -> Title | None:
    for pattern in _FROM_TO:
        if match := pattern.search(line):
            a, b = clean_label(match["a"]), clean_label(_TRAFFIC.sub("", match["b"]))
            if _may_be_role(a) and _may_be_role(b):
                return Title(line, a, b)
    match = _A_TO_B.match(line)
    if match is None:
        return None
    a, b = match["a"], match["b"]
    introduction = _INTRODUCTION.match(a)
    if introduction and introduction.end() < len(a):
        a = a[introduction.end() :]
    b = clean_label(_TRAFFIC.sub("", _REACH.sub("", b)))
    a = clean_label(a.replace("all-machine", "all machines"))
    b = clean_label(b.replace("all-machine", "all machines"))
    short = len(a.split()) <= 5 and len(b.split()) <= 6
    return Title(line, a, b) if short and ROLE_NOUN.search(a) and ROLE_NOUN.search(b) else None


def _may_be_role(text: str) -> bool:
    return bool(text) and len(text.split()) <= 8 and bool(TOPICS.sub("", text).strip(" ,.-/"))


def _own(line: str) -> Title:
    direction = direction_of(line)
    for pattern in (_OPEN_ON, _NEEDS, _RULES_OF, _OF_RULES, _OWN_RULES):
        match = pattern.match(line)
        if (
            match
            and (own := clean_label(_CONNECTING.sub("", match["own"])))
            and TOPICS.sub("", own).strip(" ,.-/()&:")
            and not SENTENCE.match(own)
            and not _VERB.search(own)
        ):
            return Title(line, own=own, direction=direction)
    match = _RULES_TO.match(line)
    if match and _may_be_role(own := clean_label(match["own"])):
        inward = match["to"] is not None
        if direction is Direction.IN and not inward:
            return Title(line, source=own, direction=direction)
        if direction is Direction.OUT and inward:
            return Title(line, destination=own, direction=direction)
        return Title(line, own=own, direction=direction or (Direction.IN if inward else Direction.OUT))
    rest = TOPICS.sub("", line).strip(" ,.-–—/()&:（）：、")
    if not rest:
        return Title(line, direction=direction)
    own = clean_label(DIRECTION_BESIDE.sub("", line))
    named = len(own.split()) <= 8 and not SENTENCE.match(own)
    return Title(line, own=own if named else "", direction=direction, bare=True)


def titles_above(caption: str, lead: str, headings: tuple[str, ...]) -> Iterator[tuple[str, Title]]:
    """The titles of a table, nearest first, each with what it is called."""
    if caption.strip():
        yield "caption", read_title(caption)
    if lead.strip() and len(lead) <= _LONGEST:
        title = read_title(lead.rstrip(":： "))
        # A sentence of prose names no host by itself; it does when it is written as a title is.
        if title.is_pair or title.source or title.destination or (title.own and not title.bare):
            yield "paragraph above", title
    for heading in reversed(headings):
        yield "heading", read_title(heading)
