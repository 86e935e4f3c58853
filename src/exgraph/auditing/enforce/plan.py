"""The rules that let through what a matrix requires, and nothing else.

A rule is for one pair of ends as the document has it, in one transport, with the addresses of all hosts that the pair
is about. What it opens is exact for every class of hosts: where denials leave some of them less, they get a rule of
their own. A rule all of which others open is left out, and its flows stand beside theirs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exgraph.auditing.enforce.drafts import Cell, Draft, drafts_of, merged, needed
from exgraph.auditing.enforce.own import Own, own_classes
from exgraph.auditing.enforce.placed import Spot, filters_of_rules, narrowed, spots_of
from exgraph.auditing.enforce.rules import Planned, comment_of
from exgraph.errors import ExgraphError
from exgraph.filters.writers.order import Target
from exgraph.model.cell import Flow
from exgraph.model.filter import Action, Filter, FilterRule
from exgraph.model.icmp import NEIGHBOURS
from exgraph.model.inventory import Firewall
from exgraph.relations.host_classes import HostClass
from exgraph.relations.required import FAMILY_OF, Between, Lacking, Required
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase


@dataclass(frozen=True)
class Plan:
    """The rules of one firewall: `filters` are what is written, `open` what no rule could be made of, and why.

    `classes` are those of the hosts, `passing` the pairs of them that pass the firewall, `spots` where packets meet its
    rules, and `own` the hosts that meet packets themselves, where that is so.
    """

    required: Required
    firewall: Firewall | None
    target: Target
    spots: tuple[Spot, ...]
    rules: tuple[Planned, ...]
    filters: tuple[Filter, ...]
    open: tuple[tuple[Flow, Lacking], ...]
    disputed: tuple[Flow, ...]
    passing: frozenset[Cell]
    own: tuple[Own, ...] = ()

    @property
    def classes(self) -> tuple[HostClass, ...]:
        return self.required.hosts.classes

    @property
    def hooks(self) -> tuple[str, ...]:
        """Where packets meet the rules, each once."""
        return tuple(dict.fromkeys(spot.hook for spot in self.spots))

    @property
    def always_open(self) -> PortSet:
        """The messages of ICMPv6 that every host takes and sends, where hosts meet packets themselves."""
        return NEIGHBOURS if self.target.on_link and self.hooks != ("forward",) else PortSet()

    @property
    def names(self) -> Mapping[AddressSet, str]:
        """What the addresses at the ends of a firewall's rules are called: by the role that they play."""
        found: dict[AddressSet, str] = {}
        for one in () if self.own else self.rules:
            for rule in filter(None, (narrowed(one, spot, self.classes) for spot in self.spots)):
                for place, addresses in enumerate((rule.sources, rule.destinations)):
                    roles = {pair[place] for pair in one.ends}
                    if len(roles) == 1:
                        found.setdefault(addresses, *roles)
        return found

    @property
    def about(self) -> Mapping[str, str]:
        """Who the classes are that rules are written for: their roles, and their addresses."""
        return {each.name: f"{', '.join(each.hosts.ends)}: {each.hosts.addresses}" for each in self.own}


def planned(
    required: Required, target: Target, firewall: Firewall | None = None, minimal: bool = False, form: str = ""
) -> Plan:
    """The rules for what passes a firewall; `minimal`: in as few as open nothing more.

    Raises `ExgraphError` for a format that has no words for the firewall's direction, and where hosts meet packets
    themselves and there is none of our own.
    """
    classes = required.hosts.classes
    passing = frozenset(
        (here, there)
        for here, source in enumerate(classes)
        for there, destination in enumerate(classes)
        if required.hosts.between(firewall, source, destination) and not _is_one_host(source, destination)
    )

    def between(here: int, there: int) -> Between:
        return required.between(classes[here], classes[there])

    own = own_classes(required.hosts, passing) if target.meets.by_hosts else ()
    if target.meets.by_hosts and not own:
        raise ExgraphError(Phrase.of("enforce.no-hosts", format=form))
    spots = spots_of(target, firewall, required.hosts, own, form)
    nowhere = frozenset(cell for cell in passing if not any(spot.meets(cell) for spot in spots))
    passing -= nowhere
    # What is denied nothing permits; rules say so where they can.
    denied = tuple(drafts_of(required, passing, Action.DENY)) if target.denies else ()
    permitted = merged(required, passing) if minimal else list(drafts_of(required, passing, Action.PERMIT))
    drafts, beside = needed(permitted, lambda cell: _meeting(*(classes[place].addresses for place in cell)))
    lacking: dict[Flow, Lacking] = {}
    disputed: dict[Flow, None] = {}
    for here, there in sorted(passing):
        found = between(here, there)
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
            comment=comment_of(number, draft.flows, beside.get(draft, ())),
        )
        rules.append(Planned(number, rule, draft.flows, beside.get(draft, ()), draft.cells))
    # What a flow opens in another transport may still have a rule.
    told = {one.flow for planned in rules for one in (*planned.flows, *planned.also)}
    lacking |= {flow: Lacking.FAMILY for flow in apart if flow not in told}
    if not own:
        # Hosts are met wherever they are; what comes in by no interface is met nowhere.
        unmet = [one.flow for here, there in sorted(nowhere) for one in between(here, there).opened]
        lacking |= {flow: Lacking.INTERFACE for flow in unmet if flow not in told}
    return Plan(
        required,
        firewall,
        target,
        spots,
        tuple(rules),
        filters_of_rules(target, spots, rules, classes, own),
        tuple(lacking.items()),
        tuple(disputed),
        passing,
        own,
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
