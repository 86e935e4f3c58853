"""A first guess at the zone a role stands in, by its label, with the reason. A profile says it better."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from exgraph.languages.known import languages
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole
from exgraph.model.role import DMZ, Zone
from exgraph.values.end_labels import address_id, is_any
from exgraph.values.labels import Labels

INSIDE = "internal"
UNSTATED_ZONE = "unstated"
_LONGEST_LABEL = 2000


@dataclass(frozen=True, slots=True)
class Guess:
    """The zone's id, the kind of role (server, client, directory), and why. `sure`: it is no guess; `stated`: where the
    document says it, if it does."""

    zone: str
    kind: str
    reason: str
    sure: bool = False
    stated: str = ""


#: The zones from outside to inside, and whether strangers reach them.
_ZONES = {
    "internet": True,
    DMZ: True,
    "clients": False,
    UNSTATED_ZONE: False,
    INSIDE: False,
    "databases": False,
    "directory": False,
}
#: What may stand behind the name of a client: "Client (remote)", "Клиент Outlook 2007".
_IN_BRACKETS = r"(?: \([^()]*\))?"
_PRODUCT = r"(?: [A-Z][\w.]*(?: \d+)?)?"

_RULES = (
    ("dmz", "server", pattern(whole(Word.ZONE_DMZ))),
    ("internet", "server", pattern(whole(Word.ZONE_INTERNET))),
    ("directory", "directory", pattern(whole(Word.ZONE_DIRECTORY), "|^", Word.DIRECTORY_ALONE, "$")),
    ("databases", "server", pattern(whole(Word.ZONE_DATABASES))),
    (
        "clients",
        "client",
        pattern(
            *(r"^(?:.*[\s-])?", Word.CLIENT_LAST, "(?: ", Word.CLIENT_DEVICE, f")?{_IN_BRACKETS}$|"),
            *(whole(Word.ZONE_CLIENTS), "|^", Word.CLIENT_ALONE, "$"),
            *("|^(?:", Word.CLIENT_ADJECTIVE, " )?", Word.CLIENT_FIRST, f"{_PRODUCT}{_IN_BRACKETS}$"),
        ),
    ),
)


def guess_zone(label: str) -> Guess:
    """Where a role of this label probably stands; `internal` where the label does not say."""
    label = label[:_LONGEST_LABEL]
    if not label:
        return Guess(UNSTATED_ZONE, "", "the document does not state this end", sure=True)
    if is_any(label):
        return Guess("internet", "", "the label means any address", sure=True)
    for zone, kind, named in _RULES:
        if match := named().search(label):
            said = match[0].strip() if len(match[0]) <= 40 else label[:40]
            return Guess(zone, kind, f'the label says "{said}"')
    if _is_public(label):
        return Guess("internet", "server", "a public address")
    return Guess(INSIDE, "server", "the label says nothing of a zone")


def zones_of(ids: set[str]) -> tuple[Zone, ...]:
    """The zones with these ids, outside to inside."""
    return tuple(Zone(zone, _labels(zone), exposed) for zone, exposed in _ZONES.items() if zone in ids)


def _labels(zone: str) -> Labels:
    return Labels.of({language.code: language.labels[zone] for language in languages() if zone in language.labels})


def _is_public(label: str) -> bool:
    try:
        return ipaddress.ip_network(address_id(label)).is_global
    except ValueError:
        return False
