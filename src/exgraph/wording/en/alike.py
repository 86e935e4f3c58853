"""Which roles have equal rows and columns, and which nearly."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "alike.summary": "{roles:role}, {classes} different: {shared} have equal rows and columns with others.",
    "alike.none": "{roles:role}: no two have equal rows and columns.",
    "alike.nearly": (
        "{n} pair is nearly alike (similarity {threshold:g} or more).",
        "{n} pairs are nearly alike (similarity {threshold:g} or more).",
    ),
    "alike.classes": "Alike ({classes})",
    "alike.alike": "alike",
    "alike.pairs": "Nearly alike ({pairs})",
    "alike.similarity": "similarity",
    "alike.first": "first",
    "alike.second": "second",
    "alike.only-first": "only first",
    "alike.only-second": "only second",
    "alike.own-kind": "its own kind",
    "alike.meaning": "Alike: exchanging the roles changes no flow. What they open on each other or on themselves does "
    "not tell them apart where all do the same.",
    "alike.jaccard": "Similarity: of all that either opens or accepts, the share that both do (Jaccard).",
    "alike.hint": "--threshold 0.8 shows those that are nearly alike.",
}
