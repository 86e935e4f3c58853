"""Which roles have equal rows and columns, and which nearly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from exgraph.analysis.alike.similarity import Part, Relations
from exgraph.model.matrix import Matrix
from exgraph.tables.answer import Answer

#: A role opens, and a role accepts.
ARROWS = ("→", "←")


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
                _only(relations.seen(*pair[:2]), relations.seen(pair[1], pair[0]), keys),
                _only(relations.seen(pair[1], pair[0]), relations.seen(*pair[:2]), keys),
            )
            for pair in pairs
        )


def _only(
    one: Mapping[str, frozenset[Part]], other: Mapping[str, frozenset[Part]], keys: Sequence[str]
) -> tuple[tuple[str, str, str], ...]:
    """What one role does and the other does not, sorted."""
    parts = (
        (ARROWS[direction], name, keys[service])
        for name, done in one.items()
        for direction, service in done - other.get(name, frozenset())
    )
    return tuple(sorted(parts))
