"""What was weighed of a table, as values that can be shown."""

from __future__ import annotations

from collections.abc import Iterable

from exgraph.sources.shapes.reading.choice import Candidate, Choice
from exgraph.sources.shapes.reading.evidence import Evidence, Kind
from exgraph.sources.shapes.told.explanation import ColumnReading, Weighed


def weighed(choice: Choice | None) -> tuple[Weighed, ...]:
    """The reading that was taken, and the second best, if there is one."""
    if choice is None:
        return ()
    taken = Weighed(True, round(choice.best.score, 1), (), _sums(choice.best.evidence))
    if choice.second is None:
        return (taken,)
    otherwise = tuple(_otherwise(choice.best, choice.second))
    return taken, Weighed(False, round(choice.second.score, 1), otherwise, _sums(choice.second.evidence))


def _otherwise(best: Candidate, second: Candidate) -> Iterable[ColumnReading]:
    same_header = best.header == second.header
    for place, (header, meaning) in enumerate(zip(second.header.texts, second.columns, strict=True)):
        if not same_header or meaning is not best.columns[place]:
            yield ColumnReading(header, str(meaning or ""))


def _sums(evidence: Iterable[Evidence]) -> tuple[tuple[str, float], ...]:
    sums: dict[Kind, float] = {}
    for each in evidence:
        sums[each.kind] = sums.get(each.kind, 0.0) + each.weight
    rounded = ((str(kind), round(weight, 1)) for kind, weight in sums.items())
    return tuple(each for each in rounded if each[1])
