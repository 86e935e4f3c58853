"""How conduits are written: zone × zone first, then a line for each conduit."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from operator import attrgetter

from exgraph.analysis.conduits.answer import ConduitPorts, Conduits
from exgraph.relations.openings import endpoints
from exgraph.tables.column import Column
from exgraph.tables.names import Names, summary_names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.values.service import DYNAMIC
from exgraph.wording.phrases import phrase

#: A square of more zones is wider than a terminal; the conduits are listed all the same.
MOST_ZONES = 10


def _endpoints(one: ConduitPorts) -> tuple[str, ...]:
    return endpoints(dict(one.opened))


_COLUMNS = (
    Column("source_zone", "zone", of=attrgetter("conduit.source_zone"), about="the zone that opens the connections"),
    Column("destination_zone", "zone", of=attrgetter("conduit.destination_zone"), about="the zone that accepts them"),
    Column("flows", "integer", of=attrgetter("conduit.flows"), about="how many flows"),
    Column("pairs", "integer", of=attrgetter("conduit.cells"), about="ordered pairs of roles that connect"),
    Column("services", "list", of=attrgetter("conduit.services"), about="canonical texts of the services"),
    Column("endpoints", "list", of=_endpoints, about="what is open on each transport: tcp/25,587"),
    Column("ports", "integer", about="different ports, those of each transport counted apart"),
    Column(
        "unnumbered",
        "list",
        about="what is open without a number: dynamic, types of ICMP, ? where no port is stated",
        only="json",
    ),
    Column("dynamic", "integer", of=attrgetter("conduit.dynamic"), about="flows whose ports are chosen at run time"),
    Column("encrypted", "integer", of=attrgetter("conduit.encrypted"), about="flows that are encrypted"),
    Column(
        "offered",
        "integer",
        of=attrgetter("conduit.offered"),
        about="flows that may be encrypted or not, where there are any",
        where=lambda found: any(one.conduit.offered for one in found.all),
    ),
    Column("cleartext", "integer", of=attrgetter("conduit.cleartext"), about="flows that start in the clear"),
    Column("unknown", "integer", of=attrgetter("conduit.unknown"), about="flows of which neither is known"),
    Column("encrypted_share", "fraction", about="encrypted ÷ flows, 0 to 1", only="table"),
    Column(
        "encrypted_share",
        "fraction",
        of=lambda one: round(one.encrypted_share, 4),
        about="encrypted ÷ flows, 0 to 1, to four places",
        only="json",
    ),
    Column("at_most", "integer", about="ports, with every one that dynamic ones may be taken from"),
)
ALL = Sheet("all", "a conduit, or what stays inside a zone, in zone order", attrgetter("all"), _COLUMNS, only="table")
ZONES = Sheet(
    "zones",
    "a zone",
    attrgetter("matrix.zones"),
    (
        Column("id", "zone", about="the zone"),
        Column("exposed", "flag", about="it faces a network that nobody here controls"),
    ),
)
CONDUITS = Sheet("conduits", "all flows from one zone to another, in zone order", attrgetter("conduits"), _COLUMNS)
INSIDE = Sheet(
    "inside",
    "what stays inside a zone, which is no conduit",
    lambda found: (one for one in found.all if one.inside),
    _COLUMNS,
)


def summary(found: Conduits, language: str | None) -> str:
    """How many conduits there are, what they carry, and the first of those that open the most ports."""
    say, names = partial(phrase, language), summary_names(found.matrix, language)
    conduits = found.conduits
    carried = found.crossing["flows"]
    size = {
        "conduits": len(conduits),
        "zones": len(found.matrix.zones),
        "carried": carried,
        "flows": found.matrix.uses().total(),
    }
    widest = found.widest
    if not carried or widest is None:
        return say("conduits.nothing", **size)
    more = say("conduits.at-most", ports=widest.at_most) if widest.at_most > widest.ports else ""
    return say(
        "conduits.summary",
        **size,
        share=found.crossing["encrypted"] / carried,
        unknown=found.crossing["unknown"] / carried,
        ends=" → ".join(map(names.zone, widest.ends)),
        ports=(say("conduits.ports", ports=widest.ports), *widest.unnumbered),
        more=more,
    )


def reading(found: Conduits, language: str | None) -> Iterator[Table]:
    """The square of zones where it fits, then the conduits."""
    say, names = partial(phrase, language), Names(found.matrix, language)
    yield Table((), (), summary(found, language))
    if 0 < len(found.matrix.zones) <= MOST_ZONES:
        yield _grid(found, names, language)
    exposed = {zone.id for zone in found.matrix.zones if zone.exposed}
    shown = found.conduits
    if shown:
        columns = (
            Column("conduit", title=say("heading.conduit"), of=lambda one: " → ".join(map(names.zone, one.ends))),
            Column("flows", "integer", say("heading.flows"), of=attrgetter("conduit.flows")),
            Column("pairs", "integer", say("heading.pairs"), of=attrgetter("conduit.cells")),
            Column("endpoints", "list", say("heading.opens"), of=_endpoints),
            Column("ports", title=say("heading.ports"), of=_size),
            Column("encrypted", "fraction", say("protection.encrypted"), of=attrgetter("encrypted_share")),
        )
        strong = frozenset(number for number, one in enumerate(shown) if exposed & set(one.ends))
        yield Table.of(columns, shown, names, title=say("title.conduits", shown=len(shown)), strong=strong)


def _grid(found: Conduits, names: Names, language: str | None) -> Table:
    """A row and a column for each zone."""
    zones = [zone.id for zone in found.matrix.zones]
    by_ends = {one.ends: one for one in found.all}

    def square(destination: str, source: str) -> str:
        one = by_ends.get((source, destination))
        if one is None:
            return "·"
        return f"[{_size(one)}]" if one.inside else _size(one)

    columns = (
        Column("from", "zone", phrase(language, "conduits.from-to"), of=str),
        *(Column(zone, title=names.zone(zone), of=partial(square, zone)) for zone in zones),
    )
    return Table.of(columns, zones, names, notes=(phrase(language, "conduits.grid", dynamic=DYNAMIC),))


def _size(one: ConduitPorts) -> str:
    return "+".join((str(one.ports), *one.unnumbered))


WRITER = Writer(summary, reading, (ALL, ZONES, CONDUITS, INSIDE))
