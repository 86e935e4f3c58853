"""Addresses as roles, and "any" as an end, a transport and a port: what a document states is not what it leaves out."""

import pytest

from exgraph.sources.shapes.cells.protocol_cells import names_protocols, protocols_of
from exgraph.sources.shapes.roles.new_roles import cast
from exgraph.sources.shapes.roles.role_labels import roles_in
from exgraph.sources.shapes.roles.zones import guess_zone
from exgraph.values.end_labels import address_id, is_any

from .reading import document, flows


def listed(tmp_path, *rows):
    return document(tmp_path, "\n".join(("Source,Destination,Protocol,Port", *rows)) + "\n", "list.csv")


def ids(labels):
    return cast(labels, "en", merge=False).ids


@pytest.mark.parametrize(
    ("labels", "role"),
    [
        (["10.1.2.3", "host 10.1.2.3", "10.1.2.3/32", "10.1.2.3 255.255.255.255"], "10.1.2.3"),
        (["10.1.0.0/16", "10.1.0.0 255.255.0.0", "10.1.0.0-10.1.255.255"], "10.1.0.0/16"),
        (["10.0.0.1-10.0.0.20", "10.0.0.1-20"], "10.0.0.1-10.0.0.20"),
        (["2001:db8::1", "2001:0DB8::0001", "2001:db8::1/128"], "2001:db8::1"),
        (["any", "*", "0.0.0.0/0", "::/0", "0.0.0.0-255.255.255.255", "0.0.0.0 0.0.0.0", "All hosts"], "any"),
        (["everywhere", "überall", "partout", "en todas partes", "ovunque", "em qualquer lugar", "Везде"], "any"),
        (["överallt", "どこでも", "어디서나", "任何地方", "any address", "любой адрес", "jede Adresse"], "any"),
        (["all destinations", "alle Ziele", "toutes les destinations", "tutte le destinazioni", "すべての宛先"], "any"),
    ],
)
def test_spellings_of_one_end_are_one_role(labels, role):
    assert set(ids(labels).values()) == {role}
    assert cast(labels, "en", merge=False).aliases == ()


def test_what_only_looks_like_an_address_has_an_id_like_any_other():
    assert ids(["10.1.2", "10.01.2.3", "fe80::1%eth0", "v1.2.3.4", "1.2.3.4.5"]) == {
        "10.1.2": "10-1-2",
        "10.01.2.3": "10-01-2-3",
        "fe80::1%eth0": "fe80-1-eth0",
        "v1.2.3.4": "v1-2-3-4",
        "1.2.3.4.5": "1-2-3-4-5",
    }
    assert not address_id("Web (10.2.3.4)")
    assert not is_any("anyone's laptop")


def test_one_role_has_the_flows_of_all_its_spellings(tmp_path):
    found = listed(tmp_path, "10.1.2.3,db,tcp,1", "host 10.1.2.3,db,tcp,2", "10.1.2.3/32,db,tcp,3")
    assert [role.id for role in found.matrix.roles] == ["10.1.2.3", "db"]
    assert found.spellings == ()
    assert flows(found) == ["10.1.2.3 > db: ? tcp/1", "10.1.2.3 > db: ? tcp/2", "10.1.2.3 > db: ? tcp/3"]


def test_a_profile_knows_an_address_in_every_spelling(tmp_path):
    (tmp_path / "list.toml").write_text(
        'document = "list.csv"\nformat = "csv"\n[[zones]]\nid = "inside"\n[[roles]]\nid = "store"\nlabel = "Store"\n'
        'zone = "inside"\naliases = ["10.1.2.3"]\n[[roles]]\nid = "10.1.0.0/16"\nlabel = "Offices"\nzone = "inside"\n'
    )
    from exgraph.sources.load import read

    (tmp_path / "list.csv").write_text("Source,Destination,Protocol,Port\n10.1.0.0 255.255.0.0,host 10.1.2.3,tcp,1\n")
    found = read(tmp_path / "list.toml")
    assert [(flow.source, flow.destination) for flow in found.matrix.flows] == [("10.1.0.0/16", "store")]


@pytest.mark.parametrize(
    ("label", "zone"),
    [
        ("8.8.8.8", "internet"),
        ("host 8.8.8.8", "internet"),
        ("8.8.8.0 255.255.255.0", "internet"),
        ("10.1.2.3", "internal"),
        ("172.16.0.0/12", "internal"),
        ("10.0.0.1-10.0.0.20", "internal"),
    ],
)
def test_a_public_address_is_outside(label, zone):
    assert guess_zone(label).zone == zone


def test_addresses_of_one_cell_are_roles_each():
    assert roles_in("10.1.2.3, 10.2.0.0/16, 10.0.0.1-20") == ("10.1.2.3", "10.2.0.0/16", "10.0.0.1-20")


@pytest.mark.parametrize(
    ("protocol", "port", "service"),
    [
        ("any", "any", "? any/1-65535"),
        ("*", "*", "? any/1-65535"),
        ("All", "All ports", "? any/1-65535"),
        ("All protocols", "any", "? any/1-65535"),
        ("Любой", "любой", "? any/1-65535"),
        ("alle", "alle", "? any/1-65535"),
        ("ip", "any", "? any/1-65535"),
        ("any", "443", "? any/443"),
        ("tcp", "any", "? tcp/1-65535"),
        ("", "443", "? ?/443"),
        ("-", "443", "? ?/443"),
        ("", "any", "? ?/1-65535"),
    ],
)
def test_any_is_a_statement(tmp_path, protocol, port, service):
    assert flows(listed(tmp_path, "a,b,tcp,1", f"c,d,{protocol},{port}"))[-1] == f"c > d: {service}"


def test_any_names_no_protocol():
    assert not names_protocols("any")
    assert protocols_of("any").every
    assert not protocols_of("TCP, any").every


@pytest.mark.parametrize("said", ["any", "all", "*", "beliebig", "Любой", "任意"])
def test_any_where_ports_and_transports_stand_together_is_every_one_of_both(tmp_path, said):
    head = "Source,Destination,Protocol/Port\nweb,db,tcp/80\n"
    assert flows(document(tmp_path, f"{head}app,db,{said}\n", "list.csv"))[-1] == "app > db: ? any/1-65535"


def test_any_in_a_column_of_ports_alone_says_nothing_of_the_transport(tmp_path):
    found = document(tmp_path, "Source,Destination,Port\nweb,db,80\napp,db,any\n", "list.csv")
    assert flows(found)[-1] == "app > db: ? ?/1-65535"
