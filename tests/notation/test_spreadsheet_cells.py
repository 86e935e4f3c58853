"""Ports that a spreadsheet took for a date are gone, and the cell says so; lists that only look like one are read."""

from __future__ import annotations

import pytest

from exgraph import read_cell

DATE = "{} is a date: a spreadsheet makes dates of ports such as 8-10"
TIME = "{} is a time: a spreadsheet makes times of ports such as 8:10"
ERROR = "{} is a spreadsheet's error"
GROUPED = "25587 is shown as 25,587: a spreadsheet makes one number of ports such as 25,587"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        *((text, DATE) for text in ["2026-10-08", "2026-10-08T00:00:00", "2026/10/8", "8/10/2026", "08.10.2026"]),
        *(
            (text, DATE)
            for text in ["25-12-2026", "10-Aug", "8-Oct", "08. Okt", "08.окт", "8-août", "10/set", "Aug-25"]
        ),
        *((text, DATE) for text in ["Mar-2026", "10月8日", "10월 8일", " 8-Oct "]),
        *((text, TIME) for text in ["08:10:00", "25:58:07", "8:10:00 AM"]),
        ("25,587 (= 25587)", GROUPED),
        *((text, ERROR) for text in ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!"]),
    ],
)
def test_what_a_spreadsheet_made_of_ports_is_a_problem_and_no_port(text, message):
    reading = read_cell(text)
    assert (reading.services, reading.none) == ((), False)
    assert [problem.message for problem in reading.problems] == [message.format(text.strip())]


@pytest.mark.parametrize(
    ("text", "ports"),
    [
        ("8-10", ["8-10"]),
        ("08:10", ["8-10"]),
        ("20/21/2022", ["20", "21", "2022"]),
        ("80/443/8443", ["80", "443", "8443"]),
        ("2379-2380", ["2379-2380"]),
        ("10, 8, 2026", ["10", "8", "2026"]),
    ],
)
def test_lists_and_ranges_are_no_dates(text, ports):
    assert [service.ports_text for service in read_cell(text).services] == ports
