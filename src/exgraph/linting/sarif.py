"""Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format)."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from exgraph.linting.finding import Finding, Place, Rule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
VERSION = "2.1.0"

#: A lone surrogate cannot be written as UTF-8; its escape can.
_SURROGATE = re.compile("[\ud800-\udfff]")


def sarif_of(
    rules: Sequence[Rule],
    findings: Sequence[Finding],
    document: str = "",
    version: str | None = None,
    folder: str = "",
) -> str:
    """One run of one tool, with all rules that were run; each finding is a result with every place it holds for.

    `document` stands for the file where a finding has none: what is said of the whole is said of its first line.
    `folder` goes before every file.
    """
    numbers = {rule.id: number for number, rule in enumerate(rules)}
    driver: dict[str, Any] = {"name": "exgraph"}
    if version is not None:
        driver["version"] = version
    driver["rules"] = [_rule(rule) for rule in rules]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, numbers[finding.rule.id], document, folder) for finding in findings],
    }
    log = {"$schema": SCHEMA, "version": VERSION, "runs": [run]}
    text = json.dumps(log, ensure_ascii=False, indent=2)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.description},
        "help": {"text": f"See {rule.page}."},
        "defaultConfiguration": {"level": str(rule.severity)},
    }


def _result(finding: Finding, number: int, document: str, folder: str) -> dict[str, Any]:
    return {
        "ruleId": finding.rule.id,
        "ruleIndex": number,
        "level": str(finding.severity),
        "message": {"text": _message(finding.message)},
        "locations": [_location(place, document, folder) for place in finding.places or (Place(""),)],
        "partialFingerprints": {"finding/v1": _fingerprint(finding)},
        "properties": {"roles": list(finding.roles), "services": list(finding.services)},
    }


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
    parts = (finding.rule.id, finding.message, *finding.texts, *finding.roles)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
