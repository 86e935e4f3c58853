"""How findings are written: for people by severity, for machines one row a place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from exgraph.linting.finding import Finding, Place, Rule, Severity
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.phrases import counted, listed

if TYPE_CHECKING:
    from exgraph.linting.lint import Findings

_COLUMNS = (
    Column("rule"),
    Column("severity"),
    Column("message"),
    Column("source"),
    Column("destination"),
    Column("services", "list"),
    Column("file"),
    Column("sheet"),
    Column("line", "integer"),
    Column("column", "integer"),
    Column("text"),
)
_TITLES = {Severity.ERROR: "Errors", Severity.WARNING: "Warnings", Severity.NOTE: "Notes"}

#: A person reads so much of a text, and so many places; the CSV and JSON have all.
_LONGEST_TEXT = 160
_FEW_LINES = 4
_FEW_TEXTS = 2


def summary(rules: Sequence[Rule], findings: Sequence[Finding]) -> str:
    """`2 errors, 9 warnings and 1 note by 24 rules.`"""
    counts = {severity: sum(finding.severity is severity for finding in findings) for severity in Severity}
    told = listed(counted(number, str(severity)) for severity, number in counts.items() if number)
    return f"{told or 'No findings'} by {counted(len(rules), 'rule')}."


def places(found: Findings, language: str | None) -> Table:
    """One row a place; a finding without a place is one row as well."""
    names = Names(found.matrix, language)
    rows = []
    for finding in found.findings:
        for place in finding.places or (Place(""),):
            origin = place.origin
            rows.append(
                (
                    finding.rule.id,
                    str(finding.severity),
                    finding.message,
                    _named(names, place.source) or None,
                    _named(names, place.destination) or None,
                    finding.services,
                    origin.file or None,
                    origin.sheet or None,
                    origin.line,
                    origin.column,
                    origin.text or None,
                )
            )
    return Table(_COLUMNS, tuple(rows), found.summary)


def tables(found: Findings, language: str | None) -> tuple[Table, ...]:
    """A table for each severity: the lines; the rule and what it found, in the document's words, between whom."""
    names = Names(found.matrix, language)
    made = [Table((), (), found.summary)]
    files = {_file_of(place) for finding in found.findings for place in finding.places} - {""}
    columns = (Column("lines" if len(files) == 1 else "places"), Column("finding", "list"))
    for severity in Severity:
        same = found.of(severity)
        if same:
            rows = tuple(
                (_lines(finding.places, with_file=len(files) > 1), tuple(_told(finding, names))) for finding in same
            )
            made.append(Table(columns, rows, title=f"{_TITLES[severity]} ({len(same)})"))
    if len(files) == 1:
        made.append(Table((), (), notes=(f"Lines are those of {files.pop()}. The rules: docs/lint.md.",)))
    return tuple(made)


def content(found: Findings) -> Mapping[str, Any]:
    """The JSON: how many of each severity, the findings with all places, and the rules that were run."""
    return {
        "counts": {str(severity): len(found.of(severity)) for severity in Severity},
        "findings": [_object(finding) for finding in found.findings],
        "rules": [
            {"id": rule.id, "severity": str(rule.severity), "description": rule.description, "page": rule.page}
            for rule in found.rules
        ],
    }


def _told(finding: Finding, names: Names) -> Iterator[str]:
    yield f"{finding.rule.id}: {finding.message}"
    texts = finding.texts
    for text in texts[:_FEW_TEXTS]:
        yield f"“{text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + '…'}”"
    if len(texts) > _FEW_TEXTS:
        yield f"… and {counted(len(texts) - _FEW_TEXTS, 'more text')}"
    if pairs := _pairs(finding, names):
        yield pairs


def _pairs(finding: Finding, names: Names) -> str:
    """`a → b`, or the first of several with their number."""
    pairs = dict.fromkeys((place.source, place.destination) for place in finding.places if place.destination)
    if not pairs:
        return ""
    source, destination = next(iter(pairs))
    more = f" and {counted(len(pairs) - 1, 'more pair')}" if len(pairs) > 1 else ""
    return f"{_named(names, source)} → {_named(names, destination)}{more}"


def _lines(found: Sequence[Place], with_file: bool) -> str:
    """The places of a finding in few words: `6, 12, 40 (+3)`, and `a.md:6; b.md:3` where there are several files."""
    files: dict[str, list[int]] = {}
    for place in found:
        known = files.setdefault(_file_of(place) if with_file else "", [])
        if place.origin.line is not None and place.origin.line not in known:
            known.append(place.origin.line)
    return "; ".join(filter(None, (_numbered(name, sorted(lines)) for name, lines in files.items())))


def _numbered(name: str, lines: Sequence[int]) -> str:
    shown = ", ".join(map(str, lines[:_FEW_LINES]))
    more = f" (+{len(lines) - _FEW_LINES})" if len(lines) > _FEW_LINES else ""
    return ":".join(filter(None, (name, shown))) + more


def _file_of(place: Place) -> str:
    return ":".join(filter(None, (place.origin.file, place.origin.sheet)))


def _object(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule.id,
        "severity": str(finding.severity),
        "message": finding.message,
        "services": list(finding.services),
        "roles": list(finding.roles),
        "texts": list(finding.texts),
        "places": [
            {
                "source": place.source,
                "destination": place.destination or None,
                "file": place.origin.file or None,
                "sheet": place.origin.sheet or None,
                "line": place.origin.line,
                "column": place.origin.column,
                "text": place.origin.text or None,
            }
            for place in finding.places
        ],
    }


def _named(names: Names, role: str) -> str:
    return names.role(role) if role else ""
