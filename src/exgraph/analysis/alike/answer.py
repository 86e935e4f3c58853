"""Which roles have equal rows and columns, and which nearly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from exgraph.analysis.alike import tables as alike_tables
from exgraph.analysis.alike.equivalence import equivalents
from exgraph.analysis.alike.similarity import Relations
from exgraph.errors import ExgraphError
from exgraph.model.matrix import Matrix
from exgraph.tables.answer import Answer
from exgraph.tables.table import Table


@dataclass(frozen=True, slots=True)
class Similar:
    """Two classes by their first roles, Jaccard's index of what they do, and what only one of them does.

    What a role does is (direction, other role, canonical text of the service): `→` it opens, `←` it accepts. The
    other role is empty where it is of their own kind: one of the two, or their twins.
    """

    first: str
    second: str
    similarity: float
    only_first: tuple[tuple[str, str, str], ...]
    only_second: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Alike(Answer):
    """The classes of roles with equal rows and columns: every role is in one, most are often alone.

    With a `threshold`, `similar` has the pairs of classes whose similarity is at least that, the most similar first.
    """

    matrix: Matrix = field(repr=False)
    classes: tuple[tuple[str, ...], ...]
    threshold: float | None = None
    across_zones: bool = False

    @cached_property
    def similar(self) -> tuple[Similar, ...]:
        if self.threshold is None:
            return ()
        relations = Relations.of(self.matrix, self.classes)
        groups: dict[tuple[str, ...], list[str]] = {}
        for first, *_ in self.classes:
            role = self.matrix.role(first)
            groups.setdefault(() if self.across_zones else (role.zone, role.product), []).append(first)
        order = {role.id: place for place, role in enumerate(self.matrix.roles)}
        pairs = sorted(
            relations.similar(groups.values(), self.threshold),
            key=lambda pair: (-pair[2], order[pair[0]], order[pair[1]]),
        )
        keys = self.matrix.index.keys
        return tuple(
            Similar(
                *pair,
                alike_tables.only(relations.seen(*pair[:2]), relations.seen(pair[1], pair[0]), keys),
                alike_tables.only(relations.seen(pair[1], pair[0]), relations.seen(*pair[:2]), keys),
            )
            for pair in pairs
        )

    @property
    def summary(self) -> str:
        return alike_tables.summary(self)

    def table(self, language: str | None = None) -> Table:
        """One row a role: role, zone, product, class (its first role), size, nearest, similarity."""
        return alike_tables.roles(self, language)

    def tables(self, language: str | None = None) -> tuple[Table, ...]:
        return alike_tables.reading(self, language)

    def content(self) -> Mapping[str, Any]:
        return alike_tables.content(self)


def alike(matrix: Matrix, threshold: float | None = None, across_zones: bool = False) -> Alike:
    """The roles with equal rows and columns (structural equivalence), and with a threshold those nearly equal.

    Equal are roles that can be exchanged without changing a flow: what they open on each other and on themselves does
    not tell them apart as long as they all do the same. Nearly equal are those whose similarity, Jaccard's index of
    what they open and accept, is at least `threshold` (above 0, at most 1). Roles of different zones or products are
    compared only `across_zones`. Raises `ExgraphError` for another threshold.
    """
    if threshold is not None and not 0 < threshold <= 1:
        raise ExgraphError(f"a similarity is above 0 and at most 1, not {threshold:g}")
    return Alike(matrix, equivalents(matrix, across_zones), threshold, across_zones)
