"""Rules about what a sheet says of requests."""

from datetime import UTC, datetime

import pytest

import exgraph as xg
from exgraph.errors import ExgraphError
from exgraph.linting.today import judged_on
from tests.sources.shapes.reading import document

SHEET = """Source,Destination,Port,Owner,Valid until
web,db,5432,Ann,2026-03-31
web,db,5433,,permanent
web,db,5434,Bob,2026-03-30
web,mail,25,,2025-01-01
web,mail,25,Ann,2027-01-01
"""


def _lines(found):
    return [[place.origin.line for place in finding.places] for finding in found.findings]


@pytest.mark.parametrize(
    ("day", "messages", "lines"),
    [
        ("2026-03-30", [], []),
        ("2026-03-31", ["1 flow valid until 2026-03-30, which is before 2026-03-31"], [[4]]),
        (
            "2026-04-01",
            [
                "1 flow valid until 2026-03-30, which is before 2026-04-01",
                "1 flow valid until 2026-03-31, which is before 2026-04-01",
            ],
            [[4], [2]],
        ),
    ],
)
def test_a_flow_expires_behind_the_last_day_that_any_place_names(tmp_path, day, messages, lines):
    found = xg.lint(document(tmp_path, SHEET, "ports.csv"), rules=["expired"], date=day)
    assert [finding.message for finding in found.findings] == messages
    assert _lines(found) == lines


def test_a_flow_without_an_owner_is_one_that_no_place_gives_one(tmp_path):
    found = xg.lint(document(tmp_path, SHEET, "ports.csv"), rules=["no-owner"])
    assert [finding.message for finding in found.findings] == ["1 flow without an owner"]
    assert _lines(found) == [[3]]


def test_a_document_without_a_column_of_owners_lacks_none(tmp_path):
    text = "Source,Destination,Port,Ticket\nweb,db,5432,\nweb,db,22,CHG-1\n"
    assert not xg.lint(document(tmp_path, text, "ports.csv"), rules=["no-owner", "expired"]).findings


@pytest.mark.parametrize(
    ("text", "epoch", "day"),
    [
        ("2026-03-31", "0", "2026-03-31"),
        (None, "0", "1970-01-01"),
        (None, "86400", "1970-01-02"),
        (None, "", f"{datetime.now(UTC):%Y-%m-%d}"),
    ],
)
def test_the_day_that_counts(monkeypatch, text, epoch, day):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert judged_on(text).isoformat() == day


@pytest.mark.parametrize(
    ("text", "epoch", "told"),
    [
        ("31.03.2026", "0", "'31.03.2026' is no day; a day is written as 2026-03-31"),
        (None, "soon", "SOURCE_DATE_EPOCH is 'soon', which is no number of seconds since 1970"),
    ],
)
def test_what_is_no_day_is_refused(monkeypatch, text, epoch, told):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(ExgraphError) as refused:
        judged_on(text)
    assert str(refused.value) == told
