"""The one decision: the header row and the meaning of each column, of all that are possible."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exgraph.languages.meanings import PORTS, WAYS, Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.headers.column_meanings import Fit
from exgraph.sources.shapes.reading.column_view import views_of
from exgraph.sources.shapes.reading.evidence import Evidence, Kind
from exgraph.sources.shapes.reading.header_rows import Header, headers_of
from exgraph.sources.shapes.reading.hosts_beside_peers import hosts_beside_peers
from exgraph.sources.shapes.reading.options import END_COLUMNS, Table
from exgraph.sources.shapes.reading.outward_addresses import outward_addresses
from exgraph.sources.shapes.reading.ports_apart import ports_apart
from exgraph.sources.shapes.reading.reached_hosts import reached_hosts
from exgraph.sources.shapes.reading.search import Assignment, assignments
from exgraph.sources.shapes.reading.ways_in_ends import ways_in_ends
from exgraph.sources.shapes.titles.ends import Context
from exgraph.wording.phrases import Phrase

#: What a reading comes to; notes, purposes and services are no part of it.
_OUTCOME = (*PORTS, *END_COLUMNS, Column.TICKS, Column.SOURCE_PORT, Column.TRANSPORT, *WAYS, Column.ACTION)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reading of a table: its header, its columns, and all that speaks for and against it."""

    header: Header
    chosen: Assignment

    @property
    def score(self) -> float:
        return self.chosen.score

    @property
    def evidence(self) -> Iterator[Evidence]:
        return self.chosen.evidence

    @property
    def columns(self) -> tuple[Column | None, ...]:
        return self.chosen.columns

    @property
    def reasons(self) -> tuple[Phrase | str, ...]:
        """Why each column is what it is; empty for one that is not read."""
        return tuple(self._reason(place) for place in range(len(self.columns)))

    def _reason(self, place: int) -> Phrase | str:
        option, meant = self.chosen.options[place], self.header.meant[place]
        if option.meaning is None:
            return ""
        if meant and option.meaning is meant[0].meaning:
            return Phrase("evidence.header")
        if option.fit is None and option.meaning is Column.NOTES:
            return Phrase.of("evidence.other-column", meaning=str(meant[0].meaning))
        if option.meaning is Column.PEER and option.fit is Fit.ALTERNATIVE:
            return Phrase.of("evidence.against", meaning=str(meant[0].meaning))
        said = max(option.evidence, key=lambda each: (each.kind is not Kind.HEADER, each.weight))
        return said.says

    @property
    def outcome(self) -> tuple[object, ...]:
        """What the flows depend on. Of several columns of the other end each row fills one, whichever is read first."""
        peers = [place for place, meant in enumerate(self.header.meant) if meant and meant[0].meaning is Column.PEER]
        columns = [meaning if meaning in _OUTCOME else None for meaning in self.columns]
        if len(peers) > 1 and any(columns[place] is Column.PEER for place in peers):
            columns = [Column.PEER if place in peers else meaning for place, meaning in enumerate(columns)]
        return (self.header.body, *columns)


@dataclass(frozen=True, slots=True)
class Choice:
    """The best candidate, and the others that come to something else, the best first.

    `margin` is how far the next one is behind.
    """

    best: Candidate
    others: tuple[Candidate, ...] = ()

    @property
    def second(self) -> Candidate | None:
        return self.others[0] if self.others else None

    @property
    def stated(self) -> bool:
        """Whether a header says which column holds the ports."""
        options = self.best.chosen.options
        return any(option.meaning in PORTS and option.fit not in (None, Fit.ALTERNATIVE) for option in options)

    @property
    def margin(self) -> float:
        return self.best.score - self.second.score if self.second is not None else float("inf")


def told_apart(choice: Choice) -> tuple[Phrase, ...]:
    """The columns that the two best readings read otherwise, each as either reads it."""
    best, second = choice.best, choice.second
    if second is None or second.header != best.header:
        return ()
    differ = [place for place, meaning in enumerate(best.columns) if meaning is not second.columns[place]]
    return tuple(
        Phrase.of("tables.either", column=best.header.texts[place], one=_said(best, place), other=_said(second, place))
        for place in differ
    )


def _said(candidate: Candidate, place: int) -> str | Phrase:
    meaning = candidate.columns[place]
    return Phrase("reading.not-read") if meaning in (None, Column.NOTES) else str(meaning)


def choose(grid: Grid, overrides: Mapping[str, Column], context: Context) -> Choice | None:
    """The reading of a table that most speaks for; `None` where no header and no cells make columns of ports."""
    found: list[Candidate] = []
    for header in headers_of(grid, overrides):
        views = views_of(grid, header.body, header.texts)
        table = outward_addresses(ports_apart(ways_in_ends(Table(header.texts, header.meant, views))))
        table = reached_hosts(hosts_beside_peers(table), context)
        read_as = header._replace(meant=table.meant)
        found += (Candidate(read_as, each) for each in assignments(table, context))
    if not found:
        return None
    best = max(found, key=lambda candidate: candidate.score)
    others = (candidate for candidate in found if candidate.outcome != best.outcome)
    return Choice(best, tuple(sorted(others, key=lambda candidate: -candidate.score)))
