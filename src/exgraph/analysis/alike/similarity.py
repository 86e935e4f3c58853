"""How similar two roles are: Jaccard's index of what they open and accept (Jaccard 1912, New Phytologist 11:37-50).

A role is the set of all (direction, other role, service) it takes part in. The two roles that are compared count as
one other role, "their own kind": a flow to oneself, to one's twin or to the other of the two is the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from exgraph.model.matrix import Matrix

#: Direction (0 opens, 1 accepts) and the place of the service in the vocabulary.
Part = tuple[int, int]


@dataclass(frozen=True)
class Relations:
    """What each class of roles does: class → the other class → what it opens there and accepts from there.

    A class is named by its first role, whose flows stand for those of all.
    """

    parts: Mapping[str, Mapping[str, frozenset[Part]]]

    @classmethod
    def of(cls, matrix: Matrix, classes: Iterable[Sequence[str]]) -> Relations:
        index = matrix.index
        firsts = {role: members[0] for members in classes for role in members}
        found: dict[str, dict[str, set[Part]]] = {first: {} for first in firsts.values()}
        columns = (index.source.tolist(), index.destination.tolist(), index.service.tolist())
        for source, destination, service in zip(*columns, strict=True):
            ends = index.roles[source], index.roles[destination]
            for direction, (one, other) in enumerate((ends, ends[::-1])):
                if one in found:
                    found[one].setdefault(firsts[other], set()).add((direction, service))
        return cls({one: {other: frozenset(p) for other, p in parts.items()} for one, parts in found.items()})

    def seen(self, role: str, other: str) -> dict[str, frozenset[Part]]:
        """What a role does, as it is compared with another: their own kind is the name `""`."""
        there = {name: parts for name, parts in self.parts[role].items() if name not in (role, other)}
        own = self.parts[role].get(role, frozenset()) | self.parts[role].get(other, frozenset())
        return there | ({"": own} if own else {})

    def similarity(self, role: str, other: str) -> float:
        """From 0 to 1: the share of what both do in what either does; 1 for two that do nothing."""
        one, two = self.seen(role, other), self.seen(other, role)
        both = sum(len(parts & two[name]) for name, parts in one.items() if name in two)
        either = sum(map(len, one.values())) + sum(map(len, two.values())) - both
        return both / either if either else 1.0

    def similar(self, groups: Iterable[Sequence[str]], threshold: float) -> Iterator[tuple[str, str, float]]:
        """The pairs within groups whose similarity is at least so great."""
        sizes = {role: sum(map(len, parts.values())) for role, parts in self.parts.items()}
        for group in groups:
            for one, other in combinations(group, 2):
                # What is counted twice towards the own kind is at most half; then no more than the smaller is shared.
                small, great = sorted((sizes[one], sizes[other]))
                own = sum(len(self.parts[role].get(name, ())) for role in (one, other) for name in (one, other))
                if small < threshold * (great - own):
                    continue
                found = self.similarity(one, other)
                if found >= threshold:
                    yield one, other, found
