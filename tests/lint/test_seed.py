"""The seed's real oddities, and nothing else."""

from __future__ import annotations

from exgraph import lint, read
from exgraph.linting.rules.catalogue import RULES


def found(seed):
    return [(finding.rule.id, finding.texts, len(finding.places), finding.services) for finding in lint(seed).findings]


DIRECTORY = "LDAP (389/3268 TCP/UDP), Kerberos (88 TCP/UDP), DNS (53 TCP/UDP), сетевой вход RPC (135 TCP)"
MAPI, MAPI_ALONE = "RPC MAPI (135 TCP), много динамических", "RPC MAPI (135 TCP)"
VOIP, VOIP_BACK = "VoIP (TCP 5060, 5061 SSL, 5065, 5066)", "5060/5061/5062 TCP, динамические"
#: Between servers of Exchange 2007 and 2003, and domain controllers.
UNFILTERED = (MAPI_ALONE, "SMTP (25 995 SMTP TLS)", DIRECTORY, MAPI, VOIP, "HTTP", VOIP_BACK, "80/443 TCP")
MAIL, RELAYED = "SMTP (25 995 SMTP TLS)", "SMTP (25)"


def test_the_seed_has_these_findings(seed):
    assert [(rule, texts, places) for rule, texts, places, _ in found(seed)] == [
        ("port-registered-for-other", (MAIL,), 7),
        ("encryption-on-cleartext-port", ("80/443 TCP SSL",), 1),
        ("transport-not-used", (DIRECTORY,), 25),
        ("counterpart-port", (VOIP, VOIP_BACK), 2),
        ("counterpart-encryption", (VOIP, VOIP_BACK), 2),
        ("mail-never-sent", ("POP3 (110/995 TCP), IMAP (143/993 TCP)",), 1),
        ("reply-listed", (DIRECTORY,), 12),
        ("notification-listed", (MAPI,), 10),
        ("directory-set-incomplete", (DIRECTORY,), 12),
        ("front-end-without-clients", ("Front-End",), 1),
        ("front-end-by-rpc-only", (MAPI,), 1),
        ("product-without-clients", ("Bridgehead", "Front-End", "Public Folders 2003", "Back-End"), 4),
        ("mail-client-mixed", (MAPI,), 2),
        ("calls-without-media", (VOIP,), 1),
        ("relay-without-dns", (MAIL,), 2),
        ("endpoint-mapper-alone", (DIRECTORY,), 25),
        ("endpoint-mapper-alone", (MAPI_ALONE,), 2),
        ("port-not-stated", ("HTTP",), 2),
        ("transport-not-stated", (MAPI,), 50),
        ("transport-not-stated", (RELAYED,), 2),
        ("transport-not-stated", (MAIL,), 7),
        ("transport-not-stated", (VOIP_BACK,), 1),
        ("transport-not-stated", ("HTTP",), 2),
        ("encryption-by-upgrade", ("SMTP (25/587 TCP) SSL",), 1),
        ("port-borrowed", (VOIP,), 1),
        ("application-not-stated", ("80/443 TCP SSL",), 1),
        ("application-not-stated", (VOIP_BACK,), 1),
        ("application-not-stated", ("80/443 TCP",), 1),
        ("filtering-unsupported", UNFILTERED, 41),
        ("inferred", (MAPI,), 50),
        ("inferred", (MAIL, RELAYED), 9),
        ("inferred", ("HTTP",), 2),
    ]


def test_the_services_are_those_of_the_oddity_alone(seed):
    services = {rule: services for rule, _, _, services in found(seed)}
    assert services["port-registered-for-other"] == ("SMTP tcp/995 TLS",)
    assert services["encryption-on-cleartext-port"] == ("? tcp/80 SSL",)
    assert services["transport-not-used"] == ("LDAP udp/3268",)
    assert services["port-borrowed"] == ("VoIP tcp/5065", "VoIP tcp/5066")


def test_places_stand_in_the_document_s_order_with_line_and_roles(seed):
    first = lint(seed, rules=["port-registered-for-other"]).findings[0]
    assert [place.origin.line for place in first.places] == [13, 15, 23, 160, 284, 292, 302]
    assert (first.places[0].source, first.places[0].destination) == ("relay-dmz", "hub-2007")
    assert first.places[0].origin.file == "matrix.ru.txt"
    assert "relay-dmz" in first.roles


def test_the_summary_counts_by_severity(seed):
    assert lint(seed).summary == f"2 errors, 21 warnings and 9 notes by {len(RULES)} rules."


def test_nothing_is_inferred_of_a_stated_matrix(seed):
    stated = lint(seed.stated())
    assert not [finding for finding in stated.findings if finding.rule.id == "inferred"]
    assert stated.findings[0].message == "SMTP on 995, which is registered for pop3s"


def test_the_odd_spelling_of_the_public_folders_is_told_with_its_line():
    (one,) = lint(read(), rules=["spelling-varies"]).findings
    assert one.message == (
        "pf-2007 is spelled “Общие папки (на сервере почтовых ящиков Exchange 2007)” (13 places), "
        "and “Общие папки (на сервере почтовых ящиков Exchange Server 2007)” (1 place)"
    )
    assert [(place.source, place.origin.line) for place in one.places] == [("pf-2007", 41)]
