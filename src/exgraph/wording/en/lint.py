"""What is wrong, missing or odd in a document: the findings' sentences by the family of their rules."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    # How findings are told.
    "lint.summary": "{found:and} by {rules:rule}.",
    "lint.nothing": "No findings by {rules:rule}.",
    "lint.count-error": "{n:error}",
    "lint.count-warning": "{n:warning}",
    "lint.count-note": "{n:note}",
    "lint.title-error": "Errors ({n})",
    "lint.title-warning": "Warnings ({n})",
    "lint.title-note": "Notes ({n})",
    "lint.lines": "lines",
    "lint.places": "places",
    "lint.finding": "finding",
    "lint.quoted": "“{text}”",
    "lint.more-texts": ("… and {n} more text", "… and {n} more texts"),
    "lint.more-pairs": ("{pair} and {n} more pair", "{pair} and {n} more pairs"),
    "lint.sarif-alike": "findings like this one: {n}",
    "lint.sarif-places": "places that are not listed: {n}",
    "lint.sarif-left-out": "findings left out, the least grave ones: {n}",
    "lint.lines-of": "Lines are those of {file}. The rules: docs/lint.md.",
    "lint.parts": "{parts:; }",
    # completeness
    "lint.port-missing": "no port is stated for {services:some}",
    "lint.port-concluded": "no port is stated for {services:some}; read as {value}",
    "lint.transport-missing": "no transport is stated for {services:some}",
    "lint.transport-concluded": "no transport is stated for {services:some}; read as {value}",
    "lint.application-missing": "what uses {services:some} is not stated",
    "lint.dynamic": "dynamic ports{transport}",
    "lint.dynamic-of": "{application} dynamic ports{transport}",
    "lint.the-service": "the service",
    "lint.unresolved": "no port can be told from {texts:some}",
    "lint.no-range": "nothing says which ports “dynamic” stands for on {roles:some}",
    "lint.silent-list": "the document is silent on {pairs:ordered pair}, and never says that two roles do not connect",
    "lint.silent": "the document is silent on {pairs:ordered pair}, while of others it says that they do not connect",
    "lint.concluded": "exgraph concluded of {flows:flow}: {reasons:; }",
    # consistency
    "lint.forbidden": "{source} → {destination}: {service} is both asked for and forbidden",
    "lint.half-encrypted": "{source} → {destination}: {service} is both encrypted and not",
    "lint.with-and-without": "{source} → {destination}: {service} is stated with and without {encryption}",
    "lint.stated-again": "{source} → {destination}: {service} is stated {n} times",
    # both ways
    "lint.other-ports": "{application}: {there} has {ports}; {back} has {others}",
    "lint.encrypted-one-way": "{endpoint} is {encryption} from {there}, but not said to be from {back}",
    "lint.never-sent": "{role} fetches mail by {how:some} but has no SMTP to send it",
    "lint.never-sent-although": "{role} fetches mail by {how:some} but has no SMTP to send it, although its own name "
    "speaks of SMTP",
    "lint.not-reached": "nothing connects to {roles:some}",
    "lint.idle": "nothing connects to {roles:some}, nor the other way",
    "lint.any": "{pair} on {endpoint}",
    "lint.any-port": "{pair} on every port",
    "lint.any-service": "{pair} on a service",
    "lint.reply": "the side that serves opens {services:some} on roles that open the same on it; if these are replies, "
    "they need no flow of their own",
    "lint.notification": "servers open {services:some} on clients; if these are notifications, they go over UDP to a "
    "port that the client has chosen ({source}), and not over what is listed",
    "lint.mixed-mail": "{role} fetches mail by {how:some}, and opens {services:some} as well",
    "lint.reversed": "servers open {services:some} on clients that have no connection to them; elsewhere clients open "
    "it on servers, so the direction may be the wrong way round",
    "lint.mapper": "{services:some}: the endpoint mapper only tells the port to go to next, and none is stated",
    # expected
    "lint.directory-set": "{has:and}, but not {lacks:and}: a member of an Active Directory domain needs these, too "
    "(Microsoft KB 832017)",
    "lint.rpc-range": "the ports of RPC",
    "lint.front-end-unused": "{role} is called a front-end, and no client opens a connection on it",
    "lint.front-end-rpc": "{front} opens nothing but {services:some} on {back}; a front-end hands requests on by the "
    "protocol that they came by",
    "lint.product-unused": "clients have no direct connection to {product} ({roles:some})",
    "lint.no-media": "{services:some} set up calls, and nothing is stated that could carry their media (RTP over UDP, "
    "RFC 3550)",
    "lint.relay-no-names": "{role} takes mail and sends it on, but asks nobody for names; who is next is found by DNS "
    "(RFC 5321, section 5.1)",
    "lint.unfiltered": "the vendor does not support a filter between {pairs:pair of roles} ({source})",
    # the document's faults
    "lint.unreadable": "{message}",
    "lint.unreadable-in": "{column}: {message}",
    "lint.disputed": "{source} → {destination} on {service} is allowed, and {from_whom} → {to_whom} on {denied} "
    "denied, neither more narrowly",
    "lint.denied": "{source} → {destination}: one place states services, another that there is no connection",
    "lint.repeated": "{between}{services:some} is stated {n} times{varying}",
    "lint.repeated-several": "{between}{services:some} are stated {n} times{varying}",
    "lint.not-always": ", not always as {marks:some}",
    "lint.mark-undirected": "without a direction",
    "lint.mark-alternative": "alternative",
    "lint.mark-conditional": "conditional",
    "lint.mark-default": "default",
    "lint.mark-negative": "negative",
    "lint.mark-optional": "optional",
    "lint.mark-partly": "partly",
    "lint.mark-template": "template",
    "lint.mark-unresolved": "unresolved",
    "lint.a-service": "a service",
    "lint.spelled": "{role} is spelled “{usual}” ({places:place}), and {others:some}",
    "lint.spelling": "“{text}” ({places:place})",
    "lint.no-ends": "nothing says who connects to whom for {services:some}",
    "lint.portless": ("{n} row states no port", "{n} rows state no port"),
    "lint.left-alone": "{tables:table} left alone: {reason}",
    "lint.encoding": "the encoding, {encoding}, is a guess: nothing in the file says it",
    # registered
    "lint.of-another": "{application} on {port}, which is registered for {names: and }",
    "lint.other-transport": "{port} is registered for {names: and } over {transports: and }, not over {transport}",
    "lint.not-over": "{names: and } is registered for {port}, but runs over {transports: and } alone",
    "lint.cleartext": "{claimed} on {port}, which is registered for {names: and }, a cleartext protocol",
    "lint.unspecified": "{claimed} on {port}, which is registered for {names: and }, a cleartext protocol: nothing "
    "known says how it begins there",
    "lint.upgrade": "{claimed:some} on {ports:some}: {names: and } can only change to TLS after a start in the clear "
    "({how:some})",
    # spellings
    "lint.alike": "these names are alike and may be one role: {names:some}",
    "lint.name-of": "“{text}” ({role})",
    "lint.mixed-role": "{mixture} in the name of the role {role}",
    "lint.mixed-zone": "{mixture} in the name of the zone {zone}",
    "lint.mixed-application": "{mixture} in the name of an application",
    "lint.mixture": "{rare} {letters:some} among {most} letters: “{word}”",
    "lint.latin": "Latin",
    "lint.cyrillic": "Cyrillic",
    "lint.greek": "Greek",
    "lint.armenian": "Armenian",
    "lint.expired": "{flows:flow} valid until {last}, which is before {day}",
    "lint.no-owner": "{flows:flow} without an owner",
    "lint.second-zone": "{role} is said to stand in {zone}, and elsewhere in {other}; the first holds",
}
