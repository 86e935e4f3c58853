"""Legends of directions: what arrows and letters in a column of directions stand for."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import document, flows

ROWS = "| Peer | Direction | Port |\n|---|---|---|\n| Desk | {into} | 1/tcp |\n| Clock | {out} | 2/udp |\n"
READ = ["Desk > Heron server: ? tcp/1", "Heron server > Clock: ? udp/2"]


@pytest.mark.parametrize(
    ("legend", "into", "out"),
    [
        ("→ = the Heron server opens the connection, ← = the other side opens it", "←", "→"),
        ("→ = der Heron-Server öffnet die Verbindung, ← = die Gegenseite öffnet sie", "←", "→"),
        ("→ = serwer Heron otwiera połączenie, ← = druga strona je otwiera", "←", "→"),
        ("← = Heron server, → = otherwise. I = inbound, O = outbound", "I", "O"),
        ("E = entrante, S = saliente", "E", "S"),
        ("вх: входящее, исх: исходящее", "вх", "исх"),
    ],
)
def test_the_marks_of_a_legend_are_directions(tmp_path: Path, legend: str, into: str, out: str) -> None:
    found = document(tmp_path, f"# Ports of the Heron server\n\n{legend}\n\n{ROWS.format(into=into, out=out)}")
    assert flows(found) == READ


@pytest.mark.parametrize(
    "legend",
    [
        "→ = the Heron server opens the connection, ← = the relay opens it",
        "→ = the Heron server opens the connection",
        "→ = encrypted, ← = plain",
        "→ = inbound, ← = outbound. → = outbound, ← = inbound",
    ],
)
def test_marks_that_no_legend_settles_are_left(tmp_path: Path, legend: str) -> None:
    text = f"# Ports of the Heron server\n\n{legend}\n\n{ROWS.format(into='←', out='→')}"
    found = document(tmp_path, f"{text}\n| Source | Destination | Port |\n|---|---|---|\n| A1 | B1 | 3/tcp |\n")
    assert flows(found) == ["A1 > B1: ? tcp/3"]
    assert [problem.message for problem in found.problems] == ["no direction is stated"] * 2
