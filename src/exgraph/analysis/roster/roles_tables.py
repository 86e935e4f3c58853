"""How the roles are written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter

from exgraph.analysis.roster.answer import Roles
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase

_COLUMNS = (
    Column("role", "role", of=attrgetter("role.id"), about="the role"),
    Column("zone", "zone", of=attrgetter("role.zone"), about="the zone that it stands in"),
    Column("product", of=lambda entry: entry.role.product or None, about="the product that it is part of"),
    Column("kind", of=lambda entry: entry.role.kind or None, about="what its profile says it is: server, client, …"),
    Column("opens", "integer", about="flows that it opens"),
    Column("accepts", "integer", about="flows that it accepts"),
)
ROLES = Sheet("roles", "a role, in role order", attrgetter("entries"), _COLUMNS)


def summary(found: Roles, language: str | None) -> str:
    """How many roles there are, in how many zones."""
    counts = {"roles": len(found.matrix.roles), "zones": len(found.matrix.zones), "flows": len(found.matrix.flows)}
    return f"{phrase(language, 'shown.matrix', **counts)}."


def reading(found: Roles, language: str | None) -> Iterator[Table]:
    """The roles with their columns under headings of the language."""
    shown = [replace(column, title=phrase(language, f"heading.{column.name}")) for column in _COLUMNS]
    yield Table.of(shown, found.entries, Names(found.matrix, language), summary=summary(found, language))


WRITER = Writer(summary, reading, (ROLES,))
