"""Which services go one way only."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "asymmetry.summary": "{asymmetric:pair} of {pairs} asymmetric: {one_way} one-way, {different} with different "
    "services each way; {crossing} of them across a trust boundary. {symmetric} symmetric, {none} without a "
    "connection.",
    "asymmetry.no-flows": "There are no flows between different roles.",
    "asymmetry.returned": "{share:share} of the flows are also opened the other way.",
    "asymmetry.suspected": "{flows:flow} may be replies or notifications (--without replies); without them "
    "{asymmetric:pair} would be asymmetric.",
    "asymmetry.services": "left out here",
    "asymmetry.meaning": "A reply over an established connection needs no rule; a connection that a role opens by "
    "itself does. Only what stands after an arrow is opened in one direction alone.",
    "asymmetry.wide": (
        "{n} flow is of an end that stands for others (any, a network): it counts once, and not for each of them.",
        "{n} flows are of ends that stand for others (any, a network): each counts once, and not for each of those.",
    ),
    "asymmetry.undirected-pairs": (
        "{n} pair is in none of these numbers: the document does not say which of the two opens the connection.",
        "{n} pairs are in none of these numbers: the document does not say which of the two opens the connection.",
    ),
    "asymmetry.left-out": "Without a direction in the document ({pairs})",
    "asymmetry.unsaid": "not said which of the two opens the connection",
    "asymmetry.undirected": "undirected",
    "asymmetry.exposed": "Asymmetric across the boundary of an exposed zone ({pairs})",
    "asymmetry.boundaries": "Asymmetric across other trust boundaries ({pairs})",
    "asymmetry.inside": "Asymmetric inside a zone ({pairs})",
    "asymmetry.same": "Symmetric: the same services both ways ({pairs})",
    "asymmetry.roles": (
        "Flows of each role with the others; {n} role talks to itself",
        "Flows of each role with the others; {n} roles talk to themselves",
    ),
    "asymmetry.not-shown": "Not shown: {pairs:pair} without a connection ({said}).",
    "asymmetry.none-said": "both ways said not to connect",
    "asymmetry.silent-pairs": "the document is silent on {silent} of them",
    "asymmetry.pair": "pair",
    "asymmetry.kind": "kind",
    "asymmetry.one-way": "one-way",
    "asymmetry.different": "different",
    "asymmetry.symmetric": "symmetric",
    "asymmetry.between": "between",
    "asymmetry.also-back": "also opened back",
    "asymmetry.reciprocity": "reciprocity",
    "asymmetry.to-itself": "to itself",
    "asymmetry.silent-back": "silent on the way back",
    "asymmetry.missing": "{source} → {destination}: {said}",
    "asymmetry.neither": "both ways: {said}",
    "asymmetry.none": "no direct connection",
    "asymmetry.silent": "the document is silent",
    "asymmetry.renamed": "{ports} both ways under other names",
    "asymmetry.reciphered": "{ports} both ways, told apart by encryption or detail",
}
