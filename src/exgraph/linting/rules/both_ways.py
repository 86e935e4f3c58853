"""Rules that compare the two directions of a pair, or look at all that a role opens and accepts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import words
from exgraph.linting.finding import Observation, places_of, role_places
from exgraph.linting.rules.grouping import by_statement
from exgraph.linting.rules.service_facts import port_of
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import UNSTATED_ID
from exgraph.relations.applies import Applies
from exgraph.relations.bundling import bundled
from exgraph.relations.protection import protection
from exgraph.relations.replies import CLIENT, Replies, Suspicion, notifies
from exgraph.values.families import family
from exgraph.values.ports import HIGHEST, LOWEST
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase

_FETCHING = frozenset({"pop3", "pop3s", "imap", "imaps"})
_FETCHING_PORTS = frozenset({110, 143, 993, 995})
_SENDING = frozenset({"smtp", "submission", "submissions"})
_SENDING_PORTS = frozenset({25, 465, 587})
#: DCE endpoint resolution: it answers which port a service has, and the caller goes there next.
_MAPPER_PORT = 135

_Pair = tuple[str, str]


def counterpart_port(matrix: Matrix) -> Iterator[Observation]:
    """One application both ways between two roles, each way with a port that the other lacks."""
    ports_of: dict[str | None, set[str]] = {}
    for service in matrix.services:
        ports_of.setdefault(service.application, set()).add(service.ports_text)
    unnamed = ports_of.pop(None, set())
    several = {application for application, ports in ports_of.items() if len((ports | unnamed) - {""}) > 1}
    for there, back in _two_ways(matrix, lambda service: service.application in {None, *several}):
        for application in dict.fromkeys(flow.service.application for flow in (*there, *back)):
            if application is None or application not in several:
                continue
            pair = _same_talk(there, back, application), _same_talk(back, there, application)
            ports = [{flow.service.ports_text for flow in flows} - {""} for flows in pair]
            if all(pair) and ports[0] - ports[1] and ports[1] - ports[0]:
                flows = (*pair[0], *pair[1])
                yield Observation(
                    Phrase.of(
                        "lint.other-ports",
                        application=application,
                        there=_pair(pair[0][0]),
                        ports=_ports(pair[0]),
                        back=_pair(pair[1][0]),
                        others=_ports(pair[1]),
                    ),
                    places_of(flows),
                    tuple(dict.fromkeys(flow.service.key for flow in flows)),
                )


def counterpart_encryption(matrix: Matrix) -> Iterator[Observation]:
    """One port both ways between two roles, encrypted in one direction only by the document's word."""
    ways: dict[str, set[bool]] = {}
    for service in matrix.services:
        if port_of(service) is not None:
            ways.setdefault(service.endpoint, set()).add(_says_encrypted(service))
    both = {endpoint for endpoint, said in ways.items() if len(said) > 1}
    for there, back in _two_ways(matrix, lambda service: service.endpoint in both):
        opposite: dict[str, list[Flow]] = {}
        for flow in back:
            if port_of(flow.service) is not None:
                opposite.setdefault(flow.service.endpoint, []).append(flow)
        for one in there:
            for other in opposite.get(one.service.endpoint, ()):
                names = {one.service.application, other.service.application} - {None}
                if len(names) > 1 or _says_encrypted(one.service) == _says_encrypted(other.service):
                    continue
                told, plain = (one, other) if _says_encrypted(one.service) else (other, one)
                yield Observation(
                    Phrase.of(
                        "lint.encrypted-one-way",
                        endpoint=one.service.endpoint,
                        encryption=told.service.encryption,
                        there=_pair(told),
                        back=_pair(plain),
                    ),
                    places_of([told, plain]),
                    tuple(dict.fromkeys((told.service.key, plain.service.key))),
                )


def mail_never_sent(matrix: Matrix) -> Iterator[Observation]:
    """A role that fetches mail by POP3 or IMAP and has no SMTP to send any."""
    fetched: dict[str, list[Flow]] = {}
    for flow in matrix.flows_of(_fetches):
        if flow.source != flow.destination:
            fetched.setdefault(flow.source, []).append(flow)
    sending = {flow.source for flow in matrix.flows_of(_sends) if flow.source != flow.destination}
    for role in matrix.roles:
        fetching = fetched.get(role.id, [])
        if not fetching or role.id in sending:
            continue
        how = tuple(flow.service.application or flow.service.endpoint for flow in fetching)
        named = any("smtp" in text.casefold() for text in role.labels.as_dict().values())
        phrase = "lint.never-sent-although" if named else "lint.never-sent"
        services = tuple(dict.fromkeys(flow.service.key for flow in fetching))
        yield Observation(Phrase.of(phrase, role=role.id, how=how), places_of(fetching), services)


def role_not_reached(matrix: Matrix) -> Iterator[Observation]:
    """Roles, clients, everybody and unstated ends aside, that no other role connects to."""
    applies = matrix.once(Applies)
    pairs = [(source, destination) for source, destination in matrix.connecting if source != destination]
    opened = dict.fromkeys(destination for _, destination in pairs)
    accepting = {role for destination in opened for role in applies.members(applies.covers(destination))}
    opening = {source for source, _ in pairs}
    everybody = anybody(matrix) | {UNSTATED_ID}
    servers = [role.id for role in matrix.roles if role.kind != CLIENT and role.id not in everybody]
    lonely = [role for role in servers if role not in accepting]
    idle = [role for role in lonely if role not in opening]
    only_opening = [role for role in lonely if role in opening]
    place = role_places(matrix)
    if idle:
        yield Observation(Phrase.of("lint.idle", roles=tuple(idle)), tuple(map(place, idle)))
    if only_opening:
        told = Phrase.of("lint.not-reached", roles=tuple(only_opening))
        yield Observation(told, tuple(map(place, only_opening)))


def any_to_any(matrix: Matrix) -> Iterator[Observation]:
    """Flows that are open in two of three: source, destination, ports."""
    everybody = anybody(matrix)
    for flow in matrix.flows if everybody else ():
        ports = flow.service.ports
        every_port = ports is not None and (ports.lower, ports.upper) == (LOWEST, HIGHEST)
        if sum((flow.source in everybody, flow.destination in everybody, every_port)) > 1:
            endpoint = flow.service.endpoint
            phrase = "lint.any-port" if every_port else "lint.any" if endpoint else "lint.any-service"
            told = Phrase.of(phrase, pair=_pair(flow), endpoint=endpoint)
            yield Observation(told, places_of([flow]), (flow.service.key,))


def reply_listed(matrix: Matrix) -> Iterator[Observation]:
    """What the side that serves opens back on roles that open the same on it."""
    flows = matrix.once(Replies).flows(Suspicion.REPLY)
    return by_statement(flows, lambda services: Phrase.of("lint.reply", services=bundled(services)))


def notification_listed(matrix: Matrix) -> Iterator[Observation]:
    """What servers open on clients of an application that notifies them another way."""
    flows = matrix.once(Replies).flows(Suspicion.NOTIFICATION)
    return by_statement(
        flows,
        lambda services: Phrase.of(
            "lint.notification", services=bundled(services), source=next(filter(None, map(notifies, services)), "")
        ),
    )


def direction_reversed(matrix: Matrix) -> Iterator[Observation]:
    """What servers open on clients that do not connect to them, while other clients open it on servers."""
    clients = {role.id for role in matrix.roles if role.kind == CLIENT}
    if not clients:
        return iter(())
    usual = {flow.service.key for flow in matrix.flows if flow.source in clients and flow.destination not in clients}
    connecting = frozenset(matrix.connecting)
    flows = [
        flow
        for flow in _on_clients(matrix)
        if flow.service.key in usual
        and not notifies(flow.service)
        and (flow.destination, flow.source) not in connecting
    ]
    return by_statement(flows, lambda services: Phrase.of("lint.reversed", services=bundled(services)))


def mail_client_mixed(matrix: Matrix) -> Iterator[Observation]:
    """A client that fetches mail by POP3 or IMAP, and opens the ports of MAPI as well."""
    clients = {role.id for role in matrix.roles if role.kind == CLIENT}
    opened: dict[str, list[Flow]] = {}
    for flow in matrix.flows_of(lambda service: _fetches(service) or bool(notifies(service))):
        if flow.source in clients and flow.source != flow.destination:
            opened.setdefault(flow.source, []).append(flow)
    for role, flows in opened.items():
        fetching = [flow for flow in flows if _fetches(flow.service)]
        mapi = [flow for flow in flows if notifies(flow.service)]
        if fetching and mapi:
            told = Phrase.of(
                "lint.mixed-mail",
                role=role,
                how=tuple(dict.fromkeys(flow.service.application or flow.service.endpoint for flow in fetching)),
                services=bundled({flow.service.key: flow.service for flow in mapi}.values()),
            )
            yield Observation(told, places_of(mapi), tuple(dict.fromkeys(flow.service.key for flow in mapi)))


def endpoint_mapper_alone(matrix: Matrix) -> Iterator[Observation]:
    """RPC's endpoint mapper without the ports it refers to."""
    alone: list[Flow] = []
    mapped = matrix.flows_of(lambda service: port_of(service) == _MAPPER_PORT)
    for pair in dict.fromkeys((flow.source, flow.destination) for flow in mapped):
        cell = matrix[pair]
        # Whose ports are dynamic is often told under another name: "RPC endpoint mapper 135", "RPC dynamic".
        if any(flow.service.dynamic or (flow.service.ports and len(flow.service.ports) > 1) for flow in cell.flows):
            continue
        alone += [
            flow for flow in cell.flows if port_of(flow.service) == _MAPPER_PORT and flow.service.transport != "udp"
        ]
    return by_statement(alone, lambda services: Phrase.of("lint.mapper", services=bundled(services)))


def _on_clients(matrix: Matrix) -> Iterator[Flow]:
    """The flows from servers to clients, as far as it is known which is which."""
    kinds = {role.id: role.kind for role in matrix.roles}
    for flow in matrix.flows:
        if kinds[flow.destination] == CLIENT and kinds[flow.source] not in ("", CLIENT):
            yield flow


def _two_ways(matrix: Matrix, wanted: Callable[[Service], bool]) -> Iterator[tuple[list[Flow], list[Flow]]]:
    """The flows of wanted services in both directions of each pair of different roles, in role order."""
    flows: dict[_Pair, list[Flow]] = {}
    for flow in matrix.flows_of(wanted):
        flows.setdefault((flow.source, flow.destination), []).append(flow)
    order = {role.id: place for place, role in enumerate(matrix.roles)}
    for (source, destination), there in flows.items():
        if order[source] < order[destination] and (destination, source) in flows:
            yield there, flows[destination, source]


def _same_talk(flows: list[Flow], opposite: list[Flow], application: str) -> list[Flow]:
    """The flows of an application; where none is named so, what is said unnamed of a port that it has opposite."""
    named = [flow for flow in flows if flow.service.application == application]
    if named:
        return named
    ports = {
        port
        for flow in opposite
        if flow.service.application == application and (port := port_of(flow.service)) is not None
    }
    unnamed = [flow for flow in flows if flow.service.application is None]
    shared = {flow.origin for flow in unnamed if port_of(flow.service) in ports}
    return [flow for flow in unnamed if flow.origin in shared]


def _ports(flows: list[Flow]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(flow.service.ports_text or "?" for flow in flows))


def _pair(flow: Flow) -> str:
    return f"{flow.source} → {flow.destination}"


def _says_encrypted(service: Service) -> bool:
    known = protection(service)
    return known.basis == "stated" and known.encryption == "encrypted"


def _fetches(service: Service) -> bool:
    return _is_mail(service, _FETCHING, _FETCHING_PORTS)


def _sends(service: Service) -> bool:
    return _is_mail(service, _SENDING, _SENDING_PORTS)


def _is_mail(service: Service, names: frozenset[str], ports: frozenset[int]) -> bool:
    kin = family(service)
    return not kin.isdisjoint(names) if kin else port_of(service) in ports


def anybody(matrix: Matrix) -> frozenset[str]:
    """The roles that stand for everybody."""
    names = ((role.id, (role.id, *role.labels.as_dict().values())) for role in matrix.roles)
    return frozenset(role for role, labels in names if any(map(_means_any, labels)))


def _means_any(label: str) -> bool:
    text = " ".join(label.split()).casefold()
    return text in words(Meaning.ANY, Word.ANY_ROLE, Word.INTERNET)
