"""Labels that name several roles: "A and B", "A / B", where the document shows that these are roles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from exgraph.languages.endings import undeclined
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, spaced
from exgraph.sources.shapes.role_labels import clean_label, is_address, names_company
from exgraph.sources.shapes.title_names import is_role_name, names_role

#: The roles that a label names.
Members = Callable[[str], tuple[str, ...]]

_JOIN = pattern(spaced(Word.AND, Word.AND_LETTER, Word.OR, Word.OR_LETTER), r"|\s+[/&+]\s+")
#: A part that begins so leans on the one before it.
_DEPENDS = pattern("^", Word.LEANS, r"\s")
#: "Web/App": of more words, a slash without spaces joins what narrows one noun.
_JOINED_WORDS = re.compile(r"\w[\w.-]+(?:/\w[\w.-]+)+")
_LONGEST = 5


def alone(label: str) -> tuple[str, ...]:
    """Of a label that names one role: itself."""
    return (label,)


def members_of(lists: Mapping[str, tuple[str, ...]]) -> Members:
    """The roles that labels name where these are `lists`."""
    return lambda label: lists.get(label, (label,))


def members_known(unknown: Callable[[str], str]) -> Members:
    """The roles that labels name where a profile has all of them; `unknown` tells why it has not a label."""

    def members(label: str) -> tuple[str, ...]:
        parts = _parts(label) if unknown(label) else (label,)
        return (label,) if any(map(unknown, parts)) else parts

    return members


def role_lists(labels: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Label → the roles it names: where one of them is a role by itself, or stands in another list.

    >>> role_lists(["Scraper", "Shipper / Scraper", "Backup and Replication"])
    {'Shipper / Scraper': ('Shipper', 'Scraper')}
    """
    met = tuple(dict.fromkeys(labels))
    joined = {label: parts for label in met if len(parts := _parts(label)) > 1}
    single = {label.casefold() for label in met if label not in joined}
    return {
        label: parts
        for label, parts in joined.items()
        if (any(part.casefold() in single for part in parts) or _stands_elsewhere(label, parts, joined))
        and not _share_a_noun(parts, single)
    }


def _parts(label: str) -> tuple[str, ...]:
    if "(" in label or "（" in label or is_address(label) or names_company(label):
        # What is joined in a bracket explains; an address and a company's name are one.
        return (label,)
    if _JOINED_WORDS.fullmatch(label):
        return tuple(label.split("/"))
    parts = tuple(clean_label(part) for part in _JOIN().split(label))
    if any(_DEPENDS().match(part) for part in parts[1:]):
        # "The first and of the second" is one phrase.
        return (label,)
    return parts if all(part and len(part.split()) <= _LONGEST for part in parts) else (label,)


def _share_a_noun(parts: tuple[str, ...], single: set[str]) -> bool:
    """Whether one noun is that of all parts: "server and agent nodes", "small or large server", "nodo primario y sec.".

    It stands in the last part, or at the beginning of the first; a part that is a role by itself needs none.
    """
    if all(part.casefold() in single for part in parts):
        return False
    bare = [part for part in parts if part.casefold() not in single and not is_role_name(part)]
    if _begins_with_noun(parts[0]):
        return any(part in bare for part in parts[1:])
    if not is_role_name(parts[-1]):
        return False
    if " " in parts[-1] and any(part in bare for part in parts[:-1]):
        return True
    return _is_plural(parts[-1]) and not all(is_role_name(part) and _is_plural(part) for part in parts[:-1])


def _begins_with_noun(part: str) -> bool:
    """Whether a name has its noun first and what narrows it behind: "servidor web"."""
    first, _, rest = part.partition(" ")
    return bool(rest) and is_role_name(first) and not names_role(rest)


def _is_plural(name: str) -> bool:
    last = name.casefold().split()[-1]
    return undeclined(last) != last


def _stands_elsewhere(label: str, parts: tuple[str, ...], joined: dict[str, tuple[str, ...]]) -> bool:
    """Whether the same list occurs with another part."""
    said = {part.casefold() for part in parts}
    others = ({part.casefold() for part in others} for other, others in joined.items() if other != label)
    return any(len(said & other) >= min(len(said), len(other)) - 1 and said & other for other in others)
