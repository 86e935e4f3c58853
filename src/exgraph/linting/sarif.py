"""Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format)."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from exgraph.files.json import escaped
from exgraph.linting.finding import Finding, Place, Rule
from exgraph.wording.phrases import Phrase

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
VERSION = "2.1.0"
#: What GitHub takes of a run and of a result ("SARIF results exceed one or more limits", docs.github.com).
MOST_RESULTS, MOST_PLACES = 25_000, 1_000
#: So many findings of one kind are results each.
MOST_ALIKE = 1_000


def sarif_of(
    rules: Sequence[Rule],
    findings: Sequence[Finding],
    document: str = "",
    version: str | None = None,
    folder: str = "",
    docs: str = "",
) -> str:
    """One run of one tool, with all rules that were run; each finding is a result at the first place it holds for.

    The other places are its related locations: code scanning shows a result at each of its locations, as if it were as
    many. At most `MOST_RESULTS` with `MOST_PLACES` each, the gravest first, and what was left out is told: code
    scanning refuses more. More than `MOST_ALIKE` findings of one kind are one result.

    `document` stands for the file where a finding has none: what is said of the whole is said of its first line.
    `folder` goes before every file. `docs` is the address of the project's docs, where there is one: the tool's and
    the rules' pages are linked.
    """
    numbers = {rule.id: number for number, rule in enumerate(rules)}
    driver: dict[str, Any] = {"name": "exgraph"}
    if version is not None:
        driver["version"] = version
    if docs:
        driver["informationUri"] = docs
    driver["rules"] = [_rule(rule, docs) for rule in rules]
    results = [_result(alike, numbers[alike.rule.id], document, folder) for alike in _gathered(findings)]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results[:MOST_RESULTS],
    }
    if len(results) > MOST_RESULTS:
        left = Phrase.of("lint.sarif-left-out", n=len(results) - MOST_RESULTS)
        told = {"level": "warning", "message": {"text": str(left)}}
        run["invocations"] = [{"executionSuccessful": True, "toolExecutionNotifications": [told]}]
    log = {"$schema": SCHEMA, "version": VERSION, "runs": [run]}
    text = json.dumps(log, ensure_ascii=False, indent=2)
    return escaped(text) + "\n"


@dataclass(frozen=True, slots=True)
class _Alike:
    """Findings of one rule that say the same of other places: one, unless there are very many."""

    findings: tuple[Finding, ...]

    @property
    def rule(self) -> Rule:
        return self.findings[0].rule

    @property
    def places(self) -> tuple[Place, ...]:
        return tuple(dict.fromkeys(place for finding in self.findings for place in finding.places))

    def message(self, places: int) -> str:
        """What the first says, how many others are like it, and how many places are not listed."""
        told = [self.findings[0].message]
        if len(self.findings) > 1:
            told.append(str(Phrase.of("lint.sarif-alike", n=len(self.findings) - 1)))
        if places > MOST_PLACES:
            told.append(str(Phrase.of("lint.sarif-places", n=places - MOST_PLACES)))
        return "; ".join(told)


def _gathered(findings: Sequence[Finding]) -> Iterator[_Alike]:
    """The findings in their order, those of a phrase that says more than `MOST_ALIKE` at the place of the first."""
    kinds: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        kinds.setdefault((finding.rule.id, finding.phrase.name), []).append(finding)
    for finding in findings:
        alike = kinds[finding.rule.id, finding.phrase.name]
        if len(alike) <= MOST_ALIKE:
            yield _Alike((finding,))
        elif finding is alike[0]:
            yield _Alike(tuple(alike))


def _rule(rule: Rule, docs: str) -> dict[str, Any]:
    page = {"helpUri": f"{docs.rstrip('/')}/{rule.page.removeprefix('docs/')}"} if docs else {}
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.description},
        "help": {"text": f"See {rule.page}."},
        **page,
        "defaultConfiguration": {"level": str(rule.severity)},
    }


def _result(alike: _Alike, number: int, document: str, folder: str) -> dict[str, Any]:
    places, first = alike.places, alike.findings[0]
    shown = alike.findings[:MOST_PLACES]
    at, *others = (_location(place, document, folder) for place in places[:MOST_PLACES] or (Place(""),))
    related = {"relatedLocations": [{"id": n, **other} for n, other in enumerate(others, start=1)]} if others else {}
    return {
        "ruleId": alike.rule.id,
        "ruleIndex": number,
        "level": str(alike.rule.severity),
        "message": {"text": _message(alike.message(len(places)))},
        "locations": [at],
        **related,
        "partialFingerprints": {"finding/v1": _fingerprint(first) if len(alike.findings) == 1 else _kind(first)},
        "properties": {name: _all(getattr(finding, name) for finding in shown) for name in ("roles", "services")},
    }


def _all(texts: Iterable[tuple[str, ...]]) -> list[str]:
    return list(dict.fromkeys(text for some in texts for text in some))


def _location(place: Place, document: str, folder: str) -> dict[str, Any]:
    """The place in the document, and the roles where there are any."""
    origin = place.origin
    file = "/".join(filter(None, (folder, origin.file or document))).replace("\\", "/")
    region: dict[str, Any] = {"startLine": origin.line or 1}
    if origin.line is not None and origin.column is not None:
        region["startColumn"] = origin.column
    if origin.text:
        region["snippet"] = {"text": origin.text}
    physical = {"artifactLocation": {"uri": quote(file, safe="/", errors="replace")}, "region": region}
    location: dict[str, Any] = {"physicalLocation": physical}
    if place.source:
        told = " → ".join(filter(None, (place.source, place.destination)))
        location["logicalLocations"] = [{"fullyQualifiedName": told, "kind": "role"}]
    if origin.sheet:
        location["message"] = {"text": _message(f"sheet {origin.sheet}")}
    return location


def _message(text: str) -> str:
    """A text that stays as it is: braces are placeholders (section 3.11.5), brackets are links (3.11.6)."""
    return re.sub(r"([\\\[\]])", r"\\\1", text.replace("{", "{{").replace("}", "}}"))


def _fingerprint(finding: Finding) -> str:
    """The same for the same finding after lines moved."""
    return _digest(finding.rule.id, finding.message, *finding.texts, *finding.roles)


def _kind(finding: Finding) -> str:
    """The same for all that are alike, however many there are."""
    return _digest(finding.rule.id, finding.phrase.name)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
