"""What is to be proved of texts: what is wanted where packets meet them, and the filters that are read back there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from exgraph.auditing.enforce.drafts import Cell
from exgraph.auditing.enforce.placed import INBOUND, OUTBOUND, Spot
from exgraph.auditing.enforce.plan import Plan
from exgraph.filters.proof import FAMILIES, Proof, Wanted, proved
from exgraph.filters.reading import filters_of
from exgraph.filters.writers.order import Meets
from exgraph.model.filter import Condition, Filter
from exgraph.relations.host_classes import HostClass
from exgraph.values.ports import PortSet


@dataclass(frozen=True, slots=True)
class View:
    """What is wanted where packets meet one filter."""

    spot: Spot
    wanted: tuple[Wanted, ...]


def views(plan: Plan) -> tuple[View, ...]:
    """What is wanted at every spot.

    Hosts have the whole of it at each hook: what comes in is what is required and nothing else, whatever was let out,
    and the other way round.
    """
    wanted = tuple(_wanted(plan))
    return tuple(View(spot, tuple(_wanted_at(spot, wanted, plan))) for spot in plan.spots)


def _wanted_at(spot: Spot, wanted: Iterable[tuple[Cell, Wanted]], plan: Plan) -> Iterator[Wanted]:
    for cell, one in wanted:
        if spot.meets(cell):
            yield one
        elif plan.target.meets is not Meets.CLASSES:
            # Whoever else meets it is let do nothing.
            of_neighbours = one.transport == "icmpv6" and one.sources.spans(6)
            yield replace(one, ports=plan.always_open if of_neighbours else PortSet())


def proof_of(texts: Mapping[str, str], plan: Plan, seen: Iterable[View] | None = None) -> Proof:
    """The texts of a plan, read back and compared with what is wanted."""
    read = [each for form, text in texts.items() for each in filters_of(text, form, f"({form})")]
    # Of hosts the other hook may be left as it is; anything else has to be understood.
    aside = {INBOUND, OUTBOUND} if plan.own else set()
    unread = [each for each in read if each.hook not in {*plan.hooks, *aside} and each.not_understood]
    return Proof.together(
        proved(view.wanted, (*_met(read, view.spot, plan), *unread)) for view in (views(plan) if seen is None else seen)
    )


def _met(read: Iterable[Filter], spot: Spot, plan: Plan) -> Iterator[Filter]:
    """The filters that packets meet there; those that are for others they do not. What passes a firewall goes out of
    it, too."""
    meant = spot.condition
    hooks = {spot.hook, OUTBOUND} if plan.target.meets is Meets.FIREWALL else {spot.hook}

    def holds(condition: Condition) -> bool | None:
        if meant is None or condition.kind != meant.kind:
            return None
        return condition.value == plan.target.scope(meant.value)

    for each in read:
        if each.hook in hooks and not any(holds(one) is one.negated for one in each.scope):
            yield each.assuming(holds) if meant is not None else each


def _wanted(plan: Plan) -> Iterator[tuple[Cell, Wanted]]:
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
                    yield (here, there), Wanted(names, *ends, transport, ports)


def _name(each: HostClass) -> str:
    return "+".join((*each.named, *each.within)) or "?"
