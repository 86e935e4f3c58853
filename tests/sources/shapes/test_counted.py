"""Columns of numbers that are no ports, whatever they look like: measures, years; and ports with their thousands."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.shapes.headers.counted import FIRST_YEAR, LAST_YEAR, counts

from .reading import document, flows

PORTS = """
| From | To | Port |
|---|---|---|
| a | b | 443/tcp |
"""


@pytest.mark.parametrize(
    ("header", "texts"),
    [
        *((header, ["1000", "2500"]) for header in ("Height (m)", "ОЗУ, ГБ", "GB", "Vermogen (kW)", "Débit [Mbit/s]")),
        ("Battery", ["3600 mAh", "4200 mAh"]),
        ("Link", ["1000 Mbit/s"]),
        ("Gebouwd", [str(FIRST_YEAR), str(LAST_YEAR)]),
    ],
)
def test_a_column_that_measures_or_dates_is_told_of_no_more(tmp_path: Path, header: str, texts: list[str]) -> None:
    assert counts(header, texts)
    rows = "\n".join(f"| x{place} | {text} |" for place, text in enumerate(texts))
    assert document(tmp_path, f"{PORTS}\n## Models\n\n| Model | {header} |\n|---|---|\n{rows}\n").unread == ()


@pytest.mark.parametrize(
    ("header", "texts"),
    [
        ("Dienst", ["8443", "2049"]),
        ("Anschluss", ["443"]),
        ("Gebouwd", [str(FIRST_YEAR - 1), str(LAST_YEAR)]),
        ("Gebouwd", [str(FIRST_YEAR), str(LAST_YEAR + 1)]),
        ("Dienst", []),
    ],
)
def test_numbers_that_may_be_ports_stay_so(header: str, texts: list[str]) -> None:
    assert not counts(header, texts)


LIST = "Quelle;Ziel;Protokoll;Port\na;b;TCP;7.443\nb;a;UDP;{}\n"


@pytest.mark.parametrize("span", ["50.000–50.100", "49.152-65.535", "50.000 - 50.100"])
def test_a_port_beside_a_range_with_dots_is_one_number(tmp_path: Path, span: str) -> None:
    assert flows(document(tmp_path, LIST.format(span), "ports.csv"))[0] == "a > b: ? tcp/7443"


@pytest.mark.parametrize("span", ["5000-5100", "50.000", "50.000–50.100, TLS 1.2", "50.000–50.100 und 99.999"])
def test_without_such_a_range_or_with_other_dots_it_is_left(tmp_path: Path, span: str) -> None:
    assert "7443" not in flows(document(tmp_path, LIST.format(span), "ports.csv"))[0]
