"""Filters of 16 hosts and 64 ports, small enough to ask every packet, and a machine that asks it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product

from hypothesis import strategies as st

from exgraph.model.filter import Action, Condition, Filter, FilterRule
from exgraph.values.addresses import AddressSet
from exgraph.values.origin import Origin
from exgraph.values.ports import PortRange, PortSet

HOSTS, PORTS = range(16), range(1, 65)
TRANSPORTS = ("tcp", "udp")
CONDITIONS = tuple(Condition("not-understood", text) for text in "abc")

host_sets = st.one_of(
    st.just(AddressSet.every()),
    st.frozensets(st.sampled_from(HOSTS), max_size=5).map(lambda hosts: AddressSet.of(4, [(h, h) for h in hosts])),
    st.tuples(st.sampled_from(HOSTS), st.sampled_from(HOSTS)).map(
        lambda pair: AddressSet.of(4, [(min(pair), max(pair))])
    ),
)


def _ports(bounds: tuple[int, int]) -> PortSet:
    return PortSet([PortRange(min(bounds), max(bounds))])


port_sets = st.one_of(
    st.just(PortSet.every()),
    st.tuples(st.sampled_from(PORTS), st.sampled_from(PORTS)).map(_ports),
    st.frozensets(st.sampled_from(PORTS), max_size=4).map(PortSet),
)


@st.composite
def filters(draw: st.DrawFn, conditions: int = 3, skips: bool = True, most: int = 7) -> Filter:
    """A filter whose rules have at most so many conditions together, and skip further down."""
    number, left = draw(st.integers(0, most)), conditions
    rules = []
    for place in range(number):
        action = draw(st.sampled_from(list(Action) if skips else [Action.PERMIT, Action.DENY]))
        conditional = left > 0 and draw(st.booleans())
        left -= conditional
        rules.append(
            FilterRule(
                action,
                draw(host_sets),
                draw(host_sets),
                draw(st.sampled_from([None, frozenset({"tcp"}), frozenset(TRANSPORTS)])),
                draw(port_sets),
                draw(st.sampled_from([None, None, frozenset({"new"}), frozenset({"established"})])),
                (draw(st.sampled_from(CONDITIONS)),) if conditional else (),
                until=draw(st.integers(place + 1, number)) if action is Action.SKIP else 0,
                origin=Origin("made", place + 1),
            )
        )
    return Filter("made", tuple(rules), draw(st.sampled_from([Action.PERMIT, Action.DENY])))


def decided(
    made: Filter, source: int, destination: int, port: int, transport: str, held: dict[int, bool]
) -> int | None:
    """The number of the rule that decides one packet, `None` for the default; `held`: of which rules conditions hold.

    Rules are gone through one by one, as a machine does.
    """
    place = 0
    while place < len(made.rules):
        rule = made.rules[place]
        one, other = (AddressSet.of(4, [(end, end)]) for end in (source, destination))
        if (
            one <= rule.sources
            and other <= rule.destinations
            and port in rule.ports
            and rule.meets(transport)
            and (not rule.conditions or held[place])
        ):
            if rule.action is not Action.SKIP:
                return place
            place = rule.until
        else:
            place += 1
    return None


def passes(made: Filter, *packet: object) -> bool:
    """Whether a packet passes; as `decided`."""
    number = decided(made, *packet)  # type: ignore[arg-type]
    return (made.default if number is None else made.rules[number].action) is Action.PERMIT


def possible(made: Filter) -> list[dict[int, bool]]:
    """Every way in which the conditions of its rules may hold or not, each rule on its own."""
    places = [place for place, rule in enumerate(made.rules) if rule.conditions]
    return [dict(zip(places, held, strict=True)) for held in product([False, True], repeat=len(places))]


def met_by_packets(
    made: Filter,
    hosts: Iterable[int],
    ports: Iterable[int],
    transports: Iterable[str],
    states: Iterable[str],
) -> dict[int, set[tuple[int, int, int]]]:
    """By rule, the packets that may hit it, as source, destination and port: every way through the conditions is gone.

    Hosts and ports that stand in the same rules are asked once, and told all.
    """
    found: dict[int, set[tuple[int, int, int]]] = {}
    of_ports = _alike(ports, lambda port: tuple(port in rule.ports for rule in made.rules))
    one = {host: AddressSet.of(4, [(host, host)]) for host in hosts}
    of_sources = _alike(one, lambda host: tuple(one[host] <= rule.sources for rule in made.rules))
    of_ends = _alike(one, lambda host: tuple(one[host] <= rule.destinations for rule in made.rules))
    for transport, state in product(transports, states):
        meets = [rule.meets(transport, state) for rule in made.rules]
        for told in product(of_sources, of_ends, of_ports):
            hits = [all(each) for each in zip(meets, *told, strict=True)]
            packets = [*product(of_sources[told[0]], of_ends[told[1]], of_ports[told[2]])]
            for place in _hit(made, hits):
                found.setdefault(place, set()).update(packets)
    return found


def _alike(things: Iterable[int], of: Callable[[int], tuple[bool, ...]]) -> dict[tuple[bool, ...], list[int]]:
    groups: dict[tuple[bool, ...], list[int]] = {}
    for thing in things:
        groups.setdefault(of(thing), []).append(thing)
    return groups


def _hit(made: Filter, hits: list[bool]) -> set[int]:
    """The rules that a packet may hit, told which of them it matches but for conditions."""
    waiting, met = [0], set()
    while waiting:
        place = waiting.pop()
        if place in met or place >= len(made.rules):
            continue
        met.add(place)
        if hits[place] and made.rules[place].action is Action.SKIP:
            waiting.append(made.rules[place].until)
        if not hits[place] or made.rules[place].conditions:
            waiting.append(place + 1)
    return {place for place in met if hits[place]}
