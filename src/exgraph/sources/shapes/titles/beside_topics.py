"""The host that a title sets off from what it is about: "Firewall rules (print server)", "Ports: relay host"."""

from __future__ import annotations

import re

from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.cells.directions import direction_of
from exgraph.sources.shapes.roles.role_labels import clean_label
from exgraph.sources.shapes.titles.own_titles import names_nobody
from exgraph.sources.shapes.titles.title import LONGEST_TITLE, Title
from exgraph.sources.shapes.titles.title_names import is_proper, is_role_name, may_be_named, may_name, without_article
from exgraph.values.applications import find

_BRACKET = re.compile(
    rf"(?P<topic>[^()（）]{{1,{LONGEST_TITLE}}}?)\s*[(（](?P<own>[^()（）]{{1,{LONGEST_TITLE}}})[)）]"
)
_BEHIND = re.compile(
    rf"(?P<topic>[^()（）:：–—]{{1,{LONGEST_TITLE}}}?)(?:\s+[–—-]{{1,2}}\s+|\s*[:：]\s*)(?P<own>[^:：–—]+)"
)
_BEFORE = re.compile(
    rf"(?P<own>[^()（）:：–—]{{1,{LONGEST_TITLE}}}?)(?:\s+[–—-]{{1,2}}\s+|\s*[:：]\s*)(?P<topic>[^:：–—]+)"
)
#: The topic is rules or ports, not settings.
_OF_RULES = pattern(whole(Word.PORTS_SAID, Word.RULES))
#: What stands beside ports: "open", "required".
_BESIDE_PORTS = pattern(whole(Word.PORTS_BESIDE))


def host_beside_topic(line: str) -> Title | None:
    """What a title says that has words for rules or ports and, set off from them, the name of a host.

    A name without the noun of a role is not sure.

    >>> [host_beside_topic(line).own for line in ("Firewall rules (print server)", "Relay host – open ports")]
    ['print server', 'Relay host']
    >>> host_beside_topic("Settings (print server)"), host_beside_topic("Ports (TCP)")
    (None, None)
    """
    for form in (_BRACKET, _BEHIND, _BEFORE):
        if (match := form.fullmatch(line)) is None:
            continue
        topic, own = match["topic"], without_article(clean_label(match["own"]))
        direction = direction_of(topic)
        about_rules = _OF_RULES().search(topic) is not None and names_nobody(_BESIDE_PORTS().sub("", topic), direction)
        if not (about_rules and may_be_named(own)) or direction_of(own) is not None or find(own) is not None:
            continue
        sure = is_role_name(own)
        if sure or (may_name(own) and is_proper(own)):
            return Title(line, own=own, direction=direction, sure=sure, listens=sure and direction is None)
    return None
