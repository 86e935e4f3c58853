"""What is said of an export."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "exports.by-zone": "{roles:role} are too many for one Mermaid diagram: {folder} has one a zone, and zones.mmd of "
    "the zones alone",
    "exports.whole": "{roles:role} in one Mermaid diagram, which may refuse it; -o FILE.mmd writes a folder with one a "
    "zone",
}
