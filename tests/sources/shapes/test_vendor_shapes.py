"""Shapes met in vendors' published pages, in wordings of their own, with their flows by hand."""

import pytest

from .reading import adds_up, document, flows

PUSHED_LEFT = """
Source | Destination | Type | Port | Details |
---|---|---|---|---|
Operator desk | Console | TCP | 80, 443 | pages |
Recorder | TCP | 7443 | uploads | |
UDP | 7444 | live pictures | ||
ICMP | is it alive | |||
Recorder | Time server | UDP | 123 | clock |
Trap collector | SNMP | 162 | alarms | |
"""

TWO_PROTOCOL_COLUMNS = """
| Port | TCP or UDP | Protocol | From | To |
|---|---|---|---|---|
| 22 | TCP | SSH | Laptop | Shelf |
| 53 | TCP/ UDP | DNS | Shelf | Name server |
"""

ARROWS = """
| Connection | Protocol | Port | Description |
|---|---|---|---|
| Sensor → Hub | TCP | 8443 | readings |
| Hub <-> Hub | TCP | 7000-7001 | gossip |
| Hub → Archive | TCP | 5432 | rows |
"""

ARROW_HEADER = """
| From → To | Port |
|---|---|
| Sensor -> Hub | 8443/tcp |
"""

UNDER_ENDS = """
| Source || Destination || Protocol |
|---|---|---|---|---|
| Host | Port | Host | Port | |
| Sensor | 1024-65535 | Hub | 8443 | TCP |
"""

ZONES_AND_HOSTS = """
| Src Zone | Src Host | Dst Zone | Dst Host | Dst Port |
|---|---|---|---|---|
| DMZ | Web | LAN | App | tcp/443 |
"""

COMPONENT_CONNECTS = """
| Component | Connects to | Port | Protocol |
|---|---|---|---|
| Console | Hub | 443 | TCP |

| Component | Port | Accessed by |
|---|---|---|
| Archive | 5432/tcp | Hub, Console |
"""

LINE_BY_LINE = """
| Source | Destination | Protocol:Port | Description |
|---|---|---|---|
| Cluster | Name server<br>Time server | UDP:53<br>UDP:123 | names<br>clock |
| Cluster | Hub<br>Spare hub | TCP:443<br>TCP:8443 | pages |
"""

TRAFFIC_FROM = """
**Inbound traffic from other shelves**

| Number | Host role | Inbound ports | Purpose |
|---|---|---|---|
| 1 | Leader | 2112 | joins (TCP) |

**Ports to open on the hub**

| Port | Protocol | Direction |
|---|---|---|
| 67 | UDP | Inbound |
| 80 | TCP | Outbound |
| 4545 | TCP | Inbound and Outbound |
"""

TRANSPORT_HEADINGS = """
## Leader node

### TCP

| Port | Source |
|---|---|
| 6443 | Worker nodes |

### UDP

| Port | Source |
|---|---|
| 8472 | Worker nodes |
"""

SENTENCES_ABOVE = """
## Firewall rules

The relay needs the following outbound connections:

| Destination | Port | Protocol |
|---|---|---|
| updates.example.com | 443 | TCP |

> Note: see the other page for ports

| Direction | Port | Protocol | Source/Destination |
|---|---|---|---|
| Inbound | 22 | TCP | Desk |
"""

USED_BY_SERVICES = """
## External inbound ports

**Ports for the Depot server**

| Port | Protocol | Used by | Notes |
|---|---|---|---|
| 67 | UDP | DHCP | only if it gives addresses |
| 80 | TCP | HTTP | |
| 4505 | TCP | minions | |
"""

BRACKETED_LISTS = """
| From | To | Protocol | Port |
|---|---|---|---|
| File server (Windows or Linux), Proxy, Tape server | Bucket | TCP | 443 |
"""

FROM_AND_TO_PORTS = """
<table><tr><th colspan="2">From</th><th colspan="2">To</th></tr>
<tr><th>Host</th><th>Port</th><th>Host</th><th>Port</th></tr>
<tr><td>Sensor</td><td>any</td><td>Hub</td><td>1514/tcp</td></tr></table>
"""

TICKED_ROLES = """
| Port | Manager | Worker | Edge node |
|---|---|---|---|
| 22/tcp | ✓ | ✓ | |
| 6443/tcp | Yes | - | No |
"""

TICKED_PAIRS = """
| Name | Port | Node-to-node | Client-to-node | Since |
|---|---|---|---|---|
| mapper | 4369 | Yes | No | 1.0 |
| pages | 8091 | Yes | Yes | 2.0 |
"""

BOTH_WAYS_COLUMN = """
| Initiator | Target | Port/Protocol | Bi-directional |
|---|---|---|---|
| Left | Right | 7946/TCP | Yes |
| Desk | Left | 443/TCP | No |
"""

REMOTE_COMPONENT = """
## Ports per component

| Component | Port | Protocol | Direction | Remote component |
|---|---|---|---|---|
| Console | 443 | TCP | Inbound | Browser |
| | 514 | UDP | Outbound | Log store |
"""

REACHED = """
Required ports for clients to reach name servers:

| Service | Port |
|---|---|
| DNS | 53 UDP |
"""

SERVERS = """
### Lake ports

| Service | Servers | Default Ports Used | Protocol |
|---|---|---|---|
| Name node pages | Leading servers (first, spare) | 50070 | HTTP |
| Data node pages | All followers | 50075 | HTTP |
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            PUSHED_LEFT,
            [
                "Operator desk > Console: ? tcp/80",
                "Operator desk > Console: ? tcp/443",
                "Operator desk > Recorder: ? tcp/7443",
                "Operator desk > Recorder: ? udp/7444",
                "Operator desk > Recorder: ? icmp",
                "Recorder > Time server: ? udp/123",
                "Recorder > Trap collector: SNMP ?/162",
            ],
            id="rows whose lost spans pushed their cells to the left",
        ),
        pytest.param(
            TWO_PROTOCOL_COLUMNS,
            ["Laptop > Shelf: SSH tcp/22", "Shelf > Name server: DNS tcp/53", "Shelf > Name server: DNS udp/53"],
            id="a column of transports beside one of applications",
        ),
        pytest.param(
            ARROWS,
            ["Sensor > Hub: ? tcp/8443", "Hub > Hub: ? tcp/7000-7001", "Hub > Archive: ? tcp/5432"],
            id="both ends in a cell with an arrow",
        ),
        pytest.param(ARROW_HEADER, ["Sensor > Hub: ? tcp/8443"], id="a header with an arrow"),
        pytest.param(
            UNDER_ENDS,
            ["Sensor > Hub: ? tcp/8443 [source port 1024-65535]"],
            id="host and port under source and under destination",
        ),
        pytest.param(ZONES_AND_HOSTS, ["Web > App: ? tcp/443"], id="a host says more than a zone"),
        pytest.param(
            COMPONENT_CONNECTS,
            ["Console > Hub: ? tcp/443", "Hub > Archive: ? tcp/5432", "Console > Archive: ? tcp/5432"],
            id="a component is the end that no other column names",
        ),
        pytest.param(
            LINE_BY_LINE,
            [
                "Cluster > Name server: ? udp/53",
                "Cluster > Time server: ? udp/123",
                "Cluster > Hub: ? tcp/443",
                "Cluster > Hub: ? tcp/8443",
                "Cluster > Spare hub: ? tcp/443",
                "Cluster > Spare hub: ? tcp/8443",
            ],
            id="lines that three columns share belong together",
        ),
        pytest.param(
            TRAFFIC_FROM,
            [
                "other shelves > Leader: ? tcp/2112",
                "not stated > hub: ? udp/67",
                "not stated > hub: ? tcp/4545",
                "hub > not stated: ? tcp/80",
                "hub > not stated: ? tcp/4545",
            ],
            id="inbound traffic from the other end",
        ),
        pytest.param(
            TRANSPORT_HEADINGS,
            ["Worker nodes > Leader node: ? tcp/6443", "Worker nodes > Leader node: ? udp/8472"],
            id="a heading that names the transport",
        ),
        pytest.param(
            SENTENCES_ABOVE,
            ["relay > updates.example.com: ? tcp/443", "Desk > not stated: ? tcp/22"],
            id="a sentence names a host, a note does not",
        ),
        pytest.param(
            USED_BY_SERVICES,
            [
                "not stated > Depot server: DHCP udp/67",
                "not stated > Depot server: HTTP tcp/80",
                "not stated > Depot server: minions tcp/4505",
            ],
            id="used by services, with the direction from the heading",
        ),
        pytest.param(
            BRACKETED_LISTS,
            [
                "File server (Windows or Linux) > Bucket: ? tcp/443",
                "Proxy > Bucket: ? tcp/443",
                "Tape server > Bucket: ? tcp/443",
            ],
            id="a list of names with brackets",
        ),
        pytest.param(FROM_AND_TO_PORTS, ["Sensor > Hub: ? tcp/1514"], id="the port under To"),
        pytest.param(
            TICKED_ROLES,
            ["not stated > Manager: ? tcp/22", "not stated > Manager: ? tcp/6443", "not stated > Worker: ? tcp/22"],
            id="roles ticked side by side",
        ),
        pytest.param(
            TICKED_PAIRS,
            ["Node > Node: ? ?/4369", "Node > Node: ? ?/8091", "Client > node: ? ?/8091"],
            id="pairs of ends ticked",
        ),
        pytest.param(
            BOTH_WAYS_COLUMN,
            ["Left > Right: ? tcp/7946", "Right > Left: ? tcp/7946", "Desk > Left: ? tcp/443"],
            id="a column that says whether it is both ways",
        ),
        pytest.param(
            REMOTE_COMPONENT,
            ["Browser > Console: ? tcp/443", "Console > Log store: ? udp/514"],
            id="components and remote components",
        ),
        pytest.param(REACHED, ["clients > name servers: DNS udp/53"], id="to reach is a verb"),
        pytest.param(
            SERVERS,
            ["not stated > Leading servers (first, spare): HTTP ?/50070", "not stated > All followers: HTTP ?/50075"],
            id="a column of servers",
        ),
    ],
)
def test_flows(tmp_path, text, expected):
    read = document(tmp_path, text)
    assert sorted(flows(read)) == sorted(expected)
    assert adds_up(read)


def test_transports_in_brackets_of_a_service_list(tmp_path):
    text = "| Use | Default ports |\n|---|---|\n| Names (TCP and UDP) | 8600 |\n| Pages (TCP only) | 8500 |\n"
    read = document(tmp_path, text, empty=True)
    assert [flow.service.endpoint for flow in read.unpaired] == ["tcp/8600", "udp/8600", "tcp/8500"]


def test_a_dash_of_the_products_own_attribute(tmp_path):
    text = '[options="header"]\n|===\n|From |To |Port\n|Browser |Depot |5910{range}5930\n|===\n'
    assert flows(document(tmp_path, text, "ports.adoc")) == ["Browser > Depot: ? ?/5910-5930"]
