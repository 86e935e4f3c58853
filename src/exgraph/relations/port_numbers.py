"""Which ports a flow opens, in numbers: what "dynamic" stands for is looked up, and never guessed in silence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import DynamicRange
from exgraph.values.ports import PortRange, PortSet
from exgraph.values.service import Service

#: RPC whose server may take any port above the system ports: the range that firewall guides name for it.
CLASSIC_RPC = DynamicRange("classic RPC", PortRange(1024, 65535), "Microsoft KB 832017")
#: The ports that the registry sets aside for being chosen at run time.
EPHEMERAL = DynamicRange("IANA dynamic ports", PortRange(49152, 65535), "RFC 6335, section 6")
ENDPOINT_MAPPER = 135

_RPC = re.compile(r"rpc|mapi|dcom|\bwmi\b|netlogon", re.IGNORECASE)


@dataclass(frozen=True)
class PortNumbers:
    """The ports of every flow of one matrix: on all platforms of a product together, or on the one of that number.

    Platforms stand in a profile from the oldest on; a product that has fewer is on its last.
    """

    matrix: Matrix
    platform: int | None = None
    _sets: dict[tuple[PortRange, ...], PortSet] = field(default_factory=dict)
    _stated: dict[Service, PortSet] = field(default_factory=dict)

    def of(self, flow: Flow) -> PortSet:
        """The ports a flow opens; empty where it states none and is not dynamic."""
        if flow.service.ports is not None:
            known = self._stated.get(flow.service)
            if known is None:
                known = self._stated[flow.service] = self._union((flow.service.ports,))
            return known
        return self._union(tuple(span.ports for span in self.ranges(flow))) if flow.service.dynamic else PortSet()

    def ranges(self, flow: Flow) -> tuple[DynamicRange, ...]:
        """What a flow's dynamic ports come from: the ranges of the destination's product, as the profile states them.

        Where it states none: 1024-65535 for RPC (by the application's name, or because the pair also has the endpoint
        mapper, 135), else 49152-65535.
        """
        stated = self._by_role.get(flow.destination, ())
        if stated:
            return stated if self.platform is None else (stated[min(self.platform, len(stated) - 1)],)
        is_rpc = bool(flow.service.application and _RPC.search(flow.service.application))
        return (CLASSIC_RPC if is_rpc or (flow.source, flow.destination) in self._mapped else EPHEMERAL,)

    @cached_property
    def _by_role(self) -> dict[str, tuple[DynamicRange, ...]]:
        products = {product.id: product.dynamic for product in self.matrix.products}
        return {role.id: products.get(role.product, ()) for role in self.matrix.roles}

    @cached_property
    def _mapped(self) -> frozenset[tuple[str, str]]:
        """The pairs that have the endpoint mapper."""
        mapper = PortRange.of(ENDPOINT_MAPPER)
        flows = self.matrix.flows_of(lambda service: service.ports == mapper)
        return frozenset((flow.source, flow.destination) for flow in flows)

    def _union(self, spans: tuple[PortRange, ...]) -> PortSet:
        # A set takes microseconds to make, and a large matrix has few different ones.
        known = self._sets.get(spans)
        if known is None:
            known = self._sets[spans] = PortSet(spans)
        return known
