"""What each role accepts, and from whom, as the rows of a table: exactly, or in one row a role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exgraph.drawing.boxes.accepted import Accepted, Entry
from exgraph.drawing.boxes.words import words_for, words_of_roles
from exgraph.drawing.captions import name_of
from exgraph.model.cell import Flow
from exgraph.values.service import Service
from exgraph.wording.phrases import phrase

#: Roles that are named as those that open a row of a role; of more, the number is said.
MOST_NAMED = 4
Key = tuple[str, str, str]


@dataclass(frozen=True)
class Line:
    """A row: `services`, from whom in words, and the keys of the flows that it stands for."""

    services: tuple[Service, ...]
    who: str
    flows: tuple[Key, ...]


@dataclass(frozen=True)
class Listed:
    """A box of `Accepted` with its rows. `roles` are those that it stands for, `name` is what it is called."""

    roles: tuple[str, ...]
    name: str
    lines: tuple[Line, ...]


def exact(about: Accepted, language: str) -> Iterator[Listed]:
    """Every box with a row for each different set of services, as boxes have them."""
    entries: dict[str, list[Entry]] = {}
    for entry in about.entries:
        entries.setdefault(entry.box, []).append(entry)
    for boxes in about.zones.values():
        for box in boxes:
            groups: dict[frozenset[str], list[Entry]] = {}
            for entry in entries.get(box, ()):
                groups.setdefault(frozenset(service.key for service in entry.services), []).append(entry)
            lines = tuple(_exact(about, group, language) for group in groups.values())
            yield Listed(about.members[box], _name(about, box, language), lines)


def _exact(about: Accepted, group: Sequence[Entry], language: str) -> Line:
    box = group[0].box
    members = frozenset(about.members[box])
    told = ["↻"] if any(entry.ends & members for entry in group) else []
    for sign, both in (("←", False), ("⇄", True)):
        ends = frozenset(end for entry in group if entry.both is both for end in entry.ends) - members
        if ends:
            told.append(f"{sign} {words_for(about, ends, box, language)}")
    flows = tuple(key for entry in group for key in about.flows_of(entry))
    return Line(group[0].services, " ".join(told), flows)


def whole(about: Accepted, flows: Sequence[Flow], language: str) -> Iterator[Listed]:
    """Every box with all that it accepts in one row; that not each of those who open it opens all of it is said."""
    into: dict[str, list[Flow]] = {}
    for flow in flows:
        into.setdefault(flow.destination, []).append(flow)
    for boxes in about.zones.values():
        for box in boxes:
            members = about.members[box]
            accepted = [flow for role in members for flow in into.get(role, ())]
            lines = (_whole(about, box, accepted, language),) if accepted else ()
            yield Listed(members, _name(about, box, language), lines)


def _whole(about: Accepted, box: str, accepted: Sequence[Flow], language: str) -> Line:
    services = {flow.service.key: flow.service for flow in accepted}
    sources = frozenset(flow.source for flow in accepted)
    pairs = {(flow.source, flow.destination) for flow in accepted}
    all_of_it = len({flow.key for flow in accepted}) == len(pairs) * len(services)
    others = sources - {*about.members[box]}
    told = ["↻"] if others != sources else []
    if others:
        names = phrase(language, "pictures.table-roles", n=len(others))
        if len(others) <= MOST_NAMED:
            names = words_of_roles(about, others, language)
        told.append(f"← {names}" if all_of_it else f"← {phrase(language, 'pictures.listing-partly', names=names)}")
    return Line(tuple(services.values()), " ".join(told), tuple(flow.key for flow in accepted))


def _name(about: Accepted, box: str, language: str) -> str:
    members = about.members[box]
    if len(members) == 1:
        return name_of(about.matrix.role(box), language)
    return (
        phrase(language, "pictures.rows-alike", n=len(members))
        + f": {words_of_roles(about, frozenset(members), language)}"
    )
