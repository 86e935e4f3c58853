"""The rules that were made of a matrix, the flows behind them, and what the proof compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from exgraph.auditing.enforce.plan import Plan
from exgraph.auditing.enforce.rules import Planned
from exgraph.auditing.unsupported import unsupported
from exgraph.errors import ExgraphError
from exgraph.filters.proof import Difference, Proof
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.remark import Remark
from exgraph.model.role import DynamicRange
from exgraph.relations.replies import Replies
from exgraph.relations.required import Lacking, Opened
from exgraph.tables.answer import Answer
from exgraph.values.request import Request
from exgraph.wording.phrases import Phrase


class NotProved(ExgraphError):
    """Rules that do not let through what is wanted: a bug. `difference` is the smallest of those that were found."""

    exit_code = 70

    def __init__(self, proof: Proof) -> None:
        self.proof = proof
        self.difference: Difference | None = next(iter(proof.differences), None)
        super().__init__(_said(proof))


@dataclass(frozen=True, slots=True)
class Traced:
    """A rule and a flow that it is for. `beside`: others open all that the flow needs, and this is one of them."""

    planned: Planned
    opened: Opened
    beside: bool = False

    @property
    def flow(self) -> Flow:
        return self.opened.flow

    @property
    def requests(self) -> tuple[Request, ...]:
        return self.flow.requests


@dataclass(frozen=True)
class Enforcement(Answer):
    """Rules for one firewall as texts by the name of their format, all of them proved.

    `plan` is how they were made, `proof` what was compared. The first sheet is the trace: a row a rule and flow.
    """

    plan: Plan = field(repr=False)
    format: str
    texts: Mapping[str, str] = field(repr=False)
    proof: Proof = field(repr=False)
    inventory: str = ""

    @property
    def matrix(self) -> Matrix:
        """The matrix with the addresses of the inventory."""
        return self.plan.required.hosts.matrix

    @property
    def beside(self) -> Mapping[str, str]:
        """Scripts that load the texts, by the suffix of their names; they are the same whatever the rules."""
        return {suffix: path.read_text(encoding="utf-8") for suffix, path in self.plan.target.beside.items()}

    @property
    def rules(self) -> tuple[Planned, ...]:
        return self.plan.rules

    @property
    def open(self) -> tuple[tuple[Flow, Lacking], ...]:
        """The flows that no rule could be made of, and why."""
        return self.plan.open

    @property
    def absent(self) -> tuple[str, ...]:
        """The roles without an address."""
        return self.plan.required.hosts.absent

    @property
    def foreign(self) -> tuple[str, ...]:
        """The names of the inventory that are no role of the matrix."""
        return tuple(dict.fromkeys(held.role for held in self.plan.required.hosts.foreign))

    @property
    def complete(self) -> bool:
        """Whether a rule was made of everything."""
        return not (self.open or self.absent or self.foreign)

    @cached_property
    def trace(self) -> tuple[Traced, ...]:
        """Every rule with each of its flows, in the order of the rules."""
        return tuple(self._trace())

    def _trace(self) -> Iterator[Traced]:
        for planned in self.rules:
            for opened in dict.fromkeys(planned.flows):
                yield Traced(planned, opened)
            for opened in dict.fromkeys(planned.also):
                yield Traced(planned, opened, beside=True)

    @cached_property
    def ruleless(self) -> tuple[Flow, ...]:
        """The flows between roles with addresses that need no rule here: a host opens them on itself, they do not pass
        this firewall, or narrower denials leave nothing of them."""
        told = {one.flow for one in self.trace} | {flow for flow, _ in self.open}
        absent = {*self.absent}
        return tuple(
            flow
            for flow in self.matrix.flows
            if flow not in told and absent.isdisjoint((flow.source, flow.destination))
        )

    @cached_property
    def unsupported(self) -> Mapping[Remark, int]:
        """What is remarked of filters, and between how many ordered pairs of roles with a rule it holds."""
        pairs = dict.fromkeys(one.flow.key[:2] for one in self.trace)
        found: dict[Remark, int] = {}
        for source, destination in pairs:
            for remark in unsupported(self.matrix, source, destination):
                found[remark] = found.get(remark, 0) + 1
        return found

    @cached_property
    def united(self) -> Mapping[str, tuple[DynamicRange, ...]]:
        """Roles whose dynamic ports come from the ranges of several platforms, since the inventory names none."""
        found: dict[str, tuple[DynamicRange, ...]] = {}
        for one in self.trace:
            if len(one.opened.ranges) > 1:
                found.setdefault(one.flow.destination, one.opened.ranges)
        return found

    @cached_property
    def replies(self) -> int:
        """How many rules are there only for what may be a reply or a notification."""
        suspected = self.matrix.once(Replies)
        if not suspected.told:
            return 0
        return sum(
            all(suspected.of(one.flow) is not None for one in (*planned.flows, *planned.also))
            for planned in self.rules
            if planned.rule.permits
        )


def proof_told(plan: Plan, compared: int) -> Phrase:
    """How many rules there are, and that they are proved, or not."""
    name = "enforce.proved" if plan.target.proved else "enforce.unproved"
    return Phrase.of(name, compared=compared, rules=len(plan.rules))


def _said(proof: Proof) -> Phrase:
    """What a proof that does not hold says, the smallest difference first."""
    if proof.not_understood:
        first = proof.not_understood[0]
        return Phrase.of(
            "enforce.not-understood", n=len(proof.not_understood), place=first.origin.place, why=first.phrase
        )
    if proof.differences:
        one = proof.differences[0]
        return Phrase.of(
            "enforce.unequal",
            n=len(proof.differences),
            source=one.wanted.names[0],
            destination=one.wanted.names[1],
            transport=one.wanted.transport,
            missing=str(one.missing) or "-",
            excess=str(one.excess) or "-",
        )
    if proof.closed:
        return Phrase.of("enforce.no-replies", source=proof.closed[0].names[1], destination=proof.closed[0].names[0])
    return Phrase("enforce.nothing-compared")
