"""What each rule of a policy says of every flow it is about."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from exgraph.errors import UnknownName
from exgraph.linting.ask import ReadDocument
from exgraph.linting.finding import Finding, Rule, Severity, places_of
from exgraph.linting.sarif import sarif_of
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.policy.clauses import Clause
from exgraph.policy.judging import Judgement, Outcome
from exgraph.policy.rule import Policy, PolicyRule
from exgraph.tables.answer import Answer
from exgraph.wording.phrases import Phrase

#: What a gate may stop: violations alone, or what is undecided, too.
GATES = ("violation", "undecided")


@dataclass(frozen=True, slots=True)
class Judged:
    """A flow that does not keep a rule, or of which that cannot be told, and why."""

    flow: Flow
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class RuleResult:
    """One rule, the number of `flows` it is about, and those that do not pass it, in role order."""

    rule: PolicyRule
    flows: int
    judged: tuple[Judged, ...] = ()

    def of(self, outcome: Outcome | str) -> tuple[Judged, ...]:
        """The flows with one outcome: "undecided" or "violated"."""
        return tuple(one for one in self.judged if one.judgement.outcome == outcome)

    @property
    def outcome(self) -> Outcome:
        """The gravest outcome of any flow; a rule about no flow has nothing to judge."""
        kinds = {one.judgement.outcome for one in self.judged}
        return max(kinds, key=list(Outcome).index, default=Outcome.PASSED if self.flows else Outcome.NOTHING)


@dataclass(frozen=True)
class PolicyCheck(Answer):
    """The results of a policy's rules; the last is that of the default stance, where that is `deny`.

    `document` is what was read, where that was checked: its findings are more than those of the matrix.
    """

    matrix: Matrix = field(repr=False)
    policy: Policy
    results: tuple[RuleResult, ...]
    clauses: tuple[Clause, ...] = ()
    document: ReadDocument | None = field(default=None, repr=False, compare=False)

    def of(self, outcome: Outcome | str) -> tuple[RuleResult, ...]:
        """The rules with one outcome: "nothing", "passed", "undecided" or "violated"."""
        return tuple(result for result in self.results if result.outcome == outcome)

    @cached_property
    def violations(self) -> tuple[Flow, ...]:
        """The flows that violate any rule, each once."""
        return self._flows(Outcome.VIOLATED)

    @cached_property
    def undecided(self) -> tuple[Flow, ...]:
        """The flows of which it cannot be told whether they keep a rule, each once."""
        return self._flows(Outcome.UNDECIDED)

    def stopped(self, gate: str) -> tuple[Flow, ...]:
        """The flows that a gate stops: at `undecided`, violations too. Raises `UnknownName`."""
        doubtful = self.undecided if check_gate(gate) == "undecided" else ()
        return tuple({flow.key: flow for flow in (*self.violations, *doubtful)}.values())

    def to_sarif(self, version: str | None = None, folder: str = "", docs: str = "") -> str:
        """Violations as errors and what is undecided as warnings, in SARIF 2.1.0; as `Findings.to_sarif`."""
        rules, findings = [], []
        for result in self.results:
            for outcome, severity in ((Outcome.VIOLATED, Severity.ERROR), (Outcome.UNDECIDED, Severity.WARNING)):
                name = result.rule.name if outcome is Outcome.VIOLATED else f"{result.rule.name} ({outcome})"
                rule = Rule(name, severity, f"{result.rule.name}: {_wants(result.rule)}", guide="docs/policy.md")
                rules.append(rule)
                by_reason: dict[Phrase, list[Flow]] = {}
                for one in result.of(outcome):
                    told = Phrase.of("policy.finding", service=one.flow.service.key, why=one.judgement.why)
                    by_reason.setdefault(told, []).append(one.flow)
                findings += [
                    Finding(rule, told, places_of(flows), (flows[0].service.key,)) for told, flows in by_reason.items()
                ]
        files = (cell.origin.file for cell in self.matrix.cells if cell.origin is not None)
        document = next(filter(None, files), "") or self.matrix.name or "matrix"
        return sarif_of(rules, findings, document, version, folder, docs)

    def _flows(self, outcome: Outcome) -> tuple[Flow, ...]:
        found = {one.flow.key: one.flow for result in self.results for one in result.of(outcome)}
        return tuple(found.values())


def check_gate(name: str) -> str:
    """The name of a gate. Raises `UnknownName`."""
    if name not in GATES:
        raise UnknownName("gate", name, GATES)
    return name


def _wants(rule: PolicyRule) -> str:
    return rule.wants or "nothing that no rule permits"
