"""Generated cells, twenty thousand or a hundred thousand: none raises, none invents a port, and a document of them is
accounted for."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from exgraph.languages.cell_phrases import phrases
from exgraph.notation import read_cell, write_cell
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.gathering import cells_of, read_tables
from exgraph.values.applications import APPLICATIONS
from exgraph.values.ports import HIGHEST, LOWEST
from exgraph.values.service import MARKS

WORDS = [*phrases(), *(name for known in APPLICATIONS for name in (known.name, *known.kept))]
SIGNS = [
    *",;:/-–~+()[]（）：，、\n\t|.*#%'\"<>\\=@",
    "<br>",
    "->",
    "→",
    "†",
    "<sup>1</sup>",
    "[2]",
    "\u00a0",
    "\u202e",
    "\u200b",
]
ODD = [
    "8/0",
    "1.2",
    "5<xx>14",
    "10.0.0.1",
    "::1",
    "http://x:1",
    "٣",
    "５０",
    "½",
    "443²",
    "50,000",
    "63 000–64 000",
    "0",
    "65536",
]
MEMBERS = ("word", "word", "number", "number", "sign", "sign", "sign", "odd", "letters")


def generated(chance: random.Random) -> str:
    """A cell of up to a dozen parts: phrases of the vocabulary, numbers, signs, and any characters at all."""
    parts = []
    for _ in range(chance.randint(1, 9)):
        member = chance.choice(MEMBERS)
        if member == "word":
            word = chance.choice(WORDS)
            parts.append(chance.choice((word, word.upper(), word.capitalize())))
        elif member == "number":
            parts.append(str(chance.choice((25, 80, 443, 1433, 2003, chance.randint(0, 70_000)))))
        elif member == "sign":
            parts.append(chance.choice(SIGNS))
        elif member == "odd":
            parts.append(chance.choice(ODD))
        else:
            parts.append(
                "".join(chr(chance.choice((chance.randint(0, 0x2FF), chance.randint(0, 0xFFFF)))) for _ in "ab")
            )
        parts.append(chance.choice(("", " ", " ")))
    return "".join(parts)


def cells(count: int, seed: int) -> Iterator[str]:
    chance = random.Random(seed)
    return (generated(chance) for _ in range(count))


@pytest.mark.parametrize("count", [20_000, pytest.param(100_000, marks=pytest.mark.slow)])
def test_no_generated_cell_raises_or_invents_a_port(count):
    for text in cells(count, seed=count):
        reading = read_cell.__wrapped__(text)
        assert bool(reading.services) + bool(reading.none) <= 1, text
        assert reading.services or reading.none or reading.problems, text
        assert all(0 <= problem.start <= problem.end <= len(text) for problem in reading.problems), text
        digits = re.sub("[^0-9]+", " ", text).split()
        grouped = {int(a + b) for a, b in pairwise(digits) if len(a) < 3 and len(b) == 3}
        numbers = {LOWEST, HIGHEST, *map(int, digits)} | grouped
        for service in reading.services:
            assert set(service.marks) <= set(MARKS), text
            if service.ports is not None:
                # `> 1023` begins at the next port, `< 1024` ends at the one before.
                assert {service.ports.lower, service.ports.lower - 1} & numbers, text
                assert {service.ports.upper, service.ports.upper + 1} & numbers, text


def test_what_was_read_of_generated_cells_can_be_written_and_read_again():
    for text in cells(2_000, seed=2):
        found = read_cell(text).services
        assert not found or read_cell(write_cell(found)).services == found, text


@pytest.mark.slow
def test_every_generated_cell_of_a_document_is_accounted_for():
    texts = [text.replace("\x00", "") for text in cells(10_000, seed=3)]
    header = tuple(GridCell(name, header=True) for name in ("Source", "Destination", "Port"))
    rows = tuple(
        (GridCell(f"A{place % 40}"), GridCell(f"B{place % 70}"), GridCell(text, text))
        for place, text in enumerate(texts)
    )
    readings = read_tables([Grid((header, *rows), file="fuzz.csv", line=1)], {})
    found = cells_of(readings, str)
    account = found.account
    assert account.rows == account.connecting + account.none + account.rejected + account.skipped == len(texts)
    stated = sum(len(statement.services) for reading in readings for statement in reading.statements)
    assert stated == account.flows + account.denied + account.removed + account.duplicates
    assert account.flows == sum(len(cell.flows) for cell in found.cells)
