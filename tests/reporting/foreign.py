"""What a program sees of a matrix, so that what each reads can be compared with what is there."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import exgraph as xg
from exgraph.values.labels import Labels

from ..injections import INJECTIONS


@dataclass(frozen=True)
class Seen:
    """Roles with label and zone, zones with label and whether they are exposed, and how often each flow is there."""

    roles: dict[str, tuple[str, str]]
    zones: dict[str, tuple[str, bool]]
    flows: Counter[tuple[str, str, str]] = field(default_factory=Counter)


def seen_of(matrix: xg.Matrix, language: str = "en") -> Seen:
    return Seen(
        {role.id: (role.label(language), role.zone) for role in matrix.roles},
        {zone.id: (zone.label(language), zone.exposed) for zone in matrix.zones if matrix.roles_in(zone.id)},
        Counter((flow.source, flow.destination, flow.service.key) for flow in matrix.flows),
    )


def _special() -> xg.Matrix:
    """What has no port, the same port over two transports, a source port, both directions, a loop, a foreign script."""
    zones = (
        xg.Zone("dmz", Labels.of({"en": "DMZ", "ru": "ДМЗ"}), exposed=True),
        xg.Zone("web", Labels.of({"en": "Inside", "ru": "Внутри"})),
    )
    products = (xg.Product("shop", Labels.of({"en": "Shop 1.0"})),)
    roles = (
        xg.Role("web", Labels.of({"en": 'Web "prod" \\| [x]', "ru": "Веб <сервер> & сын"}), "dmz", "shop"),
        xg.Role("10.1.2.0/24", Labels.of({"en": "میخواهم 👩‍💻", "ru": "Сеть"}), "web", addresses=("10.1.2.0/24",)),
        xg.Role("n2", Labels.of({"en": "Name server"}), "web"),
        xg.Role("база", Labels.of({"ru": "База"}), "web"),
    )
    icmp, dns = xg.Service(transport="icmp", detail="type 8"), xg.PortRange.of(53)
    said = (
        ("web", "10.1.2.0/24", icmp),
        ("10.1.2.0/24", "web", icmp),
        ("web", "n2", xg.Service(transport="esp")),
        ("web", "n2", xg.Service("DNS", "tcp", dns)),
        ("web", "n2", xg.Service("DNS", "udp", dns)),
        ("web", "база", xg.Service(transport="tcp", ports=xg.PortRange.of(5432))),
        ("база", "база", xg.Service(transport="tcp", ports=xg.PortRange.of(5433))),
        ("10.1.2.0/24", "n2", xg.Service(transport="udp", ports=dns, detail="source port 1024-65535")),
    )
    flows: dict[tuple[str, str], list[xg.Flow]] = {}
    for source, destination, service in said:
        flows.setdefault((source, destination), []).append(xg.Flow(source, destination, service))
    cells = tuple(xg.Cell(*pair, xg.Status.SERVICES, tuple(stated)) for pair, stated in flows.items())
    return xg.Matrix(roles, zones, cells, products, Labels.of({"en": "Shop", "ru": "Лавка"}), "shop")


def _hostile() -> xg.Matrix:
    """Every injection as the label of a role, of a zone and of an application; the ids are harmless."""
    zones = tuple(xg.Zone(f"z{n}", Labels.of({"en": text}), n == 0) for n, text in enumerate(INJECTIONS[:5]))
    roles = tuple(xg.Role(f"r{n}", Labels.of({"en": text}), f"z{n % 5}") for n, text in enumerate(INJECTIONS))
    cells = []
    for number, text in enumerate(INJECTIONS):
        ends = f"r{number}", f"r{(number + 1) % len(INJECTIONS)}"
        flow = xg.Flow(*ends, xg.Service(text, "tcp", xg.PortRange.of(1000 + number)))
        cells.append(xg.Cell(*ends, xg.Status.SERVICES, (flow,)))
    return xg.Matrix(roles, zones, tuple(cells), title=Labels.of({"en": INJECTIONS[0]}), name=INJECTIONS[0])


SEED, SPECIAL, HOSTILE = xg.load(), _special(), _hostile()
EMPTY = xg.Matrix((xg.Role("alone", Labels.of({"en": "Alone"}), "z"),), (xg.Zone("z"),), ())
MATRICES = {"seed": SEED, "special": SPECIAL, "hostile": HOSTILE, "one role": EMPTY}


@dataclass(frozen=True)
class Drawn:
    """A line of a diagram as a program has it: the roles at its ends, whether it has two heads, and its text."""

    tail: frozenset[str]
    head: frozenset[str]
    both: bool
    text: str


def assert_all_flows_are_drawn(matrix: xg.Matrix, lines: list[Drawn], dynamic: str = "dynamic") -> None:
    """The lines connect the pairs that have flows, in their directions, and no others; their texts have each port."""
    texts: dict[tuple[str, str], list[str]] = {}
    for line in lines:
        ways = ((line.tail, line.head), (line.head, line.tail)) if line.both else ((line.tail, line.head),)
        for tails, heads in ways:
            for tail in tails:
                for head in heads:
                    texts.setdefault((tail, head), []).append(line.text)
    assert texts.keys() == {(flow.source, flow.destination) for flow in matrix.flows}
    for flow in matrix.flows:
        told = " ".join(texts[flow.source, flow.destination])
        service = flow.service
        wanted = [dynamic] if service.dynamic and service.ports is None else [service.ports_text, service.detail or ""]
        if service.transport not in (None, "tcp"):
            wanted.append(service.transport)
        assert all(word in told for word in wanted), (flow.key, told)
