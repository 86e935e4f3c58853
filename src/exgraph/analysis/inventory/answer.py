"""Who plays what: the roles of a matrix and an inventory with the addresses that are theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from exgraph.errors import suggested
from exgraph.model.inventory import Firewall, Holding
from exgraph.model.matrix import Matrix
from exgraph.relations.host_classes import HostClass, Hosts
from exgraph.relations.lookup import known_names
from exgraph.tables.answer import Answer
from exgraph.values.addresses import AddressSet
from exgraph.wording.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Played:
    """One role and its addresses. `taken` are those of its entries that narrower entries give to others; `beside` are
    the roles that some of its hosts play, too; `stated`: the document names the addresses, not the inventory."""

    role: str
    zone: str
    addresses: AddressSet
    hosts: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    taken: AddressSet = field(default_factory=AddressSet)
    stated: bool = False


@dataclass(frozen=True, slots=True)
class UnknownRole:
    """A name that the inventory gives addresses to and that the matrix does not know, with the nearest that it does."""

    name: str
    addresses: AddressSet
    places: tuple[str, ...]
    nearest: Phrase | str


@dataclass(frozen=True)
class Inventoried(Answer):
    """The roles that have addresses, in role order, those that have `absent` none, names that are `unknown`."""

    hosts: Hosts = field(repr=False)

    @property
    def matrix(self) -> Matrix:
        """The matrix with the addresses of the inventory."""
        return self.hosts.matrix

    @property
    def absent(self) -> tuple[str, ...]:
        return self.hosts.absent

    @property
    def classes(self) -> tuple[HostClass, ...]:
        """The hosts that play the same roles; the last one is that of all addresses without a role."""
        return self.hosts.classes

    @property
    def firewalls(self) -> tuple[Firewall, ...]:
        return self.hosts.inventory.firewalls

    @property
    def complete(self) -> bool:
        """Whether every role has an address and every name is known."""
        return not self.absent and not self.hosts.foreign

    @cached_property
    def played(self) -> tuple[Played, ...]:
        """The roles that have addresses, in role order."""
        return tuple(self._played())

    def _played(self) -> Iterator[Played]:
        held: dict[str, list[Holding]] = {}
        foreign = {holding.role for holding in self.hosts.foreign}
        for holding in self.hosts.inventory.holdings:
            if holding.role not in foreign:
                held.setdefault(self.matrix.role(holding.role).id, []).append(holding)
        stated = set(self.hosts.from_document)
        for role in self.matrix.roles:
            entries = held.get(role.id, [])
            if not entries and role.id not in stated:
                continue
            addresses = self.hosts.addresses.get(role.id, AddressSet())
            listed = AddressSet.union(entry.addresses for entry in entries)
            beside = dict.fromkeys(
                other for each in self.classes if role.id in each.roles for other in each.named if other != role.id
            )
            yield Played(
                role.id,
                role.zone,
                addresses,
                tuple(dict.fromkeys(entry.host for entry in entries if entry.host)),
                tuple(dict.fromkeys(entry.platform for entry in entries if entry.platform)),
                tuple(beside),
                listed - addresses,
                role.id in stated,
            )

    @cached_property
    def unknown(self) -> tuple[UnknownRole, ...]:
        """The names that the matrix does not know, in the order of the inventory."""
        names: dict[str, list[Holding]] = {}
        for holding in self.hosts.foreign:
            names.setdefault(holding.role, []).append(holding)
        return tuple(
            UnknownRole(
                name,
                self.hosts.addresses.get(name, AddressSet()),
                tuple(dict.fromkeys(entry.origin.place for entry in entries)),
                suggested(name, known_names(self.matrix), [role.id for role in self.matrix.roles]),
            )
            for name, entries in names.items()
        )
