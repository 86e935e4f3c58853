"""The corpus and small samples of each format, changed by chance: read or refused, soon, and nothing else."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from exgraph.sources.formats.file_formats import FORMATS

from ..injections import INJECTIONS
from ..sources.formats.looking import letter, workbook
from .targets import TARGETS

SECONDS, SLOWEST = 5.0, 5.0
CORPUS = sorted((Path(__file__).parent / "corpus").iterdir())
LONGEST = 50_000
SAMPLES = {
    "cell": "LDAP (389/3268 TCP/UDP), 5<xx>14, 49152-65535 dynamic; IP protocol 47 and 25/TCP, not UDP 69",
    "markdown": "## A > B\n\n|Port|Protocol|\n|-|-|\n|443, 80|TCP|\n|1024-2000|UDP|\n",
    "html": "<h2>To B</h2><table><tr><th>Source<th>Port<tr><td rowspan=2>A<td>443<tr><td>80/tcp</table>",
    "csv": "Source,Destination,Protocol,Port\nA,B,TCP,443\nA,C,UDP,1-9\n",
    "asciidoc": '[%header,cols="3*"]\n|===\n|From |To |Port\n|A .2+|B |443\n|C |80\n|===\n',
    "rst": "+---+---+-----+\n| F | T | P   |\n+===+===+=====+\n| A | B | 443 |\n+---+---+-----+\n",
    "jsonl": '{"source": "A", "destination": "B", "port": 443}\n{"source": "A", "port": [1, {"x": null}]}\n',
    "columns": "Source  Destination  Port\nA       B            443\nC       D            80\n",
    "text": "To B\n\nA\n443 TCP\nC\nNo direct connection\n",
    "xlsx": "<row r='1'><c r='A1' t='inlineStr'><is><t>Source</t></is></c><c r='B1'><v>443</v></c></row>",
    "docx": "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/><w:vMerge/></w:tcPr><w:p><w:r><w:t>443</w:t></w:r></w:p>"
    "</w:tc></w:tr></w:tbl>",
    "json": '{"version": 2, "name": "m", "title": {"en": "M"}, "zones": [], "roles": [{"id": "a"}], "cells": []}',
}
#: What is changed inside of an archive, which is no archive any more once it is changed itself.
PACKED = {"xlsx": workbook, "docx": letter}


def seeds(target: str) -> list[bytes]:
    """The corpus as far as its names say the format, and the sample; the whole corpus where none does."""
    suffixes = FORMATS[target].suffixes if target in FORMATS else (f".{target}",)
    own = [path.read_bytes() for path in CORPUS if path.suffix in suffixes]
    return [*own, *([SAMPLES[target].encode()] if target in SAMPLES else [])] or [path.read_bytes() for path in CORPUS]


def mutated(data: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """The data with a few pieces of it cut out, doubled, exchanged, or replaced by what is hostile."""
    made = bytearray(data[:LONGEST])
    for _ in range(chance.randint(1, 6)):
        begin = chance.randrange(len(made) + 1)
        end = min(len(made), begin + chance.choice((0, 1, 2, 8, 64)))
        match chance.randrange(5):
            case 0:
                made[begin:end] = b""
            case 1:
                made[begin:end] = bytes(made[begin:end]) * chance.choice((2, 3, 50))
            case 2:
                made[begin:end] = chance.randbytes(end - begin)
            case 3:
                made[begin:end] = chance.choice(INJECTIONS)[:200].encode("utf-8", "surrogatepass")
            case _:
                other = chance.choice(others)
                place = chance.randrange(len(other) + 1)
                made[begin:end] = other[place : place + chance.choice((4, 40, 400))]
    return bytes(made[:LONGEST])


@pytest.mark.slow
@pytest.mark.measured
@pytest.mark.parametrize("target", TARGETS)
def test_what_is_changed_by_chance_is_read_or_refused_soon(target: str) -> None:
    chance, begins, tried, worst = random.Random(target), seeds(target), 0, 0.0
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        data = mutated(chance.choice(begins), begins, chance)
        if target in PACKED and tried % 8:
            inner = mutated(SAMPLES[target].encode(), begins, chance)
            data = PACKED[target](inner.decode("utf-8", "replace"))
        begun = time.process_time()
        try:
            TARGETS[target](data)
        except Exception as error:
            error.add_note(f"input {tried}: {data!r}")
            raise
        worst, tried = max(worst, time.process_time() - begun), tried + 1
        assert worst < SLOWEST, data
    print(f"{target}: {tried} inputs, at most {worst:.2f} s")  # noqa: T201
