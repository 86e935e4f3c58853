"""How findings in rules are written: for people by severity, for machines one row a finding."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from operator import attrgetter

from exgraph.errors import clipped
from exgraph.filters.rules.answer import RuleFindings
from exgraph.filters.rules.apart_columns import apart_columns, places_of
from exgraph.filters.rules.finding import RuleFinding
from exgraph.linting.finding import Severity
from exgraph.linting.tables import COUNTS
from exgraph.model.matrix import Matrix
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase

#: A person reads so much of a line; the CSV and JSON have all.
_LONGEST_TEXT = 160
_NO_MATRIX = Matrix((), (), ())

_PLACE = (
    Column("file", of=attrgetter("file"), about="the configuration's file"),
    Column("line", "ordinal", of=attrgetter("line"), about="the line, from 1"),
    Column("text", of=lambda origin: origin.text or None, about="what stands there"),
)
FINDINGS = Sheet(
    "findings",
    "a finding, the gravest first",
    attrgetter("findings"),
    (
        Column("rule", of=attrgetter("check.id"), about="the rule's id"),
        Column("severity", of=lambda one: str(one.severity), about="error, warning or note"),
        Column("message", about="what was found, in English"),
        Column("filter", of=attrgetter("seen.filter"), about="the filter it is in: table and chain, list, group"),
        Column("file", of=lambda one: one.seen.origin.file or None, about="the configuration's file"),
        Column("line", "ordinal", of=attrgetter("seen.origin.line"), about="the line, from 1"),
        Column("text", of=lambda one: one.seen.origin.text or None, about="what stands there"),
        Column(
            "causes",
            "list",
            of=lambda one: tuple(cause.place for cause in one.seen.causes),
            about="the lines that cause it, as file:line",
            only="table",
        ),
        Column("causes", "rows", of=attrgetter("seen.causes"), about="the lines that cause it", columns=_PLACE),
    ),
)
FILTERS = Sheet(
    "filters",
    "a filter that was read",
    attrgetter("filters"),
    (
        Column("filter", of=attrgetter("id"), about="table and chain, list, group"),
        Column("file", of=lambda one: one.origin.file or None, about="the configuration's file"),
        Column("line", "ordinal", of=attrgetter("origin.line"), about="the line where it begins"),
        Column("hook", of=lambda one: one.hook or None, about="where packets meet it: input, forward, inbound, …"),
        Column(
            "families",
            "list",
            of=lambda one: tuple(f"ip{version}" for version in sorted(one.families)),
            about="whose packets meet it: ip4, ip6",
        ),
        Column("rules", "integer", of=lambda one: len(one.rules), about="its rules, chains written out"),
        Column("default", of=lambda one: str(one.default), about="what happens where no rule decides: permit or deny"),
        Column("not_understood", "integer", of=lambda one: len(one.not_understood), about="constructs not understood"),
    ),
)
WIDER = Sheet(
    "wider",
    "ports that a rule lets through between hosts of an inventory, and nothing requires",
    attrgetter("wider"),
    (
        *apart_columns("of the rule"),
        Column("nearest", "list", of=lambda one: places_of(one.nearest), about="the lines of what is required nearest"),
    ),
)
NARROWER = Sheet(
    "narrower",
    "ports that are required between hosts of an inventory, and do not pass",
    attrgetter("narrower"),
    (
        *apart_columns("of what requires it"),
        Column("because", "list", of=lambda one: places_of(one.because), about="the lines that stop it"),
    ),
)
RULES = Sheet(
    "rules",
    "a rule that was run",
    attrgetter("checks"),
    (
        Column("id", of=attrgetter("rule.id"), about="the rule's id, as --rule and --disable take it"),
        Column("severity", of=lambda one: str(one.rule.severity), about="error, warning or note"),
        Column("description", of=attrgetter("rule.description"), about="what it finds"),
        Column("page", of=attrgetter("rule.page"), about="where it is explained"),
    ),
)


def summary(found: RuleFindings, language: str | None) -> str:
    """`3 warnings and 1 note in 12 rules of 2 filters.`"""
    counts = {severity: len(found.of(severity)) for severity in Severity}
    told = [phrase(language, f"lint.count-{severity}", n=number) for severity, number in counts.items() if number]
    number = len({(each.origin.file, rule.origin) for each in found.filters for rule in each.rules})
    name = "rules.summary" if told else "rules.nothing"
    return phrase(language, name, found=told, rules=number, filters=len(found.filters))


def reading(found: RuleFindings, language: str | None) -> Iterator[Table]:
    """A table for each severity: the line, and the rule with what it found and what stands there."""
    say, names = partial(phrase, language), Names(_NO_MATRIX, language)
    yield Table((), (), summary(found, language))
    files = {finding.seen.origin.file for finding in found.findings} - {""}
    columns = (
        Column(
            "line", title=say("lint.lines" if len(files) < 2 else "lint.places"), of=partial(_place, len(files) < 2)
        ),
        Column("finding", "list", say("lint.finding"), of=partial(_told, language)),
    )
    for severity in Severity:
        if same := found.of(severity):
            yield Table.of(columns, same, names, title=say(f"lint.title-{severity}", n=len(same)))
    if len(files) == 1 and found.findings:
        yield Table((), (), notes=(say("rules.lines-of", file=files.pop()),))


def _place(one_file: bool, finding: RuleFinding) -> str:
    origin = finding.seen.origin
    return "" if origin.line is None and one_file else str(origin.line) if one_file else origin.place


def _told(language: str | None, finding: RuleFinding) -> tuple[str, ...]:
    text = finding.seen.origin.text
    told = (f"{finding.check.id}: {finding.seen.phrase.said(language)}",)
    return (*told, phrase(language, "lint.quoted", text=clipped(text, _LONGEST_TEXT))) if text else told


def _no_matrix(found: RuleFindings) -> Matrix:
    """Rules name no roles."""
    return _NO_MATRIX


WRITER = Writer(
    summary,
    reading,
    (
        COUNTS,
        FINDINGS,
        FILTERS,
        WIDER,
        NARROWER,
        RULES,
    ),
    matrix=_no_matrix,
)
