"""What became of each line between two matrices: its colour, line style, text and tooltip."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from exgraph.analysis.diff.answer import Diff
from exgraph.analysis.diff.pairs import PairChange, PairDifference, said
from exgraph.drawing import palette
from exgraph.drawing.captions import plain, services_caption
from exgraph.drawing.palette import Family
from exgraph.errors import clipped
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.relations.change import Change

#: What stands for a change that keeps ports and encryption is not drawn: it opens nothing.
_FAMILIES = {
    PairChange.GAINED: palette.GAINED,
    PairChange.LOST: palette.LOST,
    PairChange.WIDENED: palette.WIDENED,
    PairChange.NARROWED: palette.NARROWED,
    PairChange.SHIFTED: palette.ALTERED,
    PairChange.ENCRYPTION: palette.ALTERED,
    PairChange.NAMING: palette.ALTERED,
}
_TOOLTIP_WIDTH = 400


@dataclass(frozen=True)
class Changes:
    """A difference as it is drawn, with labels in a language."""

    found: Diff
    language: str

    @cached_property
    def pairs(self) -> Mapping[tuple[str, str], PairDifference]:
        """The ordered pairs that open something else, or otherwise."""
        return {(pair.source, pair.destination): pair for pair in self.found.pairs if pair.change in _FAMILIES}

    @cached_property
    def matrix(self) -> Matrix:
        """The roles of both matrices, with the flows of both: what is drawn."""
        stays = {(cell.source, cell.destination): cell for cell in self.found.after.cells}
        stays |= {
            ends: Cell(*ends, Status.SERVICES, _of_both(pair.before, pair.after)) for ends, pair in self.pairs.items()
        }
        return replace(self.found.both, cells=tuple(cell for cell in stays.values() if cell.flows))

    @cached_property
    def _families(self) -> Mapping[tuple[str, str], Family]:
        # The text is part of the family: only lines on which the same is written are drawn as one.
        return {
            ends: replace(_FAMILIES[pair.change], label="\n".join(self._texts(pair)))
            for ends, pair in self.pairs.items()
        }

    def family_of(self, pair: PairDifference) -> Family:
        """What became of a pair that opens something else."""
        return _FAMILIES[pair.change]

    def family(self, flow: Flow) -> Family | None:
        """What became of the pair of a flow; `None` where nothing did."""
        return self._families.get((flow.source, flow.destination))

    @cached_property
    def roles(self) -> Mapping[str, Change]:
        """The roles that came or went."""
        found = (element for element in self.found.elements if element.kind == "role")
        return {element.id: element.change for element in found if element.change is not Change.CHANGED}

    def counts(self) -> Counter[Family]:
        """How many ordered pairs are drawn in which colour."""
        return Counter(_FAMILIES[pair.change] for pair in self.pairs.values())

    def tooltip(self, flows: tuple[Flow, ...]) -> str:
        """Both sides of each pair that a line stands for, and where they are written."""
        return "\n".join(self._sides(dict.fromkeys((flow.source, flow.destination) for flow in flows)))

    def _sides(self, ends: Mapping[tuple[str, str], None]) -> Iterator[str]:
        for source, destination in ends:
            pair = self.pairs[source, destination]
            yield f"{self._name(source)} → {self._name(destination)}"
            for sign, cell, places in (("−", pair.before, pair.places_before), ("+", pair.after, pair.places_after)):
                told = f"{sign} {cell if cell.flows else '·'} {', '.join(places)}"
                yield clipped(plain(told), _TOOLTIP_WIDTH)

    def _texts(self, pair: PairDifference) -> Iterator[str]:
        if pair.change is PairChange.GAINED:
            yield from (f"+ {text}" for text in services_caption(pair.after.services, self.language, True))
        elif pair.change is PairChange.LOST:
            yield from (f"− {text}" for text in services_caption(pair.before.services, self.language, True))
        else:
            yield from said(pair.told, self.language)

    def _name(self, role: str) -> str:
        return clipped(plain(self.found.both.role(role).label(self.language)), 60)


def _of_both(before: Cell, after: Cell) -> tuple[Flow, ...]:
    """The flows of two cells, those with the same service once."""
    return tuple({flow.service.key: flow for flow in (*after.flows, *before.flows)}.values())
