"""May one role open a connection to another, and what does that rest on?"""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "explain.about": "about",
    "explain.known": "what is known",
    "explain.about-answer": "answer",
    "explain.about-document": "document",
    "explain.about-inferred": "inferred",
    "explain.about-grounds": "grounds",
    "explain.about-boundary": "boundary",
    "explain.about-protection": "protection",
    "explain.about-way-back": "way back",
    "explain.about-not-stated": "not stated",
    "explain.about-denied": "denied",
    "explain.about-suspected": "suspected",
    "explain.about-remarks": "remarks",
    "explain.may-be-reply": "{destination} opens the same on {source}, which serves it: these may be replies, which "
    "need no flow of their own: {services}.",
    "explain.may-be-notification": "These may be notifications, which go another way ({who}): {services}.",
    "explain.about-not-allowed": "not allowed",
    "explain.yes": "Yes: {source} may open a connection to {destination}: {services}.",
    "explain.partly": "In part: in {open} of {pairs} ordered pairs {source} may open a connection to {destination}: "
    "{services}.",
    "explain.no": "No: the document lets {source} open no connection to {destination}.",
    "explain.unknown": "Not known: the document says nothing of connections from {source} to {destination}.",
    "explain.yes-port": "Yes: {source} may open {port} on {destination}: {services}.",
    "explain.partly-port": "In part: of {port}, {source} may open {ports} on {destination}: {services}.",
    "explain.partly-port-pairs": "In part: in {open} of {pairs} ordered pairs {source} may open {port} on "
    "{destination}: {services}.",
    "explain.depends-port": "It depends: {source} may open {port} on {destination} where it is chosen as a dynamic "
    "port: {services}.",
    "explain.no-port": "No: {source} may open {services} on {destination}, but not {port}.",
    "explain.unknown-port": "Not known: whether {source} may open {port} on {destination}, the document leaves open "
    "with {services}.",
    "explain.read-as": "{place} says “{text}”, read as {services}.",
    "explain.read-none": "{place} says “{text}”: no direct connection.",
    "explain.no-words": "{place}: {services}.",
    "explain.the-document": "The document",
    "explain.more": "… and {count} more places.",
    "explain.concluded-transport": "The transport of {services:some} is not stated but concluded: {reason}.",
    "explain.concluded-ports": "The port of {services:some} is not stated but concluded: {reason}.",
    "explain.grounds": "Not in a cell of its own: {services}: {grounds}.",
    "explain.crosses": "A connection from zone {here} to zone {there} crosses a trust boundary.",
    "explain.conduit": "The conduit carries {flows:flow}, {pairs:ordered pair} and {services:service}.",
    "explain.no-conduit": "The document lists no flow that does.",
    "explain.exposed": "Zone {zone} faces a network that nobody here controls.",
    "explain.inside": "Both ends are in zone {zone}: no trust boundary is crossed.",
    "explain.protection-encrypted-stated": "Encrypted, as the document says: {services}.",
    "explain.protection-encrypted-registry": "Encrypted, as the port or name is registered for TLS (IANA): {services}.",
    "explain.protection-encrypted-specification": "Encrypted, as the protocol's own specification has it: {services}.",
    "explain.protection-offered-stated": "Encryption is offered, as the document says, and may not be used: "
    "{services}.",
    "explain.protection-cleartext-stated": "Not encrypted, as the document says: {services}.",
    "explain.protection-cleartext-registry": "Starts in the clear, as registered (IANA), and nothing says that it is "
    "upgraded: {services}.",
    "explain.protection-unknown": "Whether it is encrypted is not known: {services}.",
    "explain.back-same": "{destination} may open the same services on {source} by itself{places}.",
    "explain.back-different": "The way back is not the same: {destination} may open on {source} by itself{places} "
    "{services}.",
    "explain.back-only": "The other way round, {destination} may open a connection to {source} by itself{places}: "
    "{services}.",
    "explain.only-there": "Only on the way there: {services}.",
    "explain.only-back": "Only on the way back: {services}.",
    "explain.back-none": "{destination} may open no connection to {source} by itself{places}.",
    "explain.back-silent": "Of connections that {destination} opens to {source} the document says nothing.",
    "explain.replies": "Replies over an established connection need no rule of their own where a filter keeps state "
    "(NIST SP 800-41 Rev. 1, section 2.1.2).",
    "explain.marked": "Marked in the document as {mark}: {services}.",
    "explain.mark-alternative": "one of several to choose from",
    "explain.mark-conditional": "needed under a condition only",
    "explain.mark-default": "a default that can be changed",
    "explain.mark-optional": "optional",
    "explain.mark-undirected": "not said which of the two opens the connection",
    "explain.mark-partly": "open between some of the hosts only",
    "explain.mark-template": "a template for numbers",
    "explain.mark-unresolved": "text that tells no port",
    "explain.port": "port {ports}",
    "explain.dynamic-ports": "dynamic ports",
    "explain.dynamic-ports-of": "dynamic {transport} ports",
    "explain.unstated-transport": "The document states no transport for {services}.",
    "explain.unstated-ports": "The document states no port for {services}.",
    "explain.unstated-encryption": "The document says nothing of encryption for {services}.",
    "explain.range-profile": "The document states no range for the dynamic ports of {services}; the profile gives "
    "{ranges: or }.",
    "explain.range-customary": "The document states no range for the dynamic ports of {services}, nor does a profile; "
    "customary is {ranges: or }.",
    "explain.range": "{ports} on {platform}{origin}",
    "explain.denied-service": "{place} denies {services}, or says that it is not required: “{text}”.",
    "explain.removed-service": "{place} wants {services} removed: “{text}”.",
    "explain.closed-by": "{place} allows {services} ({pair}), but {denial} denies it ({denied}): the denial is "
    "narrower and holds.",
    "explain.closed-inside": "{place} allows {services} ({pair}), but for a part of that {denial} denies it "
    "({denied}): there the denial is narrower and holds.",
    "explain.outweighs": "{place} allows {services} ({pair}) and {denial} denies it ({denied}): the permission is "
    "narrower and holds.",
    "explain.disputes": "{place} allows {services} ({pair}) and {denial} denies it ({denied}), neither more "
    "narrowly: a contradiction, taken as open.",
    "explain.closed": "Nothing else is listed from {source} to {destination}, so a rule set made from the document "
    "closes {ports: and }.",
    "explain.closed-all": "every {transport} port",
    "explain.closed-unknown": "Which ports stay closed from {source} to {destination} cannot be told: a service "
    "states none.",
    "explain.pairs-none": "Said to have no direct connection: {pairs:some}.",
    "explain.pairs-silent": "The document says nothing of {pairs:some}.",
    "explain.place-of": " ({places:some})",
    "explain.about-request": "request",
    "explain.request": "Of {services} the document says: {asked}.",
    "explain.about-addresses": "addresses",
    "explain.addresses": "{role} has the addresses {addresses:some}.",
}
