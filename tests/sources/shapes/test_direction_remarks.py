"""A remark beside ports, transports or among notes that turns a row's direction is obeyed, or the row is rejected."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from exgraph.languages.known import languages
from exgraph.languages.language import divided
from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import is_unspaced
from exgraph.sources.shapes.cells.directions import Direction
from exgraph.sources.shapes.plainer.direction_remarks import TURNED, remarked_direction, without_direction
from exgraph.sources.shapes.roles.opener_remarks import opening_end

from .reading import adds_up, document

_PLACE = re.compile(r"\(([^()]*)\)(\??)")


def _filled(form: str, most: bool) -> str:
    """A form's text without what may be left out, or with it."""
    said = _PLACE.sub(lambda place: "" if place[2] and not most else divided(place[1])[0], form)
    together = not form.isascii() and is_unspaced(form) and not re.search("[\uac00-\ud7af]", form)
    return "".join(said.split()) if together else " ".join(said.split())


FORWARD, BACK = ("office", "garden"), ("garden", "office")
WORDS = [
    pytest.param(word, expected, id=f"{language.code}: {word}")
    for meaning, expected in ((Word.REMARK_REVERSED, {BACK}), (Word.REMARK_BOTH_WAYS, {FORWARD, BACK}))
    for language in languages()
    for word in divided(language.words.get(meaning, ""))
]
#: Each form with the first of the words that may stand in a place, and with all that may be left out.
OPENERS = [
    pytest.param(_filled(form, most), id=f"{language.code}: {_filled(form, most)}")
    for language in languages()
    for form in language.words.get(Word.OPENER, "").strip().splitlines()
    for most in (False, True)
]


def _pairs(folder: Path, port: str = "8443", transport: str = "TCP", remark: str = "") -> set[tuple[str, str]]:
    """The pairs of ends that a row gives between two others without a remark."""
    table = f"""\
| Source | Destination | Port | Protocol | Remarks |
|---|---|---|---|---|
| Shed | Garden | 53 | UDP | names of hosts |
| Office | Garden | {port} | {transport} | {remark} |
| Shed | House | 22 | TCP | a shell for maintenance |
"""
    found = document(folder, table)
    assert adds_up(found)
    flows = [flow for flow in found.matrix.flows if {flow.source, flow.destination} == {"office", "garden"}]
    assert all(str(flow.service.ports) == "8443" and flow.service.application is None for flow in flows)
    return {(flow.source, flow.destination) for flow in flows}


@pytest.mark.parametrize(("word", "expected"), WORDS)
def test_a_remark_in_any_language_turns_its_row(tmp_path: Path, word: str, expected: set[tuple[str, str]]) -> None:
    assert _pairs(tmp_path, remark=f"Backup; {word}") == expected
    assert _pairs(tmp_path, port=f"8443 ({word})") == expected
    assert _pairs(tmp_path, transport=f"TCP ({word})") == expected


@pytest.mark.parametrize("form", OPENERS)
def test_a_note_that_names_who_opens_the_connection_turns_the_row_of_a_destination(tmp_path: Path, form: str) -> None:
    assert _pairs(tmp_path, remark=f"Backup; {form.format(own='Garden')}") == {BACK}
    assert _pairs(tmp_path, remark=form.format(own="Office")) == {FORWARD}
    assert _pairs(tmp_path, remark=form.format(own="Fence")) == {FORWARD}


@pytest.mark.parametrize(
    ("name", "sources", "destinations", "end"),
    [
        ("gateway", ["Office"], ["Edge gateway"], Column.DESTINATION),
        ("gateway", ["Edge gateway"], ["Office"], Column.SOURCE),
        ("gateways", ["Office"], ["Gateway"], Column.DESTINATION),
        ("gateway", ["Gateway"], ["Edge gateway"], Column.SOURCE),
        ("server", ["Web server"], ["Mail server"], Column.HOST),
        ("server", ["Web"], ["Mail"], Column.DESTINATION),
        ("client", ["Web"], ["Mail"], Column.SOURCE),
        ("Mail", ["Web", "Mail"], ["Mail"], Column.HOST),
        ("an administrator", ["Web"], ["Mail"], None),
    ],
)
def test_who_opens_is_one_of_the_ends(name: str, sources: list[str], destinations: list[str], end: Column) -> None:
    assert opening_end(name, sources, destinations) is end


@pytest.mark.parametrize(
    "remark",
    [
        "",
        "Backup",
        "both",
        "return",
        "return traffic",
        "bidirectional replication of mail boxes, see below",
        "the reverse proxy",
        "opened by the reverse proxy in the garden",
        "opposite the house",
        # What a host does besides, and who asked for the row.
        "Garden starts",
        "Garden opens",
        "requested by Garden",
        "created by Garden",
    ],
)
def test_another_remark_turns_nothing(tmp_path: Path, remark: str) -> None:
    assert _pairs(tmp_path, remark=remark) == {FORWARD}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("5432 (reverse direction)", ("5432", TURNED)),
        ("5432, reverse", ("5432", TURNED)),
        ("5432（逆方向）", ("5432", TURNED)),
        ("80, 443 (bidirectional)", ("80, 443", Direction.BOTH)),
        ("80, 443 (reverse)", ("80, 443", "80, 443 (reverse)")),
        ("5432 (both)", ("5432 (both)", "")),
        ("reverse", ("reverse", "")),
        ("5432 (reverse proxy)", ("5432 (reverse proxy)", "")),
    ],
)
def test_the_direction_that_ends_a_cell_is_taken_off(text: str, found: tuple[str, str]) -> None:
    assert without_direction(text) == found


@pytest.mark.parametrize(("length", "found"), [(200, TURNED), (201, "")])
def test_a_longer_note_explains(length: int, found: str) -> None:
    assert remarked_direction("reverse, ".ljust(length, "x")) == found


def test_behind_several_ports_it_is_not_known_which_are_turned(tmp_path: Path) -> None:
    assert _pairs(tmp_path, port="80, 443 (reverse)") == set()
