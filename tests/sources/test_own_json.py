"""exgraph's own JSON: nothing is lost, what was edited is known, every version is read."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

import exgraph as xg
from exgraph.__main__ import run
from exgraph.model.cell import Flow
from exgraph.sources.digests import digest_of_cell, digest_of_service
from exgraph.sources.interchange import read_json
from exgraph.values.grounds import PARTS, is_carried
from exgraph.values.origin import Origin

from ..model.generated import content, matrices

OLD = Path(__file__).parent / "own"


@given(matrices())
def test_json_and_back_loses_nothing_and_is_the_same_bytes(matrix: xg.Matrix) -> None:
    text = xg.to_json(matrix)
    again, told = read_json(text)
    assert content(again) == content(matrix)
    assert told == ()
    assert xg.to_json(again) == text
    assert text.encode("utf-8").decode("utf-8") == text


@pytest.mark.parametrize("name", ["exchange", "rules"])
def test_version_1_is_read_for_ever(name: str) -> None:
    text = (OLD / f"{name}.v1.json").read_text(encoding="utf-8")
    matrix, told = read_json(text)
    assert told == ()
    data = json.loads(text)
    said = {(c["source"], c["destination"]): c for c in data["cells"] if c["status"] != "silent" or c["origin"]}
    assert {(cell.source, cell.destination) for cell in matrix.cells} == said.keys()
    for cell in matrix.cells:
        was = said[cell.source, cell.destination]
        assert (cell.status, cell.origin and cell.origin.text) == (was["status"], was["text"])
        for flows, services in ((cell.flows, was["services"]), (cell.denied, was.get("denied", []))):
            for flow, service in zip(flows, services, strict=True):
                assert (flow.service.ports_text or None, flow.service.transport) == (
                    service["ports"],
                    service["transport"],
                )
                assert flow.grounds.items() == tuple((part, "registry") for part in reversed(service["inferred"]))
    assert read_json(xg.to_json(matrix)).matrix == matrix


def test_version_1_of_the_seed_is_the_seed_without_what_is_concluded_since() -> None:
    """Version 1 was written before dynamic ports took the transport of their application, before the products had all
    their ranges, and without remarks."""
    seed = xg.load()
    cells = [replace(cell, flows=tuple(map(as_then, cell.flows))) for cell in seed.cells]
    old = xg.load(OLD / "exchange.v1.json")
    assert old == replace(seed, cells=tuple(cells), remarks=(), products=old.products)
    assert [product.id for product in old.products] == [product.id for product in seed.products]


@pytest.mark.parametrize("form", ["json", "csv"])
def test_files_of_before_encryption_had_a_ground_are_read_as_they_stand(form: str) -> None:
    found = xg.read(OLD / f"ports.v2.{form}")
    assert [(flow.service.key, flow.grounds.encryption) for flow in found.matrix.flows] == [
        ("? tcp/1433 TLS 1.2", ""),
        ("SMTP tcp/25 TLS offered", ""),
        ("? tcp/22", ""),
        ("? tcp/443 unsecured", ""),
    ]
    assert found.told == ()


def as_then(flow: Flow) -> Flow:
    service = flow.service
    if not is_carried(service, "transport"):
        return flow
    return replace(flow, service=replace(service, transport=None, inferred=()))


RULES = """Source,Destination,Port,Protocol,Action
Web,Database,"1433, 1434",TCP,Allow
Web,Mail,SMTP,,Allow
Web,Cache,1,UDP,Deny
"""
STATED = "stated stated stated stated -"
BY_HAND = "user user user user -"
#: What rules.json says of its flows and denials, before anything is edited.
BEFORE = (STATED, STATED, "stated stated registry registry registry", STATED)


def cell(data: Any, number: int = 0) -> Any:
    return data["cells"][number]


#: A change by hand → what is told, and the grounds of the flows and denials, where they are others.
EDITS: dict[str, tuple[Callable[[Any], object], tuple[str, ...], dict[int, str]]] = {
    "nothing": (lambda data: None, (), {}),
    "a port": (lambda data: cell(data)["services"][1].update(ports="26"), ("cells[0].services[1]",), {1: BY_HAND}),
    "a key that says nothing": (lambda data: cell(data)["services"][1].update(detail=None), (), {}),
    "a ground": (lambda data: cell(data)["services"][1].update(grounds=1), ("cells[0].services[1]",), {1: BY_HAND}),
    "a place": (lambda data: cell(data)["services"][1].update(origin=1), ("cells[0].services[1]",), {1: BY_HAND}),
    "an inferred port": (
        lambda data: cell(data, 1)["services"][0].update(ports="26"),
        ("cells[1].services[0]",),
        {2: BY_HAND},
    ),
    "a transport taken away": (
        lambda data: cell(data)["services"][0].pop("transport"),
        ("cells[0].services[0]",),
        {0: "user user - user -"},
    ),
    "a service less": (lambda data: cell(data)["services"].pop(), ("cells[0]",), {1: BEFORE[2], 2: STATED, 3: ""}),
    "a service again": (
        lambda data: cell(data, 2)["denied"].append({"ports": "1", "marks": ["negative"]}),
        ("cells[2].denied[1]", "cells[2]"),
        {4: "user user - user -"},
    ),
    "a denial": (lambda data: cell(data, 2)["denied"][0].update(ports="2"), ("cells[2].denied[0]",), {3: BY_HAND}),
    "an end": (lambda data: cell(data).update(source="mail"), ("cells[0]",), {0: BY_HAND, 1: BY_HAND}),
    "a text": (
        lambda data: data["texts"].insert(0, "x"),
        ("cells[0]", "cells[1]", "cells[2]"),
        dict.fromkeys(range(4), BY_HAND),
    ),
    "a label": (lambda data: data["roles"][0].update(labels={"en": "W"}), (), {}),
}  # fmt: skip


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("rules") / "rules.csv"
    path.write_text(RULES, encoding="utf-8")
    return xg.to_json(xg.load(path))


def grounds_in(matrix: xg.Matrix) -> list[str]:
    """The grounds of flows and denials, as the file has the pairs."""
    order = ["database", "mail", "cache"]
    cells = sorted(matrix.cells, key=lambda one: order.index(one.destination))
    flows = [flow for one in cells for flow in (*one.flows, *one.denied)]
    return [" ".join(getattr(flow.grounds, part) or "-" for part in PARTS) for flow in flows]


@pytest.mark.parametrize(("change", "paths", "others"), EDITS.values(), ids=EDITS.keys())
def test_a_statement_that_was_edited_is_told_and_rests_on_the_user(
    rules: str, change: Callable[[Any], object], paths: tuple[str, ...], others: dict[int, str]
) -> None:
    data = json.loads(rules)
    change(data)
    matrix, told = read_json(json.dumps(data), "rules.json")
    assert [dict(phrase.fields)["paths"] for phrase in told] == ([paths] if paths else [])
    assert all(phrase.name == "told.edited" for phrase in told)
    expected = {**dict(enumerate(BEFORE)), **others}
    assert grounds_in(matrix) == [ground for _, ground in sorted(expected.items()) if ground]


def test_the_command_line_tells_what_was_edited(rules: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(rules)
    cell(data)["services"][0]["ports"] = "3306"
    (tmp_path / "rules.json").write_text(json.dumps(data), encoding="utf-8")
    assert run(["show", str(tmp_path / "rules.json")]) == 0
    said = "1 statement was edited since exgraph wrote it, and now rests on the user: cells[0].services[0]"
    assert capsys.readouterr().err == f"{tmp_path / 'rules.json'}: {said}\n"


def test_another_programs_file_has_no_digests_and_rests_on_its_user(rules: str) -> None:
    data = json.loads(rules)
    for one in data["cells"]:
        for said in (one, *one.get("services", ()), *one.get("denied", ())):
            del said["digest"]
    matrix, told = read_json(json.dumps(data))
    assert (set(grounds_in(matrix)), told) == ({BY_HAND}, ())


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda data: data.update(policy={}), "policy"),
        (lambda data: data["roles"][0].update(owner="me"), "roles[].owner"),
        (lambda data: data["grounds"][0].update(modality="registry"), "grounds[].modality"),
        (lambda data: data["grounds"][1].update(transport="oracle"), "grounds[1].transport"),
        (lambda data: cell(data)["services"][0].update(modality="offered"), "cells[].services[].modality"),
    ],
)
def test_what_is_not_known_is_left_aside_and_told(rules: str, change: Callable[[Any], object], key: str) -> None:
    data = json.loads(rules)
    change(data)
    matrix, told = read_json(json.dumps(data), "rules.json")
    assert matrix == xg.from_json(rules)
    keys = [dict(phrase.fields)["keys"] for phrase in told if phrase.name == "told.unknown-keys"]
    assert keys == [(key,)]


def test_a_service_of_a_later_exgraph_is_not_taken_for_edited(rules: str) -> None:
    data = json.loads(rules)
    one = cell(data)["services"][0]
    one["modality"] = "offered"
    plain = {key: value for key, value in one.items() if key not in ("digest", "grounds")}
    origin = Origin("rules.csv", 2, 14, "", "1433, 1434 | TCP")
    one["digest"] = digest_of_service(("web", "database"), "services", plain, origin, data["grounds"][0].items())
    cell(data)["digest"] = digest_of_cell(
        cell(data), origin, [["services", each["digest"]] for each in cell(data)["services"]]
    )
    _, told = read_json(json.dumps(data), "rules.json")
    assert [phrase.name for phrase in told] == ["told.unknown-keys"]


def numbered(place: str, entries: int) -> str:
    return f"{place}: this must be the number of one of {entries} entries, from 0"


NO_MATRIX = "version: this is no exgraph matrix of version 1 or 2"
LATER = "version: version 3 was written by a later exgraph; this one reads up to 2"
#: A change that leaves nothing usable → what is said.
BAD: list[tuple[Callable[[Any], object], list[str]]] = [
    (lambda data: data.update(version=3), [LATER]),
    (lambda data: data.update(version=True), [NO_MATRIX]),
    (lambda data: data.update(version="2"), [NO_MATRIX]),
    (lambda data: data.pop("version"), [NO_MATRIX]),
    (lambda data: cell(data).update(origin=7), [numbered("cells[0].origin", 3)]),
    (lambda data: cell(data).update(origin=-1), [numbered("cells[0].origin", 3)]),
    (
        lambda data: cell(data)["services"][0].update(grounds=2, origin=True),
        [numbered("cells[0].services[0].origin", 3), numbered("cells[0].services[0].grounds", 2)],
    ),
    (lambda data: data["origins"][0].update(text="x"), [numbered("origins[0].text", 3)]),
    (lambda data: data["texts"].__setitem__(0, 5), ["texts[0]: this must be text"]),
    (
        lambda data: data.update(texts={}),
        ["texts: texts must be a list", *(numbered(f"origins[{number}].text", 0) for number in range(3))],
    ),
    (
        lambda data: cell(data).update(destination="nobody"),
        ["cells[0].destination: unknown role 'nobody'; known: web, database, mail, cache"],
    ),
    (
        lambda data: cell(data).update(status="service"),
        [
            "cells[0].status: unknown status 'service'; did you mean 'services'?",
            "cells[0]: status is 'silent' but there are 2 services",
        ],
    ),
    (lambda data: cell(data)["services"].append(5), ["cells[0].services[2]: a service must be an object"]),
]


@pytest.mark.parametrize(("change", "messages"), BAD)
def test_every_bad_place_is_named_by_its_path(rules: str, change: Callable[[Any], object], messages: list[str]) -> None:
    data = json.loads(rules)
    change(data)
    with pytest.raises(xg.UnusableInput) as caught:
        xg.from_json(json.dumps(data))
    assert [f"{problem.column}: {problem.message}" for problem in caught.value.problems] == messages


def test_an_inventory_of_many_roles_is_written_by_what_it_says() -> None:
    roles = [xg.Role(f"role-{n}", zone="z") for n in range(1000)]
    flows = [(f"role-{n}", f"role-{n + 1}", "SMTP tcp/25") for n in range(999)]
    text = xg.to_json(xg.Matrix.from_flows(roles, [xg.Zone("z")], flows))
    assert text.count('"status"') == 999
    assert len(text) < 300 * (len(roles) + len(flows))
