"""Rows whose service says other ports than their column of ports does: which of the two is meant, nobody can tell."""

from __future__ import annotations

import re
from typing import NamedTuple

from exgraph.languages.known import remembered
from exgraph.languages.meanings import PORTS, Column
from exgraph.notation import read_cell
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.values.applications import find
from exgraph.values.ports import PortSet
from exgraph.values.service import Service

#: The number of one thing of several: "Node 1 gRPC".
_NUMBERED = re.compile(r"(?<=[^\W\d_])\s+[0-9](?=\s+[^\W\d_])")
#: In signs: a longer text of a service explains.
_LONGEST = 80


class Contradicted(NamedTuple):
    """How many rows, the line of the first one, and what its service says."""

    rows: int
    line: int | None
    text: str


def contradicted(grid: Grid, decision: Decision) -> Contradicted | None:
    """The rows of a table that say two things of their ports, `HTTPS (8443)` beside 443; `None` where none does."""
    where = {meaning: place for place, meaning in reversed(list(enumerate(decision.columns))) if meaning}
    ports = next((where[meaning] for meaning in PORTS if meaning in where), None)
    if decision.shape is Shape.OTHER or Column.SERVICE not in where or ports is None:
        return None
    service = where[Column.SERVICE]
    found = [row[service] for row in grid.rows[decision.body :] if _differ(row[service].text, row[ports].text)]
    return Contradicted(len(found), found[0].line, found[0].text) if found else None


def _differ(service: str, ports: str) -> bool:
    if len(service) > _LONGEST or not any(map(str.isdigit, service)):
        return False
    said = _ports_of(_NUMBERED.sub("", service))
    stated = _ports_in(ports) if said else said
    return bool(said and stated and not said & stated)


@remembered(1024)
def _ports_of(service: str) -> PortSet:
    """The ports that the text of a service states for sure: beside a transport or a known application."""
    return _ports_in(service) if any(map(_is_sure, read_cell(service).services)) else PortSet()


def _is_sure(service: Service) -> bool:
    known = service.application is not None and find(service.application) is not None
    return service.ports is not None and (known or service.transport is not None)


@remembered(1024)
def _ports_in(text: str) -> PortSet:
    return PortSet([each.ports for each in read_cell(text).services if each.ports is not None])
