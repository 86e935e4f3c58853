"""What the document says of a role, of a pair, or of all pairs."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "show.all": "{connecting} of {pairs:ordered pair} connect, by {flows:flow}",
    "show.of": "{roles:and}: {connecting} of {pairs:ordered pair} connect, by {flows:flow}",
    "show.number-none": "; {pairs} said to have no direct connection",
    "show.number-silent": "; the document is silent on {pairs}",
    "show.number-denied": "; {services:service} denied",
    "show.number-removed": "; {services:service} to be removed",
    "show.says": "the document says",
    "show.read-as": "read as",
    "show.words": "in its words",
    "show.from": "from",
    "show.to": "to",
    "show.counted": "{title} ({pairs})",
    "show.none": "The document says: no direct connection",
    "show.silent": "The document is silent (which is not the same)",
    "show.denied": "denied",
    "show.denials": "Denied, or said not to be required ({services})",
    "show.removed": "to be removed",
    "show.removals": "To be removed ({services})",
    "show.inferred": "inferred",
    "show.inferred-transport": "transport",
    "show.inferred-ports": "ports",
    "show.because": "because",
    "show.inferences": "Not in the document, but concluded ({flows})",
    "show.grounds": "Not in a cell of its own",
    "show.platform": "on",
    "show.source": "source",
    "show.dynamic": "What “dynamic” stands for",
}
