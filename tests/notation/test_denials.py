"""Words that deny all that a cell may say, in whatever form, and what stands behind them."""

import pytest

from exgraph.notation import read_cell
from exgraph.values.service import NEGATIVE

DENIALS = [
    *("rejected", "declined by policy", "refused", "verweigert", "standardmäßig verworfen", "abgelehnt", "untersagt"),
    *("rejeté par défaut", "interdite", "rechazado", "descartado", "rifiutato", "respinto", "recusado", "rejeitada"),
    *("nekas", "отклонено", "拒否", "차단", "拒绝"),
]


@pytest.mark.parametrize("text", DENIALS)
def test_a_word_that_denies_is_no_service(text):
    assert (read_cell(text).services, read_cell(text).none) == ((), True)


@pytest.mark.parametrize(
    "text",
    [
        "deny by default, logged (syslog 514)",
        "verweigert, protokolliert (514)",
        "standardmäßig verweigert, protokolliert (x 514)",
        "negato, registrato (syslog 514)",
        "abgelehnt 443",
        "closed (443)",
    ],
)
def test_what_is_said_of_a_denial_is_denied(text):
    services = read_cell(text).services
    assert {NEGATIVE in service.marks for service in services} == {True}


@pytest.mark.parametrize(
    "text", ["blocked, use 8443", "drop; log to 514", "deny, HTTPS only", "deny, TCP only", "rifiutato, 443"]
)
def test_ports_set_apart_behind_a_denial_are_unresolved(text):
    (service,) = read_cell(text).services
    assert (service.ports, "unresolved" in service.marks) == (None, True)


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Discard 9, Gate 443", ["9", "443"]),
        ("drop folder 443", ["443"]),
        ("Reject queue 5000", ["5000"]),
        ("block UDP 1434, allow TCP 1433", ["1433"]),
        ("deny all, allow 443", ["443"]),
        ("blocked, 443 allowed", ["443"]),
        ("disabled, TCP 443 open", ["443"]),
        ("deny\n443", ["443"]),
    ],
)
def test_what_a_cell_permits_besides_stays_open(text, opens):
    services = (service for service in read_cell(text).services if NEGATIVE not in service.marks)
    assert [str(service.ports) for service in services] == opens


@pytest.mark.parametrize("text", ["ICMP unreachable", "Negative test 443", "Off-site backup 443"])
def test_a_name_with_such_a_word_denies_nothing(text):
    assert not any(NEGATIVE in service.marks for service in read_cell(text).services)
