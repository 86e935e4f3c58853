"""What a question leaves out: roles, zones, applications, ports, flows by their protection, what may be replies; and
the one service that it follows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import get_args

from exgraph.errors import UnknownName
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.relations.lookup import applications, check_port, end_of, known_names
from exgraph.relations.port_numbers import PortNumbers
from exgraph.relations.protection import Encryption, protection
from exgraph.relations.replies import Replies
from exgraph.values.endpoint import Endpoint
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import phrase

#: How suspected replies and notifications are named.
REPLIES = "replies"


@dataclass(frozen=True)
class Exclusion:
    """What is left out. `names` are ids and canonical texts, in the order given; `only` is the service that is followed
    where all others are left out."""

    names: tuple[str, ...] = ()
    roles: frozenset[str] = frozenset()
    applications: frozenset[str] = frozenset()
    ports: tuple[Endpoint, ...] = ()
    protections: frozenset[str] = frozenset()
    replies: Replies | None = field(default=None, repr=False, compare=False)
    only: str = ""
    _followed: Callable[[Flow], bool] | None = field(default=None, repr=False, compare=False)
    _numbers: PortNumbers | None = field(default=None, repr=False, compare=False)

    @property
    def anything(self) -> bool:
        """Whether it leaves out anything at all."""
        return bool(self.names or self.only)

    def __contains__(self, flow: Flow) -> bool:
        """Whether a flow is left out. A port leaves out the flows that need no other: those with a wider range stay."""
        if self._followed is not None and not self._followed(flow):
            return True
        if self.replies is not None and self.replies.of(flow) is not None:
            return True
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


def exclusion(matrix: Matrix, without: Iterable[str], only: str | None = None) -> Exclusion:
    """What these names leave out: zones and roles (with all their flows), applications, ports (`25`, `tcp/135`,
    `dynamic`), flows that are `encrypted`, `cleartext`, of `unknown` protection, or that have it `offered`, and
    suspected `replies`. With `only`, every flow that is not of that application or port is left out, too.

    Raises `UnknownName`, and `ExgraphError` for a port that no flow uses."""
    left_out = _left_out(matrix, tuple(without))
    return left_out if only is None else _following(matrix, only, left_out)


def _following(matrix: Matrix, only: str, left_out: Exclusion) -> Exclusion:
    spelled, port = applications(matrix), Endpoint.parse(only)
    if name := spelled.get(only.casefold()):
        return replace(left_out, only=name, _followed=lambda flow: flow.service.application == name)
    if port is None:
        raise UnknownName("application or port", only, spelled.values())
    check_port(matrix, port)
    numbers = PortNumbers(matrix)
    return replace(left_out, only=str(port), _followed=lambda flow: _uses(port, flow, numbers))


def _uses(port: Endpoint, flow: Flow, numbers: PortNumbers) -> bool:
    """Whether a flow may open a port; one whose transport is not stated may."""
    if not (flow.service.transport is None or flow.service.uses(port.transport)):
        return False
    return flow.service.dynamic if port.ports is None else bool(numbers.of(flow) & PortSet([port.ports]))


def _left_out(matrix: Matrix, without: tuple[str, ...]) -> Exclusion:
    names: list[str] = []
    roles: set[str] = set()
    named: set[str] = set()
    ports: list[Endpoint] = []
    protections: set[str] = set()
    replies: Replies | None = None
    if not without:
        return Exclusion()
    spelled = applications(matrix)
    for text in without:
        port = Endpoint.parse(text)
        if text.casefold() in get_args(Encryption):
            protections.add(text.casefold())
            names.append(text.casefold())
        elif text.casefold() == REPLIES:
            replies = matrix.once(Replies)
            names.append(REPLIES)
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
                known = (*known_names(matrix), *spelled.values(), *get_args(Encryption), REPLIES)
                raise UnknownName("role, zone, application or port", text, known) from error
            roles.update(end.roles)
            names.append(end.name)
    numbers = PortNumbers(matrix) if ports else None
    return Exclusion(
        tuple(names),
        frozenset(roles),
        frozenset(named),
        tuple(ports),
        frozenset(protections),
        replies,
        _numbers=numbers,
    )


def without_flows(matrix: Matrix, excluded: Exclusion) -> Matrix:
    """The matrix without the flows that are left out; that a cell states services stays true of it."""
    if not excluded.anything:
        return matrix
    cells = (
        replace(cell, flows=tuple(flow for flow in cell.flows if flow not in excluded)) if cell.flows else cell
        for cell in matrix.cells
    )
    return replace(matrix, cells=tuple(cells))


def and_left_out(text: str, names: tuple[str, ...], language: str | None, only: str = "") -> str:
    """A summary, and behind it a sentence that names what was left out, and what alone was followed."""
    said = [phrase(language, "relations.only", service=only)] if only else []
    said += [phrase(language, "relations.left-out", names=names)] if names else []
    return " ".join((text, *said))
