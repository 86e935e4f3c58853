"""The answers as tables of the report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from exgraph.analysis.asymmetry.answer import Asymmetry, Pair, PairKind
from exgraph.analysis.crossings.answer import Crossings
from exgraph.analysis.ports.answer import Ports
from exgraph.analysis.retire.answer import Retirement, Stage
from exgraph.linting.answer import Findings
from exgraph.linting.finding import Finding, Severity
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.policy.answer import PolicyCheck
from exgraph.policy.judging import Outcome
from exgraph.relations.bundling import bundled
from exgraph.reporting.page.facts import LONGEST_SERVICE, LONGEST_TEXT, Places, shown
from exgraph.reporting.page.sheet import MOST_ROWS, Cell, Piece, Row, Sheet, number, roles, text, words, zone
from exgraph.values.service import Service
from exgraph.wording.numbers import percent

#: Texts and lines of a finding that are written out; the selection shows all of them.
_FEW = 3


def of_roles(matrix: Matrix, places: Places) -> Sheet:
    """Every role: its zone, and with how many flows it opens and accepts."""
    opens: dict[str, list[int]] = {role.id: [] for role in matrix.roles}
    accepts: dict[str, list[int]] = {role.id: [] for role in matrix.roles}
    for place, flow in enumerate(places.flows):
        opens[flow.source].append(place)
        accepts[flow.destination].append(place)
    rows = tuple(
        Row(
            (
                roles([place]),
                zone(places.zone[role.zone]),
                number(len(opens[role.id])),
                number(len(accepts[role.id])),
            ),
            tuple(sorted({*opens[role.id], *accepts[role.id]})),
            (place,),
        )
        for place, role in enumerate(matrix.roles)
    )
    return Sheet("roles", ("role", "zone", "opens", "accepts"), rows, frozenset((2, 3)))


def of_flows(places: Places) -> Sheet:
    """One row a flow, with the line and the words of the document."""
    headings = ("source", "destination", "application", "transport", "ports", "encryption", "line", "text")
    rows = tuple(
        Row(
            (
                roles([places.role[flow.source]]),
                roles([places.role[flow.destination]]),
                _said(flow.service.application),
                _said(flow.service.transport),
                _ports(flow.service),
                _said(flow.service.encryption),
                _line(flow),
                text(shown(flow.origin.text, LONGEST_TEXT), look="verbatim"),
            ),
            (place,),
        )
        for place, flow in enumerate(places.flows[: MOST_ROWS + 1])
    )
    # What is not shown is counted, not made.
    return Sheet("flows", headings, rows, frozenset((6,)), total=len(places.flows))


def of_crossings(found: Crossings, places: Places) -> Sheet:
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
            _services(flow.service for flow in flows),
        )
        rows.append(Row(cells, places.of_flows(flows)))
    return Sheet("conduits", headings, tuple(rows), frozenset(range(2, 8)))


def of_asymmetry(found: Asymmetry, places: Places) -> Sheet:
    """One row a pair that is not treated alike in both directions, those at exposed zones first."""
    by_key = {flow.service.key: flow.service for flow in places.flows}
    uneven = [pair for pair in found.pairs if pair.kind in (PairKind.ONE_WAY, PairKind.DIFFERENT)]
    rows = tuple(
        Row(
            (
                roles([places.role[pair.a]]),
                roles([places.role[pair.b]]),
                words(str(pair.kind)),
                _services(by_key[key] for key in pair.only_a_to_b),
                _services(by_key[key] for key in pair.only_b_to_a),
                words(_border(pair), look="bad" if pair.exposed and pair.crossing else ""),
            ),
            tuple(sorted({*places.of_pair(pair.a, pair.b), *places.of_pair(pair.b, pair.a)})),
        )
        for pair in uneven
    )
    return Sheet("asymmetries", ("role", "role", "kind", "only-there", "only-back", "crossing"), rows)


def of_ports(found: Ports, places: Places) -> Sheet:
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
                number(usage.share, percent(usage.share)),
                text(*(shown(name) for name in usage.applications)),
            ),
            tuple(using.get((usage.transport, usage.ports[0]), ())),
        )
        for usage in found.usages
    )
    return Sheet("ports", ("ports", "flows", "pairs", "share", "applications"), rows, frozenset((1, 2, 3)))


def of_findings(found: Findings, places: Places) -> Sheet:
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
    return Sheet("findings", ("severity", "rule", "finding", "lines", "text"), rows)


def of_policy(found: PolicyCheck, places: Places) -> Sheet:
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
                _services(flow.service for flow in flows),
            )
            rows.append((order.index(outcome), Row(cells, places.of_flows(flows))))
    rows.sort(key=lambda row: row[0])
    return Sheet("policy", headings, tuple(row for _, row in rows), frozenset((4,)))


def of_retirement(found: Retirement, places: Places) -> Sheet:
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
    return Sheet("retire", headings, rows, frozenset((0, 3)))


def _needs(stage: Stage, places: Places) -> Iterator[tuple[Piece, ...]]:
    """`client: services → server`, a line each."""
    together: dict[tuple[str, str], list[Service]] = {}
    for need in stage.needs:
        together.setdefault((need.client, need.server), []).extend(flow.service for flow in need.flows)
    for (client, server), services in together.items():
        said = shown("; ".join(bundled(_distinct(services).values())), LONGEST_SERVICE)
        yield Piece(role=places.role[client]), Piece(f": {said} → "), Piece(role=places.role[server])


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


def _border(pair: Pair) -> str:
    if not pair.crossing:
        return "inside"
    return "exposed" if pair.exposed else "yes"


def _services(services: Iterable[Service]) -> Cell:
    return text(*(shown(told, LONGEST_SERVICE) for told in bundled(_distinct(services).values())))


def _distinct(services: Iterable[Service]) -> Mapping[str, Service]:
    return {service.key: service for service in services}


def _said(value: str | None) -> Cell:
    return text(shown(value or ""))


def _ports(service: Service) -> Cell:
    told = shown(service.ports_text or service.detail or "")
    first = float(service.ports.lower) if service.ports is not None else None
    return Cell(((Piece(f"{told}*" if "ports" in service.inferred else told),),) if told else (), first)


def _line(flow: Flow) -> Cell:
    if flow.origin.line is None:
        return text(shown(flow.origin.place))
    return number(flow.origin.line)
