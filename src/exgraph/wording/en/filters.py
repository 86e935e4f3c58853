"""What is said of firewall configurations: what is not understood, and what is found in their rules."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    # What is not understood.
    "filters.match": "what “{text}” matches is not understood",
    "filters.target": "what “{text}” does is not understood",
    "filters.command": "the command “{text}” is not understood",
    "filters.statement": "“{text}” is not understood",
    "filters.no-chain": "the chain {name} is not there",
    "filters.chain-calls-itself": "the chain {name} calls itself",
    "filters.chain-too-deep": "the chain {name} is called by too many others, one in another",
    "filters.no-policy": "nothing says what happens to what no rule of {name} matches",
    "filters.outside-table": "the line stands in no table",
    "filters.outside-chain": "the rule stands in no chain, so nothing says where packets meet it",
    "filters.no-list": "the access list {name} is not there",
    "filters.nat": "addresses are translated, which is not followed ({table})",
    "filters.table": "what {table} decides is not understood",
    "filters.no-family": "no filter is for IPv{version:plain}: what passes there is not known",
    "filters.brief": "netsh tells programs, services and interfaces only with “verbose”: whether rules are for all "
    "of them is open",
    "filters.not-met": "none of its filters is for what firewalls meet that are {direction}; they are for {hooks:and}",
    "filters.include": "another file is included, which is not read: {text}",
    "filters.family": "nothing says which family the rules are for; they are read as IPv{version:plain}: --from "
    "{other} reads them as IPv{instead:plain}",
    # Reading.
    "filters.no-format": "nothing in it shows the format; name it with --from: {formats:or}",
    "filters.several-formats": "it may be {formats:or}; name the format with --from",
    "filters.no-ruleset": "the list “{key}” is missing, so this is no ruleset of nft",
    "filters.no-objects": "objects are expected in place of {text}",
    "filters.none": "no filter is found in it",
    "filters.yaml": "this form of YAML is not read; kubectl writes JSON with -o json",
    "filters.wanted": "{wanted} is expected here",
    "filters.csv-header": "columns are missing: {names:and}",
    "filters.csv-cell": "{text!r} is not understood",
    "filters.csv-order-twice": "another row has this number, too",
    "limits.rules": "the rules are more than {most:plain}, each counted as often as its chain is called; --budget 2 "
    "reads twice as many",
    "limits.definition": "a definition stands for more than {most:plain} words; --budget 2 reads twice as many",
    # What is found in rules.
    "rules.duplicate": "the same as line {line}",
    "rules.shadowed": "no packet meets it: the same is decided before (lines {lines:some})",
    "rules.shadowed-opposite": "no packet meets it: it is decided otherwise before (lines {lines:some})",
    "rules.unreachable": "no packet can match it here",
    "rules.redundant-permit": "without it the same would be permitted",
    "rules.redundant-deny": "without it the same would be denied",
    "rules.partly": "no packet has what it names: {never:some}",
    "rules.correlated": "the order decides: of some of its packets, and of others, the opposite is said before (lines "
    "{lines:some})",
    "rules.any-any": "every port is permitted from anywhere to anywhere",
    "rules.no-default-deny": "what no rule of {name} decides is permitted",
    "rules.no-replies": "no rule of {name} lets replies through to what it permits",
    "rules.left": "the rules of {name} are too many, and too different, to be judged by this",
    "rules.expired": "it was to end on {day}",
    "rules.summary": "{found:and} in {rules:rule} of {filters:filter}.",
    "rules.nothing": "No findings in {rules:rule} of {filters:filter}.",
    # What is required.
    "rules.wider": "nothing requires what it lets through: {parts:some}",
    "rules.wider-possibly": "what it may let through, nothing is known to require: {parts:some}",
    "rules.wider-default": "no rule of {name} decides, and nothing requires: {parts:some}",
    "rules.wider-default-possibly": "no rule of {name} may decide, and nothing is known to require: {parts:some}",
    "rules.narrower": "it is required, and does not pass: {parts:some}",
    "rules.narrower-possibly": "it is required, and may not pass: {parts:some}",
    "rules.passage": "{source} → {destination} {services:; }",
    "rules.end": "{roles} ({addresses})",
    "rules.all-protocols": "all protocols",
    "rules.all-but": "all protocols but {names:and}",
    "rules.no-inventory": "{name} needs an inventory, --inventory",
    "rules.no-matrix": "with an inventory, a matrix is needed that says what is required",
    "rules.compared-incomplete": "what is required is not known in full: {parts:and}",
    "rules.lines-of": "Lines are those of {file}. The rules: docs/rules.md.",
    "rules.incomplete": "not understood: {n:construct}; what they do is open",
}
