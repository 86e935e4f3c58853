"""The question of retirement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Annotated

from exgraph.analysis.retire.answer import Retirement, Stage, endpoints_gone, without_roles
from exgraph.analysis.retire.needs import Need, needs, steps
from exgraph.analysis.retire.tables import WRITER
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import Product, Role, Zone
from exgraph.relations.exclusion import exclusion, without_flows
from exgraph.relations.parameter import WITHOUT, Names
from exgraph.wording.phrases import Phrase

Retirement.writer = WRITER

_NOTHING_NAMED = Phrase.of("errors.retire-nothing")


def retire(
    matrix: Matrix,
    *roles: Annotated[str, Names("[MATRIX] ROLE...", help="Roles, zones or products, by id or label.", form="many")],
    without: Annotated[Iterable[str], WITHOUT] = (),
) -> Retirement:
    """The matrix without roles (by id or label; a zone or a product stands for all roles in it), and a plan.

    The order of the plan keeps what is needed until nobody needs it: the strongly connected components of the needs (R.
    Tarjan, SIAM Journal on Computing 1, 1972) in a topological order, `exgraph.analysis.retire.needs`. `without` leaves
    out what `exgraph.reach` does. Raises `UnknownName`, and `ExgraphError` when no role is named.

    >>> import exgraph as xg
    >>> found = xg.retire(xg.load("exchange-2003-2007"), "exchange-2003")
    >>> [stage.roles for stage in found.stages], len(found.closed)
    ([('frontend-2003',), ('bridgehead-2003',), ('backend-2003',), ('pf-2003',)], 134)
    """
    gone = {name for wanted in roles for name in _named(matrix, wanted)}
    if not gone:
        raise ExgraphError(
            _NOTHING_NAMED if not roles else Phrase.of("errors.nothing-to-retire", names=tuple(map(repr, roles)))
        )
    left_out = exclusion(matrix, without)
    matrix = without_flows(matrix, left_out)
    stages = tuple(_stages(matrix, gone))
    retired = tuple(role.id for role in matrix.roles if role.id in gone)
    return Retirement(matrix, without_roles(matrix, gone), retired, stages, left_out.names)


def _stages(matrix: Matrix, gone: Collection[str]) -> Iterator[Stage]:
    found = tuple(needs(matrix, gone))
    plan = steps(matrix, gone, found)
    number_of = {role: number for number, step in enumerate(plan, start=1) for role in step.roles}
    closing: dict[int, list[Flow]] = {}
    settled: dict[int, list[Need]] = {}
    for need in found:
        if need.client not in gone:
            settled.setdefault(number_of[need.server], []).append(need)
    uses = matrix.uses()
    for flow in matrix.touching(number_of.keys()):
        ends = [number_of[end] for end in (flow.source, flow.destination) if end in number_of]
        closing.setdefault(min(ends), []).append(flow)
    for number, step in enumerate(plan, start=1):
        closed = closing.get(number, [])
        had = list(uses)
        uses -= Counter(flow.service for flow in closed)
        ports_gone = endpoints_gone(had, uses)
        yield Stage(number, step.roles, step.after, tuple(closed), ports_gone, tuple(settled.get(number, ())))


def _named(matrix: Matrix, name: str) -> Iterator[str]:
    """The ids of the roles in the zone, of the role, or of the roles of the product, with a name, the first that there
    is. Raises `UnknownName`."""
    for found in (_in_zone, _role, _of_product):
        try:
            yield from found(matrix, name)
            return
        except UnknownName:
            continue
    elements: tuple[Role | Zone | Product, ...] = (*matrix.roles, *matrix.zones, *matrix.products)
    labels = (text for element in elements for text in element.labels.as_dict().values())
    raise UnknownName("role, zone or product", name, (*(element.id for element in elements), *labels))


def _in_zone(matrix: Matrix, name: str) -> list[str]:
    return [role.id for role in matrix.roles_in(matrix.zone(name).id)]


def _role(matrix: Matrix, name: str) -> list[str]:
    return [matrix.role(name).id]


def _of_product(matrix: Matrix, name: str) -> list[str]:
    folded = name.casefold()
    for product in matrix.products:
        if folded in (text.casefold() for text in (product.id, *product.labels.as_dict().values())):
            return [role.id for role in matrix.roles if role.product == product.id]
    raise UnknownName("product", name, ())
