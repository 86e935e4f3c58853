"""Data as other programs read them: every role, zone, flow, end and service is there, and no more."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import openpyxl
import pandas as pd
import pytest

import exgraph as xg
from exgraph.sources import own_text

from .foreign import HOSTILE, MATRICES, NAMED, SEED, SPECIAL, Seen, seen_of

#: What tells one flow of a pair from another.
OF_SERVICE = ("application", "transport", "ports", "encryption", "detail")


def rows_of(matrix: xg.Matrix) -> Counter[tuple[str, ...]]:
    """Each flow by its ends and its service's fields."""
    return Counter(
        (
            flow.source,
            flow.destination,
            flow.service.application or "",
            flow.service.transport or "",
            flow.service.ports_text,
            flow.service.encryption or "",
            flow.service.detail or "",
        )
        for flow in matrix.flows
    )


def _counted(rows: Iterable[Mapping[str, Any]]) -> tuple[Counter[tuple[str, ...]], dict[str, tuple[str, bool]]]:
    """The same of rows with the columns of the CSV, and the zone of each role."""
    found: Counter[tuple[str, ...]] = Counter()
    zones: dict[str, tuple[str, bool]] = {}
    for row in rows:
        told = {name: own_text.read(str(value)) or "" for name, value in row.items() if value is not None}
        found[tuple(told.get(name, "") for name in ("source", "destination", *OF_SERVICE))] += 1
        for end in ("source", "destination"):
            zones[told[end]] = told[f"{end}_zone"], told[f"{end}_exposed"] == "yes"
    return found, zones


def by_csv(matrix: xg.Matrix) -> list[dict[str, Any]]:
    return list(csv.DictReader(io.StringIO(xg.export(matrix, "csv"))))


def by_pandas(matrix: xg.Matrix) -> list[dict[str, Any]]:
    frame = pd.read_csv(io.StringIO(xg.export(matrix, "csv")), dtype=str, keep_default_na=False)
    return [dict(row) for row in frame.to_dict("records")]


def by_openpyxl(matrix: xg.Matrix) -> list[dict[str, Any]]:
    sheet = openpyxl.load_workbook(io.BytesIO(xg.export(matrix, "xlsx")))["flows"]
    header, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, header), row, strict=True)) for row in rows if any(row)]


READERS: dict[str, Callable[[xg.Matrix], list[dict[str, Any]]]] = {
    "CSV, csv": by_csv,
    "CSV, pandas": by_pandas,
    "XLSX, openpyxl": by_openpyxl,
}


@pytest.mark.parametrize("matrix", MATRICES.values(), ids=MATRICES)
@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
def test_other_programs_see_every_flow_with_its_service_and_the_zones_of_its_ends(read, matrix):
    found, zones = _counted(read(matrix))
    wanted = rows_of(matrix)
    if matrix is HOSTILE and read is by_openpyxl:
        # What a cell cannot hold whole is cut, or the replacement character.
        assert Counter(row[:2] for row in found.elements()) == Counter(row[:2] for row in wanted.elements())
    else:
        assert found == wanted
    ends = {end for flow in matrix.flows for end in (flow.source, flow.destination)}
    assert zones == {end: (matrix.zone_of(end).id, matrix.zone_of(end).exposed) for end in ends}


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("matrix", [SEED, SPECIAL, NAMED], ids=["seed", "special", "words"])
def test_openpyxl_sees_the_labels_of_roles_and_the_whole_grid(matrix, language):
    book = openpyxl.load_workbook(io.BytesIO(xg.export(matrix, "xlsx", language)))
    header, *rows = book["flows"].iter_rows(values_only=True)
    for row in (dict(zip(header, row, strict=True)) for row in rows):
        for end in ("source", "destination"):
            role = own_text.read(str(row[end]))
            assert own_text.read(str(row[f"{end}_label"])) == matrix.role(role or "").label(language)
    grid = [[cell or "" for cell in row] for row in book["matrix"].iter_rows(values_only=True)]
    roles = [role for zone in matrix.zones for role in matrix.roles_in(zone.id)]
    assert grid[0][2:] == [role.label(language) for role in roles]
    for place, source in enumerate(roles, start=1):
        assert grid[place][:2] == [matrix.zone_of(source.id).label(language), source.label(language)]
        for column, destination in enumerate(roles, start=2):
            cell = matrix[source.id, destination.id]
            said = [flow.service.key for flow in cell.flows] + [f"✕ {flow.service.key}" for flow in cell.denied]
            assert grid[place][column] == "\n".join(said or ["—"] * (cell.status is xg.Status.NONE))


@pytest.mark.parametrize("matrix", MATRICES.values(), ids=MATRICES)
def test_json_has_every_role_zone_and_flow(matrix):
    content = json.loads(xg.to_json(matrix))
    labels = {role["id"]: role.get("labels", {}) for role in content["roles"]}
    assert labels == {role.id: role.labels.as_dict() for role in matrix.roles}
    zones = {zone["id"]: zone.get("exposed", False) for zone in content["zones"]}
    assert zones == {zone.id: zone.exposed for zone in matrix.zones}
    found = Counter(
        (cell["source"], cell["destination"], *(service.get(name, "") for name in OF_SERVICE))
        for cell in content["cells"]
        for service in cell.get("services", ())
    )
    assert found == rows_of(matrix)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("matrix", [SEED, SPECIAL, NAMED], ids=["seed", "special", "words"])
def test_our_own_tables_give_back_flows_zones_and_ids(tmp_path, form, matrix):
    path = tmp_path / f"m.{form}"
    data = xg.export(matrix, form)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    read = xg.read(path)
    again, wanted = seen_of(read.matrix), seen_of(matrix)
    assert again.flows == wanted.flows
    assert {role: zone for role, (_, zone) in again.roles.items()} == {
        role: zone for role, (_, zone) in wanted.roles.items()
    }
    assert {zone: exposed for zone, (_, exposed) in again.zones.items()} == {
        zone: exposed for zone, (_, exposed) in wanted.zones.items()
    }
    if form == "xlsx":
        assert Seen(again.roles, {}) == Seen(wanted.roles, {})
    assert not read.matrix.guesses.zones
