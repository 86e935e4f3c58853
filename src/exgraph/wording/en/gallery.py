"""The page that shows every picture."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "gallery.title": "Pictures",
    "gallery.topology": "Topology",
    "gallery.conduits": "Zones and conduits",
    "gallery.zone": "Zone: {name}",
    "gallery.connections": "Heatmap of connections",
    "gallery.ports": "Heatmap of ports",
    "gallery.asymmetry": "Heatmap of asymmetry",
    "gallery.zones": "Heatmap of zones",
    "gallery.diff": "Difference",
    "gallery.connections-diff": "Heatmap of the difference",
    "gallery.drawn": "{number} of {all}: {file}",
    "gallery.not-drawn": "{number} of {all}: {file} is not drawn: {reason}",
    "gallery.missing": "Not drawn: {reason}",
}
