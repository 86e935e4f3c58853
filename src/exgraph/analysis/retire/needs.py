"""Which roles need which others, and so in which order they can be retired."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from exgraph.model.cell import Flow
from exgraph.model.index import IndexedCells
from exgraph.model.integer_sets import among, counted, distinct
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role
from exgraph.relations.replies import CLIENT, DIRECTORY, among_peers
from exgraph.values.service import Service

#: Role → (what it opens, by application) → the roles it opens that on, itself apart.
_Opened = dict[str, dict[str, dict[str, list[Flow]]]]


@dataclass(frozen=True)
class Need:
    """`client` needs an application of `server`, which is to be retired; `flows` are what it opens there.

    `elsewhere` are the roles that stay and on which the client opens the same application, though they are not of the
    server's zone or product: they may take over, which the document does not say.
    """

    client: str
    server: str
    application: str
    flows: tuple[Flow, ...]
    elsewhere: tuple[str, ...] = ()


def needs(matrix: Matrix, retired: Collection[str]) -> Iterator[Need]:
    """What is needed of the roles to be retired, in role order.

    A role needs an application of a server when it opens it there, unless the server is of the kind "client"; or a
    role that stays, of the server's zone or product, is opened by it for the same application; or both open the
    application on each other, and more roles open it on the first than on the second: then that one is the server. What
    stores and forwards or replicates has no server of the two: a role that stays needs it, however many open it there.
    """
    opened, served = _opened(matrix, retired)
    roles = {role.id: role for role in matrix.roles}
    for client, applications in opened.items():
        for application, servers in applications.items():
            staying = [server for server in servers if server not in retired]
            for server, flows in servers.items():
                if server not in retired or roles[server].kind == CLIENT:
                    continue
                mutual = client in opened.get(server, {}).get(application, {})
                serves = mutual and served[client, application] > served[server, application]
                if serves and (client in retired or not _both_serve(roles[client], roles[server], flows)):
                    continue
                if any(_alike(matrix, server, other) for other in staying):
                    continue
                yield Need(client, server, application, tuple(flows), tuple(staying))


def _both_serve(one: Role, other: Role, flows: Iterable[Flow]) -> bool:
    """Whether an application is needed in both directions where both ends open it: neither is a client, and it stores
    and forwards; or both are directories, which replicate what they are asked for."""
    if CLIENT in (one.kind, other.kind):
        return False
    if one.kind == other.kind == DIRECTORY:
        return True
    return any(among_peers(flow.service) for flow in flows)


def needs_by_server(found: Iterable[Need]) -> dict[tuple[str, str, tuple[str, ...]], list[Flow]]:
    """Client, server, and who may take over → the flows of all such needs."""
    groups: dict[tuple[str, str, tuple[str, ...]], list[Flow]] = {}
    for need in found:
        groups.setdefault((need.client, need.server, need.elsewhere), []).extend(need.flows)
    return groups


@dataclass(frozen=True, slots=True)
class Step:
    """Roles that are retired together: one, or several that need each other. `after`: the steps before which it
    cannot be, by number from 1."""

    roles: tuple[str, ...]
    after: tuple[int, ...] = ()


def steps(matrix: Matrix, retired: Collection[str], found: Iterable[Need]) -> tuple[Step, ...]:
    """An order in which every role to be retired outlasts those that need it; roles in a circle go together.

    Among those that can go next, first come clients, then those of which the fewest needs of staying roles are open,
    then role order: the strongly connected components of the needs, in a topological order of their condensation.
    """
    order = [role.id for role in matrix.roles if role.id in retired]
    needed: dict[str, list[str]] = {role: [] for role in order}
    burden = dict.fromkeys(order, 0)
    for need in found:
        if need.client in needed:
            needed[need.client].append(need.server)
        else:
            burden[need.server] += 1
    place = {role: number for number, role in enumerate(order)}
    groups = [sorted(group, key=place.__getitem__) for group in _components(needed)]
    home = {role: number for number, group in enumerate(groups) for role in group}
    servers = [{home[s] for role in group for s in needed[role]} - {number} for number, group in enumerate(groups)]
    waiting = [0] * len(groups)
    clients: list[set[int]] = [set() for _ in groups]
    for number, others in enumerate(servers):
        for other in others:
            waiting[other] += 1
            clients[other].add(number)

    def rank(number: int) -> tuple[bool, int, int, int]:
        group = groups[number]
        kinds = {matrix.role(role).kind for role in group}
        return kinds != {CLIENT}, sum(burden[role] for role in group), place[group[0]], number

    ready = [rank(number) for number, count in enumerate(waiting) if not count]
    heapify(ready)
    numbers: dict[int, int] = {}
    done: list[Step] = []
    while ready:
        *_, chosen = heappop(ready)
        numbers[chosen] = len(done) + 1
        done.append(Step(tuple(groups[chosen]), tuple(sorted(numbers[client] for client in clients[chosen]))))
        for other in servers[chosen]:
            waiting[other] -= 1
            if not waiting[other]:
                heappush(ready, rank(other))
    return tuple(done)


def what(service: Service) -> str:
    """What a service is the same as: its application, or where there is no name its endpoint: `SMTP`, `? tcp/80`."""
    return service.application or f"? {service.endpoint}".rstrip()


def _opened(matrix: Matrix, retired: Collection[str]) -> tuple[_Opened, Mapping[tuple[str, str], int]]:
    """What roles open by application, and by how many other roles an application of a role is opened. Of a matrix that
    was given as flows, what a role opens of the applications that it opens on retired ones, and what those open."""
    opened: _Opened = {}
    clients: dict[tuple[str, str], set[str]] = {}
    if isinstance(cells := matrix.cells, IndexedCells):
        flows, counts = _of_columns(cells, retired)
    else:
        flows, counts = iter(matrix.flows), {}
    # Flows share their services.
    known: dict[int, str] = {}
    for flow in flows:
        if flow.source != flow.destination:
            application = known.get(id(flow.service)) or known.setdefault(id(flow.service), what(flow.service))
            servers = opened.setdefault(flow.source, {}).setdefault(application, {})
            servers.setdefault(flow.destination, []).append(flow)
            if not counts:
                clients.setdefault((flow.destination, application), set()).add(flow.source)
    if counts:
        return opened, counts
    served = {(role, name): len(clients.get((role, name), ())) for role, names in opened.items() for name in names}
    return opened, served | {key: len(roles) for key, roles in clients.items()}


def _of_columns(cells: IndexedCells, retired: Collection[str]) -> tuple[Iterator[Flow], Mapping[tuple[str, str], int]]:
    import numpy as np

    index, size = cells.content, len(cells.content.roles)
    names = list(dict.fromkeys(map(what, index.services)))
    place = {name: number for number, name in enumerate(names)}
    application = np.array([place[what(service)] for service in index.services], np.int64)[index.service]
    goes = np.array([role in retired for role in index.roles], np.bool_)
    between = index.source != index.destination
    opened = index.source * len(names) + application
    needed = among(opened, distinct(opened[between & goes[index.destination]])) | goes[index.source]
    accepted = index.destination * len(names) + application
    # Who opens nothing of an application is asked about by nobody.
    uses = distinct((accepted * size + index.source)[between & among(accepted, distinct(opened[needed]))])
    there, number = counted(uses // max(size, 1))
    served = Counter(
        {
            (index.roles[use // len(names)], names[use % len(names)]): n
            for use, n in zip(there.tolist(), number.tolist(), strict=True)
        }
    )
    return cells.flows_at(needed), served


def _alike(matrix: Matrix, one: str, other: str) -> bool:
    """Whether two roles are of one zone or one product."""
    a, b = matrix.role(one), matrix.role(other)
    return a.zone == b.zone or (bool(a.product) and a.product == b.product)


def _components(edges: Mapping[str, Iterable[str]]) -> Iterator[list[str]]:
    """The strongly connected components of a graph (Tarjan 1972), without recursion."""
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    held: set[str] = set()
    for root in edges:
        if root in number:
            continue
        path = [(root, iter(edges[root]))]
        number[root] = lowest[root] = len(number)
        stack.append(root)
        held.add(root)
        while path:
            role, rest = path[-1]
            for other in rest:
                if other not in number:
                    number[other] = lowest[other] = len(number)
                    stack.append(other)
                    held.add(other)
                    path.append((other, iter(edges[other])))
                    break
                if other in held:
                    lowest[role] = min(lowest[role], number[other])
            else:
                path.pop()
                if path:
                    lowest[path[-1][0]] = min(lowest[path[-1][0]], lowest[role])
                if lowest[role] == number[role]:
                    group = stack[stack.index(role) :]
                    del stack[stack.index(role) :]
                    held.difference_update(group)
                    yield group
