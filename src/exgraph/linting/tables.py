"""How findings are written: for people by severity, for machines one row a place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter
from typing import Any

from exgraph.errors import clipped
from exgraph.linting.answer import Findings
from exgraph.linting.finding import Finding, Place, Severity
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.numbers import count
from exgraph.wording.phrases import phrase, spoken

#: A person reads so much of a text, and so many places; the CSV and JSON have all.
_LONGEST_TEXT = 160
_FEW_LINES = 4
_FEW_TEXTS = 2


@dataclass(frozen=True, slots=True)
class _Found:
    """A finding in one of its places; one without a place is in none."""

    finding: Finding
    place: Place


def _everywhere(found: Findings) -> Iterator[_Found]:
    for finding in found.findings:
        for place in finding.places or (Place(""),):
            yield _Found(finding, place)


_RULE = Column("rule", of=attrgetter("rule.id"), about="the rule's id")
_SEVERITY = Column("severity", of=lambda one: str(one.severity), about="error, warning or note")
_MESSAGE = Column("message", about="what was found, in English")
_SERVICES = Column("services", "list", about="the services it is about, canonical")
_SOURCE = Column("source", "role", of=lambda place: place.source or None, about="the source, or the one role")
_DESTINATION = Column("destination", "role", of=lambda place: place.destination or None, about="the destination")
_ORIGIN = (
    Column("file", of=lambda place: place.origin.file or None, about="the document's file"),
    Column("sheet", of=lambda place: place.origin.sheet or None, about="the sheet of a workbook, or a table's number"),
    Column("line", "ordinal", of=attrgetter("origin.line"), about="the line, from 1"),
    Column("column", "ordinal", of=attrgetter("origin.column"), about="the column of the cell, from 1"),
    Column("text", of=lambda place: place.origin.text or None, about="what stands there, verbatim"),
)


def _lifted(part: str, *columns: Column) -> tuple[Column, ...]:
    """Columns of a finding, or of a place, where a row is both."""

    def read_off(of: Callable[[Any], Any]) -> Callable[[_Found], Any]:
        return lambda row: of(getattr(row, part))

    return tuple(replace(column, of=read_off(column.value)) for column in columns)


PLACES = Sheet(
    "places",
    "a finding in one place; a finding without a place is one row as well",
    _everywhere,
    (
        *_lifted("finding", _RULE, _SEVERITY, _MESSAGE),
        *_lifted("place", _SOURCE, _DESTINATION),
        *_lifted("finding", _SERVICES),
        *_lifted("place", *_ORIGIN),
    ),
    only="table",
)
FINDINGS = Sheet(
    "findings",
    "a finding, the gravest first, with all its places",
    attrgetter("findings"),
    (
        _RULE,
        _SEVERITY,
        _MESSAGE,
        _SERVICES,
        Column("roles", "roles", about="the roles concerned, in the order of the places"),
        Column("texts", "list", about="what the document says, verbatim, each text once"),
        Column(
            "places",
            "rows",
            about="where the document says it",
            columns=(replace(_SOURCE, of=attrgetter("source")), _DESTINATION, *_ORIGIN),
        ),
    ),
    only="json",
)
RULES = Sheet(
    "rules",
    "a rule that was run",
    attrgetter("rules"),
    (
        Column("id", about="the rule's id, as --rule and --disable take it"),
        _SEVERITY,
        Column("description", about="what it finds"),
        Column("page", about="where it is explained"),
    ),
)


def summary(found: Findings, language: str | None) -> str:
    """`2 errors, 9 warnings and 1 note by 24 rules.`"""
    counts = {severity: len(found.of(severity)) for severity in Severity}
    told = [phrase(language, f"lint.count-{severity}", n=number) for severity, number in counts.items() if number]
    name = "lint.summary" if told else "lint.nothing"
    return phrase(language, name, found=told, rules=len(found.rules))


def reading(found: Findings, language: str | None) -> Iterator[Table]:
    """A table for each severity: the lines; the rule and what it found, in the document's words, between whom."""
    say, names = partial(phrase, language), Names(found.matrix, language)
    yield Table((), (), summary(found, language))
    files = {_file_of(place) for finding in found.findings for place in finding.places} - {""}
    one_file, several = len(files) == 1, len(files) > 1
    columns = (
        Column(
            "lines" if one_file else "places",
            title=say("lint.lines" if one_file else "lint.places"),
            of=lambda finding: _lines(finding.places, language, with_file=several),
        ),
        Column("finding", "list", say("lint.finding"), of=lambda finding: _told(finding, names)),
    )
    for severity in Severity:
        same = found.of(severity)
        if same:
            yield Table.of(columns, same, names, title=say(f"lint.title-{severity}", n=len(same)))
    if one_file:
        yield Table((), (), notes=(say("lint.lines-of", file=files.pop()),))


def _told(finding: Finding, names: Names) -> Iterator[str]:
    say = partial(phrase, names.language)
    yield f"{finding.rule.id}: {finding.phrase.said(names.language)}"
    texts = finding.texts
    for text in texts[:_FEW_TEXTS]:
        yield say("lint.quoted", text=clipped(text, _LONGEST_TEXT))
    if len(texts) > _FEW_TEXTS:
        yield say("lint.more-texts", n=len(texts) - _FEW_TEXTS)
    if pairs := _pairs(finding, names):
        yield pairs


def _pairs(finding: Finding, names: Names) -> str:
    """`a → b`, or the first of several with their number."""
    pairs = dict.fromkeys((place.source, place.destination) for place in finding.places if place.destination)
    if not pairs:
        return ""
    source, destination = next(iter(pairs))
    told = f"{names.role(source) if source else ''} → {names.role(destination)}"
    return phrase(names.language, "lint.more-pairs", pair=told, n=len(pairs) - 1) if len(pairs) > 1 else told


def _lines(found: Sequence[Place], language: str | None, with_file: bool) -> str:
    """The places of a finding in few words: `6, 12, 40 (+3)`, and `a.md:6; b.md:3` where there are several files."""
    files: dict[str, list[int]] = {}
    for place in found:
        known = files.setdefault(_file_of(place) if with_file else "", [])
        if place.origin.line is not None and place.origin.line not in known:
            known.append(place.origin.line)
    return "; ".join(filter(None, (_numbered(name, sorted(lines), language) for name, lines in files.items())))


def _numbered(name: str, lines: Sequence[int], language: str | None) -> str:
    shown = ", ".join(map(str, lines[:_FEW_LINES]))
    more = f" (+{count(len(lines) - _FEW_LINES, spoken(language))})" if len(lines) > _FEW_LINES else ""
    return ":".join(filter(None, (name, shown))) + more


def _file_of(place: Place) -> str:
    return ":".join(filter(None, (place.origin.file, place.origin.sheet)))


COUNTS = Column(
    "counts",
    "mapping",
    of=lambda found: {str(severity): len(found.of(severity)) for severity in Severity},
    about="how many findings there are of each severity",
)
WRITER = Writer(
    summary,
    reading,
    (
        COUNTS,
        PLACES,
        FINDINGS,
        RULES,
    ),
)
