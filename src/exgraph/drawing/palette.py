"""Colours by what they mean, which colour-blind readers tell apart, too; inks are dark enough for text.

They are hues of Okabe and Ito, moved until each pair differs for every kind of colour-blindness; a test measures that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from exgraph.values.service import Service

INK, MUTED, LINE = "#222222", "#5F6B78", "#5A6B7B"
FADED_INK, FADED_LINE = "#8A939C", "#C3CAD1"
DMZ, DMZ_FILL, DMZ_INK = "#D55E00", "#FFF0E6", "#A84800"

#: Fill and frame of boxes by hops from what is compromised, the last for all that are farther.
_RINGS = (("#F3A46B", "#8F3D00"), ("#FAD0AE", "#C25400"), ("#FDE6D3", "#DE8A4A"), ("#FFF3EA", "#E9B48D"))

#: Fill and frame of zones, by place.
_ZONES = (
    ("#F5F5F5", "#BDBDBD"),
    ("#EEF4FA", "#9DB8D2"),
    ("#F2F7F2", "#9CC3A5"),
    ("#F6F3FA", "#B7A6CF"),
    ("#F7F5EE", "#CDBF94"),
    ("#EEF7F7", "#93C4C4"),
)


def ring_colours(hops: int) -> tuple[str, str]:
    """Fill and frame of a role so many hops away, the darker the nearer."""
    return _RINGS[min(hops, len(_RINGS) - 1)]


def zone_colours(place: int) -> tuple[str, str]:
    """Fill and frame of the zone at a place in the matrix, from 0."""
    return _ZONES[place % len(_ZONES)]


@dataclass(frozen=True)
class Family:
    """Protocols that belong together. `colour` is for lines and fills, `ink` for text.

    `label` names the protocols; it is empty where a family has a name that is a word (`captions.family_name`).
    """

    id: str
    label: str
    colour: str
    ink: str


RPC = Family("rpc", "RPC/MAPI", "#21527C", "#09589E")
SMTP = Family("smtp", "SMTP", "#AA3F00", "#890B00")
WEB = Family("web", "HTTP(S)", "#019D72", "#02845C")
SIP = Family("sip", "VoIP/SIP", "#A464BC", "#932C70")
MAIL = Family("mail", "POP/IMAP", "#C38508", "#916002")
DIRECTORY = Family("directory", "", "#545351", "#403F3C")
OTHER = Family("other", "", "#7E94A8", "#6D709F")
CONTEXT = Family("context", "", FADED_LINE, FADED_INK)

#: What became of a connection between two matrices.
GAINED = Family("gained", "", "#0072B2", "#1D3581")
LOST = Family("lost", "", "#D55E00", "#B43D04")
WIDENED = Family("widened", "", "#56B4E9", "#1379A4")
NARROWED = Family("narrowed", "", "#E69F00", "#7A6649")
ALTERED = Family("altered", "", "#CC79A7", "#762955")
CHANGES = (GAINED, LOST, WIDENED, NARROWED, ALTERED)

FAMILIES = (RPC, SMTP, WEB, SIP, MAIL, DIRECTORY, OTHER)

#: Words of an application's name, in the order in which they decide.
_NAMES = (
    (DIRECTORY, re.compile(r"ldap|kerberos|\bdns\b|netlogon|directory|global catalog|domain", re.IGNORECASE)),
    (WEB, re.compile(r"https?\b|\bweb\b", re.IGNORECASE)),
    (RPC, re.compile(r"\brpc\b|mapi|epmap|dcom", re.IGNORECASE)),
    (SMTP, re.compile(r"smtp|submission", re.IGNORECASE)),
    (SIP, re.compile(r"voip|\bsips?\b|\brtp\b|\bsrtp\b|\bstun\b|\bturn\b", re.IGNORECASE)),
    (MAIL, re.compile(r"\bpop|\bimap", re.IGNORECASE)),
)
#: Registered ports that tell a family where the name does not (IANA service registry).
_PORTS = {
    **dict.fromkeys((25, 465, 587), SMTP),
    **dict.fromkeys((80, 443, 8080, 8443), WEB),
    **dict.fromkeys((110, 143, 993, 995), MAIL),
    **dict.fromkeys((53, 88, 389, 464, 636, 3268, 3269), DIRECTORY),
    **dict.fromkeys((135, 593), RPC),
    **dict.fromkeys((5060, 5061), SIP),
}


def family_of(service: Service) -> Family:
    """The family of a service: by the words of its application's name, else by its registered port."""
    for family, words in _NAMES:
        if service.application and words.search(service.application):
            return family
    return OTHER if service.ports is None else _PORTS.get(service.ports.lower, OTHER)
