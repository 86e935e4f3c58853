"""Why no path leads from one end to another: in one phrase, with what stands in the way."""

from __future__ import annotations

from dataclasses import replace

from exgraph.analysis.paths.search import simple_paths
from exgraph.model.cell import Status
from exgraph.relations.exclusion import Exclusion
from exgraph.relations.links import Links, levels
from exgraph.relations.lookup import End
from exgraph.wording.phrases import Phrase


def reason(links: Links, source: End, target: End, cutoff: int | None) -> Phrase:
    """The cutoff, what is left out, or how far the search came from either end."""
    ends = links.mask(source.roles), links.mask(target.roles)
    if cutoff is not None and (path := next(simple_paths(links, *ends), None)):
        return Phrase.of("paths.beyond-cutoff", hops=len(path) - 1, cutoff=cutoff, way=_way(links, path))
    if links.excluded.anything:
        whole = replace(links, excluded=Exclusion())
        if path := next(simple_paths(whole, *ends), None):
            return Phrase.of("paths.closed", way=_way(links, path))
    there, back = _from(links, source, ends[0]), _to(links, target, ends[1])
    return Phrase.of("paths.frontier", there=there, back=back, said=_said(links, source, target))


def _from(links: Links, source: End, begin: int) -> Phrase:
    """How far the connections go from the source."""
    reached = links.roles(sum(levels(links.successors, begin, links.everyone)) & ~begin)
    if not reached:
        return Phrase.of("paths.opens-none", source=source.name)
    return Phrase.of("paths.reaches-only", source=source.name, roles=reached)


def _to(links: Links, target: End, end: int) -> Phrase:
    """From how far connections come to the target."""
    reaching = links.roles(sum(levels(links.predecessors, end, links.everyone)) & ~end)
    if not reaching:
        return Phrase.of("paths.accepts-none", target=target.name)
    return Phrase.of("paths.only-reach", n=len(reaching), target=target.name, roles=reaching)


def _said(links: Links, source: End, target: End) -> Phrase:
    """What the document says of the direct connection."""
    cells = [links.matrix[a, b] for a in source.roles for b in target.roles]
    if len(cells) == 1 and cells[0].origin is not None and cells[0].status is Status.NONE:
        return Phrase.of("paths.said-none", place=cells[0].origin.place)
    denied = sum(cell.status is Status.NONE for cell in cells)
    if denied == len(cells):
        return Phrase("paths.all-denied")
    if not denied:
        return Phrase("paths.silent")
    return Phrase.of("paths.some-denied", pairs=len(cells), denied=denied)


def _way(links: Links, path: tuple[int, ...]) -> str:
    return " → ".join(links.ids[place] for place in path)
