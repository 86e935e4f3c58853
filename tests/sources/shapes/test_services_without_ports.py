"""A row that names a known service and no port has the port that is registered for it; ICMP is a flow without ports."""

import pytest

from exgraph.notation import infer

from .reading import document, flows

HEADER = "Source,Destination,Protocol,Port,Service\n"


@pytest.mark.parametrize(
    ("row", "read"),
    [
        ("probe,node,,,HTTPS", "HTTPS tcp/443"),
        ("probe,node,TCP,,SSH", "SSH tcp/22"),
        ("probe,node,UDP,,Syslog", "Syslog udp/514"),
        ("probe,node,,,ICMP ping", "? icmp"),
        ("probe,node,IPv6-ICMP,,", "? icmpv6"),
        ("probe,node,icmp-echo,,", "? icmp [8]"),
        ("probe,node,ICMP (8),,", "? icmp [8]"),
        ("probe,node,icmp/8,,", "? icmp [8]"),
        ("probe,node,icmp type 3 code 4,,", "? icmp [3/4]"),
        # The protocol's own number.
        ("probe,node,ICMP (1),,", "? icmp"),
        ("probe,node,ICMPv6 (58),,", "? icmpv6"),
        ('probe,node,ICMP,"type 3, code 4",', "? icmp [3/4]"),
        ("probe,node,tcp,0-65535,", "? tcp/1-65535 [0-65535]"),
        ("probe,node,udp,-1,", "? udp/1-65535 [-1]"),
    ],
)
def test_a_row_without_a_port_is_a_flow(tmp_path, row, read):
    (flow,) = document(tmp_path, HEADER + row + "\nprobe,other,tcp,8443,\n", "rows.csv").matrix["probe", "node"].flows
    assert infer(flow.service).key == read


def test_a_service_that_is_not_known_concludes_no_port(tmp_path):
    found = flows(document(tmp_path, HEADER + "probe,node,,,Orchard sync\nprobe,other,tcp,8443,\n", "rows.csv"))
    assert found == ["probe > node: Orchard sync [no port is stated] {unresolved}", "probe > other: ? tcp/8443"]
