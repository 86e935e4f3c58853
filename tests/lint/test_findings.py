"""Choosing rules, and findings in every format."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from exgraph import UnknownName, lint
from exgraph.errors import Problem
from exgraph.linting.finding import Finding, Place, Rule, Severity
from exgraph.linting.rules.catalogue import RULES
from exgraph.linting.sarif import MOST_ALIKE, MOST_PLACES, MOST_RESULTS, sarif_of
from exgraph.sources.account import Account
from exgraph.sources.document import Document
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

DOCS = Path(__file__).parents[2] / "docs" / "lint.md"
HOSTILE = '</script>"\n\x1b[31m{0} [link](javascript:x) ' + "x" * 1000


@pytest.fixture(scope="module")
def found(seed):
    return lint(seed)


def test_rules_are_chosen_and_disabled_and_stand_in_one_order(seed):
    chosen = lint(seed, rules=["inferred", "mail-never-sent", "counterpart-port"], disabled=["inferred"])
    assert [rule.id for rule in chosen.rules] == ["counterpart-port", "mail-never-sent"]
    assert [finding.rule.id for finding in chosen.findings] == ["counterpart-port", "mail-never-sent"]
    assert lint(seed, disabled=[rule.id for rule in RULES]).summary == "No findings by 0 rules."


@pytest.mark.parametrize("wrong", [{"rules": ["infered"]}, {"disabled": ["infered"]}])
def test_an_unknown_rule_is_an_error_that_offers_the_nearest(seed, wrong):
    with pytest.raises(UnknownName, match=r"^unknown rule 'infered'; did you mean 'inferred'\?$"):
        lint(seed, **wrong)


def test_what_could_not_be_read_is_a_finding_with_its_place(document):
    problem = Problem("the range runs backwards: 8010 is above 8000", "ports.md", 12, "Port", "8010-8000", 0, 9)
    read = Document(document(("a>b", "25 TCP")), Account(), problems=(problem,))
    found = lint(read, rules=["not-readable"])
    assert found.to_text() == (
        "1 error by 1 rule.\n"
        "\n"
        "Errors (1)\n"
        "lines  finding\n"
        "12     not-readable: Port: the range runs backwards: 8010 is above 8000\n"
        "       “8010-8000”\n"
        "\n"
        "Lines are those of ports.md. The rules: docs/lint.md.\n"
    )
    assert check_sarif(found.to_sarif())["results"][0]["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "ports.md"},
                "region": {"startLine": 12, "snippet": {"text": "8010-8000"}},
            }
        }
    ]
    assert lint(read, disabled=["not-readable"]).of("error") == ()


def test_a_gate_stops_what_is_at_or_above_it(found):
    assert [len(found.at_or_above(severity)) for severity in Severity] == [2, 23, 32]
    assert found.at_or_above("error") == found.of("error")
    with pytest.raises(UnknownName, match=r"^unknown severity 'warn'; did you mean 'warning'\?$"):
        found.at_or_above("warn")


def test_the_gravest_stand_first(found):
    ranks = [finding.severity.rank for finding in found.findings]
    assert ranks == sorted(ranks)


def test_csv_has_a_row_for_each_place(found):
    rows = list(csv.DictReader(io.StringIO(found.to_csv())))
    assert len(rows) == sum(len(finding.places) for finding in found.findings)
    assert rows[0] == {
        "rule": "port-registered-for-other",
        "severity": "error",
        "message": "SMTP on 995, which is registered for pop3s",
        "source": "relay-dmz",
        "destination": "hub-2007",
        "services": "SMTP tcp/995 TLS",
        "file": "matrix.ru.txt",
        "sheet": "",
        "line": "13",
        "column": "1",
        "text": "SMTP (25 995 SMTP TLS)",
    }


def test_the_frame_has_the_same_columns_and_types_when_there_is_nothing(found, seed):
    nothing = lint(seed, rules=["any-to-any"]).to_frame()
    assert len(nothing) == 0
    assert dict(nothing.dtypes) == dict(found.to_frame().dtypes)


def test_json_is_versioned_and_tells_counts_findings_and_rules(found):
    answer = json.loads(found.to_json())
    assert list(answer) == ["version", "summary", "counts", "findings", "rules"]
    assert answer["version"] == 1
    assert answer["counts"] == {"error": 2, "warning": 21, "note": 9}
    assert [rule["id"] for rule in answer["rules"]] == [rule.id for rule in RULES]
    mail = next(finding for finding in answer["findings"] if finding["rule"] == "mail-never-sent")
    assert mail == {
        "rule": "mail-never-sent",
        "severity": "warning",
        "message": "other-clients fetches mail by POP3 and IMAP but has no SMTP to send it, "
        "although its own name speaks of SMTP",
        "services": ["POP3 tcp/110", "POP3 tcp/995", "IMAP tcp/143", "IMAP tcp/993"],
        "roles": ["other-clients", "cas-2007"],
        "texts": ["POP3 (110/995 TCP), IMAP (143/993 TCP)"],
        "places": [
            {
                "source": "other-clients",
                "destination": "cas-2007",
                "file": "matrix.ru.txt",
                "sheet": None,
                "line": 52,
                "column": 1,
                "text": "POP3 (110/995 TCP), IMAP (143/993 TCP)",
            }
        ],
    }


@pytest.mark.parametrize("width", [80, 100, 140])
def test_the_table_fits_and_shows_every_rule_that_found_something(found, width):
    text = found.to_text(width)
    assert max(map(len, text.splitlines())) <= width
    for finding in found.findings:
        assert f"{finding.rule.id}: " in text


def test_a_finding_reads_as_rule_message_text_and_roles(seed):
    assert lint(seed, rules=["port-registered-for-other"]).to_text(100) == (
        "1 error by 1 rule.\n"
        "\n"
        "Errors (1)\n"
        "lines                 finding\n"
        "13, 15, 23, 160 (+3)  port-registered-for-other: SMTP on 995, which is registered for pop3s\n"
        "                      “SMTP (25 995 SMTP TLS)”\n"
        "                      relay-dmz → hub-2007 and 6 more pairs\n"
        "\n"
        "Lines are those of matrix.ru.txt. The rules: docs/lint.md.\n"
    )


def test_labels_stand_for_ids_in_the_language_asked_for(seed):
    text = lint(seed, rules=["port-registered-for-other"]).to_text(100, language="ru")
    assert "Ретрансляция SMTP → Транспортный сервер-концентратор и ещё 6 пар" in text


def test_every_rule_is_explained_under_its_own_heading():
    headings = re.findall(r"^### (.+)$", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    assert headings == [rule.id for rule in RULES]
    assert {rule.page for rule in RULES} == {f"docs/lint.md#{heading}" for heading in headings}


def test_the_page_tells_each_rule_s_severity_and_description():
    page = DOCS.read_text(encoding="utf-8")
    for rule in RULES:
        section = page.split(f"### {rule.id}\n")[1].split("\n#")[0]
        assert section.strip().startswith(f"*{rule.severity}* · {rule.description}")


def check_sarif(text):
    """The properties that SARIF 2.1.0 requires (sections 3.13 to 3.34), as far as exgraph writes them."""
    log = json.loads(text)
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("/sarif-schema-2.1.0.json")
    assert len(log["runs"]) == 1
    run = log["runs"][0]
    driver = run["tool"]["driver"]
    assert driver["name"] == "exgraph"
    assert run["columnKind"] == "unicodeCodePoints"
    for rule in driver["rules"]:
        assert rule["id"]
        assert rule["shortDescription"]["text"]
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == driver["rules"][result["ruleIndex"]]["defaultConfiguration"]["level"]
        assert result["message"]["text"]
        assert len(result["locations"]) == 1
        for location in (*result["locations"], *result.get("relatedLocations", ())):
            uri = location["physicalLocation"]["artifactLocation"]["uri"]
            assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri)
            region = location["physicalLocation"]["region"]
            assert region["startLine"] >= 1
            assert region.get("startColumn", 1) >= 1
    return run


def test_sarif_has_what_the_standard_requires(found):
    run = check_sarif(found.to_sarif("1.2.3"))
    assert run["tool"]["driver"]["version"] == "1.2.3"
    assert len(run["results"]) == len(found.findings)
    first = run["results"][0]
    assert first["ruleId"] == "port-registered-for-other"
    assert first["level"] == "error"
    assert first["message"] == {"text": "SMTP on 995, which is registered for pop3s"}
    assert first["locations"][0] == {
        "physicalLocation": {
            "artifactLocation": {"uri": "matrix.ru.txt"},
            "region": {"startLine": 13, "startColumn": 1, "snippet": {"text": "SMTP (25 995 SMTP TLS)"}},
        },
        "logicalLocations": [{"fullyQualifiedName": "relay-dmz → hub-2007", "kind": "role"}],
    }


@pytest.mark.parametrize("docs", ["https://docs.example.org/exgraph", "https://docs.example.org/exgraph/"])
def test_sarif_links_the_docs_where_their_address_is_known(found, docs):
    driver = check_sarif(found.to_sarif(docs=docs))["tool"]["driver"]
    assert driver["informationUri"] == docs
    assert {rule["id"]: rule["helpUri"] for rule in driver["rules"]} == {
        rule.id: f"https://docs.example.org/exgraph/lint.md#{rule.id}" for rule in found.rules
    }
    unknown = check_sarif(found.to_sarif())["tool"]["driver"]
    assert "informationUri" not in unknown
    assert not any("helpUri" in rule for rule in unknown["rules"])


ALIKE, LEFT = "findings like this one: 1000", "places that are not listed"


def at(*line):
    return Place("a", "b", Origin("a.md", 1 + sum(line)))


def seen(rule, number, places=1):
    said = Phrase.of("list.more", names=("port",), more=number)
    return Finding(rule, said, tuple(at(number, place) for place in range(places)))


@pytest.mark.parametrize(
    ("findings", "places", "results", "locations", "message"),
    [
        (MOST_ALIKE, 1, MOST_ALIKE, 1, "port and 0 more"),
        (
            MOST_ALIKE + 1,
            1,
            1,
            MOST_PLACES,
            f"port and 0 more; {ALIKE}; {LEFT}: 1",
        ),
        (1, MOST_PLACES, 1, MOST_PLACES, "port and 0 more"),
        (1, MOST_PLACES + 2, 1, MOST_PLACES, f"port and 0 more; {LEFT}: 2"),
    ],
    ids=["few", "one more", "few places", "more places"],
)
def test_sarif_has_findings_that_are_alike_once(findings, places, results, locations, message):
    rule = Rule("r", Severity.NOTE, "A rule.")
    run = check_sarif(sarif_of((rule,), [seen(rule, number, places) for number in range(findings)]))
    first = run["results"][0]
    places = [*first["locations"], *first.get("relatedLocations", ())]
    assert (len(run["results"]), len(first["locations"]), len(places)) == (results, 1, locations)
    assert [place["id"] for place in places[1:]] == [*range(1, locations)]
    assert "invocations" not in run


def test_sarif_leaves_out_what_code_scanning_refuses_and_tells_it(monkeypatch):
    assert MOST_RESULTS == 25_000
    most = 2_000
    monkeypatch.setattr("exgraph.linting.sarif.MOST_RESULTS", most)
    rules = tuple(Rule(f"r{n}", Severity.WARNING, "A rule.") for n in range(most // MOST_ALIKE + 1))
    found = [seen(rule, number) for rule in rules for number in range(MOST_ALIKE)]
    run = check_sarif(sarif_of(rules, found))
    assert [result["ruleId"] for result in run["results"]] == [finding.rule.id for finding in found[:most]]
    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert told["message"]["text"] == "findings left out, the least grave ones: 1000"


def test_sarif_places_what_is_said_of_the_whole_document_on_its_first_line(document):
    run = check_sarif(lint(document(("a>b", "80 TCP")), rules=["cells-silent"]).to_sarif())
    assert run["results"][0]["locations"] == [
        {"physicalLocation": {"artifactLocation": {"uri": "ports.md"}, "region": {"startLine": 1}}}
    ]


def test_sarif_fingerprints_outlive_moved_lines(document):
    def prints(matrix):
        run = check_sarif(lint(matrix, disabled=["cells-silent"]).to_sarif())
        return {result["partialFingerprints"]["finding/v1"] for result in run["results"]}

    row = ("a>b", "SMTP (995)")
    assert prints(document(row)) == prints(document(("b>a", "No direct connection"), row))
    assert len(prints(document(row))) == 4


def test_hostile_names_stay_text_in_every_format(document):
    matrix = document(("a>b", "POP3 (110 TCP)"), labels={"a": {"en": HOSTILE}, "b": {"en": HOSTILE + "s"}})
    found = lint(matrix)
    assert "role-spelled-twice" in {finding.rule.id for finding in found.findings}
    assert "\x1b" not in found.to_text(80)
    assert max(map(len, found.to_text(80).splitlines())) <= 80
    assert "</script>" not in found._repr_html_()
    assert json.loads(found.to_json())["version"] == 1
    message = next(
        result["message"]["text"]
        for result in check_sarif(found.to_sarif())["results"]
        if result["ruleId"] == "role-spelled-twice"
    )
    assert r"{{0}} \[link\](javascript:x)" in message
