"""The usual zones, and what they are called in the languages that are read."""

from __future__ import annotations

from exgraph.languages.known import languages, remembered


def zone_named(name: str) -> str:
    """The id of the usual zone that goes by this name in some language; empty where none does.

    >>> zone_named("DMZ"), zone_named("Hub")
    ('dmz', '')
    """
    return _names().get(" ".join(name.split()).casefold(), "")


@remembered()
def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for language in languages():
        for zone, label in language.labels.items():
            names.setdefault(zone.casefold(), zone)
            names.setdefault(label.casefold(), zone)
    return names
