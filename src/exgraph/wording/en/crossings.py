"""Which flows cross the border between zones."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "crossings.summary": "{crossing} of {flows:flow} cross {where}{ways}, in {conduits:conduit}: {kinds:and}{dynamic}.",
    "crossings.nothing": "{crossing} of {flows:flow} cross {where}.",
    "crossings.boundaries": "trust boundaries",
    "crossings.boundary": "the boundary of {zone}",
    "crossings.ways": " ({entering} entering, {exiting} exiting)",
    "crossings.number-cleartext": "{flows} cleartext",
    "crossings.number-encrypted": "{flows} encrypted",
    "crossings.number-offered": "{flows} offered",
    "crossings.number-unknown": "{flows} unknown",
    "crossings.number-dynamic": "; {flows} on dynamic ports",
    "crossings.moved": (
        "With {moves:and}, {n} flow crosses {where} instead of {before}{changes}{conduits}.",
        "With {moves:and}, {n} flows cross {where} instead of {before}{changes}{conduits}.",
    ),
    "crossings.move": "{role} in {zone} instead of {home}",
    "crossings.changes": ": {told:and}",
    "crossings.no-change": "; nothing changes",
    "crossings.more": "{flows} more",
    "crossings.no-longer": "{flows} no longer",
    "crossings.elsewhere": "{flows} through another conduit than before",
    "crossings.conduits-added": ("; {n} conduit is new: {ends:and}", "; {n} conduits are new: {ends:and}"),
    "crossings.conduits-removed": ("; {n} conduit is gone: {ends:and}", "; {n} conduits are gone: {ends:and}"),
    "crossings.conduits-changed": "Conduits ({shown} of {conduits}, {same} as before)",
    "crossings.size": "{flows:flow}, {pairs:pair of roles}, {services:service}",
    "crossings.entering": "entering",
    "crossings.exiting": "exiting",
    "crossings.before": "before",
    "crossings.dynamic": "dynamic",
    "crossings.only-changes": "Only what the move changes is listed one by one.",
    "crossings.meaning": "encrypted: stated by the document, or the port is registered for TLS. cleartext: the "
    "registered protocol starts in the clear, and nothing says that it is upgraded. unknown: neither is known.",
    "crossings.meaning-specification": "Encrypted, too: what a protocol always encrypts by specification (ssh, ESP).",
    "crossings.meaning-offered": "offered: it may be encrypted or not, as both ends agree (STARTTLS, optional).",
}
