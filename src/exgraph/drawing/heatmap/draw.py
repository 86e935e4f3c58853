"""A heatmap of a matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from exgraph.analysis.diff.ask import diff as compare
from exgraph.drawing.heatmap.asymmetry import asymmetry
from exgraph.drawing.heatmap.connections import connections
from exgraph.drawing.heatmap.difference import difference
from exgraph.drawing.heatmap.order import by_similarity, check_order, is_by_similarity
from exgraph.drawing.heatmap.ports import ports
from exgraph.drawing.heatmap.scene import Heatmap
from exgraph.drawing.heatmap.zones import zones
from exgraph.drawing.languages import in_languages
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.matrix import Matrix
from exgraph.relations.parameter import DIFF, Argument, Option
from exgraph.wording.phrases import Phrase

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_CALCULATIONS = {"connections": connections, "ports": ports, "asymmetry": asymmetry, "zones": zones}
KINDS = tuple(_CALCULATIONS)

#: Above this number of roles a square is smaller than anyone can see on a page.
MOST_ROLES = 250


def _painted(shown: Heatmap) -> Figure:
    # Whoever asks for titles or squares alone does not wait for matplotlib.
    from exgraph.drawing.heatmap.paint import paint

    return paint(shown)


Heatmap.painter = _painted


def heatmap(
    matrix: Matrix,
    kind: Annotated[str, Argument("KIND", "connections, ports, asymmetry or zones.")],
    language: str = "en",
    diff: Annotated[Matrix | None, DIFF] = None,
    order: Annotated[
        str | None,
        Option(
            "--order",
            metavar="ORDER",
            help="Roles in a zone: zones (as they come) or similarity; left out, similarity for more than 60 roles.",
        ),
    ] = None,
) -> Heatmap:
    """The heatmap of a matrix: `connections` (role × role), `ports` (port × role), `asymmetry` (pairs of roles) or
    `zones` (zone × zone).

    With another matrix as `diff`, `connections` shows what became of each pair on the way there (`exgraph.diff`).
    `order` is that of the roles of a zone: `zones`, as the matrix has them, or `similarity`, so that roles that open
    and accept the same stand together; left out, it is `similarity` for more than 60 roles.
    Raises `UnknownName` for another kind or order, and `ExgraphError` for a matrix with too many roles or nothing to
    draw, and for a difference of another kind. Labels are in `language`.

    >>> from exgraph import load
    >>> heatmap(load("exchange-2003-2007"), "zones").title.partition(" (")[0]
    'Zone Clients opens 7 ports and dynamic ones'
    """
    matrix, spoken = in_languages(matrix, language)
    diff = None if diff is None else in_languages(diff, language)[0]
    calculate = _CALCULATIONS.get(kind)
    if calculate is None:
        raise UnknownName("heatmap", kind, KINDS)
    check_order(order)
    if diff is not None:
        if kind != "connections":
            raise ExgraphError(Phrase.of("errors.heatmap-no-diff", kind=kind))
        found = compare(matrix, diff)
        _check_size(found.both)
        if is_by_similarity(found.both, order):
            found = compare(by_similarity(matrix), by_similarity(diff))
        return difference(found, spoken)
    _check_size(matrix, kind)
    return calculate(by_similarity(matrix) if kind != "zones" and is_by_similarity(matrix, order) else matrix, spoken)


def _check_size(matrix: Matrix, kind: str = "") -> None:
    if not matrix.roles:
        raise ExgraphError(Phrase.of("errors.no-roles"))
    if kind == "zones" and len(matrix.zones) > MOST_ROLES:
        raise ExgraphError(Phrase.of("errors.heatmap-zones", zones=len(matrix.zones), most=MOST_ROLES))
    if kind != "zones" and len(matrix.roles) > MOST_ROLES:
        raise ExgraphError(Phrase.of("errors.heatmap-roles", roles=len(matrix.roles), most=MOST_ROLES))
