"""One sentence over each table and picture: what to notice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from exgraph.analysis.asymmetry.answer import Asymmetry
from exgraph.analysis.chokepoints.answer import Chokepoints
from exgraph.analysis.closing.open_ports import OpenPorts
from exgraph.analysis.conduits.answer import Conduits
from exgraph.analysis.crossings.answer import Crossings
from exgraph.analysis.diff.answer import Diff
from exgraph.analysis.reach.answer import Reach
from exgraph.analysis.retire.answer import Retirement
from exgraph.drawing.captions import title_of
from exgraph.drawing.heatmap.asymmetry import title as asymmetry_title
from exgraph.drawing.heatmap.connections import title as connections_title
from exgraph.drawing.heatmap.ports import title as ports_title
from exgraph.linting.answer import Findings
from exgraph.linting.finding import Severity
from exgraph.model.matrix import Matrix
from exgraph.policy.answer import PolicyCheck
from exgraph.policy.judging import Outcome
from exgraph.relations.remarks import said
from exgraph.reporting.page.facts import LONGEST_TEXT, shown
from exgraph.tables.answer import Answer
from exgraph.wording.phrases import phrase


@dataclass(frozen=True)
class Answers:
    """What the matrix was asked for the page; `None` is what was not asked."""

    crossing: Crossings
    conduits: Conduits
    judged: Findings
    uneven: Asymmetry
    narrow: Chokepoints
    open: OpenPorts
    checked: PolicyCheck | None = None
    plan: Retirement | None = None
    compromised: Reach | None = None
    differing: Diff | None = None


def readings(matrix: Matrix, language: str, asked: Answers, most_roles: int) -> dict[str, str]:
    """The sentences by the names of their phrases, in a language. A grid has no more than `most_roles`."""
    found = {
        "title": title_of(matrix.title, language, matrix.name) or "exgraph",
        "reading-flows": _flows(matrix, language),
        "reading-paths": phrase(language, "report.paths-reading"),
        "reading-conduits": summary(asked.conduits, language),
        "reading-findings": phrase(language, "report.reading-findings-none", rules=len(asked.judged.rules)),
        "reading-roles": phrase(language, "report.reading-roles-none"),
        "reading-topology": phrase(language, "report.reading-conduits-none"),
        "reading-overview": phrase(language, "report.reading-conduits-none"),
        "reading-borders": phrase(language, "report.reading-borders-none"),
        "reading-reach": phrase(language, "report.reading-reach"),
        "reading-chokepoints": summary(asked.narrow, language),
        "reading-closing": summary(asked.open, language),
        "reading-account": phrase(language, "report.reading-account"),
        "reading-ports": ports_title(matrix, language),
        "reading-asymmetries": asymmetry_title(asked.uneven.counts, language),
        "reading-grid": phrase(language, "report.grid-too-large"),
    }
    number = asked.crossing.crossing
    if number["flows"]:
        counts = {"crossing": number["flows"], "conduits": len(asked.crossing.conduits), "flows": len(matrix.flows)}
        counts |= {kind: number[kind] for kind in ("cleartext", "encrypted", "unknown", "dynamic")}
        offered = number["offered"]
        more = phrase(language, "report.reading-offered", offered=offered) if offered else ""
        found["reading-conduits"] = phrase(language, "report.reading-conduits", more=more, **counts)
        found["reading-topology"] = found["reading-overview"] = _most_crossed(matrix, language, asked.crossing)
    if asked.judged.findings:
        counts = {f"{severity}s": len(asked.judged.of(severity)) for severity in Severity}
        counts["rules"] = len(asked.judged.rules)
        counts["silent"] = counts["rules"] - len({finding.rule.id for finding in asked.judged.findings})
        found["reading-findings"] = phrase(language, "report.reading-findings", **counts)
    if busiest := _busiest(matrix):
        name = shown(matrix.role(busiest[0]).label(language))
        counts = {"count": busiest[1], "flows": len(matrix.flows)}
        found["reading-roles"] = phrase(language, "report.reading-roles", busiest=name, **counts)
    if exposed := [zone for zone in matrix.zones if zone.exposed and matrix.roles_in(zone.id)]:
        names = tuple(shown(zone.label(language)) for zone in exposed)
        found["reading-borders"] = phrase(language, "report.reading-borders", zones=names)
    if len(matrix.roles) <= most_roles:
        found["reading-grid"] = connections_title(matrix, language)
    return {**found, **dict(_wanted(language, asked))}


def summary(answer: Answer, language: str) -> str:
    """The one plain line of an answer, in a language."""
    return shown(type(answer).writer.summary(answer, language), LONGEST_TEXT)


def _flows(matrix: Matrix, language: str) -> str:
    counted = phrase(language, "report.reading-flows", flows=len(matrix.flows), pairs=len(matrix.connecting))
    return " ".join((counted, *(shown(said(remark, language), LONGEST_TEXT) for remark in matrix.remarks)))


def _wanted(language: str, asked: Answers) -> Iterator[tuple[str, str]]:
    """The sentences over what is there only when it is asked for."""
    if (checked := asked.checked) is not None:
        outcomes = {str(outcome): len(checked.of(outcome)) for outcome in Outcome}
        nothing = outcomes.pop(Outcome.NOTHING)
        yield (
            "reading-policy",
            phrase(
                language,
                "report.reading-policy",
                name=shown(checked.policy.name),
                rules=len(checked.results),
                violations=len(checked.violations),
                more=phrase(language, "report.reading-nothing", nothing=nothing) if nothing else "",
                **outcomes,
            ),
        )
    if (plan := asked.plan) is not None:
        names = ", ".join(shown(plan.before.role(role).label(language)) for role in plan.roles)
        counts = {"flows": len(plan.before.flows), "closed": len(plan.closed)}
        counts |= {"stages": len(plan.stages), "needs": len(plan.needs)}
        yield "reading-retire", phrase(language, "report.reading-retire", names=names, **counts)
    if asked.compromised is not None:
        yield "reading-compromised", summary(asked.compromised, language)
    if asked.differing is not None:
        yield "reading-diff", summary(asked.differing, language)


def _most_crossed(matrix: Matrix, language: str, crossing: Crossings) -> str:
    """The two zones between which most flows run, and how many; of several the first."""
    between: dict[frozenset[str], int] = {}
    for conduit in crossing.conduits:
        ends = frozenset((conduit.source_zone, conduit.destination_zone))
        between[ends] = between.get(ends, 0) + conduit.flows
    most = max(between, key=lambda ends: between[ends])
    names = [shown(zone.label(language)) for zone in matrix.zones if zone.id in most]
    counts = {"count": between[most], "crossing": crossing.crossing["flows"]}
    return phrase(language, "report.reading-topology", a=names[0], b=names[1], **counts)


def _busiest(matrix: Matrix) -> tuple[str, int] | None:
    """The role with the most flows, and how many; of several the first."""
    numbers: dict[str, int] = {}
    for flow in matrix.flows:
        for end in {flow.source, flow.destination}:
            numbers[end] = numbers.get(end, 0) + 1
    role = max(matrix.roles, key=lambda role: numbers.get(role.id, 0), default=None)
    return (role.id, numbers[role.id]) if role is not None and role.id in numbers else None
