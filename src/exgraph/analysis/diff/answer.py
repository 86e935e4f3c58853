"""What differs between two matrices: roles, zones, and the ports that pairs open."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

from exgraph.analysis.diff.differing import Ends, cells_at
from exgraph.analysis.diff.elements import ElementDifference
from exgraph.analysis.diff.pairs import PairChange, PairDifference
from exgraph.errors import ExgraphError
from exgraph.model.cell import Cell, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import Product, Role, Zone
from exgraph.relations.applies import Applies
from exgraph.tables.answer import Answer
from exgraph.wording.phrases import Phrase

_Thing = TypeVar("_Thing", Role, Zone, Product)


@dataclass(frozen=True)
class Diff(Answer):
    """The way from `before` to `after`. `elements` are the roles, zones and products that differ, `ends` the ordered
    pairs that do. `matching` says how roles were matched where that was not by id, or could be done better.

    With matching by label, `after` has the ids of `before` wherever a label is the same.
    """

    before: Matrix = field(repr=False)
    after: Matrix = field(repr=False)
    elements: tuple[ElementDifference, ...]
    ends: tuple[Ends, ...]
    matching: Phrase | None = None

    @property
    def note(self) -> str:
        """What is to be said of the matching, in English; else empty."""
        return str(self.matching or "")

    @cached_property
    def pairs(self) -> tuple[PairDifference, ...]:
        """The ordered pairs that differ, in the order of `before`'s roles, then of the added ones."""
        was, now = (cells_at(matrix, self.ends) for matrix in (self.before, self.after))
        sides = Applies(self.before), Applies(self.after)
        if all(side.plain for side in sides):
            return tuple(
                PairDifference(was.get(pair) or Cell(*pair), now.get(pair) or Cell(*pair)) for pair in self.ends
            )
        found = []
        for pair in self.ends:
            stated = was.get(pair) or Cell(*pair), now.get(pair) or Cell(*pair)
            before, after = (
                side.cell(*pair) if all(end in side.places for end in pair) else cell
                for side, cell in zip(sides, stated, strict=True)
            )
            found.append(PairDifference(*stated, (before, after)))
        return tuple(found)

    @cached_property
    def _known(self) -> tuple[frozenset[str], frozenset[str]]:
        before, after = (frozenset(role.id for role in matrix.roles) for matrix in (self.before, self.after))
        return before, after

    @cached_property
    def both(self) -> Matrix:
        """The roles, zones and products of both, as they are afterwards where they still are, and no cells."""
        sides = self.before, self.after
        return Matrix(
            tuple({role.id: role for matrix in sides for role in matrix.roles}.values()),
            tuple({zone.id: zone for matrix in sides for zone in matrix.zones}.values()),
            (),
            tuple({product.id: product for matrix in sides for product in matrix.products}.values()),
            self.after.title,
            self.after.name,
        )

    def in_both(self, pair: PairDifference) -> bool:
        """Whether both roles of a pair are there before and after."""
        kept = self._known[0] & self._known[1]
        return pair.source in kept and pair.destination in kept

    def of_change(self, change: PairChange | str) -> tuple[PairDifference, ...]:
        """The pairs with one kind of change. What a role takes with it, or brings, that opens nothing is none."""
        return tuple(
            pair
            for pair in self.pairs
            if pair.change == change and (change != PairChange.STATEMENT or self.in_both(pair))
        )

    @cached_property
    def counts(self) -> Counter[PairChange]:
        """How many pairs have which change, as `of_change` finds them."""
        return Counter({change: len(self.of_change(change)) for change in PairChange})

    @property
    def changed(self) -> bool:
        """Whether anything differs but what was inferred before and is stated now, or the other way."""
        return bool(self.elements) or any(pair.change is not PairChange.INFERENCE for pair in self.pairs)

    def apply(self, matrix: Matrix) -> Matrix:
        """The matrix changed by this difference: `diff(a, b).apply(a)` has the roles, zones and cells of `b`.

        Raises `ExgraphError` when it is not made for the matrix: other roles, or a pair that opens something else than
        it did in `before`.
        """
        if [role.id for role in matrix.roles] != [role.id for role in self.before.roles]:
            raise ExgraphError(Phrase.of("errors.other-roles"))
        kept = {role.id for role in self.after.roles}
        cells = {
            (cell.source, cell.destination): cell
            for cell in matrix.cells
            if cell.source in kept and cell.destination in kept
        }
        own = cells_at(matrix, self.ends)
        for pair in self.pairs:
            ends = pair.source, pair.destination
            found = own.get(ends) or Cell(*ends)
            if (found.status, _keys(found)) != (pair.before.status, _keys(pair.before)):
                raise ExgraphError(
                    f"the difference does not fit: {ends[0]} → {ends[1]} is {found} and not {pair.before}"
                )
            cells.pop(ends, None)
            if pair.after.status is not Status.SILENT:
                cells[ends] = pair.after
        return replace(
            self.after,
            roles=self._applied("role", matrix.roles, self.after.roles),
            zones=self._applied("zone", matrix.zones, self.after.zones),
            products=self._applied("product", matrix.products, self.after.products),
            cells=tuple(cells.values()),
        )

    def _applied(self, kind: str, things: tuple[_Thing, ...], wanted: tuple[_Thing, ...]) -> tuple[_Thing, ...]:
        """The wanted things in their order: those that did not change are the matrix's own."""
        changed = {element.id for element in self.elements if element.kind == kind}
        own = {thing.id: thing for thing in things}
        return tuple(thing if thing.id in changed else own.get(thing.id, thing) for thing in wanted)


def _keys(cell: Cell) -> frozenset[str]:
    return frozenset(service.key for service in cell.services)
