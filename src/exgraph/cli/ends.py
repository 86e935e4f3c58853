"""Names before the matrix: `SOURCE TARGET [MATRIX]`, `PORT… [MATRIX]`."""

from __future__ import annotations

from dataclasses import replace

from exgraph.cli.request import Request
from exgraph.errors import ExgraphError
from exgraph.values.endpoint import Endpoint
from exgraph.wording.phrases import counted


def matrix_and_ends(
    request: Request, names: list[str], from_zone: str | None, to_zone: str | None
) -> tuple[Request, tuple[str | None, str | None]]:
    """The request with the matrix that the names end in, if they do, and the two ends, `None` where an option is.

    Raises `ExgraphError` for a name too few or too many.
    """
    wanted = [zone is None for zone in (from_zone, to_zone)].count(True)
    if not wanted <= len(names) <= wanted + 1:
        told = ("--from-zone", "--to-zone")
        given = [name for name, zone in zip(told, (from_zone, to_zone), strict=True) if zone is not None]
        ends = ["SOURCE TARGET [MATRIX]", "one role or zone, then [MATRIX]", "[MATRIX] alone"][len(given)]
        behind = f" with {' and '.join(given)}" if given else ""
        raise ExgraphError(f"expected {ends}{behind}, not {counted(len(names), 'name')}")
    rest = list(names)
    source = rest.pop(0) if from_zone is None else None
    target = rest.pop(0) if to_zone is None else None
    return replace(request, matrix=rest[0]) if rest else request, (source, target)


def matrix_and_two(request: Request, names: list[str]) -> tuple[Request, tuple[str | None, str | None]]:
    """The same where the two ends may be left out together: one name alone is the matrix."""
    if len(names) < 2:
        return replace(request, matrix=names[0]) if names else request, (None, None)
    return matrix_and_ends(request, names, None, None)


def matrix_and_ports(request: Request, names: list[str]) -> tuple[Request, list[str]]:
    """The request with a matrix that the names begin or end with, if they do, and the ports. What is no port at either
    end is the matrix, unless that is an option."""
    for place in (-1, 0):
        if names and request.option is None and Endpoint.parse(names[place]) is None:
            matrix = names.pop(place)
            return replace(request, matrix=matrix), names
    return request, names
