"""How crossings are written: the conduits first, then the flows, bundled by pair of roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import NamedTuple

from exgraph.analysis.crossings.answer import Conduit, Crossings, Said
from exgraph.analysis.crossings.summary import summary
from exgraph.model.made import Made
from exgraph.relations.bundling import bundle_of, bundled
from exgraph.relations.change import Change
from exgraph.relations.protection import protection
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.values.service import Service
from exgraph.wording.phrases import phrase


def _moved(found: Crossings) -> bool:
    return found.before is not None


def _offered(found: Crossings) -> bool:
    return bool(found.crossing["offered"])


_CHANGE = Column(
    "change",
    of=lambda one: str(one.change),
    about="after a move: added, removed or unchanged; a conduit may also be changed",
    where=_moved,
)
CONDUITS = Sheet(
    "conduits",
    "all flows from one zone to another, in zone order; after a move also those that are gone",
    attrgetter("conduits"),
    (
        Column("source_zone", "zone", about="the zone that opens the connections"),
        Column("destination_zone", "zone", about="the zone that accepts them"),
        Column("flows", "integer", about="how many flows"),
        Column("cells", "integer", about="ordered pairs of roles that connect"),
        Column("services", "list", about="canonical texts of the services"),
        Column("encrypted", "integer", about="flows that are encrypted"),
        Column("offered", "integer", about="flows that may be encrypted or not, where there are any", where=_offered),
        Column("cleartext", "integer", about="flows that start in the clear"),
        Column("unknown", "integer", about="flows of which neither is known"),
        Column("dynamic", "integer", about="flows whose ports are chosen at run time"),
        _CHANGE,
        Column("before", "integer", about="flows before the move", where=_moved),
    ),
)
FLOWS = Sheet(
    "flows",
    "a flow whose ends are in different zones, in role order; after a move those that no longer cross follow",
    lambda found: (*found.flows, *found.removed),
    (
        Column("source", "role", of=attrgetter("flow.source"), about="the role that opens the connection"),
        Column("destination", "role", of=attrgetter("flow.destination"), about="the role that accepts it"),
        Column("source_zone", "zone", about="the zone of the source"),
        Column("destination_zone", "zone", about="the zone of the destination"),
        Column("direction", about="entering or exiting the zone asked for; empty without"),
        Column("application", of=attrgetter("flow.service.application"), about="the application, if it is named"),
        Column("transport", of=attrgetter("flow.service.transport"), about="tcp, udp, …, where it is known"),
        Column("ports", of=attrgetter("flow.service.ports_text"), about="a port, a range, dynamic, or empty"),
        Column("encryption", of=attrgetter("protection.encryption"), about="encrypted, offered, cleartext or unknown"),
        Column(
            "stated_encryption",
            of=attrgetter("protection.stated"),
            about="the document's own word for it: SSL, TLS, …",
            only="json",
        ),
        Column(
            "basis",
            of=attrgetter("protection.basis"),
            about="what encryption rests on: stated, registry, specification, or nothing",
            only="json",
        ),
        Column("dynamic", "flag", about="ports are chosen at run time", only="json"),
        Column(
            "inferred",
            "list",
            of=attrgetter("flow.service.inferred"),
            about="what of the service was concluded: ports, transport",
            only="json",
        ),
        _CHANGE,
    ),
)


def reading(found: Crossings, language: str | None) -> Iterator[Table]:
    """The conduits, then the flows of each pair of roles on one line for each kind of protection."""
    names = Names(found.matrix, language)
    yield _conduits(found, names, language)
    listed = False
    for conduit in found.conduits:
        ends = (conduit.source_zone, conduit.destination_zone)
        inside = dict(found.pairs_in(ends))
        if inside:
            listed = True
            yield _bundles(found, ends, inside, names, language)
    if _moved(found) and listed:
        yield Table((), (), notes=(phrase(language, "crossings.only-changes"),))
    also = {"meaning-specification": "specification" in found.bases, "meaning-offered": _offered(found)}
    notes = ("meaning", *(name for name, there in also.items() if there))
    yield Table((), (), notes=tuple(phrase(language, f"crossings.{name}") for name in notes))


def _conduits(found: Crossings, names: Names, language: str | None) -> Table:
    """A line for each conduit; after a move, for each that the move changes."""
    say, moved = partial(phrase, language), _moved(found)
    exposed = {zone.id for zone in found.matrix.zones if zone.exposed}
    shown = [conduit for conduit in found.conduits if conduit.change is not Change.UNCHANGED]
    if not shown:
        return Table((), (), summary(found, language))
    columns = (
        Column("conduit", title=say("heading.conduit"), of=lambda conduit: _ends(conduit, names)),
        Column("change", title=say("heading.change"), of=lambda one: say(f"change.{one.change}"), where=_moved),
        Column("before", "integer", say("crossings.before"), where=_moved),
        Column("flows", "integer", say("heading.flows")),
        Column("cleartext", "integer", say("protection.cleartext")),
        Column("encrypted", "integer", say("protection.encrypted")),
        Column("offered", "integer", say("protection.offered"), where=_offered),
        Column("unknown", "integer", say("protection.unknown")),
        Column("dynamic", "integer", say("crossings.dynamic")),
    )
    known = len(found.conduits)
    size = {"shown": len(shown), "conduits": known, "same": known - len(shown)}
    return Table.of(
        [column for column in columns if column.holds(found)],
        shown,
        names,
        summary=summary(found, language),
        title=say("crossings.conduits-changed" if moved else "title.conduits", **size),
        strong=frozenset(n for n, c in enumerate(shown) if exposed & {c.source_zone, c.destination_zone}),
    )


def _ends(conduit: Conduit, names: Names) -> str:
    return f"{names.zone(conduit.source_zone)} → {names.zone(conduit.destination_zone)}"


@dataclass(frozen=True, slots=True)
class _Line:
    """Flows that are told on one line: of which pairs (none where the line above says it), and what they share."""

    pairs: tuple[str, ...]
    services: str
    encryption: str
    change: Change | None


def _bundles(
    found: Crossings,
    ends: tuple[str, str],
    pairs: Mapping[tuple[str, str], tuple[Said, ...]],
    names: Names,
    language: str | None,
) -> Table:
    """The flows of one conduit: a line for each pair of roles and protection; pairs with the same line share it."""
    say = partial(phrase, language)
    known: dict[int, _Alone] = {}
    groups: dict[tuple[tuple[str, str, Change | None], ...], list[tuple[str, str]]] = {}
    for pair, said in pairs.items():
        groups.setdefault(_told(said, known), []).append(pair)
    lines = [(same if number == 0 else [], told) for group, same in groups.items() for number, told in enumerate(group)]
    columns = (
        Column("flow", "list", say("heading.from-to"), of=attrgetter("pairs")),
        Column("services", title=say("heading.services")),
        Column("encryption", title=say("heading.encryption"), of=lambda line: say(f"protection.{line.encryption}")),
        Column("change", title=say("heading.change"), of=lambda line: say(f"change.{line.change}"), where=_moved),
    )
    services = {service.key for said in pairs.values() for service, _ in said}
    flows = sum(map(len, pairs.values()))
    size = [say("crossings.size", flows=flows, pairs=len(pairs), services=len(services))]
    if found.zone is not None:
        size.append(say("crossings.entering" if ends[1] == found.zone else "crossings.exiting"))
    title = f"{names.zone(ends[0])} → {names.zone(ends[1])} ({', '.join(size)})"
    made = Made(lines, lambda line: _Line(tuple(_gathered(line[0], names)), *line[1]))
    return Table.of([column for column in columns if column.holds(found)], made, names, title=title)


class _Alone(NamedTuple):
    """A service, its text where it stands alone, the services that it would share a text with, and its encryption."""

    service: Service
    text: str
    like: tuple[str, str]
    encryption: str

    @classmethod
    def of(cls, service: Service) -> _Alone:
        (text,) = bundled([service])
        return cls(service, text, bundle_of(service), protection(service).encryption)


def _told(said: Iterable[Said], known: dict[int, _Alone]) -> tuple[tuple[str, str, Change | None], ...]:
    """The services, the encryption and the change of each line. `known` are services by their identity: hundreds of
    thousands of pairs share some."""
    groups: dict[tuple[Change | None, str], list[_Alone]] = {}
    for service, change in said:
        one = known.get(id(service))
        if one is None:
            one = known[id(service)] = _Alone.of(service)
        groups.setdefault((change, one.encryption), []).append(one)
    return tuple([(_in_few_words(some), encryption, change) for (change, encryption), some in groups.items()])


def _in_few_words(some: list[_Alone]) -> str:
    if len({one.like for one in some}) == len(some):
        return "; ".join([one.text for one in some])
    return "; ".join(bundled(one.service for one in some))


def _gathered(pairs: list[tuple[str, str]], names: Names) -> Iterator[str]:
    """Pairs told together by the end they share: `outlook-2003 | outlook-2007 → dc`."""
    by_source: dict[str, list[str]] = {}
    by_destination: dict[str, list[str]] = {}
    for source, destination in pairs:
        by_source.setdefault(source, []).append(destination)
        by_destination.setdefault(destination, []).append(source)
    if len(by_destination) <= len(by_source):
        for destination, sources in by_destination.items():
            yield f"{' | '.join(map(names.role, sources))} → {names.role(destination)}"
    else:
        for source, destinations in by_source.items():
            yield f"{names.role(source)} → {' | '.join(map(names.role, destinations))}"


def _meaning(found: Crossings) -> tuple[str, ...]:
    return (phrase(None, "crossings.meaning"),)


WRITER = Writer(
    summary,
    reading,
    (
        Column("zone", about="the zone asked for, if any"),
        Column(
            "move", "mapping", of=lambda found: dict(found.move), about="role → the zone it is moved to", where=_moved
        ),
        Column(
            "before",
            "object",
            about="the answer without the move",
            where=_moved,
            columns=(
                Column("summary", about="its summary"),
                Column("flows", "integer", of=lambda before: len(before.flows), about="how many flows crossed"),
            ),
        ),
        CONDUITS,
        FLOWS,
    ),
    _meaning,
    first="flows",
)
