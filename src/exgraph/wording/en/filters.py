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
    "filters.nat": "addresses are translated, which is not followed ({table})",
    "filters.table": "what {table} decides is not understood",
    "filters.include": "another file is included, which is not read: {text}",
    "filters.family": "nothing says which family the rules are for; they are read as IPv{version:plain}: --from "
    "{other} reads them as IPv{instead:plain}",
    # Reading.
    "filters.no-format": "nothing in it shows the format; name it with --from: {formats:or}",
    "filters.several-formats": "it may be {formats:or}; name the format with --from",
    "filters.no-ruleset": "the list “{key}” is missing, so this is no ruleset of nft",
    "filters.wanted": "{wanted} is expected here",
    "filters.csv-header": "columns are missing: {names:and}",
    "filters.csv-cell": "{text!r} is not understood",
    "filters.csv-order-twice": "another row has this number, too",
    "limits.rules": "the rules are more than {most:plain}, each counted as often as its chain is called; --budget 2 "
    "reads twice as many",
    "limits.definition": "a definition stands for more than {most:plain} words; --budget 2 reads twice as many",
}
