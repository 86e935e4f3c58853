"""Roles, the zones they stand in, and the products they belong to."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.model import shown
from exgraph.values.labels import Labels
from exgraph.values.ports import PortRange
from exgraph.wording.phrases import phrase

DMZ = "dmz"
#: The role that stands for an end that a document does not state.
UNSTATED_ID = "unstated"


@dataclass(frozen=True, slots=True)
class Zone:
    """Roles with the same security requirements (IEC 62443). `exposed`: it faces a network nobody here controls.

    >>> import exgraph as xg
    >>> [zone.id for zone in xg.load().zones if zone.exposed]
    ['dmz']
    """

    id: str
    labels: Labels = Labels()
    exposed: bool = False

    def label(self, language: str = "en") -> str:
        return self.labels.text(language, self.id)


@dataclass(frozen=True, slots=True)
class Product:
    """What a role is part of; `dynamic` are the ranges its "dynamic" ports may come from, each with its source.

    >>> import exgraph as xg
    >>> [str(span.ports) for span in xg.load().products[0].dynamic]
    ['1025-5000']
    """

    id: str
    labels: Labels = Labels()
    dynamic: tuple[DynamicRange, ...] = ()

    def label(self, language: str = "en") -> str:
        return self.labels.text(language, self.id)


@dataclass(frozen=True, slots=True)
class DynamicRange:
    """The range a platform chooses dynamic ports from, and where that is written."""

    platform: str
    ports: PortRange
    source: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Role:
    """A host group that plays one part; a node of the graph. Every role stands in exactly one zone.

    `addresses` are those that the document states beside its name: addresses, networks and ranges as canonical texts.

    >>> import exgraph as xg
    >>> role = xg.load().role("dc")
    >>> role.zone, role.label("en")
    ('directory', 'Domain Controller')
    """

    id: str
    labels: Labels = Labels()
    zone: str = ""
    product: str = ""
    kind: str = ""
    addresses: tuple[str, ...] = ()

    def __repr__(self) -> str:
        label = self.label()
        told = [label] if label != self.id else []
        return shown.line("Role", self.id, ", ".join([*told, phrase(None, "shown.in", zone=self.zone or "?")]))

    def _repr_html_(self) -> str:
        known = {"role": self.id, "label": self.label(), "zone": self.zone, "product": self.product, "kind": self.kind}
        rows = [(phrase(None, f"heading.{name}"), value) for name, value in known.items() if value]
        return shown.table("", (), rows)

    def label(self, language: str = "en") -> str:
        return self.labels.text(language, self.id)
