"""How open ports are written: openings by zones, the pairs with dynamic ports, the ports of one flow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter

from exgraph.analysis.closing.open_ports import OpenPorts
from exgraph.model.cell import Flow
from exgraph.model.role import DynamicRange
from exgraph.relations.citation import Citations
from exgraph.relations.flow_columns import (
    BOUNDARY,
    ENDS,
    PLACES,
    SERVICES,
    ZONES,
    arrow,
    bundle_column,
    line_column,
    pair_column,
    zones_arrow,
)
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase


@dataclass(frozen=True, slots=True)
class _Row:
    """A port, pair or conduit in the one table of all: what it is, its name or its ends, and its numbers."""

    kind: str
    name: str | None = None
    source: tuple[str, str] | None = None
    destination: tuple[str, str] | None = None
    flows: tuple[Flow, ...] = ()
    number: int | None = None
    pairs: int | None = None
    opened: int | None = None
    over_pairs: int | None = None
    pinned: int | None = None
    pinned_over_pairs: int | None = None
    ranges: tuple[DynamicRange, ...] = ()


def _rows(found: OpenPorts) -> Iterator[_Row]:
    for use in found.uses:
        yield _Row("port", use.port, flows=use.flows, number=len(use.flows), pairs=use.pairs)
    for pair in found.dynamic:
        yield _Row(
            "dynamic",
            None,
            ("role", pair.source),
            ("role", pair.destination),
            pair.flows,
            len(pair.flows),
            1,
            *(pair.opened, pair.opened, pair.pinned, pair.pinned),
            pair.ranges,
        )
    for opening in found.openings:
        yield _Row(
            "conduit",
            None,
            ("zone", opening.source_zone),
            ("zone", opening.destination_zone),
            opened=opening.opened,
            over_pairs=opening.over_pairs,
            pinned=opening.pinned,
            pinned_over_pairs=opening.pinned_over_pairs,
        )


_OPENED = Column("opened", "integer", about="different ports, each transport for itself")
_PINNED = Column("pinned", "integer", about="as opened, were the dynamic ports pinned")
_NUMBERS = (
    _OPENED,
    Column("over_pairs", "integer", about="the same, added up over all pairs of roles"),
    _PINNED,
    Column("pinned_over_pairs", "integer", about="as over_pairs, were the dynamic ports pinned"),
)
_SPANS = Column(
    "ranges", "list", of=lambda one: (str(span.ports) for span in one.ranges), about="where dynamic ports come from"
)
FACTS = Sheet(
    "facts",
    "a port, the rarest first, then a pair with dynamic ports, then a conduit",
    _rows,
    (
        Column("kind", about="port, dynamic or conduit"),
        Column("name", about="the port"),
        Column("source", "name", about="the role or zone that opens"),
        Column("destination", "name", about="the role or zone that accepts"),
        Column("flows", "integer", of=attrgetter("number"), about="flows that use the port, or are dynamic"),
        Column("pairs", "integer", about="ordered pairs of roles that those flows are of"),
        *_NUMBERS,
        _SPANS,
        PLACES,
    ),
    only="table",
)
PORTS = Sheet(
    "ports",
    "a transport and port, the rarest first",
    attrgetter("uses"),
    (
        Column("port", about="transport and port; ? where neither is stated"),
        Column("flows", "integer", of=lambda use: len(use.flows), about="flows that use it"),
        Column("pairs", "integer", about="ordered pairs of roles that those are of"),
        PLACES,
    ),
)
DYNAMIC = Sheet(
    "dynamic",
    "a pair that needs dynamic ports, in role order",
    attrgetter("dynamic"),
    (
        *ENDS,
        SERVICES,
        replace(_SPANS, only="table"),
        Column(
            "ranges",
            "rows",
            about="where its dynamic ports come from",
            columns=(
                Column("platform", about="what chooses its ports there"),
                Column("ports", of=lambda span: str(span.ports), about="the range"),
                Column("source", about="who says so"),
            ),
        ),
        _OPENED,
        _PINNED,
        PLACES,
    ),
)
PLATFORMS = Sheet(
    "platforms",
    "the platforms that products are on, the first of each, the second, …, where a profile names several",
    attrgetter("platforms"),
    (
        Column("platforms", "list", about="their names"),
        Column("over_pairs", "integer", about="different ports, each transport for itself, over all pairs of roles"),
    ),
)
CONDUITS = Sheet("conduits", "from one zone to another, or inside one", attrgetter("openings"), (*ZONES, *_NUMBERS))


def summary(found: OpenPorts, language: str | None) -> str:
    """One plain line: how many ports, how many of them for one flow, and what pinning saves."""
    say, where = partial(phrase, language), found.boundary.phrase.said(language)
    if not found.uses:
        return say("open-ports.none", where=where)
    after = sum(opening.pinned_over_pairs or 0 for opening in found.openings)
    pin = say("open-ports.pin", pin=found.pin) if found.pin.isdecimal() else found.pin
    numbered = sum(use.flows[0].service.ports is not None for use in found.uses)
    chosen = say("open-ports.and-dynamic") if any(use.flows[0].service.dynamic for use in found.uses) else ""
    at = "" if found.boundary.zone is None else f" {where}"
    return say(
        "open-ports.summary",
        uses=say("open-ports.uses", n=numbered, dynamic=chosen, where=at),
        single=sum(len(use.flows) == 1 for use in found.uses),
        pairs=say("open-ports.pairs", n=len(found.dynamic)),
        ports=sum(opening.over_pairs for opening in found.openings),
        pinned=_by_platform(found, language) + (say("open-ports.pinned", ports=after, pin=pin) if found.pin else ""),
    )


def _by_platform(found: OpenPorts, language: str | None) -> str:
    if not found.platforms:
        return ""
    counts = [each.over_pairs for each in found.platforms]
    return phrase(language, "open-ports.by-platform", least=min(counts), most=max(counts))


def reading(found: OpenPorts, language: str | None) -> Iterator[Table]:
    """What is opened between zones, who needs dynamic ports and where from, which ports serve one flow."""
    say, names, citations = partial(phrase, language), Names(found.matrix, language), Citations(found.matrix)
    yield Table((), (), summary(found, language))
    if found.openings:
        pinned = (
            Column("pinned", "integer", say("open-ports.pinned-to")),
            Column("pinned_pairs", "integer", say("open-ports.over-pairs"), of=attrgetter("pinned_over_pairs")),
        )
        columns = (
            Column("conduit", title=say("heading.conduit"), of=lambda opening: zones_arrow(opening, names)),
            Column("opened", "integer", say("heading.ports")),
            Column("over_pairs", "integer", say("open-ports.over-pairs")),
            *(pinned if found.pin else ()),
        )
        title = say("open-ports.openings")
        yield Table.of(columns, found.openings, names, title=title, notes=(say("open-ports.meaning"),))
    if found.platforms:
        yield _platforms(found, names)
    if found.dynamic:
        yield _dynamic(found, names, citations)
    single = [use for use in found.uses if len(use.flows) == 1]
    if single:
        heads = (
            Column("port", title=say("open-ports.port")),
            Column("pair", title=say("heading.from-to"), of=lambda use: arrow(use.flows[0], names)),
            Column("service", title=say("open-ports.service"), of=lambda use: use.flows[0].service.key),
            line_column(citations, language),
        )
        yield Table.of(heads, single, names, title=say("open-ports.single", ports=len(single)))
    if notes := citations.notes(language):
        yield Table((), (), notes=notes)


def _platforms(found: OpenPorts, names: Names) -> Table:
    say = partial(phrase, names.language)
    columns = (
        Column("platforms", title=say("open-ports.platforms"), of=lambda each: ", ".join(each.platforms)),
        Column("over_pairs", "integer", say("open-ports.over-pairs")),
    )
    notes = (say("open-ports.platforms-meaning"),)
    return Table.of(columns, found.platforms, names, title=say("open-ports.on-platforms"), notes=notes)


def _dynamic(found: OpenPorts, names: Names, citations: Citations) -> Table:
    say = partial(phrase, names.language)
    pinned = Column("pinned", "integer", say("open-ports.pinned-to"))
    columns = (
        pair_column(names),
        bundle_column(say("heading.services")),
        Column("ranges", title=say("open-ports.from"), of=lambda pair: ", ".join(str(r.ports) for r in pair.ranges)),
        Column("opened", "integer", say("heading.ports")),
        *((pinned,) if found.pin else ()),
        line_column(citations, names.language),
    )
    spans = dict.fromkeys(span for pair in found.dynamic for span in pair.ranges)
    notes = tuple(f"{span.ports}: {_because(span)}" for span in spans)
    title = say("open-ports.dynamic", pairs=len(found.dynamic))
    return Table.of(columns, found.dynamic, names, title=title, notes=notes)


def _because(span: DynamicRange) -> str:
    return f"{span.platform} ({span.source})" if span.source else span.platform


def _meaning(found: OpenPorts) -> tuple[str, ...]:
    return (phrase(None, "open-ports.meaning"),)


WRITER = Writer(
    summary,
    reading,
    (
        FACTS,
        *BOUNDARY,
        Column("pin", of=lambda found: found.pin or None, about="the range or number of ports that was asked for"),
        PORTS,
        DYNAMIC,
        CONDUITS,
        PLATFORMS,
    ),
    _meaning,
)
