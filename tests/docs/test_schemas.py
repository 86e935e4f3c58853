"""The JSON Schemas of docs/schema/ are those of the declarations, and what is written keeps to them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings

import exgraph as xg

from ..model.generated import matrices
from ..reporting.foreign import EMPTY, HOSTILE, SEED, SPECIAL
from .columns import DOCS
from .schemas import FOLDER, schemas

INVENTORY, RULES = (DOCS.parent / "examples" / "enforce" / name for name in ("inventory.toml", "core.nft"))
SCHEMAS = {file.stem: json.loads(text) for file, text in schemas().items()}
POLICY = 'default = "deny"\n[rules]\n"dmz -> exchange-2007" = "smtp only"\n"* -> *" = "tls only"\n'
#: The answers to questions that ask for each part that depends on the question.
ANSWERS: dict[str, list[Any]] = {
    "alike": [lambda: xg.alike(SEED), lambda: xg.alike(SEED, threshold=0.5), lambda: xg.alike(EMPTY)],
    "asymmetry": [lambda: xg.asymmetry(SEED), lambda: xg.asymmetry(SEED, without=["replies"])],
    "chokepoints": [
        lambda: xg.chokepoints(SEED, "dmz", "directory"),
        lambda: xg.chokepoints(SEED),
        lambda: xg.chokepoints(SEED, without=["25"]),
    ],
    "closing": [lambda: xg.closing(SEED, ["25"]), lambda: xg.closing(SEED, ["25", "dynamic"], at="dmz")],
    "closing-open-ports": [lambda: xg.closing(SEED), lambda: xg.closing(SEED, pin=256)],
    "conduits": [lambda: xg.conduits(SEED)],
    "crossings": [
        lambda: xg.crossings(SEED),
        lambda: xg.crossings(SEED, zone="dmz"),
        lambda: xg.crossings(SEED, zone="dmz", move={"frontend-2003": "dmz"}),
    ],
    "diff": [lambda: xg.diff(SEED, SEED.stated()), lambda: xg.diff(SEED, SPECIAL), lambda: xg.diff(SEED, SEED)],
    "explain": [
        lambda: xg.explain(SEED, "relay-dmz", "hub-2007"),
        lambda: xg.explain(SEED, "outlook-2003", "relay-dmz"),
        lambda: xg.explain(SEED, "relay-dmz", "hub-2007", "25"),
    ],
    "lint": [lambda: xg.lint(SEED), lambda: xg.lint(SEED, rules=["inferred"]), lambda: xg.lint(SPECIAL)],
    "paths": [lambda: xg.paths(SEED, "dmz", "directory"), lambda: xg.paths(SEED, "dmz", "directory", cutoff=1)],
    "ports": [lambda: xg.ports(SEED), lambda: xg.ports(SEED, by="application")],
    "reach": [lambda: xg.reach(SEED, "relay-dmz"), lambda: xg.reach(SEED, "dmz", without=["25"])],
    "retire": [lambda: xg.retire(SEED, "exchange-2003", "outlook-2003"), lambda: xg.retire(SEED, "relay-dmz")],
    "openings": [lambda: xg.openings(SEED, "relay-dmz"), lambda: xg.openings(SEED, "dmz")],
    "roles": [lambda: xg.roles(SEED), lambda: xg.roles(EMPTY)],
    "zones": [lambda: xg.zones(SEED), lambda: xg.zones(EMPTY)],
    "inventory": [lambda: xg.inventory(SEED, INVENTORY)],
    "enforce": [lambda: xg.enforce(SEED, INVENTORY)],
    "rules": [lambda: xg.rules(RULES)],
    "show": [lambda: xg.show(SEED), lambda: xg.show(SEED, "relay-dmz"), lambda: xg.show(SEED, "relay-dmz", "dc")],
}


def check(name: str, text: str) -> None:
    jsonschema.Draft202012Validator(SCHEMAS[name]).validate(json.loads(text))


@pytest.mark.parametrize("file", schemas(), ids=lambda file: file.stem)
def test_a_schema_is_that_of_the_declarations(file):
    assert file.read_text(encoding="utf-8") == schemas()[file], "python tests/docs/renew.py writes it"
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[file.stem])


def test_there_is_no_other_schema():
    assert set(FOLDER.iterdir()) == set(schemas())


def test_the_page_of_exports_leads_to_every_schema():
    page = (DOCS / "exports.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\(schema/([\w-]+)\.json\)", page)) == set(SCHEMAS)


@pytest.mark.parametrize(
    ("name", "place"), [(name, place) for name, made in ANSWERS.items() for place in range(len(made))]
)
def test_an_answer_keeps_to_its_schema(name, place):
    check(name, ANSWERS[name][place]().to_json())


def test_a_verdict_keeps_to_its_schema(tmp_path):
    (tmp_path / "mail.toml").write_text(POLICY, encoding="utf-8")
    check("check", xg.check(SEED, tmp_path / "mail.toml").to_json())


def test_what_was_made_of_a_document_keeps_to_its_schema(tmp_path):
    (tmp_path / "m.csv").write_text("Source,Destination,Protocol,Port\nweb,db,tcp,5432\nweb,db,tcp,x\n", "utf-8")
    check("read-explain", xg.explain_reading(xg.read(tmp_path / "m.csv")).to_json())
    check("lint", xg.lint(xg.read(tmp_path / "m.csv"), date="2026-01-01").to_json())


def test_every_schema_of_an_answer_is_tried():
    assert {*ANSWERS, "check", "read-explain", "matrix"} == SCHEMAS.keys()


@pytest.mark.parametrize("matrix", [SEED, SPECIAL, HOSTILE, EMPTY, SEED.stated()])
def test_a_matrix_keeps_to_its_schema(matrix):
    check("matrix", xg.to_json(matrix))


@settings(max_examples=30)
@given(matrices())
def test_any_matrix_keeps_to_its_schema(matrix):
    check("matrix", xg.to_json(matrix))


@pytest.mark.parametrize(
    ("name", "edit"),
    [
        ("ports", {"version": 2}),
        ("ports", {"more": 1}),
        ("ports", {"summary": None}),
        ("ports", {"ports": [{"ports": 25}]}),
    ],
)
def test_what_is_no_such_answer_is_refused(name: str, edit: Mapping[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        check(name, json.dumps({**json.loads(xg.ports(SEED).to_json()), **edit}))


@pytest.mark.parametrize(
    "edit", [{"version": 1}, {"roles": [{"labels": {}}]}, {"cells": [{"source": "a", "destination": "b"}]}]
)
def test_what_is_no_matrix_is_refused(edit: Mapping[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        check("matrix", json.dumps({**json.loads(xg.to_json(SEED)), **edit}))
