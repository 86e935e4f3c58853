"""Hosts of our own, that rules can be loaded on, and what their classes are called.

They are those of roles that are not everybody: who has the address any is whoever is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from exgraph.auditing.enforce.drafts import Cell
from exgraph.relations.containment import addresses_of_role
from exgraph.relations.host_classes import HostClass, Hosts
from exgraph.values.addresses import AddressSet

#: Characters of a class's name: a label of Kubernetes has no more.
MOST_NAME = 63
_PLAIN = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Own:
    """A class of hosts of our own: its place among all classes, and what it is called in rules."""

    place: int
    name: str
    hosts: HostClass


def own_classes(hosts: Hosts, passing: Iterable[Cell]) -> tuple[Own, ...]:
    """The classes that rules can be loaded on, as far as anything of theirs passes the firewall."""
    foreign = {held.role for held in hosts.foreign}
    left = {held.role for held in hosts.inventory.holdings if held.addresses.is_any} - foreign
    everybody = {hosts.matrix.role(name).id for name in left}
    everybody |= {role.id for role in hosts.matrix.roles if (addresses_of_role(role) or AddressSet()).is_any}
    met = {place for cell in passing for place in cell}
    found: dict[str, Own] = {}
    for place, each in enumerate(hosts.classes):
        if place in met and not everybody.issuperset(each.ends):
            name = _free(_plain(each), found)
            found[name] = Own(place, name, each)
    return tuple(found.values())


def _plain(each: HostClass) -> str:
    """`mailbox-2007.pf-2007`: the roles of a class in characters that every product takes."""
    told = ".".join(_PLAIN.sub("-", end.casefold()).strip("-") for end in each.roles or each.within)
    return told[:MOST_NAME].strip(".-") or "hosts"


def _free(plain: str, taken: Iterable[str]) -> str:
    """The name, or the first of `name-2`, `name-3`, … that is free: hosts of the same roles differ by platform."""
    known, name, number = {*taken}, plain, 1
    while name in known:
        number += 1
        ending = f"-{number}"
        name = plain[: MOST_NAME - len(ending)] + ending
    return name
