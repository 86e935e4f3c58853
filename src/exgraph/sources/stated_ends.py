"""Zones and addresses that a document states of its roles: the first zone stated holds, all addresses do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from exgraph.languages.zone_names import zone_named
from exgraph.model.evidence import SecondZone
from exgraph.model.role import DMZ, Role, Zone
from exgraph.sources.shapes.roles.new_roles import Cast
from exgraph.sources.shapes.roles.slugs import slug
from exgraph.sources.shapes.roles.zones import Guess, guess_zone, zones_of
from exgraph.sources.shapes.rows.row_beside import Stated
from exgraph.sources.shapes.rows.statements import TableReading
from exgraph.values.labels import Labels
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

_INTERNET = "internet"
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class StatedEnds:
    """What is stated of roles, by their ids: the zone that holds and where it is stated, and the addresses."""

    zones: Mapping[str, tuple[Zone, Origin]]
    addresses: Mapping[str, tuple[str, ...]]
    second: tuple[SecondZone, ...]

    def known(self, roles: Iterable[Role]) -> tuple[Role, ...]:
        """The roles with their addresses, beside those that they have."""
        return tuple(
            replace(role, addresses=_each((*role.addresses, *more))) if (more := self.addresses.get(role.id)) else role
            for role in roles
        )


def stated_ends(
    readings: Iterable[TableReading], ids: Callable[[str], str], label: Callable[[str], Labels]
) -> StatedEnds:
    """What tables state of the roles with these ids; `label` makes the labels of a zone."""
    zones: dict[str, tuple[Zone, Origin]] = {}
    addresses: dict[str, list[str]] = {}
    second: dict[tuple[str, str], SecondZone] = {}
    for role, said in _by_role(readings, ids):
        if said.address:
            addresses.setdefault(role, []).append(said.address)
            continue
        zone = _zone(said.zone, label)
        first, origin = zones.setdefault(role, (zone, said.origin))
        if first.id != zone.id:
            known = SecondZone(role, first.id, zone.id, origin, said.origin)
            second.setdefault((role, zone.id), known)
    each = {role: _each(texts) for role, texts in addresses.items()}
    return StatedEnds(zones, each, tuple(second.values()))


def with_stated_zones(cast: Cast, stated: StatedEnds) -> tuple[Cast, tuple[Zone, ...]]:
    """The cast with the zones and addresses that are stated, and all zones that its roles stand in."""
    guesses = dict(cast.guesses)
    for role, (zone, origin) in stated.zones.items():
        why = str(Phrase.of("zone.stated", text=origin.text))
        guesses[role] = Guess(zone.id, guesses[role].kind, why, sure=True, stated=origin.place)
    roles = tuple(replace(role, zone=guesses[role.id].zone) for role in stated.known(cast.roles))
    there = {role.zone for role in roles}
    usual = zones_of(there)
    named = {zone.id: zone for zone, _ in stated.zones.values()}
    own = (zone for name, zone in named.items() if name in there and name not in {each.id for each in usual})
    return replace(cast, roles=roles, guesses=guesses), (*own, *usual)


def _by_role(readings: Iterable[TableReading], ids: Callable[[str], str]) -> Iterator[tuple[str, Stated]]:
    for reading in readings:
        for said in reading.stated:
            yield ids(said.label), said


def _zone(name: str, label: Callable[[str], Labels]) -> Zone:
    """The usual zone of that name, else one of its own. It is exposed where its name says that strangers reach it."""
    if usual := zone_named(name):
        return zones_of({usual})[0]
    return Zone(slug(name), label(name), guess_zone(name).zone in (DMZ, _INTERNET))


def _each(texts: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(texts))
