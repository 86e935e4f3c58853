"""Lists, kinds of answers, and the nouns that are counted."""

from __future__ import annotations

NOUNS: dict[str, tuple[str, ...]] = {
    "application": ("application", "applications"),
    "conduit": ("conduit", "conduits"),
    "error": ("error", "errors"),
    "flow": ("flow", "flows"),
    "note": ("note", "notes"),
    "ordered pair": ("ordered pair", "ordered pairs"),
    "pair": ("pair", "pairs"),
    "place": ("place", "places"),
    "port": ("port", "ports"),
    "role": ("role", "roles"),
    "rule": ("rule", "rules"),
    "service": ("service", "services"),
    "table": ("table", "tables"),
    "warning": ("warning", "warnings"),
    "zone": ("zone", "zones"),
}
PHRASES: dict[str, str | tuple[str, ...]] = {
    "heading.accepts": "accepts",
    "heading.conduit": "conduit",
    "heading.destination": "destination",
    "heading.encryption": "encryption",
    "heading.flows": "flows",
    "heading.from-to": "from → to",
    "heading.line": "line",
    "heading.note": "note",
    "heading.opens": "opens",
    "heading.pairs": "pairs",
    "heading.ports": "ports",
    "heading.role": "role",
    "heading.services": "services",
    "heading.source": "source",
    "heading.zone": "zone",
    "list.and": "and",
    "list.or": "or",
    "list.more": "{names} and {more} more",
    "yes": "yes",
    "no": "no",
}
