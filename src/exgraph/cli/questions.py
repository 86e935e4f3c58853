"""The questions that are asked of a matrix: a package each, whose docstring is the help of its command.

To add one: its package in this list, its function in `exgraph/__init__.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import ModuleType
from typing import Any

import exgraph
from exgraph.analysis import (
    alike,
    asymmetry,
    chokepoints,
    closing,
    conduits,
    crossings,
    explain,
    openings,
    paths,
    ports,
    reach,
    show,
)
from exgraph.cli.declared import Declared, own_parameters
from exgraph.cli.options import TABLES
from exgraph.cli.request import Request

#: Those below `analyze`, and those beside it.
ANALYSES = (alike, asymmetry, ports, crossings, conduits, reach, paths, chokepoints, closing)
PLAIN = (show, explain, openings)
#: Those whose answer tells of zones, whatever they are asked; the others do where a name is a zone.
_OF_ZONES = (alike, asymmetry, closing, conduits, crossings, explain, openings, ports)


def _texts_in(values: Iterable[Any]) -> list[str]:
    """The texts that a command was given, each of which may name a zone."""
    lists = (value if isinstance(value, list | tuple) else [value] for value in values)
    return [text for each in lists for text in each if isinstance(text, str)]


def question(package: ModuleType) -> Declared:
    """The command that asks a question and gives the answer."""
    name = package.__name__.rpartition(".")[2]

    def run(request: Request, **own: Any) -> None:
        from exgraph.cli.opening import open_matrix
        from exgraph.cli.output import answer, table_format

        chosen = table_format(request.form, request.output)
        ask = getattr(exgraph, name)
        request, rest, values = own_parameters(ask, request, own)
        zones = True if package in _OF_ZONES else _texts_in(own.values())
        answer(ask(open_matrix(request, zones=zones), *rest, **values), chosen, request)

    return Declared(name, run, package.__doc__ or "", asks=name, formats=TABLES)
