"""A proof that a filter lets through what is wanted: both are compared between all hosts, in every transport.

Between classes of addresses of which the wanted ports are the same, `Passage` is exact for every pair of one address
and another. Where a bound differs from what is wanted, or the two bounds from each other, nothing is proved.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from exgraph.filters.condensed import condensed
from exgraph.filters.effective import Passage
from exgraph.model.filter import ESTABLISHED, EVERY_PORT, Filter, NotUnderstood
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet

FAMILIES = (4, 6)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to pass between addresses of one family in one transport; `names` are what the ends are called."""

    names: tuple[str, str]
    sources: AddressSet
    destinations: AddressSet
    transport: str
    ports: PortSet


@dataclass(frozen=True, slots=True)
class Difference:
    """One pair of ends and a transport between which another set of ports passes than is wanted. `surely` and
    `possibly` are the bounds of what does."""

    wanted: Wanted
    surely: PortSet
    possibly: PortSet

    @property
    def missing(self) -> PortSet:
        """What is wanted and does not surely pass."""
        return self.wanted.ports - self.surely

    @property
    def excess(self) -> PortSet:
        """What may pass and is not wanted."""
        return self.possibly - self.wanted.ports

    @property
    def size(self) -> int:
        return len(self.missing) + len(self.excess)


@dataclass(frozen=True, slots=True)
class Proof:
    """What was compared: so many pairs of hosts and transports, and where they differ, the smallest difference first.

    `closed` are those between which answers do not pass. `not_understood` is what the reader did not understand.
    """

    compared: int
    differences: tuple[Difference, ...]
    closed: tuple[Wanted, ...]
    not_understood: tuple[NotUnderstood, ...]

    @classmethod
    def together(cls, proofs: Iterable[Proof]) -> Proof:
        """One of several; what is not understood in more than one of them, once."""
        known = tuple(proofs)
        return cls(
            sum(each.compared for each in known),
            tuple(sorted((one for each in known for one in each.differences), key=lambda one: one.size)),
            tuple(one for each in known for one in each.closed),
            tuple(dict.fromkeys(one for each in known for one in each.not_understood)),
        )

    @classmethod
    def nothing(cls) -> Proof:
        """That nothing was compared, which proves nothing."""
        return cls(0, (), (), ())

    @property
    def holds(self) -> bool:
        """Whether everything was compared, understood, and is equal."""
        return bool(self.compared) and not (self.differences or self.closed or self.not_understood)


def proved(wanted: Iterable[Wanted], filters: Iterable[Filter]) -> Proof:
    """Compare what filters let through with what is wanted. A family that no filter is for lets everything through."""
    known = tuple(filters)
    passage = Passage(map(condensed, known))
    # Those that follow connections let answers through by themselves.
    others = [condensed(each) for each in known if not each.stateful]
    answers = Passage(others) if others else None
    compared = 0
    differences: list[Difference] = []
    closed: list[Wanted] = []
    for one in wanted:
        if not any(one.sources.spans(version) and one.destinations.spans(version) for version in FAMILIES):
            continue
        compared += 1
        found = passage.effective(one.sources, one.destinations, one.transport)
        if not found.surely == one.ports == found.possibly:
            differences.append(Difference(one, found.surely, found.possibly))
        if one.ports and answers is not None:
            back = answers.effective(one.destinations, one.sources, one.transport, ESTABLISHED)
            if back.surely != EVERY_PORT:
                closed.append(one)
    unread = tuple(each for filter_ in known for each in filter_.not_understood)
    return Proof(compared, tuple(sorted(differences, key=lambda one: one.size)), tuple(closed), unread)
