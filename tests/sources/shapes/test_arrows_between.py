"""Arrows in a column of their own: the cells at either side are ends, whatever their headers are."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import adds_up, document, flows

BODY = "| Kiosk | → | Vault | 443/tcp |\n| Kiosk | ← | Beacon | 22/tcp |\n| Vault | <-> | Archive | 7000/tcp |\n"
READ = [
    "Kiosk > Vault: ? tcp/443",
    "Vault > Archive: ? tcp/7000",
    "Beacon > Kiosk: ? tcp/22",
    "Archive > Vault: ? tcp/7000",
]


@pytest.mark.parametrize(
    "header",
    [
        "Left | Direction | Right | Port",
        "Links | Richtung | Rechts | Anschluss/Port",
        "Ort | | Anderer Ort | Port",
        "Site | way | Site | Ports",
        "Composant | Sens | Composant | Port",
        "一方 | 方向 | 他方 | ポート",
        "Strona | Kierunek | Druga | Port",
    ],
)
def test_the_cells_at_either_side_of_an_arrow_are_ends(tmp_path: Path, header: str) -> None:
    found = document(tmp_path, f"# Links of the kiosk\n\n| {header} |\n|---|---|---|---|\n{BODY}")
    assert sorted(flows(found)) == sorted(READ)
    assert found.open_questions == ()
    assert adds_up(found)


def test_one_row_is_enough_and_a_row_without_an_arrow_is_refused(tmp_path: Path) -> None:
    head = "| Left | Way | Right | Port |\n|---|---|---|---|\n"
    assert flows(document(tmp_path, f"{head}| A hall | -> | B hall | 22/tcp |\n")) == ["A hall > B hall: ? tcp/22"]
    found = document(tmp_path, f"{head}| A hall | -> | B hall | 22/tcp |\n| A hall | | C hall | 23/tcp |\n")
    assert flows(found) == ["A hall > B hall: ? tcp/22"]
    assert [problem.message for problem in found.problems] == ["the direction '?' is not known"]


@pytest.mark.parametrize(
    "text",
    [
        # Services and what they are for; ports at either side; words between.
        "| Service | Direction | Name | Port |\n|---|---|---|---|\n| Mail | -> | Delivery | 25/tcp |\n",
        "| Port | Way | Inside port | Service |\n|---|---|---|---|\n| 80 | -> | 8080 | Web |\n",
        "| Left | Direction | Right | Port |\n|---|---|---|---|\n| Kiosk | beside | Vault | 443/tcp |\n",
    ],
)
def test_other_columns_beside_a_direction_are_no_ends(tmp_path: Path, text: str) -> None:
    assert flows(document(tmp_path, text, empty=True)) == []
