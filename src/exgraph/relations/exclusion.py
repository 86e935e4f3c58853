"""What a question leaves out: roles, zones, applications, ports, or flows by their protection."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import get_args

from exgraph.errors import UnknownName
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.relations.lookup import applications, check_port, end_of, known_names
from exgraph.relations.port_numbers import PortNumbers
from exgraph.relations.protection import Encryption, protection
from exgraph.values.endpoint import Endpoint
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import phrase


@dataclass(frozen=True)
class Exclusion:
    """What is left out. `names` are ids and canonical texts, in the order given."""

    names: tuple[str, ...] = ()
    roles: frozenset[str] = frozenset()
    applications: frozenset[str] = frozenset()
    ports: tuple[Endpoint, ...] = ()
    protections: frozenset[str] = frozenset()
    _numbers: PortNumbers | None = field(default=None, repr=False, compare=False)

    def __contains__(self, flow: Flow) -> bool:
        """Whether a flow is left out. A port leaves out the flows that need no other: those with a wider range stay."""
        if flow.source in self.roles or flow.destination in self.roles:
            return True
        if flow.service.application in self.applications:
            return True
        if self.protections and protection(flow.service).encryption in self.protections:
            return True
        return any(self._closes(port, flow) for port in self.ports)

    def _closes(self, port: Endpoint, flow: Flow) -> bool:
        return self._numbers is not None and closes(port, flow, self._numbers)


def closes(port: Endpoint, flow: Flow, numbers: PortNumbers) -> bool:
    """Whether a flow has no port left when this one is closed: its transport fits, and its ports are all among them.

    A flow whose transport is not stated is closed by a port without transport only.
    """
    if port.transport not in (None, flow.service.transport):
        # Closing one of several transports closes nothing yet.
        return False
    if port.ports is None:
        return flow.service.dynamic
    needed = numbers.of(flow)
    return bool(needed) and needed <= PortSet([port.ports])


def exclusion(matrix: Matrix, without: Iterable[str]) -> Exclusion:
    """What these names leave out: zones and roles (with all their flows), applications, ports (`25`, `tcp/135`,
    `dynamic`), or flows that are `encrypted`, `cleartext`, of `unknown` protection, or that have it `offered`.

    Raises `UnknownName`, and `ExgraphError` for a port that no flow uses."""
    without = tuple(without)
    names: list[str] = []
    roles: set[str] = set()
    named: set[str] = set()
    ports: list[Endpoint] = []
    protections: set[str] = set()
    if not without:
        return Exclusion()
    spelled = applications(matrix)
    for text in without:
        port = Endpoint.parse(text)
        if text.casefold() in get_args(Encryption):
            protections.add(text.casefold())
            names.append(text.casefold())
        elif text.casefold() in spelled:
            named.add(spelled[text.casefold()])
            names.append(spelled[text.casefold()])
        elif port is not None:
            check_port(matrix, port)
            ports.append(port)
            names.append(str(port))
        else:
            try:
                end = end_of(matrix, text)
            except UnknownName as error:
                known = (*known_names(matrix), *spelled.values(), *get_args(Encryption))
                raise UnknownName("role, zone, application or port", text, known) from error
            roles.update(end.roles)
            names.append(end.name)
    numbers = PortNumbers(matrix) if ports else None
    return Exclusion(tuple(names), frozenset(roles), frozenset(named), tuple(ports), frozenset(protections), numbers)


def and_left_out(text: str, names: tuple[str, ...], language: str | None) -> str:
    """A summary, and behind it a sentence that names what was left out, where anything was."""
    return f"{text} {phrase(language, 'relations.left-out', names=names)}" if names else text
