"""The account of a document: what became of every row. Nothing is lost silently."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Account:
    """`rows == connecting + none + rejected + skipped`; `flows` and `unresolved` are counted in services."""

    tables: int = 0
    rows: int = 0
    connecting: int = 0
    none: int = 0
    rejected: int = 0
    skipped: int = 0
    flows: int = 0
    unresolved: int = 0

    def __str__(self) -> str:
        return (
            f"{self.tables} tables, {self.rows} rows: {self.connecting} connect ({self.flows} flows, "
            f"{self.unresolved} unresolved), {self.none} say no direct connection, {self.rejected} rejected, "
            f"{self.skipped} skipped"
        )
