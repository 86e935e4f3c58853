"""How the check of a policy is written: the rules, then each violation and what is undecided, with place and words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

from exgraph.analysis.conduits.ask import conduits
from exgraph.linting.ask import lint
from exgraph.model.cell import Flow
from exgraph.policy.answer import Judged, PolicyCheck, RuleResult
from exgraph.policy.judging import Outcome
from exgraph.relations.bundling import bundled
from exgraph.relations.citation import Citations
from exgraph.relations.remarks import filtering_notes
from exgraph.tables.answer import Answer
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import Phrase, phrase

COMMANDS = {"check": "exgraph check", "conduits": "exgraph analyze conduits", "lint": "exgraph lint"}
#: What is told of each rule, the gravest first.
_FAILING = (Outcome.VIOLATED, Outcome.UNDECIDED)


@dataclass(frozen=True, slots=True)
class _Failing:
    """A flow that does not pass a rule, and the zones of its ends."""

    rule: str
    judged: Judged
    source_zone: str
    destination_zone: str


def _failing(found: PolicyCheck) -> Iterator[_Failing]:
    zones = {role.id: role.zone for role in found.matrix.roles}
    for result in found.results:
        for one in result.judged:
            yield _Failing(result.rule.name, one, zones[one.flow.source], zones[one.flow.destination])


def _wants(result: RuleResult) -> str:
    return result.rule.wants or phrase(None, "policy.default")


JUDGED = Sheet(
    "judged",
    "a flow that does not pass a rule, in the order of the rules",
    _failing,
    (
        Column("rule", about="the rule's name"),
        Column("outcome", of=lambda one: str(one.judged.judgement.outcome), about="violated or undecided"),
        Column("reason", of=attrgetter("judged.judgement.why"), about="why, in English"),
        Column("source", "role", of=attrgetter("judged.flow.source"), about="the role that opens"),
        Column("destination", "role", of=attrgetter("judged.flow.destination"), about="the role it is opened to"),
        Column("source_zone", "zone", about="the zone of the source"),
        Column("destination_zone", "zone", about="the zone of the destination"),
        Column("service", of=attrgetter("judged.flow.service.key"), about="its service, canonical"),
        Column("place", of=attrgetter("judged.flow.origin.place"), about="where the document says it"),
        Column("text", of=attrgetter("judged.flow.origin.text"), about="what stands there, verbatim"),
    ),
    only="table",
)
_JUDGED = (
    Column("source", "role", of=attrgetter("flow.source"), about="the role that opens"),
    Column("destination", "role", of=attrgetter("flow.destination"), about="the role it is opened to"),
    Column("service", of=attrgetter("flow.service.key"), about="its service, canonical"),
    Column("reason", of=attrgetter("judgement.why"), about="why, in English"),
    Column("place", of=attrgetter("flow.origin.place"), about="where the document says it"),
    Column("text", of=attrgetter("flow.origin.text"), about="what stands there, verbatim"),
)
RULES = Sheet(
    "rules",
    "a rule, in the order of the policy; the default stance last",
    attrgetter("results"),
    (
        Column("name", of=attrgetter("rule.name"), about="the rule's name"),
        Column("line", "ordinal", of=attrgetter("rule.line"), about="where it stands in the policy"),
        Column("from", "list", of=attrgetter("rule.source.names"), about="the names of its source, as written"),
        Column("to", "list", of=attrgetter("rule.destination.names"), about="the names of its destination"),
        Column("wants", of=_wants, about="the rule in the short form"),
        Column("reason", of=attrgetter("rule.reason"), about="why it is needed, as the policy says"),
        Column("flows", "integer", about="how many flows it is about"),
        Column(
            "outcome",
            of=lambda result: str(result.outcome),
            about="passed, undecided, violated, or nothing: no flow to judge",
        ),
        Column(
            "violated",
            "rows",
            of=lambda result: result.of(Outcome.VIOLATED),
            about="the flows that violate it",
            columns=_JUDGED,
        ),
        Column(
            "undecided",
            "rows",
            of=lambda result: result.of(Outcome.UNDECIDED),
            about="the flows of which that cannot be told",
            columns=_JUDGED,
        ),
    ),
)
_POLICY = (
    Column("name", about="the policy's name"),
    Column("file", about="its file"),
    Column("default", about="allow or deny: what holds where no rule permits"),
)
_ANSWERS = Column("answers", "list", about="the answers that are evidence for it")
_CLAUSE = (
    Column("standard", about="the standard"),
    Column("version", about="its version"),
    Column("date", about="the date of the version"),
    Column("number", about="the clause's number"),
    Column("title", about="the clause's title"),
    _ANSWERS,
    Column("supports", about="what the answers have to show for it"),
)


def _evidence(found: PolicyCheck, language: str | None = None) -> Mapping[str, str]:
    """What the answers say of this matrix that are evidence for clauses."""
    findings = lint(found.matrix if found.document is None else found.document)
    answers: dict[str, Answer] = {"check": found, "conduits": conduits(found.matrix), "lint": findings}
    return {name: answer.writer.summary(answer, language) for name, answer in answers.items()}


_EVIDENCE = (
    Column("note", of=lambda found: phrase(None, "policy.supports-only"), about="what this is, and what it is not"),
    Column("clauses", "rows", about="the clauses of standards", columns=_CLAUSE),
    Column("evidence", "mapping", of=_evidence, about="answer: what it says of this matrix"),
)


def summary(found: PolicyCheck, language: str | None) -> str:
    """How many rules pass, are violated and undecided, and by how many flows."""
    passed = len(found.of(Outcome.PASSED))
    parts = [Phrase.of("policy.passed", passed=passed, rules=len(found.results))]
    if nothing := len(found.of(Outcome.NOTHING)):
        parts.append(Phrase.of("policy.rules-nothing", rules=nothing))
    for outcome, flows in ((Outcome.VIOLATED, found.violations), (Outcome.UNDECIDED, found.undecided)):
        rules = len(found.of(outcome))
        if rules or flows:
            name = "" if rules and flows else "rules-" if rules else "flows-"
            parts.append(Phrase.of(f"policy.{name}{outcome}", rules=rules, flows=len(flows)))
    return Phrase.of("policy.summary", name=found.policy.name, parts=tuple(parts)).said(language)


def reading(found: PolicyCheck, language: str | None) -> Iterator[Table]:
    """The rules, the violations, what is undecided; the clauses where they are asked for."""
    names, citations = Names(found.matrix, language), Citations(found.matrix)
    yield Table((), (), summary(found, language))
    yield _rules(found, names)
    judged = [table for outcome in _FAILING for table in _judged(found, outcome, names, citations)]
    yield from judged
    pairs = (one.flow.key[:2] for result in found.results for one in result.judged)
    if judged and (notes := (*filtering_notes(found.matrix, pairs, language), *citations.notes(language))):
        yield Table((), (), notes=notes)
    if found.clauses:
        yield from _clauses(found, names)


def _rules(found: PolicyCheck, names: Names) -> Table:
    say = partial(phrase, names.language)
    columns = (
        Column("rule", title=say("policy.rule"), of=attrgetter("rule.name")),
        Column("wants", title=say("policy.wants"), of=lambda one: one.rule.wants or say("policy.default")),
        Column("flows", "integer", say("heading.flows")),
        Column("violated", "integer", say("policy.count-violated"), of=lambda one: len(one.of(Outcome.VIOLATED))),
        Column("undecided", "integer", say("policy.count-undecided"), of=lambda one: len(one.of(Outcome.UNDECIDED))),
        Column("outcome", title=say("policy.outcome"), of=lambda one: say(f"policy.outcome-{one.outcome}")),
    )
    strong = frozenset(n for n, result in enumerate(found.results) if result.outcome is Outcome.VIOLATED)
    title = say("policy.title-rules", rules=len(found.results))
    return Table.of(columns, found.results, names, title=title, strong=strong)


def _judged(found: PolicyCheck, outcome: Outcome, names: Names, citations: Citations) -> Iterator[Table]:
    """A line for each rule, pair of roles and reason."""
    say = partial(phrase, names.language)
    bundles = [(result, *bundle) for result in found.results for bundle in _bundles(result, outcome)]
    columns = (
        Column("rule", title=say("policy.rule"), of=lambda row: row[0].rule.name),
        Column("pair", title=say("heading.from-to"), of=lambda row: _pair(row[2][0], names)),
        Column("services", title=say("heading.services"), of=lambda row: "; ".join(bundled(f.service for f in row[2]))),
        Column("reason", title=say("policy.because"), of=lambda row: row[1].said(names.language) if row[1] else ""),
        Column("line", title=say("heading.line"), of=lambda row: citations.lines(row[2])),
    )
    if bundles:
        yield Table.of(columns, bundles, names, title=say(f"policy.title-{outcome}", n=len(bundles)))


def _bundles(result: RuleResult, outcome: Outcome) -> Iterator[tuple[Phrase | None, list[Flow]]]:
    """The flows of each pair of roles, by the reason."""
    groups: dict[tuple[str, str, Phrase | None], list[Flow]] = {}
    for one in result.of(outcome):
        groups.setdefault((one.flow.source, one.flow.destination, one.judgement.because), []).append(one.flow)
    for (_, _, because), flows in groups.items():
        yield because, flows


def _pair(flow: Flow, names: Names) -> str:
    return f"{names.role(flow.source)} → {names.role(flow.destination)}"


def _clauses(found: PolicyCheck, names: Names) -> Iterator[Table]:
    """The clauses that the check supports evidence for, then what each answer says of this matrix."""
    say = partial(phrase, names.language)
    columns = (
        Column("standard", title=say("policy.standard"), of=lambda one: f"{one.standard} {one.version}"),
        Column("clause", title=say("policy.clause"), of=attrgetter("number")),
        Column("title", title=say("policy.title")),
        Column("answers", "list", say("policy.evidence")),
        Column("supports", title=say("policy.shows")),
    )
    yield Table.of(columns, found.clauses, names, title=say("policy.supports", n=len(found.clauses)))
    said = (
        Column("answer", title=say("policy.evidence"), of=lambda row: COMMANDS[row[0]]),
        Column("says", title=say("policy.says"), of=lambda row: row[1]),
    )
    yield Table.of(said, _evidence(found, names.language).items(), names, notes=(say("policy.supports-only"),))


WRITER = Writer(
    summary,
    reading,
    (
        Column("policy", "object", about="the policy", columns=_POLICY),
        Column("violations", "integer", of=lambda found: len(found.violations), about="flows that violate any rule"),
        Column("undecided", "integer", of=lambda found: len(found.undecided), about="flows that are undecided by any"),
        JUDGED,
        RULES,
        Column(
            "supports_evidence_for",
            "object",
            of=lambda found: found,
            about="clauses of standards, where they are asked for",
            columns=_EVIDENCE,
            where=lambda found: bool(found.clauses),
        ),
    ),
)
