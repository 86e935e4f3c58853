"""What a cell's text says."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.errors import Problem
from exgraph.values.service import Service


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
