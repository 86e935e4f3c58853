"""Hosts that play the same roles, as an inventory gives addresses to the roles of a matrix.

The longest prefix wins: an address belongs to the roles of the narrowest entries that hold it, and of two that are
equally narrow to both. So an address in a role's network may be another role's, and `any` is what is left of all.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exgraph.errors import Problem, UnknownName, UnusableInput, suggested
from exgraph.model.inventory import EVERYBODY, Firewall, Holding, Inventory
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role
from exgraph.relations.containment import addresses_of_role, stated_addresses
from exgraph.relations.lookup import end_of, known_names
from exgraph.values.addresses import AddressSet
from exgraph.wording.phrases import Phrase

_FAMILIES = (4, 6)


@dataclass(frozen=True, slots=True)
class HostClass:
    """Addresses that play the same roles on the same platforms, and that the same networks of the document hold.

    `roles` are ids in role order, none for addresses of which no role is known; `foreign` are roles of the inventory
    that the matrix has not. `within` are the roles of the matrix that are addresses themselves - networks, `any` - and
    stand for these, too.
    """

    addresses: AddressSet
    roles: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    platforms: tuple[tuple[str, str], ...] = ()

    @property
    def ends(self) -> tuple[str, ...]:
        """The roles whose flows its hosts have."""
        return *self.roles, *self.within

    @property
    def named(self) -> tuple[str, ...]:
        """The roles that it plays, those that the matrix has not among them."""
        return *self.roles, *self.foreign


@dataclass(frozen=True)
class Hosts:
    """The roles of a matrix with the addresses of an inventory.

    `matrix` is the matrix with these addresses, so that what a network of the document stands for is known. `classes`
    are disjoint and hold every address; the last one is that of all addresses without a role, where there are any.
    `absent` are the roles of the matrix that have no address, `foreign` the entries whose role the matrix has not, and
    `from_document` the roles whose addresses the document states and the inventory does not.
    """

    matrix: Matrix
    inventory: Inventory
    classes: tuple[HostClass, ...]
    absent: tuple[str, ...]
    foreign: tuple[Holding, ...]
    from_document: tuple[str, ...]

    @classmethod
    def of(cls, matrix: Matrix, inventory: Inventory) -> Hosts:
        """Raises `UnusableInput` for platforms that a product has not, and for zones and roles of firewalls that the
        matrix has not; every one of them with its line."""
        return _hosts(matrix, inventory)

    @cached_property
    def addresses(self) -> dict[str, AddressSet]:
        """Role → its addresses, less those that a narrower entry gives to another."""
        found: dict[str, list[AddressSet]] = {}
        for each in self.classes:
            for role in each.named:
                found.setdefault(role, []).append(each.addresses)
        return {role: AddressSet.union(sets) for role, sets in found.items()}

    def between(self, firewall: Firewall | None, source: HostClass, destination: HostClass) -> bool:
        """Whether what goes from one class to another passes a firewall; everything passes one that names no ends."""
        if firewall is None or not firewall.between:
            return True
        ours, theirs = self._belonging(source), self._belonging(destination)
        pairs = ((self._names[one], self._names[other]) for one, other in firewall.between)
        return any(
            (_holds(one, ours) and _holds(other, theirs)) or (_holds(one, theirs) and _holds(other, ours))
            for one, other in pairs
        )

    def _belonging(self, each: HostClass) -> frozenset[str]:
        """The roles and zones of a class, as they are told apart."""
        return frozenset({*each.named, *(f"zone:{self.matrix.zone_of(role).id}" for role in each.roles)})

    @cached_property
    def _names(self) -> dict[str, str]:
        """What a firewall calls an end → the role, `zone:` and the zone, or everybody."""
        named = {end for firewall in self.inventory.firewalls for pair in firewall.between for end in pair}
        return {name: _end(self.matrix, self.inventory, name) for name in named}


def _holds(end: str, belonging: frozenset[str]) -> bool:
    return end == EVERYBODY or end in belonging


def _end(matrix: Matrix, inventory: Inventory, name: str) -> str:
    if name == EVERYBODY:
        return name
    try:
        end = end_of(matrix, name)
    except UnknownName:
        if name in inventory.roles:
            return name
        raise
    return f"zone:{end.name}" if end.is_zone else end.name


@dataclass(frozen=True, slots=True)
class _Item:
    """A range of addresses of one family with the role that it plays, and how wide the entry is."""

    lower: int
    upper: int
    width: int
    role: str
    platform: str


def _hosts(matrix: Matrix, inventory: Inventory) -> Hosts:
    known: dict[str, str | None] = {}
    for name in inventory.roles:
        try:
            known[name] = matrix.role(name).id
        except UnknownName:
            known[name] = None
    problems = [*_platform_problems(matrix, inventory, known), *_firewall_problems(matrix, inventory)]
    if problems:
        raise UnusableInput(problems)
    listed = {role for role in known.values() if role is not None}
    stated = {
        role.id: found
        for role in matrix.roles
        if role.id not in listed and (found := stated_addresses(role)) is not None
    }
    own = {role.id: found for role in matrix.roles if (found := addresses_of_role(role)) is not None}
    holdings = [(known[held.role] or held.role, held.addresses, held.platform) for held in inventory.holdings]
    holdings += [(role, AddressSet.parse(part), "") for role, found in stated.items() for part in found.networks()]
    order = {role.id: place for place, role in enumerate(matrix.roles)}
    classes = tuple(_classes(holdings, own, order))
    played = {role for each in classes for role in each.roles}
    with_addresses = _with_addresses(matrix, classes)
    return Hosts(
        with_addresses,
        inventory,
        classes,
        tuple(role.id for role in matrix.roles if role.id not in played and role.id not in own),
        tuple(held for held in inventory.holdings if known[held.role] is None),
        tuple(stated),
    )


def _with_addresses(matrix: Matrix, classes: Iterable[HostClass]) -> Matrix:
    found: dict[str, list[AddressSet]] = {}
    for each in classes:
        for role in each.roles:
            found.setdefault(role, []).append(each.addresses)

    def told(role: Role) -> Role:
        if role.id not in found:
            return role
        return replace(role, addresses=tuple(AddressSet.union(found[role.id]).networks()))

    return replace(matrix, roles=tuple(map(told, matrix.roles)))


def _classes(
    holdings: Iterable[tuple[str, AddressSet, str]], own: dict[str, AddressSet], order: dict[str, int]
) -> Iterator[HostClass]:
    """The classes in the order of their roles; that of all addresses without a role is the last."""
    items: dict[int, list[_Item]] = {version: [] for version in _FAMILIES}
    for role, addresses, platform in holdings:
        for version in _FAMILIES:
            for low, up in addresses.spans(version):
                items[version].append(_Item(low, up, up - low + 1, role, platform))
    spans_of: dict[tuple[tuple[tuple[str, str], ...], tuple[str, ...]], dict[int, list[tuple[int, int]]]] = {}
    last = len(order)

    def place(role: str) -> tuple[int, str]:
        return order.get(role, last), role

    for version in _FAMILIES:
        for lower, upper, held, within in _segments(version, items[version], own):
            roles = tuple(sorted(held, key=lambda one: (place(one[0]), one[1])))
            around = tuple(sorted(within, key=place))
            spans_of.setdefault((roles, around), {}).setdefault(version, []).append((lower, upper))
    keys = sorted(spans_of, key=lambda key: (not key[0], [place(role) for role, _ in key[0]], key))
    for roles, around in keys:
        addresses = AddressSet()
        for version, spans in spans_of[roles, around].items():
            addresses |= AddressSet.of(version, spans)
        names = tuple(dict.fromkeys(role for role, _ in roles))
        yield HostClass(
            addresses,
            tuple(role for role in names if role in order),
            tuple(role for role in names if role not in order),
            around,
            tuple((role, platform) for role, platform in roles if platform),
        )


def _segments(
    version: int, items: list[_Item], own: dict[str, AddressSet]
) -> Iterator[tuple[int, int, frozenset[tuple[str, str]], frozenset[str]]]:
    """The line of all addresses of a family, cut where anything begins or ends: who plays what between the cuts."""
    (everything,) = AddressSet.every().spans(version)
    turning: dict[int, list[int | str]] = {everything[0]: []}
    for number, item in enumerate(items):
        turning.setdefault(item.lower, []).append(number)
        turning.setdefault(item.upper + 1, []).append(number)
    for role, addresses in own.items():
        for lower, upper in addresses.spans(version):
            turning.setdefault(lower, []).append(role)
            turning.setdefault(upper + 1, []).append(role)
    cuts = sorted(turning)
    within: set[str] = set()
    active: dict[int, set[int]] = {}
    widths: list[int] = []
    for place, cut in enumerate(cuts):
        if cut > everything[1]:
            break
        for turned in turning[cut]:
            if isinstance(turned, str):
                within ^= {turned}
                continue
            same = active.setdefault(items[turned].width, set())
            if not same:
                heapq.heappush(widths, items[turned].width)
            same ^= {turned}
        while widths and not active[widths[0]]:
            heapq.heappop(widths)
        narrowest = active[widths[0]] if widths else ()
        held = frozenset((items[number].role, items[number].platform) for number in narrowest)
        until = cuts[place + 1] - 1 if place + 1 < len(cuts) else everything[1]
        yield cut, min(until, everything[1]), held, frozenset(within)


def _platform_problems(matrix: Matrix, inventory: Inventory, known: dict[str, str | None]) -> Iterator[Problem]:
    told: set[tuple[str, str]] = set()
    for held in inventory.holdings:
        role = known[held.role]
        if not held.platform or role is None or (role, held.platform) in told:
            continue
        told.add((role, held.platform))
        product = matrix.product_of(role)
        platforms = [span.platform for span in product.dynamic] if product is not None else []
        if held.platform not in platforms:
            message = Phrase.of(
                "inventory.platform", name=held.platform, role=role, known=suggested(held.platform, platforms)
            )
            yield _problem(message, held)


def _firewall_problems(matrix: Matrix, inventory: Inventory) -> Iterator[Problem]:
    for firewall in inventory.firewalls:
        for name in dict.fromkeys(end for pair in firewall.between for end in pair):
            try:
                _end(matrix, inventory, name)
            except UnknownName:
                known = suggested(name, [*known_names(matrix), *inventory.roles])
                yield _problem(Phrase.of("inventory.end", firewall=firewall.id, name=name, known=known), firewall)
        for interface, zone in firewall.interfaces:
            try:
                matrix.zone(zone)
            except UnknownName as error:
                message = Phrase.of("inventory.interface", firewall=firewall.id, interface=interface, said=str(error))
                yield _problem(message, firewall)


def _problem(message: Phrase, about: Holding | Firewall) -> Problem:
    return Problem(str(message), about.origin.file, about.origin.line, phrase=message)
