"""Making rules of a matrix, and proving them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated

from exgraph.auditing.enforce.answer import Enforcement, NotProved
from exgraph.auditing.enforce.plan import Plan, always_open, planned
from exgraph.auditing.enforce.tables import WRITER
from exgraph.auditing.enforce.vendor import opened_whole
from exgraph.errors import ExgraphError, UnknownName
from exgraph.filters.proof import FAMILIES, Proof, Wanted, proved
from exgraph.filters.reading import filters_of
from exgraph.filters.writers import WRITERS
from exgraph.model.inventory import Firewall, Inventory
from exgraph.model.inventory_file import read_inventory
from exgraph.model.matrix import Matrix
from exgraph.relations.exclusion import exclusion, without_flows
from exgraph.relations.host_classes import HostClass, Hosts
from exgraph.relations.parameter import WITHOUT, Option
from exgraph.relations.required import Required
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase

Enforcement.writer = WRITER


def enforce(
    matrix: Matrix,
    inventory: Annotated[
        Inventory | str | Path | None,
        Option("--inventory", short="-i", metavar="INVENTORY", help="Who plays which role (.toml, .csv)."),
    ] = None,
    to: Annotated[str, Option("--to", metavar="FORMAT", help="nft or iptables.")] = "nft",
    firewall: Annotated[
        str | None, Option("--firewall", metavar="ID", help="For which firewall of the inventory, if it has several.")
    ] = None,
    without: Annotated[Iterable[str], WITHOUT] = (),
    minimal: Annotated[
        bool, Option("--minimal", help="Fewer rules: pairs between which the same is open share one.")
    ] = False,
    vendor: Annotated[
        bool, Option("--vendor", help="Open everything between roles where the vendor supports no filter.")
    ] = False,
    log: Annotated[bool, Option("--log", help="Log what is dropped.")] = False,
) -> Enforcement:
    """Make rules that let through what a matrix requires between the hosts of an inventory, and nothing else.

    The texts are read back and compared with what is required, between all classes of hosts and unknown addresses, in
    every transport and family (docs/enforce.md). Raises `NotProved` where they differ or are not understood,
    `UnknownName` for a format or firewall, `UnusableInput` for an inventory with bad places.

    >>> import exgraph as xg
    >>> from exgraph.model.inventory import Inventory
    >>> xg.enforce(xg.load(), Inventory(())).rules
    ()
    """
    if inventory is None:
        raise ExgraphError(Phrase("enforce.no-inventory"))
    if to not in WRITERS:
        raise UnknownName("format", to, WRITERS)
    known = inventory if isinstance(inventory, Inventory) else read_inventory(Path(inventory))
    chosen = _firewall(known, firewall)
    excluded = exclusion(matrix, tuple(without))
    required = without_flows(matrix, excluded)
    hosts = Hosts.of(opened_whole(required) if vendor else required, known)
    absent = tuple(role for role in hosts.absent if role not in excluded.roles)
    plan = planned(Required(replace(hosts, absent=absent)), chosen, minimal)
    wanted = tuple(_wanted(plan))
    texts = WRITERS[to](plan.filter, tuple(_head(plan, known.name, len(wanted))), log)
    proof = proof_of(texts, plan, wanted)
    if not proof.holds:
        raise NotProved(proof)
    return Enforcement(plan, to, texts, proof, known.name)


def proof_of(texts: Mapping[str, str], plan: Plan, wanted: Iterable[Wanted] | None = None) -> Proof:
    """The texts of a plan, read back and compared with what is wanted."""
    read = [each for form, text in texts.items() for each in filters_of(text, form, f"({form})")]
    met = [each for each in read if each.hook == plan.filter.hook]
    unread = [each for each in read if each.hook != plan.filter.hook and each.not_understood]
    return proved(_wanted(plan) if wanted is None else wanted, (*met, *unread))


def _firewall(inventory: Inventory, name: str | None) -> Firewall | None:
    """The firewall that is meant: the one of that name, or the only one; none where the inventory has none."""
    known = {firewall.id: firewall for firewall in inventory.firewalls}
    if name is not None:
        if name not in known:
            raise UnknownName("firewall", name, known)
        return known[name]
    if len(known) > 1:
        raise ExgraphError(Phrase.of("enforce.several-firewalls", names=tuple(known)))
    return next(iter(known.values()), None)


def _wanted(plan: Plan) -> Iterator[Wanted]:
    """What is to pass between all classes, family by family and transport by transport."""
    required, classes = plan.required, plan.classes
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
                        ports |= always_open(plan.filter.hook)
                    yield Wanted(names, *ends, transport, ports)


def _name(each: HostClass) -> str:
    return "+".join((*each.named, *each.within)) or "?"


def _head(plan: Plan, inventory: str, compared: int) -> Iterator[str]:
    """What stands above the rules, in English, as configurations do: of what they are, and what is open."""
    matrix = plan.required.hosts.matrix
    where = "" if plan.firewall is None else f" ({plan.firewall.id})"
    yield str(Phrase.of("enforce.head", matrix=matrix.name, inventory=inventory, firewall=where))
    yield str(Phrase.of("enforce.proved", compared=compared, rules=len(plan.rules)))
    for flow, why in plan.open:
        because = Phrase(f"enforce.lacking-{why}")
        yield str(Phrase.of("enforce.head-open", flow=_arrow(flow.key), why=because, place=flow.origin.place))
    hosts = plan.required.hosts
    for role in hosts.absent:
        yield str(Phrase.of("enforce.head-absent", role=role))
    for name in dict.fromkeys(held.role for held in hosts.foreign):
        yield str(Phrase.of("enforce.head-foreign", name=name))


def _arrow(key: tuple[str, str, str]) -> str:
    return f"{key[0]} → {key[1]} {key[2]}"
