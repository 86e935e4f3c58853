"""The built-in matrix made from its tables and profile with the readings of `tests/seed.py`: no parser takes part."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import DynamicRange, Product, Role, Zone
from exgraph.values.labels import Labels
from exgraph.values.origin import Origin
from exgraph.values.ports import PortRange
from exgraph.values.service import Service

from ..seed import NONE, READINGS

DATA = Path(__file__).parents[2] / "data" / "exchange-2003-2007"
HEADING = "Порты для взаимодействия с"


@pytest.fixture(scope="session")
def seed() -> Matrix:
    profile = tomllib.loads((DATA / "profile.toml").read_text(encoding="utf-8"))
    zones = tuple(Zone(z["id"], Labels.of(z["label"]), z.get("exposed", False)) for z in profile["zones"])
    roles = tuple(
        Role(r["id"], Labels.of(r["label"]), r["zone"], r.get("product", ""), r["kind"]) for r in profile["roles"]
    )
    products = tuple(Product(p["id"], Labels.of(p["label"]), _ranges(p)) for p in profile["products"])
    aliases = {alias: r["id"] for r in profile["roles"] for alias in r["aliases"]}
    return Matrix(roles, zones, tuple(_cells(aliases)), products, name=profile["name"])


def _ranges(product):
    return tuple(DynamicRange(d["platform"], PortRange.parse(d["ports"]), d["source"]) for d in product["dynamic"])


def _cells(aliases):
    lines = (DATA / "matrix.ru.txt").read_text(encoding="utf-8").split("\n")
    number, destination = 0, ""
    while number < len(lines) - 1:
        if lines[number].startswith(HEADING):
            destination = aliases[lines[number].removeprefix(HEADING).removeprefix("о").strip()]
            number += 3
            continue
        source, text = aliases[lines[number].removesuffix(" |")], lines[number + 1].removesuffix(" |")
        origin = Origin("matrix.ru.txt", number + 2, 1, "", text)
        if text == NONE:
            yield Cell(source, destination, Status.NONE, (), origin)
        else:
            flows = tuple(Flow(source, destination, _service(*fields), origin) for fields in READINGS[text])
            yield Cell(source, destination, Status.SERVICES, flows, origin)
        number += 2


def _service(application, transport, ports, encryption):
    inferred = []
    if application in ("SMTP", "HTTP") and transport is None:
        transport = "tcp"
        inferred.append("transport")
    if application == "HTTP" and ports is None:
        ports = "80"
        inferred.insert(0, "ports")
    fixed = PortRange.parse(ports) if ports not in (None, "dynamic") else None
    return Service(application, transport, fixed, encryption, ports == "dynamic", inferred=tuple(inferred))
