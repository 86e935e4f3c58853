"""The ways from one role or zone to another, over other roles."""

from __future__ import annotations

from dataclasses import dataclass, field

from exgraph.model.matrix import Matrix
from exgraph.relations.links import Hop
from exgraph.relations.lookup import End
from exgraph.tables.answer import Answer
from exgraph.wording.phrases import Phrase


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

    `more`: there are others beyond these. `reason` says why there is none, and is `None` where there is one.
    `without` are the names of what was left out, `only` is the service that alone was followed, `cutoff` the most hops
    there may be. `doubtful` are the numbers, from 1, of the paths with a hop that only what may be replies opens.
    """

    matrix: Matrix = field(repr=False)
    source: End
    target: End
    paths: tuple[Path, ...]
    more: bool = False
    reason: Phrase | None = None
    without: tuple[str, ...] = ()
    cutoff: int | None = None
    only: str = ""
    doubtful: tuple[int, ...] = ()
