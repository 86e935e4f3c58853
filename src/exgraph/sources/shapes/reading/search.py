"""The best readings of a table's columns, of all that are possible."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from exgraph.languages.meanings import PORTS, Column
from exgraph.sources.shapes.cells.short_answers import qualifier_of
from exgraph.sources.shapes.reading.evidence import Evidence
from exgraph.sources.shapes.reading.options import Option, Table, options_of
from exgraph.sources.shapes.reading.shared_names import services_as_roles
from exgraph.sources.shapes.reading.structures import beside_arrows, of_services, ticks, ways
from exgraph.sources.shapes.reading.together import is_impossible, said_together
from exgraph.sources.shapes.reading.weights import BEAM
from exgraph.sources.shapes.titles.ends import Context

#: Meanings that several columns may have.
_SEVERAL = (None, Column.NOTES, Column.TICKS, Column.ACTION)
#: What columns so far add up to, what they are, and which meanings are taken.
_State = tuple[float, tuple[Option, ...], frozenset[Hashable]]
#: What a column's meanings add, and which of them it would take from others.
_Rating = tuple[tuple[float, Hashable | None], ...]
_ONE_OF = (Column.PORT, Column.COMPOSITE)


@dataclass(frozen=True, slots=True)
class Assignment:
    """One meaning for each column, with all that speaks for it and against it."""

    options: tuple[Option, ...]
    together: tuple[Evidence, ...]
    score: float

    @property
    def columns(self) -> tuple[Column | None, ...]:
        return tuple(option.meaning for option in self.options)

    @property
    def evidence(self) -> Iterator[Evidence]:
        for option in self.options:
            yield from option.evidence
        yield from self.together


def assignments(table: Table, context: Context) -> list[Assignment]:
    """The readings of the columns, the best first; none where no column holds ports."""
    choices = [list(options_of(table, place)) for place in range(len(table.headers))]
    for place, option in (
        *ticks(table),
        *ways(table),
        *beside_arrows(table),
        *of_services(table),
        *services_as_roles(table),
    ):
        choices[place].insert(0, option)
    found = []
    for options in _chosen(table.headers, choices):
        if is_impossible(table, options):
            continue
        together = tuple(said_together(table, options, context))
        score = sum(option.score for option in options) + sum(each.weight for each in together)
        found.append(Assignment(options, together, score))
    return sorted(found, key=lambda each: -each.score)


def _chosen(headers: Sequence[str], choices: Sequence[Sequence[Option]]) -> list[tuple[Option, ...]]:
    """The best combinations in which a meaning has one column; an earlier column wins where two are alike."""
    states: list[_State] = [(0.0, (), frozenset())]
    rated = [
        [(option.score, option, _key(option, header)) for option in options]
        for header, options in zip(headers, choices, strict=True)
    ]
    to_come = Counter(map(_rating, rated))
    for options in rated:
        to_come[_rating(options)] -= 1
        found = (
            (score + more, (*chosen, option), taken if key is None else taken | {key})
            for score, chosen, taken in states
            for more, option, key in options
            if key is None or key not in taken
        )
        # What the columns to come may add counts, so that a later column of a meaning is no worse off than an earlier.
        states = sorted(found, key=lambda state: -(state[0] + _still(to_come, state[2])))[:BEAM]
    return [chosen for _, chosen, _ in states]


def _rating(options: Sequence[tuple[float, Option, Hashable | None]]) -> _Rating:
    return tuple((more, key) for more, _, key in options)


def _still(to_come: Mapping[_Rating, int], taken: frozenset[Hashable]) -> float:
    """What columns may add at most; those that are rated alike are counted and not looked at again.

    What one column alone may be is added once, however many may be it: of six columns of one end, five are left out.
    """
    at_least = 0.0
    more_by: dict[Hashable, float] = {}
    for rating, count in to_come.items():
        if count:
            least = max(more for more, key in rating if key is None)
            at_least += count * least
            for more, key in rating:
                if key is not None and key not in taken and more - least > more_by.get(key, 0.0):
                    more_by[key] = more - least
    return at_least + sum(more_by.values())


def _key(option: Option, header: str) -> Hashable | None:
    """What only one column may be. Ports that a header tells apart, as `HTTPS port` does, may stand in several."""
    if option.meaning in _SEVERAL:
        return None
    if option.meaning in _ONE_OF:
        return (option.meaning, qualifier_of(header)) if qualifier_of(header) else PORTS
    return option.meaning
