"""The filters that rules stand in: one that everything passes, or those of the hosts themselves.

Hosts of our own are those of roles that are not everybody: who has the address any is whoever is left, and no machine
that rules could be loaded on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from exgraph.auditing.enforce.drafts import Cell
from exgraph.auditing.enforce.rules import (
    NAME,
    Planned,
    loopback_rule,
    neighbours_open,
    neighbours_rule,
    replies_rule,
)
from exgraph.errors import ExgraphError
from exgraph.filters.writers.order import Meets, Target
from exgraph.model.filter import FAMILIES, Action, Condition, ConditionKind, Filter, FilterRule, Semantics
from exgraph.model.inventory import Direction
from exgraph.relations.containment import addresses_of_role
from exgraph.relations.host_classes import HostClass, Hosts
from exgraph.values.addresses import AddressSet
from exgraph.wording.phrases import Phrase

_HOOKS: dict[Direction, str] = {"forward": "forward", "inbound": "input", "outbound": "output"}
INBOUND, OUTBOUND = "inbound", "outbound"
#: Whose packets a hook of hosts meets: the place of their class in a pair.
END = {INBOUND: 1, OUTBOUND: 0}
#: Of each hook of hosts the condition by which a configuration names those that meet packets there.
CLASS_OF: dict[str, ConditionKind] = {INBOUND: "destination-group", OUTBOUND: "source-group"}
#: Characters of a class's name: a label of Kubernetes has no more.
MOST_NAME = 63
_PLAIN = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Own:
    """A class of hosts of our own: its place among all classes, and what it is called in rules."""

    place: int
    name: str
    hosts: HostClass


def own_classes(hosts: Hosts, passing: Iterable[Cell]) -> tuple[Own, ...]:
    """The classes that rules can be loaded on, as far as anything of theirs passes the firewall."""
    foreign = {held.role for held in hosts.foreign}
    left = {held.role for held in hosts.inventory.holdings if held.addresses.is_any} - foreign
    everybody = {hosts.matrix.role(name).id for name in left}
    everybody |= {role.id for role in hosts.matrix.roles if (addresses_of_role(role) or AddressSet()).is_any}
    met = {place for cell in passing for place in cell}
    found: dict[str, Own] = {}
    for place, each in enumerate(hosts.classes):
        if place in met and not everybody.issuperset(each.ends):
            name = _free(_plain(each), found)
            found[name] = Own(place, name, each)
    return tuple(found.values())


def _plain(each: HostClass) -> str:
    """`mailbox-2007.pf-2007`: the roles of a class in characters that every product takes."""
    told = ".".join(_PLAIN.sub("-", end.casefold()).strip("-") for end in each.roles or each.within)
    return told[:MOST_NAME].strip(".-") or "hosts"


def _free(plain: str, taken: Iterable[str]) -> str:
    """The name, or the first of `name-2`, `name-3`, … that is free: hosts of the same roles differ by platform."""
    known, name, number = {*taken}, plain, 1
    while name in known:
        number += 1
        ending = f"-{number}"
        name = plain[: MOST_NAME - len(ending)] + ending
    return name


def hooks_of(target: Target, direction: Direction, form: str) -> tuple[str, ...]:
    """Where packets meet the rules; hosts meet what comes and what goes, unless the inventory says one of them."""
    if target.meets is Meets.MACHINE:
        return (_HOOKS[direction],)
    if target.meets is Meets.FIREWALL:
        if direction != "forward":
            raise ExgraphError(Phrase.of("enforce.no-host-format", format=form, direction=direction))
        return ("forward",)
    return (INBOUND, OUTBOUND) if direction == "forward" else (direction,)


def met_by(own: Iterable[Own], hooks: Iterable[str], passing: Iterable[Cell]) -> frozenset[Cell]:
    """The pairs of classes of which hosts of our own meet the packets: where they come in, or go out."""
    places = {each.place for each in own}
    ends = [END[hook] for hook in hooks]
    return frozenset(cell for cell in passing if any(cell[end] in places for end in ends))


def filters_of_rules(
    target: Target,
    hooks: Sequence[str],
    rules: Iterable[Planned],
    classes: Sequence[HostClass],
    own: Sequence[Own],
) -> tuple[Filter, ...]:
    """The filters that have these rules, for each hook, and for each class of hosts where each has its own."""
    known = tuple(rules)
    if not target.meets.by_hosts:
        (hook,) = hooks
        first = _first(hook) if target.meets is Meets.MACHINE else ()
        return (Filter(f"{NAME}/{hook}", (*first, *(one.rule for one in known)), Action.DENY, hook),)
    if target.meets is Meets.HOSTS:
        places = {each.place for each in own}
        return tuple(
            Filter(
                f"{NAME} {hook}",
                tuple(_of_hosts(target, _of_own(known, hook, classes, places))),
                Action.DENY,
                hook,
                semantics=Semantics.BLOCK_WINS,
                stateful=True,
            )
            for hook in hooks
        )
    return tuple(
        Filter(
            f"{each.name} {hook}",
            tuple(_of_class(known, hook, classes, each)),
            Action.DENY,
            hook,
            semantics=Semantics.UNION,
            scope=(Condition(CLASS_OF[hook], each.name),),
            stateful=True,
        )
        for each in own
        for hook in hooks
    )


def _first(hook: str) -> Iterator[FilterRule]:
    """What stands before all other rules of a machine."""
    if hook != "forward":
        yield loopback_rule(hook)
    yield replies_rule()
    if hook != "forward":
        yield neighbours_rule()


def _of_hosts(target: Target, rules: Iterable[FilterRule]) -> Iterator[FilterRule]:
    """The rules with the one that lets hosts find their neighbours. Where denials win, none may be about that."""
    if not target.on_link:
        yield from rules
        return
    known = tuple(rules)
    for rule in known:
        if not rule.permits:
            of_icmp = rule.transports == frozenset({"icmpv6"})
            yield replace(rule, ports=rule.ports - neighbours_open()) if of_icmp else rule
    yield neighbours_rule()
    yield from (rule for rule in known if rule.permits)


def _of_own(rules: Iterable[Planned], hook: str, classes: Sequence[HostClass], own: set[int]) -> Iterator[FilterRule]:
    """The rules that hosts of our own meet there, with their addresses alone at their end."""
    for one in rules:
        made = _narrowed(one, hook, classes, own.__contains__)
        if made is not None:
            yield made


def _of_class(rules: Iterable[Planned], hook: str, classes: Sequence[HostClass], own: Own) -> Iterator[FilterRule]:
    """The same for one class, whose addresses the rule need not name."""
    every = AddressSet.every()
    for one in rules:
        made = _narrowed(one, hook, classes, {own.place}.__contains__)
        if made is None:
            continue
        if hook == INBOUND:
            yield replace(made, sources=_with_itself(made.sources, own.hosts), destinations=every)
        else:
            yield replace(made, sources=every, destinations=_with_itself(made.destinations, own.hosts))


def _with_itself(others: AddressSet, own: HostClass) -> AddressSet:
    """The other ends, and a host itself where that makes fewer networks of them: what it says to itself meets no
    filter. So everybody but one host is everybody."""
    if not own.addresses.single:
        return others
    together = others | own.addresses
    return min(others, together, key=lambda each: sum(1 for _ in each.prefixes()))


def _narrowed(
    one: Planned, hook: str, classes: Sequence[HostClass], is_own: Callable[[int], bool]
) -> FilterRule | None:
    """A rule between the hosts that meet packets there and the others of its pairs; none where there are none."""
    end = END[hook]
    cells = [cell for cell in one.cells if is_own(cell[end])]
    sources, destinations = (AddressSet.union(classes[cell[side]].addresses for cell in cells) for side in (0, 1))
    sources, destinations = sources & one.rule.sources, destinations & one.rule.destinations
    met = [version for version in sorted(FAMILIES) if sources.spans(version) and destinations.spans(version)]
    if not met:
        return None
    return replace(
        one.rule,
        sources=AddressSet.union(map(sources.of_family, met)),
        destinations=AddressSet.union(map(destinations.of_family, met)),
    )
