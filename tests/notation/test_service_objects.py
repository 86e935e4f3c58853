"""Services that are named alone: in brackets behind a word of another kind, and as firewalls name their objects."""

import pytest

from exgraph.notation import infer, read_cell


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("A (HTTP/HTTPS/DNS)", ["HTTP tcp/80", "HTTPS tcp/443", "DNS ?/53"]),
        ("A (HTTPS only)", ["HTTPS tcp/443"]),
        ("erlaubt (SSH)", ["SSH tcp/22"]),
        ("да (HTTP, HTTPS)", ["HTTP tcp/80", "HTTPS tcp/443"]),
        ("permis (SSH)", ["SSH tcp/22"]),
        ("Gate (LDAP, Kerberos)", ["LDAP ?/389", "Kerberos ?/88"]),
        ("A (updates)", ["A"]),
        ("Portal (HTTPS) 8443", ["Portal ?/8443"]),
        ("UDP_514", ["? udp/514"]),
        ("tcp_8080", ["? tcp/8080"]),
        ("svc_tcp_8080-8090", ["? tcp/8080-8090"]),
        ("svc-tcp-443", ["? tcp/443"]),
        ("obj_udp_514", ["? udp/514"]),
        ("svc-https-tcp-8443", ["https tcp/8443"]),
        ("DNS-UDP", ["DNS udp/53"]),
        ("LDAP_TCP, DNS-TCP", ["LDAP tcp/389", "DNS tcp/53"]),
        ("web-tcp", ["web-tcp"]),
        ("nur HTTPS", ["HTTPS tcp/443"]),
        ("A (только HTTPS)", ["HTTPS tcp/443"]),
        ("allowed (HTTPS only)", ["HTTPS tcp/443"]),
        ("only for HTTPS clients", ["? [only for HTTPS clients]"]),
        ("A (HTTPS, TCP 3389)", ["HTTPS tcp/443", "? tcp/3389"]),
        ("SSH, TCP 22", ["SSH tcp/22"]),
        ("LDAP, TCP 636", ["LDAP tcp/636"]),
        ("HTTPS, TCP 8443", ["HTTPS tcp/8443"]),
        ("RDP, 443", ["RDP tcp/443"]),
        ("6/1433", ["? tcp/1433"]),
        ("17/53", ["? udp/53"]),
        ("6/443, 17/443", ["? tcp/443", "? udp/443"]),
        ("67/68", ["? ?/67", "? ?/68"]),
    ],
)
def test_a_service_that_is_named_alone(text, keys):
    assert [infer(service).key for service in read_cell(text).services] == keys


@pytest.mark.parametrize(
    "text", ["deny by default, logged", "blocked, see the journal", "verweigern, protokolliert", "запрещено, с записью"]
)
def test_what_follows_a_denial_is_no_service(text):
    assert (read_cell(text).services, read_cell(text).none) == ((), True)
