"""Why no path leads from one end to another: in one sentence, with what stands in the way."""

from __future__ import annotations

from dataclasses import replace

from exgraph.analysis.paths.search import simple_paths
from exgraph.model.cell import Status
from exgraph.relations.exclusion import Exclusion
from exgraph.relations.links import Links, levels
from exgraph.relations.lookup import End
from exgraph.wording.phrases import counted, some


def reason(links: Links, source: End, target: End, cutoff: int | None) -> str:
    """The cutoff, what is left out, or how far the search came from either end."""
    ends = links.mask(source.roles), links.mask(target.roles)
    if cutoff is not None and (path := next(simple_paths(links, *ends), None)):
        return (
            f"the shortest has {counted(len(path) - 1, 'hop')}, more than the cutoff of {cutoff}: {_way(links, path)}"
        )
    if links.excluded.names:
        whole = replace(links, excluded=Exclusion())
        if path := next(simple_paths(whole, *ends), None):
            return f"what is left out closes the last one; otherwise there is {_way(links, path)}"
    return f"{_frontier(links, source, target, *ends)}; {_said(links, source, target)}"


def _frontier(links: Links, source: End, target: End, begin: int, end: int) -> str:
    """How far the connections go from the source, and from how far they come to the target."""
    reached = links.roles(sum(levels(links.successors, begin, links.everyone)) & ~begin)
    reaching = links.roles(sum(levels(links.predecessors, end, links.everyone)) & ~end)
    there = f"{source.name} reaches only {some(reached)}" if reached else f"{source.name} opens no connection"
    back = f"only {some(reaching)} reach {target.name}" if reaching else f"nothing opens a connection to {target.name}"
    if len(reaching) == 1:
        back = back.replace(" reach ", " reaches ")
    return f"{there}, and {back}"


def _said(links: Links, source: End, target: End) -> str:
    """What the document says of the direct connection."""
    cells = [links.matrix[a, b] for a in source.roles for b in target.roles]
    if len(cells) == 1 and cells[0].origin is not None and cells[0].status is Status.NONE:
        return f"of the two the document says: no direct connection ({cells[0].origin.place})"
    told = sum(cell.status is Status.NONE for cell in cells)
    if told == len(cells):
        return "the document says that they have no direct connection"
    if not told:
        return "the document is silent on a direct connection"
    return f"of {len(cells)} pairs the document denies {told} a direct connection, and is silent on the others"


def _way(links: Links, path: tuple[int, ...]) -> str:
    return " → ".join(links.ids[place] for place in path)
