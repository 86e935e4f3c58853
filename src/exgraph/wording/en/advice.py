"""What to do about a finding: one sentence a rule, beside what was found."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "advice.not-readable": "Correct the place in the document, or give its meaning with --column; what stands there is "
    "not among the flows.",
    "advice.port-registered-for-other": "Ask the vendor which of the two is meant before a rule is written; open "
    "neither on suspicion.",
    "advice.encryption-on-cleartext-port": "Ask which port the encrypted service listens on; until then treat this one "
    "as cleartext.",
    "advice.statements-contradict": "Have the document's owner decide which statement holds, and strike the other.",
    "advice.transport-not-registered": "Ask whether the service really runs over this transport; leave the rule out if "
    "nobody misses it.",
    "advice.transport-not-used": "Open the transport that the protocol runs over, and leave this one out.",
    "advice.encryption-unspecified": "Ask how encryption begins on this port, and whether a start in the clear can be "
    "refused.",
    "advice.counterpart-port": "Ask whether the ports that are missing in one direction were forgotten; write a rule a "
    "direction.",
    "advice.counterpart-encryption": "Ask whether the way back is encrypted, too, and require it there.",
    "advice.mail-never-sent": "Ask where this role submits mail; add that flow, or say that it only reads.",
    "advice.direction-reversed": "Ask who opens the connection; turn the flow round if it is listed backwards.",
    "advice.reply-listed": "Ask who opens the connection. Replies need no rule of their own in a stateful firewall.",
    "advice.notification-listed": "Ask which way notifications take today, and open that one alone.",
    "advice.directory-set-incomplete": "Add the missing services of the directory, or say why this role does without.",
    "advice.front-end-without-clients": "Ask who uses the front-end; add its clients, or retire it.",
    "advice.front-end-by-rpc-only": "Ask by which protocol requests are handed on, and add it.",
    "advice.product-without-clients": "Ask how the users of this product reach it, before anything of it is closed.",
    "advice.mail-client-mixed": "Ask whether these clients need MAPI at all; leave it out if they do not.",
    "advice.calls-without-media": "Ask for the port range of the voice streams, and add it.",
    "advice.relay-without-dns": "Name the resolver that the relay asks, and open port 53 to that one alone.",
    "advice.endpoint-mapper-alone": "Ask for the ports behind the endpoint mapper; pin them to a small range.",
    "advice.role-spelled-twice": "Decide whether these are one role: --merge-aliases, or an alias in the profile.",
    "advice.mixed-script": "Write the name in one script; look-alike letters make two roles of one.",
    "advice.any-to-any": "Narrow source, destination or ports before this becomes a rule.",
    "advice.port-not-stated": "Ask for the port; a rule without one opens all of them.",
    "advice.transport-not-stated": "Ask for the transport, and open only that one.",
    "advice.text-not-resolved": "Have the text replaced by ports; nothing is opened for it as it stands.",
    "advice.service-without-ends": "Name the ends, in the document or with --source and --destination.",
    "advice.dynamic-without-range": "Have the range pinned on the machines, and name it in the profile.",
    "advice.expired": "Close the flow, or have its owner renew it.",
    "advice.no-owner": "Find who answers for the flow; close it if nobody does.",
    "advice.zone-differs": "Decide which zone the role stands in, with --in ROLE=ZONE or in the profile.",
    "advice.statement-repeated": "Nothing, unless the statements were meant to differ.",
    "advice.spelling-varies": "Agree on one spelling.",
    "advice.encryption-by-upgrade": "Require the change to TLS on the server, so that nothing is sent in the clear.",
    "advice.port-borrowed": "Tell whoever inspects traffic: a firewall takes it for the other application.",
    "advice.application-not-stated": "Ask what uses these ports before they are opened.",
    "advice.role-not-reached": "Ask whether a flow to this role is missing, or whether it only opens connections.",
    "advice.filtering-unsupported": "Put no firewall between these roles, or ask the vendor first.",
    "advice.cells-silent": "Ask whether silence means that nothing connects; until then it is not known.",
    "advice.table-not-read": "Look at the table (exgraph read --explain); give its columns with --column if it has "
    "flows.",
    "advice.encoding-guessed": "Give the encoding with --encoding.",
    "advice.inferred": "Have the document state it, or keep it out with --stated.",
}
