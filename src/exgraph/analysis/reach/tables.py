"""How reach is written: the zones first, then every role with its distance, a way, and what opens it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from operator import attrgetter, itemgetter

from exgraph.analysis.reach.answer import DIRECTIONS, Direction, Reach, Reached, ZoneReach
from exgraph.relations.citation import Citations
from exgraph.relations.exclusion import and_left_out
from exgraph.relations.flow_columns import LEFT_OUT, ONLY, PLACES, SERVICES, TEXT, bundle_column, line_column
from exgraph.tables.column import Column
from exgraph.tables.names import Names, summary_names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase

_ROLES = (
    Column("direction", about="reaches, or reached by", only="table"),
    Column("role", "role", about="the role that is reached, or that reaches"),
    Column("zone", "zone", about="its zone"),
    Column("hops", "integer", about="the least number of flows one after the other"),
    Column("way", "roles", about="the roles of a shortest way, both ends included"),
    SERVICES,
    PLACES,
    replace(TEXT, only="json"),
)
_ZONES = (
    Column("zone", "zone", about="a zone with other roles than those asked about"),
    Column("roles", "integer", about="how many of those roles it has"),
    Column("reached", "integer", about="how many of them are reached, or reach"),
    Column("hops", "integer", about="the distance of the nearest one"),
    Column("nearest", "role", of=lambda zone: zone.nearest and zone.nearest.role, about="the nearest one"),
)
ROLES = Sheet(
    "roles",
    "a role and direction: those that are reached, by hops, then those that reach; of a way, its hop at the role",
    lambda found: (*found.reaches, *found.reached_by),
    _ROLES,
    only="table",
)


def _side(direction: Direction, about: str) -> Column:
    """The JSON of one direction. The other hops of a way are cited where their own role stands."""
    return Column(
        direction.replace(" ", "_"),
        "object",
        of=lambda found: found,
        about=about,
        columns=(
            Column("zones", "rows", of=lambda found: found.zones(direction), about="zones", columns=_ZONES),
            Column("roles", "rows", of=lambda found: found.of(direction), about="roles, by hops", columns=_ROLES),
        ),
    )


def summary(found: Reach, language: str | None) -> str:
    """One plain line: how far it goes, and from how far it comes."""
    others = len(found.matrix.roles) - len(found.start.roles)
    there, back = (_told(found.of(direction), others, language) for direction in DIRECTIONS)
    text = phrase(
        language,
        "reach.summary",
        start=found.start.label(summary_names(found.matrix, language)),
        there=there,
        back=back,
    )
    if found.surely is not None and found.surely != (len(found.reaches), len(found.reached_by)):
        sure = dict(zip(("there", "back"), found.surely, strict=True))
        text += f" {phrase(language, 'reach.surely', **sure)}"
    return and_left_out(text, found.without, language, found.only)


def reading(found: Reach, language: str | None) -> Iterator[Table]:
    """The zones, the roles that are reached, the roles that reach."""
    say, names, citations = partial(phrase, language), Names(found.matrix, language), Citations(found.matrix)
    yield _zones(found, names)
    start = found.start.label(names)
    for direction, title, hop in zip(DIRECTIONS, ("reaches", "reaching"), ("last-hop", "first-hop"), strict=True):
        there = found.of(direction)
        columns = (
            Column("hops", "integer", say("reach.hops")),
            Column("way", title=say("reach.way"), of=lambda one: " → ".join(map(names.role, one.way))),
            bundle_column(say(f"reach.{hop}")),
            line_column(citations, language),
        )
        if there:
            strong = frozenset(number for number, one in enumerate(there) if one.hops == 1)
            title = say(f"reach.{title}", start=start, roles=len(there))
            yield Table.of(columns, there, names, title=title, strong=strong)
    yield Table((), (), notes=(say("reach.meaning"), *citations.notes(language)))


def _told(found: Sequence[Reached], others: int, language: str | None) -> str:
    """`13 of 13 other roles: 2 directly, the rest within 3 hops`."""
    if not found:
        return phrase(language, "reach.nothing")
    # The nearest stand first.
    direct, hops = bisect_right(found, 1, key=attrgetter("hops")), found[-1].hops
    form = "reach.direct" if direct == len(found) else "reach.farther"
    return phrase(language, form, reached=len(found), others=others, direct=direct, hops=hops)


def _zones(found: Reach, names: Names) -> Table:
    """How far every zone is, there and back."""
    say = partial(phrase, names.language)
    both: tuple[tuple[ZoneReach, ZoneReach], ...] = tuple(
        zip(found.zones("reaches"), found.zones("reached by"), strict=True)
    )
    columns = (
        Column("zone", "zone", say("heading.zone"), of=lambda ways: ways[0].zone),
        Column("roles", "integer", say("reach.roles"), of=lambda ways: ways[0].roles),
        Column("reached", "integer", say("reach.reached"), of=lambda ways: ways[0].reached),
        Column("hops", "integer", say("reach.hops-there"), of=lambda ways: ways[0].hops),
        Column("reach_it", "integer", say("reach.reach-it"), of=lambda ways: ways[1].reached),
        Column("hops_back", "integer", say("reach.hops-back"), of=lambda ways: ways[1].hops),
    )
    return Table.of(columns, both, names, summary=summary(found, names.language), title=say("reach.zones"))


def _meaning(found: Reach) -> tuple[str, ...]:
    return (phrase(None, "reach.meaning"),)


WRITER = Writer(
    summary,
    reading,
    (
        Column("start", of=lambda found: found.start.name, about="the role or zone asked about, by id"),
        Column("roles", "roles", of=lambda found: found.start.roles, about="that role, or the roles of that zone"),
        LEFT_OUT,
        _side("reaches", "what the start reaches"),
        _side("reached by", "what reaches the start"),
        ONLY,
        Column(
            "surely",
            "object",
            about="how many roles without what may be replies; nothing where nothing is",
            columns=(
                Column("reaches", "integer", of=itemgetter(0), about="roles that the start reaches"),
                Column("reached_by", "integer", of=itemgetter(1), about="roles that reach it"),
            ),
        ),
        ROLES,
    ),
    _meaning,
)
