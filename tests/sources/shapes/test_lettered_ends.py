"""A row without an arrow between two columns that a letter tells apart does not say which of them opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.shapes.plainer.neutral_ends import WIDEST

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


@pytest.mark.parametrize(
    ("left", "right", "read"),
    [
        ("甲", "乙", "Hall > Barn"),
        ("乙", "甲", "Barn > Hall"),
        ("自", "他", "Hall > Barn"),
        ("他", "自", "Hall > Barn"),
        ("B", "A", "Barn > Hall"),
    ],
)
def test_an_arrow_alone_goes_in_the_order_of_the_letters_or_else_of_the_columns(
    tmp_path: Path, left: str, right: str, read: str
) -> None:
    text = f"| 機器({left}) | 方向 | 機器({right}) | ポート |\n|---|---|---|---|\n"
    rows = "| Hall | → | Barn | 443/tcp |\n| Shed | → | Mill | 22/tcp |\n"
    assert f"{read}: ? tcp/443" in flows(document(tmp_path, text + rows))


@pytest.mark.parametrize("arrow", ["◄►", "◀▶", "◄ ►", "←→", "1 ◄► 2", "↔"])
def test_two_arrows_that_part_go_both_ways(tmp_path: Path, arrow: str) -> None:
    head = "| Teilnehmer 1 | Anruf | Teilnehmer 2 | Port |\n|---|---|---|---|\n"
    rows = f"| Hall | {arrow} | Barn | 443/tcp |\n| Shed | ► | Mill | 22/tcp |\n"
    assert sorted(flows(document(tmp_path, head + rows))) == [
        "Barn > Hall: ? tcp/443",
        "Hall > Barn: ? tcp/443",
        "Shed > Mill: ? tcp/22",
    ]


def test_an_end_that_spans_several_rows_stays_in_its_column(tmp_path: Path) -> None:
    head = "| Site A | Way | Site B | Port |\n|---|---|---|---|\n"
    rows = "| Hall | ← | Barn | 443/tcp |\n| | → | Mill | 22/tcp |\n| | ← | Pond | 25/tcp |\n"
    shed = "| Shed | → | Mill | 23/tcp |\n"
    assert flows(document(tmp_path, head + rows + shed)) == [
        "Barn > Hall: ? tcp/443",
        "Hall > Mill: ? tcp/22",
        "Pond > Hall: ? tcp/25",
        "Shed > Mill: ? tcp/23",
    ]


def test_what_stands_beside_an_end_turns_with_it(tmp_path: Path) -> None:
    head = "| Site A | Zone | Way | Site B | Zone | Port |\n|---|---|---|---|---|---|\n"
    rows = "| Hall | Red | ← | Barn | Blue | 443/tcp |\n| Shed | Red | → | Mill | Green | 23/tcp |\n"
    found = document(tmp_path, head + rows)
    assert flows(found) == ["Barn > Hall: ? tcp/443", "Shed > Mill: ? tcp/23"]
    zones = {role.label(): role.zone for role in found.matrix.roles}
    assert zones == {"Hall": "red", "Barn": "blue", "Shed": "red", "Mill": "green"}


@pytest.mark.parametrize(("columns", "turned"), [(WIDEST, True), (WIDEST + 1, False)])
def test_wider_tables_are_no_lists_of_flows(tmp_path: Path, columns: int, turned: bool) -> None:
    more = [f"x{number}" * 3 for number in range(columns - 4)]
    rows = [["Site A", "Way", "Site B", "Port", *more], *([a, way, b, p, *more] for a, way, b, p in WIDE)]
    found = document(tmp_path, "".join(",".join(row) + "\n" for row in rows), "ports.csv", empty=True)
    assert ("Hall > Barn: ? tcp/443" in flows(found)) is turned


WIDE = (("Hall", "A → B", "Barn", "443/tcp"), ("Shed", "A ← B", "Pond", "23/tcp"), ("Mill", "A → B", "Pond", "22/tcp"))
