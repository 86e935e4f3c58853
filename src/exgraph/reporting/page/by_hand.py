"""The tables of the report whose rows are made by hand: more than a view of one sheet stands in them."""

from __future__ import annotations

from collections.abc import Iterator

from exgraph.analysis.crossings.answer import Crossings
from exgraph.analysis.ports.answer import Ports
from exgraph.analysis.retire.answer import Retirement, Stage
from exgraph.linting.answer import Findings
from exgraph.linting.finding import Finding, Severity
from exgraph.model.cell import Flow
from exgraph.policy.answer import PolicyCheck
from exgraph.policy.judging import Outcome
from exgraph.relations.bundling import bundled
from exgraph.reporting.page.cells import Cell, PageTable, Piece, Row, number, roles, text, words, zone
from exgraph.reporting.page.facts import LONGEST_SERVICE, LONGEST_TEXT, Places, shown
from exgraph.reporting.page.view import said
from exgraph.reporting.page.views import distinct, services_cell
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase

#: Texts and lines of a finding that are written out; the selection shows all of them.
_FEW = 3


def of_crossings(found: Crossings, places: Places) -> PageTable:
    """One row a conduit."""
    between: dict[tuple[str, str], list[Flow]] = {}
    for crossing in found.flows:
        between.setdefault(crossing.conduit, []).append(crossing.flow)
    headings = ("source", "destination", "flows", "pairs", "cleartext", "encrypted", "unknown", "dynamic", "services")
    rows = []
    for conduit in found.conduits:
        flows = between.get((conduit.source_zone, conduit.destination_zone), [])
        cells = (
            zone(places.zone[conduit.source_zone]),
            zone(places.zone[conduit.destination_zone]),
            *map(
                number,
                (
                    conduit.flows,
                    conduit.cells,
                    conduit.cleartext,
                    conduit.encrypted,
                    conduit.unknown,
                    conduit.dynamic,
                ),
            ),
            services_cell(flow.service for flow in flows),
        )
        rows.append(Row(cells, places.of_flows(flows)))
    return PageTable("conduits", headings, tuple(rows), frozenset(range(2, 8)))


def of_ports(found: Ports, places: Places) -> PageTable:
    """One row a port, the most used first."""
    using: dict[tuple[str, str], list[int]] = {}
    for place, flow in enumerate(places.flows):
        using.setdefault((flow.service.transport or "", flow.service.ports_text), []).append(place)
    rows = tuple(
        Row(
            (
                text(usage.endpoint),
                number(usage.flows),
                number(usage.cells),
                Cell(((said(Phrase.of("report.share-of", share=usage.share), places),),), usage.share),
                text(*(shown(name) for name in usage.applications)),
            ),
            tuple(using.get((usage.transport, usage.ports[0]), ())),
        )
        for usage in found.usages
    )
    return PageTable("ports", ("ports", "flows", "pairs", "share", "applications"), rows, frozenset((1, 2, 3)))


def of_findings(found: Findings, places: Places) -> PageTable:
    """One row a finding: its severity, what it says, and the lines and words of the document."""
    rows = tuple(
        Row(
            (
                Cell(
                    ((Piece(word=str(finding.severity)),),),
                    finding.severity.rank,
                    "bad" if finding.severity is Severity.ERROR else "",
                ),
                text(finding.rule.id),
                text(shown(finding.message, LONGEST_TEXT)),
                text(_lines(finding)),
                text(*(shown(said, LONGEST_TEXT) for said in finding.texts[:_FEW]), look="verbatim"),
            ),
            _flows_of(finding, places),
            tuple(places.role[role] for role in finding.roles if role in places.role),
        )
        for finding in found.findings
    )
    return PageTable("findings", ("severity", "rule", "finding", "lines", "text"), rows)


def of_policy(found: PolicyCheck, places: Places) -> PageTable:
    """One row a rule and reason for which flows do not pass it, or a rule that is passed; violations first."""
    headings = ("outcome", "rule", "wants", "because", "flows", "services")
    rows: list[tuple[int, Row]] = []
    order = [Outcome.VIOLATED, Outcome.UNDECIDED, Outcome.PASSED]
    for result in found.results:
        reasons: dict[tuple[Outcome, str], list[Flow]] = {}
        for one in result.judged:
            reasons.setdefault((one.judgement.outcome, one.judgement.why), []).append(one.flow)
        for (outcome, why), flows in (reasons or {(Outcome.PASSED, ""): []}).items():
            cells = (
                words(f"policy-{outcome}", look="bad" if outcome is Outcome.VIOLATED else ""),
                text(shown(result.rule.name)),
                text(shown(result.rule.wants, LONGEST_TEXT)),
                text(shown(why, LONGEST_TEXT)),
                number(len(flows) or result.flows),
                services_cell(flow.service for flow in flows),
            )
            rows.append((order.index(outcome), Row(cells, places.of_flows(flows))))
    rows.sort(key=lambda row: row[0])
    return PageTable("policy", headings, tuple(row for _, row in rows), frozenset((4,)))


def of_retirement(found: Retirement, places: Places) -> PageTable:
    """One row a step of the plan."""
    headings = ("step", "roles", "after", "closed", "ports-gone", "needs")
    rows = tuple(
        Row(
            (
                number(stage.number),
                roles(places.role[role] for role in stage.roles),
                text(", ".join(map(str, stage.after))),
                number(len(stage.closed)),
                text(*stage.ports_gone),
                Cell(tuple(_needs(stage, places))),
            ),
            places.of_flows(stage.closed),
            tuple(places.role[role] for role in stage.roles),
        )
        for stage in found.stages
    )
    return PageTable("retire", headings, rows, frozenset((0, 3)))


def _needs(stage: Stage, places: Places) -> Iterator[tuple[Piece, ...]]:
    """`client: services → server`, a line each."""
    together: dict[tuple[str, str], list[Service]] = {}
    for need in stage.needs:
        together.setdefault((need.client, need.server), []).extend(flow.service for flow in need.flows)
    for (client, server), services in together.items():
        told = shown("; ".join(bundled(distinct(services).values())), LONGEST_SERVICE)
        yield Piece(role=places.role[client]), Piece(f": {told} → "), Piece(role=places.role[server])


def _flows_of(finding: Finding, places: Places) -> tuple[int, ...]:
    """The flows of the pairs that a finding is about, as far as they have the services it names."""
    found: set[int] = set()
    for place in finding.places:
        flows = places.of_pair(place.source, place.destination)
        named = [number for number in flows if places.flows[number].service.key in finding.services]
        found.update(named or flows)
    return tuple(sorted(found))


def _lines(finding: Finding) -> str:
    """The first few places, and how many more."""
    numbers = dict.fromkeys(str(place.origin.line) for place in finding.places if place.origin.line is not None)
    told = list(numbers)
    return ", ".join(told[:_FEW]) + (f" (+{len(told) - _FEW})" if len(told) > _FEW else "")
