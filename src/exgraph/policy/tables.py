"""How the check of a policy is written: the rules, then each violation and what is undecided, with place and words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from exgraph.model.cell import Flow
from exgraph.policy import clauses_tables
from exgraph.policy.judging import Outcome
from exgraph.relations.bundling import bundled
from exgraph.relations.citation import Citations, flow_data
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.phrases import counted

if TYPE_CHECKING:
    from exgraph.policy.answer import PolicyCheck, RuleResult

DEFAULT = "every crossing is permitted by a rule"
_COLUMNS = (
    Column("rule"),
    Column("outcome"),
    Column("reason"),
    Column("source"),
    Column("destination"),
    Column("source_zone"),
    Column("destination_zone"),
    Column("service"),
    Column("place"),
    Column("text"),
)
_TITLES = {Outcome.VIOLATED: "Violations", Outcome.UNDECIDED: "Undecided: the document does not say enough"}


def summary(found: PolicyCheck) -> str:
    """How many rules pass, are violated and undecided, and by how many flows."""
    total = len(found.results)
    text = f"Policy {found.policy.name}: {len(found.of(Outcome.PASSED))} of {counted(total, 'rule')} passed"
    for outcome, flows in ((Outcome.VIOLATED, found.violations), (Outcome.UNDECIDED, found.undecided)):
        if rules := found.of(outcome):
            text += f"; {len(rules)} {outcome}"
        if flows:
            text += f" ({counted(len(flows), 'flow')})" if rules else f"; {counted(len(flows), 'flow')} {outcome}"
    return f"{text}."


def judged(found: PolicyCheck, language: str | None) -> Table:
    """One row a flow and rule it does not pass, in the order of the rules."""
    names = Names(found.matrix, language)
    zones = {role.id: names.zone(role.zone) for role in found.matrix.roles}
    rows = tuple(
        (
            result.rule.name,
            str(one.judgement.outcome),
            one.judgement.why,
            names.role(one.flow.source),
            names.role(one.flow.destination),
            zones[one.flow.source],
            zones[one.flow.destination],
            one.flow.service.key,
            one.flow.origin.place,
            one.flow.origin.text,
        )
        for result in found.results
        for one in result.judged
    )
    return Table(_COLUMNS, rows, found.summary)


def reading(found: PolicyCheck, language: str | None) -> tuple[Table, ...]:
    """The rules, the violations, what is undecided; the clauses where they are asked for."""
    names, citations = Names(found.matrix, language), Citations(found.matrix)
    tables = [Table((), (), found.summary), _rules(found)]
    for outcome in (Outcome.VIOLATED, Outcome.UNDECIDED):
        rows = tuple(row for result in found.results for row in _bundles(result, outcome, names, citations))
        if rows:
            columns = (
                Column("rule"),
                Column("pair", title="from → to"),
                Column("services"),
                Column("reason", title="because"),
                Column("line"),
            )
            tables.append(Table(columns, rows, title=f"{_TITLES[outcome]} ({len(rows)})"))
    if citations.note and len(tables) > 2:
        tables.append(Table((), (), notes=(citations.note,)))
    if found.clauses:
        tables += clauses_tables.reading(found)
    return tuple(tables)


def content(found: PolicyCheck) -> Mapping[str, Any]:
    """The policy, its rules with their violations and what is undecided; the clauses where they are asked for."""
    made: dict[str, Any] = {
        "policy": {"name": found.policy.name, "file": found.policy.file, "default": found.policy.default},
        "violations": len(found.violations),
        "undecided": len(found.undecided),
        "rules": [
            {
                "name": result.rule.name,
                "line": result.rule.line,
                "from": list(result.rule.source.names),
                "to": list(result.rule.destination.names),
                "wants": result.rule.wants or DEFAULT,
                "reason": result.rule.reason,
                "flows": result.flows,
                "outcome": str(result.outcome),
                "violated": [flow_data(one.flow, reason=one.judgement.why) for one in result.of(Outcome.VIOLATED)],
                "undecided": [flow_data(one.flow, reason=one.judgement.why) for one in result.of(Outcome.UNDECIDED)],
            }
            for result in found.results
        ],
    }
    return {**made, "supports_evidence_for": clauses_tables.content(found)} if found.clauses else made


def _rules(found: PolicyCheck) -> Table:
    columns = (
        Column("rule"),
        Column("wants"),
        Column("flows", "integer"),
        Column("violated", "integer"),
        Column("undecided", "integer"),
        Column("outcome"),
    )
    rows = tuple(
        (
            result.rule.name,
            result.rule.wants or DEFAULT,
            result.flows,
            len(result.of(Outcome.VIOLATED)),
            len(result.of(Outcome.UNDECIDED)),
            str(result.outcome),
        )
        for result in found.results
    )
    strong = frozenset(n for n, result in enumerate(found.results) if result.outcome is Outcome.VIOLATED)
    return Table(columns, rows, title=f"Rules ({len(rows)})", strong=strong)


def _bundles(result: RuleResult, outcome: Outcome, names: Names, citations: Citations) -> Iterator[tuple[Value, ...]]:
    """A line for each pair of roles and reason."""
    groups: dict[tuple[str, str, str], list[Flow]] = {}
    for one in result.of(outcome):
        groups.setdefault((one.flow.source, one.flow.destination, one.judgement.why), []).append(one.flow)
    for (source, destination, why), flows in groups.items():
        pair = f"{names.role(source)} → {names.role(destination)}"
        yield result.rule.name, pair, "; ".join(bundled(flow.service for flow in flows)), why, citations.lines(flows)
