"""What a sink has to know of a table, so that a table may know its sinks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from exgraph.tables.column import Column, Value


class Tabular(Protocol):
    """`exgraph.tables.table.Table`, as it is written."""

    @property
    def columns(self) -> tuple[Column, ...]: ...
    @property
    def rows(self) -> Sequence[tuple[Value, ...]]: ...
    @property
    def summary(self) -> str: ...
    @property
    def notes(self) -> tuple[str, ...]: ...
    @property
    def title(self) -> str: ...
    @property
    def strong(self) -> Collection[int]: ...
