"""What crosses, in one line; and what a move changes."""

from __future__ import annotations

from functools import partial

from exgraph.analysis.crossings.answer import Crossings
from exgraph.relations.change import Change
from exgraph.tables.names import Names, summary_names
from exgraph.wording.phrases import phrase

_PROTECTIONS = ("cleartext", "encrypted", "offered", "unknown")


def summary(found: Crossings, language: str | None) -> str:
    """One plain line: how many flows cross, in how many conduits, how they are protected; what a move changes."""
    say, names = partial(phrase, language), summary_names(found.matrix, language)
    if found.before is not None:
        return _summary_of_move(found, found.before, names, language)
    where = _where(found, names, language)
    crossing = found.crossing["flows"]
    size = {"crossing": crossing, "flows": found.matrix.uses().total(), "where": where}
    if not crossing:
        return say("crossings.nothing", **size)
    ways = ""
    if found.zone is not None:
        entering = found.crossing["entering"]
        ways = say("crossings.ways", entering=entering, exiting=crossing - entering)
    kinds = {kind: found.crossing[kind] for kind in _PROTECTIONS}
    told = [say(f"crossings.number-{kind}", flows=number) for kind, number in kinds.items() if number]
    dynamic = found.crossing["dynamic"]
    more = say("crossings.number-dynamic", flows=dynamic) if dynamic else ""
    return say("crossings.summary", **size, ways=ways, conduits=len(found.conduits), kinds=told, dynamic=more)


def _where(found: Crossings, names: Names, language: str | None) -> str:
    if found.zone is None:
        return phrase(language, "crossings.boundaries")
    return phrase(language, "crossings.boundary", zone=names.zone(found.zone))


def _summary_of_move(found: Crossings, before: Crossings, names: Names, language: str | None) -> str:
    say = partial(phrase, language)
    zones = {role.id: role.zone for role in before.matrix.roles}
    moves = [
        say("crossings.move", role=names.role(role), zone=names.zone(zone), home=names.zone(zones[role]))
        for role, zone in found.move
    ]
    crossed = {crossing.flow.key for crossing in before.flows}
    crosses = {crossing.flow.key for crossing in found.flows}
    elsewhere = sum(one.change is Change.ADDED and one.flow.key in crossed for one in found.flows)
    numbers = (("more", len(crosses - crossed)), ("no-longer", len(crossed - crosses)), ("elsewhere", elsewhere))
    told = [say(f"crossings.{name}", flows=number) for name, number in numbers if number]
    changes = say("crossings.changes", told=told) if told else say("crossings.no-change")
    conduits = ""
    for change in (Change.ADDED, Change.REMOVED) if told else ():
        ends = [
            f"{names.zone(conduit.source_zone)} → {names.zone(conduit.destination_zone)}"
            for conduit in found.conduits
            if conduit.change is change
        ]
        if ends:
            conduits += say(f"crossings.conduits-{change}", n=len(ends), ends=ends)
    return say(
        "crossings.moved",
        n=found.crossing["flows"],
        moves=moves,
        where=_where(found, names, language),
        before=before.crossing["flows"],
        changes=changes,
        conduits=conduits,
    )
