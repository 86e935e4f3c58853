"""The roles of exgraph's own tables that do not say themselves what the matrix is made of: ids stand as they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from exgraph.model.evidence import SecondZone
from exgraph.model.role import UNSTATED_ID, Role, Zone
from exgraph.sources.shapes.own_csv import OwnTable
from exgraph.sources.shapes.own_csv_rows import Standing
from exgraph.sources.shapes.roles.new_roles import ANY_ID, Cast
from exgraph.sources.shapes.roles.zones import Guess, guess_zone, zones_of
from exgraph.values.end_labels import address_id, is_any
from exgraph.values.labels import Labels
from exgraph.wording.phrases import Phrase


def own_cast(
    labels: Iterable[str], tables: Sequence[OwnTable], language: str
) -> tuple[Cast, tuple[Zone, ...], tuple[SecondZone, ...]]:
    """The roles that own tables name by their ids, with the zones that they state, or else those guessed from ids.

    Also all zones that there are, and the roles that rows put into another zone than the first one that does. A zone
    has the labels of the usual one of its id, if there is one: what it is called else, only `--all` tells.
    """
    met = list(dict.fromkeys(labels))
    ids = {label: _id(label) for label in met}
    said: dict[str, Standing] = {}
    named: dict[str, str] = {}
    products: dict[str, str] = {}
    kinds: dict[str, str] = {}
    second: dict[tuple[str, str], SecondZone] = {}
    for one in (each for table in tables for each in table.standing):
        if one.label:
            named.setdefault(one.role, one.label)
        if one.product:
            products.setdefault(one.role, one.product)
        if one.kind is not None and not kinds.get(one.role):
            kinds[one.role] = one.kind
        if one.zone:
            first = said.setdefault(one.role, one)
            if first.zone != one.zone:
                again = SecondZone(one.role, first.zone, one.zone, first.origin, one.origin)
                second.setdefault((one.role, one.zone), again)
    guesses = {role: _guess(named.get(role, role), said.get(role)) for role in ids.values()}
    roles = tuple(
        Role(
            role,
            Labels.of({language: named.get(role, role)}),
            guesses[role].zone,
            products.get(role, ""),
            kinds.get(role, guesses[role].kind),
        )
        for role in dict.fromkeys(ids.values())
    )
    exposed = {one.zone: one.exposed for one in reversed(said.values())}
    there = dict.fromkeys(role.zone for role in roles)
    usual = tuple(replace(zone, exposed=exposed.get(zone.id, zone.exposed)) for zone in zones_of(set(there)))
    own = (Zone(zone, Labels(), exposed[zone]) for zone in there if zone not in {each.id for each in usual})
    zones = (*own, *usual)
    spellings: dict[str, tuple[str, ...]] = {}
    for label, role in ids.items():
        spellings[role] = (*spellings.get(role, ()), label)
    return Cast(roles, guesses, ids, spellings, ()), zones, tuple(second.values())


def _id(label: str) -> str:
    """The id that is written, but where a hand has written what means any, or an address in another way."""
    if not label:
        return UNSTATED_ID
    return ANY_ID if is_any(label) else address_id(label) or label


def _guess(label: str, stated: Standing | None) -> Guess:
    guess = guess_zone(label)
    if stated is None:
        return guess
    why = str(Phrase.of("zone.stated", text=stated.zone))
    return Guess(stated.zone, guess.kind, why, sure=True, stated=stated.origin.place)
