"""What breaks when ports are closed."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "closing.nothing": "Closing {ports:and} {where} touches no flow.",
    "closing.summary": "Closing {ports:and} {where} closes {closed:flow}{narrows}{may}; {pairs}, and {cut}.",
    "closing.unmapped": "{flows:flow} on dynamic ports stay, but lose the endpoint mapper (135) that tells their port.",
    "closing.narrows": ", narrows {narrowed}",
    "closing.may-close": ", and may close {unclear} more whose transport is not stated",
    "closing.pairs": ("{n} pair loses its last flow", "{n} pairs lose their last flow"),
    "closing.cut-off": (
        "{n} pair of roles is no longer connected, over any role",
        "{n} pairs of roles are no longer connected, over any role",
    ),
    "closing.none-cut-off": "nobody is cut off over other roles",
    "closing.meaning": "closed: the flow needs no other port. narrowed: part of its range is closed. unclear: the "
    "document does not state the transport. last: the pair has no flow left.",
    "closing.hits": "What it hits ({flows:flow})",
    "closing.effect": "effect",
    "closing.last": "last",
    "closing.closed": "closed",
    "closing.narrowed": "narrowed",
    "closing.unclear": "unclear",
    "closing.applications": "Applications that lose flows",
    "closing.application": "application",
    "closing.of": "of",
    "closing.follows": "What follows",
    "closing.what": "what",
    "closing.roles": "roles",
    "closing.opens-nothing": "opens nothing on other roles any more",
    "closing.accepts-nothing": "accepts nothing from other roles any more",
    "closing.out-of-reach": "{role} is out of reach",
    "closing.for": "for {roles:some}",
}
