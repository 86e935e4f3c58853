"""The cells of the built-in matrix read exactly as written down by hand."""

import sys
from pathlib import Path

import pytest

from exgraph.notation import infer, read_cell, reason
from exgraph.notation.inference import why
from exgraph.values.ports import PortRange
from exgraph.values.service import Service

sys.path.insert(0, str(Path(__file__).parents[1]))
from ..seed import NONE, READINGS


@pytest.mark.parametrize("text", READINGS)
def test_a_seed_cell_reads_as_the_oracle_says(text):
    reading = read_cell(text)
    services = [(s.application, s.transport, s.ports_text or None, s.encryption) for s in reading.services]
    assert services == READINGS[text]
    assert (reading.none, reading.problems, reading.text) == (False, (), text)


def test_no_direct_connection_is_a_statement():
    reading = read_cell(NONE)
    assert (reading.none, reading.services, reading.problems) == (True, (), ())


def test_only_smtp_and_http_are_completed_in_the_seed():
    completed = {
        (text, service.key, infer(service).key, infer(service).inferred)
        for text in READINGS
        for service in read_cell(text).services
        if infer(service) != service
    }
    assert completed == {
        ("SMTP (25 995 SMTP TLS)", "SMTP ?/25", "SMTP tcp/25", ("transport",)),
        ("SMTP (25 995 SMTP TLS)", "SMTP ?/995 TLS", "SMTP tcp/995 TLS", ("transport",)),
        ("SMTP (25)", "SMTP ?/25", "SMTP tcp/25", ("transport",)),
        ("HTTP", "HTTP", "HTTP tcp/80", ("ports", "transport")),
    }


def test_every_inference_gives_its_reason():
    (http,) = read_cell("HTTP").services
    assert reason(infer(http), "transport") == "HTTP runs over tcp (IANA: http 80/tcp, RFC 9110)"
    assert reason(infer(http), "ports") == "HTTP has one registered port, 80 (IANA: http 80/tcp, RFC 9110)"
    assert reason(http, "ports") == ""


@pytest.mark.parametrize(
    ("service", "field", "russian"),
    [
        (Service("HTTP"), "ports", "у HTTP один зарегистрированный порт, 80 (IANA: http 80/tcp, RFC 9110)"),
        (Service("HTTP"), "transport", "HTTP работает по tcp (IANA: http 80/tcp, RFC 9110)"),
        (
            Service(ports=PortRange.of(143)),
            "transport",
            "порт 143 зарегистрирован только для tcp (IANA: imap 143/tcp, RFC 9051)",
        ),
    ],
)
def test_a_reason_is_a_phrase(service, field, russian):
    because = why(infer(service), field)
    assert because.said("ru") == russian
    assert because.said("xx") == f"⟦{reason(infer(service), field)}⟧"
