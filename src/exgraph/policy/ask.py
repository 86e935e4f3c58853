"""The question whether a matrix keeps a policy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from exgraph.linting.ask import ReadDocument
from exgraph.model.gc_pause import without_collection
from exgraph.model.matrix import Matrix
from exgraph.policy.answer import Judged, PolicyCheck, RuleResult
from exgraph.policy.clauses import clauses as shipped_clauses
from exgraph.policy.judging import Judge, Judgement, Outcome, gravest
from exgraph.policy.policy_file import read_policy
from exgraph.policy.reaching import Reaching
from exgraph.policy.rule import ANY, Policy, PolicyRule, Side
from exgraph.policy.tables import WRITER
from exgraph.relations.applies import Applies
from exgraph.relations.containment import standing_in
from exgraph.relations.parameter import Argument, Option
from exgraph.relations.port_numbers import PortNumbers
from exgraph.wording.phrases import Phrase

NOT_PERMITTED = Judgement(Outcome.VIOLATED, Phrase("policy.not-permitted"))

PolicyCheck.writer = WRITER


def check(
    matrix: Matrix | ReadDocument,
    policy: Annotated[Policy | str | Path, Argument("POLICY", "A policy (.toml).")],
    clauses: Annotated[
        bool, Option("--clauses", help="Which clauses of standards this supports evidence for.")
    ] = False,
) -> PolicyCheck:
    """Check a matrix, or a document as `exgraph.read` answers it, against a policy, or the TOML file of one
    (docs/policy.md).

    With `clauses`, the answer tells which clauses of standards it supports evidence for; of a document, the findings
    are those that `exgraph.lint` has of it. Raises `UnusableInput` with
    every bad place of the file.

    >>> from exgraph import load
    >>> from exgraph.policy.rule import Item, Policy, PolicyRule, Side
    >>> everyone = Side(("*",), frozenset(role.id for role in load().roles), anywhere=True)
    >>> check(load(), Policy((PolicyRule("any", everyone, everyone, allow=(Item("*"),)),), "allow", "open")).summary
    'Policy open: 1 of 1 rule passed.'
    """
    document = None if isinstance(matrix, Matrix) else matrix
    matrix = matrix if isinstance(matrix, Matrix) else matrix.matrix
    read = policy if isinstance(policy, Policy) else read_policy(Path(policy), matrix)
    sides = (side for rule in read.rules for side in (rule.source, rule.destination))
    for role in sorted({role for side in sides for role in side.roles}.difference(role.id for role in matrix.roles)):
        # An address that a rule names need not be a role, if one stands for it.
        matrix = standing_in(matrix, role)
    applies = matrix.once(Applies)
    with without_collection():
        results = tuple(_results(matrix, read) if applies.plain else _applied_results(applies, read))
    return PolicyCheck(matrix, read, results, shipped_clauses() if clauses else (), document)


def _applied_results(applies: Applies, policy: Policy) -> Iterator[RuleResult]:
    """The results where a flow applies to more than its own pair, or to less than all of it. It counts once."""
    reaching, judge = Reaching(applies, policy.rules), Judge(PortNumbers(applies.matrix))
    flows = list(applies.matrix.flows)
    about: list[int] = [0] * len(policy.rules)
    judged: list[list[Judged]] = [[] for _ in policy.rules]
    for flow in flows:
        for number in reaching.about(flow):
            left = reaching.left(number, flow)
            about[number] += bool(left)
            found = gravest(judge.judge(policy.rules[number], rest) for rest in left)
            if found.outcome is not Outcome.PASSED:
                judged[number].append(Judged(flow, found))
    for rule, count, those in zip(policy.rules, about, judged, strict=True):
        yield RuleResult(rule, count, tuple(those))
    if policy.default == "deny":
        crossing = [flow for flow in flows if reaching.crosses(flow)]
        unpermitted = tuple(Judged(flow, NOT_PERMITTED) for flow in crossing if not reaching.is_permitted(flow))
        everyone = Side((ANY,), frozenset(applies.ids), True)
        yield RuleResult(PolicyRule("default", everyone, everyone), len(crossing), unpermitted)


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
