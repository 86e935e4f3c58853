"""What a cell's text says."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.errors import Problem
from exgraph.notation.canonical import read_canonical
from exgraph.notation.spreadsheet import spoiled
from exgraph.notation.uses import Use, rejected, uses_of_items, uses_of_services
from exgraph.values.service import Service

#: No port cell of a document is longer; such a text is a page that lost its table.
LONGEST_CELL = 20_000


@dataclass(frozen=True, slots=True)
class Reading:
    """One cell, read. `none`: the cell says that there is no connection (or nothing at all).

    `problems` are the places that could not be taken as they stand, as offsets into `text`; the rest of the cell is
    read. `role` is what a composite cell (`Access/SIP(MTLS)/TCP/5061`) says before its application.
    """

    text: str
    services: tuple[Service, ...] = ()
    none: bool = False
    problems: tuple[Problem, ...] = ()
    role: str = ""

    @property
    def uses(self) -> tuple[Use, ...]:
        """What each run of digits in the text is; each has one use, and none is lost."""
        if len(self.text) > LONGEST_CELL or spoiled(self.text):
            return rejected(self.text)
        written = read_canonical(self.text)
        return uses_of_items(self.text) if written is None else uses_of_services(self.text, written)
