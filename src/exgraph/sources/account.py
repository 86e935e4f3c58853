"""The account of a document: what became of every row. Nothing is lost silently."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.wording.phrases import counted


@dataclass(frozen=True, slots=True)
class Account:
    """`rows == connecting + none + rejected + skipped`; in a role × role table, each cell is a row.

    A rejected row could not be taken as it stands; what could be read of it is among the flows. A row that only denies
    is one of `none`. Counted in services: `flows` of the matrix, `unresolved` among them, `denied` services that are no
    flows, `duplicates` that were stated again and merged, and `unpaired`, which a service list states without ends.
    `contradictions` are pairs said to connect and not to connect. `cells` are the ordered pairs that are spoken of.
    """

    tables: int = 0
    rows: int = 0
    cells: int = 0
    connecting: int = 0
    none: int = 0
    rejected: int = 0
    skipped: int = 0
    flows: int = 0
    unresolved: int = 0
    denied: int = 0
    duplicates: int = 0
    unpaired: int = 0
    contradictions: int = 0

    def __str__(self) -> str:
        also = {
            "denied": self.denied,
            "stated again and merged": self.duplicates,
            "services without ends": self.unpaired,
            "contradictions": self.contradictions,
        }
        return (
            f"{counted(self.tables, 'table')}, {counted(self.rows, 'row')}, {counted(self.cells, 'cell')}: "
            f"{self.connecting} connect ({counted(self.flows, 'flow')}, {self.unresolved} unresolved), "
            f"{self.none} say no direct connection, {self.rejected} rejected, "
            f"{self.skipped} skipped" + "".join(f"; {count} {what}" for what, count in also.items() if count)
        )
