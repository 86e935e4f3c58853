"""Rules before they have addresses and numbers: what is opened between which classes of hosts, and for which flows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from exgraph.model.filter import Action
from exgraph.relations.required import Opened, Required, union
from exgraph.values.ports import PortSet
from exgraph.values.service import PORTED, PORTLESS

#: An ordered pair of classes of hosts, by their places.
Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Draft:
    """A rule about the pairs of classes in `cells`: those of some sources and some destinations."""

    action: Action
    transport: str | None
    ports: PortSet
    cells: frozenset[Cell]
    flows: tuple[Opened, ...]


def drafts_of(required: Required, passing: Iterable[Cell], action: Action) -> Iterator[Draft]:
    """Rules by pair of ends and transport; hosts between which different ports are open have rules of their own."""
    classes = required.hosts.classes
    found: dict[tuple[str, str, str | None], dict[Cell, list[Opened]]] = {}
    for here, there in sorted(passing):
        between = required.between(classes[here], classes[there])
        for one in between.opened if action is Action.PERMIT else between.denied:
            key = one.flow.source, one.flow.destination, one.transport
            found.setdefault(key, {}).setdefault((here, there), []).append(one)
    order = {role.id: place for place, role in enumerate(required.hosts.matrix.roles)}
    for source, destination, transport in sorted(found, key=lambda key: (order[key[0]], order[key[1]], _place(key[2]))):
        alike: dict[tuple[PortSet, tuple[Opened, ...]], set[Cell]] = {}
        for cell, opened in found[source, destination, transport].items():
            ports = union(one.ports for one in opened)
            alike.setdefault((ports, tuple(dict.fromkeys(opened))), set()).add(cell)
        for (ports, flows), cells in alike.items():
            for rectangle in _rectangles(cells):
                yield Draft(action, transport, ports, rectangle, flows)


def _rectangles(cells: Iterable[Cell]) -> Iterator[frozenset[Cell]]:
    """The pairs parted so that each part is all pairs of some sources and some destinations."""
    sources: dict[int, set[int]] = {}
    for here, there in cells:
        sources.setdefault(there, set()).add(here)
    destinations: dict[frozenset[int], list[int]] = {}
    for there in sorted(sources):
        destinations.setdefault(frozenset(sources[there]), []).append(there)
    for heres, theres in destinations.items():
        yield frozenset((here, there) for here in heres for there in theres)


def needed(drafts: list[Draft], meets: Callable[[Cell], bool]) -> tuple[list[Draft], dict[Draft, tuple[Opened, ...]]]:
    """The rules without those all of which others open, which stand beside them; of two that open the same, the one
    about more hosts stays, and of two about the same, the first. Of pairs that do not meet, for they have no family in
    common, nobody opens anything; a rule about such pairs alone stays, to be told."""
    at: dict[Cell, list[int]] = {}
    for number, draft in enumerate(drafts):
        for cell in draft.cells:
            at.setdefault(cell, []).append(number)
    gone: set[int] = set()
    beside: dict[Draft, tuple[Opened, ...]] = {}
    for number in sorted(range(len(drafts)), key=lambda n: (len(drafts[n].cells), len(drafts[n].ports), -n)):
        draft = drafts[number]
        others = {cell: [n for n in at[cell] if n not in gone and n != number] for cell in draft.cells if meets(cell)}
        covering = {cell: [n for n in some if _transport_within(draft, drafts[n])] for cell, some in others.items()}
        if covering and all(draft.ports <= union(drafts[n].ports for n in some) for some in covering.values()):
            gone.add(number)
    for number in sorted(gone):
        draft = drafts[number]
        for n in sorted({n for cell in draft.cells for n in at[cell]} - gone):
            other = drafts[n]
            if _transport_within(draft, other) and not draft.ports.isdisjoint(other.ports):
                beside[other] = (*beside.get(other, ()), *draft.flows)
    return [draft for number, draft in enumerate(drafts) if number not in gone], beside


def _transport_within(one: Draft, other: Draft) -> bool:
    return other.transport in (None, one.transport)


def merged(required: Required, passing: Iterable[Cell]) -> list[Draft]:
    """The same in fewer rules: hosts between which the same ports of a transport are open share one, whatever for."""
    classes = required.hosts.classes
    found: dict[str | None, dict[Cell, list[Opened]]] = {}
    for here, there in sorted(passing):
        opened = required.between(classes[here], classes[there]).opened
        every = any(one.transport is None for one in opened)
        for one in opened:
            # Where every transport is open, the others have nothing to add.
            found.setdefault(None if every else one.transport, {}).setdefault((here, there), []).append(one)
    return [
        Draft(
            Action.PERMIT,
            transport,
            ports,
            rectangle,
            tuple(dict.fromkeys(one for c in sorted(rectangle) for one in at[c])),
        )
        for transport, at in sorted(found.items(), key=lambda item: _place(item[0]))
        for ports, cells in _alike(at, transport).items()
        for rectangle in _rectangles(cells)
    ]


def _alike(at: dict[Cell, list[Opened]], transport: str | None) -> dict[PortSet, set[Cell]]:
    """The pairs of classes by what is open between them."""
    alike: dict[PortSet, set[Cell]] = {}
    for cell, opened in at.items():
        ports = PortSet.every() if transport is None else union(one.ports for one in opened)
        alike.setdefault(ports, set()).add(cell)
    return alike


def _place(transport: str | None) -> tuple[int, str]:
    """Where the rules of a transport stand among those of others: what is for every one first."""
    known = (None, *PORTED, *PORTLESS)
    return known.index(transport) if transport in known else len(known), transport or ""
