"""What each rule finds, and what it leaves alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exgraph import lint
from exgraph.linting.rules.catalogue import RULES
from exgraph.model.cell import Flow
from exgraph.model.role import Product
from exgraph.wording.phrases import phrase

CASES = [
    # An application that is registered elsewhere, on a system port of another.
    ("port-registered-for-other", "SMTP (995 TCP)", ["SMTP on 995/tcp, which is registered for pop3s"]),
    ("port-registered-for-other", "LDAP (88)", ["LDAP on 88, which is registered for kerberos"]),
    # Kin: one protocol under several registrations; and ports that are borrowed on purpose.
    ("port-registered-for-other", "SMTP (587 TCP)", []),
    ("port-registered-for-other", "LDAP (3268 TCP)", []),
    ("port-registered-for-other", "Syslog (514 TCP)", []),
    ("port-registered-for-other", "SIP (443 TCP)", []),
    ("port-registered-for-other", "VoIP (5065 TCP)", []),
    ("port-registered-for-other", "Own agent (995 TCP)", []),
    ("port-registered-for-other", "995 TCP", []),
    ("port-registered-for-other", "SMTP (2525 TCP)", []),
    ("port-borrowed", "SIP (443 TCP)", ["SIP on 443/tcp, which is registered for https"]),
    (
        "port-borrowed",
        "VoIP (5065/5066 TCP)",
        ["VoIP on 5065/tcp, which is registered for ca-2; VoIP on 5066/tcp, which is registered for stanag-5066"],
    ),
    ("port-borrowed", "SMTP (995 TCP)", []),
    ("port-borrowed", "HTTP (443 TCP)", []),
    # Only what the registry says of the transport.
    ("transport-not-registered", "IMAP (143 UDP)", ["143 is registered for imap over tcp, not over udp"]),
    ("transport-not-registered", "143 UDP", ["143 is registered for imap over tcp, not over udp"]),
    ("transport-not-registered", "LDAP (3268 UDP)", []),
    ("transport-not-registered", "Own agent (143 UDP)", []),
    ("transport-not-registered", "5222 UDP", []),
    ("transport-not-used", "LDAP (3268 TCP/UDP)", ["msft-gc is registered for 3268/udp, but runs over tcp alone"]),
    ("transport-not-used", "NTP (123 TCP)", ["ntp is registered for 123/tcp, but runs over udp alone"]),
    ("transport-not-used", "LDAP (389 UDP)", []),
    ("transport-not-used", "DNS (53 TCP/UDP)", []),
    ("transport-not-used", "HTTPS (443 UDP)", []),
    ("transport-not-used", "VoIP (5065 UDP)", []),
    # Encryption where there is none.
    (
        "encryption-on-cleartext-port",
        "80/443 TCP SSL",
        ["SSL on 80/tcp, which is registered for http, a cleartext protocol"],
    ),
    ("encryption-on-cleartext-port", "80 TCP SSL", []),
    (
        "encryption-on-cleartext-port",
        "DNS (53 TCP) TLS",
        ["TLS on 53/tcp, which is registered for domain, a cleartext protocol"],
    ),
    ("encryption-on-cleartext-port", "Telnet (23 TCP) TLS", []),
    (
        "encryption-unspecified",
        "Telnet (23 TCP) TLS",
        ["TLS on 23/tcp, which is registered for telnet, a cleartext protocol: nothing known says how it begins there"],
    ),
    ("encryption-unspecified", "DNS (53 TCP) TLS", []),
    ("encryption-unspecified", "80/443 TCP SSL", []),
    (
        "encryption-on-cleartext-port",
        "80/TCP (HTTPS)",
        ["HTTPS on 80/tcp, which is registered for http, a cleartext protocol"],
    ),
    ("encryption-on-cleartext-port", "SMTP (25 TCP) SSL", []),
    ("encryption-on-cleartext-port", "443 TCP SSL", []),
    ("encryption-on-cleartext-port", "5060 (unsecured)", []),
    ("encryption-on-cleartext-port", "40123 TCP SSL", []),
    (
        "encryption-by-upgrade",
        "SMTP (25/587 TCP) SSL",
        ["SSL on 25/tcp and 587/tcp: smtp and submission can only change to TLS after a start in the clear (RFC 3207)"],
    ),
    ("encryption-by-upgrade", "LDAP (636 TCP) SSL", []),
    ("encryption-by-upgrade", "LDAP (389 TCP)", []),
    # What is left out.
    ("port-not-stated", "HTTP", ["no port is stated for HTTP; read as 80"]),
    ("port-not-stated", "Own agent (TCP)", ["no port is stated for Own agent tcp"]),
    ("port-not-stated", "HTTP (80)", []),
    ("port-not-stated", "RPC MAPI dynamic", []),
    ("port-not-stated", "ICMP 8/0", []),
    ("port-not-stated", "see comments", []),
    ("transport-not-stated", "SMTP (25)", ["no transport is stated for SMTP 25; read as tcp"]),
    ("transport-not-stated", "DNS (53)", ["no transport is stated for DNS 53"]),
    (
        "transport-not-stated",
        "DNS (53), SMTP (25)",
        ["no transport is stated for DNS 53; no transport is stated for SMTP 25; read as tcp"],
    ),
    ("transport-not-stated", "25 TCP", []),
    ("transport-not-stated", "ESP", []),
    ("application-not-stated", "80/443 TCP", ["what uses 80/tcp and 443/tcp is not stated"]),
    ("application-not-stated", "HTTP (80 TCP)", []),
    ("application-not-stated", "ICMP 8/0", []),
    ("application-not-stated", "Any TCP", []),
    (
        "application-not-stated",
        "5060/5061 TCP, динамические",
        ["what uses 5060/tcp, 5061/tcp and dynamic ports is not stated"],
    ),
    ("text-not-resolved", "see comments", ["no port can be told from “see comments”"]),
    ("text-not-resolved", "5<xx>14", ["no port can be told from “5<xx>14”"]),
    ("text-not-resolved", "443 TCP", []),
    (
        "inferred",
        "HTTP",
        [
            "exgraph concluded of 1 flow: HTTP has one registered port, 80 (IANA: http 80/tcp, RFC 9110); "
            "HTTP runs over tcp (IANA: http 80/tcp, RFC 9110)"
        ],
    ),
    ("inferred", "HTTP (80 TCP)", []),
    # RPC asks for more than its first port.
    (
        "endpoint-mapper-alone",
        "RPC (135 TCP)",
        ["RPC tcp/135: the endpoint mapper only tells the port to go to next, and none is stated"],
    ),
    ("endpoint-mapper-alone", "RPC (135 TCP), dynamic", []),
    ("endpoint-mapper-alone", "RPC (135 TCP), 1024-65535 TCP", []),
    ("endpoint-mapper-alone", "RPC (135 UDP)", []),
    ("any-to-any", "Any TCP", []),
]


def messages(matrix, rule):
    return [finding.message for finding in lint(matrix, rules=[rule]).findings]


@pytest.mark.parametrize(("rule", "text", "expected"), CASES)
def test_a_rule_finds_what_one_cell_says(document, rule, text, expected):
    assert messages(document(("a>b", text)), rule) == expected


def test_what_is_forbidden_is_judged_by_no_rule_but_contradiction(document):
    ruled = {finding.rule.id for finding in lint(document(("a>b", "Block UDP 143"), ("b>a", "22 TCP"))).findings}
    assert ruled == {"application-not-stated", "role-not-reached"}


@pytest.mark.parametrize(
    ("there", "back", "expected"),
    [
        (
            "VoIP (TCP 5060, 5065)",
            "5060/5062 TCP",
            ["VoIP: a → b has 5060, 5065; b → a has 5060, 5062"],
        ),
        ("LDAP (389 TCP)", "LDAP (636 TCP)", ["LDAP: a → b has 389; b → a has 636"]),
        ("SMTP (25 TCP)", "SMTP (25/587 TCP)", []),
        ("SMTP (25 TCP)", "25 TCP", []),
        ("SMTP (25 TCP)", "80 TCP", []),
        ("80/443 TCP", "443/8443 TCP", []),
        ("SMTP (25 TCP)", "No direct connection", []),
    ],
)
def test_counterparts_differ_when_each_has_a_port_that_the_other_lacks(document, there, back, expected):
    assert messages(document(("a>b", there), ("b>a", back)), "counterpart-port") == expected


@pytest.mark.parametrize(
    ("there", "back", "expected"),
    [
        ("VoIP (5061 TCP) SSL", "5061 TCP", ["tcp/5061 is SSL from a → b, but not said to be from b → a"]),
        ("5061 TCP", "VoIP (5061 TCP) SSL", ["tcp/5061 is SSL from b → a, but not said to be from a → b"]),
        ("VoIP (5061 TCP) SSL", "VoIP (5061 TCP) SSL", []),
        ("VoIP (5061 TCP) SSL", "Own agent (5061 TCP)", []),
    ],
)
def test_one_port_is_encrypted_in_both_directions_or_in_none(document, there, back, expected):
    assert messages(document(("a>b", there), ("b>a", back)), "counterpart-encryption") == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([("a>b", "POP3 (110 TCP)")], ["a fetches mail by POP3 but has no SMTP to send it"]),
        ([("a>b", "993 TCP")], ["a fetches mail by tcp/993 but has no SMTP to send it"]),
        ([("a>b", "POP3 (110 TCP)"), ("a>c", "SMTP (587 TCP)")], []),
        ([("a>b", "POP3 (110 TCP), 25 TCP")], []),
        ([("a>a", "IMAP (143 TCP)")], []),
    ],
)
def test_who_fetches_mail_sends_it(document, rows, expected):
    assert messages(document(*rows), "mail-never-sent") == expected


def test_a_role_named_after_smtp_that_has_none_is_told_so(document):
    matrix = document(("a>b", "IMAP (143 TCP)"), labels={"a": {"en": "Clients (IMAP/SMTP)"}})
    assert messages(matrix, "mail-never-sent") == [
        "a fetches mail by IMAP but has no SMTP to send it, although its own name speaks of SMTP"
    ]


@pytest.mark.parametrize(
    ("kinds", "back", "expected"),
    [
        (
            {"a": "server", "b": "client"},
            "HTTP (80 TCP), DNS (53 UDP)",
            [
                "the side that serves opens HTTP tcp/80 on roles that open the same on it; "
                "if these are replies, they need no flow of their own"
            ],
        ),
        ({"a": "server", "b": "client"}, "HTTP (8080 TCP)", []),
        ({"a": "client", "b": "client"}, "HTTP (80 TCP)", []),
        ({"b": "client"}, "HTTP (80 TCP)", []),
        ({"a": "server"}, "HTTP (80 TCP)", []),
    ],
)
def test_what_a_client_opens_on_a_server_is_not_opened_back(document, kinds, back, expected):
    assert messages(document(("a>b", "HTTP (80 TCP)"), ("b>a", back), kinds=kinds), "reply-listed") == expected


@pytest.mark.parametrize(
    ("back", "kinds", "expected"),
    [
        (
            "No direct connection",
            {"c": "client", "d": "client", "s": "server", "t": "server"},
            [
                "servers open HTTP tcp/80 on clients that have no connection to them; "
                "elsewhere clients open it on servers, so the direction may be the wrong way round"
            ],
        ),
        ("DNS (53 TCP)", {"c": "client", "d": "client", "s": "server", "t": "server"}, []),
        ("No direct connection", {"c": "client", "s": "server", "t": "server"}, []),
        ("No direct connection", {"c": "client", "d": "client", "t": "server"}, []),
    ],
)
def test_a_direction_is_reversed_where_clients_usually_open_the_service(document, back, kinds, expected):
    rows = [("s>c", "HTTP (80 TCP), own agent (2701 TCP)"), ("c>s", back), ("d>t", "HTTP (80 TCP)")]
    assert messages(document(*rows, kinds=kinds), "direction-reversed") == expected


ALL_OF_AD = "LDAP (389 TCP), Kerberos (88 TCP), DNS (53 UDP), RPC (135 TCP)"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            [("a>b", ALL_OF_AD)],
            ["microsoft-ds 445, kpasswd 464, ntp 123 and the ports of RPC"],
        ),
        ([("a>b", ALL_OF_AD + ", 445 TCP, 464 TCP, 123 UDP")], ["the ports of RPC"]),
        ([("a>b", ALL_OF_AD + ", 445 TCP, 464 TCP, 123 TCP, 49152-65535 TCP")], ["ntp 123"]),
        ([("a>b", ALL_OF_AD + ", 445 TCP, 464 TCP, 123 UDP, RPC dynamic")], []),
        ([("a>b", "LDAP (389 TCP), Kerberos (88 TCP), DNS (53 UDP)")], []),
        ([("a>b", "1-440 TCP, 1-122 UDP")], []),
    ],
)
def test_the_set_of_a_domain_controller_is_whole(document, rows, expected):
    found = messages(document(*rows), "directory-set-incomplete")
    assert found == [
        f"kerberos 88, ldap 389, domain 53 and epmap 135, but not {lacking}: a member of an Active Directory domain "
        "needs these, too (Microsoft KB 832017)"
        for lacking in expected
    ]


KINDS = {"c": "client", "f": "server", "b": "server"}
FRONT = {"f": {"en": "Front-End server"}, "b": {"ja": "バックエンド"}}


@pytest.mark.parametrize(
    ("rule", "rows", "kinds", "expected"),
    [
        (
            "front-end-without-clients",
            [("f>b", "80 TCP"), ("c>b", "80 TCP")],
            KINDS,
            ["f is called a front-end, and no client opens a connection on it"],
        ),
        ("front-end-without-clients", [("f>b", "80 TCP"), ("c>f", "80 TCP")], KINDS, []),
        ("front-end-without-clients", [("f>b", "80 TCP"), ("c>b", "80 TCP")], {}, []),
        (
            "front-end-by-rpc-only",
            [("f>b", "RPC (135 TCP), dynamic")],
            KINDS,
            [
                "f opens nothing but RPC tcp/135, dynamic on b; a front-end hands requests on by the protocol that "
                "they came by"
            ],
        ),
        ("front-end-by-rpc-only", [("f>b", "RPC (135 TCP), dynamic, 80 TCP")], KINDS, []),
        ("front-end-by-rpc-only", [("b>f", "RPC (135 TCP), dynamic")], KINDS, []),
        (
            "mail-client-mixed",
            [("c>b", "POP3 (110 TCP), RPC MAPI (135 TCP)")],
            KINDS,
            ["c fetches mail by POP3, and opens RPC MAPI tcp/135 as well"],
        ),
        ("mail-client-mixed", [("c>b", "POP3 (110 TCP), RPC (135 TCP)")], KINDS, []),
        ("mail-client-mixed", [("f>b", "POP3 (110 TCP), RPC MAPI (135 TCP)")], KINDS, []),
        (
            "calls-without-media",
            [("a>b", "SIP (5060 TCP)")],
            {},
            [
                "SIP tcp/5060 set up calls, and nothing is stated that could carry their media (RTP over UDP, RFC "
                "3550)",
            ],
        ),
        ("calls-without-media", [("a>b", "SIP (5060 TCP)"), ("b>a", "16384-32767 UDP")], {}, []),
        ("calls-without-media", [("a>b", "SIP (5060 TCP)"), ("b>a", "RTP (5004 UDP)")], {}, []),
        ("calls-without-media", [("a>b", "DNS (53 UDP)")], {}, []),
        (
            "notification-listed",
            [("b>c", "RPC MAPI (135 TCP)")],
            KINDS,
            [
                "servers open RPC MAPI tcp/135 on clients; if these are notifications, they go over UDP to a port that "
                "the client has chosen (Microsoft KB 264035), and not over what is listed"
            ],
        ),
        (
            "direction-reversed",
            [("b>c", "RPC MAPI (135 TCP)"), ("d>b", "RPC MAPI (135 TCP)")],
            KINDS | {"d": "client"},
            [],
        ),
    ],
)
def test_what_an_expert_expects_beside_it_is_told(document, rule, rows, kinds, expected):
    assert messages(document(*rows, kinds=kinds, labels=FRONT), rule) == expected


@pytest.mark.parametrize(
    ("rows", "exposed", "told"),
    [
        ([("a>r", "SMTP (25 TCP)"), ("r>a", "SMTP (25 TCP)")], True, True),
        ([("a>r", "SMTP (25 TCP)"), ("r>a", "SMTP (25 TCP)")], False, False),
        ([("a>r", "SMTP (25 TCP)"), ("r>a", "SMTP (25 TCP), DNS (53 UDP)")], True, False),
        ([("a>r", "SMTP (25 TCP)")], True, False),
    ],
)
def test_a_relay_asks_for_names(document, rows, exposed, told):
    made = document(*rows, kinds={"a": "client"})
    made = replace(made, zones=(replace(made.zones[0], exposed=exposed),))
    assert bool(messages(made, "relay-without-dns")) is told


def test_a_product_that_no_client_opens_is_told_where_another_is_opened(document):
    made = document(("c>a", "80 TCP"), ("a>b", "80 TCP"), kinds={"a": "server", "b": "server", "c": "client"})
    products = {"a": "new", "b": "old", "c": ""}
    made = replace(
        made,
        roles=tuple(replace(role, product=products[role.id]) for role in made.roles),
        products=(Product("new"), Product("old")),
    )
    assert messages(made, "product-without-clients") == ["clients have no direct connection to old (b)"]


@pytest.mark.parametrize("text", ["WINS (42 TCP)", "IPsec NAT-T (4500 TCP)", "SQL Server (1434 TCP)"])
def test_what_vendors_use_is_no_finding(document, text):
    told = lint(document(("a>b", text)), disabled=["cells-silent", "role-not-reached"])
    assert [finding.rule.id for finding in told.findings] == []


def test_roles_that_nothing_reaches_are_told_but_for_clients_and_everybody(document):
    matrix = document(
        ("a>b", "80 TCP"),
        ("Any>b", "80 TCP"),
        ("c>b", "80 TCP"),
        ("d>d", "80 TCP"),
        ("unstated>b", "80 TCP"),
        kinds={"c": "client"},
    )
    assert messages(matrix, "role-not-reached") == ["nothing connects to d, nor the other way", "nothing connects to a"]


@pytest.mark.parametrize(
    ("pair", "text", "expected"),
    [
        ("Any>All", "25 TCP", ["Any → All on tcp/25"]),
        ("Любая>a", "1-65535 TCP", ["Любая → a on every port"]),
        ("Any>a", "25 TCP", []),
    ],
)
def test_two_of_three_open_is_any_to_any(document, pair, text, expected):
    assert messages(document((pair, text)), "any-to-any") == expected


@pytest.mark.parametrize(
    ("ranged", "text", "expected"),
    [
        (False, "RPC dynamic", ["nothing says which ports “dynamic” stands for on b"]),
        (True, "RPC dynamic", []),
        (False, "135 + Dynamic: 1024 -65535", []),
    ],
)
def test_dynamic_needs_a_range_of_the_destination_s_product(document, ranged, text, expected):
    matrix = document(("a>b", text), ranged=ranged)
    assert any(flow.service.dynamic for flow in matrix.flows)
    assert messages(matrix, "dynamic-without-range") == expected


@pytest.mark.parametrize(
    ("rows", "contradiction", "repetition"),
    [
        (["UDP 1434", "Block UDP 1434"], ["a → b: udp/1434 is both asked for and forbidden"], []),
        (["5060 (secured)", "5060 (unsecured)"], ["a → b: ?/5060 is both encrypted and not"], []),
        (["443 TCP TLS", "443 TCP"], [], ["a → b: tcp/443 is stated with and without TLS"]),
        (["HTTP (80 TCP)", "HTTP (80 TCP)"], [], ["a → b: HTTP tcp/80 is stated 2 times"]),
        (["HTTP (80 TCP)", "HTTPS (443 TCP)"], [], []),
        (["HTTP (80 TCP), 80 TCP TLS"], [], []),
    ],
)
def test_rows_of_one_pair_are_held_against_each_other(document, rows, contradiction, repetition):
    matrix = document(*(("a>b", text) for text in rows))
    assert messages(matrix, "statements-contradict") == contradiction
    assert messages(matrix, "statement-repeated") == repetition


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Web Server", "web server", True),
        ("Web server", "The web servers", True),
        ("Front-End", "front end", True),
        ("Сервер", "Cервер", True),
        ("Клиент Outlook", "Клиенты Outlook", True),
        ("Policy", "Policies", True),
        ("Ｗｅｂ", "Web", True),
        ("HTTP", "HTTPS", False),
        ("Outlook 2003", "Outlook 2007", False),
        ("Server A", "Server B", False),
        ("***", "---", False),
    ],
)
def test_names_are_alike_but_for_case_article_plural_hyphen_and_lookalikes(document, one, other, alike):
    matrix = document(("a>b", "80 TCP"), labels={"a": {"en": one}, "b": {"en": other}})
    expected = [f"these names are alike and may be one role: “{one}” (a) and “{other}” (b)"] if alike else []
    assert messages(matrix, "role-spelled-twice") == expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Cервер", ["Latin C (U+0043) among Cyrillic letters: “Cервер” in the name of the role a"]),
        ("Sеrver", ["Cyrillic е (U+0435) among Latin letters: “Sеrver” in the name of the role a"]),
        ("SMTP-сервер", []),
        ("Клиент Outlook 2003", []),
        ("Web服务器", []),
    ],
)
def test_letters_of_two_scripts_in_one_word_are_told(document, label, expected):
    assert messages(document(("a>b", "80 TCP"), labels={"a": {"ru": label}}), "mixed-script") == expected


def test_a_finding_on_a_name_cites_the_name_where_its_role_is_first_met(document):
    matrix = document(("b>c", "80 TCP"), ("b>a", "80 TCP"), labels={"a": {"ru": "Cервер"}})
    place = lint(matrix, rules=["mixed-script"]).findings[0].places[0]
    assert (place.source, place.destination, place.origin.line, place.origin.text) == ("a", "", 2, "Cервер")


def test_silence_is_told_apart_by_whether_the_document_ever_denies(document):
    listed = document(("a>b", "80 TCP"), ("a>c", "80 TCP"))
    assert messages(listed, "cells-silent") == [
        "the document is silent on 4 ordered pairs, and never says that two roles do not connect"
    ]
    denying = document(("a>b", "80 TCP"), ("b>a", "No direct connection"), ("c>a", "80 TCP"))
    found = lint(denying, rules=["cells-silent"]).findings[0]
    assert (
        found.message == "the document is silent on 3 ordered pairs, while of others it says that they do not connect"
    )
    assert [(place.source, place.destination) for place in found.places] == [("a", "c"), ("b", "c"), ("c", "b")]
    assert messages(document(("a>b", "80 TCP"), ("b>a", "No direct connection")), "cells-silent") == []


def test_what_a_document_repeats_is_one_finding_with_all_its_places(document):
    matrix = document(("a>b", "SMTP (995 TCP)"), ("b>c", "SMTP (995 TCP)"), ("c>a", "SMTP (995)"))
    found = lint(matrix, rules=["port-registered-for-other"]).findings
    assert [[place.origin.line for place in finding.places] for finding in found] == [[1, 2], [3]]


def test_a_matrix_without_origins_is_judged_all_the_same(document):
    matrix = document(("a>b", "SMTP (995 TCP)"))
    cells = tuple(
        replace(
            cell,
            origin=None,
            flows=tuple(Flow(flow.source, flow.destination, flow.service) for flow in cell.flows),
        )
        for cell in matrix.cells
    )
    found = lint(replace(matrix, cells=cells), rules=["port-registered-for-other"])
    assert [finding.message for finding in found.findings] == ["SMTP on 995/tcp, which is registered for pop3s"]
    assert found.findings[0].texts == ()


def test_an_empty_matrix_has_no_findings(document):
    assert lint(document()).findings == ()


def test_ids_of_rules_are_unique_and_their_descriptions_sentences():
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.description[0].isupper()
        assert rule.description.endswith(".")


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_every_rule_says_in_every_language_what_to_do(rule: str, language: str) -> None:
    assert phrase(language, f"advice.{rule}") != phrase("ru" if language == "en" else "en", f"advice.{rule}")
