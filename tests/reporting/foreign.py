"""What a program sees of a matrix, so that what each reads can be compared with what is there."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import exgraph as xg
from exgraph.drawing.captions import NAME_WIDTH, plain
from exgraph.errors import clipped
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


#: What means something to a program, as ids: they are names here.
WORDS = (
    *("end", "graph", "subgraph", "style", "click", "null", "007", "1-5", "a|b", "a;b", "--", "]]>", "back\\"),
    *(
        "<b>bold</b>",
        "two\nlines",
        "می\u200cخواهم",
        "端口 👩\u200d💻",
        "שלום",
        "=1+1",
        "`c` **b**",
        "${x}",
        "_x0041_",
        "x" * 300,
    ),
)


def _named() -> xg.Matrix:
    """Roles and zones whose ids are words of formats: a ring of flows, loops, denials, pairs without a connection."""
    zones = tuple(xg.Zone(word, Labels.of({"en": word}), word == "graph") for word in WORDS[:3])
    roles = tuple(xg.Role(word, Labels.of({"en": word}), WORDS[n % 3]) for n, word in enumerate(WORDS))
    cells = []
    for number, word in enumerate(WORDS):
        other = WORDS[(number + 1) % len(WORDS)]
        flows = [xg.Flow(word, other, xg.Service(word, "tcp", xg.PortRange.of(1000 + number)))]
        denied = xg.Flow(word, other, xg.Service("Telnet", "tcp", xg.PortRange.of(23), marks=("negative",)))
        cells.append(xg.Cell(word, other, xg.Status.SERVICES, tuple(flows), None, (denied,) * (number % 2)))
        loop = xg.Flow(word, word, xg.Service("Gossip", "udp", xg.PortRange.of(7946)))
        cells.append(xg.Cell(word, word, xg.Status.SERVICES, (loop,)))
        cells.append(xg.Cell(other, word, xg.Status.NONE))
    return xg.Matrix(roles, zones, tuple(cells), title=Labels.of({"en": 'a <b> "c" & d\\'}), name="end")


SEED, SPECIAL, HOSTILE, NAMED = xg.load(), _special(), _hostile(), _named()
EMPTY = xg.Matrix((xg.Role("alone", Labels.of({"en": "Alone"}), "z"),), (xg.Zone("z"),), ())
MATRICES = {"seed": SEED, "special": SPECIAL, "hostile": HOSTILE, "words": NAMED, "one role": EMPTY}


def in_diagram(label: str) -> str:
    """A label as a diagram has room for it."""
    return clipped(plain(label), NAME_WIDTH)


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
