"""Which roles stand for others: `any` for all, a network for its addresses and the networks in it, a named role for
the addresses that are stated of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from operator import itemgetter

from exgraph.model.matrix import Matrix
from exgraph.model.role import UNSTATED_ID, Role
from exgraph.values.addresses import AddressSet
from exgraph.values.end_labels import address_id, addresses_of, is_any


def addresses_of_role(role: Role) -> AddressSet | None:
    """The addresses that a role is, by its id or a label; all there are for `any`, `None` for a name."""
    names = (role.id, *(text for _, text in role.labels.entries))
    if any(map(is_any, names)):
        return AddressSet.every()
    return next((found for name in names if (found := addresses_of(name)) is not None), None)


def stated_addresses(role: Role) -> AddressSet | None:
    """The addresses that are stated of a role with a name; `None` where there are none, or it is an address itself."""
    if not role.addresses or addresses_of_role(role) is not None:
        return None
    return AddressSet.union(map(AddressSet.parse, role.addresses))


def role_at(roles: Sequence[Role], address: str) -> Role | None:
    """The named role whose stated addresses hold an address or a network; of several the one with the fewest addresses,
    and none where two have equally few, as two groups of hosts in one network have."""
    if not any(role.addresses for role in roles):
        return None
    wanted = AddressSet.parse(address)
    place = _owner({n: found for n, role in enumerate(roles) if (found := stated_addresses(role)) is not None}, wanted)
    return None if place is None else roles[place]


def _owner(named: Mapping[int, AddressSet], wanted: AddressSet) -> int | None:
    """The place of the role that has these addresses among the fewest others; `None` where none has, or several do."""
    around = sorted((found.size, place) for place, found in named.items() if wanted <= found)
    if not around or (len(around) > 1 and around[0][0] == around[1][0]):
        return None
    return around[0][1]


def wide_roles(roles: Sequence[Role]) -> Mapping[int, int]:
    """The place of each role that stands for others → the roles it stands for, itself included: bit n is place n.

    `any` stands for every role but the end that is not stated: of that nobody can say who it is. No named role stands
    for another one: that both have hosts in one network makes them no less different.
    """
    known = ((place, addresses_of_role(role)) for place, role in enumerate(roles))
    whose = {place: addresses for place, addresses in known if addresses is not None}
    found: dict[int, int] = {}
    named = {place: stated for place, role in enumerate(roles) if (stated := stated_addresses(role)) is not None}
    for place, addresses in whose.items() if named else ():
        if not addresses.is_any and (owner := _owner(named, addresses)) is not None:
            found[owner] = found.get(owner, 1 << owner) | 1 << place
    members = _Members({**whose, **named})
    for place, addresses in whose.items():
        if addresses.is_any:
            found[place] = mask_of(other for other, role in enumerate(roles) if role.id != UNSTATED_ID)
        elif named or not addresses.single:
            mask = mask_of(members.within(addresses))
            if mask != 1 << place:
                found[place] = mask
    return found


def standing_in(matrix: Matrix, *names: str | None) -> Matrix:
    """The matrix with one more role for each address or network that it has not, but that one of its roles stands for:
    in the zone of the narrowest of those. The matrix itself for any other names."""
    for name in names:
        matrix = matrix if name is None else _with(matrix, name)
    return matrix


def _with(matrix: Matrix, name: str) -> Matrix:
    wanted = address_id(name)
    if not wanted or any(wanted == role.id for role in matrix.roles):
        return matrix
    addresses = AddressSet.parse(wanted)
    owner = role_at(matrix.roles, wanted)
    known = [(found, role) for role in matrix.roles if (found := addresses_of_role(role)) is not None]
    around = [(found.size, role.zone) for found, role in known if addresses < found or found.is_any]
    held = None if owner is None else stated_addresses(owner)
    if held is not None and all(size >= held.size for size, _ in around):
        # It is this role's.
        return matrix
    if not around or any(addresses == found for found, _ in known):
        return matrix
    return replace(matrix, roles=(*matrix.roles, Role(wanted, zone=min(around, key=itemgetter(0))[1])))


class _Members:
    """Roles by where their addresses begin, so that those of a network are found without a look at all others."""

    def __init__(self, whose: Mapping[int, AddressSet]) -> None:
        self.whose = whose
        self.begins = sorted((next(addresses.bounds())[:2], place) for place, addresses in whose.items() if addresses)

    def within(self, addresses: AddressSet) -> Iterator[int]:
        for version, first, last in addresses.bounds():
            low = bisect_left(self.begins, (version, first), key=itemgetter(0))
            high = bisect_right(self.begins, (version, last), key=itemgetter(0))
            for _, place in self.begins[low:high]:
                if self.whose[place] <= addresses:
                    yield place


def mask_of(places: Iterator[int]) -> int:
    """The set of these places as an integer."""
    mask = 0
    for place in places:
        mask |= 1 << place
    return mask


def members_of(mask: int) -> Iterator[int]:
    """The places in a set, ascending."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
