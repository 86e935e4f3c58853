"""Smaller matrices to draw in place of a large one: the neighbours of a role, and roles alike as one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.relations.lookup import End, end_of
from exgraph.values.labels import Labels

if TYPE_CHECKING:
    from exgraph.relations.links import Links

#: A common beginning of names that is shorter than this says nothing.
_SHORTEST = 3


@dataclass(frozen=True)
class Neighbours:
    """The roles within so many hops of a role or zone, in either direction, and all flows between them."""

    matrix: Matrix
    centre: End
    hops: int
    #: How many roles the whole document has.
    roles: int


@dataclass(frozen=True)
class Stacks:
    """A matrix in which one role stands for several alike of the `whole`. `members`: its id → the ids of all."""

    whole: Matrix
    matrix: Matrix
    members: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def neighbours(matrix: Matrix, name: str, hops: int) -> Neighbours:
    """What lies within so many hops of a role or zone, by id or label. Raises `UnknownName`."""
    from exgraph.relations.links import Links, levels

    centre, links = end_of(matrix, name), Links.of(matrix)
    begin = links.mask(centre.roles)
    near = begin
    for towards in (links.successors, links.predecessors):
        for level in levels(towards, begin, links.everyone)[: hops + 1]:
            near |= level
    kept = set(links.roles(near))
    roles = tuple(role for role in matrix.roles if role.id in kept)
    pairs = _pairs(links, kept)
    cells = [_cell(source, destination, links.flows(source, destination)) for source, destination in pairs]
    return Neighbours(replace(matrix, roles=roles, cells=tuple(cells)), centre, hops, len(matrix.roles))


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
    cells = {pair: links.flows(*pair) for pair in _pairs(links, firsts)}
    for first, (_, second, *_) in members.items():
        own = (*links.flows(first, first), *(replace(flow, destination=first) for flow in links.flows(first, second)))
        cells[first, first] = tuple({flow.service.key: flow for flow in own}.values())
    roles = []
    for role in matrix.roles:
        if role.id in members:
            together = [matrix.role(member).labels for member in members[role.id]]
            roles.append(replace(role, labels=_in_common(together, members[role.id])))
        elif role.id in firsts:
            roles.append(role)
    drawn = tuple(_cell(*pair, flows) for pair, flows in cells.items() if flows)
    return Stacks(matrix, replace(matrix, roles=tuple(roles), cells=drawn), members)


def _pairs(links: Links, kept: Collection[str]) -> Iterable[tuple[str, str]]:
    """The ordered pairs of these roles that connect, a role with itself too."""
    from exgraph.relations.links import bits

    wanted = links.mask(kept)
    for source in bits(wanted):
        yield links.ids[source], links.ids[source]
        for destination in bits(links.successors[source] & wanted):
            yield links.ids[source], links.ids[destination]


def _cell(source: str, destination: str, flows: tuple[Flow, ...]) -> Cell:
    return Cell(source, destination, Status.SERVICES if flows else Status.SILENT, flows)


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
