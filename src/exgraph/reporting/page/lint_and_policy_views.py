"""The tables of the report that judge: what `lint` finds, and how a policy is kept."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.linting.answer import Findings
from exgraph.linting.finding import Finding
from exgraph.linting.tables import FINDINGS
from exgraph.model.cell import Flow
from exgraph.policy.answer import Judged, PolicyCheck
from exgraph.policy.judging import Outcome
from exgraph.policy.rule import PolicyRule
from exgraph.policy.tables import RULES
from exgraph.reporting.page.cell import Cell, Piece, text, words
from exgraph.reporting.page.facts import LONGEST_TEXT, Places, shown
from exgraph.reporting.page.view import Shown, View, count_cell, said
from exgraph.reporting.page.views import services_cell
from exgraph.wording.phrases import Phrase

#: Texts and lines of a finding that are written out; the selection shows all of them.
_FEW = 3


def _severity(finding: Finding, places: Places) -> Cell:
    look = f"severity {finding.severity}"
    return Cell(((Piece(word=str(finding.severity)),),), finding.severity.rank, look)


def _found(finding: Finding, places: Places) -> Cell:
    """What was found, the rule, and between whom, as far as it is about one pair."""
    lines = [(Piece(word=places.said(finding.phrase)),)]
    return Cell((*lines, (Piece(finding.rule.id, look="quiet-text"),)))


def _advice(finding: Finding, places: Places) -> Cell:
    return words(f"advice-{finding.rule.id}")


def rules_of(found: Findings) -> tuple[str, ...]:
    """The ids of the rules that found anything."""
    return tuple(dict.fromkeys(finding.rule.id for finding in found.findings))


def _lines(finding: Finding, places: Places) -> Cell:
    """The first few places, and how many more."""
    numbers = dict.fromkeys(str(place.origin.line) for place in finding.places if place.origin.line is not None)
    told = list(numbers)
    return text(", ".join(told[:_FEW]) + (f" (+{len(told) - _FEW})" if len(told) > _FEW else ""))


def _flows_of_finding(finding: Finding, places: Places) -> list[int]:
    """The flows of the pairs that a finding is about, as far as they have the services it names."""
    found: set[int] = set()
    for place in finding.places:
        flows = places.of_pair(place.source, place.destination)
        named = [number for number in flows if places.flows[number].service.key in finding.services]
        found.update(named or flows)
    return sorted(found)


#: One row a finding: its severity, what it says, and the lines and words of the document.
FINDINGS_SHOWN = View(
    "findings",
    FINDINGS,
    (
        Shown("severity", cell=_severity),
        Shown("message", "finding", _found),
        Shown("rule", "advice", _advice),
        Shown("places", "lines", _lines),
        Shown(
            "texts",
            "text",
            lambda finding, places: text(*(shown(t, LONGEST_TEXT) for t in finding.texts[:_FEW]), look="verbatim"),
        ),
    ),
    flows=_flows_of_finding,
    roles=lambda finding, places: (places.role[role] for role in finding.roles if role in places.role),
)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """A rule of a policy, and the flows that do not pass it for one reason; all that it is about where they pass."""

    rule: PolicyRule
    outcome: Outcome
    because: Phrase | None
    flows: tuple[Flow, ...]
    number: int


def _outcomes(found: PolicyCheck) -> list[_Outcome]:
    """One for each rule and reason, violations first."""
    rows: list[_Outcome] = []
    for result in found.results:
        reasons: dict[tuple[Outcome, str], list[Judged]] = {}
        for one in result.judged:
            reasons.setdefault((one.judgement.outcome, one.judgement.why), []).append(one)
        for (outcome, _), judged in reasons.items():
            flows = tuple(one.flow for one in judged)
            rows.append(_Outcome(result.rule, outcome, judged[0].judgement.because, flows, len(flows)))
        if not reasons:
            rows.append(_Outcome(result.rule, result.outcome, None, (), result.flows))
    gravest = list(reversed(Outcome))
    return sorted(rows, key=lambda row: gravest.index(row.outcome))


def _outcome(row: _Outcome, places: Places) -> Cell:
    return words(f"policy-{row.outcome}", look="bad" if row.outcome is Outcome.VIOLATED else "")


#: One row a rule and reason for which flows do not pass it, or a rule that is passed.
POLICY_SHOWN = View(
    "policy",
    RULES,
    (
        Shown("outcome", cell=_outcome),
        Shown("name", "rule", lambda row, places: text(shown(row.rule.name))),
        Shown("wants", cell=lambda row, places: text(shown(row.rule.wants, LONGEST_TEXT))),
        Shown(
            "reason", "because", lambda row, places: Cell(((said(row.because, places),),)) if row.because else Cell()
        ),
        Shown("flows", cell=lambda row, places: count_cell(row.number, places)),
        Shown("violated", "services", lambda row, places: services_cell(flow.service for flow in row.flows)),
    ),
    flows=lambda row, places: places.of_flows(row.flows),
    rows=_outcomes,
)
