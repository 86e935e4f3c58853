"""A set of roles in as few words as say it exactly: `every other role`, `all of Clients but X`, `Client 05, 10`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exgraph.drawing.boxes.accepted import Accepted
from exgraph.drawing.captions import name_of
from exgraph.wording.phrases import phrase

#: Roles of a zone from which on one that is missing is said instead of those that are there.
LEAST_BUT = 4
#: Roles of a matrix from which on all of them are said as such.
LEAST_EVERY = 4
#: Names with one head, from which on it is said once.
LEAST_HEAD = 3
_TAIL = 6


def words_for(about: Accepted, ends: Iterable[str], box: str, language: str) -> str:
    """The roles that a row is about, as one text. `box` is the box of the row: "other" is what is not in it."""
    found = frozenset(ends)
    own = frozenset(about.members.get(box, ()))
    others = frozenset().union(*about.roles_of.values()) - own
    missing = others - found
    if len(others) >= LEAST_EVERY and not found & own:
        if not missing:
            return phrase(language, "pictures.rows-every-other")
        if len(missing) == 1 and len(others) > LEAST_EVERY:
            return phrase(language, "pictures.rows-every-but", name=_name(about, next(iter(missing)), language))
    return "; ".join(_by_zone(about, found, own, language))


def words_of_roles(about: Accepted, ends: frozenset[str], language: str) -> str:
    """Some roles, as one text."""
    return "; ".join(_by_zone(about, ends, frozenset(), language))


def words_of_zone(about: Accepted, ends: frozenset[str], zone: str, language: str) -> str:
    """Some roles of one zone, as one text."""
    everyone = about.roles_of[zone]
    if ends == everyone and len(ends) > 1:
        return phrase(language, "pictures.rows-all-of", zone=name_of(about.matrix.zone(zone), language))
    return ", ".join(names_of(about, ends, language))


def _by_zone(about: Accepted, found: frozenset[str], own: frozenset[str], language: str) -> Iterator[str]:
    for zone, everyone in about.roles_of.items():
        there = found & everyone
        if not there:
            continue
        rest = everyone - own
        name = name_of(about.matrix.zone(zone), language)
        missing = rest - there
        several = len(about.roles_of) > 1
        if not missing and len(rest) > 1 and several:
            word = "pictures.rows-all-of" if rest == everyone else "pictures.rows-others-of"
            yield phrase(language, word, zone=name)
        elif len(missing) == 1 and len(rest) >= LEAST_BUT and several:
            but = _name(about, next(iter(missing)), language)
            yield phrase(language, "pictures.rows-all-but", zone=name, name=but)
        else:
            yield ", ".join(names_of(about, there, language))


def names_of(about: Accepted, roles: frozenset[str], language: str) -> list[str]:
    """The names in role order; a head that several share is said once: `Client 05, 10, 20`."""
    names = [_name(about, role.id, language) for role in about.matrix.roles if role.id in roles]
    heads: dict[str, list[str]] = {}
    for name in names:
        head, space, tail = name.rpartition(" ")
        if space and len(tail) <= _TAIL and any(letter.isdigit() for letter in tail):
            heads.setdefault(head, []).append(tail)
    told: dict[str, None] = {}
    for name in names:
        head = name.rpartition(" ")[0]
        tails = heads.get(head, [])
        told[f"{head} {', '.join(tails)}" if len(tails) >= LEAST_HEAD and name != head else name] = None
    return list(told)


def _name(about: Accepted, role: str, language: str) -> str:
    return name_of(about.matrix.role(role), language)
