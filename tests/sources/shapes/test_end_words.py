"""A direction between the two ends as headers call them: forwards, or back."""

from pathlib import Path

import pytest

from exgraph.sources.shapes.titles.between_ends import says_by_end_words

from .reading import document, flows

BACK = [
    *("Destination → Source", "Destination to Source", "Target -> Source", "Source <- Destination", "server to client"),
    *("Ziel nach Quelle", "vom Ziel zur Quelle", "de destino a origen", "de la destination vers la source"),
    *("da destinazione a origine", "от получателя к источнику", "宛先→送信元", "目标 → 源"),
]
FORTH = ["Source → Destination", "Source to destination", "Quelle nach Ziel", "送信元→宛先", "Destination <- Source"]


def read(folder: Path, source: str, destination: str, direction: str) -> list[str]:
    text = f"Source,Destination,Protocol,Port,Direction\n{source},{destination},tcp,443,{direction}\n"
    return flows(document(folder, text, "ports.csv"))


@pytest.mark.parametrize("direction", BACK)
def test_words_for_the_ends_turn_a_row(tmp_path: Path, direction: str) -> None:
    assert read(tmp_path, "Web", "Store", direction) == ["Store > Web: ? tcp/443"]


@pytest.mark.parametrize("direction", FORTH)
def test_in_their_order_they_turn_nothing(tmp_path: Path, direction: str) -> None:
    assert read(tmp_path, "Web", "Store", direction) == ["Web > Store: ? tcp/443"]


@pytest.mark.parametrize(
    ("source", "destination", "expected"),
    [
        ("Orchard server", "Mobile client", "Orchard server > Mobile client: ? tcp/443"),
        ("Mobile client", "Orchard server", "Orchard server > Mobile client: ? tcp/443"),
        ("Server", "Client", "Server > Client: ? tcp/443"),
    ],
)
def test_nouns_of_hosts_are_the_ends_that_have_them(
    tmp_path: Path, source: str, destination: str, expected: str
) -> None:
    assert read(tmp_path, source, destination, "Server → Client") == [expected]


@pytest.mark.parametrize("text", ["Portal → Store", "Source ↔ Destination", "Source", "", "Source → Source"])
def test_other_texts_say_nothing_of_this_kind(text: str) -> None:
    assert says_by_end_words(text) is None
