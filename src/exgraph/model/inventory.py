"""Which hosts play which roles, by address, and which firewalls stand between whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from exgraph.values.addresses import AddressSet
from exgraph.values.origin import Origin

#: Which packets a firewall meets: those that pass it, those to its own hosts, those from its own hosts.
Direction = Literal["forward", "inbound", "outbound"]
DIRECTIONS: tuple[Direction, ...] = ("forward", "inbound", "outbound")
#: What stands for everybody in `between`.
EVERYBODY = "*"


@dataclass(frozen=True, slots=True)
class Holding:
    """One address, network or range that plays a role: `role` as the inventory writes it, an id or a label.

    `host` is what the host is called, `platform` what it runs on, which says where its dynamic ports come from; both
    may be empty.
    """

    role: str
    addresses: AddressSet
    host: str = ""
    platform: str = ""
    origin: Origin = field(default=Origin(), compare=False)


@dataclass(frozen=True, slots=True)
class Firewall:
    """A firewall: its configuration, and the pairs of zones or roles that pass it, both ways; all where none are named.

    `interfaces` are the zones behind its interfaces, by their names.
    """

    id: str
    file: str = ""
    format: str = ""
    between: tuple[tuple[str, str], ...] = ()
    direction: Direction = "forward"
    interfaces: tuple[tuple[str, str], ...] = ()
    origin: Origin = field(default=Origin(), compare=False)


@dataclass(frozen=True)
class Inventory:
    """Who has which address. `transports` are those that the inventory gives to applications whose document names none.

    >>> holding = Holding("web", AddressSet.parse("10.0.0.1"))
    >>> Inventory((holding,)).roles
    ('web',)
    """

    holdings: tuple[Holding, ...]
    firewalls: tuple[Firewall, ...] = ()
    transports: Mapping[str, str] = field(default_factory=dict)
    name: str = ""

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles as they are written, each once, in the order met."""
        return tuple(dict.fromkeys(holding.role for holding in self.holdings))
