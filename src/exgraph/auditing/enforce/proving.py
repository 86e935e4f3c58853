"""What is to be proved of texts: what is wanted where packets meet them, and the filters that are read back there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from exgraph.auditing.enforce.placed import CLASS_OF, END, Own
from exgraph.auditing.enforce.plan import Plan
from exgraph.filters.proof import FAMILIES, Proof, Wanted, proved
from exgraph.filters.reading import filters_of
from exgraph.filters.writers.order import Meets
from exgraph.model.filter import Condition, Filter
from exgraph.relations.host_classes import HostClass
from exgraph.values.ports import PortSet


@dataclass(frozen=True, slots=True)
class View:
    """What one firewall, or one class of hosts, meets at a hook, and what is wanted of it. `own`: whose filters are
    meant, where each class has its own."""

    hook: str
    wanted: tuple[Wanted, ...]
    own: Own | None = None


def views(plan: Plan) -> tuple[View, ...]:
    """Every place where packets meet the rules of a plan.

    Hosts have the whole of it at each hook: what comes in is what is required and nothing else, whatever was let out,
    and the other way round.
    """
    wanted = tuple(_wanted(plan))
    if not plan.target.meets.by_hosts:
        return tuple(View(hook, tuple(one for *_, one in wanted)) for hook in plan.hooks)
    found: list[View] = []
    for hook in plan.hooks:
        at: dict[int, list[Wanted]] = {}
        for *cell, one in wanted:
            at.setdefault(cell[END[hook]], []).append(one)
        if plan.target.meets is Meets.CLASSES:
            found += (View(hook, tuple(at.get(own.place, ())), own) for own in plan.own)
            continue
        # Whoever else has the rules is let do nothing by them.
        places = {own.place for own in plan.own}
        some = (one if place in places else _nothing(one, plan) for place, those in at.items() for one in those)
        found.append(View(hook, tuple(some)))
    return tuple(found)


def _nothing(one: Wanted, plan: Plan) -> Wanted:
    of_neighbours = one.transport == "icmpv6" and one.sources.spans(6)
    return replace(one, ports=plan.always_open if of_neighbours else PortSet())


def proof_of(texts: Mapping[str, str], plan: Plan, seen: Iterable[View] | None = None) -> Proof:
    """The texts of a plan, read back and compared with what is wanted."""
    read = [each for form, text in texts.items() for each in filters_of(text, form, f"({form})")]
    # Of hosts the other hook may be left as it is; anything else has to be understood.
    aside = set(CLASS_OF) if plan.target.meets.by_hosts else set()
    unread = [each for each in read if each.hook not in {*plan.hooks, *aside} and each.not_understood]
    return Proof.together(
        proved(view.wanted, (*_met(read, view, plan), *unread)) for view in (views(plan) if seen is None else seen)
    )


def _met(read: Iterable[Filter], view: View, plan: Plan) -> Iterator[Filter]:
    """The filters that packets meet there; those of other classes they do not."""
    own = None if view.own is None else plan.target.scope(view.own.name)

    def holds(condition: Condition) -> bool | None:
        return condition.value == own if condition.kind == CLASS_OF[view.hook] else None

    for each in read:
        if each.hook == view.hook and (own is None or not any(holds(one) is False for one in each.scope)):
            yield each if own is None else each.assuming(holds)


def _wanted(plan: Plan) -> Iterator[tuple[int, int, Wanted]]:
    """What is to pass between all classes, family by family and transport by transport, with the places of both."""
    required, classes = plan.required, plan.classes
    always = plan.always_open
    for here, source in enumerate(classes):
        for there, destination in enumerate(classes):
            if source == destination and source.addresses.single:
                continue
            passes = (here, there) in plan.passing
            between = required.between(source, destination) if passes else None
            names = _name(source), _name(destination)
            for version in FAMILIES:
                ends = source.addresses.of_family(version), destination.addresses.of_family(version)
                if not all(ends):
                    continue
                for transport in required.transports:
                    ports = PortSet() if between is None else between.ports(transport, version)
                    if transport == "icmpv6" and version == 6:
                        ports |= always
                    yield here, there, Wanted(names, *ends, transport, ports)


def _name(each: HostClass) -> str:
    return "+".join((*each.named, *each.within)) or "?"
