"""Why each part of a flow is believed: its own cell says so, a title, the registry, the user."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from exgraph.values.customs import customary
from exgraph.values.service import Service


class Ground(StrEnum):
    """What a part of a flow rests on, the surest first.

    `STATED`: its own cell, under a header that says what it is. `USER`: an option, a profile, or a hand that edited
    exgraph's own file. `CARRIED`: a span, a ditto mark, a cell above; a transport that the same cell states for the
    same application. `REGISTRY`: concluded from registered facts. `SPECIFICATION`: the protocol encrypts always, by its
    own specification. `CUSTOM`: concluded from what is customary, which no registry has. `TITLE`: a heading, caption or
    sentence. `CELLS`: concluded from what cells look like. `UNSTATED`: an end that nothing states. `UNKNOWN`: nobody
    says, or there is no such part.

    >>> str(Ground.REGISTRY), bool(Ground.UNKNOWN)
    ('registry', False)
    """

    STATED = "stated"
    USER = "user"
    CARRIED = "carried"
    REGISTRY = "registry"
    SPECIFICATION = "specification"
    CUSTOM = "custom"
    TITLE = "title"
    CELLS = "cells"
    UNSTATED = "unstated"
    UNKNOWN = ""


_RANK = {ground: rank for rank, ground in enumerate(Ground)}
#: What needs no word: the cell itself, and what is concluded from registered facts, which is told with its reason.
PLAIN = (Ground.STATED, Ground.REGISTRY, Ground.SPECIFICATION, Ground.UNKNOWN)
#: The parts of a flow that have a ground, in the order in which they are written.
PARTS = ("source", "destination", "transport", "ports", "encryption")


@dataclass(frozen=True, slots=True)
class Grounds:
    """The ground of each part of a flow. Flows share these objects: make them with `grounds_of`.

    That of `encryption` is of what the service states of it. Where it states nothing, `registry` and `specification`
    are why it is known to be encrypted or in the clear.

    >>> grounds_of(destination=Ground.TITLE).surest(grounds_of(Ground.STATED, Ground.USER)).destination
    <Ground.USER: 'user'>
    """

    source: Ground = Ground.UNKNOWN
    destination: Ground = Ground.UNKNOWN
    transport: Ground = Ground.UNKNOWN
    ports: Ground = Ground.UNKNOWN
    encryption: Ground = Ground.UNKNOWN

    def surest(self, other: Grounds) -> Grounds:
        """Of each part the surer ground of the two."""
        if other is self:
            return self
        return grounds_of(*(min(getattr(self, part), getattr(other, part), key=_RANK.__getitem__) for part in PARTS))

    def but(self, **parts: Ground) -> Grounds:
        """The same with other grounds for some parts."""
        return shared(replace(self, **parts))

    def items(self) -> tuple[tuple[str, Ground], ...]:
        """Part and ground, in order; those without one are left out."""
        return tuple((part, ground) for part in PARTS if (ground := getattr(self, part)))


@cache
def shared(grounds: Grounds) -> Grounds:
    """One object for equal grounds: there are few, and a flow each has one."""
    return grounds


def grounds_of(
    source: Ground = Ground.UNKNOWN,
    destination: Ground = Ground.UNKNOWN,
    transport: Ground = Ground.UNKNOWN,
    ports: Ground = Ground.UNKNOWN,
    encryption: Ground = Ground.UNKNOWN,
) -> Grounds:
    """The shared object of these grounds."""
    return shared(Grounds(source, destination, transport, ports, encryption))


UNKNOWN = grounds_of()
STATED = grounds_of(*(Ground.STATED for _ in PARTS))


def of_service(grounds: Grounds, service: Service) -> Grounds:
    """The grounds of a flow by what stands in its cells: there is none for a part that the service lacks.

    What its own cell was concluded from is carried.
    """
    parts: dict[str, Ground] = {}
    there_are = (
        ("transport", service.transport is not None),
        ("ports", bool(service.ports_text)),
        ("encryption", service.encryption is not None),
    )
    for part, there in there_are:
        if not there:
            parts[part] = Ground.UNKNOWN
        elif part in service.inferred:
            parts[part] = Ground.CARRIED
    return grounds.but(**parts) if parts else grounds


@cache
def on_encryption(grounds: Grounds, ground: Ground) -> Grounds:
    """The grounds of a flow of whose encryption this ground tells; there are few of them."""
    return grounds.but(encryption=ground)


def is_carried(service: Service, field: str) -> bool:
    """Whether an inferred field rests on what the same cell states of the same application, and on no registered fact.

    >>> is_carried(Service("RPC", "tcp", dynamic=True, inferred=("transport",)), "transport")
    True
    """
    return field == "transport" and field in service.inferred and service.dynamic and service.ports is None


def concluded(grounds: Grounds, before: Service, after: Service) -> Grounds:
    """The grounds of a flow for which it was concluded what one service has and the other had not."""
    fresh = [part for part in after.inferred if part not in before.inferred and part in PARTS]
    return grounds.but(**{part: _of_conclusion(after, part) for part in fresh}) if fresh else grounds


def _of_conclusion(service: Service, part: str) -> Ground:
    if is_carried(service, part):
        return Ground.CARRIED
    return Ground.CUSTOM if customary(service.application or "") else Ground.REGISTRY
