"""What a server accepts and opens."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "openings.summary": "{name} accepts {accepts} and opens {opens}.",
    "openings.in": "{services:service} from {others:role}",
    "openings.out": "{services:service} on {others:role}",
    "openings.self": (
        " Its hosts open {n} service on each other.",
        " Its hosts open {n} services on each other.",
    ),
    "openings.dynamic": (
        " {n} row has ports that are chosen at run time.",
        " {n} rows have ports that are chosen at run time.",
    ),
    "openings.unsure": (
        " {n} row has no transport or no port: no rule can be made of it.",
        " {n} rows have no transport or no port: no rule can be made of them.",
    ),
    "openings.denied": (
        " {n} row is denied or to be removed.",
        " {n} rows are denied or to be removed.",
    ),
    "openings.title-in": "In: what others open on {name} ({n})",
    "openings.title-out": "Out: what {name} opens on others ({n})",
    "openings.title-self": "Among the hosts of one role ({n})",
    "openings.title-unconnected": "No direct connection, says the document ({n})",
    "openings.other-in": "from",
    "openings.other-out": "to",
    "openings.ranges": "Dynamic ports come from {ranges:; }.",
    "openings.replies": "A filter that keeps state lets replies through without a rule (NIST SP 800-41 Rev. 1, section "
    "2.1.2): where a row may be one, ask before it is opened.",
    "mark.alternative": "alternative",
    "mark.conditional": "conditional",
    "mark.default": "default",
    "mark.denied": "denied",
    "mark.inferred": "inferred",
    "mark.may-be-notification": "may be a notification",
    "mark.may-be-reply": "may be a reply",
    "mark.no-ports": "no port stated",
    "mark.no-transport": "no transport stated",
    "mark.optional": "optional",
    "mark.partly": "partly",
    "mark.template": "template",
    "mark.to-remove": "to be removed",
    "mark.undirected": "either may open it",
    "mark.unresolved": "unresolved",
}
