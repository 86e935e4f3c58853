"""Judge a document: run the rules over its matrix."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from exgraph.errors import UnknownName
from exgraph.linting import sarif
from exgraph.linting import tables as reading
from exgraph.linting.finding import Finding, Rule, Severity
from exgraph.linting.rules import chosen
from exgraph.model.evidence import Evidence
from exgraph.model.matrix import Matrix
from exgraph.tables.answer import Answer
from exgraph.tables.table import Table


class ReadDocument(Protocol):
    """What was read of a document, as `exgraph.read` answers."""

    @property
    def matrix(self) -> Matrix: ...

    @property
    def evidence(self) -> Evidence: ...


@dataclass(frozen=True)
class Findings(Answer):
    """What the rules found: the gravest first, then in the order of `rules`, the rules that were run."""

    matrix: Matrix = field(repr=False)
    rules: tuple[Rule, ...]
    findings: tuple[Finding, ...]

    @property
    def summary(self) -> str:
        return reading.summary(self.rules, self.findings)

    def of(self, severity: Severity | str) -> tuple[Finding, ...]:
        """The findings of one severity."""
        return tuple(finding for finding in self.findings if finding.severity == severity)

    def at_or_above(self, severity: str) -> tuple[Finding, ...]:
        """The findings that a gate at this severity stops: `warning` stops errors too. Raises `UnknownName`."""
        rank = Severity(check_severity(severity)).rank
        return tuple(finding for finding in self.findings if finding.severity.rank <= rank)

    def table(self, language: str | None = None) -> Table:
        """One row a place: rule, severity, message, source, destination, services, file, sheet, line, column, text."""
        return reading.places(self, language)

    def tables(self, language: str | None = None) -> tuple[Table, ...]:
        return reading.tables(self, language)

    def content(self) -> Mapping[str, Any]:
        return reading.content(self)

    def to_sarif(self, version: str | None = None, folder: str = "") -> str:
        """The findings as SARIF 2.1.0, for editors and code scanning; ends with a line break.

        `version` is exgraph's, for the reader to know which rules were applied. `folder` is the document's, from
        where the reader looks for it: origins name the file alone.
        """
        files = (cell.origin.file for cell in self.matrix.cells if cell.origin is not None)
        document = next(filter(None, files), "") or self.matrix.name or "matrix"
        return sarif.sarif_of(self.rules, self.findings, document, version, folder)


def lint(
    matrix: Matrix | ReadDocument,
    rules: Iterable[str] | None = None,
    disabled: Iterable[str] = (),
) -> Findings:
    """Judge a matrix by all rules, or by those named, without the disabled ones. Raises `UnknownName`.

    What repeats is one finding with all its places. A document as `exgraph.read` answers it is judged by what a matrix
    cannot hold, too: rows that were rejected or merged, tables that were left alone, spellings.
    """
    if isinstance(matrix, Matrix):
        judged, evidence = matrix, Evidence()
    else:
        judged, evidence = matrix.matrix, matrix.evidence
    run = chosen(rules, disabled)
    findings = [
        Finding(rule, seen.message, seen.places, seen.services)
        for rule in run
        for seen in (*rule.check(judged), *rule.check_reading(evidence))
    ]
    findings.sort(key=lambda finding: finding.severity.rank)
    return Findings(judged, run, tuple(findings))


def check_severity(name: str) -> str:
    """The name of a severity. Raises `UnknownName`."""
    known = [str(severity) for severity in Severity]
    if name not in known:
        raise UnknownName("severity", name, known)
    return name
