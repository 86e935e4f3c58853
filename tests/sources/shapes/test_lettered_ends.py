"""A row without an arrow between two columns that a letter tells apart does not say which of them opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import adds_up, document, flows


@pytest.mark.parametrize(
    ("arrow", "read", "rejected"),
    [
        ("A → B", ["Hall > Barn: ? tcp/443"], 0),
        ("B → A", ["Barn > Hall: ? tcp/443"], 0),
        ("→", ["Hall > Barn: ? tcp/443"], 0),
        ("←", ["Barn > Hall: ? tcp/443"], 0),
        ("", [], 1),
    ],
)
def test_the_arrow_of_each_row_says_which_end_opens(tmp_path: Path, arrow: str, read: list[str], rejected: int) -> None:
    head = "| Site A | Way | Site B | Port |\n|---|---|---|---|\n"
    others = "| Shed | A → B | Mill | 22/tcp |\n| Shed | A ← B | Pond | 23/tcp |\n"
    found = document(tmp_path, f"{head}{others}| Hall | {arrow} | Barn | 443/tcp |\n", empty=True)
    assert [flow for flow in flows(found) if "443" in flow] == read
    assert found.account.rejected == rejected
    assert [problem.message for problem in found.problems] == ["the direction '?' is not known"] * rejected
    assert adds_up(found)
