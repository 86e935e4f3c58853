"""What was found in the rules of firewalls."""

from __future__ import annotations

from dataclasses import dataclass, field

from exgraph.errors import ExgraphError, UnknownName
from exgraph.filters.compared import Compared, Narrower, Wider
from exgraph.filters.rules.finding import FilterCheck, RuleFinding
from exgraph.linting.finding import Severity
from exgraph.linting.sarif import sarif_of
from exgraph.model.filter import Filter, NotUnderstood
from exgraph.tables.answer import Answer
from exgraph.wording.phrases import Phrase


@dataclass(frozen=True)
class RuleFindings(Answer):
    """What the checks found: the gravest first, then in the order of `checks`, those that were run."""

    filters: tuple[Filter, ...] = field(repr=False)
    checks: tuple[FilterCheck, ...]
    findings: tuple[RuleFinding, ...]
    compared: Compared | None = field(default=None, repr=False)

    @property
    def wider(self) -> tuple[Wider, ...]:
        """What passes between the hosts of an inventory and nothing requires, if they were compared."""
        return () if self.compared is None else self.compared.wider

    @property
    def narrower(self) -> tuple[Narrower, ...]:
        """What is required between the hosts of an inventory and does not pass, if they were compared."""
        return () if self.compared is None else self.compared.narrower

    def of(self, severity: Severity | str) -> tuple[RuleFinding, ...]:
        """The findings of one severity."""
        return tuple(finding for finding in self.findings if finding.severity == severity)

    @property
    def not_understood(self) -> tuple[NotUnderstood, ...]:
        """What was not understood of the configurations, each once: while there is any, the findings are not all."""
        unmet = () if self.compared is None else self.compared.not_understood
        return tuple(dict.fromkeys((*(told for each in self.filters for told in each.not_understood), *unmet)))

    def stopped(self, gate: str) -> tuple[RuleFinding, ...]:
        """The findings that a gate stops: names of checks, or a severity, which stops graver ones too, with commas
        between them. Raises `UnknownName`."""
        names = gate_names(gate)
        ranks = [Severity(name).rank for name in names if name in set(Severity)]
        return tuple(
            finding
            for finding in self.findings
            if finding.check.id in names or any(finding.severity.rank <= rank for rank in ranks)
        )

    def to_sarif(self, version: str | None = None, folder: str = "", docs: str = "") -> str:
        """The findings as SARIF 2.1.0, each with its line and those that cause it; as `Findings.to_sarif`."""
        rules = tuple(check.rule for check in self.checks)
        files = (each.origin.file for each in self.filters)
        document = next(filter(None, files), "") or "rules"
        return sarif_of(rules, [finding.as_lint() for finding in self.findings], document, version, folder, docs)


def gate_names(gate: str, compares: bool = True) -> frozenset[str]:
    """The names in a gate. Raises `UnknownName`, and `ExgraphError` for a check that needs an inventory where nothing
    is compared: it would stop nothing."""
    from exgraph.filters.rules.catalogue import CHECKS

    known = [*(check.id for check in CHECKS), *map(str, Severity)]
    names = [name.strip() for name in gate.split(",")]
    for name in names:
        if name not in known:
            raise UnknownName("gate", name, known)
    if not compares and (named := [check.id for check in CHECKS if check.compares and check.id in names]):
        raise ExgraphError(Phrase.of("rules.no-inventory", name=named[0]))
    return frozenset(names)
