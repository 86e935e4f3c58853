"""Each shape of table, in wordings of its own, with its flows by hand."""

import pytest

from .reading import adds_up, document, flows

LIST = """
| Purpose | Ports | Source | Destination | Comments |
|---|---|---|---|---|
| Mail from outside | 25/TCP (SMTP) | Internet (any) | Gateway | a filter stands here |
| Names | 53/UDP,53/TCP (DNS) | Gateway | Name server | |
| Reputation | see comments | Gateway | Internet | many ports |
"""

ONE_END = """
<figcaption>Inbound Rules for Build Nodes</figcaption>

| Protocol | Port | Source | Description |
|---|---|---|---|
| TCP | 443 | <ul><li>runner</li><li>any tool that needs to use the API</li></ul> | HTTPS traffic to the API |
| UDP | 8472 | master and build nodes | Required only for overlay networks |
| HTTPS | 8443 | Proxy or Mirror | |

<figcaption>Outbound Rules for Build Nodes</figcaption>

| Protocol | Port | Destination | Description |
|---|---|---|---|
| TCP | Provider dependent | cloud API | |

<figcaption>Rules for traffic between build nodes</figcaption>

| Protocol | Port | Description |
|---|---|---|
| TCP | 2379-2380 | store |
"""

HEADING_PAIR = """
### Agent > Collector

|Beschreibung|UDP|TCP|
|---|---|---|
|HTTPS|--|443|
|Server Message Block (SMB)|--|445|
|RPC-Endpunkt|135|135|
|RPC|--|DYNAMIC|

### Collector &lt; > Store

|Beschreibung|UDP|TCP|
|---|---|---|
|HTTP|--|80 oder 8530|

### Store -- > Store

|Beschreibung|UDP|TCP|
|---|---|---|
|Abgleich|67 und 68|--|

### Sonstige Ports

|Beschreibung|UDP|TCP|
|---|---|---|
|DNS|53|53|
"""

COMPOSITE = """
<h3>Внешний интерфейс</h3>
<table><thead><tr><th>Протокол/TCP или UDP/порт</th><th>IP-адрес источника</th><th>IP-адрес назначения</th>
<th>Примечания.</th></tr></thead><tbody>
<tr><td><p>HTTPS/TCP/443</p></td><td><p>Любая</p></td><td><p>Шлюз</p></td><td><p>публикация</p></td></tr>
<tr><td><p>HTTP/TCP/8080</p></td><td><p>Шлюз</p></td><td><p>Пул, Директор</p></td><td>
<p>(Необязательный) для мобильных</p></td></tr></tbody></table>
"""

SECTIONS = """
## Ports for connecting to the relay

| To send data from this computer | Use these ports |
|---|---|
| Web server | SMTP (25 TCP), RPC (dynamic) |
| Console | No direct connection |

## Ports for connecting to the web server

| To send data from this computer | Use these ports |
|---|---|
| Relay | 80/443 TCP SSL |
"""

HOSTS = """
# Networking

| Configuration | Host(s) | Connection type | Port/protocol |
|---|---|---|---|
| Routes | All | Bidirectional | TCP 179 |
| Store | store hosts | Incoming | TCP 2379 |
"""

PEERS = """
### Build security group

| Type | Protocol | Port Range | Source/Destination | Rule Type |
|---|:---:|---|---|---|
| SSH | TCP | 22 | 0.0.0.0/0 | Inbound |
| Custom UDP Rule | UDP | 4789 | sg-1 (nodes) | Inbound |
| All traffic | All | All | 0.0.0.0/0 | Outbound |
"""

USED_BY = """
## Control plane

| Protocol | Direction | Port Range | Purpose | Used By |
|---|---|---|---|---|
| TCP | Inbound | 6443 | API | All |
| TCP | Inbound | 10250 | agent | Self, Worker |
"""

TITLED = """
**Table 1. Ports used for worker to control plane communications**

| Protocol | Port | Description |
|---|---|---|
| ICMP | N/A | reachability |
| TCP | `9000`-`9999` | services |
| | 1936 | metrics |
| ESP | N/A | tunnel |
"""


@pytest.mark.parametrize(
    ("text", "name", "shapes", "expected"),
    [
        pytest.param(
            LIST,
            "ports.md",
            ["list"],
            [
                "Internet (any) > Gateway: SMTP tcp/25",
                "Gateway > Name server: DNS udp/53",
                "Gateway > Name server: DNS tcp/53",
                "Gateway > Internet: ? [see comments] {unresolved}",
            ],
            id="list",
        ),
        pytest.param(
            ONE_END,
            "ports.md",
            ["one endpoint", "one endpoint", "heading pair"],
            [
                "runner > Build Nodes: HTTPS tcp/443",
                "Build Nodes > cloud API: ? tcp/? [Provider dependent] {unresolved}",
                "any tool that needs to use the API > Build Nodes: HTTPS tcp/443",
                "master and build nodes > Build Nodes: ? udp/8472 {conditional}",
                "Proxy > Build Nodes: HTTPS ?/8443",
                "Mirror > Build Nodes: HTTPS ?/8443",
                "build nodes > build nodes: ? tcp/2379-2380",
            ],
            id="one end, the other from the caption",
        ),
        pytest.param(
            HEADING_PAIR,
            "ports.md",
            ["heading pair", "heading pair", "heading pair", "ports only"],
            [
                "Agent > Collector: HTTPS tcp/443",
                "Agent > Collector: SMB tcp/445",
                "Agent > Collector: ? udp/135",
                "Agent > Collector: ? tcp/135",
                "Agent > Collector: RPC tcp/dynamic",
                "Collector > Store: HTTP tcp/80 {alternative}",
                "Collector > Store: HTTP tcp/8530 {alternative}",
                "Store > Collector: HTTP tcp/80 {alternative}",
                "Store > Collector: HTTP tcp/8530 {alternative}",
                "Store > Store: ? udp/67",
                "Store > Store: ? udp/68",
            ],
            id="heading pair, one column each for UDP and TCP",
        ),
        pytest.param(
            COMPOSITE,
            "ports.html",
            ["list"],
            [
                "Любая > Шлюз: HTTPS tcp/443",
                "Шлюз > Пул: HTTP tcp/8080 {optional}",
                "Шлюз > Директор: HTTP tcp/8080 {optional}",
            ],
            id="composite column",
        ),
        pytest.param(
            SECTIONS,
            "ports.md",
            ["one endpoint", "one endpoint"],
            [
                "Web server > relay: SMTP tcp/25",
                "Web server > relay: RPC ?/dynamic",
                "Console > relay: none",
                "Relay > web server: ? tcp/80 SSL",
                "Relay > web server: ? tcp/443 SSL",
            ],
            id="matrix by sections",
        ),
        pytest.param(
            HOSTS,
            "ports.md",
            ["one endpoint"],
            ["All > All: ? tcp/179", "not stated > store hosts: ? tcp/2379"],
            id="hosts and directions",
        ),
        pytest.param(
            PEERS,
            "ports.md",
            ["one endpoint"],
            [
                "0.0.0.0/0 > Build security group: SSH tcp/22",
                "Build security group > 0.0.0.0/0: ? ?/1-65535",
                "sg-1 (nodes) > Build security group: ? udp/4789",
            ],
            id="other end by direction",
        ),
        pytest.param(
            USED_BY,
            "ports.md",
            ["one endpoint"],
            [
                "All > Control plane: ? tcp/6443",
                "Control plane > Control plane: ? tcp/10250",
                "Worker > Control plane: ? tcp/10250",
            ],
            id="used by, self",
        ),
        pytest.param(
            TITLED,
            "ports.md",
            ["heading pair"],
            [
                "worker > control plane: ? icmp",
                "worker > control plane: ? tcp/9000-9999",
                "worker > control plane: ? tcp/1936",
                "worker > control plane: ? esp",
            ],
            id="pair in a sentence, blank cells below a transport",
        ),
    ],
)
def test_a_table_of_this_shape_reads_as(tmp_path, text, name, shapes, expected):
    found = document(tmp_path, text, name)
    assert [explanation.shape for explanation in found.explanations] == shapes
    assert sorted(flows(found)) == sorted(expected)
    assert found.problems == ()
    assert adds_up(found)


@pytest.mark.parametrize(
    ("corner", "expected"),
    [
        (r"From \ To", ["Web > App: ? tcp/8080", "App > Web: none", "App > Web2: DNS udp/53"]),
        (r"To \ From", ["App > Web: ? tcp/8080", "Web > App: none", "Web2 > App: DNS udp/53"]),
        ("", ["Web > App: ? tcp/8080", "App > Web: none", "App > Web2: DNS udp/53"]),
    ],
)
def test_roles_on_both_axes(tmp_path, corner, expected):
    text = f"{corner},Web,App,Web2\nWeb,,8080/tcp,\nApp,no connection,,53/UDP (DNS)\n"
    found = document(tmp_path, text, "grid.csv")
    assert [explanation.shape for explanation in found.explanations] == ["role × role"]
    assert sorted(flows(found)) == sorted(expected)
    assert (found.account.rows, found.account.connecting, found.account.none, found.account.skipped) == (6, 2, 1, 3)
    assert adds_up(found)


def test_rows_that_lost_their_spans_titles_and_repeated_headers(tmp_path):
    text = """
| From | To | Protocol | Port | Notes |
|---|---|---|---|---|
| Backup server | Proxy | TCP | 6162 | control |
| TCP | 2500 to 3300 | data |
| Store | TCP | 22 | shell |
| **Agents** |
| From | To | Protocol | Port | Notes |
| Agent | Proxy | TCP, UDP | 53 |
"""
    found = document(tmp_path, text)
    assert flows(found) == [
        "Backup server > Proxy: ? tcp/6162",
        "Backup server > Proxy: ? tcp/2500-3300",
        "Backup server > Store: ? tcp/22",
        "Agent > Proxy: ? tcp/53",
        "Agent > Proxy: ? udp/53",
    ]
    assert [left.reason for left in found.explanations[0].left] == ["title inside the table", "repeated header"]
    assert found.explanations[0].carried == 2
    assert adds_up(found)


def test_a_title_inside_a_table_names_the_ends_below_it(tmp_path):
    text = """
| Port | Protocol | Purpose |
|---|---|---|
| Client > Server | | |
| 443 | TCP | web |
| Server > Database | | |
| 1433 | TCP | queries |
"""
    found = document(tmp_path, "# Ports\n" + text)
    assert flows(found) == ["Client > Server: ? tcp/443", "Server > Database: ? tcp/1433"]


def test_a_second_header_row_says_which_transport(tmp_path):
    text = """<table><tr><th rowspan=2>Source</th><th rowspan=2>Destination</th><th colspan=2>Ports</th></tr>
<tr><th>TCP</th><th>UDP</th></tr><tr><td rowspan=2>A</td><td>B</td><td>80<br>443</td><td>-</td></tr>
<tr><td>C</td><td></td><td>53</td></tr></table>"""
    found = document(tmp_path, text, "ports.html")
    assert flows(found) == ["A > B: ? tcp/80", "A > B: ? tcp/443", "A > C: ? udp/53"]


def test_outbound_rules_list_destinations_whatever_their_header_says(tmp_path):
    text = "### Outbound rules for the agent\n\n| Port | Source |\n|---|---|\n| 443/TCP | portal |\n"
    found = document(tmp_path, text)
    assert flows(found) == ["agent > portal: ? tcp/443"]
    assert found.explanations[0].columns[1].reason == (
        "its header says source, but the direction is outbound: it is the other end of each rule"
    )


def test_a_heading_with_a_dash_is_a_pair_where_both_ends_are_roles(tmp_path):
    table = "\n\n| Port | Protocol |\n|---|---|\n| 443 | TCP |\n\n"
    found = document(tmp_path, f"### Web server – Database{table}### Ports – overview{table}")
    assert flows(found) == ["Web server > Database: ? tcp/443"]
    assert [explanation.shape for explanation in found.explanations] == ["heading pair", "ports only"]


def test_a_service_list_is_no_matrix_but_can_be_made_one(tmp_path):
    from exgraph.errors import UnusableInput

    text = "|Service|Port|\n|---|---|\n|HTTP|80/TCP|\n|Shell|22/TCP|\n"
    with pytest.raises(UnusableInput) as caught:
        document(tmp_path, text)
    assert str(caught.value) == (
        f"{tmp_path / 'ports.md'} line 1: a service list, not a matrix: nothing says who connects to whom; "
        "name the ends with --source and --destination"
    )
    found = document(tmp_path, text, source="Desk", destination="Host")
    assert flows(found) == ["Desk > Host: HTTP tcp/80", "Desk > Host: Shell tcp/22"]


def test_an_unknown_header_is_named_and_can_be_mapped(tmp_path):
    from exgraph.errors import UnusableInput

    text = "| Quelle | Ziel | Anschluss |\n|---|---|---|\n| A | B | 443 |\n"
    with pytest.raises(UnusableInput) as caught:
        document(tmp_path, text)
    assert str(caught.value) == (
        f"{tmp_path / 'ports.md'} line 1: the column 'Anschluss' looks like ports, but its header is not recognised; "
        "port: recognised headers are Port, Ports, Port range, Порт, Porta, 端口, ポート, 포트; "
        'or say --column port="Anschluss"'
    )
    assert flows(document(tmp_path, text, columns={"port": "Anschluss"})) == ["A > B: ? ?/443"]


def test_tables_about_other_things_are_left_alone_and_told(tmp_path):
    text = "| Name | Size |\n|---|---|\n| disk | large |\n\n| From | To | Port |\n|---|---|---|\n| A | B | 22 |\n"
    found = document(tmp_path, text)
    assert [(e.shape, e.reason) for e in found.explanations] == [
        ("not about ports", "no column is about ports"),
        ("list", "source, destination and ports have a column each"),
    ]
    assert flows(found) == ["A > B: ? ?/22"]
