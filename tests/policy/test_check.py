from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import exgraph as xg
from exgraph.analysis.conduits.ask import conduits
from exgraph.errors import UnknownName, UnusableInput
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import DynamicRange, Product
from exgraph.policy.ask import check
from exgraph.policy.clauses import clauses
from exgraph.values.origin import Origin
from exgraph.values.ports import PortRange

from ..analysis.generated import matrices
from ..analysis.matrices import matrix

ZONES = {"a": "dmz", "b": "inner", "c": "inner", "d": "far"}


@pytest.fixture
def judged(tmp_path: Path):
    """Checks a matrix of `a>b` texts against a policy: rule → (outcome, flows, what does not pass and why)."""

    def results(policy: str, cells: dict[str, str | None], made: Matrix | None = None):
        path = tmp_path / "p.toml"
        path.write_text(policy, encoding="utf-8")
        found = check(made or matrix(ZONES, cells), path)
        return {
            result.rule.name: (
                str(result.outcome),
                result.flows,
                [(one.flow.service.key, one.judgement.why) for one in result.judged],
            )
            for result in found.results
        }

    return results


CLEAR = "it starts in the clear, and nothing says that it is upgraded"
OTHER = "it is not among what may pass"
NO_PORT, NO_TRANSPORT = "the document states no port", "the document states no transport"
NO_NAME = "the document names no application"
UNKNOWN = "whether it is encrypted is not known"
OFFERED = "encryption is offered, and may not be used"
NOT_BY_TLS = "it is encrypted, and not by TLS"
WHICH = "which ports its dynamic ones are is not known"


@pytest.mark.parametrize(
    ("wants", "service", "outcome", "why"),
    [
        ("smtp only", "SMTP tcp/25", "passed", ""),
        ("SMTP, dns only", "DNS udp/53", "passed", ""),
        ("smtp only", "DNS udp/53", "violated", OTHER),
        ("smtp only", "? tcp/25", "undecided", f"{NO_NAME}; the port is registered for SMTP"),
        ("smtp only", "? tcp/80", "violated", OTHER),
        ("smtp only", "? tcp/?", "undecided", NO_NAME),
        ("tcp/25 only", "SMTP tcp/25", "passed", ""),
        ("25 only", "SMTP ?/25", "passed", ""),
        ("tcp/25 only", "SMTP ?/25", "undecided", NO_TRANSPORT),
        ("tcp/25 only", "SMTP udp/25", "violated", OTHER),
        ("tcp/25 only", "SMTP tcp/25-26", "violated", OTHER),
        ("tcp/25, tcp/26 only", "SMTP tcp/25-26", "passed", ""),
        ("25 only", "SMTP tcp/?", "undecided", NO_PORT),
        ("dynamic only", "RPC tcp/dynamic", "passed", ""),
        ("tcp/dynamic only", "RPC ?/dynamic", "undecided", NO_TRANSPORT),
        ("1024-65535 only", "RPC tcp/dynamic", "passed", ""),
        ("2000-3000 only", "RPC tcp/dynamic", "undecided", WHICH),
        ("80 only", "RPC tcp/dynamic", "violated", OTHER),
        ("tcp only", "X tcp/9", "passed", ""),
        ("tcp only", "X ?/9", "undecided", NO_TRANSPORT),
        ("SMTP tcp/25 TLS only", "SMTP tcp/25 TLS", "passed", ""),
        ("SMTP tcp/25 TLS only", "SMTP tcp/25", "violated", OTHER),
        ("nothing", "SMTP tcp/25", "violated", OTHER),
        ("anything", "? ?/?", "passed", ""),
        ("no telnet", "Telnet tcp/23", "violated", "telnet is denied"),
        ("no telnet", "SMTP tcp/25", "passed", ""),
        ("no telnet", "? tcp/23", "undecided", f"{NO_NAME}; the port is registered for Telnet"),
        ("no tcp/3389", "RDP tcp/3389", "violated", "tcp/3389 is denied"),
        ("no tcp/3389", "X tcp/3000-4000", "violated", "tcp/3389 is denied"),
        ("no tcp/3389", "X udp/3389", "passed", ""),
        ("no tcp/3389", "X ?/3389", "undecided", NO_TRANSPORT),
        ("no tcp/3389", "X tcp/?", "undecided", NO_PORT),
        ("no tcp/3389", "RPC tcp/dynamic", "undecided", WHICH),
        ("no tcp/23", "RPC tcp/dynamic", "passed", ""),
        ("no dynamic", "RPC tcp/dynamic", "violated", "dynamic is denied"),
        ("no udp", "DNS udp/53", "violated", "udp is denied"),
        ("tls only", "SMTP tcp/25 TLS", "passed", ""),
        ("tls only", "HTTPS tcp/443", "passed", ""),
        ("tls only", "SMTP tcp/25", "violated", CLEAR),
        ("tls only", "X tcp/25 unsecured", "violated", "the document says that it is not encrypted"),
        ("encrypted only", "RPC tcp/135", "undecided", UNKNOWN),
        ("encrypted only", "SMTP tcp/25 TLS", "passed", ""),
        ("encrypted only", "SQL tcp/1433 IPsec", "passed", ""),
        ("encrypted only", "SQL tcp/1433 secured", "passed", ""),
        ("encrypted only", "SSH tcp/22", "passed", ""),
        ("encrypted only", "? esp", "passed", ""),
        ("encrypted only", "SMTP tcp/995", "undecided", UNKNOWN),
        ("encrypted only", "Telnet tcp/443", "undecided", UNKNOWN),
        ("encrypted only", "SMTP tcp/25 STARTTLS", "undecided", OFFERED),
        ("encrypted only", "SMTP tcp/25 TLS offered", "undecided", OFFERED),
        ("encrypted only", "SMTP tcp/25 STARTTLS required", "passed", ""),
        ("encrypted only", "? tcp/443 unsecured", "violated", "the document says that it is not encrypted"),
        ("tls only", "SMTP tcp/25 STARTTLS required", "passed", ""),
        ("tls only", "? tcp/443 TLS 1.2", "passed", ""),
        ("tls only", "SMTP tcp/25 STARTTLS", "undecided", OFFERED),
        ("tls only", "RPC tcp/135", "undecided", UNKNOWN),
        ("tls only", "SQL tcp/1433 secured", "undecided", "it is encrypted; whether by TLS is not known"),
        ("tls only", "SQL tcp/1433 IPsec", "violated", NOT_BY_TLS),
        ("tls only", "SSH tcp/22", "violated", NOT_BY_TLS),
        ("encrypted only; tls only", "SSH tcp/22", "violated", NOT_BY_TLS),
        ("smtp only; tls only", "DNS tcp/53 TLS", "violated", OTHER),
        ("smtp only; tls only", "SMTP tcp/25", "violated", CLEAR),
        ("anything; no 23", "X tcp/23", "violated", "23 is denied"),
    ],
)
def test_a_flow_passes_only_when_that_can_be_shown(judged, wants, service, outcome, why):
    text = f'default = "allow"\n[rules]\n"dmz -> inner" = "{wants}"\n'
    about = [(matrix(ZONES, {"a>b": service}).cells[0].services[0].key, why)] if why else []
    assert judged(text, {"a>b": service}) == {"dmz -> inner": (outcome, 1, about)}


def test_the_range_of_a_profile_decides_about_dynamic_ports(judged):
    made = matrix(ZONES, {"a>b": "RPC tcp/dynamic"})
    roles = tuple(replace(role, product="p") for role in made.roles)
    made = replace(made, roles=roles, products=(Product("p", dynamic=(DynamicRange("x", PortRange(5000, 6000)),)),))
    policy = 'default = "allow"\n[rules]\n"dmz -> inner" = "{}"\n'
    assert judged(policy.format("5000-6000 only"), {}, made)["dmz -> inner"][0] == "passed"
    assert judged(policy.format("7000 only"), {}, made)["dmz -> inner"][0] == "violated"
    assert judged(policy.format("no 3389"), {}, made)["dmz -> inner"][0] == "passed"
    assert judged(policy.format("no 5500"), {}, made)["dmz -> inner"][0] == "undecided"


CELLS = {"a>b": "SMTP tcp/25", "b>c": "SMTP tcp/25", "d>c": "DNS udp/53", "b>a": None}


@pytest.mark.parametrize(
    ("sides", "flows"),
    [
        ('from = "dmz"\nto = "inner"', 1),
        ('from = "a"\nto = "b"', 1),
        ('from = ["dmz", "d"]\nto = "inner"', 2),
        # Anywhere is every other zone; a zone named at both ends is meant with what stays inside.
        ('from = "*"\nto = "inner"', 2),
        ('from = "*"\nto = "*"', 2),
        ('from = "inner"\nto = "inner"', 1),
        ('from = "outer"\nto = "c"', 1),
        ('from = "inner"\nto = "dmz"', 0),
    ],
)
def test_a_rule_is_about_the_flows_between_its_sides(judged, sides, flows):
    policy = f'default = "allow"\n[groups]\nouter = ["dmz", "far"]\n[[rule]]\nname = "r"\n{sides}\ndeny = ["telnet"]\n'
    assert judged(policy, CELLS) == {"r": ("passed" if flows else "nothing", flows, [])}


def test_the_default_judges_the_crossings_that_no_rule_permits(judged):
    rules = '[rules]\n"dmz -> inner" = "smtp only"\n"* -> inner" = "no telnet"\n'
    assert judged(f'default = "deny"\n{rules}', CELLS)["default"] == (
        "violated",
        2,
        [("DNS udp/53", "no rule permits it")],
    )
    assert "default" not in judged(f'default = "allow"\n{rules}', CELLS)


def test_a_rule_about_no_flow_has_nothing_to_judge_and_stops_no_gate(tmp_path):
    path = tmp_path / "p.toml"
    path.write_text('default = "allow"\n[rules]\n"dmz -> inner" = "tls only"\n"inner -> far" = "no 23"\n', "utf-8")
    found = check(matrix(ZONES, {"a>b": "HTTPS tcp/443"}), path)
    assert found.summary == "Policy p: 1 of 2 rules passed; 1 with nothing to judge."
    assert [(result.rule.name, str(result.outcome)) for result in found.results] == [
        ("dmz -> inner", "passed"),
        ("inner -> far", "nothing"),
    ]
    assert "inner -> far  no 23         0         0          0  nothing to judge" in found.to_text()
    assert found.stopped("undecided") == ()


def test_every_bad_place_is_told_at_once_with_its_line(tmp_path):
    path = tmp_path / "p.toml"
    path.write_text(
        'name = 3\n[groups]\ng = ["iner"]\ndmz = ["far"]\n[rules]\n"dmz > far" = "smtp only"\n'
        '"dmz -> fara" = "smpt only"\n"dmz -> far" = "perhaps"\n[[rule]]\nfrom = "dmz"\nalow = []\n',
        encoding="utf-8",
    )
    with pytest.raises(UnusableInput) as refused:
        check(matrix(ZONES, CELLS), path)
    assert [(problem.line, problem.message, problem.text) for problem in refused.value.problems] == [
        (None, 'the policy has no default = "allow" or "deny" for what no rule permits', ""),
        (1, "name must be text", "name = 3"),
        (3, "unknown zone, role or group 'iner'; did you mean 'inner'?", 'g = ["iner"]'),
        (4, "group 'dmz' has the name of a zone or role", 'dmz = ["far"]'),
        (6, 'a rule is written "FROM -> TO" = "WHAT", not \'dmz > far\'', '"dmz > far" = "smtp only"'),
        (7, "unknown zone, role or group 'fara'; did you mean 'far'?", '"dmz -> fara" = "smpt only"'),
        (7, "unknown application, port or service 'smpt'; did you mean 'SMTP'?", '"dmz -> fara" = "smpt only"'),
        (
            8,
            "'perhaps' says nothing of what may pass: WHAT is “… only”, “tls only”, “no …”, “anything” or “nothing”, "
            "or several of them parted by “;”",
            '"dmz -> far" = "perhaps"',
        ),
        (9, "the rule has no 'to'", "[[rule]]"),
        (9, "the rule has none of allow, deny and encrypted", "[[rule]]"),
        (11, "unknown key 'alow'; did you mean 'allow'?", "alow = []"),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            'default = "deni"\n[rules]\n"dmz -> far" = "nothing"',
            "p.toml line 1: unknown stance 'deni'; did you mean 'deny'?\n    default = \"deni\"\n               ^^^^",
        ),
        ('default = "deny"', "p.toml: the policy has no rules"),
        (
            'default = "deny"\n[[rule]]\nfrom = "dmz"\nto = "far"\nencrypted = false',
            "p.toml line 5: encrypted can only be true; leave it out\n    encrypted = false\n    ^^^^^^^^^",
        ),
        (
            'default = "deny"\n[rules]\n"dmz -> far" = "no 23; no 24"',
            "p.toml line 3: 'deny' is said twice\n"
            '    "dmz -> far" = "no 23; no 24"\n'
            "                           ^^^^^",
        ),
        (
            'default = "deny"\n[[rule]]\nfrom = 3\nto = []\ndeny = [23, "icmp/8"]',
            "p.toml line 3: from must be a name, or a list of names\n    from = 3\n    ^^^^",
        ),
    ],
)
def test_what_is_unusable_is_refused(tmp_path, monkeypatch, text, message):
    monkeypatch.chdir(tmp_path)
    Path("p.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UnusableInput) as refused:
        check(matrix(ZONES, CELLS), "p.toml")
    assert str(refused.value) == message


POLICY = """\
name = "mail"
default = "deny"

[groups]
internal = ["exchange-2007", "exchange-2003", "directory"]

[rules]
"dmz -> internal" = "smtp only"
"clients -> exchange-2007" = "tls only"

[[rule]]
name = "hub to relay"
from = "hub-2007"
to = "DMZ"
allow = ["tcp/25"]
reason = "outgoing mail"
"""


def test_what_is_no_toml_is_told_with_its_line(tmp_path):
    path = tmp_path / "p.toml"
    path.write_text('default = "deny"\nrules = \n', encoding="utf-8")
    with pytest.raises(UnusableInput) as caught:
        check(matrix(ZONES, CELLS), path)
    assert str(caught.value) == f"{path} line 2: not TOML: invalid value\n    rules = \n            ^"


def test_a_profile_is_no_policy_and_says_where_it_is_given(tmp_path):
    path = tmp_path / "p.toml"
    path.write_text('kind = "profile"\ndefault = "deny"\n', encoding="utf-8")
    with pytest.raises(UnusableInput) as caught:
        check(matrix(ZONES, CELLS), path)
    assert str(caught.value).replace(str(path), "p.toml") == (
        "p.toml line 1: this is a profile, not a policy: it is given as MATRIX, as in `exgraph show PROFILE`\n"
        '    kind = "profile"\n            ^^^^^^^'
    )


def test_a_name_in_a_list_over_several_lines_is_shown_on_its_own(tmp_path):
    path = tmp_path / "p.toml"
    path.write_text('default = "deny"\n[groups]\nnear = [\n  "dmz",\n  "dmzz",\n]\n', encoding="utf-8")
    with pytest.raises(UnusableInput, match=r"line 5: unknown zone, role or group 'dmzz'"):
        check(matrix(ZONES, CELLS), path)


def test_the_seed_against_a_policy(tmp_path):
    path = tmp_path / "mail.toml"
    path.write_text(POLICY, encoding="utf-8")
    found = check(xg.load(), path)
    assert found.summary == "Policy mail: 2 of 4 rules passed; 2 violated (266 flows); 12 flows undecided."
    assert [(r.rule.name, r.rule.wants, r.flows, len(r.of("violated")), str(r.outcome)) for r in found.results] == [
        ("dmz -> internal", "smtp only", 4, 0, "passed"),
        ("clients -> exchange-2007", "tls only", 20, 4, "violated"),
        ("hub to relay", "tcp/25 only", 1, 0, "passed"),
        ("default", "", 287, 262, "violated"),
    ]
    line = next(line for line in found.to_text().splitlines() if "other-clients → cas-2007" in line)
    assert " ".join(line.split()) == (
        f"clients -> exchange-2007 other-clients → cas-2007 POP3 tcp/110; IMAP tcp/143 {CLEAR} 52"
    )
    assert found.table().rows[0] == (
        "clients -> exchange-2007",
        "violated",
        CLEAR,
        "outlook-2003",
        "cas-2007",
        "clients",
        "exchange-2007",
        "RPC over HTTP tcp/80",
        "matrix.ru.txt:48",
        "RPC через HTTP (80/443 TCP)",
    )


def test_the_page_shows_a_policy_and_what_it_says_of_the_seed(tmp_path):
    page = (Path(__file__).parents[2] / "docs" / "policy.md").read_text(encoding="utf-8")
    blocks = dict(re.findall(r"^```(\w+)\n(.*?)^```", page, re.DOTALL | re.MULTILINE))
    path = tmp_path / "mail.toml"
    path.write_text(blocks["toml"], encoding="utf-8")
    command, shown = blocks["console"].removesuffix("…\n").split("\n", 1)
    assert command == "$ exgraph check mail.toml"
    assert check(xg.load(), path).to_text().startswith(shown)


def test_json_and_sarif_cite_the_flows(tmp_path):
    path = tmp_path / "p.toml"
    path.write_text('default = "allow"\n[rules]\n"dmz -> inner" = "tls only"\n', encoding="utf-8")
    found = check(matrix(ZONES, {"a>b": "SMTP tcp/25, RPC tcp/135"}), path)
    content = json.loads(found.to_json())
    assert content["policy"] == {"name": "p", "file": "p.toml", "default": "allow"}
    assert content["rules"][0]["violated"] == [
        {
            "source": "a",
            "destination": "b",
            "service": "SMTP tcp/25",
            "reason": CLEAR,
            "place": "m.txt:1",
            "text": "SMTP tcp/25, RPC tcp/135",
        }
    ]
    assert [one["service"] for one in content["rules"][0]["undecided"]] == ["RPC tcp/135"]
    results = json.loads(found.to_sarif())["runs"][0]["results"]
    assert [
        (one["ruleId"], one["level"], one["locations"][0]["physicalLocation"]["region"]["startLine"]) for one in results
    ] == [("dmz -> inner", "error", 1), ("dmz -> inner (undecided)", "warning", 1)]
    assert [flow.service.key for flow in found.stopped("violation")] == ["SMTP tcp/25"]
    assert [flow.service.key for flow in found.stopped("undecided")] == ["SMTP tcp/25", "RPC tcp/135"]
    with pytest.raises(UnknownName, match=r"^unknown gate 'violations'; did you mean 'violation'\?$"):
        found.stopped("violations")


def test_clauses_are_supported_and_never_complied_with(tmp_path):
    path = tmp_path / "p.toml"
    path.write_text('default = "allow"\n[rules]\n"dmz -> inner" = "nothing"\n', encoding="utf-8")
    found = check(matrix(ZONES, {}), path, clauses=True)
    text = found.to_text()
    assert f"Supports evidence for ({len(clauses())} clauses)" in text
    assert "whether they are complied with, only an assessor can say" in text
    assert {(clause.standard, clause.version) for clause in clauses()} == {
        ("PCI DSS", "4.0.1"),
        ("NIST SP 800-53", "Rev. 5"),
        ("CIS Controls", "8.1"),
        ("IEC 62443-3-2", "2020"),
        ("ISO/IEC 27001", "2022"),
    }
    assert len({(clause.standard, clause.number) for clause in clauses()}) == len(clauses())
    evidence = json.loads(found.to_json())["supports_evidence_for"]["evidence"]
    assert {answer for clause in clauses() for answer in clause.answers} == set(evidence)
    assert "supports_evidence_for" not in json.loads(check(found.matrix, found.policy).to_json())
    assert "compl" not in " ".join(clause.supports for clause in clauses())


def test_hostile_names_stay_harmless(tmp_path):
    made = matrix({"a\x1b[31m": "dmz", "b": "in|ner"}, {})
    flow = Flow("a\x1b[31m", "b", xg.Service("X\x1b", "tcp", PortRange.of(1)), Origin("m.txt", 1, 1, "", "\x1b"))
    made = replace(made, cells=(xg.Cell.of("a\x1b[31m", "b", [flow], flow.origin),))
    path = tmp_path / "p.toml"
    path.write_text(
        'default = "deny"\n[[rule]]\nname = "\\u001b[31m{x}"\nfrom="*"\nto="b"\nallow=[]\n', encoding="utf-8"
    )
    found = check(made, path)
    assert "\x1b" not in found.to_text(width=80)
    assert found.table().rows[0][0] == "\x1b[31m{x}"
    assert json.loads(found.to_sarif())["runs"][0]["results"]


def exact(made: Matrix, left_out: tuple[str, str, str] | None = None) -> str:
    """A policy that allows exactly the conduits of a matrix, one service of one conduit left out."""
    lines = ['default = "deny"']
    for one in conduits(made).conduits:
        kept = [key for key in one.conduit.services if (*one.ends, key) != left_out]
        lines += ["[[rule]]", f'from = "{one.ends[0]}"', f'to = "{one.ends[1]}"', f"allow = {json.dumps(kept)}"]
    return "\n".join(lines)


@given(matrices(), st.data())
def test_a_policy_of_exactly_the_conduits_passes_and_one_service_less_is_violated_by_its_flows(
    tmp_path_factory, made, data
):
    services = [(*one.ends, key) for one in conduits(made).conduits for key in one.conduit.services]
    if not services:
        return
    path = tmp_path_factory.getbasetemp() / "exact.toml"
    path.write_text(exact(made), encoding="utf-8")
    passed = check(made, path)
    assert (passed.violations, passed.undecided) == ((), ())
    assert {str(result.outcome) for result in passed.results} == {"passed"}
    removed = data.draw(st.sampled_from(services))
    path.write_text(exact(made, removed), encoding="utf-8")
    zones = {role.id: role.zone for role in made.roles}
    expected = {
        flow.key for flow in made.flows if (zones[flow.source], zones[flow.destination], flow.service.key) == removed
    }
    found = check(made, path)
    assert {flow.key for flow in found.violations} == expected
    assert found.undecided == ()


def test_it_speaks_russian_and_says_nothing_without_a_phrase(seed_policy):
    text = seed_policy.to_text(language="ru")
    assert text.startswith("Политика mail: выполнено правил: 0 из 1; нарушено: 1 (")
    assert "начинается открыто, и о переходе на TLS ничего не сказано" in text
    found = seed_policy.to_text(language="xx")
    while "⟦" in found:
        found = re.sub(r"⟦[^⟦⟧]*⟧", "", found)
    rows = [line for line in found.splitlines() if re.search(r"[^\W\d_]", line)]
    assert rows
    assert all(line.startswith("into dmz") for line in rows)


@pytest.fixture
def seed_policy(tmp_path: Path):
    path = tmp_path / "p.toml"
    path.write_text(
        'name = "mail"\ndefault = "allow"\n[[rule]]\nname = "into dmz"\nfrom = "*"\nto = "dmz"\nencrypted = true\n',
        encoding="utf-8",
    )
    return check(xg.load(), path)
