"""Roles alike as one box each: a smaller matrix that is drawn in place of a large one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import product, takewhile

from exgraph.drawing.canvas import Canvas
from exgraph.drawing.topology.focus import cell_of, pairs_between, stated_flows
from exgraph.model.matrix import Matrix
from exgraph.values.labels import Labels

#: A common beginning of names that is shorter than this says nothing.
_SHORTEST = 3
#: Flows up to which each is data of its row.
MOST_FLOWS = 20_000


@dataclass(frozen=True)
class Stacks:
    """A matrix in which one role stands for several alike of the `whole`. `members`: its id → the ids of all."""

    whole: Matrix
    matrix: Matrix
    members: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def whole_canvas(self, shown: Canvas) -> Canvas:
        """A picture of the drawn matrix as one of the whole: boxes stand for all roles alike, rows and lines for the
        flows of each. Of a large inventory, whose flows are more than an SVG holds, they keep those of one role.
        """
        boxes, curves = [], shown.curves
        few = len(self.whole.index) <= MOST_FLOWS
        for box in shown.boxes:
            roles = tuple(role for first in box.roles for role in self._all(first))
            rows = tuple(replace(row, flows=self._flows(row.flows)) for row in box.rows) if few else box.rows
            boxes.append(replace(box, roles=roles, rows=rows))
        if few:
            curves = tuple(replace(curve, flows=self._flows(curve.flows)) for curve in curves)
        return replace(shown, boxes=tuple(boxes), curves=curves)

    def _all(self, first: str) -> tuple[str, ...]:
        return self.members.get(first, (first,))

    def _flows(self, keys: Iterable[tuple[str, str, str]]) -> tuple[tuple[str, str, str], ...]:
        return tuple(
            (*ends, service)
            for source, destination, service in keys
            for ends in product(self._all(source), self._all(destination))
            if (*ends, service) in self._stated
        )

    @cached_property
    def _stated(self) -> frozenset[tuple[str, str, str]]:
        return frozenset(flow.key for flow in self.whole.flows)


def stacked(matrix: Matrix, apart: Collection[str] = ()) -> Stacks:
    """The roles alike as one each, named and labelled for what they have in common; those `apart` keep to themselves.

    What a role opens on its twins it opens on itself.
    """
    # Most pictures show every role, and are drawn sooner without this.
    from exgraph.analysis.alike.equivalence import equivalents
    from exgraph.relations.links import Links

    classes = equivalents(matrix, apart=apart)
    members = {first: (first, *others) for first, *others in classes if others}
    links = Links.of(matrix)
    firsts = {first for first, *_ in classes}
    cells = {pair: stated_flows(links, *pair) for pair in pairs_between(links, firsts)}
    for first, (_, second, *_) in members.items():
        twins = stated_flows(links, first, second)
        own = (*stated_flows(links, first, first), *(replace(flow, destination=first) for flow in twins))
        cells[first, first] = tuple({flow.service.key: flow for flow in own}.values())
    roles = []
    for role in matrix.roles:
        if role.id in members:
            together = [matrix.role(member).labels for member in members[role.id]]
            roles.append(replace(role, labels=_in_common(together, members[role.id])))
        elif role.id in firsts:
            roles.append(role)
    drawn = tuple(cell_of(*pair, flows) for pair, flows in cells.items() if flows)
    return Stacks(matrix, replace(matrix, roles=tuple(roles), cells=drawn), members)


def _in_common(labels: list[Labels], ids: tuple[str, ...]) -> Labels:
    """`Front-end ×40` in every language that all have a label in; by id where they have none."""
    languages = [language for language, _ in labels[0].entries if all(language in each.as_dict() for each in labels)]
    texts = {language: [each.text(language, "") for each in labels] for language in languages} or {"en": list(ids)}
    return Labels.of({language: f"{_stem(names)} ×{len(names)}" for language, names in texts.items()})


def _stem(names: list[str]) -> str:
    """What the names begin with, without the beginning of a number; the first name where that is too little."""
    if len(set(names)) == 1:
        return names[0]
    stem = _beginning(min(names), max(names)).rstrip("0123456789").rstrip(" -_.,:#(/№")
    return stem if len(stem) >= _SHORTEST else f"{names[0]}…"


def _beginning(one: str, other: str) -> str:
    """What two texts, and all that sort between them, begin with."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return "".join(letter for letter, _ in same)
