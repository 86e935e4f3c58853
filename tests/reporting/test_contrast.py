"""Texts of the report can be read on their grounds, by day and by night."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from tests.colours import contrast, parsed

STYLE = files("exgraph.reporting").joinpath("page/assets/style")
COLOURS = STYLE.joinpath("colours.css").read_text(encoding="utf-8")
#: Text and the grounds it stands on, by the names of the style's variables, or as it is.
STANDS = {
    "ink": ("paper", "ground", "lit"),
    "quiet": ("paper", "ground"),
    "accent": ("paper", "ground"),
    "bad": ("paper", "ground"),
    "on": ("c1", "c2", "c3"),
    "#10161b": ("c4",),
    "on5": ("c5",),
    "on-found": ("found",),
}


def schemes() -> dict[str, dict[str, str]]:
    """The colours of each rule that says some."""
    rules = re.findall(r"(:root[^{]*)\{([^{}]*)\}", COLOURS)
    return {
        f"{number} {name.strip()}": dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})", body))
        for number, (name, body) in enumerate(rules)
    }


@pytest.mark.parametrize("scheme", schemes())
def test_texts_can_be_read_by_day_and_by_night(scheme: str) -> None:
    colours = schemes()[scheme]
    found = {
        f"{text} on {ground}": contrast(parsed(colours.get(text, text)), parsed(colours[ground]))
        for text, grounds in STANDS.items()
        for ground in grounds
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}


def test_both_ways_to_the_dark_are_the_same() -> None:
    light, chosen, preferred = schemes().values()
    assert chosen == preferred
    assert light.keys() == chosen.keys()
