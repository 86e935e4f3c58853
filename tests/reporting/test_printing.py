"""The report on paper and as Markdown: what a printed page has, and what a document cannot do to either."""

from __future__ import annotations

import re
import shutil
from datetime import date

import pytest

import exgraph as xg
from exgraph.reporting import printing
from exgraph.reporting.printing import PROGRAMS
from exgraph.values.labels import Labels

#: What a person carries to a meeting, and with what was asked beside it.
MOST_PAGES, MOST_ASKED = 8, 11
EVIL = "a|b <script>alert(1)</script> [x](javascript:alert(1)) `c` *d*\n# e"


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


@pytest.fixture(scope="module")
def chromium() -> str:
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        pytest.skip("no Chromium on PATH: apt-get install chromium")
    return program


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_seed_is_few_pages_of_the_day_that_counts(chromium: str, language: str) -> None:
    made = xg.report(xg.read(), language, date="2026-03-31").pdf
    assert made.startswith(b"%PDF-")
    assert 5 <= pages(made) <= MOST_PAGES
    assert re.findall(rb"/CreationDate \((D:\d{8})", made) == [b"D:20260331"]


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_retirement_and_a_compromise_add_few_pages(chromium: str, language: str) -> None:
    made = xg.report(xg.read(), language, retire=["exchange-2003"], if_compromised="relay-dmz", date="2026-03-31").pdf
    assert pages(made) <= MOST_ASKED


@pytest.mark.slow
def test_the_same_report_is_printed_the_same(chromium: str) -> None:
    report = xg.report(xg.read(), date="2026-03-31")
    first, second = report.pdf, printing.pdf_of(report.html, date(2026, 3, 31))
    assert pages(first) == pages(second)
    assert abs(len(first) - len(second)) < 64


def test_the_day_takes_the_place_of_the_moment_to_the_byte() -> None:
    printed = b"x /CreationDate (D:20261128104500+00'00') /ModDate (D:20261128104500+00'00') y"
    dated = printing._dated(printed, date(2026, 3, 31))
    assert dated == b"x /CreationDate (D:20260331000000+00'00') /ModDate (D:20260331000000+00'00') y"
    assert len(dated) == len(printed)


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("#!/bin/sh\necho 'no display' >&2; exit 1\n", "no display"),
        ("#!/bin/sh\nexit 3\n", "3"),
    ],
)
def test_a_chromium_that_does_not_print_is_an_error(tmp_path, monkeypatch, script: str, why: str) -> None:
    program = tmp_path / "chromium"
    program.write_text(script, encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setattr(printing, "PROGRAMS", ("chromium",))
    with pytest.raises(xg.ExgraphError, match=rf"^{re.escape(str(program))} does not print: {why}$"):
        printing.pdf_of("<!doctype html>", date(2026, 3, 31))


def test_a_chromium_that_hangs_is_ended(tmp_path, monkeypatch) -> None:
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setattr(printing, "PROGRAMS", ("chromium",))
    monkeypatch.setattr(printing, "TIME_LIMIT", 0.5)
    with pytest.raises(xg.ExgraphError, match=r"does not print: .*timed out after 0\.5 seconds"):
        printing.pdf_of("<!doctype html>", date(2026, 3, 31))


def test_nothing_of_a_document_is_markup_in_markdown() -> None:
    role = xg.Role("r", Labels.of({"en": EVIL}), "z")
    matrix = xg.Matrix.from_flows((role, xg.Role("s", zone="z")), (xg.Zone("z", Labels.of({"en": EVIL})),), [
        ("r", "s", "SMTP tcp/25")
    ])  # fmt: skip
    text = xg.report(matrix, "en", date="2026-03-31").markdown
    assert "<script" not in text
    assert not re.search(r"(?<!\\)\]\(javascript", text)
    assert not re.search(r"^# e$", text, re.MULTILINE)
    for block in text.split("\n\n"):
        if block.startswith("|"):
            assert len({len(re.findall(r"(?<!\\)\|", line)) for line in block.split("\n")}) == 1


def test_every_table_of_the_paper_is_in_markdown_and_no_other() -> None:
    text = xg.report(xg.read(), "en", retire=["exchange-2003"], date="2026-03-31").markdown
    headings = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert headings == [
        *("To be settled first", "Topology", "Findings", "Exposed zones", "Conduits", "Asymmetries", "Retirement"),
        *("Reach", "Chokepoints", "Open ports", "Flows", "Account"),
    ]
    flows = text.partition("## Flows")[2].partition("## Account")[0]
    assert "| SMTP Relay | Hub Transport, Bridgehead | SMTP tcp/25 · SMTP tcp/995 TLS |" in flows
