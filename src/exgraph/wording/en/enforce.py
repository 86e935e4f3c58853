"""Rules that are made of a matrix, and proved."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "enforce.proved": "proved equal: {compared:host-pair} × transports, {rules:rule}",
    "enforce.unproved": "NOT PROVED: {rules:rule}, compiled by another program whose work is not read back",
    "enforce.part-unproved": ("{n} rule is not proved", "{n} rules are not proved"),
    "enforce.aerleon-compiled": "Aerleon compiles it, for the products that the targets of each header name: aclgen "
    "--base_directory . --policy_file FILE --definitions_directory FOLDER; read what it makes before it is loaded",
    "enforce.zone-name": "no zone of a firewall is called {name}",
    "enforce.open": (
        " {n} flow is open: no rule could be made of it.",
        " {n} flows are open: no rule could be made of them.",
    ),
    "enforce.absent": (" {n} role has no address.", " {n} roles have no address."),
    "enforce.foreign": (
        " {n} name of the inventory is no role of the matrix.",
        " {n} names of the inventory are no roles of the matrix.",
    ),
    "enforce.head": "exgraph: what {matrix} requires between the hosts of {inventory}{firewall}, and nothing else.",
    "enforce.head-inbound": "what comes in at the hosts; what goes out is left as it is",
    "enforce.head-outbound": "what goes out from the hosts; what comes in is left as it is",
    "enforce.head-open": "open: {flow} ({place}): {why}",
    "enforce.head-absent": "open: {role} has no address",
    "enforce.head-foreign": "open: {name} of the inventory is no role of the matrix",
    "enforce.lacking-transport": "no transport is stated",
    "enforce.lacking-ports": "no port is stated",
    "enforce.lacking-range": "no profile states the range of its dynamic ports",
    "enforce.lacking-message": "no type of ICMP is named that is known",
    "enforce.lacking-unresolved": "its text tells no port",
    "enforce.lacking-template": "it is a template for numbers",
    "enforce.lacking-family": "its ends have no family of addresses in common",
    "enforce.lacking-format": "this format has no words for it, or not in every transport",
    "enforce.lacking-interface": "its source is behind no interface of the inventory",
    "enforce.interface-name": "no interface of an ASA is called {name}",
    "enforce.no-host-format": "{format} is for what passes a firewall, and this one of the inventory is {direction}",
    "enforce.no-hosts": "rules for {format} are those of hosts, and no role has a host of its own",
    "enforce.no-log": "rules for {format} cannot log what is dropped",
    "enforce.cisco-answers": "answers to {transports:some} pass an ASA only where it inspects them (inspect icmp, …)",
    "enforce.aws-quota": "{group} has {n:rule} for what is {direction} of IPv{version:plain}; a security group takes "
    "{most} unless its quota was raised",
    "enforce.azure-quota": "{n:rule}: a network security group takes {most:plain} unless its limit was raised",
    "enforce.azure-priorities": "there are more rules for what is {direction} than the {most:plain} priorities of "
    "Azure; --minimal writes fewer",
    "enforce.kubernetes-pods": "pods are those with the label {label}: {names:some}; a policy decides on tcp, udp and "
    "sctp, and other protocols are left to the network plugin; what a node opens on its own pods passes all policies",
    "enforce.no-inventory": "rules need addresses: name an inventory with --inventory",
    "enforce.several-firewalls": "the inventory has several firewalls, {names:and}: name one with --firewall",
    "enforce.not-understood": (
        "not proved, nothing is written: {n} construct of the rules is not understood, at {place}: {why}",
        "not proved, nothing is written: {n} constructs of the rules are not understood, the first at {place}: {why}",
    ),
    "enforce.unequal": "not proved, nothing is written: {n} of the pairs of hosts and transports differ, the least "
    "{source} → {destination} {transport}: missing {missing}, too much {excess}",
    "enforce.no-replies": "not proved, nothing is written: answers from {source} to {destination} do not pass",
    "enforce.nothing-compared": "not proved, nothing is written: there was nothing to compare",
    "enforce.rule": "rule",
    "enforce.lacks": "what it lacks",
    "enforce.title-open": "Open: no rule could be made of these ({n})",
    "enforce.unsupported": "{pairs:ordered pair} of roles with a rule: {remark}",
    "enforce.united": "{role}: dynamic ports from {ranges:and}; the inventory's platform says which of them.",
    "enforce.disputed": "{n:flow} hold although a denial is just as narrow ({places:some}): the document contradicts "
    "itself.",
    "enforce.ruleless": (
        "{n} flow needs no rule here: a host opens it on itself, it does not pass this firewall, or a narrower denial "
        "closes it.",
        "{n} flows need no rule here: a host opens them on itself, they do not pass this firewall, or narrower denials "
        "close them.",
    ),
    "enforce.replies": (
        "{n} rule is there only for what may be a reply or a notification; --without replies leaves it out.",
        "{n} rules are there only for what may be replies or notifications; --without replies leaves them out.",
    ),
    "enforce.incomplete": "the rules are incomplete: {parts:and}",
    "enforce.part-open": ("{n} flow is open", "{n} flows are open"),
    "enforce.no-table": "{path}: rules are no table; name the file as the firewall wants it: {known:or}",
    "enforce.suffix": "{path}: a suffix that says no firewall's format; those that do: {known}; or name the format "
    "with --to",
    "enforce.suffix-beside": "{path}: such a file is written beside the rules; name these {known:or}",
    "enforce.needs-file": "rules for {format} are {n} files: name the first with -o",
}
