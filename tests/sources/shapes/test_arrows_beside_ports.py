"""Arrows in the column of ports: the columns at either side are the ends."""

import pytest

from .reading import adds_up, document, flows

HEADER = "|Part A|Port number and direction|Part B|Can be changed|\n|---|---|---|---|\n"

TO_SWITCH = ["Hub > Switch: ? ?/161", "Hub > Switch: ? ?/162"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("|Desk|7724 --->|Hub|No|\n", ["Desk > Hub: ? ?/7724"]),
        (r"|Desk|7724 \-\-\-\>|Hub\*|No|" + "\n", ["Desk > Hub: ? ?/7724"]),
        ("|Hub|TCP&nbsp;1970&nbsp;<---|Gate or Desk|Yes|\n", ["Gate > Hub: ? tcp/1970", "Desk > Hub: ? tcp/1970"]),
        ("|Hub|161, 162 <--->|Switch|No|\n", ["Switch > Hub: ? ?/161", "Switch > Hub: ? ?/162", *TO_SWITCH]),
        (
            "|Hub|1433/TCP&nbsp;---><br>1434/UDP&nbsp;--->|Store|No|\n",
            ["Hub > Store: ? tcp/1433", "Hub > Store: ? udp/1434"],
        ),
        (
            "|Desk|80, 443 ---><br>49152-65535 TCP <---|Catalogue|No|\n",
            ["Desk > Catalogue: ? ?/80", "Desk > Catalogue: ? ?/443", "Catalogue > Desk: ? tcp/49152-65535"],
        ),
        ("|Desk|7724 →|Hub|No|\n|Hub|7725 ←|Desk|No|\n", ["Desk > Hub: ? ?/7724", "Desk > Hub: ? ?/7725"]),
    ],
)
def test_an_arrow_says_which_side_opens_the_connection(tmp_path, rows, expected):
    found = document(tmp_path, HEADER + rows)
    assert flows(found) == expected
    assert adds_up(found)


def test_a_row_without_an_arrow_is_refused_and_takes_no_end_from_the_row_above(tmp_path):
    found = document(tmp_path, HEADER + "|Desk|7724 --->|Hub|No|\n|Gate|7725 --->|Hub|No|\n|Agent|7726||by hand|\n")
    assert flows(found) == ["Desk > Hub: ? ?/7724", "Gate > Hub: ? ?/7725"]
    assert [problem.message for problem in found.problems] == ["no direction is stated"]
    assert found.explanations[0].reason == (
        "the columns at either side of the ports name the ends, and arrows between them the direction"
    )
