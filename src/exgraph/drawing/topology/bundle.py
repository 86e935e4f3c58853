"""From hundreds of flows to a few dozen lines.

One line stands for all flows of a pair of roles in one protocol family. Two directions share a line only where their
services are equal. What every role of a zone does the same is one line from the zone's frame; what nearly every role
has with one role (a directory, say) is a badge in those roles and one line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from exgraph.drawing.palette import CONTEXT, OTHER, Family, family_of
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix

#: A relation that this share of the roles has in the same way (and at least so many of them) becomes a badge.
BADGE_SHARE, BADGE_LEAST = 0.6, 4

Keys = tuple[str, ...]


@dataclass(frozen=True)
class Line:
    """One drawn line from `tail` to `head`, each one role or all roles of a zone, and the flows it stands for.

    `both`: the same services are opened in both directions. `strong`: it is highlighted.
    """

    tail: Keys
    head: Keys
    both: bool
    family: Family
    flows: tuple[Flow, ...]
    strong: bool = False

    @property
    def forward(self) -> tuple[Flow, ...]:
        """The flows in the line's own direction."""
        return tuple(flow for flow in self.flows if flow.source in self.tail)


@dataclass(frozen=True)
class Badge:
    """The `members` all have the same relation with `role`; `flows` are all of theirs."""

    role: str
    members: Keys
    flows: tuple[Flow, ...]
    strong: bool = False


@dataclass(frozen=True)
class Bundles:
    """Everything there is to draw between roles. `loops`: role → the flows it has with its own kind."""

    lines: tuple[Line, ...]
    badges: tuple[Badge, ...]
    loops: dict[str, tuple[Flow, ...]]


@dataclass(frozen=True)
class _Strand:
    """The flows of one unordered pair (a before b in role order) in one family.

    `alike`: what is shown of it is the same in both directions.
    """

    a: str
    b: str
    family: Family
    there: tuple[Flow, ...]
    back: tuple[Flow, ...]
    strong: bool
    alike: bool

    def seen_from(self, role: str) -> tuple[frozenset[str], frozenset[str]]:
        """The services that a role opens towards the other end, and those it accepts."""
        there, back = _keys(self.there), _keys(self.back)
        return (there, back) if role == self.a else (back, there)


def bundle(
    matrix: Matrix,
    strong: Callable[[Flow], bool] | None = None,
    family: Callable[[Flow], Family | None] | None = None,
    frames: bool = True,
) -> Bundles:
    """The lines, badges and loops of a matrix. With `strong`, all flows that are not become unlabelled context.

    `family` says what strong flows are drawn as, where it is not their protocol family; no badge holds any of them.
    Without `frames`, no line stands for all roles of a zone.
    """
    pairs: dict[tuple[str, str], list[Flow]] = {}
    loops: dict[str, list[Flow]] = {}
    order = {role.id: place for place, role in enumerate(matrix.roles)}
    for flow in matrix.flows:
        if flow.source == flow.destination:
            loops.setdefault(flow.source, []).append(flow)
        else:
            ends = sorted((flow.source, flow.destination), key=order.__getitem__)
            pairs.setdefault((ends[0], ends[1]), []).append(flow)
    badges = tuple(_badges(matrix, pairs, strong, family is None))
    for badge in badges:
        for member in badge.members:
            ends = sorted((badge.role, member), key=order.__getitem__)
            del pairs[ends[0], ends[1]]
    strands = [
        strand
        for pair, flows in sorted(pairs.items(), key=lambda item: _place(item[0], order))
        for strand in _strands(pair, flows, strong, family)
    ]
    zones = [[role.id for role in matrix.roles_in(zone.id)] for zone in matrix.zones] if frames else []
    lines = tuple(_lines(zones, strands))
    return Bundles(lines, badges, {role: tuple(flows) for role, flows in loops.items()})


def _place(pair: tuple[str, str], order: dict[str, int]) -> tuple[int, int]:
    return order[pair[0]], order[pair[1]]


def _keys(flows: Iterable[Flow]) -> frozenset[str]:
    return frozenset(flow.service.key for flow in flows)


def _badges(
    matrix: Matrix, pairs: dict[tuple[str, str], list[Flow]], strong: Callable[[Flow], bool] | None, strong_too: bool
) -> Iterator[Badge]:
    least = max(BADGE_LEAST, BADGE_SHARE * (len(matrix.roles) - 1))
    taken: set[str] = set()
    for role in (role.id for role in matrix.roles):
        groups: dict[tuple[frozenset[str], frozenset[str]], dict[str, list[Flow]]] = {}
        for (a, b), flows in pairs.items():
            other = b if a == role else a if b == role else None
            if other is None or other in taken:
                continue
            out = _keys(flow for flow in flows if flow.source == role)
            back = _keys(flow for flow in flows if flow.source != role)
            groups.setdefault((out, back), {})[other] = flows
        related = max(groups.values(), key=len, default={})
        if len(related) < least:
            continue
        lit = [other for other in related if strong and any(map(strong, related[other]))]
        whole = not lit or (strong_too and len(lit) == len(related))
        kept = tuple(other for other in related if whole or other not in lit)
        if not kept:
            continue
        taken.add(role)
        yield Badge(role, kept, tuple(flow for other in kept for flow in related[other]), bool(lit) and whole)


def _strands(
    pair: tuple[str, str],
    flows: list[Flow],
    strong: Callable[[Flow], bool] | None,
    family_of_strong: Callable[[Flow], Family | None] | None,
) -> Iterator[_Strand]:
    told = [strong is None or strong(flow) for flow in flows]
    families = _families(flows) if family_of_strong is None else [family_of_strong(flow) or CONTEXT for flow in flows]
    # What else goes the way of a highlighted line is behind that line, not a second one beside it.
    along: dict[str, Family] = {}
    for flow, family, shown in zip(flows, families, told, strict=True):
        if shown:
            along.setdefault(flow.source, family)
    strands: dict[tuple[bool, Family], list[tuple[Flow, bool]]] = {}
    for flow, family, shown in zip(flows, families, told, strict=True):
        key = (flow.source in along, family if shown else along.get(flow.source, CONTEXT))
        strands.setdefault(key, []).append((flow, shown))
    for (lit, family), members in strands.items():
        there = tuple(flow for flow, _ in members if flow.source == pair[0])
        back = tuple(flow for flow, _ in members if flow.source != pair[0])
        out = _keys(flow for flow, shown in members if shown and flow.source == pair[0])
        home = _keys(flow for flow, shown in members if shown and flow.source != pair[0])
        alike = bool(there and back) and (family == CONTEXT or out == home)
        yield _Strand(*pair, family, there, back, lit and strong is not None, alike)


def _families(flows: list[Flow]) -> list[Family]:
    """The family of each flow; a cell's nameless ports belong to what stands before them (5060/5061/5062: VoIP)."""
    families: list[Family] = []
    before: dict[str, Family] = {}
    for flow in flows:
        family = family_of(flow.service)
        if flow.service.application is None and family == OTHER:
            family = before.get(flow.source, OTHER)
        before[flow.source] = family
        families.append(family)
    return families


def _lines(zones: list[list[str]], strands: list[_Strand]) -> Iterator[Line]:
    """Those of whole zones first, then those of pairs."""
    merged: set[_Strand] = set()
    for inside in zones:
        if len(inside) < 2:
            continue
        for group in _uniform(inside, [strand for strand in strands if strand not in merged]):
            merged.update(group)
            yield from _group_lines(tuple(inside), group)
    for strand in strands:
        if strand not in merged:
            yield from _pair_lines((strand.a,), (strand.b,), strand, strand.there, strand.back)


def _uniform(inside: list[str], strands: list[_Strand]) -> Iterator[list[_Strand]]:
    """The groups of strands in which every role of a zone has the same with one role outside."""
    groups: dict[tuple[str, Family, bool], dict[str, _Strand]] = {}
    for strand in strands:
        for member, outer in ((strand.a, strand.b), (strand.b, strand.a)):
            if member in inside and outer not in inside:
                groups.setdefault((outer, strand.family, strand.strong), {})[member] = strand
    for group in groups.values():
        if len(group) == len(inside) and len({strand.seen_from(role) for role, strand in group.items()}) == 1:
            yield list(group.values())


def _group_lines(inside: Keys, group: list[_Strand]) -> Iterator[Line]:
    flows = [flow for strand in group for flow in (*strand.there, *strand.back)]
    outer = tuple(dict.fromkeys(end for strand in group for end in (strand.a, strand.b) if end not in inside))
    there = tuple(flow for flow in flows if flow.source in inside)
    back = tuple(flow for flow in flows if flow.source not in inside)
    yield from _pair_lines(inside, outer, group[0], there, back)


def _pair_lines(a: Keys, b: Keys, kind: _Strand, there: tuple[Flow, ...], back: tuple[Flow, ...]) -> Iterator[Line]:
    """One line where both directions are alike, else one for each direction there is."""
    if kind.alike:
        yield Line(a, b, True, kind.family, there + back, kind.strong)
        return
    if there:
        yield Line(a, b, False, kind.family, there, kind.strong)
    if back:
        yield Line(b, a, False, kind.family, back, kind.strong)
