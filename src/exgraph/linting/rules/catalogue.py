"""The rules, as data. Ids are stable: people name them on command lines and in files."""

from __future__ import annotations

from exgraph.linting.finding import Rule, Severity
from exgraph.linting.rules import (
    both_ways,
    completeness,
    consistency,
    document_faults,
    expected,
    registered,
    requests,
    spellings,
)

_ERROR, _WARNING, _NOTE = Severity

#: In the order in which findings of one severity are told.
RULES = (
    Rule(
        "not-readable",
        _ERROR,
        "A place could not be read: a range that runs backwards, a port above 65535.",
        check_reading=document_faults.not_readable,
    ),
    Rule(
        "port-registered-for-other",
        _ERROR,
        "An application stands on a system port that is registered for another one.",
        registered.port_registered_for_other,
    ),
    Rule(
        "encryption-on-cleartext-port",
        _ERROR,
        "Encryption is claimed where it cannot begin: on 80 beside 443, on 53, or by a name with another port.",
        registered.encryption_on_cleartext_port,
    ),
    Rule(
        "statements-contradict",
        _ERROR,
        "A service is asked for and forbidden, or encrypted and not, between the same roles.",
        consistency.statements_contradict,
        document_faults.connection_denied,
    ),
    Rule(
        "transport-not-registered",
        _WARNING,
        "A port is registered, but not for this transport.",
        registered.transport_not_registered,
    ),
    Rule(
        "transport-not-used",
        _WARNING,
        "A port is registered for this transport, but its protocol does not run over it.",
        registered.transport_not_used,
    ),
    Rule(
        "encryption-unspecified",
        _WARNING,
        "Encryption is claimed on a port of a cleartext protocol, and nothing known says how it begins there.",
        registered.encryption_unspecified,
    ),
    Rule(
        "counterpart-port",
        _WARNING,
        "An application has other ports in one direction than in the other.",
        both_ways.counterpart_port,
    ),
    Rule(
        "counterpart-encryption",
        _WARNING,
        "A port is encrypted in one direction and not said to be in the other.",
        both_ways.counterpart_encryption,
    ),
    Rule(
        "mail-never-sent",
        _WARNING,
        "A role can fetch mail but never send it.",
        both_ways.mail_never_sent,
    ),
    Rule(
        "direction-reversed",
        _WARNING,
        "Servers open on clients, in one direction only, what clients elsewhere open on servers.",
        both_ways.direction_reversed,
    ),
    Rule(
        "reply-listed",
        _WARNING,
        "The side that serves opens on others what they open on it.",
        both_ways.reply_listed,
    ),
    Rule(
        "notification-listed",
        _WARNING,
        "Servers open on clients a service that notifies its clients another way.",
        both_ways.notification_listed,
    ),
    Rule(
        "directory-set-incomplete",
        _WARNING,
        "Kerberos, LDAP, DNS and RPC of a domain controller are opened, and the rest of the set is not.",
        expected.directory_set_incomplete,
    ),
    Rule(
        "front-end-without-clients",
        _WARNING,
        "No client opens a connection on a front-end.",
        expected.front_end_without_clients,
    ),
    Rule(
        "front-end-by-rpc-only",
        _WARNING,
        "A front-end opens nothing but RPC on its back-end.",
        expected.front_end_by_rpc_only,
    ),
    Rule(
        "product-without-clients",
        _WARNING,
        "Clients have no direct connection to any server of a product.",
        expected.product_without_clients,
    ),
    Rule(
        "mail-client-mixed",
        _WARNING,
        "A client that fetches mail by POP3 or IMAP opens MAPI as well.",
        both_ways.mail_client_mixed,
    ),
    Rule(
        "calls-without-media",
        _WARNING,
        "SIP sets up calls, and nothing is stated that could carry the voice.",
        expected.calls_without_media,
    ),
    Rule(
        "relay-without-dns",
        _WARNING,
        "A mail relay in an exposed zone asks nobody for names.",
        expected.relay_without_dns,
    ),
    Rule(
        "endpoint-mapper-alone",
        _WARNING,
        "The RPC endpoint mapper is stated without the ports it refers to.",
        both_ways.endpoint_mapper_alone,
    ),
    Rule(
        "role-spelled-twice",
        _WARNING,
        "Two roles have names that are alike.",
        spellings.role_spelled_twice,
    ),
    Rule(
        "mixed-script",
        _WARNING,
        "A word in a name mixes letters of several scripts that look alike.",
        spellings.mixed_script,
    ),
    Rule(
        "any-to-any",
        _WARNING,
        "A flow is open in two of source, destination and ports.",
        both_ways.any_to_any,
    ),
    Rule(
        "port-not-stated",
        _WARNING,
        "A service, or a row, has no port.",
        completeness.port_not_stated,
        document_faults.row_without_port,
    ),
    Rule(
        "transport-not-stated",
        _WARNING,
        "A service has no transport.",
        completeness.transport_not_stated,
    ),
    Rule(
        "text-not-resolved",
        _WARNING,
        "A text gives no port, or only a pattern of ports.",
        completeness.text_not_resolved,
    ),
    Rule(
        "service-without-ends",
        _WARNING,
        "Nothing says who connects to whom for a service.",
        check_reading=document_faults.service_without_ends,
    ),
    Rule(
        "dynamic-without-range",
        _WARNING,
        "Nothing says which ports “dynamic” stands for.",
        completeness.dynamic_without_range,
    ),
    Rule(
        "expired",
        _WARNING,
        "A flow was valid until a day that has passed.",
        check_day=requests.expired,
    ),
    Rule(
        "no-owner",
        _WARNING,
        "A flow has no owner, where the document has a column for it.",
        requests.no_owner,
    ),
    Rule(
        "zone-differs",
        _WARNING,
        "A role is said to stand in two zones.",
        check_reading=requests.second_zone,
    ),
    Rule(
        "statement-repeated",
        _NOTE,
        "A service is stated several times between the same roles.",
        consistency.statement_repeated,
        document_faults.repeated,
    ),
    Rule(
        "spelling-varies",
        _NOTE,
        "A role's name is written in several ways.",
        check_reading=document_faults.spelling_varies,
    ),
    Rule(
        "encryption-by-upgrade",
        _NOTE,
        "Encryption is claimed on a port where it can only begin after a start in the clear.",
        registered.encryption_by_upgrade,
    ),
    Rule(
        "port-borrowed",
        _NOTE,
        "An application stands on a user port, or a port of the web, that is registered for another one.",
        registered.port_borrowed,
    ),
    Rule(
        "application-not-stated",
        _NOTE,
        "Ports are stated without what uses them.",
        completeness.application_not_stated,
    ),
    Rule(
        "role-not-reached",
        _NOTE,
        "No other role connects to a role that is no client.",
        both_ways.role_not_reached,
    ),
    Rule(
        "filtering-unsupported",
        _NOTE,
        "The vendor does not support a filter between two roles, by the profile's word.",
        expected.filtering_unsupported,
    ),
    Rule(
        "cells-silent",
        _NOTE,
        "The document says nothing of some pairs of roles.",
        completeness.cells_silent,
    ),
    Rule(
        "table-not-read",
        _NOTE,
        "A table states no connections, as far as exgraph can tell.",
        check_reading=document_faults.table_not_read,
    ),
    Rule(
        "encoding-guessed",
        _NOTE,
        "Nothing in the file says its encoding.",
        check_reading=document_faults.encoding_guessed,
    ),
    Rule(
        "inferred",
        _NOTE,
        "What the document does not state was concluded.",
        completeness.inferred,
    ),
)
