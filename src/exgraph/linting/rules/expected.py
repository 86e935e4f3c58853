"""Rules about what an expert expects beside what is stated: the rest of a set, clients of a front-end, media of calls.

Each names who says so. They suspect; whether something is missing, only the vendor or the operator can tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exgraph.languages.meanings import Word
from exgraph.languages.words import words
from exgraph.linting.finding import Observation, places_of, role_places
from exgraph.linting.rules.both_ways import anybody
from exgraph.linting.rules.service_facts import port_of
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.remark import About, Remark
from exgraph.model.role import Role
from exgraph.relations.bundling import bundled
from exgraph.relations.replies import CLIENT, Replies, notifies
from exgraph.values.families import family
from exgraph.values.registry import named
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase

ENDPOINT_MAPPER = 135
_SMTP, _DNS = frozenset({"smtp", "submission", "submissions"}), frozenset({"domain"})
_SIP = frozenset({"sip", "sips"})
_BOTH_ENDS = (Word.FRONT_END, Word.BACK_END)


@dataclass(frozen=True, slots=True)
class _Part:
    """One service of a set, by its registered name and port; `transport` where only that one is it."""

    name: str
    port: int
    transport: str | None = None

    def __str__(self) -> str:
        return f"{self.name} {self.port}"

    def among(self, services: Iterable[Service]) -> bool:
        """Whether one of them may be it."""
        return any(
            service.ports is not None and self.port in service.ports and service.uses(self.transport)
            for service in services
        )

    def named_in(self, services: Iterable[Service]) -> bool:
        """Whether its port stands by itself: a range that holds it says nothing of what it is for."""
        return self.among(service for service in services if service.ports is not None and len(service.ports) == 1)


#: What a member of a domain opens on a domain controller (Microsoft KB 832017); the first of it tell that it is one.
_TELLING = (_Part("kerberos", 88), _Part("ldap", 389), _Part("domain", 53), _Part("epmap", ENDPOINT_MAPPER))
_DIRECTORY = (_Part("microsoft-ds", 445), _Part("kpasswd", 464), _Part("ntp", 123, "udp"))


def directory_set_incomplete(matrix: Matrix) -> Iterator[Observation]:
    """Kerberos, LDAP, DNS and the endpoint mapper of a domain controller, without the rest of what a member opens."""
    groups: dict[tuple[Phrase | str, ...], list[Flow]] = {}
    replies = matrix.once(Replies)
    telling = matrix.flows_of(lambda service: _TELLING[0].named_in([service]))
    for pair in dict.fromkeys((flow.source, flow.destination) for flow in telling):
        cell = matrix[pair]
        stated = [flow.service for flow in cell.flows]
        if cell.source == cell.destination or not all(part.named_in(stated) for part in _TELLING):
            continue
        flows = [flow for flow in cell.flows if replies.of(flow) is None]
        services = [flow.service for flow in flows]
        if not all(part.named_in(services) for part in _TELLING):
            continue
        lacking: list[Phrase | str] = [str(part) for part in _DIRECTORY if not part.among(services)]
        if not any(service.dynamic or (service.ports and len(service.ports) > 1) for service in services):
            lacking.append(Phrase("lint.rpc-range"))
        if lacking:
            groups.setdefault(tuple(lacking), []).extend(flows)
    for lacking_parts, flows in groups.items():
        told = Phrase.of("lint.directory-set", has=tuple(map(str, _TELLING)), lacks=lacking_parts)
        yield Observation(told, places_of(flows), _keys(flows))


def front_end_without_clients(matrix: Matrix) -> Iterator[Observation]:
    """A front-end on which no client opens a connection, where it is known who the clients are."""
    clients = {role.id for role in matrix.roles if role.kind == CLIENT}
    opened = {destination for source, destination in matrix.connecting if source in clients}
    place = role_places(matrix)
    for role in matrix.roles if clients else ():
        if role.kind != CLIENT and _is_called(role, Word.FRONT_END) and role.id not in opened:
            yield Observation(Phrase.of("lint.front-end-unused", role=role.id), (place(role.id),))


def front_end_by_rpc_only(matrix: Matrix) -> Iterator[Observation]:
    """A front-end that opens nothing but RPC on its back-end: what it hands on came by another protocol."""
    roles = {role.id: role for role in matrix.roles}
    fronts, backs = ({role.id for role in matrix.roles if _is_called(role, word)} for word in _BOTH_ENDS)
    for pair in matrix.connecting:
        if pair[0] not in fronts or pair[1] not in backs:
            continue
        front, back, cell = roles[pair[0]], roles[pair[1]], matrix[pair]
        if all(flow.service.dynamic or port_of(flow.service) == ENDPOINT_MAPPER for flow in cell.flows):
            services = bundled(flow.service for flow in cell.flows)
            told = Phrase.of("lint.front-end-rpc", front=front.id, back=back.id, services=services)
            yield Observation(told, places_of(cell.flows), _keys(cell.flows))


def product_without_clients(matrix: Matrix) -> Iterator[Observation]:
    """A product with servers on none of which a client opens a connection, while clients open some on another's."""
    clients = {role.id for role in matrix.roles if role.kind == CLIENT}
    opened = {destination for source, destination in matrix.connecting if source in clients} - clients
    place = role_places(matrix)
    for product in matrix.products if opened else ():
        servers = [role.id for role in matrix.roles if role.product == product.id and role.kind not in ("", CLIENT)]
        if servers and opened.isdisjoint(servers):
            told = Phrase.of("lint.product-unused", product=product.id, roles=tuple(servers))
            yield Observation(told, tuple(map(place, servers)))


def calls_without_media(matrix: Matrix) -> Iterator[Observation]:
    """Calls are set up by SIP, and nowhere is there RTP, or a range or dynamic ports over UDP that could be it."""
    calls = list(matrix.flows_of(lambda service: not family(service).isdisjoint(_SIP)))
    if calls and not any(map(_may_be_media, matrix.services)):
        services = bundled({flow.service.key: flow.service for flow in calls}.values())
        yield Observation(Phrase.of("lint.no-media", services=services), places_of(calls), _keys(calls))


def relay_without_dns(matrix: Matrix) -> Iterator[Observation]:
    """A server in an exposed zone that takes mail and sends it on, and asks nobody for names."""
    exposed, everybody = {zone.id for zone in matrix.zones if zone.exposed}, anybody(matrix)
    mailing = matrix.flows_of(lambda service: _is(service, _SMTP, 25))
    mail = [flow for flow in mailing if flow.source != flow.destination]
    takes, sends = {flow.destination for flow in mail}, {flow.source for flow in mail}
    asking = matrix.flows_of(lambda service: _is(service, _DNS, 53))
    asks = {flow.source for flow in asking if flow.source != flow.destination}
    for role in matrix.roles:
        is_server = role.kind != CLIENT and role.id not in everybody
        if role.zone in exposed and is_server and role.id in takes & sends and role.id not in asks:
            told = [flow for flow in mail if flow.source == role.id]
            yield Observation(Phrase.of("lint.relay-no-names", role=role.id), places_of(told), _keys(told))


def filtering_unsupported(matrix: Matrix) -> Iterator[Observation]:
    """Pairs of roles between which the vendor does not support a filter, by the profile's word."""
    found: dict[Remark, list[Flow]] = {}
    for cell in matrix.cells if matrix.remarks else ():
        if cell.flows and cell.source != cell.destination:
            for remark in matrix.remarks_on(About.FILTERING, cell.source, cell.destination):
                found.setdefault(remark, []).append(cell.flows[0])
    for remark, flows in found.items():
        yield Observation(Phrase.of("lint.unfiltered", pairs=len(flows), source=remark.source), places_of(flows))


def _may_be_media(service: Service) -> bool:
    if service.application and any(entry.name.startswith("rtp") for entry in named(service.application)):
        return True
    name = (service.application or "").casefold()
    if name in words(Word.MEDIA):
        return True
    several = service.dynamic or (service.ports is not None and len(service.ports) > 1)
    return service.transport == "udp" and several and not notifies(service)


def _is(service: Service, names: frozenset[str], port: int) -> bool:
    kin = family(service)
    return not kin.isdisjoint(names) if kin else port_of(service) == port


def _is_called(role: Role, word: Word) -> bool:
    labels = [text.casefold() for text in (role.id, *role.labels.as_dict().values())]
    return any(name in label for name in words(word) for label in labels)


def _keys(flows: Iterable[Flow]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(flow.service.key for flow in flows))
