"""The report's first screen: what each number of the verdict counts, and what it is to be seen beside."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "verdict.errors": ("error in the document", "errors in the document"),
    "verdict.errors-hint": "and {warnings:warning}, {notes:note}",
    "verdict.exposed": ("flow opens the border of an exposed zone", "flows open the borders of exposed zones"),
    "verdict.exposed-none": "openings of exposed zones: not known",
    "verdict.exposed-hint": "{entering} in, {exiting} out",
    "verdict.exposed-unknown": "no zone is said to face a network that nobody here controls",
    "verdict.cleartext": ("flow between zones starts in the clear", "flows between zones start in the clear"),
    "verdict.cleartext-hint": "{share:share} of {crossing} that cross a border",
    "verdict.cleartext-nothing": "no flow crosses a zone border",
    "verdict.one-way": ("pair of roles connects one way only", "pairs of roles connect one way only"),
    "verdict.one-way-hint": "and {different} open something else each way",
    "verdict.guesses": ("guess: nobody stated it", "guesses: nobody stated them"),
    "verdict.guesses-hint": "{concluded:flow} with a port or transport concluded from a registry",
}
