"""Lists of bare ports are read without the grammar, and just as it reads them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from exgraph.notation import LONGEST_CELL, read_cell
from exgraph.notation.items import services_of
from exgraph.notation.parser import parse
from exgraph.notation.plain_ports import plain_ports

_NUMBERS = st.integers(0, 70_000).map(str) | st.sampled_from(["080", "443", "1", "100", "65535", "65536"])
_PARTS = st.lists(st.one_of(_NUMBERS, st.sampled_from([",", ", ", ";", "; ", "\n", "-", " ", "/", "*", "x"])))


@given(_PARTS.map("".join))
@example("80,443,80;1000-2000\n25; 26")
@example("1,433")
@example("443,80")
@example("80 8080")
@example("1 200")
def test_a_list_of_ports_is_what_the_grammar_makes_of_it(text: str) -> None:
    plain = plain_ports(text)
    parsed = parse(text)
    if plain is not None:
        assert (plain, []) == (tuple(dict.fromkeys(services_of(parsed.items))), list(parsed.problems))


@given(st.lists(st.integers(1, 65535), min_size=1, unique=True), st.sampled_from([", ", ";", "; ", "\n"]))
def test_every_list_of_ports_is_plain(ports: list[int], separator: str) -> None:
    found = plain_ports(separator.join(map(str, ports)))
    assert [str(service.ports) for service in found or ()] == [str(port) for port in ports]


@given(st.lists(st.integers(1000, 65535), min_size=1, unique=True))
def test_numbers_with_spaces_between_are_plain_where_none_may_be_thousands(ports: list[int]) -> None:
    found = plain_ports(" ".join(map(str, ports)))
    assert [str(service.ports) for service in found or ()] == [str(port) for port in ports]


def test_a_list_longer_than_a_cell_is_refused_as_any_other_text_is() -> None:
    longest = ",".join(["8443"] * (LONGEST_CELL // 5))
    assert [str(service.ports) for service in read_cell(longest).services] == ["8443"]
    reading = read_cell(longest + ",10000")
    assert (reading.services, [problem.message for problem in reading.problems]) == (
        (),
        ["a cell of 20005 characters is not read; the longest that is has 20000"],
    )


@pytest.mark.parametrize(
    "text", ["", "0", "65536", "20-10", "1,433", "12,345", "80 443", "080", "80-", "80,,81", "tcp/80", " 80", "²"]
)
def test_whatever_else_is_left_to_the_grammar(text: str) -> None:
    assert plain_ports(text) is None
