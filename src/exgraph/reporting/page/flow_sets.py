"""Sets of flows in few characters: what they have in common where that is all of them, else their places in runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exgraph.model.cell import Flow

#: From so many flows on it is shorter to say what they have in common.
_MANY = 4


class FlowSets:
    """The sets of flows that have a name: all of a role, all from zone to zone, all over a transport and ports.

    `roles` are the places of roles, `zones` the place of the zone of each.
    """

    def __init__(self, flows: Sequence[Flow], roles: Mapping[str, int], zones: Sequence[int]) -> None:
        named: dict[tuple[str | int, ...], list[int]] = {}
        for place, flow in enumerate(flows):
            source, destination = roles[flow.source], roles[flow.destination]
            for name in {
                ("opens", source),
                ("accepts", destination),
                ("at", source),
                ("at", destination),
                ("zones", zones[source], zones[destination]),
                ("port", flow.service.endpoint),
            }:
                named.setdefault(name, []).append(place)
        self.names = {tuple(places): name for name, places in sorted(named.items(), key=str, reverse=True)}

    def told(self, flows: Sequence[int]) -> list[str | int]:
        """The set by its name, or its places as `packed`."""
        name = self.names.get(tuple(flows)) if len(flows) >= _MANY else None
        return list(name) if name is not None else [*packed(flows)]


def packed(numbers: Sequence[int]) -> list[int]:
    """Ascending numbers with each run as its first, and as a negative number how many follow it.

    >>> packed((3, 4, 5, 9))
    [3, -2, 9]
    """
    found: list[int] = []
    last: int | None = None
    for number in numbers:
        if last is None or number != last + 1:
            found.append(number)
        elif found[-1] < 0:
            found[-1] -= 1
        else:
            found.append(-1)
        last = number
    return found
