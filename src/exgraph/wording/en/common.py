"""Lists, kinds of answers, and the nouns that are counted."""

from __future__ import annotations

NOUNS: dict[str, tuple[str, ...]] = {
    "application": ("application", "applications"),
    "conduit": ("conduit", "conduits"),
    "flow": ("flow", "flows"),
    "hop": ("hop", "hops"),
    "need": ("need", "needs"),
    "other-role": ("other role", "other roles"),
    "pair": ("pair", "pairs"),
    "path": ("path", "paths"),
    "port": ("port", "ports"),
    "role": ("role", "roles"),
    "rule": ("rule", "rules"),
    "service": ("service", "services"),
    "step": ("step", "steps"),
    "zone": ("zone", "zones"),
    "zone-border": ("zone border", "zone borders"),
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
