"""Names that stand together with MATRIX, which may be left out: `SOURCE TARGET [MATRIX]`, `[PORT]... [MATRIX]`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from exgraph.cli.request import Request
from exgraph.errors import ExgraphError
from exgraph.sources.builtin import builtin_names
from exgraph.sources.load import STANDARD_INPUT
from exgraph.values.endpoint import Endpoint
from exgraph.wording.phrases import Phrase

#: What is asked of names: the request, the names, the parameters they may stand for, the command's other parameters.
#: The answer: the request with the matrix that is among them, if one is, and the values of the parameters in order.
Told = tuple[Request, tuple[Any, ...]]


def ends(request: Request, names: Sequence[str], known: Sequence[str], own: Mapping[str, Any]) -> Told:
    """Two ends, then MATRIX; an option `--from-zone` or `--to-zone` stands in for one end.

    Raises `ExgraphError` for a name too few or too many.
    """
    options = {"--from-zone": own.get("from_zone"), "--to-zone": own.get("to_zone")}
    given = [spelling for spelling, zone in options.items() if zone is not None]
    wanted = len(known) - len(given)
    if not wanted <= len(names) <= wanted + 1:
        expected = ("ends", "one-end", "no-end")[len(given)]
        raise ExgraphError(Phrase.of(f"errors.expected-{expected}", options=tuple(given), number=len(names)))
    rest = list(names)
    values = tuple(rest.pop(0) if zone is None else None for zone in options.values())
    return replace(request, matrix=rest[0]) if rest else request, values


def pair(request: Request, names: Sequence[str], known: Sequence[str], own: Mapping[str, Any]) -> Told:
    """The same where both ends may be left out together: one name alone is the matrix."""
    if len(names) < len(known):
        return replace(request, matrix=names[0]) if names else request, (None,) * len(known)
    return ends(request, names, known, {})


def roles(request: Request, names: Sequence[str], known: Sequence[str], own: Mapping[str, Any]) -> Told:
    """MATRIX, if the first name is one, then as many roles as there are parameters, or fewer."""
    request, rest = _matrix_first(request, names)
    if len(rest) > len(known):
        raise ExgraphError(Phrase.of("errors.show-two", roles=len(rest)))
    return request, (*rest, *[None] * (len(known) - len(rest)))


def many(request: Request, names: Sequence[str], known: Sequence[str], own: Mapping[str, Any]) -> Told:
    """MATRIX, if the first name is one, then any number."""
    request, rest = _matrix_first(request, names)
    return request, tuple(rest)


def ports(request: Request, names: Sequence[str], known: Sequence[str], own: Mapping[str, Any]) -> Told:
    """Any number of ports. What is no port at either end is the matrix, unless that is an option."""
    rest = list(names)
    for place in (-1, 0):
        if rest and request.option is None and Endpoint.parse(rest[place]) is None:
            matrix = rest.pop(place)
            return replace(request, matrix=matrix), (rest,)
    return request, (rest,)


def files(request: Request, names: Sequence[str], known: Sequence[str], own: Mapping[str, Any]) -> Told:
    """Any number of files; the matrix is an option."""
    return request, tuple(names)


FORMS = {"files": files, "ends": ends, "pair": pair, "roles": roles, "many": many, "ports": ports}


def _matrix_first(request: Request, names: Sequence[str]) -> tuple[Request, Sequence[str]]:
    if names and request.option is None and _is_matrix(names[0]):
        return replace(request, matrix=names[0]), names[1:]
    return request, names


def _is_matrix(name: str) -> bool:
    """Whether a name that may be a role's is rather that of a matrix."""
    if name == STANDARD_INPUT or name in builtin_names() or Path(name).suffix in (".toml", ".json"):
        return True
    try:
        return Path(name).exists()
    except OSError:
        # No name of a file on this system.
        return False
