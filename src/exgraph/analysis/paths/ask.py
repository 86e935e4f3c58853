"""The question of paths."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, pairwise
from typing import Annotated

from exgraph.analysis.paths.answer import Path, Paths
from exgraph.analysis.paths.no_path import reason
from exgraph.analysis.paths.search import simple_paths
from exgraph.analysis.paths.tables import WRITER
from exgraph.errors import ExgraphError
from exgraph.model.matrix import Matrix
from exgraph.relations.containment import standing_in
from exgraph.relations.links import Links
from exgraph.relations.lookup import End, check_left, end_of, zone_end
from exgraph.relations.parameter import ONLY, WITHOUT, Names, Option
from exgraph.wording.phrases import Phrase

Paths.writer = WRITER

#: So many paths are looked for where nobody says how many.
LIMIT = 20


def paths(
    matrix: Matrix,
    source: Annotated[
        str | None, Names("SOURCE TARGET [MATRIX]", help="Roles or zones by id or label.", form="ends")
    ] = None,
    target: Annotated[str | None, Names()] = None,
    from_zone: Annotated[
        str | None, Option("--from-zone", metavar="ZONE", help="From any role of it, in place of SOURCE.")
    ] = None,
    to_zone: Annotated[
        str | None, Option("--to-zone", metavar="ZONE", help="To any role of it, in place of TARGET.")
    ] = None,
    without: Annotated[Iterable[str], WITHOUT] = (),
    cutoff: Annotated[int | None, Option("--cutoff", metavar="N", least=1, help="At most so many hops.")] = None,
    limit: Annotated[int, Option("--limit", metavar="N", least=1, help="Show at most so many paths.")] = LIMIT,
    only: Annotated[str | None, ONLY] = None,
) -> Paths:
    """The first `limit` simple paths from a role or zone to another, the shortest first, and whether there are more.

    A path from a zone begins at the role where it leaves the zone, a path to a zone ends at the first role in it.
    `from_zone` and `to_zone` stand in place of `source` and `target`, and take zones only. `without` leaves out what
    `exgraph.reach` does, and `only` follows one service; `cutoff` is the most hops. J. Y. Yen, Finding the k shortest
    loopless paths in a network, Management Science 17, 1971.

    Raises `UnknownName`, and `ExgraphError` for ends that have a role in common or are left out, or numbers below 1.

    >>> import exgraph as xg
    >>> found = xg.paths(xg.load("exchange-2003-2007"), "relay-dmz", "dc", limit=1)
    >>> found.paths[0].roles, found.more
    (('relay-dmz', 'hub-2007', 'dc'), True)
    """
    if limit < 1:
        raise ExgraphError(Phrase.of("errors.limit", limit=str(limit)))
    links = Links.of(standing_in(matrix, source, target), without, only)
    begin, end = _ends(links, source, target, from_zone, to_zone)
    found = list(islice(_paths(links, begin, end, cutoff), limit + 1))
    why = None if found else reason(links, begin, end, cutoff)
    shown, excluded = tuple(found[:limit]), links.excluded
    doubtful = tuple(_doubtful(links.surely, shown))
    more = len(found) > limit
    return Paths(links.matrix, begin, end, shown, more, why, excluded.names, cutoff, excluded.only, doubtful)


def _doubtful(surely: Links | None, shown: tuple[Path, ...]) -> Iterator[int]:
    """The numbers of the paths that are none without what may be replies."""
    for number, path in enumerate(shown if surely is not None else (), start=1):
        if any(all(flow in surely.excluded for flow in hop.flows) for hop in path.hops if surely is not None):
            yield number


def iter_paths(
    matrix: Matrix,
    source: str | None = None,
    target: str | None = None,
    from_zone: str | None = None,
    to_zone: str | None = None,
    without: Iterable[str] = (),
    cutoff: int | None = None,
    only: str | None = None,
) -> Iterator[Path]:
    """All the paths of `paths`, one after the other. Nothing is looked for before it is asked for.

    Raises what `paths` does, at the call, and for the cutoff when the first path is asked for.

    >>> from exgraph import load
    >>> [len(path.hops) for path in iter_paths(load(), "dmz", "directory", cutoff=2)]
    [2, 2]
    """
    links = Links.of(standing_in(matrix, source, target), without, only)
    return _paths(links, *_ends(links, source, target, from_zone, to_zone), cutoff)


def _ends(
    links: Links, source: str | None, target: str | None, from_zone: str | None, to_zone: str | None
) -> tuple[End, End]:
    begin = _end(links.matrix, "from", source, from_zone)
    end = _end(links.matrix, "to", target, to_zone)
    for one in (begin, end):
        check_left(one, links.excluded.roles)
    if shared := [role for role in begin.roles if role in end.roles]:
        raise ExgraphError(Phrase.of("errors.role-in-common", one=begin.name, other=end.name, role=shared[0]))
    return begin, end


def _end(matrix: Matrix, which: str, name: str | None, zone: str | None) -> End:
    if (name is None) == (zone is None):
        raise ExgraphError(Phrase.of(f"errors.paths-{which}"))
    return end_of(matrix, name) if name is not None else zone_end(matrix, str(zone))


def _paths(links: Links, source: End, target: End, cutoff: int | None) -> Iterator[Path]:
    if cutoff is not None and cutoff < 1:
        raise ExgraphError(Phrase.of("errors.cutoff", cutoff=str(cutoff)))
    for places in simple_paths(links, links.mask(source.roles), links.mask(target.roles), cutoff):
        roles = [links.ids[place] for place in places]
        yield Path(tuple(links.hop(*ends) for ends in pairwise(roles)))
