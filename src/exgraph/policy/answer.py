"""Check a matrix against a policy: what each rule says of every flow it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from exgraph.errors import UnknownName
from exgraph.linting.finding import Finding, Rule, Severity, places_of
from exgraph.linting.sarif import sarif_of
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.policy import tables as check_tables
from exgraph.policy.clauses import Clause
from exgraph.policy.clauses import clauses as shipped_clauses
from exgraph.policy.judging import Judge, Judgement, Outcome
from exgraph.policy.policy_file import read_policy
from exgraph.policy.rule import ANY, Policy, PolicyRule, Side
from exgraph.relations.port_numbers import PortNumbers
from exgraph.tables.answer import Answer
from exgraph.tables.table import Table
from exgraph.wording.phrases import Phrase

#: What a gate may stop: violations alone, or what is undecided, too.
GATES = ("violation", "undecided")
NOT_PERMITTED = Judgement(Outcome.VIOLATED, "no rule permits it")


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
        """The gravest outcome of any flow; a rule about no flow is passed."""
        kinds = {one.judgement.outcome for one in self.judged}
        return max(kinds, key=list(Outcome).index, default=Outcome.PASSED)


@dataclass(frozen=True)
class PolicyCheck(Answer):
    """The results of a policy's rules; the last is that of the default stance, where that is `deny`."""

    matrix: Matrix = field(repr=False)
    policy: Policy
    results: tuple[RuleResult, ...]
    clauses: tuple[Clause, ...] = ()

    def of(self, outcome: Outcome | str) -> tuple[RuleResult, ...]:
        """The rules with one outcome: "passed", "undecided" or "violated"."""
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

    @property
    def summary(self) -> str:
        return check_tables.summary(self)

    def table(self, language: str | None = None) -> Table:
        """One row a flow that does not pass a rule: rule, outcome, reason, source, destination, source_zone,
        destination_zone, service, place, text."""
        return check_tables.judged(self, language)

    def tables(self, language: str | None = None) -> tuple[Table, ...]:
        return check_tables.reading(self, language)

    def content(self) -> Mapping[str, Any]:
        return check_tables.content(self)

    def to_sarif(self, version: str | None = None, folder: str = "") -> str:
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
        return sarif_of(rules, findings, document, version, folder)

    def _flows(self, outcome: Outcome) -> tuple[Flow, ...]:
        found = {one.flow.key: one.flow for result in self.results for one in result.of(outcome)}
        return tuple(found.values())


def check(matrix: Matrix, policy: Policy | str | Path, clauses: bool = False) -> PolicyCheck:
    """Check a matrix against a policy, or the TOML file of one (docs/policy.md).

    With `clauses`, the answer tells which clauses of standards it supports evidence for. Raises `UnusableInput` with
    every bad place of the file.
    """
    read = policy if isinstance(policy, Policy) else read_policy(Path(policy), matrix)
    return PolicyCheck(matrix, read, tuple(_results(matrix, read)), shipped_clauses() if clauses else ())


def check_gate(name: str) -> str:
    """The name of a gate. Raises `UnknownName`."""
    if name not in GATES:
        raise UnknownName("gate", name, GATES)
    return name


def _wants(rule: PolicyRule) -> str:
    return rule.wants or "nothing that no rule permits"


def _results(matrix: Matrix, policy: Policy) -> Iterator[RuleResult]:
    judge = Judge(PortNumbers(matrix))
    zones = {role.id: role.zone for role in matrix.roles}
    about: list[int] = [0] * len(policy.rules)
    judged: list[list[Judged]] = [[] for _ in policy.rules]
    crossing = 0
    unpermitted: list[Judged] = []
    covering: dict[tuple[str, str], list[int]] = {}
    products = {role.id: role.product for role in matrix.roles}
    # By identity: a large matrix has few services, and what is said of one depends on nothing else but the product.
    known: dict[tuple[int, int, str], Judgement] = {}
    for flow in matrix.flows:
        pair = flow.source, flow.destination
        if pair not in covering:
            ends = (flow.source, zones[flow.source]), (flow.destination, zones[flow.destination])
            covering[pair] = [number for number, rule in enumerate(policy.rules) if rule.covers(*ends)]
        for number in covering[pair]:
            about[number] += 1
            key = number, id(flow.service), products[flow.destination]
            found = known.get(key) or known.setdefault(key, judge.judge(policy.rules[number], flow))
            if found.outcome is not Outcome.PASSED:
                judged[number].append(Judged(flow, found))
        if zones[flow.source] != zones[flow.destination]:
            crossing += 1
            if not any(policy.rules[number].permits for number in covering[pair]):
                unpermitted.append(Judged(flow, NOT_PERMITTED))
    for rule, flows, those in zip(policy.rules, about, judged, strict=True):
        yield RuleResult(rule, flows, tuple(those))
    if policy.default == "deny":
        everyone = Side((ANY,), frozenset(zones), True)
        yield RuleResult(PolicyRule("default", everyone, everyone), crossing, tuple(unpermitted))
