"""The columns of what passes and is not required, and of what is required and does not pass."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from exgraph.filters.compared import Narrower, Wider
from exgraph.model.filter import EVERY_PORT
from exgraph.model.icmp import ICMP_TRANSPORTS, icmp_text
from exgraph.relations.host_classes import HostClass
from exgraph.relations.required import ANY_OTHER
from exgraph.tables.column import Column
from exgraph.values.origin import Origin
from exgraph.values.service import PORTED

#: What stands for every protocol that nobody names.
OTHER = "other"


def apart_columns(whose: str) -> tuple[Column, ...]:
    """The columns that both have; `whose` is the line."""
    return (
        Column("surely", "flag", about="whether it is so whatever conditions hold, and the document leaves open"),
        Column("filter", of=attrgetter("filter.id"), about="the filter: table and chain, list, group"),
        Column("file", of=lambda one: one.origin.file or None, about=f"the file {whose}"),
        Column("line", "ordinal", of=attrgetter("origin.line"), about=f"the line {whose}, from 1"),
        Column("source", "list", of=lambda one: _roles(one.ends.source), about="the roles of the hosts that open it"),
        Column(
            "destination",
            "list",
            of=lambda one: _roles(one.ends.destination),
            about="the roles of the hosts that it is opened on",
        ),
        Column("source_addresses", of=lambda one: str(one.ends.sources), about="from each of these addresses"),
        Column("destination_addresses", of=lambda one: str(one.ends.destinations), about="to each of these addresses"),
        Column("transports", "list", of=_transports, about="tcp, udp, …; other: all that neither rules nor flows name"),
        Column("ports", of=_ports, about="ports, or types of ICMP; empty for all of a protocol without ports"),
    )


def places_of(origins: Iterable[Origin]) -> tuple[str, ...]:
    """Each as `file:line`."""
    return tuple(origin.place for origin in origins)


def _roles(each: HostClass) -> tuple[str, ...]:
    return (*each.named, *each.within)


def _transports(one: Wider | Narrower) -> tuple[str, ...]:
    return tuple(OTHER if name == ANY_OTHER else name for name in one.transports)


def _ports(one: Wider | Narrower) -> str | None:
    if ICMP_TRANSPORTS.issuperset(one.transports):
        return None if one.ports == EVERY_PORT else icmp_text(one.ports)
    return str(one.ports) if any(name in PORTED for name in one.transports) else None
