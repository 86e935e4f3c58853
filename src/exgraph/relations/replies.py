"""Flows that look like replies or notifications: what the side that serves opens back on its clients.

A document that says "to send data" may list the way back beside the way there. Which flows those are it does not say,
so that they are suspected, never left out unasked. Suspected is

- a **reply**: the same service is opened the other way, and either the destination is a client and the source is none;
  or the source is a directory and the destination is none; or nobody else opens the service on the destination, while
  `LEAST_USERS` or more roles open it on the source;
- a **notification**: what a server opens on a client of an application that is known to tell its clients of news.

Protocols whose both ends open connections as a rule (`PEERS`: mail, calls, keys, routes, clocks) are no replies between
servers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from exgraph.model.cell import Flow
from exgraph.model.index import IndexedCells
from exgraph.model.integer_sets import among, counted
from exgraph.model.matrix import Matrix
from exgraph.values.families import family
from exgraph.values.service import UNDIRECTED, Service

if TYPE_CHECKING:
    from exgraph.model.integer_sets import Column, Mask

CLIENT, DIRECTORY = "client", "directory"
#: From so many users on, a role serves a service: of two that open it on each other, either may be the server.
LEAST_USERS = 3
#: A matrix with more flows is looked through when that is asked for, and not for the sake of a sentence.
MOST_FLOWS = 100_000
#: Registered names of protocols that either end begins: store and forward, calls, keys, routes, clocks.
PEERS = frozenset(
    {
        *("smtp", "submission", "submissions", "sip", "sips", "h323hostcall", "xmpp-server", "nntp", "nntps"),
        *("isakmp", "ipsec-nat-t", "bgp", "ntp", "ldp", "nameserver", "wins"),
    }
)
#: Applications that tell their clients of news by a connection of their own → who says so. Outlook's new-mail
#: notifications go to a UDP port above 1024 that the client has chosen.
NOTIFYING = {re.compile(r"\bMAPI\b", re.IGNORECASE): "Microsoft KB 264035"}


class Suspicion(StrEnum):
    """What a flow may be instead of a connection of its own."""

    REPLY = "reply"
    NOTIFICATION = "notification"


def notifies(service: Service) -> str:
    """Who says that this application opens connections on its clients; empty where nobody is known to."""
    name = service.application or ""
    return next((source for pattern, source in NOTIFYING.items() if pattern.search(name)), "")


@dataclass(frozen=True)
class Replies:
    """The suspected flows of one matrix.

    >>> import exgraph as xg
    >>> m = xg.load("exchange-2003-2007")
    >>> len(Replies(m).suspected), Replies(m).of(next(iter(m["dc", "hub-2007"].flows)))
    (128, <Suspicion.REPLY: 'reply'>)
    """

    matrix: Matrix

    def of(self, flow: Flow) -> Suspicion | None:
        """What a flow may be; `None` for a connection like any other."""
        return self.suspected.get(flow.key)

    def flows(self, kind: Suspicion) -> Iterator[Flow]:
        """The flows that may be of a kind, in the order of the matrix."""
        if isinstance(cells := self.matrix.cells, IndexedCells):
            return cells.flows_at(self._entries[kind])
        return (flow for flow in self.matrix.flows if self.of(flow) is kind) if self.suspected else iter(())

    @property
    def told(self) -> bool:
        """Whether a summary is to speak of them: there are any, and the matrix is not too large to look."""
        cells = self.matrix.cells
        return not (isinstance(cells, IndexedCells) and len(self.matrix.index) > MOST_FLOWS) and bool(self.suspected)

    @cached_property
    def suspected(self) -> Mapping[tuple[str, str, str], Suspicion]:
        """The suspected flows by their keys."""
        if self.matrix.bare:
            return {flow.key: kind for kind in Suspicion for flow in self.flows(kind)}
        kinds = {role.id: role.kind for role in self.matrix.roles}
        opened: dict[tuple[str, str], dict[str, Flow]] = {}
        users: dict[tuple[str, str], int] = {}
        keys: dict[Service, str] = {}
        for cell in self.matrix.cells:
            if cell.flows and cell.source != cell.destination:
                named = {keys.setdefault(flow.service, flow.service.key): flow for flow in cell.flows}
                opened[cell.source, cell.destination] = named
                for key in named:
                    users[cell.destination, key] = users.get((cell.destination, key), 0) + 1
        found: dict[tuple[str, str, str], Suspicion] = {}
        for (source, destination), named in opened.items():
            back = opened.get((destination, source), {})
            to_client = kinds[destination] == CLIENT and kinds[source] not in ("", CLIENT)
            by_directory = kinds[source] == DIRECTORY != kinds[destination]
            for key, flow in named.items() if to_client or back else ():
                if to_client and notifies(flow.service):
                    found[source, destination, key] = Suspicion.NOTIFICATION
                elif key in back and UNDIRECTED not in (*flow.service.marks, *back[key].service.marks):
                    alone = users[destination, key] == 1 and users[source, key] >= LEAST_USERS
                    serves = (by_directory or alone) and kinds[source] != CLIENT
                    if to_client or (serves and not among_peers(flow.service)):
                        found[source, destination, key] = Suspicion.REPLY
        return found

    @cached_property
    def _entries(self) -> Mapping[Suspicion, Column]:
        """Of a matrix that was given as flows, the entries of its index that are suspected: the same by columns."""
        import numpy as np

        index, width = self.matrix.index, max(len(self.matrix.index.services), 1)
        kinds = np.array([role.kind for role in self.matrix.roles], str)
        source, destination, service = index.source, index.destination, index.service

        def of_services(holds: Callable[[Service], object]) -> Mask:
            return np.array([bool(holds(one)) for one in index.services], np.bool_)[service]

        between = source != destination
        to_client = (kinds == CLIENT)[destination] & ~np.isin(kinds, ("", CLIENT))[source]
        notifying = between & to_client & of_services(notifies)
        returned = between & ~notifying & among(index.mirrored(index.pair) * width + service, index.codes)
        returned &= ~of_services(lambda one: UNDIRECTED in one.marks)
        at, users = counted((destination * width + service)[between])
        # Each of these has its like the other way, so that both ends accept the service from somebody.
        place = np.flatnonzero(returned)
        here, there, what = source[place], destination[place], service[place]
        alone = users[np.searchsorted(at, there * width + what)] == 1
        alone &= users[np.searchsorted(at, here * width + what)] >= LEAST_USERS
        by_directory = (kinds == DIRECTORY)[here] & (kinds != DIRECTORY)[there]
        serves = (by_directory | alone) & (kinds != CLIENT)[here] & ~of_services(among_peers)[place]
        reply = place[to_client[place] | serves]
        return {Suspicion.REPLY: reply, Suspicion.NOTIFICATION: np.flatnonzero(notifying)}


def among_peers(service: Service) -> bool:
    """Whether either end of it begins as a rule."""
    return not family(service).isdisjoint(PEERS)
