"""What a compromised role reaches."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "reach.summary": "{start} reaches {there}. It is reached by {back}.",
    "reach.surely": "Without what may be replies or notifications (--without replies) it reaches {there:role} and is "
    "reached by {back}.",
    "reach.nothing": "no other role",
    "reach.direct": "{reached} of {others:other-role}, directly",
    "reach.farther": "{reached} of {others:other-role}: {direct} directly, the rest within {hops} hops",
    "reach.meaning": "A hop is a connection that one role may open to another, whatever its service: hops of one way "
    "may be of several services (--only SERVICE follows one). Reaching a role means that connections lead there, not "
    "that what answers them can be taken over.",
    "reach.zones": "How far the zones are",
    "reach.roles": "roles",
    "reach.reached": "reached",
    "reach.hops-there": "hops there",
    "reach.reach-it": "reach it",
    "reach.hops-back": "hops back",
    "reach.reaches": "What {start} reaches ({roles})",
    "reach.reaching": "What reaches {start} ({roles})",
    "reach.hops": "hops",
    "reach.way": "way",
    "reach.last-hop": "last hop by",
    "reach.first-hop": "first hop by",
}
