"""Every run of digits in a cell has exactly one use, and none is lost: property tests over the whole notation."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.languages.cell_phrases import operators, phrases
from exgraph.languages.meanings import Meaning
from exgraph.notation import Reading, read_cell
from exgraph.notation.atom import NOTE, PROTOCOL, REJECTED
from exgraph.notation.uses import ADDRESS, DETAIL, NAME, PORT, USES
from exgraph.values.applications import APPLICATIONS

from .test_fuzzed_cells import cells

TURNING = [
    *operators(),
    *(
        phrase
        for phrase, (meaning, _) in phrases().items()
        if meaning in (Meaning.ABOVE, Meaning.BETWEEN, Meaning.FROM, Meaning.NEGATIVE, Meaning.TO, Meaning.NONE)
    ),
]
JOINS = [
    *(phrase for phrase, (meaning, _) in phrases().items() if meaning in (Meaning.AND, Meaning.OR)),
    *(", ", ",", "/", "; ", " ", "<br>", "\n", " + ", " & ", "、", " -> ", ": "),
]
ASIDES = [
    *("(1)", "¹", "*", "[2]", "[^3]", "<sup>4</sup>", "1)", "※1", "(see note 3)", "(5 nodes)", "(version 7 or 8)"),
    *("(v2.1+)", "(Java >= 8)", "(TLS 1.2)", "(Exchange 2003)", "10.0.0.0/8", "::1", "http://x:1", "RFC 1350", "x 2"),
    *(
        "SMB 2.0/3.0",
        "5<xx>14",
        "32NN",
        "+ 10 per user",
        "where 7 is it",
        "from 9 hosts",
        "type 8",
        "IP 47",
        "#5",
        "[22]",
    ),
]
FRAMES = ["({})", "[{}]", "{}", "{}", "{}", "({}; {})"]
GLUED = [
    "{0}and{1}",
    "{0}to{1}",
    "TCP{0}/{1}UDP{0}",
    "HTTPS{0}",
    "{0}и{1}",
    "TCP_{0}",
    "tcp-{0}-https",
    "{0}/{1}_DNS",
    "6/{0}",
]
NAMES = [known.name for known in APPLICATIONS]


def number(chance: random.Random) -> str:
    wide = chance.randint(0, 70_000)
    return chance.choice((str(wide), str(chance.randint(0, 99)), f"{wide:,}", f"{wide:,}".replace(",", "\u00a0")))


def part(chance: random.Random) -> str:
    kind = chance.randrange(7)
    if kind == 0:
        return f"{number(chance)}{chance.choice(('-', ' - ', '–', ' to ', ' bis ', ':', '～'))}{number(chance)}"
    if kind == 1:
        return f"{chance.choice(TURNING)} {chance.choice(('', '', 'TCP ', 'port '))}{number(chance)}"
    if kind == 2:
        return f"{number(chance)}{chance.choice((' ', '/tcp ', ' UDP ', ''))}{chance.choice(TURNING)}"
    if kind == 3:
        return chance.choice(GLUED).format(number(chance), number(chance))
    if kind == 4:
        return f"{chance.choice(NAMES)} {number(chance)}"
    if kind == 5:
        return f"{number(chance)} {chance.choice(ASIDES)}"
    return f"{chance.choice(('', 'TCP ', 'udp/', 'ICMP '))}{number(chance)}"


def written(chance: random.Random) -> str:
    """A cell in the notation: lists, ranges, operators in every language, glued writing, brackets, versions, notes."""
    text = part(chance)
    for _ in range(chance.randrange(4)):
        frame = chance.choice(FRAMES)
        text += chance.choice(JOINS) + frame.format(part(chance), part(chance))
    return text


def notation(count: int, seed: int) -> Iterator[str]:
    chance = random.Random(seed)
    return (written(chance) for _ in range(count))


def conserved(text: str) -> None:
    """Each run of digits has one use, and each is one that is known."""
    uses = Reading(text).uses
    runs = [match.span() for match in re.finditer("[0-9]+", text)]
    covered = [match.span() for use in uses for match in re.finditer("[0-9]+", text[use.start : use.end])]
    spans = [(use.start, use.end) for use in uses]
    assert len(set(spans)) == len(spans), (text, uses)
    assert sum(last - first for first, last in covered) == sum(last - first for first, last in runs), (text, uses)
    assert all(use.kind in USES for use in uses), (text, uses)


@pytest.mark.parametrize(
    ("text", "uses"),
    [
        ("443, 8000-8010", [(PORT, "443"), (PORT, "8000"), (PORT, "8010")]),
        ("> 1023", [(PORT, "1023")]),
        ("1\u00a0433", [(PORT, "1\u00a0433")]),
        ("POP3 110 (SMB 2.0)", [(NAME, "3"), (PORT, "110"), (NAME, "2"), (NAME, "0")]),
        ("443 (1), 80 2)", [(PORT, "443"), ("footnote", "1"), (PORT, "80"), ("footnote", "2")]),
        ("ICMP 8/0", [(DETAIL, "8"), (DETAIL, "0")]),
        ("8080 -> 80", [(DETAIL, "8080"), (DETAIL, "80")]),
        ("10.0.0.1:443", [(ADDRESS, "10"), (ADDRESS, "0"), (ADDRESS, "0"), (ADDRESS, "1"), (PORT, "443")]),
        ("443, 70000", [(PORT, "443"), (REJECTED, "70000")]),
        ("6/1433", [(PROTOCOL, "6"), (PORT, "1433")]),
        ("49152-65535, see notes for port 135", [(PORT, "49152"), (PORT, "65535"), (NOTE, "135")]),
        ("not 23", [(PORT, "23")]),
        ("443 from host 80", [(PORT, "443"), (DETAIL, "80")]),
        ("SMTP tcp/25", [(PORT, "25")]),
        ("2026-10-08", [(REJECTED, "2026"), (REJECTED, "10"), (REJECTED, "08")]),
    ],
)
def test_a_run_of_digits_has_this_use(text, uses):
    assert [(use.kind, text[use.start : use.end]) for use in read_cell(text).uses] == uses


def test_a_number_that_no_rule_takes_stays_as_unresolved_text():
    assert [service.key for service in read_cell("443 from host 80").services] == ["? ?/443", "? [host 80]"]


@given(st.integers(0, 2**32))
def test_digits_are_conserved(seed):
    conserved(written(random.Random(seed)))


@pytest.mark.slow
def test_digits_are_conserved_in_a_hundred_thousand_cells():
    for text in notation(70_000, seed=7):
        conserved(text)
    for text in cells(30_000, seed=8):
        conserved(text)
