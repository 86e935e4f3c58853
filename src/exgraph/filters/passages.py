"""The ways through the firewalls of an inventory: which filters what goes from one class of hosts to another meets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from exgraph.filters.effective import Passage
from exgraph.model.filter import Condition, Filter, NotUnderstood
from exgraph.model.inventory import Firewall, Inventory
from exgraph.relations.host_classes import HostClass, Hosts
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

#: Which hooks what meets that goes past a firewall, to its own hosts, or from them; an empty one tells nothing.
_HOOKS: Mapping[str, frozenset[str]] = {
    "forward": frozenset({"forward", "inbound", "outbound", "prerouting", "postrouting", ""}),
    "inbound": frozenset({"input", "inbound", "prerouting", ""}),
    "outbound": frozenset({"output", "outbound", "postrouting", ""}),
}
_Key = tuple[tuple[int, frozenset[str], frozenset[str]], ...]


@dataclass(frozen=True)
class Passages:
    """The filters of each firewall, in the order of the inventory; those of no firewall of it are for everything."""

    hosts: Hosts
    filters: tuple[tuple[Firewall, tuple[Filter, ...]], ...]
    _made: dict[_Key, Passage] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, hosts: Hosts, read: Iterable[tuple[Firewall, Iterable[Filter]]]) -> Passages:
        """The filters of several configurations, each with the firewall that it is of."""
        found: dict[Firewall, tuple[Filter, ...]] = {}
        for firewall, filters in read:
            found[firewall] = (*found.get(firewall, ()), *filters)
        return cls(hosts, tuple(found.items()))

    def between(self, source: HostClass, destination: HostClass) -> Passage | None:
        """The way from one class to another; `None` where no firewall stands between them, or none with a filter for
        that."""
        zones = self._zones(source), self._zones(destination)
        passed = [
            number
            for number, (firewall, filters) in enumerate(self.filters)
            if self.hosts.between(firewall, source, destination) and any(_met(firewall, filters))
        ]
        if not passed:
            return None
        key = tuple((number, *zones) for number in passed)
        if key not in self._made:
            self._made[key] = Passage(each for number in passed for each in self._assumed(number, *zones))
        return self._made[key]

    @property
    def all_filters(self) -> Iterator[Filter]:
        """All filters that something may meet."""
        return (each for firewall, filters in self.filters for each in _met(firewall, filters))

    @property
    def unmet(self) -> Iterator[NotUnderstood]:
        """The configurations none of whose filters is for what passes their firewall, each told: nothing is known."""
        for firewall, filters in self.filters:
            if filters and not any(_met(firewall, filters)):
                hooks = tuple(dict.fromkeys(each.hook for each in filters))
                told = Phrase.of("filters.not-met", direction=firewall.direction, hooks=hooks)
                yield NotUnderstood(Origin(filters[0].origin.file), told)

    def _zones(self, each: HostClass) -> frozenset[str]:
        return frozenset(self.hosts.matrix.zone_of(role).id for role in each.roles)

    def _assumed(self, number: int, ours: frozenset[str], theirs: frozenset[str]) -> Iterator[Filter]:
        """The filters of a firewall, with what is known of its interfaces."""
        firewall, filters = self.filters[number]
        behind = {name: self.hosts.matrix.zone(zone).id for name, zone in firewall.interfaces}

        def holds(condition: Condition) -> bool | None:
            zones = {"interface-in": ours, "interface-out": theirs}.get(condition.kind)
            zone = behind.get(condition.value)
            if zones is None or not zones or zone is None:
                return None
            # Hosts of several zones may come by either interface.
            return zone in zones if len(zones) == 1 else None if zone in zones else False

        return (each.assuming(holds) for each in _met(firewall, filters))


def firewall_of(inventory: Inventory, folder: Path, file: Path) -> Firewall:
    """The firewall whose configuration a file is, as the inventory in a folder names it; else one that all pass."""
    named = {(folder / firewall.file).resolve(): firewall for firewall in inventory.firewalls if firewall.file}
    return named.get(file.resolve()) or Firewall(str(file))


def _met(firewall: Firewall, filters: Iterable[Filter]) -> Iterator[Filter]:
    return (each for each in filters if each.hook in _HOOKS[firewall.direction])
