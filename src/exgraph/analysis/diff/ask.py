"""The question of what differs between two matrices."""

from __future__ import annotations

from typing import Annotated, Literal

from exgraph.analysis.diff.answer import Diff
from exgraph.analysis.diff.differing import differing
from exgraph.analysis.diff.elements import elements, matched_by_label
from exgraph.analysis.diff.tables import WRITER
from exgraph.errors import UnknownName
from exgraph.model.matrix import Matrix
from exgraph.relations.parameter import Argument, Option
from exgraph.wording.phrases import Phrase

MATCHES = ("id", "label")

Diff.writer = WRITER


def diff(
    before: Annotated[Matrix, Argument("A", "The matrix as it was; named like MATRIX elsewhere.")],
    after: Annotated[Matrix, Argument("B", "The matrix as it is.")],
    match: Annotated[
        Literal["id", "label"] | str,
        Option("--match", metavar="NAME", help="What makes a role the same in both: id or label."),
    ] = "id",
) -> Diff:
    """What differs between two matrices, by port sets: `25,587` and `25-587` is one pair widened by 26-586.

    Roles are the same when their ids are; with `match="label"`, when a label is. Raises `UnknownName` for another
    `match`.

    >>> from exgraph import load
    >>> diff(load(), load()).summary
    'No difference: the same roles, zones and services.'
    """
    if match not in MATCHES:
        raise UnknownName("match", match, MATCHES)
    matching = None
    if match == "label":
        after, matched = matched_by_label(before, after)
        matching = Phrase.of("diff.matched", matched=matched, roles=len(after.roles))
    elif before.roles and after.roles and not {role.id for role in before.roles} & {role.id for role in after.roles}:
        matched = matched_by_label(before, after)[1]
        if matched:
            matching = Phrase.of("diff.matching-better", matched=matched)
    return Diff(before, after, tuple(elements(before, after)), differing(before, after), matching)
