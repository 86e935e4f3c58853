"""Ports that a sentence denies, in the languages that are read; and ports that are denied within a range."""

from __future__ import annotations

import tomllib
from contextlib import nullcontext
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.languages.known import also_reading
from exgraph.languages.signs import SIGNS, language_of
from exgraph.notation import read_cell
from exgraph.values.ports import PortRange, PortSet
from exgraph.values.service import NEGATIVE

SENTENCES = tomllib.loads(Path(__file__).with_name("denied_ports.toml").read_text("utf-8"))
#: Ways to take a port out of a range: behind it, in a bracket, with the word before or behind the port.
FRAMES = [
    *("{}-{}, not {}", "{}-{} (not {})", "{}-{} without {}", "{}-{} ({} excluded)", "{}-{}, {} excepted"),
    *("{}-{}, !{}", "{}-{} (but not {})", "{}-{} ({} ausgenommen)", "{}-{} (ohne {})", "{}-{} ({} exclu)"),
    *("{}-{} sans {}", "{}-{} menos {}", "{}-{} ({} excluido)", "{}-{} senza {}", "{}-{} ({} esclusa)"),
    *(
        "{}-{} sem {}",
        "{}-{} без {}",
        "{}-{} (исключая {})",
        "{}-{} (ej {})",
        "{}-{}({}を除く)",
        "{}-{}、ただし{}を除く",
    ),
    *(
        "{}から{}まで({}以外)",
        "{}番から{}番まで({}番を除く)",
        "{}-{} ({} 제외)",
        "{}번~{}번({}번 제외)",
        "{}-{}({}除外)",
    ),
    *("{}至{}，不含{}", "{}-{}（除{}外）"),
]
TURNED_AROUND = ["{2}を除く{0}-{1}", "除{2}外的{0}-{1}", "{2}를 제외한 {0}-{1}"]


def opened(text: str) -> PortSet:
    services = read_cell(text).services
    return PortSet(service.ports for service in services if service.ports and NEGATIVE not in service.marks)


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_behind_a_port_denies_it(language: str) -> None:
    with also_reading(language_of(language)) if language in SIGNS else nullcontext():
        read = {said: read_cell(f"TCP 25 {said}") for said in SENTENCES[language]}
    denied = {said: [(each.key, each.marks) for each in reading.services] for said, reading in read.items()}
    assert denied == {said: [("? tcp/25", (NEGATIVE,))] for said in SENTENCES[language]}


@given(st.sampled_from([*FRAMES, *TURNED_AROUND]), st.integers(1000, 9999), st.integers(2, 500), st.integers(0, 500))
def test_a_port_that_is_left_out_of_a_range_is_not_open(frame: str, lower: int, length: int, place: int) -> None:
    upper, left_out = lower + length, lower + place % (length + 1)
    expected = PortSet([PortRange(lower, upper)]) - PortSet([left_out])
    assert opened(frame.format(lower, upper, left_out)) == expected


@given(st.sampled_from(FRAMES), st.integers(1000, 9000), st.integers(2, 500), st.integers(10000, 20000))
def test_what_is_left_out_of_a_range_that_has_it_not_opens_nothing_more(
    frame: str, lower: int, length: int, outside: int
) -> None:
    assert not opened(frame.format(lower, lower + length, outside)) - PortSet([PortRange(lower, lower + length)])


@pytest.mark.parametrize("text", ["HTTPS 443 block storage", "443 drop folder", "443 closed loop controller"])
def test_names_with_such_words_deny_nothing(text: str) -> None:
    assert opened(text) == PortSet([443])
