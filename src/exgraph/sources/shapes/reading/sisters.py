"""Tables of a document with one header: what their columns mean is weighed over all of them, their ends each alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from exgraph.languages.meanings import PORTS, WAYS, Column
from exgraph.sources.shapes.reading.choice import Candidate, Choice
from exgraph.sources.shapes.reading.evidence import Evidence, Kind
from exgraph.sources.shapes.reading.weights import UNSURE, WEIGHTS

#: What a column is in one of them it is in all. An end may be named by the title of one, and by a column of the other.
_ALIKE = (*PORTS, Column.SOURCE_PORT, Column.TRANSPORT, *WAYS, Column.ACTION)

_Meanings = tuple[Column | None, ...]


def with_sisters(choices: Sequence[Choice]) -> list[Choice]:
    """The choices of tables with one header, the others' evidence added to that of each.

    Where all of them read their columns alike, and surely, there is nothing to add.
    """
    alone = [_best_by_meanings(choice) for choice in choices]
    taken = {_meanings(choice.best) for choice in choices}
    if len(taken) < 2 and all(choice.margin >= UNSURE for choice in choices):
        return list(choices)
    known = {meanings for scores in alone for meanings in scores}
    sums = {meanings: sum(_behind(scores, meanings) for scores in alone) for meanings in known}
    return [_weighed(choice, scores, sums) for choice, scores in zip(choices, alone, strict=True)]


def _weighed(choice: Choice, alone: Mapping[_Meanings, float], sums: Mapping[_Meanings, float]) -> Choice:
    """A choice with what its sisters say of each of its candidates."""
    candidates = []
    for candidate in (choice.best, *choice.others):
        meanings = _meanings(candidate)
        said = Evidence(Kind.SISTERS, sums[meanings] - _behind(alone, meanings))
        chosen = candidate.chosen
        chosen = replace(chosen, together=(*chosen.together, said), score=chosen.score + said.weight)
        candidates.append(replace(candidate, chosen=chosen))
    best, *others = sorted(candidates, key=lambda candidate: -candidate.score)
    return Choice(best, tuple(others))


def _behind(scores: Mapping[_Meanings, float], meanings: _Meanings) -> float:
    """How far columns that mean this are behind a table's best reading; what is none of its readings is impossible."""
    best = max(scores.values())
    return scores.get(meanings, best + WEIGHTS.impossible) - best


def _best_by_meanings(choice: Choice) -> dict[_Meanings, float]:
    scores: dict[_Meanings, float] = {}
    for candidate in (choice.best, *choice.others):
        meanings = _meanings(candidate)
        scores[meanings] = max(candidate.score, scores.get(meanings, candidate.score))
    return scores


def _meanings(candidate: Candidate) -> _Meanings:
    return tuple(meaning if meaning in _ALIKE else None for meaning in candidate.columns)
