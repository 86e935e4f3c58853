"""Laws that hold for every text: reading never fails, invents no port, takes linear time, and writing reads back."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.notation import LONGEST_CELL, infer, read_cell, write_cell
from exgraph.notation.parser import parse
from exgraph.values.ports import PortRange
from exgraph.values.service import MARKS, PORTLESS, Service

from ..growth import assert_linear, cpu

PIECES = st.sampled_from(
    [
        *(
            "25",
            "443",
            "65536",
            "0",
            "47",
            "8/0",
            "1.2",
            "5<xx>14",
            "<NN>",
            "٣",
            "½",
            "²",
            "<sup>1</sup>",
            "*",
            "%",
            "#",
        ),
        *(
            "-",
            "–",
            "/",
            ",",
            ";",
            ":",
            "+",
            ".",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "'",
            '"',
            "\\",
            ">",
            "<br>",
            "\n",
            "\x00",
        ),
        *("TCP", "UDP", "ICMP", "GRE", "SSL", "HTTP", "SMTP", "RPC через HTTP", "Exchange 2003", "::1", "10.0.0.1"),
        *("and", "или", "dynamic", "only", "Block", "where", "between", "any", "N/A", "--", "端口", "から", "まで"),
        *("see comments", "not required", "protocol id", "next free", "http://x:1", "\u200b", "\ud800"),
    ]
)
CELLS = st.one_of(
    st.text(max_size=40),
    st.lists(st.tuples(PIECES, st.sampled_from(["", " ", "  "]))).map(lambda parts: "".join(a + b for a, b in parts)),
)
LABELS = st.one_of(
    st.none(),
    st.sampled_from(
        [
            "SMTP",
            "POP3",
            "RPC MAPI",
            "RPC over HTTP",
            "сетевой вход RPC",
            "HTTP/1.1",
            "a; tcp/1",
            'say "x"',
            "TCP",
            "443",
        ]
    ),
    st.text(min_size=1, max_size=12),
)
RANGES = st.tuples(st.integers(1, 65535), st.integers(1, 65535)).map(lambda pair: PortRange(min(pair), max(pair)))


@st.composite
def services(draw):
    transport = draw(st.sampled_from([None, "tcp", "udp", "sctp", "dccp", *PORTLESS, "ip-41"]))
    ported = transport in (None, "tcp", "udp", "sctp", "dccp")
    return Service(
        application=draw(LABELS),
        transport=transport,
        ports=draw(st.none() | RANGES) if ported else None,
        encryption=draw(st.sampled_from([None, "SSL", "TLS", "MTLS", "secured"])),
        dynamic=draw(st.booleans()) if ported else False,
        detail=draw(st.none() | st.sampled_from(["8/0", "see; comments", "5<xx>14", "a]b{c}\\"])),
        marks=tuple(sorted(draw(st.sets(st.sampled_from(MARKS), max_size=2)))),
    )


@given(CELLS)
def test_any_text_is_read_and_its_problems_lie_inside_it(text):
    reading = read_cell(text)
    assert reading.text == text
    assert not (reading.none and reading.services)
    assert all(0 <= problem.start <= problem.end <= len(text) for problem in reading.problems)


@given(CELLS)
def test_no_port_is_invented(text):
    numbers = {int(run) for run in re.findall("[0-9]+", text) if len(run) < 6} | {1, 65535}
    numbers |= {number + beside for number in numbers for beside in (-1, 1)}
    for service in read_cell(text).services:
        if service.ports is not None:
            assert {service.ports.lower, service.ports.upper} <= numbers


@given(CELLS)
def test_what_was_read_can_be_written_and_read_again(text):
    found = read_cell(text).services
    if found:
        assert read_cell(write_cell(found)).services == found


@given(st.lists(services(), min_size=1, max_size=4, unique=True))
def test_writing_services_reads_back(generated):
    assert read_cell(write_cell(generated)).services == tuple(generated)


@given(services())
def test_inference_adds_only_what_it_marks(service):
    concluded = infer(service)
    assert concluded.stated() == service
    assert infer(concluded) == concluded


@pytest.mark.parametrize("mark", ["negative", "template", "unresolved"])
@pytest.mark.parametrize("stated", [Service("SMTP"), Service("SMTP", ports=PortRange.of(25)), Service("SMTP", "tcp")])
def test_nothing_is_concluded_of_a_service_that_is_denied_or_not_read(stated, mark):
    assert infer(stated) != stated
    marked = replace(stated, marks=(mark,))
    assert infer(marked) == marked


@pytest.mark.parametrize(
    "unit", ["25,", "(", "(25 ", "25/", "1", "a ", "8<x>", "0:", "443-80,", "TCP/UDP ", "HTTP (25), ", "端", "1<b>"]
)
def test_time_grows_with_the_length_alone(unit):
    assert_linear(lambda length: cpu(parse, unit * (length // len(unit))), 5_000)


def test_a_text_as_long_as_a_page_is_a_problem_at_once():
    reading = read_cell("25, " * 250_000)
    assert [problem.message for problem in reading.problems] == [
        f"a cell of 1000000 characters is not read; the longest that is has {LONGEST_CELL}"
    ]
    assert (reading.services, reading.none) == ((), False)


def test_canonical_text_is_what_the_key_says():
    text = "SMTP tcp/995 TLS; ? tcp/80; RPC MAPI ?/dynamic"
    reading = read_cell(text)
    assert [service.key for service in reading.services] == text.split("; ")
    assert write_cell(reading.services) == text
