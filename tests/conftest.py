"""What all tests share: how many examples a property is tried with, and runs in which nothing may be skipped."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TypeVar

import pytest
from hypothesis import settings

#: `pytest --hypothesis-profile=night` looks twenty times as long.
settings.register_profile("usual", max_examples=60, deadline=None)
settings.register_profile("night", max_examples=2_000, deadline=None)
settings.load_profile("usual")

_Report = TypeVar("_Report", pytest.TestReport, pytest.CollectReport)


#: What a person's shell, or whoever runs tests side by side, may set, and what is printed must not depend on.
_SHELL = ("COLUMNS", "EXGRAPH_LANG", "FORCE_COLOR", "NO_COLOR")


@pytest.fixture(scope="module")
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """The language that a test is about; one that is read where a document shows it is read here, too."""
    from tests.languages.shown import reading

    with reading(request.param):
        yield request.param


def pytest_configure(config: pytest.Config) -> None:
    for name in _SHELL:
        os.environ.pop(name, None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--no-skips", action="store_true", help="a test that would be skipped fails")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item):
    return _unskipped(item.config, (yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector):
    return _unskipped(collector.config, (yield))


def _unskipped(config: pytest.Config, report: _Report) -> _Report:
    if report.skipped and config.getoption("--no-skips"):
        report.outcome = "failed"
        report.longrepr = f"nothing may be skipped here: {report.longrepr[2]}"
    return report
