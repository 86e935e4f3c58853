"""What several questions say: where, by which lines, and without what."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "relations.lines": "Lines are those of {file}.",
    "relations.everywhere": "everywhere",
    "relations.at-zone": "at the boundary of {zone}",
    "relations.from-to": "from {source} to {destination}",
    "relations.left-out": "Left out: {names:and}.",
    "relations.only": "Only {service} is followed.",
    "relations.remark": "{text} ({source})",
    "relations.unfiltered": "Of {pairs:pair of roles} above: {remark}",
}
