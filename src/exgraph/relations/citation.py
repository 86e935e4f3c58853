"""The places of the document that an answer rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from exgraph.model.cell import Flow
from exgraph.model.index import IndexedCells
from exgraph.model.matrix import Matrix
from exgraph.wording.phrases import phrase


def places(flows: Iterable[Flow]) -> tuple[str, ...]:
    """Where the document states these flows, `file:line`, each place once."""
    return tuple(dict.fromkeys(flow.origin.place for flow in flows if flow.origin.place))


def words(flows: Iterable[Flow]) -> str:
    """What the document says of these flows, verbatim; several texts are parted by line breaks."""
    return "\n".join(dict.fromkeys(flow.origin.text for flow in flows if flow.origin.text))


@dataclass(frozen=True)
class Citations:
    """Places as a person reads them: line numbers alone, where the whole matrix was read from one file."""

    matrix: Matrix

    @cached_property
    def file(self) -> str:
        """The one file; empty where there are several or none."""
        if isinstance(self.matrix.cells, IndexedCells):
            # Given as flows: of a million of them none has a place.
            return ""
        files = {cell.flows[0].origin.file for cell in self.matrix.cells if cell.flows}
        return files.pop() if len(files) == 1 else ""

    def lines(self, flows: Iterable[Flow]) -> str:
        """`13`, `13, 21`; with the file where it is not the only one."""
        file = self.file
        return ", ".join(place.removeprefix(f"{file}:") if file else place for place in places(flows))

    def notes(self, language: str | None = None) -> tuple[str, ...]:
        """What stands below a table with line numbers: which file they are of."""
        return (phrase(language, "relations.lines", file=self.file),) if self.file else ()
