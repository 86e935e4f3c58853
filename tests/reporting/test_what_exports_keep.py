"""docs/exports.md says what each format keeps and who opens it: each cell is tried, each test it names is there."""

from __future__ import annotations

import io
import re
from functools import cache
from pathlib import Path

import openpyxl
import pytest

import exgraph as xg
from exgraph.reporting.exports.formats import EXPORTS
from exgraph.values.grounds import Ground, grounds_of
from exgraph.values.labels import Labels
from exgraph.values.origin import Origin
from exgraph.values.request import Asked, request_of

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
LOOKED_AT = re.compile(r"looked at on \d{4}-\d{2}-\d{2}")


def _probe() -> xg.Matrix:
    """A matrix in which everything that may be kept has a word of its own."""
    zones = (
        xg.Zone("outer", Labels.of({"en": "ZoneLabel"}), exposed=True),
        xg.Zone("inner", Labels.of({"en": "Inner"})),
    )
    products = (xg.Product("prod", Labels.of({"en": "ProductLabel"})),)
    roles = (
        xg.Role(
            "web", Labels.of({"en": "RoleLabel", "de": "ZweiteSprache"}), "outer", "prod", addresses=("192.0.2.7",)
        ),
        xg.Role("db", Labels.of({"en": "Database"}), "inner"),
        xg.Role("alone", Labels.of({"en": "LonelyRole"}), "inner"),
    )
    service = xg.Service("AppName", "sctp", xg.PortRange.of(4711), "TLS 1.2", detail="DetailText", marks=("optional",))
    grounds = grounds_of(source=Ground.CARRIED, destination=Ground.STATED)
    asked = (request_of({Asked.OWNER: "OwnerName"}),)
    flow = xg.Flow("web", "db", service, Origin("probe.md", 4, text="VerbatimText"), grounds, asked)
    denied = xg.Flow("web", "db", xg.Service("DeniedApp", "tcp", xg.PortRange.of(23), marks=("negative",)))
    cells = (
        xg.Cell("web", "db", xg.Status.SERVICES, (flow,), flow.origin, (denied,)),
        xg.Cell("db", "web", xg.Status.NONE, (), Origin("probe.md", 5, text="NoConnectionText")),
    )
    return xg.Matrix(roles, zones, cells, products, Labels.of({"en": "MatrixTitle"}), "probe")


PROBE = _probe()
#: What is kept → how it is seen in a file; where a format shows it another way, that.
SIGNS: dict[str, str | dict[str, str]] = {
    "title": "MatrixTitle",
    "labels in the language asked for": "RoleLabel",
    "labels in other languages": "ZweiteSprache",
    "roles without a flow": "LonelyRole|alone",
    "zones": "outer|ZoneLabel",
    "labels of zones": "ZoneLabel",
    "whether a zone is exposed": {
        "": r"exposed.{0,30}(?:[Tt]rue|yes)|,yes,no,|yes\tno",
        "mmd": "stroke-dasharray:6 4",
        "d2": "stroke-dash: 4",
    },
    "products": "ProductLabel|prod\\b",
    "addresses": r"192\.0\.2\.7",
    "direction": {
        "": "source|->|-->|→",
        "drawio": 'source="n1" target="n2"',
    },
    "application and ports": "AppName(?s:.)*4711|4711(?s:.)*AppName",
    "transport": "sctp",
    "encryption": r"TLS 1\.2",
    "detail": "DetailText",
    "marks": "optional",
    "grounds": "carried",
    "place and words": r"VerbatimText",
    "requests": "OwnerName",
    "“no direct connection”": {"": "NoConnectionText", "xlsx": "—", "xlsx --all": "—"},
    "what is denied": "DeniedApp",
}


@cache
def written(form: str) -> str:
    """What is in a file of a format, as text."""
    name, _, every = form.partition(" ")
    data = xg.export(PROBE, name, every=bool(every))
    if isinstance(data, str):
        return data
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheets = [book[sheet] for sheet in ("about", "matrix", "flows", "roles")]
    rows = [row for sheet in sheets for row in sheet.iter_rows(values_only=True)]
    return "\n".join("\t".join("" if cell is None else str(cell) for cell in row) for row in rows)


def table(heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its rule."""
    part = PAGE.split(f"## {heading}\n", 1)[1].split("\n## ")[0]
    rows = [line.strip().strip("|").split("|") for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows if not set("".join(row)) <= set("-: ")]


KEPT = table("What each format keeps")
FORMS = [cell.strip("`") for cell in KEPT[0][1:]]


def test_the_table_has_every_format_and_everything_that_is_tried():
    assert {form.partition(" ")[0] for form in FORMS} == set(EXPORTS)
    assert [row[0] for row in KEPT[1:]] == list(SIGNS)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("what", SIGNS)
def test_a_format_keeps_what_the_page_says(form, what):
    row = next(row for row in KEPT if row[0] == what)
    said = row[1 + FORMS.index(form)]
    assert said in ("✓", "")
    signs = SIGNS[what]
    sign = signs if isinstance(signs, str) else signs.get(form, signs[""])
    assert bool(re.search(sign, written(form))) == (said == "✓")


def test_every_cell_of_the_programs_names_a_test_that_is_there_or_the_day_it_was_looked_at():
    header, *rows = table("Who opens it, and what survives")
    assert header == ["format", "program", "what survives", "held by"]
    assert {re.sub("`|\\.", "", name).strip() for row in rows for name in row[0].split(",")} >= set(EXPORTS)
    for form, program, survives, held in rows:
        assert program
        assert survives
        named = re.findall(r"`(test_\w+)`", held)
        assert named or LOOKED_AT.search(held) or held == "not opened", (form, program, held)
        for name in named:
            files = list((ROOT / "tests").rglob(f"{name}.py"))
            assert files or any(f"def {name}(" in file.read_text("utf-8") for file in (ROOT / "tests").rglob("*.py")), (
                name
            )
