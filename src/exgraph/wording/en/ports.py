"""Which ports are needed, how often."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "ports.summary": (
        "{flows:flow} on {n} port or range; {first} alone carries {share:share}{top}{dynamic}.",
        "{flows:flow} on {n} ports and ranges; {first} alone carries {share:share}{top}{dynamic}.",
    ),
    "ports.top": ", the {top} most used {share:share}",
    "ports.dynamic": "; {share:share} are dynamic",
    "ports.by-application": "{flows:flow} of {applications:application}{most}{unnamed}.",
    "ports.most": "; {name} has the most, {share:share}",
    "ports.unnamed": ("; {n} flow names no application", "; {n} flows name no application"),
    "ports.no-flows": "There are no flows.",
    "ports.sources": "from",
    "ports.destinations": "to",
    "ports.crossings": "crossing",
    "ports.cumulative": "sum",
    "ports.used-by": "used by",
    "ports.meaning": "pairs: ordered pairs of roles; from, to: roles that open and accept; crossing: flows between "
    "zones.",
}
