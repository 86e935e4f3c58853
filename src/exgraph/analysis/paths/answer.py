"""The ways from one role or zone to another, over other roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import Any

from exgraph.analysis.paths import tables as paths_tables
from exgraph.analysis.paths.no_path import reason
from exgraph.analysis.paths.search import simple_paths
from exgraph.errors import ExgraphError
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.relations.links import Links
from exgraph.relations.lookup import End, check_left, end_of, zone_end
from exgraph.tables.answer import Answer
from exgraph.tables.table import Table

#: So many paths are looked for where nobody says how many.
LIMIT = 20


@dataclass(frozen=True, slots=True)
class Hop:
    """One step of a path, and the flows that it may take."""

    source: str
    destination: str
    flows: tuple[Flow, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """A way from role to role, none of them twice. Parallel flows are one hop."""

    hops: tuple[Hop, ...]

    @property
    def roles(self) -> tuple[str, ...]:
        return (self.hops[0].source, *(hop.destination for hop in self.hops))


@dataclass(frozen=True)
class Paths(Answer):
    """The first paths from `source` to `target`, by hops, then in role order.

    `more`: there are others beyond these. `reason` says why there is none, and is empty where there is one. `without`
    are the names of what was left out, `cutoff` the most hops there may be.
    """

    matrix: Matrix = field(repr=False)
    source: End
    target: End
    paths: tuple[Path, ...]
    more: bool = False
    reason: str = ""
    without: tuple[str, ...] = ()
    cutoff: int | None = None

    @property
    def summary(self) -> str:
        return paths_tables.summary(self)

    def table(self, language: str | None = None) -> Table:
        """One row a hop: path, hops, hop, source, destination, services, places, text."""
        return paths_tables.hops(self, language)

    def tables(self, language: str | None = None) -> tuple[Table, ...]:
        return paths_tables.reading(self, language)

    def content(self) -> Mapping[str, Any]:
        return paths_tables.content(self)


def paths(
    matrix: Matrix,
    source: str | None = None,
    target: str | None = None,
    from_zone: str | None = None,
    to_zone: str | None = None,
    without: Iterable[str] = (),
    cutoff: int | None = None,
    limit: int = LIMIT,
) -> Paths:
    """The first `limit` simple paths from a role or zone to another, the shortest first, and whether there are more.

    A path from a zone begins at the role where it leaves the zone, a path to a zone ends at the first role in it.
    `from_zone` and `to_zone` stand in place of `source` and `target`, and take zones only. `without` leaves out what
    `exgraph.reach` does; `cutoff` is the most hops.

    Raises `UnknownName`, and `ExgraphError` for ends that have a role in common or are left out, or numbers below 1.
    """
    if limit < 1:
        raise ExgraphError(f"the limit is at least 1, not {limit}")
    links = Links.of(matrix, without)
    begin, end = _ends(links, source, target, from_zone, to_zone)
    found = list(islice(_paths(links, begin, end, cutoff), limit + 1))
    why = "" if found else reason(links, begin, end, cutoff)
    return Paths(matrix, begin, end, tuple(found[:limit]), len(found) > limit, why, links.excluded.names, cutoff)


def iter_paths(
    matrix: Matrix,
    source: str | None = None,
    target: str | None = None,
    from_zone: str | None = None,
    to_zone: str | None = None,
    without: Iterable[str] = (),
    cutoff: int | None = None,
) -> Iterator[Path]:
    """All the paths of `paths`, one after the other. Nothing is looked for before it is asked for."""
    links = Links.of(matrix, without)
    return _paths(links, *_ends(links, source, target, from_zone, to_zone), cutoff)


def _ends(
    links: Links, source: str | None, target: str | None, from_zone: str | None, to_zone: str | None
) -> tuple[End, End]:
    begin = _end(links.matrix, "from", source, from_zone)
    end = _end(links.matrix, "to", target, to_zone)
    for one in (begin, end):
        check_left(one, links.excluded.roles)
    if shared := [role for role in begin.roles if role in end.roles]:
        raise ExgraphError(f"{begin.name!r} and {end.name!r} have a role in common: {shared[0]}")
    return begin, end


def _end(matrix: Matrix, which: str, name: str | None, zone: str | None) -> End:
    if (name is None) == (zone is None):
        raise ExgraphError(f"name the role or the zone that the paths lead {which}, one of them")
    return end_of(matrix, name) if name is not None else zone_end(matrix, str(zone))


def _paths(links: Links, source: End, target: End, cutoff: int | None) -> Iterator[Path]:
    if cutoff is not None and cutoff < 1:
        raise ExgraphError(f"the cutoff is at least 1 hop, not {cutoff}")
    for places in simple_paths(links, links.mask(source.roles), links.mask(target.roles), cutoff):
        roles = [links.ids[place] for place in places]
        yield Path(tuple(Hop(*ends, links.flows(*ends)) for ends in pairwise(roles)))
