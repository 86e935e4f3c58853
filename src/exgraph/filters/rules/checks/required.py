"""What passes between the hosts of an inventory, held against what a matrix requires there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from exgraph.filters.compared import Narrower, Wider
from exgraph.filters.rules.finding import Audited, Seen
from exgraph.model.filter import EVERY_PORT
from exgraph.model.icmp import ICMP_TRANSPORTS, icmp_text
from exgraph.relations.host_classes import HostClass
from exgraph.relations.required import ANY_OTHER
from exgraph.values.addresses import AddressSet
from exgraph.values.origin import Origin
from exgraph.values.ports import PortSet
from exgraph.values.service import PORTED
from exgraph.wording.phrases import Phrase

#: So many networks are named in a sentence.
_FEW_NETWORKS = 3


def wider(audited: Audited) -> Iterator[Seen]:
    """Rules that let through what nothing requires."""
    compared = audited.compared
    if compared is None:
        return
    for group in _by_line(compared.wider):
        first = group[0]
        if first.rule is not None:
            name = "rules.wider" if first.surely else "rules.wider-possibly"
        else:
            name = "rules.wider-default" if first.surely else "rules.wider-default-possibly"
        told = Phrase.of(name, parts=passages_told(group, compared.transports), name=first.filter.id)
        nearest = dict.fromkeys(origin for one in group for origin in one.nearest)
        yield Seen(told, first.filter.id, first.origin, tuple(nearest))


def narrower(audited: Audited) -> Iterator[Seen]:
    """What is required between hosts, and no rule lets through."""
    compared = audited.compared
    if compared is None:
        return
    for group in _by_line(compared.narrower):
        first = group[0]
        name = "rules.narrower" if first.surely else "rules.narrower-possibly"
        told = Phrase.of(name, parts=passages_told(group, compared.transports))
        because = dict.fromkeys(origin for one in group for origin in one.because)
        yield Seen(told, first.filter.id, first.origin, tuple(because))


_Apart = TypeVar("_Apart", Wider, Narrower)


def _by_line(found: Iterable[_Apart]) -> list[list[_Apart]]:
    """What is told together, line by line: of one filter, with the same certainty."""
    groups: dict[tuple[Origin, str, bool], list[_Apart]] = {}
    for one in found:
        groups.setdefault((one.origin, one.filter.id, one.surely), []).append(one)
    return sorted(groups.values(), key=lambda group: (group[0].origin.file, group[0].origin.line or 0))


def passages_told(found: Iterable[_Apart], known: tuple[str, ...]) -> tuple[Phrase, ...]:
    """Each `web → db: tcp 23`, the ports of the same ends together. `known` are all transports that are told apart."""
    parts: dict[tuple[str | Phrase, str | Phrase], dict[PortSet, dict[str, None]]] = {}
    for one in found:
        ends = _end(one.ends.source, one.ends.sources), _end(one.ends.destination, one.ends.destinations)
        parts.setdefault(ends, {}).setdefault(one.ports, {}).update(dict.fromkeys(one.transports))
    return tuple(
        Phrase.of(
            "rules.passage",
            source=ends[0],
            destination=ends[1],
            services=tuple(service_told(tuple(transports), ports, known) for ports, transports in services.items()),
        )
        for ends, services in parts.items()
    )


def _end(each: HostClass, addresses: AddressSet) -> str | Phrase:
    """The roles of hosts, with their addresses where these are not all of them in the family."""
    roles: str | Phrase = names_of(each) or Phrase("permitted.others")
    version = 4 if addresses.spans(4) else 6
    if addresses == each.addresses.of_family(version) == each.addresses:
        return roles
    networks = list(addresses.networks())
    shown = tuple(networks[:_FEW_NETWORKS]) + (("…",) if len(networks) > _FEW_NETWORKS else ())
    return Phrase.of("rules.end", roles=roles, addresses=shown)


def names_of(each: HostClass) -> str:
    """`web+db`: the roles that hosts play; empty for none."""
    return "+".join((*each.named, *each.within))


def service_told(transports: tuple[str, ...], ports: PortSet, known: tuple[str, ...]) -> str | Phrase:
    """`tcp 22,80`, `icmp 8`, `esp`; or that it is everything, or everything but a few."""
    if ANY_OTHER in transports:
        others = tuple(name for name in known if name not in transports)
        return Phrase.of("rules.all-but", names=others) if others else Phrase("rules.all-protocols")
    names = ", ".join(transports)
    if any(name in PORTED for name in transports):
        return f"{names} {ports}"
    if ports != EVERY_PORT and ICMP_TRANSPORTS.issuperset(transports):
        return f"{names} {icmp_text(ports)}"
    return names
