"""Names in brackets behind the name of a role: another name of it, `Domain controller (DC)`, or what it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from exgraph.languages.known import remembered
from exgraph.languages.letters import LOOKALIKES
from exgraph.languages.meanings import Word
from exgraph.languages.neutral import TRANSPORTS
from exgraph.languages.words import pattern, whole, words
from exgraph.languages.zone_names import zone_named
from exgraph.values.applications import find

#: A name of its own, without spaces, behind another: "Control hosts (ctl-sg)".
_IN_BRACKETS = re.compile(r"(?P<name>.*\S)\s*[(（](?P<id>[^\s()（）]{2,40})[)）]")
#: Whatever is said in brackets behind a name.
_REMARK = re.compile(r"(?P<name>[^()（）]*[^()（）\s])\s*[(（][^()（）]+[)）]")
_WORD = re.compile(r"[^\W_]+")
_PART = re.compile(r"[^\W\d_]+")
#: How machines and groups are written, and words are not: with a hyphen, an underscore, a dot or a number.
_WRITTEN_AS_ID = re.compile(r"(?=.*[^\W\d_])[\w.-]*(?:[^\W_][-_.][^\W_]|[^\W\d_][0-9])[\w.-]*")
_ZONE = pattern(whole(Word.ZONE_DMZ, Word.ZONE_INTERNET, Word.AREA, Word.ZONE_NOUN))
_SHORTEST = 2


class InBrackets(NamedTuple):
    """`same`: a folded name in brackets → the label that has it, where both are one role. `perhaps`: a label → the name
    in its brackets, where they may be one; `remarked`: a label → the name before its brackets, where they may be."""

    same: dict[str, str]
    perhaps: dict[str, str]
    remarked: dict[str, str]


def ids_in_brackets(labels: Iterable[str]) -> InBrackets:
    """The names in brackets behind others that are used by themselves, too, and that one label alone has.

    Both are one role where the name in brackets abbreviates the other or is written as ids are, and stands behind it
    always; capitals may abbreviate a name of another language. That of a zone, a place, an environment or a protocol
    says where the role stands or what it speaks.

    >>> ids_in_brackets(["Domain controller (DC)", "DC", "Historian (DMZ)", "DMZ"]).same
    {'dc': 'Domain controller (DC)'}

    A remark behind one label alone may say nothing new of the role that is named without it.

    >>> ids_in_brackets(["ALB", "ALB (public subnet)", "Proxy", "Proxy (Rome)", "Proxy (Oslo)"]).remarked
    {'ALB (public subnet)': 'ALB'}
    """
    met = {label.casefold(): label for label in labels}
    found: dict[str, list[tuple[str, str]]] = {}
    for label in met.values():
        if (match := _IN_BRACKETS.fullmatch(label)) and match["id"].casefold() in met:
            found.setdefault(match["id"].casefold(), []).append((match["name"], label))
    named = [match["name"].casefold() for label in met.values() if (match := _IN_BRACKETS.fullmatch(label))]
    same, perhaps = {}, {}
    for inside, outer in found.items():
        name, label = outer[0]
        if len(outer) > 1 or _is_no_role_name(inside):
            continue
        always = name.casefold() not in met and named.count(name.casefold()) == 1
        if abbreviates(inside, name) or (always and _WRITTEN_AS_ID.fullmatch(inside)):
            same[inside] = label
        elif met[inside].isupper():
            perhaps[label] = met[inside]
    return InBrackets(same, perhaps, _remarked(met))


def _remarked(met: Mapping[str, str]) -> dict[str, str]:
    """The labels with a remark in brackets, of a name that stands without one and with no other one."""
    found: dict[str, list[str]] = {}
    for label in met.values():
        match = _REMARK.fullmatch(label)
        if match and match["name"].casefold() in met:
            found.setdefault(match["name"].casefold(), []).append(label)
    return {labels[0]: met[name] for name, labels in found.items() if len(labels) == 1}


@remembered(2048)
def abbreviates(short: str, name: str) -> bool:
    """Whether a short name is made of the letters of another one: of its words' first ones, or of one word's in order.

    >>> abbreviates("DC", "Domain controller"), abbreviates("ctl-sg", "Control hosts")
    (True, True)
    >>> abbreviates("DMZ", "Historian"), abbreviates("Lyon", "Proxy"), abbreviates("or", "Monitor")
    (False, False, False)
    """
    spelled = [_folded(word) for word in _WORD.findall(name) if word.casefold() not in words(Word.ARTICLE, Word.AND)]
    for part in map(_folded, _PART.findall(short)):
        if len(part) < _SHORTEST:
            continue
        initials = "".join(word[0] for word in spelled)
        if part in initials or any(word != part and _in_order(part, word) for word in spelled):
            return True
    return False


def _in_order(part: str, word: str) -> bool:
    """Whether letters stand in a word in this order, from its first one on."""
    signs = iter(word)
    return word[0] == part[0] and all(sign in signs for sign in part)


def _folded(text: str) -> str:
    return text.casefold().translate(LOOKALIKES)


def _is_no_role_name(inside: str) -> bool:
    """Whether a name in brackets is that of a zone, a place, an environment, a product or a protocol."""
    if find(inside) or inside in TRANSPORTS or zone_named(inside):
        return True
    place = words(Word.PLACE_NAME, Word.PRODUCT, Word.CLOUD)
    return any(part in place or _ZONE().fullmatch(part) for part in (inside, *_PART.findall(inside)))
