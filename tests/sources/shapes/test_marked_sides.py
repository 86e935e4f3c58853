"""A column for each host with marks of what it does: letters, words for an end, or what a legend says."""

from __future__ import annotations

from pathlib import Path

import pytest

from .reading import adds_up, document, flows

READ = ["barn > mill: ? tcp/5432", "hall > barn: ? tcp/443", "hall > mill: ? udp/514", "barn > mill: ? udp/514"]


def table(port: str, opens: str, listens: str) -> str:
    rows = (
        f"443/tcp | {opens} | {listens} | ",
        f"5432/tcp | | {opens} | {listens}",
        f"514/udp | {opens} | {opens} | {listens}",
    )
    head = f"| {port} | hall | barn | mill |\n|---|---|---|---|\n"
    return head + "".join(f"| {row} |\n" for row in rows)


@pytest.mark.parametrize(
    ("port", "opens", "listens"),
    [
        ("Port", "C", "S"),
        ("Port", "S", "D"),
        ("Port", "Q", "Z"),
        ("Port", "client", "server"),
        ("Zielport", "Quelle", "Ziel"),
        ("Port", "origine", "cible"),
        ("Puerto", "origen", "destino"),
        ("Порт", "источник", "получатель"),
        ("ポート", "送信元", "宛先"),
    ],
)
def test_words_for_ends_and_their_letters_say_who_opens(tmp_path: Path, port: str, opens: str, listens: str) -> None:
    found = document(tmp_path, table(port, opens, listens))
    assert sorted(flows(found)) == sorted(READ)
    assert adds_up(found)


@pytest.mark.parametrize(
    ("port", "legend", "opens", "listens"),
    [
        ("Port", "● = opens the connection, ○ = listens", "●", "○"),
        ("Port", "Legend: A = dials, B = answers", "A", "B"),
        ("Zielport", "A = baut auf, E = lauscht", "A", "E"),
        ("Port", "Légende : ▲ = ouvre, ▼ = écoute", "▲", "▼"),
        ("Puerto", "I = inicia, R = recibe", "I", "R"),
        ("Порт", "И = инициирует, П = принимает", "И", "П"),
        ("Port", "N = nawiązuje, O = odbiera, źródło i cel poniżej, dla portów", "N", "O"),
        ("ポート", "● = 発信、○ = 待受", "●", "○"),
        # It outweighs what letters may stand for otherwise.
        ("Port", "S = sends, C = accepts", "S", "C"),
    ],
)
@pytest.mark.parametrize("below", [True, False])
def test_a_legend_says_what_marks_stand_for(
    tmp_path: Path, port: str, legend: str, opens: str, listens: str, below: bool
) -> None:
    parts = (table(port, opens, listens), legend) if below else (legend, table(port, opens, listens))
    assert sorted(flows(document(tmp_path, "\n\n".join(parts)))) == sorted(READ)


@pytest.mark.parametrize(
    ("opens", "listens"),
    [("●", "○"), ("A", "E"), ("x", "o"), ("yes", "no"), ("C", "C"), ("1", "2")],
)
def test_marks_that_nothing_explains_say_of_nobody_that_he_opens(tmp_path: Path, opens: str, listens: str) -> None:
    found = document(tmp_path, table("Port", opens, listens), empty=True)
    assert not any(flow in READ for flow in flows(found))


def test_a_row_of_which_nobody_listens_shows_that_the_marks_are_others(tmp_path: Path) -> None:
    text = table("Port", "C", "S") + "| 22/tcp | C | C | |\n"
    assert not any(flow in READ for flow in flows(document(tmp_path, text, empty=True)))


def test_beside_columns_of_both_ends_marks_are_something_else(tmp_path: Path) -> None:
    head = "| Source | Destination | Port | Test | Live |\n|---|---|---|---|---|\n"
    rows = "| hall | barn | 443/tcp | C | S |\n| mill | barn | 22/tcp | S | C |\n"
    assert sorted(flows(document(tmp_path, head + rows))) == ["hall > barn: ? tcp/443", "mill > barn: ? tcp/22"]
