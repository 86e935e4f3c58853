"""Numbers behind a name that are no ports: major versions, ordinals, years; and those that are."""

import pytest

from exgraph.notation import infer, read_cell
from exgraph.notation.versions import HIGHEST_IN_NOTE, HIGHEST_MAJOR, HIGHEST_SYSTEM_PORT, RELEASES, YEARS_AHEAD


def keys(text):
    return [infer(service).key for service in read_cell(text).services]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("TCP 5432 (PostgreSQL 15)", ["PostgreSQL 15 tcp/5432"]),
        ("5432/tcp (PostgreSQL 15)", ["PostgreSQL 15 tcp/5432"]),
        ("TCP 636 (AD 2019)", ["AD 2019 tcp/636"]),
        (f"443 (Gate {RELEASES[0]})", ["Gate ?/443"]),
        ("443 (Node 1)", ["Node 1 ?/443"]),
        ("5432 (Ubuntu 41)", ["Ubuntu 41 ?/5432"]),
        ("PostgreSQL 15 (TCP 5432)", ["PostgreSQL 15 tcp/5432"]),
        ("PostgreSQL 15/TCP/5432", ["PostgreSQL 15 tcp/5432"]),
        ("MySQL 8 TCP 3306", ["MySQL 8 tcp/3306"]),
        ("Redis 7: 6379", ["Redis 7 ?/6379"]),
        ("RabbitMQ 3 (5672)", ["RabbitMQ 3 ?/5672"]),
    ],
)
def test_a_version_behind_a_name_is_no_port(text, read):
    assert [service.rpartition(" ")[2] for service in keys(text)] == [service.rpartition(" ")[2] for service in read]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("TCP 443 (HTTPS), TCP 80 (HTTP 80)", ["HTTPS tcp/443", "? tcp/80", "HTTP tcp/80"]),
        ("21 (FTP 20)", ["? ?/21", "FTP tcp/20"]),
        ("Discard 9, Gate 443", ["Discard ?/9", "Gate ?/443"]),
        ("Echo 7 TCP", ["Echo tcp/7"]),
        ("Gate 13", ["Gate ?/13"]),
        ("Gate 13/tcp 443/tcp", ["Gate tcp/13", "Gate tcp/443"]),
        ("Gate 13, 443", ["Gate ?/13", "Gate ?/443"]),
        (f"443 (Gate {RELEASES[0] - 1})", ["? ?/443", f"Gate ?/{RELEASES[0] - 1}"]),
        ("WoL 7, 9, 40000", ["WoL ?/7", "WoL ?/9", "WoL ?/40000"]),
    ],
)
def test_a_port_behind_a_name_stays_one(text, read):
    assert keys(text) == read


@pytest.mark.parametrize("text", ["5432 (Ubuntu 22)", "5432, PostgreSQL 15", "5432 - PostgreSQL 15"])
def test_what_may_be_either_is_unresolved(text):
    first, *rest = read_cell(text).services
    assert str(first.ports) == "5432"
    assert {"unresolved" in service.marks for service in rest} == {True}


@pytest.mark.parametrize(
    ("number", "beside"), [(HIGHEST_MAJOR, False), (HIGHEST_MAJOR + 1, True), (HIGHEST_IN_NOTE + 1, True)]
)
def test_a_greater_number_before_the_ports_is_a_port(number, beside):
    ports = [str(service.ports) for service in read_cell(f"Gate {number}; 8443").services]
    assert (str(number) in ports) is beside


@pytest.mark.parametrize(
    ("number", "read"),
    [(HIGHEST_MAJOR, ["443"]), (HIGHEST_IN_NOTE, ["443"]), (HIGHEST_IN_NOTE + 1, ["443", str(HIGHEST_IN_NOTE + 1)])],
)
def test_a_number_at_the_end_of_a_note(number, read):
    assert [str(service.ports) for service in read_cell(f"443 (Gate {number})").services] == read


@pytest.mark.parametrize(
    "text",
    ["443 until 2027", "443 ab 2027", "443/tcp bis 2030", "443 from 2026", "443 до 2027", f"443 bis {YEARS_AHEAD[-1]}"],
)
def test_a_year_behind_a_port_is_no_bound(text):
    first, second = read_cell(text).services
    assert (str(first.ports), second.ports, second.marks) == ("443", None, ("unresolved",))


@pytest.mark.parametrize(
    ("text", "ports"),
    [
        ("2000 to 2030", "2000-2030"),
        (f"{HIGHEST_SYSTEM_PORT + 1} to 2030", f"{HIGHEST_SYSTEM_PORT + 1}-2030"),
        ("443-2027", "443-2027"),
        (f"443 bis {YEARS_AHEAD[-1] + 1}", f"443-{YEARS_AHEAD[-1] + 1}"),
        (f"443 bis {YEARS_AHEAD[0] - 1}", f"443-{YEARS_AHEAD[0] - 1}"),
    ],
)
def test_a_range_that_ends_there_stays_one(text, ports):
    assert [str(service.ports) for service in read_cell(text).services] == [ports]


@pytest.mark.parametrize(
    "text", ["PostgreSQL 15 tcp", "Redis 7 udp", "X 443 tcp", "Node 1 (tcp", "A 5 tcp/", "A 15/tcp"]
)
def test_a_number_before_a_transport_that_ends_the_cell_is_read(text):
    """It ended the program."""
    assert read_cell(text).services
