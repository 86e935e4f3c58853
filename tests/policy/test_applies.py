"""A policy and flows that apply to more than one pair: any, networks, and what denials leave of them."""

import pytest

from exgraph.policy.ask import check
from exgraph.sources.document import Reading
from exgraph.sources.load import read


def outcome(tmp_path, rows, policy):
    document, rules = tmp_path / "list.csv", tmp_path / "policy.toml"
    document.write_text("\n".join(("Source,Destination,Protocol,Port,Action", *rows)) + "\n", encoding="utf-8")
    rules.write_text(policy, encoding="utf-8")
    return check(read(document, reading=Reading(profile=False)).matrix, rules)


def rule(source, destination, what, default="allow"):
    return f'default = "{default}"\n[rules]\n"{source} -> {destination}" = "{what}"\n'


@pytest.mark.parametrize(
    ("rows", "policy", "expected"),
    [
        (["any,Database,tcp,1433,allow", "App,Web,tcp,1,allow"], rule("App", "Database", "no tcp/1433"), "violated"),
        (["any,Database,tcp,1434,allow", "App,Web,tcp,1,allow"], rule("App", "Database", "no tcp/1433"), "passed"),
        (["App,any,tcp,1433,allow", "Web,Database,tcp,1,allow"], rule("App", "Database", "no tcp/1433"), "violated"),
        (["App,Database,any,any,allow"], rule("App", "Database", "no tcp/3389"), "violated"),
        (["App,Database,any,any,allow"], rule("App", "Database", "no icmp"), "violated"),
        (["App,Database,any,443,allow"], rule("App", "Database", "no icmp"), "passed"),
        (["App,Database,any,443,allow"], rule("App", "Database", "tcp/443 only"), "violated"),
        (["App,Database,any,443,allow"], rule("App", "Database", "443 only"), "passed"),
        (["App,Database,any,any,allow"], rule("App", "Database", "no RDP"), "violated"),
        (
            ["172.16.0.0/12,DB,tcp,22,allow", "172.16.4.5,Web,tcp,1,allow"],
            rule("172.16.4.5", "DB", "no 22"),
            "violated",
        ),
        # An address that is no role, in a network that is one, in any spelling; and one that is in none.
        (["172.16.0.0/12,DB,tcp,22,allow"], rule("172.16.4.5", "DB", "no 22"), "violated"),
        (["172.16.0.0/12,DB,tcp,22,allow"], rule("host 172.16.4.5", "DB", "no 22"), "violated"),
        (
            ["172.16.4.5,DB,tcp,22,allow", "172.16.0.0/12,X,tcp,1,allow"],
            rule("172.16.0.0/12", "DB", "no 22"),
            "violated",
        ),
        (
            ["172.16.4.5,DB,tcp,22,allow", "172.17.0.0/16,X,tcp,1,allow"],
            rule("172.17.0.0/16", "DB", "no 22"),
            "nothing",
        ),
        # A denial that is narrower than the flow.
        (["any,DB,tcp,22,allow", "App,DB,tcp,22,deny"], rule("App", "DB", "no 22"), "nothing"),
        (["any,DB,tcp,22,allow", "App,DB,tcp,22,deny", "Web,DB,tcp,1,allow"], rule("Web", "DB", "no 22"), "violated"),
        (["App,DB,any,any,allow", "any,DB,any,22,deny"], rule("App", "DB", "no 22"), "violated"),
        (["App,DB,tcp,any,allow", "App,DB,tcp,22,deny"], rule("App", "DB", "no 22"), "passed"),
        (["App,DB,tcp,any,allow", "App,DB,tcp,22,deny"], rule("App", "DB", "no 23"), "violated"),
        (["any,DB,tcp,22,allow", "any,DB,tcp,22,deny"], rule("any", "DB", "no 22"), "violated"),
    ],
)
def test_a_rule_is_about_all_that_applies_to_its_ends(tmp_path, rows, policy, expected):
    assert str(outcome(tmp_path, rows, policy).results[0].outcome) == expected


def test_a_flow_of_any_counts_once(tmp_path):
    found = outcome(tmp_path, ["any,DB,tcp,22,allow", "a,b,tcp,1,allow"], rule("*", "DB", "no 22"))
    assert (found.results[0].flows, len(found.violations)) == (1, 1)


def test_a_rule_permits_a_flow_only_if_it_is_about_all_its_ends(tmp_path):
    rows = ["any,DMZ server,tcp,443,allow", "App,Database server,tcp,1,allow"]
    for what, violated in (("internet -> dmz", 1), ("* -> dmz", 0), ("App -> dmz", 1)):
        policy = f'default = "deny"\n[rules]\n"{what}" = "443 only"\n"App -> databases" = "anything"\n'
        found = outcome(tmp_path, rows, policy)
        assert found.results[-1].flows == 2
        assert len(found.results[-1].judged) == violated, what
