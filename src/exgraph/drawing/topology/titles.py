"""The finding above a picture, computed from what is highlighted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exgraph.drawing import palette
from exgraph.drawing.captions import LABEL_WIDTH, plain, title_of
from exgraph.drawing.topology.bundle import Bundles
from exgraph.drawing.topology.focus import Neighbours
from exgraph.drawing.topology.highlight import Highlight, Subject
from exgraph.drawing.topology.stacks import Stacks
from exgraph.errors import clipped
from exgraph.model.index import IndexedCells
from exgraph.model.matrix import Matrix
from exgraph.values.applications import label
from exgraph.wording.phrases import phrase

if TYPE_CHECKING:
    from exgraph.drawing.topology.difference import Changes


def title(matrix: Matrix, highlight: Highlight | None, language: str, neighbours: Neighbours | None = None) -> str:
    """One sentence with the numbers that the picture shows."""
    if highlight is None and neighbours is not None:
        begin = neighbours.centre
        thing = matrix.zone(begin.name) if begin.is_zone else matrix.role(begin.name)
        return phrase(
            language,
            "pictures.title-focus-one" if neighbours.hops == 1 else "pictures.title-focus",
            name=_short(thing.label(language)),
            hops=neighbours.hops,
            roles=len(matrix.roles) - len(begin.roles),
            others=neighbours.roles - len(begin.roles),
            flows=flow_counts(matrix)[0],
        )
    if highlight is None:
        used = {role.zone for role in matrix.roles}
        flows, crossing = flow_counts(matrix)
        return phrase(
            language,
            "pictures.title-overview" if len(used) > 1 else "pictures.title-overview-one",
            roles=len(matrix.roles),
            zones=len(used),
            flows=flows,
            crossing=crossing,
        )
    if highlight.changes is not None:
        return _difference(highlight.changes, language)
    if highlight.subject is Subject.COMPROMISE:
        return _compromise(matrix, highlight, language)
    lit = [flow for flow in matrix.flows if flow in highlight]
    ends = {end for flow in lit for end in (flow.source, flow.destination)}
    if highlight.subject is Subject.ZONE:
        inside = {role.id for role in matrix.roles_in(highlight.name)}
        leaving = sum(flow.source in inside for flow in lit)
        name = _short(matrix.zone(highlight.name).label(language))
        counts = {"flows": len(lit), "leaving": leaving, "entering": len(lit) - leaving}
        return phrase(language, "pictures.title-zone", name=name, n=counts["flows"], **counts)
    if highlight.subject is Subject.ROLE:
        opened = [flow for flow in lit if flow.source == highlight.name]
        accepted = [flow for flow in lit if flow.destination == highlight.name]
        return phrase(
            language,
            "pictures.title-role",
            name=_short(matrix.role(highlight.name).label(language)),
            opened=len(opened),
            destinations=len({flow.destination for flow in opened}),
            accepted=len(accepted),
            sources=len({flow.source for flow in accepted}),
        )
    name = highlight.name
    if highlight.subject is Subject.APPLICATION:
        name = label(name, language)
    counts = {"flows": len(lit), "roles": len(ends), "crossing": sum(map(matrix.crosses, lit))}
    return phrase(language, "pictures.title-service", name=_short(name), **counts)


def flow_counts(matrix: Matrix) -> tuple[int, int]:
    """How many flows there are, and how many of them cross a zone border; of a large inventory, on its index."""
    if isinstance(matrix.cells, IndexedCells):
        index, zones = matrix.index, {role.id: role.zone for role in matrix.roles}
        ends = zip(index.source.tolist(), index.destination.tolist(), strict=True)
        places = [zones[role] for role in index.roles]
        return len(index), sum(places[source] != places[destination] for source, destination in ends)
    flows = list(matrix.flows)
    return len(flows), sum(map(matrix.crosses, flows))


def subtitle(
    matrix: Matrix, highlight: Highlight | None, bundles: Bundles, language: str, stacks: Stacks | None = None
) -> str:
    """What document this is, or from which to which it differs, how many flows its lines stand for, and how many roles
    its boxes."""
    name = clipped(title_of(matrix.title, language, matrix.name), 3 * LABEL_WIDTH)
    if highlight is not None and highlight.changes is not None:
        found = highlight.changes.found
        sides = (_short(title_of(side.title, language, side.name)) for side in (found.before, found.after))
        defaults = (phrase(language, f"pictures.{side}") for side in ("before", "after"))
        name = " → ".join(side or default for side, default in zip(sides, defaults, strict=True))
        lines = len(bundles.lines) + len(bundles.badges)
        counts = phrase(language, "pictures.subtitle-difference", roles=len(matrix.roles), lines=lines)
        guesses = found.before.guesses.beside(found.after.guesses)
        return " · ".join(filter(None, (name, counts, guesses.said(language))))
    drawn = len(bundles.lines) + len(bundles.badges)
    counts = phrase(language, "pictures.subtitle", roles=len(matrix.roles), flows=flow_counts(matrix)[0], lines=drawn)
    parts = [name, counts]
    if stacks is not None and stacks.members:
        parts.append(phrase(language, "pictures.subtitle-stacked", boxes=len(stacks.matrix.roles)))
    parts.append(matrix.guesses.said(language))
    return " · ".join(filter(None, parts))


def subtitle_zones(matrix: Matrix, zones: int, conduits: int, language: str) -> str:
    """What document this is, and what boxes and lines stand for where zones are drawn."""
    name = clipped(title_of(matrix.title, language, matrix.name), 3 * LABEL_WIDTH)
    counts = phrase(language, "pictures.subtitle-zones", roles=len(matrix.roles), zones=zones, conduits=conduits)
    return " · ".join(filter(None, (name, counts, matrix.guesses.said(language))))


def _compromise(matrix: Matrix, highlight: Highlight, language: str) -> str:
    """How many roles are reached from a role or zone, and over how many hops."""
    begin = [role for role, hops in highlight.hops.items() if hops == 0]
    thing = matrix.role(begin[0]) if begin == [highlight.name] else matrix.zone(highlight.name)
    farthest = max(highlight.hops.values())
    return phrase(
        language,
        "pictures.title-compromise" if farthest else "pictures.title-compromise-nothing",
        name=_short(thing.label(language)),
        reached=len(highlight.hops) - len(begin),
        others=len(matrix.roles) - len(begin),
        direct=sum(hops == 1 for hops in highlight.hops.values()),
        hops=farthest,
    )


def _difference(changes: Changes, language: str) -> str:
    """How many ordered pairs changed in which way."""
    counts = changes.counts()
    differing = sum(counts.values())
    if not differing:
        return phrase(language, "pictures.title-difference-none")
    gained, lost = counts[palette.GAINED], counts[palette.LOST]
    other = differing - gained - lost
    return phrase(language, "pictures.title-difference", pairs=differing, gained=gained, lost=lost, other=other)


def _short(text: str) -> str:
    return clipped(plain(text), 2 * LABEL_WIDTH)
