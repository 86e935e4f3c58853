"""Names in short: numbers behind one stem, parts of addresses in brackets, and lists of host names with gaps."""

from pathlib import Path

import pytest

from exgraph.sources.shapes.cells.short_forms import short_forms
from exgraph.sources.shapes.roles.host_names import hosts_listed
from exgraph.sources.shapes.roles.role_labels import roles_in

from .reading import document, flows


@pytest.mark.parametrize(
    ("labels", "found"),
    [
        (["AD-DC01/DC02"], {"AD-DC01/DC02": ("AD-DC01", "DC02")}),
        # The stem is said where that name is a role elsewhere.
        (["AD-DC01/DC02", "AD-DC02"], {"AD-DC01/DC02": ("AD-DC01", "AD-DC02")}),
        (["web01/02/03"], {"web01/02/03": ("web01", "web02", "web03")}),
        (["node1 & node2"], {"node1 & node2": ("node1", "node2")}),
        (["VLAN 10 / VLAN 20"], {"VLAN 10 / VLAN 20": ("VLAN 10", "VLAN 20")}),
        # Conjunctions of ten languages.
        (["db1 and db2"], {"db1 and db2": ("db1", "db2")}),
        (["узел1 и узел2"], {"узел1 и узел2": ("узел1", "узел2")}),
        (["db1 und db2"], {"db1 und db2": ("db1", "db2")}),
        (["db1 et db2"], {"db1 et db2": ("db1", "db2")}),
        (["db1 y db2"], {"db1 y db2": ("db1", "db2")}),
        (["db1 e db2"], {"db1 e db2": ("db1", "db2")}),
        (["db1 och db2"], {"db1 och db2": ("db1", "db2")}),
        (["AD01 と AD02"], {"AD01 と AD02": ("AD01", "AD02")}),
        (["AD01 및 AD02"], {"AD01 및 AD02": ("AD01", "AD02")}),
        (["节点1和节点2"], {"节点1和节点2": ("节点1", "节点2")}),
        # One machine, interfaces, versions, and stems that differ.
        (
            [
                "web[01-03]",
                "eth0/1",
                "Gi1/0/1",
                "IPv4/IPv6",
                "Any IPv4 / IPv6",
                "Windows 10 / Windows 11",
                "Exchange 2013/2016",
            ],
            {},
        ),
        (["web01/db02", "DC01/DC01", "B1DC01/C02", "10.0.0.1/24", "MAIL-01"], {}),
        # Part of an address belongs to a name that is a role by itself, unless others stand behind the same name.
        (["Backup", "Backup (.30.100)"], {"Backup (.30.100)": ("Backup",)}),
        (["Backup", "Backup (x.x.30.100/24)"], {"Backup (x.x.30.100/24)": ("Backup",)}),
        (["Cluster", "Cluster (.11, .12)"], {"Cluster (.11, .12)": ("Cluster",)}),
        (["Node", "Node (.10)", "Node (.11)", "Client", "Client (.NET)", "Hub", "Hub (v.2)", "Gate (.1)", "(.10)"], {}),
        (["VLAN K3S", "VLAN K3S (.9)"], {}),
    ],
)
def test_short_forms(labels: list[str], found: dict[str, tuple[str, ...]]) -> None:
    assert short_forms(labels) == found


def test_machines_in_short_are_roles_of_their_own(tmp_path: Path) -> None:
    rows = "VLAN 20,AD-DC01/DC02,53/udp\nBackup (.30.100),VLAN 20,22/tcp\nVLAN 20,Backup,8007/tcp\n"
    found = document(tmp_path, f"Source,Destination,Port\n{rows}", "ports.csv")
    assert sorted(flows(found)) == [
        "Backup > VLAN 20: ? tcp/22",
        "VLAN 20 > AD-DC01: ? udp/53",
        "VLAN 20 > Backup: ? tcp/8007",
        "VLAN 20 > DC02: ? udp/53",
    ]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("<site>.a.example.com <site>.b.example.com", ("<site>.a.example.com", "<site>.b.example.com")),
        ("{name}.example.com, *.example.org", ("{name}.example.com", "*.example.org")),
        ("api-${region}.example.com api.example.com", ("api-${region}.example.com", "api.example.com")),
        ("Server <name>", ()),
        ("<a> <b>", ()),
    ],
)
def test_host_names_with_what_a_reader_fills_in(text: str, hosts: tuple[str, ...]) -> None:
    assert hosts_listed(text) == hosts


@pytest.mark.parametrize(
    "text",
    [
        "任何需要使用 Rancher UI 或 API 的源",
        "UI または API が必要な端末",
        "UI 또는 API가 필요한 모든 원본",
        "system som använder UI eller API",
        "sistemas que usan UI o API",
        "sistemas que usam UI ou API",
    ],
)
def test_a_clause_names_one_role(text: str) -> None:
    assert roles_in(text) == (text,)
