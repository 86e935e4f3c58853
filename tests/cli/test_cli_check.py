from __future__ import annotations

import json
from pathlib import Path

import pytest

POLICY = 'default = "allow"\n[rules]\n"dmz -> exchange-2007" = "tls only"\n'


@pytest.fixture
def policy(workplace: Path) -> str:
    (workplace / "p.toml").write_text(POLICY, encoding="utf-8")
    return "p.toml"


@pytest.mark.parametrize(
    ("gate", "code", "told"),
    [
        ((), 0, ""),
        (("--fail-on", "violation"), 1, "exgraph: 1 flow stopped by the policy\n"),
        (("--fail-on", "undecided", "-q"), 1, ""),
        (("--fail-on", "any"), 2, "exgraph: unknown gate 'any'; known: violation, undecided\n"),
    ],
)
def test_the_gate_is_closed_only_when_asked(exgraph, policy, gate, code, told):
    done = exgraph("check", policy, *gate)
    assert (done.code, done.err) == (code, told)
    if code != 2:
        assert done.out.startswith("Policy p: 0 of 1 rule passed; 1 violated (1 flow).\n")


def test_undecided_is_a_gate_of_its_own(exgraph, workplace):
    (workplace / "p.toml").write_text(
        'default = "allow"\n[rules]\n"outlook-2007 -> mailbox-2007" = "tls only"\n', encoding="utf-8"
    )
    assert exgraph("check", "p.toml", "--fail-on", "violation").code == 0
    assert exgraph("check", "p.toml", "--fail-on", "undecided").code == 1


def test_an_incomplete_document_never_passes(exgraph, workplace):
    (workplace / "d.md").write_text(
        "| Source | Destination | Protocol | Port |\n|---|---|---|---|\n"
        "| a | b | TCP | 443 |\n| a | b | TCP | 70000 |\n",
        encoding="utf-8",
    )
    (workplace / "p.toml").write_text('default = "allow"\n[rules]\n"a -> b" = "443 only"\n', encoding="utf-8")
    done = exgraph("check", "p.toml", "d.md", "--fail-on", "undecided")
    assert done.code == 3
    assert done.err.endswith("d.md: 1 row was rejected; the result is incomplete\n")


def test_a_bad_policy_is_told_with_its_line(exgraph, workplace):
    (workplace / "p.toml").write_text('default = "deny"\n[rules]\n"dmz -> directry" = "smtp only"\n', encoding="utf-8")
    done = exgraph("check", "p.toml")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "p.toml line 3: unknown zone, role or group 'directry'; did you mean 'directory'?\n"
        '    "dmz -> directry" = "smtp only"\n'
        "            ^^^^^^^^\n"
    )
    missing = exgraph("check", "none.toml")
    assert (missing.code, missing.err) == (2, "exgraph: none.toml: No such file or directory\n")


def test_formats(exgraph, policy):
    assert json.loads(exgraph("check", policy, "-f", "sarif").out)["version"] == "2.1.0"
    assert json.loads(exgraph("check", policy, "-f", "json", "--clauses").out)["supports_evidence_for"]["clauses"]
    assert exgraph("check", policy, "-f", "csv").out.startswith("rule,outcome,reason,source,")
    assert "| rule |" in exgraph("check", policy, "-f", "markdown").out


def test_explain_tells_the_verdict_first(exgraph):
    done = exgraph("explain", "relay-dmz", "hub-2007", "--port", "25")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Yes: relay-dmz may open port 25 on hub-2007: SMTP tcp/25.\n")
    assert exgraph("explain", "relay-dmz", "hub-2007", "-p", "135", "--lang", "ru").out.startswith("Нет: ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("relay-dmz", "hub-2006"), "exgraph: unknown role or zone 'hub-2006'; did you mean 'hub-2007'?\n"),
        (("relay-dmz",), "exgraph: expected SOURCE TARGET [MATRIX], not 1 name\n"),
        (("a", "b", "c", "d"), "exgraph: expected SOURCE TARGET [MATRIX], not 4 names\n"),
    ],
)
def test_explain_refuses_what_it_cannot_explain(exgraph, arguments, message):
    done = exgraph("explain", *arguments)
    assert (done.code, done.out, done.err) == (2, "", message)


ENCRYPTED_ONLY = Path(__file__).parents[1] / "policy" / "encrypted"


def test_encrypted_only_is_answered_by_what_is_said_offered_and_contradicted(exgraph):
    files = (str(ENCRYPTED_ONLY / f"encrypted-only.{suffix}") for suffix in ("toml", "csv"))
    done = exgraph("check", *files, "--fail-on", "undecided", "--format", "json", "-q")
    assert done.code == 1
    (rule,) = json.loads(done.out)["rules"]
    assert (rule["flows"], rule["outcome"]) == (10, "violated")
    assert {(one["destination"], one["service"]) for one in rule["violated"]} == {
        ("web-a", "? tcp/443 unsecured"),
        ("web-c", "? tcp/443 unsecured"),
        ("mail4", "SMTP tcp/25 unsecured"),
        ("ld", "? tcp/389 unsecured"),
    }
    assert {(one["destination"], one["service"]) for one in rule["undecided"]} == {
        ("mail2", "SMTP tcp/25 TLS offered"),
        ("mail3", "SMTP tcp/25 TLS offered"),
        ("old", "SMTP tcp/995"),
        ("term", "Telnet tcp/443"),
    }
