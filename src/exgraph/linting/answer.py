"""What the rules found in a document."""

from __future__ import annotations

from dataclasses import dataclass, field

from exgraph.linting import sarif
from exgraph.linting.finding import Finding, Rule, Severity, check_severity
from exgraph.model.matrix import Matrix
from exgraph.tables.answer import Answer


@dataclass(frozen=True)
class Findings(Answer):
    """What the rules found: the gravest first, then in the order of `rules`, the rules that were run."""

    matrix: Matrix = field(repr=False)
    rules: tuple[Rule, ...]
    findings: tuple[Finding, ...]

    def of(self, severity: Severity | str) -> tuple[Finding, ...]:
        """The findings of one severity."""
        return tuple(finding for finding in self.findings if finding.severity == severity)

    def at_or_above(self, severity: str) -> tuple[Finding, ...]:
        """The findings that a gate at this severity stops: `warning` stops errors too. Raises `UnknownName`."""
        rank = Severity(check_severity(severity)).rank
        return tuple(finding for finding in self.findings if finding.severity.rank <= rank)

    def to_sarif(self, version: str | None = None, folder: str = "", docs: str = "") -> str:
        """The findings as SARIF 2.1.0, for editors and code scanning; ends with a line break.

        `version` is exgraph's, for the reader to know which rules were applied. `folder` is the document's, from
        where the reader looks for it: origins name the file alone. `docs` is the address of exgraph's docs.
        """
        files = (cell.origin.file for cell in self.matrix.cells if cell.origin is not None)
        document = next(filter(None, files), "") or self.matrix.name or "matrix"
        return sarif.sarif_of(self.rules, self.findings, document, version, folder, docs)
