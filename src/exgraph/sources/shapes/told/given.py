"""The ends that a user names for a document: they outweigh titles and what is unstated, and never a cell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from exgraph.sources.shapes.roles.role_labels import spelling_key


@dataclass(frozen=True, slots=True)
class Given:
    """The source and the destination of what has none, and the `host` that a table of peers or directions is from.

    `roles` are labels of which the user speaks as of roles: those are some, also where they are bare numbers.
    """

    source: str = ""
    destination: str = ""
    host: str = ""
    roles: frozenset[str] = frozenset()


NOTHING = Given()


class Use(NamedTuple):
    """What became of one of them (`source`, …) in a row: it is the end there, or else the row's cells say another."""

    end: str
    role: str
    overruled: bool


class Uses(NamedTuple):
    """The same of many rows: how many have it as their end, how many say another, and where the first of these is."""

    end: str
    role: str
    used: int = 0
    overruled: int = 0
    place: str = ""


def use(end: str, given: str, stated: Iterable[str]) -> tuple[Use, ...]:
    """What becomes of an end that the user names where the cells state these; nothing where the user names none."""
    if not given:
        return ()
    return (Use(end, given, any(spelling_key(label) != spelling_key(given) for label in stated)),)


def uses_of_pairs(given: Given, pairs: Iterable[tuple[str, str]]) -> tuple[Use, ...]:
    """What becomes of them where cells state both ends."""
    pairs = tuple(pairs)
    if not pairs or given == NOTHING:
        return ()
    sources, destinations = zip(*pairs, strict=True)
    return (*use("source", given.source, sources), *use("destination", given.destination, destinations))


def summed(tables: Iterable[Iterable[Uses]]) -> dict[str, Uses]:
    """The uses of all tables, by end."""
    found: dict[str, Uses] = {}
    for each in (each for table in tables for each in table):
        known = found.get(each.end, Uses(each.end, each.role))
        used, overruled = known.used + each.used, known.overruled + each.overruled
        found[each.end] = Uses(each.end, each.role, used, overruled, known.place or each.place)
    return found
