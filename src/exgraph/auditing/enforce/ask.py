"""Making rules of a matrix, and proving them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated

from exgraph.auditing.enforce.answer import Enforcement, NotProved, proof_told
from exgraph.auditing.enforce.plan import Plan, planned
from exgraph.auditing.enforce.proving import proof_of, views
from exgraph.auditing.enforce.tables import WRITER
from exgraph.auditing.enforce.vendor import opened_whole
from exgraph.errors import ExgraphError, UnknownName
from exgraph.filters.proof import Proof
from exgraph.filters.writers import ALSO, WRITERS
from exgraph.filters.writers.order import Order
from exgraph.model.inventory import Firewall, Inventory
from exgraph.model.inventory_file import read_inventory
from exgraph.model.matrix import Matrix
from exgraph.relations.exclusion import exclusion, without_flows
from exgraph.relations.host_classes import Hosts
from exgraph.relations.parameter import WITHOUT, Option
from exgraph.relations.required import Required
from exgraph.wording.phrases import Phrase

Enforcement.writer = WRITER


def enforce(
    matrix: Matrix,
    inventory: Annotated[
        Inventory | str | Path | None,
        Option("--inventory", short="-i", metavar="INVENTORY", help="Who plays which role (.toml, .csv)."),
    ] = None,
    to: Annotated[
        str | None,
        Option(
            "--to",
            metavar="FORMAT",
            help="nft, iptables, cisco (asa), windows, aws, azure, kubernetes, aerleon. Left out: by -o, else nft.",
        ),
    ] = None,
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
    every transport and family (docs/enforce.md). What the format has no words for is in `open`. Raises `NotProved`
    where they differ or are not understood, `UnknownName` for a format or firewall, `UnusableInput` for an inventory
    with bad places, `ExgraphError` where the format is for other firewalls than the inventory's.

    >>> import exgraph as xg
    >>> from exgraph.model.inventory import Inventory
    >>> xg.enforce(xg.load(), Inventory(())).rules
    ()
    """
    if inventory is None:
        raise ExgraphError(Phrase("enforce.no-inventory"))
    to = next(iter(WRITERS)) if to is None else ALSO.get(to, to)
    if to not in WRITERS:
        raise UnknownName("format", to, (*WRITERS, *ALSO))
    known = inventory if isinstance(inventory, Inventory) else read_inventory(Path(inventory))
    chosen = _firewall(known, firewall)
    excluded = exclusion(matrix, tuple(without))
    required = without_flows(matrix, excluded)
    hosts = Hosts.of(opened_whole(required) if vendor else required, known)
    absent = tuple(role for role in hosts.absent if role not in excluded.roles)
    target = WRITERS[to]
    if log and not target.logs:
        raise ExgraphError(Phrase.of("enforce.no-log", format=to))
    plan = planned(Required(replace(hosts, absent=absent), target.says), target, chosen, minimal, to)
    seen = views(plan)
    head = tuple(_head(plan, known.name, sum(len(view.wanted) for view in seen)))
    texts = target.written(Order(plan.filters, head, log, plan.names, plan.about))
    proof = proof_of(texts, plan, seen) if target.proved else Proof.nothing()
    if target.proved and not proof.holds:
        raise NotProved(proof)
    return Enforcement(plan, to, texts, proof, known.name)


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


def _head(plan: Plan, inventory: str, compared: int) -> Iterator[str]:
    """What stands above the rules, in English, as configurations do: of what they are, and what is open."""
    matrix = plan.required.hosts.matrix
    where = "" if plan.firewall is None else f" ({plan.firewall.id})"
    yield str(Phrase.of("enforce.head", matrix=matrix.name, inventory=inventory, firewall=where))
    yield str(proof_told(plan, compared))
    if plan.own and len(plan.hooks) == 1:
        yield str(Phrase(f"enforce.head-{plan.hooks[0]}"))
    for flow, why in plan.open:
        because = Phrase(f"enforce.lacking-{why}")
        yield str(Phrase.of("enforce.head-open", flow=_arrow(flow.key), why=because, place=flow.origin.place))
    hosts = plan.required.hosts
    for role in hosts.absent:
        yield str(Phrase.of("enforce.head-absent", role=role))
    for name in dict.fromkeys(held.role for held in hosts.foreign):
        yield str(Phrase.of("enforce.head-foreign", name=name))
    for remark in plan.target.remarks(plan.filters):
        yield str(remark)


def _arrow(key: tuple[str, str, str]) -> str:
    return f"{key[0]} → {key[1]} {key[2]}"
