"""Labels that name several roles: "A and B", "A / B", where the document shows that these are roles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from exgraph.languages.endings import undeclined
from exgraph.languages.meanings import Word
from exgraph.languages.words import is_unspaced, pattern, spaced, whole, words
from exgraph.sources.shapes.roles.host_names import is_host_name
from exgraph.sources.shapes.roles.role_labels import clean_label, is_address, names_company
from exgraph.sources.shapes.titles.title_names import is_proper, is_role_name, names_role

#: The roles that a label names.
Members = Callable[[str], tuple[str, ...]]

_JOIN = pattern(
    *(spaced(Word.AND, Word.AND_LETTER, Word.OR, Word.OR_LETTER), r"|(?<=\S)", Word.AND_ATTACHED, r"\s+"),
    r"|\s+[/&+]\s+",
)
#: A part that begins so leans on the one before it.
_DEPENDS = pattern("^", Word.LEANS, r"\s")
#: "Web/App": of more words, a slash without spaces joins what narrows one noun.
_JOINED_WORDS = re.compile(r"\w[\w.-]+(?:/\w[\w.-]+)+")
_WORD = re.compile(r"\w+")
_COMMA = re.compile(r"\s*,\s*")
_SLASH = re.compile(r"\s/\s|\w/\w")
_BRACKETS = "()（）"
_BRACKET = re.compile(r"[(（][^()（）]*[)）]")
_SPACED_SLASH = re.compile(r"\s+/\s+")
#: "Hub (second floor)" is the hub as well.
_REMARK = re.compile(r"\s*[(（][^()（）]*[)）]$")
_AREA_FIRST = pattern("^", whole(Word.AREA))
_AREA_LAST = pattern(whole(Word.AREA), "$")
_LONGEST, _LONGEST_ALONE = 5, 3
_SEVERAL = 3
#: In signs, of a script without spaces: a noun, and the shortest name that may have one of its own.
_NOUN, _SHORTEST_NAME = 2, 4


class _List(NamedTuple):
    """What a label joins. `tight`: by slashes without spaces beside them, in a script that has spaces."""

    parts: tuple[str, ...]
    tight: bool = False
    slash: bool = False


def alone(label: str) -> tuple[str, ...]:
    """Of a label that names one role: itself."""
    return (label,)


def members_of(lists: Mapping[str, tuple[str, ...]]) -> Members:
    """The roles that labels name where these are `lists`."""
    return lambda label: lists.get(label, (label,))


def one_name(members: Members, stands_for: Mapping[str, str]) -> Members:
    """The roles that labels name, each by the label that stands for it, if another does."""
    return lambda label: tuple(dict.fromkeys(stands_for.get(each, each) for each in members(label)))


def members_known(unknown: Callable[[str], str]) -> Members:
    """The roles that labels name where a profile has all of them; `unknown` tells why it has not a label."""

    def members(label: str) -> tuple[str, ...]:
        parts = _joined(label).parts if unknown(label) else (label,)
        return (label,) if any(map(unknown, parts)) else parts

    return members


def role_lists(labels: Iterable[str], named: Iterable[str] = ()) -> dict[str, tuple[str, ...]]:
    """Label → the roles it names: where one of them is a role by itself, or stands in another list.

    `named` are roles that the document names besides, in its titles.

    A slash without spaces may be part of a name: there all of them are, or there are three names and more. A bare noun
    beside one is no name.

    >>> role_lists(["Scraper", "Shipper / Scraper", "Backup and Replication"])
    {'Shipper / Scraper': ('Shipper', 'Scraper')}
    >>> role_lists(["Control", "Control/Server", "Web", "Mail", "Web/Mail"])
    {'Web/Mail': ('Web', 'Mail')}
    """
    met = tuple(dict.fromkeys(labels))
    joined = {label: found for label in met if len((found := _joined(label)).parts) > 1}
    single = {
        name.casefold() for label in (*met, *named) if label not in joined for name in (label, _REMARK.sub("", label))
    }
    companies = {label: parts for label in met if names_company(label) and (parts := _beside_company(label, single))}
    shown = {
        label: found
        for label, found in joined.items()
        if _is_shown(label, found, joined, single)
        and not (found.slash and _is_name_with_slash(found, single))
        and not _share_a_noun(found.parts, single)
    }
    return companies | {
        label: found.parts
        for label, found in shown.items()
        # "Set / agent" beside "Set / Web client" is no list where that is none.
        if _is_shown(label, found, shown, single)
    }


def perhaps_several(labels: Iterable[str]) -> tuple[str, ...]:
    """The labels that join names of which nothing shows whether these are several roles, or one.

    A slash often stands between two names of one thing: there one of them has to be like another role of the document.

    >>> perhaps_several(["Orders and Billing", "Proxy / Cache", "Web server and client nodes", "Web/Mail", "Ledger"])
    ('Orders and Billing',)
    >>> perhaps_several(["Proxy / Cache", "Cache host"])
    ('Proxy / Cache',)
    """
    met = tuple(dict.fromkeys(labels))
    single = {label.casefold() for label in met}
    joined = [(label, _joined(label)) for label in met]
    others = [_words_of(label) for label, found in joined if len(found.parts) == 1]
    return tuple(
        label
        for label, found in joined
        if len(found.parts) > 1
        and not found.tight
        and not (found.slash and not any(_is_like_one(part, others) for part in found.parts))
        and all(_may_stand_alone(part) for part in found.parts)
        and not (found.slash and _is_name_with_slash(found, single))
        and not _share_a_noun(found.parts, single)
    )


def _is_like_one(part: str, others: Iterable[frozenset[str]]) -> bool:
    """Whether the words of a part are among those of another role, or those of that role among its own."""
    own = _words_of(part)
    return any(own and other and (own <= other or other <= own) for other in others)


def _words_of(label: str) -> frozenset[str]:
    return frozenset(_WORD.findall(label.casefold()))


def _may_stand_alone(part: str) -> bool:
    """Whether a part looks like a whole name: a short one, and none that ends a company's, "GmbH & Co. KG"."""
    spoken = part.split()
    company = any(word.casefold().rstrip(".") in words(Word.COMPANY_FORM) for word in spoken)
    return len(spoken) <= _LONGEST_ALONE and not company and (is_role_name(part) or is_proper(part))


def _beside_company(label: str, single: set[str]) -> tuple[str, ...]:
    """A company and those that stand behind it, "Foo & Sons, Till"; none where one of these is no role elsewhere."""
    first, *behind = (clean_label(part) for part in _COMMA.split(label))
    return (first, *behind) if behind and all(part.casefold() in single for part in behind) else ()


def _joined(label: str) -> _List:
    bare = _BRACKET.sub("", label)
    if set(bare) & set(_BRACKETS) or is_address(label) or is_host_name(label) or names_company(label):
        # An address, a URL and a company's name are one.
        return _List((label,))
    if bare != label:
        # What is joined in a bracket explains.
        return _with_brackets(label)
    slash = _SLASH.search(label) is not None
    if _JOINED_WORDS.fullmatch(label):
        parts = tuple(label.split("/"))
        return _List(parts, tight=not any(map(is_unspaced, parts)), slash=True)
    parts = tuple(clean_label(part) for part in _JOIN().split(label))
    if any(_DEPENDS().match(part) for part in parts[1:]):
        # "The first and of the second" is one phrase.
        return _List((label,))
    short = all(part and len(part.split()) <= _LONGEST for part in parts)
    return _List(parts, slash=slash) if short else _List((label,))


def _with_brackets(label: str) -> _List:
    """What a label joins by slashes, some of whose names have a bracket behind them: `Queue / Store (east)`."""
    parts = tuple(clean_label(part) for part in re.split(_SPACED_SLASH, label))
    whole_parts = all(part and not set(_BRACKET.sub("", part)) & set(_BRACKETS) for part in parts)
    short = all(len(_BRACKET.sub("", part).split()) <= _LONGEST for part in parts)
    return _List(parts, slash=True) if len(parts) > 1 and whole_parts and short else _List((label,))


def _is_shown(label: str, found: _List, joined: Mapping[str, _List], single: set[str]) -> bool:
    """Whether the document shows that the parts of a label are roles."""
    roles = [part.casefold() in single for part in found.parts]
    if found.tight:
        return all(roles) or _are_several_names(found.parts)
    if any(part.casefold() in words(Word.INTERNET) for part in found.parts):
        # Nothing is called the internet and something else.
        return True
    if found.slash and len(found.parts) >= _SEVERAL and _are_whole_names(found.parts):
        # One thing has no three names.
        return True
    return any(roles) or _are_plurals(found.parts) or _stands_elsewhere(label, found.parts, joined)


def _are_plurals(parts: tuple[str, ...]) -> bool:
    """Whether each part is the plural of a noun of roles, and nothing else: "workers and clients" are two kinds."""
    return all(len(part.split()) == 1 and is_role_name(part) and _is_plural(part) for part in parts)


def _are_whole_names(parts: tuple[str, ...]) -> bool:
    return all(_may_stand_alone(_REMARK.sub("", part)) for part in parts)


def _are_several_names(parts: tuple[str, ...]) -> bool:
    """Whether there are more names than one thing has: "Keeper/Ledger/Beacon". Of abbreviations, one may be all."""
    return len(parts) >= _SEVERAL and all(part[0].isupper() and part[1:].islower() for part in parts)


def _is_name_with_slash(found: _List, single: set[str]) -> bool:
    """Whether a slash is part of a name: a bare noun stands beside it, "Control/Server", which is no role by itself.

    With no spaces beside the slash all parts have to be; and several of them stand for different things: "Users /
    Clients".
    """
    bare = [part for part in found.parts if part.casefold() in words(Word.BARE_NOUN)]
    if found.tight:
        return 0 < len(bare) < len(found.parts) and not all(part.casefold() in single for part in found.parts)
    return any(part.casefold() not in single and not _is_plural(part) for part in bare)


def _share_a_noun(parts: tuple[str, ...], single: set[str]) -> bool:
    """Whether one noun is that of all parts: "server and agent nodes", "small or large server", "nodo primario y sec.".

    It stands in the last part, or at the beginning of the first; a part that is a role by itself needs none.
    """
    if all(part.casefold() in single for part in parts):
        return False
    bare = [part for part in parts if part.casefold() not in single and not is_role_name(part)]
    if _begins_with_noun(parts[0]):
        return any(part in bare for part in parts[1:])
    last = parts[-1]
    narrowed = [part for part in parts[:-1] if part in bare and not _has_noun_of_its_own(part, single)]
    if is_unspaced(last) and any(is_unspaced(part) and len(part) < len(last) for part in narrowed):
        # Without spaces each longer name may end with a noun.
        return True
    if not (is_role_name(last) or _AREA_LAST().search(last)):
        return False
    if " " in last and narrowed:
        return True
    return _is_plural(last) and not all(is_role_name(part) and _is_plural(part) for part in parts[:-1])


def _begins_with_noun(part: str) -> bool:
    """Whether a name has its noun first and what narrows it behind: "servidor web"."""
    first, _, rest = part.partition(" ")
    return bool(rest) and (is_role_name(first) or _AREA_FIRST().match(first) is not None) and not names_role(rest)


def _has_noun_of_its_own(part: str, single: set[str]) -> bool:
    """Whether a name without spaces ends as a role by itself does, with a noun: 训练程序 beside 评测程序."""
    long = is_unspaced(part[-1:]) and len(part) >= _SHORTEST_NAME
    return long and any(other.endswith(part[-_NOUN:].casefold()) for other in single)


def _is_plural(name: str) -> bool:
    last = name.casefold().split()[-1]
    return undeclined(last) != last


def _stands_elsewhere(label: str, parts: tuple[str, ...], joined: Mapping[str, _List]) -> bool:
    """Whether the same list occurs with another part."""
    said = {part.casefold() for part in parts}
    others = ({part.casefold() for part in other.parts} for name, other in joined.items() if name != label)
    return any(len(said & other) >= min(len(said), len(other)) - 1 and said & other for other in others)
