"""The ways from one role to another, or why there is none."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "paths.none": "No path from {source} to {target}: {reason}.",
    "paths.found": "{paths:path} from {source} to {target}{within}.",
    "paths.found-of": "{paths:path} from {source} to {target}{within}, of {span}.",
    "paths.more": (
        "More than {n} path from {source} to {target}{within}; the first has {span}.",
        "More than {n} paths from {source} to {target}{within}; the first {n} have {span}.",
    ),
    "paths.doubtful": (
        "{n} of them has a hop that nothing opens but what may be replies or notifications (--without replies).",
        "{n} of them have a hop that nothing opens but what may be replies or notifications (--without replies).",
    ),
    "paths.meaning": "A hop is a connection that may be opened, whatever its service: hops of one path may be of "
    "several services (--only SERVICE follows one).",
    "paths.within": " within {cutoff:hop}",
    "paths.span": "{least:hop}",
    "paths.spans": "{least} to {most:hop}",
    "paths.path": "path",
    "paths.says": "the document says",
    "paths.beyond-cutoff": "the shortest has {hops:hop}, more than the cutoff of {cutoff}: {way}",
    "paths.closed": "what is left out closes the last one; otherwise there is {way}",
    "paths.frontier": "{there}, and {back}; {said}",
    "paths.opens-none": "{source} opens no connection",
    "paths.reaches-only": "{source} reaches only {roles:some}",
    "paths.accepts-none": "nothing opens a connection to {target}",
    "paths.only-reach": ("only {roles:some} reaches {target}", "only {roles:some} reach {target}"),
    "paths.said-none": "of the two the document says: no direct connection ({place})",
    "paths.all-denied": "the document says that they have no direct connection",
    "paths.silent": "the document is silent on a direct connection",
    "paths.some-denied": "of {pairs} pairs the document denies {denied} a direct connection, and is silent on the "
    "others",
}
