"""A rule with the flows that it is for, and the rules that stand before those of a matrix."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from exgraph.auditing.enforce.drafts import Cell
from exgraph.model.cell import Flow
from exgraph.model.filter import ESTABLISHED, RELATED, Action, Condition, FilterRule
from exgraph.model.icmp import NEIGHBOURS
from exgraph.relations.citation import places
from exgraph.relations.required import Opened
from exgraph.values.addresses import AddressSet
from exgraph.values.request import Asked, texts_of

#: What a comment begins with, so that whoever reads the firewall knows whose rule it is.
NAME = "exgraph"
#: The interface on which a host talks to itself.
LOOPBACK = "lo"


@dataclass(frozen=True, slots=True)
class Planned:
    """A rule that is written: `number` is its place from 1, `flows` are what it is for; all that those in `also` need
    is opened by others, and this is one of them. `cells` are the pairs of classes that it is about."""

    number: int
    rule: FilterRule
    flows: tuple[Opened, ...]
    also: tuple[Opened, ...] = ()
    cells: frozenset[Cell] = field(default=frozenset(), repr=False)

    @property
    def name(self) -> str:
        return f"R{self.number}"

    @property
    def ends(self) -> tuple[tuple[str, str], ...]:
        """The pairs of roles that it is for, each once."""
        return tuple(dict.fromkeys(one.flow.key[:2] for one in self.flows))


def loopback_rule(hook: str) -> FilterRule:
    """What a machine says to itself passes."""
    interface = Condition("interface-in" if hook == "input" else "interface-out", LOOPBACK)
    return FilterRule(Action.PERMIT, conditions=(interface,), comment=f"{NAME} loopback")


def replies_rule() -> FilterRule:
    """Answers pass."""
    return FilterRule(Action.PERMIT, states=frozenset({ESTABLISHED, RELATED}), comment=f"{NAME} replies")


def neighbours_rule() -> FilterRule:
    """What a host could not live without passes."""
    six = AddressSet.every().of_family(6)
    return FilterRule(
        Action.PERMIT,
        six,
        six,
        transports=frozenset({"icmpv6"}),
        ports=NEIGHBOURS,
        comment=f"{NAME} neighbours (RFC 4890)",
    )


def comment_of(number: int, opened: Iterable[Opened], beside: Iterable[Opened]) -> str:
    """`exgraph R17 matrix.ru.txt:13 inferred`: whose rule it is, which, where the document says so, until when it is
    needed and by which ticket, and how sure it is."""
    flows = [one.flow for one in opened]
    first, *more = places(flows) or ("",)
    marks = dict.fromkeys(mark for flow in flows for mark in flow.service.marks)
    marks |= dict.fromkeys("inferred" for flow in flows if flow.service.inferred)
    days = [_last_day(flow) for flow in (*flows, *(one.flow for one in beside))]
    until = "" if not all(days) else f"until {max(days)}"
    tickets = dict.fromkeys(text for flow in flows for text in texts_of(flow.requests, Asked.TICKET))
    told = [NAME, f"R{number}", first, f"+{len(more)}" if more else "", until, *tickets, *marks]
    return " ".join(filter(None, told))


def _last_day(flow: Flow) -> str:
    """The last day on which a flow is needed; empty where some request of it does not say."""
    days = [request[Asked.EXPIRES] for request in flow.requests]
    return max(days) if days and all(days) else ""
