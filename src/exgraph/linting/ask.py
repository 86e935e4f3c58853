"""The question of what is wrong, missing or odd: run the rules over a document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Protocol

from exgraph.linting.answer import Findings
from exgraph.linting.choosing import DATE, DISABLED, RULE, chosen
from exgraph.linting.finding import Finding
from exgraph.linting.rules.catalogue import RULES
from exgraph.linting.tables import WRITER
from exgraph.linting.today import judged_on
from exgraph.model.evidence import Evidence
from exgraph.model.matrix import Matrix

Findings.writer = WRITER


class ReadDocument(Protocol):
    """What was read of a document, as `exgraph.read` answers."""

    @property
    def matrix(self) -> Matrix: ...

    @property
    def evidence(self) -> Evidence: ...


def lint(
    matrix: Matrix | ReadDocument,
    rules: Annotated[Iterable[str] | None, RULE] = None,
    disabled: Annotated[Iterable[str], DISABLED] = (),
    date: Annotated[str | None, DATE] = None,
) -> Findings:
    """Judge a matrix by all rules, or by those named, without the disabled ones. Raises `UnknownName`.

    `date` is the day on which a flow is valid or is not any more; left out, that of `SOURCE_DATE_EPOCH`, else today.
    Raises `ExgraphError` for a text that is no day.

    What repeats is one finding with all its places. A document as `exgraph.read` answers it is judged by what a matrix
    cannot hold, too: rows that were rejected or merged, tables that were left alone, spellings.

    >>> from exgraph import load
    >>> lint(load(), rules=["mail-never-sent", "any-to-any"]).summary
    '1 warning by 2 rules.'
    """
    if isinstance(matrix, Matrix):
        judged, evidence = matrix, Evidence()
    else:
        judged, evidence = matrix.matrix, matrix.evidence
    run, day = chosen(RULES, rules, disabled), judged_on(date)
    findings = [
        Finding(rule, seen.message, seen.places, seen.services)
        for rule in run
        for seen in (*rule.check(judged), *rule.check_reading(evidence), *rule.check_day(judged, day))
    ]
    findings.sort(key=lambda finding: finding.severity.rank)
    return Findings(judged, run, tuple(findings))
