"""The rules that let through what a matrix requires, and nothing else.

A rule is for one pair of ends as the document has it, in one transport, with the addresses of all hosts that the pair
is about. What it opens is exact for every class of hosts: where denials leave some of them less, they get a rule of
their own. A rule all of which others open is left out, and its flows stand beside theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from exgraph.auditing.enforce.drafts import Cell, Draft, drafts_of, merged, needed
from exgraph.model.cell import Flow
from exgraph.model.filter import ESTABLISHED, RELATED, Action, Condition, Filter, FilterRule
from exgraph.model.icmp import NEIGHBOURS
from exgraph.model.inventory import Firewall
from exgraph.relations.citation import places
from exgraph.relations.host_classes import HostClass
from exgraph.relations.required import FAMILY_OF, Lacking, Opened, Required
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet
from exgraph.values.request import Asked, texts_of

#: What a comment begins with, so that whoever reads the firewall knows whose rule it is.
NAME = "exgraph"
_HOOKS = {"forward": "forward", "inbound": "input", "outbound": "output"}
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


@dataclass(frozen=True)
class Plan:
    """The rules of one firewall: `filter` is what is written, `open` what no rule could be made of, and why.

    `classes` are those of the hosts, `passing` the pairs of them that pass the firewall.
    """

    required: Required
    firewall: Firewall | None
    rules: tuple[Planned, ...]
    filter: Filter
    open: tuple[tuple[Flow, Lacking], ...]
    disputed: tuple[Flow, ...]
    passing: frozenset[Cell]

    @property
    def classes(self) -> tuple[HostClass, ...]:
        return self.required.hosts.classes


def planned(required: Required, firewall: Firewall | None = None, minimal: bool = False) -> Plan:
    """The rules for what passes a firewall; `minimal`: in as few as open nothing more."""
    classes = required.hosts.classes
    passing = frozenset(
        (here, there)
        for here, source in enumerate(classes)
        for there, destination in enumerate(classes)
        if required.hosts.between(firewall, source, destination) and not _is_one_host(source, destination)
    )
    denied = drafts_of(required, passing, Action.DENY)
    permitted = merged(required, passing) if minimal else list(drafts_of(required, passing, Action.PERMIT))
    drafts, beside = needed(permitted)
    lacking: dict[Flow, Lacking] = {}
    disputed: dict[Flow, None] = {}
    for here, there in sorted(passing):
        found = required.between(classes[here], classes[there])
        lacking |= dict(found.lacking)
        disputed |= dict.fromkeys(found.disputed)
    rules: list[Planned] = []
    apart: list[Flow] = []
    for draft in (*denied, *drafts):
        addresses = _addresses(classes, draft)
        if not _meeting(*addresses):
            apart += (one.flow for one in (*draft.flows, *beside.get(draft, ())))
            continue
        number = len(rules) + 1
        rule = FilterRule(
            draft.action,
            *addresses,
            None if draft.transport is None else frozenset({draft.transport}),
            draft.ports,
            comment=_comment(number, draft.flows, beside.get(draft, ())),
        )
        rules.append(Planned(number, rule, draft.flows, beside.get(draft, ()), draft.cells))
    # What a flow opens in another transport may still have a rule.
    told = {one.flow for planned in rules for one in (*planned.flows, *planned.also)}
    lacking |= {flow: Lacking.FAMILY for flow in apart if flow not in told}
    direction = "forward" if firewall is None else firewall.direction
    hook = _HOOKS[direction]
    written = Filter(
        f"{NAME}/{hook}",
        (*_first(hook), *(one.rule for one in rules)),
        Action.DENY,
        hook,
    )
    return Plan(required, firewall, tuple(rules), written, tuple(lacking.items()), tuple(disputed), passing)


def always_open(hook: str) -> PortSet:
    """The messages of ICMPv6 that every host has to take and send, where packets are met that are not passed on."""
    return PortSet() if hook == "forward" else NEIGHBOURS


def _first(hook: str) -> Iterator[FilterRule]:
    """What stands before all other rules: answers pass, and so does what a host could not live without."""
    if hook != "forward":
        interface = Condition("interface-in" if hook == "input" else "interface-out", LOOPBACK)
        yield FilterRule(Action.PERMIT, conditions=(interface,), comment=f"{NAME} loopback")
    yield FilterRule(Action.PERMIT, states=frozenset({ESTABLISHED, RELATED}), comment=f"{NAME} replies")
    if hook != "forward":
        six = AddressSet.every().of_family(6)
        yield FilterRule(
            Action.PERMIT,
            six,
            six,
            transports=frozenset({"icmpv6"}),
            ports=always_open(hook),
            comment=f"{NAME} neighbours (RFC 4890)",
        )


def _is_one_host(source: HostClass, destination: HostClass) -> bool:
    """Whether both are the same one address: what a host opens on itself passes no firewall."""
    return source == destination and source.addresses.single


def _addresses(classes: Sequence[HostClass], draft: Draft) -> tuple[AddressSet, AddressSet]:
    """The sources and the destinations; of a protocol of one family, those of that family."""
    sources = AddressSet.union(classes[here].addresses for here in {here for here, _ in draft.cells})
    destinations = AddressSet.union(classes[there].addresses for there in {there for _, there in draft.cells})
    if (version := FAMILY_OF.get(draft.transport or "")) is not None:
        return sources.of_family(version), destinations.of_family(version)
    return sources, destinations


def _meeting(sources: AddressSet, destinations: AddressSet) -> bool:
    """Whether some source and some destination are of one family."""
    return any(sources.spans(version) and destinations.spans(version) for version in (4, 6))


def _comment(number: int, opened: Iterable[Opened], beside: Iterable[Opened]) -> str:
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
