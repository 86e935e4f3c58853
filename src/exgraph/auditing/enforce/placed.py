"""Where packets meet rules, and the filters that have them there: one that everything passes, one for each interface
that packets come in by, or those of the hosts themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from exgraph.auditing.enforce.drafts import Cell
from exgraph.auditing.enforce.own import Own
from exgraph.auditing.enforce.rules import (
    NAME,
    Planned,
    loopback_rule,
    neighbours_rule,
    replies_rule,
)
from exgraph.errors import ExgraphError
from exgraph.filters.writers.order import Meets, Target
from exgraph.model.filter import FAMILIES, Action, Condition, ConditionKind, Filter, FilterRule, Semantics
from exgraph.model.icmp import NEIGHBOURS
from exgraph.model.inventory import Direction, Firewall
from exgraph.relations.host_classes import HostClass, Hosts
from exgraph.values.addresses import AddressSet
from exgraph.wording.phrases import Phrase

_HOOKS: dict[Direction, str] = {"forward": "forward", "inbound": "input", "outbound": "output"}
INBOUND, OUTBOUND = "inbound", "outbound"
_SOURCE, _DESTINATION = 0, 1
#: Whose packets a hook of hosts meets: the place of their class in a pair.
_END = {INBOUND: _DESTINATION, OUTBOUND: _SOURCE}
#: Of each hook of hosts the condition by which a configuration names those that meet packets there.
_CLASS_OF: dict[str, ConditionKind] = {INBOUND: "destination-group", OUTBOUND: "source-group"}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where packets meet one filter: at a hook, all of them, or those whose end is in one of some classes.

    `end` is the place of that class in a pair, `places` are those of the classes. `condition` is how a configuration
    says whom the filter is for; without one it may be met by anybody, and lets others do nothing.
    """

    hook: str
    end: int = _SOURCE
    places: frozenset[int] | None = None
    condition: Condition | None = None

    def meets(self, cell: Cell) -> bool:
        """Whether it is for what goes from one class to another."""
        return self.places is None or cell[self.end] in self.places


def spots_of(
    target: Target, firewall: Firewall | None, hosts: Hosts, own: Sequence[Own], form: str
) -> tuple[Spot, ...]:
    """Every place where packets meet the rules; hosts meet what comes and what goes, unless the inventory says one.

    Raises `ExgraphError` for a format that has no words for the firewall's direction.
    """
    direction: Direction = "forward" if firewall is None else firewall.direction
    if target.meets is Meets.MACHINE:
        return (Spot(_HOOKS[direction]),)
    if target.meets is Meets.FIREWALL:
        if direction != "forward":
            raise ExgraphError(Phrase.of("enforce.no-host-format", format=form, direction=direction))
        interfaces = () if firewall is None else firewall.interfaces
        # A list for all interfaces is met by what comes in by any of them.
        return tuple(_coming_by(name, zone, hosts) for name, zone in interfaces) or (Spot(INBOUND),)
    found: list[Spot] = []
    for hook in (INBOUND, OUTBOUND) if direction == "forward" else (direction,):
        if target.meets is Meets.HOSTS:
            found.append(Spot(hook, _END[hook], frozenset(each.place for each in own)))
        else:
            found += (
                Spot(hook, _END[hook], frozenset({each.place}), Condition(_CLASS_OF[hook], each.name)) for each in own
            )
    return tuple(found)


def _coming_by(interface: str, zone: str, hosts: Hosts) -> Spot:
    """Where packets come in by an interface: from its zone, and from whoever may be anywhere."""
    behind = hosts.matrix.zone(zone).id
    zones = [{hosts.matrix.zone_of(role).id for role in each.roles} for each in hosts.classes]
    places = frozenset(place for place, known in enumerate(zones) if not known or behind in known)
    return Spot(INBOUND, _SOURCE, places, Condition("interface-in", interface))


def filters_of_rules(
    target: Target, spots: Iterable[Spot], rules: Iterable[Planned], classes: Sequence[HostClass], own: Iterable[Own]
) -> tuple[Filter, ...]:
    """The filters that have these rules, one for each spot."""
    known = tuple(rules)
    of_places: dict[frozenset[int] | None, HostClass] = {frozenset({each.place}): each.hosts for each in own}
    made = []
    for spot in spots:
        some: Iterable[FilterRule] = filter(None, (narrowed(one, spot, classes) for one in known))
        if target.meets is Meets.MACHINE:
            made.append(_filter(spot, (*_first(spot.hook), *some)))
        elif target.meets is Meets.HOSTS:
            made.append(replace(_filter(spot, _of_hosts(target, some)), semantics=Semantics.BLOCK_WINS))
        elif target.meets is Meets.CLASSES:
            some = (_of_class(rule, spot.hook, of_places[spot.places]) for rule in some)
            made.append(replace(_filter(spot, some), semantics=Semantics.UNION))
        else:
            made.append(_filter(spot, some))
    return tuple(made)


def _filter(spot: Spot, rules: Iterable[FilterRule]) -> Filter:
    scope = () if spot.condition is None else (spot.condition,)
    name = " ".join((NAME, spot.hook, *(condition.value for condition in scope)))
    return Filter(name, tuple(rules), Action.DENY, spot.hook, scope=scope)


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
            yield replace(rule, ports=rule.ports - NEIGHBOURS) if of_icmp else rule
    yield neighbours_rule()
    yield from (rule for rule in known if rule.permits)


def _of_class(rule: FilterRule, hook: str, own: HostClass) -> FilterRule:
    """A rule of one class of hosts, whose addresses it need not name."""
    every = AddressSet.every()
    if hook == INBOUND:
        return replace(rule, sources=_with_itself(rule.sources, own), destinations=every)
    return replace(rule, sources=every, destinations=_with_itself(rule.destinations, own))


def _with_itself(others: AddressSet, own: HostClass) -> AddressSet:
    """The other ends, and a host itself where that makes fewer networks of them: what it says to itself meets no
    filter. So everybody but one host is everybody."""
    if not own.addresses.single:
        return others
    together = others | own.addresses
    return min(others, together, key=lambda each: sum(1 for _ in each.prefixes()))


def narrowed(one: Planned, spot: Spot, classes: Sequence[HostClass]) -> FilterRule | None:
    """A rule between the hosts of the pairs that a spot is for; none where there are none."""
    if spot.places is None:
        return one.rule
    cells = [cell for cell in one.cells if spot.meets(cell)]
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
