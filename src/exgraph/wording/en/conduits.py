"""What is open from each zone to each other."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "conduits.summary": "{conduits:conduit} between {zones:zone}: {carried} of {flows:flow}, {share:share} of them "
    "known to be encrypted, {unknown:share} of unknown protection. None opens more than {ends} with {ports:and}{more}.",
    "conduits.at-most": ", {ports:grouped} ports at most",
    "conduits.nothing": "{conduits:conduit} between {zones:zone}: {carried} of {flows:flow}.",
    "conduits.ports": "{ports:port}",
    "conduits.from-to": "from ↓ to →",
    "conduits.grid": "How many ports the row's zone opens on the column's zone, each transport counted apart; "
    "+{dynamic}: and dynamic ports; +?: and services without a port; ·: nothing. In brackets: inside a zone, which is "
    "no conduit.",
}
