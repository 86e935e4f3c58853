"""How the zones are written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter

from exgraph.analysis.roster.answer import Zones
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase

_COLUMNS = (
    Column("zone", "zone", of=attrgetter("zone.id"), about="the zone"),
    Column(
        "exposed", "flag", of=attrgetter("zone.exposed"), about="whether it faces a network that nobody here controls"
    ),
    Column("roles", "roles", about="the roles that stand in it"),
    Column("inside", "integer", about="flows between its own roles"),
    Column("leaving", "integer", about="flows that its roles open on others"),
    Column("entering", "integer", about="flows that others open on its roles"),
)
ZONES = Sheet("zones", "a zone, in zone order", attrgetter("entries"), _COLUMNS)


def summary(found: Zones, language: str | None) -> str:
    """How many zones there are, and how many roles stand in them."""
    counts = {"roles": len(found.matrix.roles), "zones": len(found.matrix.zones), "flows": len(found.matrix.flows)}
    return f"{phrase(language, 'shown.matrix', **counts)}."


def reading(found: Zones, language: str | None) -> Iterator[Table]:
    """The zones with their columns under headings of the language."""
    shown = [replace(column, title=phrase(language, f"heading.{column.name}")) for column in _COLUMNS]
    yield Table.of(shown, found.entries, Names(found.matrix, language), summary=summary(found, language))


WRITER = Writer(summary, reading, (ZONES,))
