"""Rules that no packet meets, and those that meet less than they say."""

import pytest
from hypothesis import given

from exgraph.filters.shadows import met_rules
from exgraph.model.filter import STATES, Action, Filter, FilterRule
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet
from tests.filters.generated import HOSTS, PORTS, filters, met_by_packets

#: Packets that stand for those of which no rule names the host, the port or the transport.
ENDS = (*HOSTS, 99)


@given(filters())
def test_a_rule_is_shadowed_if_and_only_if_no_packet_hits_it(made):
    met = met_by_packets(made, ENDS, (*PORTS, 9999), ("tcp", "udp", "sctp"), sorted(STATES))
    assert [found.shadowed for found in met_rules(made)] == [number not in met for number in range(len(made.rules))]


@pytest.mark.slow
@given(filters())
def test_what_a_rule_names_and_no_packet_hits_is_named(made):
    met = met_by_packets(made, ENDS, (*PORTS, 9999), ("tcp", "udp", "sctp"), sorted(STATES))
    for number, found in enumerate(met_rules(made)):
        rule, packets = made.rules[number], met.get(number, set())
        if found.shadowed:
            continue
        hit_ports = PortSet({port for _, _, port in packets})
        ranges = [PortSet([span]) for span in rule.ports.ranges()]
        dead_ports = [span for span in ranges if span.isdisjoint(hit_ports)] if len(ranges) > 1 else []
        assert found.ports == PortSet([port for span in dead_ports for port in span])
        for dead, end in ((found.sources, 0), (found.destinations, 1)):
            spans = rule.sources.spans(4) if end == 0 else rule.destinations.spans(4)
            hit = {packet[end] for packet in packets}
            wanted = [span for span in spans if not any(span[0] <= host <= span[1] for host in hit)]
            assert dead == (AddressSet.of(4, wanted) if len(spans) > 1 else AddressSet())


@given(filters())
def test_the_packet_that_is_named_hits_the_rule(made):
    for number, found in enumerate(met_rules(made)):
        if found.packet is not None and found.packet.version == 4:
            _, source, destination, transport, port, state = found.packet
            assert number in met_by_packets(made, (source, destination), (port,), (transport,), (state,))


def _permit(sources="any", ports="1-65535", **more):
    return FilterRule(Action.PERMIT, AddressSet.parse(sources), ports=PortSet.parse(ports), **more)


@pytest.mark.parametrize(
    ("rules", "dead"),
    [
        ([_permit(ports="20-30"), _permit(ports="25,80")], [("", "", ""), ("25", "", "")]),
        ([_permit("10.0.0.0/8"), _permit("10.1.1.1,11.1.1.1")], [("", "", ""), ("", "10.1.1.1", "")]),
        ([_permit("10.0.0.0/8"), _permit("10.0.0.0/7")], [("", "", ""), ("", "", "")]),
        ([_permit(ports="20-30"), _permit()], [("", "", ""), ("", "", "")]),
        # What is in a range that it names is an exception before it, as they are written.
        ([_permit(ports="25"), _permit(ports="20-30,80")], [("", "", ""), ("", "", "")]),
    ],
)
def test_a_rule_is_partly_shadowed_by_what_it_names_of_several(rules, dead):
    met = met_rules(Filter("f", tuple(rules), Action.DENY))
    assert [(str(each.ports), str(each.sources), str(each.destinations)) for each in met] == dead
